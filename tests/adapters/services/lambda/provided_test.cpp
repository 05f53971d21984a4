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
