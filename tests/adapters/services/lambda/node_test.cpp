// Node.js handlers, as CommonJS and as ES modules.
#include "tests/adapters/services/lambda/fixture.hpp"

namespace stepwell::lambda {
namespace {

using NodeTest = LambdaTest;

TEST_F(NodeTest, CommonJsWithAPromise) {
    create(
        "f", "nodejs20.x", "app.js",
        "exports.handler = async (event, context) => ({ got: event, name: context.functionName,\n"
        "    left: context.getRemainingTimeInMillis() > 0, memory: context.memoryLimitInMB,\n"
        "    arn: context.invokedFunctionArn, id: context.awsRequestId.length, region: process.env.AWS_REGION });\n");
    EXPECT_EQ(print(result("f", R"({"ä":[1]})")),
              R"({"got":{"ä":[1]},"name":"f","left":true,"memory":"128",)"
              R"("arn":"arn:aws:lambda:us-east-1:000000000000:function:f","id":36,"region":"us-east-1"})");
    EXPECT_EQ(result("f", "1")["got"], Value(1));
}

TEST_F(NodeTest, CommonJsWithACallback) {
    create("f", "nodejs18.x", "app.js",
           "exports.handler = (event, context, callback) => {\n"
           "    if (event === 'fail') callback(new TypeError('not this'));\n"
           "    else if (event === 'never') setTimeout(() => {}, 1);\n"
           "    else if (event === 'early') { context.callbackWaitsForEmptyEventLoop = false;\n"
           "        setInterval(() => {}, 1000); callback(null, 'early'); }\n"
           "    else setTimeout(() => callback(null, [event]), 1);\n"
           "};\n");
    EXPECT_EQ(print(result("f", "5")), "[5]");
    const Value error = failure("f", "\"fail\"");
    EXPECT_EQ(error["errorType"], Value("TypeError"));
    EXPECT_EQ(error["errorMessage"], Value("not this"));
    EXPECT_TRUE(result("f", "\"never\"").is_null()) << "it never called back";
    EXPECT_EQ(result("f", "\"early\""), Value("early"));
}

TEST_F(NodeTest, EsModules) {
    create("mjs", "nodejs20.x", "app.mjs",
           "import { basename } from 'node:path';\nconst ready = await Promise.resolve('yes');\n"
           "export const handler = async (event) => [ready, basename('/a/b')];\n");
    EXPECT_EQ(print(result("mjs")), R"(["yes","b"])");
    create_zip("typed", "nodejs22.x",
               zip({{"package.json", R"({"type":"module"})", 0644, false},
                    {"lib/app.js", "import other from './other.js';\nexport async function main() { return other; }\n",
                     0644, false},
                    {"lib/other.js", "export default 'imported';\n", 0644, false}}),
               Value::object({{"Handler", "lib/app.main"}}));
    EXPECT_EQ(result("typed"), Value("imported"));
}

TEST_F(NodeTest, ErrorsAreTold) {
    create("f", "nodejs20.x", "app.js",
           "class Odd extends Error { constructor(m) { super(m); this.name = 'Odd'; } }\n"
           "exports.handler = async (event) => {\n"
           "    if (event === 1) throw new Odd('so it is');\n"
           "    if (event === 2) throw 'a text';\n"
           "    if (event === 3) { Promise.reject(new Error('forgotten')); await new Promise(() => setInterval(() => "
           "{}, 1000)); }\n"
           "    if (event === 4) process.exit(9);\n"
           "    if (event === 5) { const a = {}; a.a = a; return a; }\n"
           "    if (event === 6) { setTimeout(() => { throw new Odd('later'); }, 1); await new Promise(() => {}); }\n"
           "    return 'fine';\n"
           "};\n");
    Value error = failure("f", "1");
    EXPECT_EQ(error["errorType"], Value("Odd"));
    EXPECT_EQ(error["errorMessage"], Value("so it is"));
    ASSERT_GT(error["trace"].size(), 1U);
    EXPECT_TRUE(error["trace"].items()[0].as_string().ends_with("so it is"));
    EXPECT_EQ(print(failure("f", "2")), R"({"errorType":"string","errorMessage":"a text","trace":[]})");
    error = failure("f", "3");
    EXPECT_EQ(error["errorType"], Value("Runtime.UnhandledPromiseRejection"));
    EXPECT_EQ(error["errorMessage"], Value("Error: forgotten"));
    EXPECT_TRUE(failure("f", "4")["errorMessage"].as_string().ends_with("exited with error: exit status 9"));
    EXPECT_EQ(failure("f", "5")["errorMessage"], Value("Unable to stringify response body"));
    EXPECT_EQ(failure("f", "6")["errorType"], Value("Odd"));
    EXPECT_EQ(result("f", "7"), Value("fine"));
}

TEST_F(NodeTest, HandlersThatCannotBeLoaded) {
    struct Case {
        const char* handler;
        const char* source;
        const char* type;
        const char* message;
    };
    const Case cases[] = {
        {"app.handler", "require('no-such-module');\n", "Runtime.ImportModuleError",
         "Error: Cannot find module 'no-such-module'"},
        {"other.handler", "", "Runtime.ImportModuleError", "Error: Cannot find module"},
        {"app.handler", "exports.other = 1;\n", "Runtime.HandlerNotFound", "app.handler is undefined or not exported"},
        {"app.handler", "exports.handler = 1;\n", "Runtime.HandlerNotFound", "app.handler is not a function"},
        {"app", "", "Runtime.MalformedHandlerName", "Bad handler"},
        {"app.handler", "exports.handler = (;\n", "Runtime.UserCodeSyntaxError", "SyntaxError: Unexpected token ';'"},
        {"app.handler", "throw new RangeError('at load');\n", "RangeError", "at load"},
    };
    int number = 0;
    for (const Case& c : cases) {
        const std::string name = "f" + std::to_string(number++);
        create(name, "nodejs20.x", "app.js", c.source, Value::object({{"Handler", c.handler}}));
        const Value error = failure(name);
        EXPECT_EQ(error["errorType"], Value(c.type));
        EXPECT_NE(error["errorMessage"].as_string().find(c.message), std::string_view::npos) << print(error);
    }
}

TEST_F(NodeTest, ConsoleIsInTheTail) {
    create("f", "nodejs20.x", "app.js",
           "exports.handler = async (event, c) => { console.log('a %s', 'line', {b: 1}); console.error('bad'); return "
           "c.awsRequestId; };\n");
    const Answer answer = invoke("f", "{}", Value::object({{"LogType", "Tail"}}));
    const std::string id((*parse_json(answer.payload.bytes)).as_string());
    const std::string tail = tail_of(answer);
    EXPECT_NE(tail.find("Z\t" + id + "\tINFO\ta line { b: 1 }\n"), std::string::npos) << tail;
    EXPECT_NE(tail.find("Z\t" + id + "\tERROR\tbad\n"), std::string::npos) << tail;
}

TEST_F(NodeTest, AnswersMayHaveSixMegabytes) {
    create("f", "nodejs20.x", "app.js", "exports.handler = async (size) => 'x'.repeat(size);\n",
           Value::object({{"MemorySize", 512}}));
    EXPECT_EQ(failure("f", "7000000")["errorType"], Value("Function.ResponseSizeTooLarge"));
    EXPECT_EQ(failure("f", "20000000")["errorType"], Value("Function.ResponseSizeTooLarge"));
    EXPECT_EQ(result("f", "2"), Value("xx")) << "the process goes on";
}

}  // namespace
}  // namespace stepwell::lambda
