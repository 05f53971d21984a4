"""Handlers that misbehave, and handlers that are no scripts: the right error, and nothing left running."""
import json
import os
import pathlib
import shutil
import subprocess

import pytest

from conftest import ROLE, eventually, unique, zipped

NATIVE = r"""
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
// One request of the Runtime API over a connection of its own; the answer with its head.
static std::string ask(const std::string& address, const std::string& request) {
    const auto colon = address.find(':');
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<uint16_t>(std::atoi(address.c_str() + colon + 1)));
    inet_pton(AF_INET, address.substr(0, colon).c_str(), &to.sin_addr);
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (connect(fd, reinterpret_cast<sockaddr*>(&to), sizeof to) != 0) std::exit(1);
    if (write(fd, request.data(), request.size()) < 0) std::exit(1);
    std::string answer;
    char part[4096];
    for (ssize_t n; (n = read(fd, part, sizeof part)) > 0;) answer.append(part, static_cast<size_t>(n));
    close(fd);
    return answer;
}
int main() {
    const std::string api = std::getenv("AWS_LAMBDA_RUNTIME_API"), root = "/2018-06-01/runtime/invocation/";
    const std::string end = " HTTP/1.1\r\nHost: " + api + "\r\nConnection: close\r\n";
    for (int count = 1;; ++count) {
        const std::string event = ask(api, "GET " + root + "next" + end + "\r\n");
        auto at = event.find("Lambda-Runtime-Aws-Request-Id: ");
        if (at == std::string::npos) return 1;
        const std::string id = event.substr(at + 31, 36);
        const std::string body = "[" + std::to_string(count) + "," + event.substr(event.find("\r\n\r\n") + 4) + "]";
        ask(api, "POST " + root + id + "/response" + end + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
    }
}
"""


@pytest.fixture
def functions(server):
    return server.client("lambda")


def invoke(functions, name, payload=None, **more):
    answer = functions.invoke(FunctionName=name, Payload=json.dumps(payload), **more)
    return answer.get("FunctionError"), json.loads(answer["Payload"].read())


def running(word):
    """Processes that have the word in their command line."""
    found = []
    for each in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if word.encode() in each.read_bytes():
                found.append(int(each.parent.name))
        except OSError:
            pass
    return found


def test_memory_is_limited(server, functions):
    arn = server.function("def handler(event, context):\n    kept = []\n    while True: kept.append(bytearray(1 << 20))\n")
    failed, error = invoke(functions, arn)
    assert failed == "Unhandled" and error["errorType"] == "Runtime.ExitError"
    assert error["errorMessage"].endswith("Error: Runtime exited with error: signal: killed")


def test_what_left_its_group_ends_too(server, functions, tmp_path):
    """A daemon of a handler: a session and a group of its own, and no parent."""
    word = unique("daemon")
    arn = server.function(
        "import os, subprocess, time\n"
        "def handler(event, context):\n"
        "    if os.fork() == 0:\n"
        "        os.setsid()\n"
        "        if os.fork() == 0:\n"
        "            os.execvp('sh', ['sh', '-c', 'while :; do sleep 1; done', event])\n"
        "        os._exit(0)\n"
        "    time.sleep(1000)\n", Timeout=1)
    failed, error = invoke(functions, arn, word)
    assert error["errorType"] == "Sandbox.Timedout"
    assert eventually(lambda: not running(word))


def test_a_flood_of_output_hurts_nobody(server, functions):
    arn = server.function("import sys\ndef handler(event, context):\n"
                          "    line = 'x' * 1023 + '\\n'\n"
                          "    for _ in range(event): sys.stdout.write(line)\n    return 'done'\n", Timeout=60, MemorySize=512)
    assert invoke(functions, arn, 64 * 1024) == (None, "done")
    logs, group = server.client("logs"), f"/aws/lambda/{arn.rsplit(':', 1)[1]}"
    kept = eventually(lambda: [e for e in logs.filter_log_events(logGroupName=group, filterPattern='"16 MB"')["events"]])
    assert len(kept) == 1


@pytest.mark.parametrize("body, kind, text", [
    ("import os; os._exit(3)", "Runtime.ExitError", "exited with error: exit status 3"),
    ("return 'x' * (7 << 20)", "Function.ResponseSizeTooLarge", "payload size exceeded maximum allowed payload size (6291556 bytes)."),
    ("while True: pass", "Sandbox.Timedout", "Task timed out after 1.00 seconds"),
])
def test_the_right_error(server, functions, body, kind, text):
    seconds = 1 if kind == "Sandbox.Timedout" else 30  # 7 MB take their time on a busy machine
    failed, error = invoke(functions, server.function(f"def handler(event, context):\n    {body}\n", Timeout=seconds))
    assert (failed, error["errorType"]) == ("Unhandled", kind)
    assert text in error["errorMessage"]


@pytest.mark.parametrize("options", [[], ["-static"]], ids=["dynamic", "static"])
def test_a_native_binary(server, functions, tmp_path, options):
    compiler = shutil.which("g++")
    if not compiler:
        pytest.skip("no g++ here to build the handler with")
    (tmp_path / "bootstrap.cpp").write_text(NATIVE)
    subprocess.run([compiler, "-O1", *options, "-o", tmp_path / "bootstrap", tmp_path / "bootstrap.cpp"], check=True)
    name = unique("native")
    (tmp_path / "code").mkdir()
    shutil.move(tmp_path / "bootstrap", tmp_path / "code" / "bootstrap")
    functions.create_function(FunctionName=name, Runtime="provided.al2023", Handler="none", Role=ROLE,
                              Code={"S3Bucket": "hot-reload", "S3Key": str(tmp_path / "code")})
    assert invoke(functions, name, {"a": 1}) == (None, [1, {"a": 1}])
    assert invoke(functions, name, "again") == (None, [2, "again"])


