"""Answers that functions stream, over InvokeWithResponseStream and function URLs, plain and with TLS.

That a piece arrives before the handler has made the next is shown without a clock: the handler waits for a file that the
test makes when it has the first piece.
"""
import base64
import http.client
import json
import ssl
import subprocess
import textwrap
import urllib.parse

import botocore.eventstream
import pytest

from certificates import self_signed
from conftest import LIMIT, ROLE, Stepwell, eventually, unique, zipped

WAITS = """
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
const until = async (file) => { while (!fs.existsSync(file)) await sleep(5); };
"""

# A custom runtime that streams as its event says: pieces, files to wait for between them, trailers, an early end.
RUNTIME = """#!/usr/bin/python3
import base64, http.client, json, os, time
def post(connection, where, event):
    connection.putrequest("POST", where)
    connection.putheader("Lambda-Runtime-Function-Response-Mode", "streaming")
    connection.putheader("Transfer-Encoding", "chunked")
    connection.putheader("Content-Type", event.get("type", "application/octet-stream"))
    if "trailers" in event:
        connection.putheader("Trailer", ", ".join(event["trailers"]))
    connection.endheaders()
    for piece in event["pieces"]:
        if "wait" in piece:
            while not os.path.exists(piece["wait"]):
                time.sleep(0.005)
        elif "exit" in piece:
            os._exit(piece["exit"])
        elif "made" in piece:
            open(piece["made"], "w").close()
        else:
            data = base64.b64decode(piece["data"]) * piece.get("times", 1)
            connection.send(b"%x\\r\\n" % len(data) + data + b"\\r\\n")
    connection.send(b"0\\r\\n" + b"".join(f"{k}: {v}\\r\\n".encode() for k, v in event.get("trailers", {}).items()) + b"\\r\\n")
    connection.getresponse().read()
while True:
    api = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    api.request("GET", "/2018-06-01/runtime/invocation/next")
    answer = api.getresponse()
    event, id = json.loads(answer.read()), answer.headers["Lambda-Runtime-Aws-Request-Id"]
    event = json.loads(base64.b64decode(event["body"]) if event.get("isBase64Encoded") else event["body"]) if "requestContext" in event else event
    where = f"/2018-06-01/runtime/invocation/{id}/response"
    if "plain" in event:
        api.request("POST", where, json.dumps(event["plain"]))
        api.getresponse().read()
        continue
    try:
        post(api, where, event)
    except OSError:
        pass
"""


def data(text, **more):
    return {"data": base64.b64encode(text if isinstance(text, bytes) else text.encode()).decode(), **more}


def connection(server):
    if server.url.startswith("https:"):
        return http.client.HTTPSConnection("127.0.0.1", server.port, timeout=LIMIT,
                                           context=ssl.create_default_context(cafile=server.certificate))
    return http.client.HTTPConnection("127.0.0.1", server.port, timeout=LIMIT)


class Stream:
    """The events of one InvokeWithResponseStream, one at a time as they arrive."""

    def __init__(self, server, name, payload, log=False, over=None):
        self.connection = over or connection(server)
        self.connection.request("POST", f"/2021-11-15/functions/{name}/response-streaming-invocations", json.dumps(payload),
                                {"Content-Type": "application/json", **({"X-Amz-Log-Type": "Tail"} if log else {})})
        self.answer = self.connection.getresponse()
        self.buffer = botocore.eventstream.EventStreamBuffer()

    def event(self):
        while True:
            for event in self.buffer:
                return event.headers[":event-type"], event.payload
            piece = self.answer.read1(65536)
            if not piece:
                return None
            self.buffer.add_data(piece)

    def rest(self):
        """All that still comes: the payload's bytes and what InvokeComplete says."""
        payload, end = b"", None
        while event := self.event():
            assert end is None, "something came after InvokeComplete"
            if event[0] == "PayloadChunk":
                payload += event[1]
            else:
                assert event[0] == "InvokeComplete"
                end = json.loads(event[1])
        return payload, end


@pytest.fixture
def functions(server):
    return server.client("lambda")


def custom(server, timeout=30):
    name = unique("custom")
    client = server.client("lambda")
    client.create_function(FunctionName=name, Runtime="provided.al2023", Handler="none", Role=ROLE, Timeout=timeout,
                           Code={"ZipFile": zipped({"bootstrap": RUNTIME})})
    return name


