// Python handlers: what they are given, what becomes of what they return, print and raise.
#include <boost/asio/co_spawn.hpp>

#include "adapters/platform/base64.hpp"
#include "tests/adapters/services/lambda/fixture.hpp"

namespace stepwell::lambda {
namespace {

class PythonTest : public LambdaTest {
protected:
    Value python(std::string_view source, Value more = Value::empty_object()) {
        return create("f", "python3.12", "app.py", source, std::move(more));
    }
};

TEST_F(PythonTest, ReturnsItsResult) {
    python("def handler(event, context):\n    return {'got': event, 'ü': None, 'list': [1, 2.5, True]}\n");
    EXPECT_EQ(print(result("f", R"({"a":[1,"ä"]})")), R"({"got":{"a":[1,"ä"]},"ü":null,"list":[1,2.5,true]})");
    EXPECT_EQ(result("f", "")["got"], Value::empty_object()) << "no payload is an empty event";
}

TEST_F(PythonTest, IsGivenTheContext) {
    python(
        "def handler(event, c):\n"
        "    return [c.function_name, c.function_version, c.memory_limit_in_mb, c.invoked_function_arn,\n"
        "            len(c.aws_request_id), 0 < c.get_remaining_time_in_millis() <= 30000, c.log_group_name,\n"
        "            c.client_context.custom['k'], c.client_context.client.app_title]\n",
        Value::object({{"MemorySize", 256}}));
    const std::string client = base64_encode(R"({"custom":{"k":"v"},"client":{"app_title":"t"}})");
    const Answer answer = invoke("f", "{}", Value::object({{"ClientContext", client}}));
    EXPECT_EQ(answer.payload.bytes,
              R"(["f", "$LATEST", "256", "arn:aws:lambda:us-east-1:000000000000:function:f", 36, true, )"
              R"("/aws/lambda/f", "v", "t"])");
}

TEST_F(PythonTest, FindsTheEnvironmentOfAWSAndNothingOfTheServers) {
    ::setenv("STEPWELL_TEST_SECRET", "hidden", 1);
    python("import os\ndef handler(event, context):\n    return dict(os.environ)\n",
           Value::object({{"Environment", Value::object({{"Variables", Value::object({{"MINE", "a b"}})}})}}));
    const Value found = result("f");
    EXPECT_FALSE(found.contains("STEPWELL_TEST_SECRET"));
    EXPECT_FALSE(found.contains("HOME"));
    EXPECT_EQ(found["MINE"], Value("a b"));
    EXPECT_EQ(found["AWS_REGION"], Value("us-east-1"));
    EXPECT_EQ(found["AWS_DEFAULT_REGION"], Value("us-east-1"));
    EXPECT_EQ(found["AWS_ACCESS_KEY_ID"], Value("000000000000"));
    EXPECT_EQ(found["AWS_ENDPOINT_URL"], Value("http://127.0.0.1:4566"));
    EXPECT_EQ(found["AWS_EXECUTION_ENV"], Value("AWS_Lambda_python3.12"));
    EXPECT_EQ(found["_HANDLER"], Value("app.handler"));
    EXPECT_EQ(found["PATH"], Value(std::string(::getenv("PATH")) + ":/opt/bin"));
    EXPECT_TRUE(found["_X_AMZN_TRACE_ID"].as_string().starts_with("Root=1-"));
    EXPECT_TRUE(found["AWS_LAMBDA_LOG_STREAM_NAME"].as_string().find("[$LATEST]") != std::string_view::npos);
}

TEST_F(PythonTest, ExceptionsAreTold) {
    python("def inner():\n    raise KeyError('no such key')\n\ndef handler(event, context):\n    inner()\n");
    const Value error = failure("f");
    EXPECT_EQ(error["errorMessage"], Value("'no such key'"));
    EXPECT_EQ(error["errorType"], Value("KeyError"));
    EXPECT_EQ(error["requestId"].as_string().size(), 36U);
    ASSERT_EQ(error["stackTrace"].size(), 2U) << print(error);
    EXPECT_TRUE(error["stackTrace"].items()[0].as_string().find("app.py\", line 5, in handler\n    inner()\n") !=
                std::string_view::npos);
    EXPECT_EQ(failure("f")["errorType"], Value("KeyError")) << "the process goes on";
}

TEST_F(PythonTest, HandlersThatCannotBeLoaded) {
    struct Case {
        const char* handler;
        const char* source;
        const char* type;
        const char* message;
    };
    const Case cases[] = {
        {"app.handler", "import no_such_module\n", "Runtime.ImportModuleError",
         "Unable to import module 'app': No module named 'no_such_module'"},
        {"other.handler", "", "Runtime.ImportModuleError", "Unable to import module 'other': No module named 'other'"},
        {"app.handler", "x = 1\n", "Runtime.HandlerNotFound", "Handler 'handler' missing on module 'app'"},
        {"app", "", "Runtime.MalformedHandlerName",
         "Bad handler 'app': not enough values to unpack (expected 2, got 1)"},
        {"app.handler", "def handler(:\n", "Runtime.UserCodeSyntaxError",
         "Syntax error in module 'app': invalid syntax"},
        {"sys.exit", "", "Runtime.BuiltInModuleConflict", "Cannot use built-in module sys as a handler module"},
        {"app.handler", "raise ValueError('at import')\n", "ValueError", "at import"},
        {"app.handler", "import os\nos._exit(7)\n", "Runtime.ExitError",
         "Error: Runtime exited with error: exit status 7"},
    };
    int number = 0;
    for (const Case& c : cases) {
        const std::string name = "f" + std::to_string(number++);
        create(name, "python3.9", "app.py", c.source, Value::object({{"Handler", c.handler}}));
        const Value error = failure(name);
        EXPECT_EQ(error["errorType"], Value(c.type));
        EXPECT_NE(error["errorMessage"].as_string().find(c.message), std::string_view::npos) << print(error);
    }
}

TEST_F(PythonTest, ExitsAndSignalsAreTold) {
    python(
        "import os, sys, signal\n"
        "def handler(event, context):\n"
        "    if event == 'exit': sys.exit(3)\n"
        "    if event == 'quit': os._exit(0)\n"
        "    if event == 'die': os.kill(os.getpid(), signal.SIGKILL)\n"
        "    return os.getpid()\n");
    const Value first = result("f", "1");
    Value error = failure("f", "\"exit\"");
    EXPECT_EQ(error["errorType"], Value("Runtime.ExitError"));
    EXPECT_TRUE(error["errorMessage"].as_string().starts_with("RequestId: "));
    EXPECT_TRUE(error["errorMessage"].as_string().ends_with(" Error: Runtime exited with error: exit status 3"));
    EXPECT_NE(result("f", "1"), first) << "a new process";
    error = failure("f", "\"die\"");
    EXPECT_TRUE(error["errorMessage"].as_string().ends_with("Runtime exited with error: signal: killed"));
    error = failure("f", "\"quit\"");
    EXPECT_TRUE(error["errorMessage"].as_string().ends_with("Runtime exited without providing a reason"));
}

TEST_F(PythonTest, WhatCannotBeWrittenAsJson) {
    python("import decimal\ndef handler(event, context):\n    return decimal.Decimal(1)\n");
    const Value error = failure("f");
    EXPECT_EQ(error["errorType"], Value("Runtime.MarshalError"));
    EXPECT_EQ(error["errorMessage"],
              Value("Unable to marshal response: Object of type Decimal is not JSON serializable"));
    EXPECT_EQ(error["stackTrace"], Value::empty_array());
}

TEST_F(PythonTest, AnswersMayHaveSixMegabytes) {
    python("def handler(event, context):\n    return 'x' * event\n");
    EXPECT_EQ(result("f", "6291554").as_string().size(), 6291554U);
    const Value error = failure("f", "6291555");
    EXPECT_EQ(error["errorType"], Value("Function.ResponseSizeTooLarge"));
    EXPECT_EQ(error["errorMessage"],
              Value("Response payload size exceeded maximum allowed payload size (6291556 bytes)."));
    EXPECT_EQ(failure("f", "20000000")["errorType"], Value("Function.ResponseSizeTooLarge"));
    EXPECT_EQ(result("f", "3"), Value("xxx")) << "the process goes on";
}

TEST_F(PythonTest, WhatItPrintsIsInTheTail) {
    python(
        "import logging, os, sys\n"
        "print('at import')\n"
        "logging.getLogger().setLevel(logging.INFO)\n"
        "def handler(event, context):\n"
        "    print('a line'); print('to stderr', file=sys.stderr)\n"
        "    logging.info('logged')\n"
        "    os.system('echo from a child')\n"
        "    sys.stdout.write('no end')\n"
        "    return 1\n");
    const Value tail = Value::object({{"LogType", "Tail"}});
    std::string text = tail_of(invoke("f", "{}", tail));
    std::size_t position = 0;
    for (const char* part :
         {"at import\n", "START RequestId: ", " Version: $LATEST\n", "a line\n", "to stderr\n", "[INFO]\t", "Z\t",
          "\tlogged\n", "from a child\n", "no end\n", "END RequestId: ", "REPORT RequestId: ", "\tDuration: ",
          " ms\tBilled Duration: ", " ms\tMemory Size: 128 MB\tMax Memory Used: ", "\tInit Duration: "}) {
        position = text.find(part, position);
        ASSERT_NE(position, std::string::npos) << part << " is not in its place in\n" << text;
    }
    text = tail_of(invoke("f", "{}", tail));
    EXPECT_TRUE(text.starts_with("START RequestId: ")) << text;
    EXPECT_EQ(text.find("Init Duration"), std::string::npos);
    EXPECT_FALSE(invoke("f").output.contains("LogResult"));
}

TEST_F(PythonTest, TheTailIsBounded) {
    python("def handler(event, context):\n    for i in range(100000): print('line', i)\n    print('x' * 1000000)\n");
    const std::string text = tail_of(invoke("f", "{}", Value::object({{"LogType", "Tail"}})));
    EXPECT_EQ(text.size(), 4096U);
    EXPECT_NE(text.find("xxx\nEND RequestId: "), std::string::npos);
}

TEST_F(PythonTest, ModulesInFolders) {
    create_zip("f", "python3.11",
               zip({{"src/pkg/__init__.py", "", 0644, false},
                    {"src/pkg/main.py", "from src import other\ndef run(e, c): return other.NAME\n", 0644, false},
                    {"src/other.py", "NAME = 'found'\n", 0644, false}}),
               Value::object({{"Handler", "src/pkg/main.run"}}));
    EXPECT_EQ(result("f"), Value("found"));
}

TEST_F(PythonTest, Boto3FindsUsWithoutBeingTold) {
    // A stand-in for botocore before and after it read AWS_ENDPOINT_URL by itself.
    for (const char* version : {"1.29.27", "1.31.0"}) {
        const std::string name = version[2] == '2' ? "before" : "after";
        create_zip(name, "python3.11",
                   zip({{"botocore/__init__.py", "__version__ = '" + std::string(version) + "'\n", 0644, false},
                        {"botocore/session.py",
                         "class Session:\n"
                         "    def create_client(self, service_name, region_name=None, api_version=None, use_ssl=True,\n"
                         "                      verify=None, endpoint_url=None, aws_access_key_id=None):\n"
                         "        return [service_name, endpoint_url, aws_access_key_id]\n",
                         0644, false},
                        {"app.py",
                         "import botocore.session\n"
                         "def handler(e, c):\n"
                         "    s = botocore.session.Session()\n"
                         "    return [s.create_client('dynamodb', aws_access_key_id='k'),\n"
                         "            s.create_client('sqs', endpoint_url='http://elsewhere')]\n",
                         0644, false}}));
    }
    EXPECT_EQ(print(result("before")), R"([["dynamodb","http://127.0.0.1:4566","k"],["sqs","http://elsewhere",null]])");
    EXPECT_EQ(print(result("after")), R"([["dynamodb",null,"k"],["sqs","http://elsewhere",null]])");
}

}  // namespace
}  // namespace stepwell::lambda