def test_streamed_answers(server, functions):
    arn = server.function("export const handler = awslambda.streamifyResponse(async (event, stream) => {\n"
                          "    const out = event.requestContext ? awslambda.HttpResponseStream.from(stream,\n"
                          "        { statusCode: 203, headers: { 'x-from': 'stream' } }) : stream;\n"
                          "    out.write('first '); out.write('second'); out.end();\n});\n", runtime="nodejs20.x")
    made = functions.create_function_url_config(FunctionName=arn, AuthType="NONE", InvokeMode="RESPONSE_STREAM") \
        if "InvokeMode" in functions.meta.service_model.operation_model("CreateFunctionUrlConfig").input_shape.members else \
        functions.create_function_url_config(FunctionName=arn, AuthType="NONE")
    import urllib.request
    with urllib.request.urlopen(made["FunctionUrl"]) as answer:
        assert (answer.status, answer.headers["x-from"], answer.read()) == (203, "stream", b"first second")
    if not hasattr(functions, "invoke_with_response_stream"):
        return  # an older boto3
    events = functions.invoke_with_response_stream(FunctionName=arn, Payload="{}")["EventStream"]
    parts = list(events)
    assert b"".join(e["PayloadChunk"]["Payload"] for e in parts if "PayloadChunk" in e) == b"first second"
    assert "InvokeComplete" in parts[-1]


def test_json_logs(server, functions):
    """Debian's boto3 does not know LoggingConfig: a plain request does."""
    import urllib.request
    arn = server.function("import logging\ndef handler(event, context):\n"
                          "    logging.getLogger().info('told %s', 1); logging.getLogger().debug('not')\n")
    name = arn.rsplit(":", 1)[1]
    request = urllib.request.Request(f"{server.url}/2015-03-31/functions/{name}/configuration",
                                     json.dumps({"LoggingConfig": {"LogFormat": "JSON"}}).encode(), method="PUT",
                                     headers={"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as answer:
        assert json.load(answer)["LoggingConfig"]["SystemLogLevel"] == "INFO"
    assert invoke(functions, arn) == (None, None)
    logs = server.client("logs")
    lines = eventually(lambda: [lines for lines in [[json.loads(e["message"]) for e in logs.filter_log_events(
        logGroupName=f"/aws/lambda/{name}")["events"]]] if lines and lines[-1].get("type") == "platform.report"])[0]
    assert [line.get("type") or line["message"] for line in lines] == [
        "platform.initStart", "platform.start", "told 1", "platform.report"]
    assert lines[-1]["record"]["status"] == "success" and lines[2]["requestId"] == lines[1]["record"]["requestId"]


JAVA = """package example;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.Map;
public class Handler implements RequestHandler<Map<String, Object>, Object> {
    public record Point(int x, List<String> names) {}
    public Object handleRequest(Map<String, Object> event, Context context) {
        context.getLogger().log("from java");
        if (event.containsKey("fail")) throw new IllegalStateException("as asked");
        return Map.of("got", event, "name", context.getFunctionName());
    }
    public Point point(Point given) { return new Point(given.x() + 1, given.names()); }
}
"""
JAVA_INTERFACES = {"Context": "String getFunctionName(); LambdaLogger getLogger();", "LambdaLogger": "void log(String m);",
                   "RequestHandler<I, O>": "O handleRequest(I input, Context context);"}


def test_java(server, functions, tmp_path):
    """The handler comes without Lambda's interfaces, as those that rely on AWS's runtime for them."""
    if not shutil.which("javac"):
        pytest.skip("no JDK here")
    api = tmp_path / "api" / "com/amazonaws/services/lambda/runtime"
    api.mkdir(parents=True)
    for name, body in JAVA_INTERFACES.items():
        (api / f"{name.split('<')[0]}.java").write_text(
            f"package com.amazonaws.services.lambda.runtime; public interface {name} {{ {body} }}")
    (tmp_path / "Handler.java").write_text(JAVA)
    subprocess.run(["javac", "-sourcepath", tmp_path / "api", "-d", tmp_path / "all", tmp_path / "Handler.java"], check=True)
    files = {f"example/{each.name}": each.read_bytes() for each in (tmp_path / "all" / "example").iterdir()}
    first = server.function(files, runtime="java17", handler="example.Handler", MemorySize=256)
    failed, answer = invoke(functions, first, {"a": [1, 2.5, None, "ü\n"]})
    assert (failed, answer) == (None, {"got": {"a": [1, 2.5, None, "ü\n"]}, "name": first.rsplit(":", 1)[1]})
    failed, fault = invoke(functions, first, {"fail": 1})
    assert (failed, fault["errorType"], fault["errorMessage"]) == ("Unhandled", "java.lang.IllegalStateException", "as asked")
    assert fault["stackTrace"][0].startswith("example.Handler.handleRequest(Handler.java:")
    second = server.function(files, runtime="java17", handler="example.Handler::point", MemorySize=256)
    assert invoke(functions, second, {"x": 1, "names": ["n"]}) == (None, {"x": 2, "names": ["n"]})
    third = server.function(files, runtime="java17", handler="example.Missing", MemorySize=256)
    assert invoke(functions, third)[1]["errorMessage"] == "Class not found: example.Missing"