def url_of(server, name, mode="RESPONSE_STREAM"):
    """Debian's boto3 does not know InvokeMode: a plain request does."""
    to = connection(server)
    to.request("POST", f"/2021-10-31/functions/{name}/url", json.dumps({"AuthType": "NONE", "InvokeMode": mode}),
               {"Content-Type": "application/json"})
    answer = to.getresponse()
    made = json.load(answer)
    assert (answer.status, made["InvokeMode"]) == (201, mode)
    return urllib.parse.urlsplit(made["FunctionUrl"]).path


def call(server, path, event=None, method="POST"):
    to = connection(server)
    to.request(method, path, json.dumps(event))
    return to.getresponse()


def test_node_streams_while_it_runs(server, tmp_path):
    go = tmp_path / "go"
    arn = server.function(WAITS + "export const handler = awslambda.streamifyResponse(async (event, stream, context) => {\n"
                          "    stream.write('first'); await until(event.go); stream.write(context.awsRequestId); stream.end();\n});\n",
                          runtime="nodejs20.x")
    over = connection(server)
    for _ in range(2):  # the second by the same process, over the same connection
        go.unlink(missing_ok=True)
        stream = Stream(server, arn, {"go": str(go)}, log=True, over=over)
        assert stream.answer.status == 200
        assert stream.answer.headers["Transfer-Encoding"] == "chunked"
        assert stream.answer.headers["Content-Type"] == "application/vnd.amazon.eventstream"
        assert stream.answer.headers["X-Amz-Executed-Version"] == "$LATEST"
        assert stream.event() == ("PayloadChunk", b"first")
        go.touch()  # only now can the handler go on
        payload, end = stream.rest()
        assert payload.decode() == stream.answer.headers["x-amzn-RequestId"]
        assert "END RequestId" in base64.b64decode(end.pop("LogResult")).decode()
        assert end == {}


def test_a_url_streams_while_the_handler_runs(server, tmp_path):
    go = tmp_path / "go"
    arn = server.function(WAITS + "export const handler = awslambda.streamifyResponse(async (event, stream) => {\n"
                          "    stream = awslambda.HttpResponseStream.from(stream, { statusCode: 203, headers: { 'x-from': 'stream',\n"
                          "        'Content-Type': 'text/x-piece' }, cookies: ['a=1', 'b=2'] });\n"
                          "    stream.write('first'); await until(JSON.parse(event.body).go); stream.write('second'); stream.end();\n});\n",
                          runtime="nodejs20.x")
    answer = call(server, url_of(server, arn), {"go": str(go)})
    assert (answer.status, answer.headers["x-from"], answer.headers["Content-Type"]) == (203, "stream", "text/x-piece")
    assert answer.headers.get_all("Set-Cookie") == ["a=1", "b=2"]
    assert answer.read(5) == b"first"
    go.touch()
    assert answer.read() == b"second"


def test_pipeline_and_types_of_node(server):
    arn = server.function(textwrap.dedent("""
        import { pipeline } from 'node:stream/promises';
        import { Readable } from 'node:stream';
        export const handler = awslambda.streamifyResponse(async (event, stream) => {
            stream.setContentType('text/csv');
            await pipeline(Readable.from(['a,', Buffer.from('b,'), 'c'.repeat(3_000_000)]), stream);
        });"""), runtime="nodejs20.x")
    answer = call(server, url_of(server, arn))
    assert (answer.status, answer.headers["Content-Type"]) == (200, "text/csv")
    assert answer.read() == b"a,b," + b"c" * 3_000_000
    assert Stream(server, arn, {}).rest() == (b"a,b," + b"c" * 3_000_000, {})


@pytest.mark.parametrize("begun", [False, True])
def test_a_node_handler_that_fails(server, begun):
    arn = server.function("export const handler = awslambda.streamifyResponse(async (event, stream) => {\n"
                          f"    {'stream.write(`begun`);' if begun else ''} throw new RangeError('too far');\n}});\n", runtime="nodejs20.x")
    for _ in range(2):  # the process lives on
        payload, end = Stream(server, arn, {}).rest()
        assert payload == (b"begun" if begun else b"")
        assert end["ErrorCode"] == "Unhandled"
        told = json.loads(end["ErrorDetails"])
        assert (told["errorType"], told["errorMessage"]) == ("RangeError", "too far")
    answer = call(server, url_of(server, arn))
    if not begun:
        assert (answer.status, json.load(answer)) == (502, {"Message": "Internal Server Error"})
        return
    assert answer.status == 200
    with pytest.raises((http.client.IncompleteRead, ConnectionError)):
        answer.read()


