// A runtime that the package brings with it.
#include "tests/adapters/services/lambda/fixture.hpp"

namespace stepwell::lambda {
namespace {

using ProvidedTest = LambdaTest;

TEST_F(ProvidedTest, AShellScriptSpeaksTheRuntimeApi) {
    create("f", "provided.al2023", "bootstrap",
           "#!/usr/bin/env python3\n"
           "import http.client, os\n"
           "api = http.client.HTTPConnection(os.environ['AWS_LAMBDA_RUNTIME_API'])\n"
           "while True:\n"
           "    api.request('GET', '/2018-06-01/runtime/invocation/next')\n"
           "    got = api.getresponse(); body = got.read()\n"
           "    id = got.headers['Lambda-Runtime-Aws-Request-Id']\n"
           "    assert int(got.headers['Lambda-Runtime-Deadline-Ms']) > 0\n"
           "    assert got.headers['Lambda-Runtime-Invoked-Function-Arn'].endswith(':f')\n"
           "    assert got.headers['Lambda-Runtime-Trace-Id']\n"
           "    if body == b'\"wrong\"':\n"
           "        api.request('POST', '/2018-06-01/runtime/invocation/other/response', b'1')\n"
           "        refused = api.getresponse(); refused.read()\n"
           "        body = b'%d' % refused.status\n"
           "    if body == b'\"text\"':\n"
           "        body = b'this is no JSON'\n"
           "    where = 'error' if body == b'\"fail\"' else 'response'\n"
           "    api.request('POST', '/2018-06-01/runtime/invocation/%s/%s' % (id, where), body)\n"
           "    answer = api.getresponse(); answer.read(); assert answer.status == 202\n");
    EXPECT_EQ(result("f", R"({"a":1})")["a"], Value(1));
    EXPECT_EQ(result("f", "\"wrong\""), Value(400));
    EXPECT_EQ(failure("f", "\"fail\""), Value("fail"));
    EXPECT_EQ(invoke("f", "\"text\"").payload.bytes, "this is no JSON");
}

/// Knocks in all kinds of ways at its init and between its two invocations; what it learns is its answer.
constexpr const char* knocking_bootstrap = R"(#!/usr/bin/env python3
import http.client, json, os, select
place = os.environ['AWS_LAMBDA_RUNTIME_API']
path = '/2018-06-01/runtime/invocation/'
def status(**headers):
    api = http.client.HTTPConnection(place)
    api.request('GET', path + 'nothing', headers={k.replace('_', '-'): v for k, v in headers.items()})
    return api.getresponse().status
def next():
    api = http.client.HTTPConnection(place)
    api.request('GET', path + 'next')
    return api
def respond(api, answer):
    got = api.getresponse()
    event = json.loads(got.read())
    api.request('POST', path + got.headers['Lambda-Runtime-Aws-Request-Id'] + '/response', json.dumps(answer))
    api.getresponse().read()
    return event
report = {'place': place, 'plain': status(), 'node': status(Sec_Fetch_Mode='cors'),
          'refused': [status(Host='127.0.0.1'), status(Host='rebind.evil.com:80'), status(Host=''), status(Origin='null'),
                      status(Origin='http://' + place), status(Sec_Fetch_Site='cross-site'),
                      status(Sec_Fetch_Site='same-origin')]}
event = respond(next(), report)
first, second = next(), next()
if select.select([first.sock, second.sock], [], [])[0] == [first.sock]: first, second = second, first
answer = second.getresponse()
report['second'] = [answer.status, json.loads(answer.read())['errorMessage']]
first.close()  # it hangs up: what comes is the next one's
while True:
    third = next()
    if not select.select([third.sock], [], [], 0.2)[0]: break
open(event['idle'], 'w').write('x')
respond(third, report)
respond(next(), report)
)";

TEST_F(ProvidedTest, OnlyItsOwnProgramGetsInAndOneCallAtATime) {
    create("f", "provided.al2023", "bootstrap", knocking_bootstrap);
    create("g", "provided.al2023", "bootstrap", knocking_bootstrap);
    Value report = result("f", print(Value::object({{"idle", file("idle")}})));
    EXPECT_EQ(print(report["plain"]), "404");
    EXPECT_EQ(print(report["node"]), "404");
    EXPECT_EQ(print(report["refused"]), "[403,403,403,403,403,403,403]");
    const auto address = [](const Value& of) {
        const std::string_view place = of["place"].as_string();
        return std::string(place.substr(0, place.find(':')));
    };
    EXPECT_TRUE(address(report).starts_with("127."));
    EXPECT_NE(address(report), address(result("g", print(Value::object({{"idle", file("other")}})))));
    wait_for_file(file("idle"));
    report = result("f");
    EXPECT_EQ(print(report["second"]), R"([403,"State transition from Ready to Ready failed"])");
}

TEST_F(ProvidedTest, WithoutABootstrapThatRuns) {
    create("none", "provided.al2", "other", "#!/bin/sh\n");
    Value error = failure("none");
    EXPECT_EQ(error["errorType"], Value("Runtime.InvalidEntrypoint"));
    EXPECT_NE(error["errorMessage"].as_string().find("Couldn't find valid bootstrap(s)"), std::string_view::npos);
    create_zip("closed", "provided.al2", zip({{"bootstrap", "#!/bin/sh\n", 0644, false}}));
    error = failure("closed");
    EXPECT_NE(error["errorMessage"].as_string().find("bootstrap: permission denied"), std::string_view::npos)
        << print(error);
    create("format", "provided.al2", "bootstrap",
           "\x7f"
           "ELF and nothing more");
    error = failure("format");
    EXPECT_NE(error["errorMessage"].as_string().find("bootstrap: exec format error"), std::string_view::npos)
        << print(error);
    create("ends", "provided", "bootstrap", "#!/bin/sh\nexit 4\n");
    EXPECT_TRUE(failure("ends")["errorMessage"].as_string().ends_with("exited with error: exit status 4"));
}

}  // namespace
}  // namespace stepwell::lambda