def test_a_handler_that_does_not_stream_is_answered(server):
    arn = server.function("def handler(event, context):\n    if 'fail' in event: raise KeyError('told')\n    return {'statusCode': 201, 'body': 'b'}\n")
    payload, end = Stream(server, arn, {}).rest()
    assert (json.loads(payload), end) == ({"statusCode": 201, "body": "b"}, {})
    payload, end = Stream(server, arn, {"fail": 1}).rest()
    assert payload == b"" and json.loads(end["ErrorDetails"])["errorType"] == "KeyError"
    answer = call(server, url_of(server, arn))
    assert (answer.status, json.load(answer)) == (200, {"statusCode": 201, "body": "b"})


def test_a_streaming_handler_is_invoked_as_any_other(server, functions):
    arn = server.function("export const handler = awslambda.streamifyResponse(async (event, stream) => {\n"
                          "    stream.write('\"first '); stream.write('second\"'); stream.end();\n});\n", runtime="nodejs20.x")
    assert json.load(functions.invoke(FunctionName=arn)["Payload"]) == "first second"


def test_a_custom_runtime_streams(server, tmp_path):
    name, go = custom(server), tmp_path / "go"
    stream = Stream(server, name, {"pieces": [data("one"), {"wait": str(go)}, data("two")]})
    assert stream.event() == ("PayloadChunk", b"one")
    go.touch()
    assert stream.rest() == (b"two", {})
    error = {"errorType": "Runtime.Mine", "errorMessage": "in the middle"}
    stream = Stream(server, name, {"pieces": [data("one")], "trailers": {
        "Lambda-Runtime-Function-Error-Type": "Runtime.Mine",
        "Lambda-Runtime-Function-Error-Body": base64.b64encode(json.dumps(error).encode()).decode()}})
    payload, end = stream.rest()
    assert payload == b"one" and (end["ErrorCode"], json.loads(end["ErrorDetails"])) == ("Unhandled", error)
    assert Stream(server, name, {"pieces": []}).rest() == (b"", {})
    assert Stream(server, name, {"plain": {"a": 1}}).rest() == (b'{"a": 1}', {})


def test_a_prelude_in_pieces(server):
    name = custom(server)
    path = url_of(server, name)
    kind = "application/vnd.awslambda.http-integration-response"
    split = [data('{"statusCode": 418, "head'), data('ers": {"x-a": "b"}}' + "\0\0\0"), data("\0\0\0\0\0" + "body"), data(" and more")]
    answer = call(server, path, {"type": kind, "pieces": split})
    assert (answer.status, answer.headers["x-a"], answer.read()) == (418, "b", b"body and more")
    for bad in [[data("not json" + "\0" * 8)], [data('{"statusCode": 200}')], [data("{" * 70_000, times=20)]]:
        assert call(server, path, {"type": kind, "pieces": bad}).status == 502
    assert call(server, path, {"type": "text/x-plain", "pieces": [data("as it is")]}).headers["Content-Type"] == "text/x-plain"
    assert call(server, path, {"pieces": [data("as it is")]}, method="HEAD").status == 200


def test_the_function_ends_in_the_middle(server):
    name = custom(server, timeout=1)
    payload, end = Stream(server, name, {"pieces": [data("one"), {"exit": 3}]}).rest()
    assert payload == b"one"
    assert json.loads(end["ErrorDetails"])["errorType"] == "Runtime.ExitError"
    payload, end = Stream(server, name, {"pieces": [data("one"), {"wait": "/never"}]}).rest()
    assert payload == b"one"
    told = json.loads(end["ErrorDetails"])
    assert told["errorType"] == "Sandbox.Timedout" and told["errorMessage"].endswith("Task timed out after 1.00 seconds")
    assert Stream(server, name, {"pieces": [data("again")]}).rest() == (b"again", {})


def test_large_answers(server, functions):
    name = custom(server, timeout=120)
    million = data("x" * 1000, times=1000)
    stream = Stream(server, name, {"pieces": [million] * 30})
    payload, end = stream.rest()
    assert (len(payload), end) == (30_000_000, {})
    refused = json.load(functions.invoke(FunctionName=name, Payload=json.dumps({"pieces": [data("x" * 1000, times=7000)]}))["Payload"])
    assert refused["errorType"] == "Function.ResponseSizeTooLarge"
    stream = Stream(server, name, {"pieces": [data("x" * 1000, times=10_000)] * 21})  # 210 MB; 200 MiB are allowed
    size = 0
    while (event := stream.event())[0] == "PayloadChunk":
        size += len(event[1])
    assert size <= 200 * 1024 * 1024
    assert json.loads(json.loads(event[1])["ErrorDetails"])["errorType"] == "Function.ResponseSizeTooLarge"


def test_a_client_that_goes_away_does_not_stop_the_function(server, tmp_path):
    name, go, made = custom(server), tmp_path / "go", tmp_path / "made"
    stream = Stream(server, name, {"pieces": [data("one"), {"wait": str(go)}, *[data("x" * 1000, times=1000)] * 20,
                                              {"made": str(made)}]})
    assert stream.event() == ("PayloadChunk", b"one")
    stream.connection.close()
    stream.answer.close()
    go.touch()
    assert eventually(made.exists)
    assert Stream(server, name, {"pieces": [data("again")]}).rest() == (b"again", {})


def test_errors_before_the_stream_are_answers(server, functions):
    stream = Stream(server, "not-there", {})
    assert (stream.answer.status, stream.answer.headers["x-amzn-ErrorType"]) == (404, "ResourceNotFoundException")
    name = custom(server)
    functions.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=0)
    stream = Stream(server, name, {})
    assert (stream.answer.status, json.load(stream.answer)["Reason"]) == (429, "ReservedFunctionConcurrentInvocationLimitExceeded")
    assert call(server, url_of(server, name), {}).status == 429


def test_a_server_that_stops_ends_its_streams(own_server):
    server = own_server()
    stream = Stream(server, custom(server), {"pieces": [data("one"), {"wait": "/never"}]})
    assert stream.event() == ("PayloadChunk", b"one")
    assert server.stop() == 0, server.log_tail()
    payload, end = stream.rest()
    assert payload == b"" and "errorType" in end["ErrorDetails"]


def test_over_tls(tmp_path):
    certificate, key = self_signed(tmp_path)
    server = Stepwell(tmp_path / "data", tmp_path / "stepwell.log", ["--tls-cert", certificate, "--tls-key", key]).start()
    server.certificate = certificate
    try:
        to = connection(server)
        to.request("POST", "/2015-03-31/functions", json.dumps({
            "FunctionName": "custom", "Runtime": "provided.al2023", "Handler": "none", "Role": ROLE, "Timeout": 30,
            "Code": {"ZipFile": base64.b64encode(zipped({"bootstrap": RUNTIME})).decode()}}), {"Content-Type": "application/json"})
        answer = to.getresponse()
        assert answer.status == 201, answer.read()
        answer.read()
        for round_ in range(3):  # over one connection
            go = tmp_path / f"go{round_}"
            stream = Stream(server, "custom", {"pieces": [data("one"), {"wait": str(go)}, data("x" * 1000, times=2000)]}, over=to)
            assert stream.event() == ("PayloadChunk", b"one")
            go.touch()
            assert stream.rest() == (b"x" * 2_000_000, {})
        made = tmp_path / "made"
        stream = Stream(server, "custom", {"pieces": [data("one"), {"wait": str(tmp_path / "gone")}, {"made": str(made)}]}, over=to)
        assert stream.event() == ("PayloadChunk", b"one")
        to.close()
        stream.answer.close()
        (tmp_path / "gone").touch()
        assert eventually(made.exists)
    finally:
        assert server.stop() == 0, server.log_tail()


def test_curl_shows_pieces_as_they_come(server, tmp_path):
    name, go = custom(server), tmp_path / "go"
    event = json.dumps({"type": "text/plain", "pieces": [data("one\n"), {"wait": str(go)}, data("two\n")]})
    for version in ("--http1.1", "--http1.0"):
        go.unlink(missing_ok=True)
        with subprocess.Popen(["curl", "-sSN", version, "-d", event, f"{server.url}{url_of_once(server, name)}"],
                              stdout=subprocess.PIPE, text=True) as curl:
            assert curl.stdout.readline() == "one\n"
            go.touch()
            assert curl.stdout.read() == "two\n"
        assert curl.returncode == 0


def url_of_once(server, name):
    to = connection(server)
    to.request("GET", f"/2021-10-31/functions/{name}/url")
    answer = to.getresponse()
    found = json.load(answer)
    return urllib.parse.urlsplit(found["FunctionUrl"]).path if answer.status == 200 else url_of(server, name)
