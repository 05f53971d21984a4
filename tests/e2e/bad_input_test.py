"""Bad input of every kind gets AWS's error, and the server stays up (the `server` fixture asks after each test)."""
import contextlib
import http.client
import json
import re
import socket
import urllib.request

import pytest

from conftest import ROLE, eventually, raw, unique

TARGETS = {"AWSStepFunctions": "states", "DynamoDB_20120810": "dynamodb", "AmazonEC2ContainerServiceV20141113": "ecs",
           "secretsmanager": "secretsmanager"}


def post(server, body, target=None, content_type="application/x-amz-json-1.0", headers=None, path="/", method="POST"):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    wanted = {"Content-Type": content_type, **({"X-Amz-Target": target} if target else {}), **(headers or {})}
    connection.request(method, path, body, wanted)
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    return answer, text


def problem(text):
    """The error's name, without the namespace that some protocols put before it."""
    return json.loads(text)["__type"].rsplit("#", 1)[-1]


# ---- bodies

@pytest.mark.parametrize("prefix", TARGETS)
@pytest.mark.parametrize("body", [
    b"", b"{", b"nope", b"[]", b'"text"', b"1", b"null", b'{"a":}', b"{} {}", b'{"name": "\xff\xfe"}', b"\x00" * 100,
    b'{"a": 1e999999}', b'{"a": "\\ud800"}', b"[" * 100_000, b'{"a":' * 50_000, b'{"name":"a","name":"b"}',
])
def test_bodies_that_are_no_request(server, prefix, body):
    operation = {"AWSStepFunctions": "CreateStateMachine", "DynamoDB_20120810": "PutItem", "secretsmanager": "CreateSecret",
                 "AmazonEC2ContainerServiceV20141113": "RunTask"}[prefix]
    answer, text = post(server, body, f"{prefix}.{operation}")
    assert answer.status == 400, text
    assert problem(text)
    assert answer.getheader("x-amzn-RequestId")


@pytest.mark.parametrize("operation, member", [
    ("CreateStateMachine", "name"), ("CreateStateMachine", "definition"), ("CreateStateMachine", "tags"), ("CreateStateMachine", "roleArn"),
    ("CreateStateMachine", "loggingConfiguration"), ("StartExecution", "input"), ("StartExecution", "stateMachineArn"),
    ("ListStateMachines", "maxResults"), ("GetExecutionHistory", "reverseOrder"), ("SendTaskSuccess", "taskToken"),
])
@pytest.mark.parametrize("value", [5, "text", True, None, [1], {"a": [1]}, 1.5, -1, "x" * 3000, [[[[]]]]])
def test_members_of_a_wrong_type(server, operation, member, value):
    wish = {"name": unique("m"), "definition": '{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}', "roleArn": ROLE,
            "stateMachineArn": "arn:aws:states:us-east-1:000000000000:stateMachine:nowhere", "taskToken": "t", "output": "1",
            "executionArn": "arn:aws:states:us-east-1:000000000000:execution:nowhere:never"}
    answer, text = post(server, json.dumps({**wish, member: value}), f"AWSStepFunctions.{operation}")
    assert answer.status in (200, 400), text
    if answer.status == 400:
        assert problem(text)


@pytest.mark.parametrize("target", [
    "AWSStepFunctions.NoSuchOperation", "AWSStepFunctions.", "AWSStepFunctions", ".", "NoSuchService.DoIt", "x" * 5000,
    "AWSStepFunctions.CreateStateMachine.More", "AWSStepFunctions.createstatemachine", "DynamoDB_20120810.NoSuch",
])
def test_unknown_targets(server, target):
    answer, text = post(server, b"{}", target)
    assert 400 <= answer.status < 500
    assert problem(text)


def test_errors_are_utf8(server):
    """Also where they quote a text that was cut in the midst of a character, or that never was one."""
    wide = "a:" + "\u20ac" * 200
    answer, text = post(server, json.dumps({"taskDefinition": wide}), "AmazonEC2ContainerServiceV20141113.DescribeTaskDefinition",
                        "application/x-amz-json-1.1")
    assert answer.status == 400 and json.loads(text.decode())["message"].startswith("Invalid revision number. Number: \u20ac")
    name = unique("utf8")
    server.function("def handler(event, context): return 1", name)
    for payload in (b'"\xff"', "\u20ac".encode() * 400):
        answer, text = post(server, payload, path=f"/2015-03-31/functions/{name}/invocations")
        assert answer.status == 400 and "Could not parse request body into json" in json.loads(text.decode())["message"]



def test_an_operation_that_is_not_supported_says_so(server):
    answer, text = post(server, b"{}", "DynamoDB_20120810.DescribeBackup")
    assert answer.status in (400, 404, 501)
    assert "DescribeBackup" in text.decode()


@pytest.mark.parametrize("method, path", [
    ("GET", "/"), ("PUT", "/"), ("DELETE", "/"), ("PATCH", "/"), ("BREW", "/"), ("POST", "/nowhere"), ("GET", "/2015-03-31/nothing"),
    ("GET", "/2015-03-31/functions/%00"), ("GET", "/2015-03-31/functions/%zz"), ("GET", "/" + "a" * 7000), ("GET", "/../../etc/passwd"),
    ("GET", "/_stepwell/nothing"), ("GET", "/_stepwell/reset"), ("GET", "/_api/"), ("GET", "/_api//"), ("POST", "/_api/%2e%2e/x"),
])
def test_methods_and_paths_that_are_nothing(server, method, path):
    answer, _ = post(server, b"", method=method, path=path)
    assert 400 <= answer.status < 500


# ---- sizes

@pytest.mark.parametrize("target, limit", [
    ("AWSStepFunctions.StartExecution", 1 << 20), ("secretsmanager.CreateSecret", 1 << 20), ("DynamoDB_20120810.PutItem", 16 << 20),
])
def test_bodies_that_are_too_large(server, target, limit):
    answer, text = post(server, b'{"input":"' + b"x" * (limit + (1 << 16)) + b'"}', target)
    assert answer.status in (400, 413), text


def test_a_length_that_is_announced_but_too_large_is_refused_before_it_is_sent(server):
    head = (b"POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: AWSStepFunctions.StartExecution\r\n"
            b"Content-Length: 99999999999\r\n\r\n")
    with socket.create_connection(("127.0.0.1", server.port), timeout=60) as connection:
        connection.sendall(head)
        assert connection.recv(4096).split(b"\r\n")[0].split(b" ")[1] in (b"400", b"413")


def test_endless_chunks_are_refused(server):
    with socket.create_connection(("127.0.0.1", server.port), timeout=60) as connection:
        connection.sendall(b"POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: AWSStepFunctions.StartExecution\r\n"
                           b"Transfer-Encoding: chunked\r\n\r\n")
        chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
        sent = 0
        with contextlib.suppress(ConnectionError):
            while sent < 64 << 20:
                connection.sendall(chunk)
                sent += len(chunk)
        assert sent < 32 << 20, "the server read on and on"


def test_headers_that_are_too_large_or_too_many(server):
    for head in (b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Large: " + b"x" * 2_000_000 + b"\r\n\r\n",
                 b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"".join(b"X-%d: y\r\n" % number for number in range(100_000)) + b"\r\n"):
        answer = raw(server, head)
        assert answer == b"" or answer.split(b" ")[1][:1] == b"4"


@pytest.mark.parametrize("data", [
    b"\r\n\r\n", b"nonsense\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 100,
    b"GET / HTTP/1.1\r\n\r\n", b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", b"GET / HTTP/1.1\r\nHost localhost\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
    b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", b"GET / HTTP/1.1\r\nHost: localhost\r\nBad\x00Name: x\r\n\r\n",
])
def test_what_is_no_http(server, data):
    with socket.create_connection(("127.0.0.1", server.port), timeout=60) as connection:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        answer = b""
        with contextlib.suppress(ConnectionError):
            while piece := connection.recv(65536):
                answer += piece
    assert answer == b"" or answer.startswith(b"HTTP/1.")
    assert b" 200 " not in answer[:20] and b" 5" not in answer[8:11]


def test_half_a_request_then_silence_holds_nobody_up(server, states):
    halves = []
    for half in (b"", b"POST / HT", b"POST / HTTP/1.1\r\nHost: localhost\r\n",
                 b"POST / HTTP/1.1\r\nHost: localhost\r\nX-Amz-Target: AWSStepFunctions.ListStateMachines\r\nContent-Length: 100\r\n\r\n{"):
        for _ in range(50):
            connection = socket.create_connection(("127.0.0.1", server.port), timeout=60)
            connection.sendall(half)
            halves.append(connection)
    assert "stateMachines" in states.list_state_machines(maxResults=1)
    for connection in halves:
        connection.close()
    assert "stateMachines" in states.list_state_machines(maxResults=1)


def test_half_a_request_is_timed_out(server):
    """The server ends the connection by itself; recv waits for that."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=180) as connection:
        connection.sendall(b"POST / HTTP/1.1\r\nHost: localhost\r\n")
        connection.settimeout(180)
        with contextlib.suppress(ConnectionError):
            assert connection.recv(65536)[:9] in (b"", b"HTTP/1.1 ")


def test_requests_in_a_pipeline_are_answered_in_order(server):
    one = (b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-amz-json-1.0\r\n"
           b"X-Amz-Target: AWSStepFunctions.%s\r\nContent-Length: 2\r\n%s\r\n{}")
    data = b"".join(one % (name, b"Connection: close\r\n" if last else b"") for name, last in (
        (b"ListStateMachines", False), (b"DescribeExecution", False), (b"ListStateMachines", True)))
    answer = raw(server, data)
    statuses = re.findall(rb"HTTP/1\.1 (\d+) ", answer)  # a body ends without a line break
    assert statuses == [b"200", b"400", b"200"]


# ---- who may call

@pytest.mark.parametrize("headers, allowed", [
    ({"Host": "localhost:4566"}, True), ({"Host": "127.0.0.1"}, True), ({"Host": "[::1]:4566"}, True), ({"Host": "stepwell"}, True),
    ({"Host": "host.docker.internal:4566"}, True), ({"Host": "x.localhost"}, True), ({"Host": "states.us-east-1.amazonaws.com"}, True),
    ({"Host": "states.us-east-1.localhost.localstack.cloud:4566"}, True),
    ({"Host": "evil.example.com"}, False), ({"Host": "localhost.evil.com"}, False), ({"Host": "amazonaws.com.evil.net"}, False),
    ({"Host": "evilamazonaws.com"}, False), ({"Host": "127.0.0.1.evil.com"}, False), ({"Host": ""}, False), ({"Host": "a b"}, False),
    ({"Origin": "https://evil.example.com"}, False), ({"Origin": "null"}, False), ({"Sec-Fetch-Site": "cross-site"}, False),
    ({"Sec-Fetch-Site": "same-site"}, False), ({"Sec-Fetch-Site": "none"}, True), ({"Sec-Fetch-Site": "same-origin"}, True),
])
def test_foreign_hosts_and_origins(server, headers, allowed):
    answer, text = post(server, b"{}", "AWSStepFunctions.ListStateMachines", headers=headers)
    assert (answer.status == 200) is allowed, (answer.status, text)
    if not allowed:
        assert 400 <= answer.status < 500
        # A page can send a form or an image without asking: reading must be closed to it as well.
        assert post(server, b"", headers=headers, method="GET", path="/_stepwell/health")[0].status >= 400
        assert post(server, b"", headers=headers, path="/_stepwell/reset")[0].status >= 400


def test_allowed_hosts(own_server):
    server = own_server(data_dir=":memory:", options=["--allowed-hosts", "tunnel.example.com,other.example.org"])
    for host, allowed in (("tunnel.example.com", True), ("other.example.org:443", True), ("x.tunnel.example.com", False)):
        answer, _ = post(server, b"{}", "AWSStepFunctions.ListStateMachines", headers={"Host": host})
        assert (answer.status == 200) is allowed, host


@pytest.mark.parametrize("authorization", [
    "", "nonsense", "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=", "AWS4-HMAC-SHA256 Credential=a/b", "Bearer x",
    "AWS4-HMAC-SHA256 Credential=" + "/" * 1000, "AWS4-HMAC-SHA256 Credential=\xff\xfe/x/../../etc/states/aws4_request",
])
def test_signatures_that_are_none_do_no_harm(server, authorization):
    answer, text = post(server, b"{}", "AWSStepFunctions.ListStateMachines", headers={"Authorization": authorization.encode("latin-1")})
    assert answer.status in (200, 400, 403), text


# ---- definitions

def machine(states, start="A", **more):
    return {"StartAt": start, "States": states, **more}


END = {"End": True}
PASS = {"Type": "Pass", **END}
BRANCH = machine({"A": PASS})
TASK = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", **END}
DEFINITIONS = {
    "not an object": [1],
    "empty": {},
    "no States": {"StartAt": "A"},
    "no StartAt": {"States": {"A": PASS}},
    "StartAt is not there": machine({"A": PASS}, "B"),
    "StartAt is no text": machine({"A": PASS}, 1),
    "States is empty": machine({}),
    "States is a list": machine([PASS]),
    "a state is no object": machine({"A": 1}),
    "an unknown field of the machine": machine({"A": PASS}, Nonsense=1),
    "an unknown field of a state": machine({"A": {**PASS, "Nonsense": 1}}),
    "an unknown type": machine({"A": {"Type": "Dream", **END}}),
    "no type": machine({"A": END}),
    "a type of another case": machine({"A": {"Type": "pass", **END}}),
    "neither Next nor End": machine({"A": {"Type": "Pass"}}),
    "Next and End": machine({"A": {"Type": "Pass", "Next": "A", **END}}),
    "Next is not there": machine({"A": {"Type": "Pass", "Next": "B"}}),
    "End is false": machine({"A": {"Type": "Pass", "End": False}}),
    "a state that nothing leads to": machine({"A": PASS, "B": PASS}),
    "a name that is too long": machine({"x" * 81: PASS}, "x" * 81),
    "the same name in a branch": machine({"A": {"Type": "Parallel", "Branches": [BRANCH], **END}}),
    "Succeed with Next": machine({"A": {"Type": "Succeed", "Next": "A"}}),
    "Fail with End": machine({"A": {"Type": "Fail", **END}}),
    "Fail with both Error and ErrorPath": machine({"A": {"Type": "Fail", "Error": "a", "ErrorPath": "$.a"}}),
    "Wait with nothing to wait for": machine({"A": {"Type": "Wait", **END}}),
    "Wait with two": machine({"A": {"Type": "Wait", "Seconds": 1, "SecondsPath": "$.a", **END}}),
    "Wait for less than nothing": machine({"A": {"Type": "Wait", "Seconds": -1, **END}}),
    "Wait for a text": machine({"A": {"Type": "Wait", "Seconds": "1", **END}}),
    "Wait until nonsense": machine({"A": {"Type": "Wait", "Timestamp": "tomorrow", **END}}),
    "Task without Resource": machine({"A": {"Type": "Task", **END}}),
    "Task with a Resource that is no ARN": machine({"A": {"Type": "Task", "Resource": "nonsense", **END}}),
    "Task of an unknown service": machine({"A": {"Type": "Task", "Resource": "arn:aws:states:::nosuchservice:doIt", **END}}),
    "Task of an unknown pattern": machine({"A": {**TASK, "Resource": "arn:aws:states:::lambda:invoke.later"}}),
    "TimeoutSeconds of 0": machine({"A": {**TASK, "TimeoutSeconds": 0}}),
    "TimeoutSeconds and its Path": machine({"A": {**TASK, "TimeoutSeconds": 1, "TimeoutSecondsPath": "$.a"}}),
    "HeartbeatSeconds not below TimeoutSeconds": machine({"A": {**TASK, "TimeoutSeconds": 5, "HeartbeatSeconds": 6}}),
    "Retry is no list": machine({"A": {**TASK, "Retry": {"ErrorEquals": ["States.ALL"]}}}),
    "Retry without ErrorEquals": machine({"A": {**TASK, "Retry": [{"MaxAttempts": 1}]}}),
    "Retry with empty ErrorEquals": machine({"A": {**TASK, "Retry": [{"ErrorEquals": []}]}}),
    "Retry with a negative interval": machine({"A": {**TASK, "Retry": [{"ErrorEquals": ["E"], "IntervalSeconds": -1}]}}),
    "Retry with a rate below 1": machine({"A": {**TASK, "Retry": [{"ErrorEquals": ["E"], "BackoffRate": 0.5}]}}),
    "Retry with States.ALL not last": machine({"A": {**TASK, "Retry": [{"ErrorEquals": ["States.ALL"]}, {"ErrorEquals": ["E"]}]}}),
    "Retry with States.ALL not alone": machine({"A": {**TASK, "Retry": [{"ErrorEquals": ["States.ALL", "E"]}]}}),
    "Retry with unknown jitter": machine({"A": {**TASK, "Retry": [{"ErrorEquals": ["E"], "JitterStrategy": "SOME"}]}}),
    "Retry on a Pass": machine({"A": {**PASS, "Retry": [{"ErrorEquals": ["E"]}]}}),
    "Catch without Next": machine({"A": {**TASK, "Catch": [{"ErrorEquals": ["E"]}]}}),
    "Catch to nowhere": machine({"A": {**TASK, "Catch": [{"ErrorEquals": ["E"], "Next": "B"}]}}),
    "a path that is none": machine({"A": {**PASS, "InputPath": "not a path"}}),
    "a path that is unfinished": machine({"A": {**PASS, "InputPath": "$.a["}}),
    "ResultPath with a wildcard": machine({"A": {**PASS, "ResultPath": "$.a[*]"}}),
    "a parameter that is no path": machine({"A": {**PASS, "Parameters": {"a.$": "plain"}}}),
    "a parameter that is a number": machine({"A": {**PASS, "Parameters": {"a.$": 1}}}),
    "an unknown intrinsic": machine({"A": {**PASS, "Parameters": {"a.$": "States.Nonsense($)"}}}),
    "an intrinsic that is unfinished": machine({"A": {**PASS, "Parameters": {"a.$": "States.Format('{}', $.a"}}}),
    "ResultSelector on a Pass": machine({"A": {**PASS, "ResultSelector": {"a": 1}}}),
    "Choice without Choices": machine({"A": {"Type": "Choice", "Default": "B"}, "B": PASS}),
    "Choice with empty Choices": machine({"A": {"Type": "Choice", "Choices": [], "Default": "B"}, "B": PASS}),
    "Choice with End": machine({"A": {"Type": "Choice", "Choices": [{"Variable": "$", "IsNull": True, "Next": "B"}], **END}, "B": PASS}),
    "a rule without comparison": machine({"A": {"Type": "Choice", "Choices": [{"Variable": "$", "Next": "B"}]}, "B": PASS}),
    "a rule with two comparisons": machine({"A": {"Type": "Choice", "Choices": [
        {"Variable": "$", "IsNull": True, "IsString": True, "Next": "B"}]}, "B": PASS}),
    "a rule without Variable": machine({"A": {"Type": "Choice", "Choices": [{"IsNull": True, "Next": "B"}]}, "B": PASS}),
    "a rule without Next": machine({"A": {"Type": "Choice", "Choices": [{"Variable": "$", "IsNull": True}], "Default": "B"}, "B": PASS}),
    "Next in an inner rule": machine({"A": {"Type": "Choice", "Choices": [
        {"Not": {"Variable": "$", "IsNull": True, "Next": "B"}, "Next": "B"}]}, "B": PASS}),
    "an unknown comparison": machine({"A": {"Type": "Choice", "Choices": [{"Variable": "$", "Resembles": 1, "Next": "B"}]}, "B": PASS}),
    "a comparison of the wrong type": machine({"A": {"Type": "Choice", "Choices": [{"Variable": "$", "NumericEquals": "1", "Next": "B"}]}, "B": PASS}),
    "And of nothing": machine({"A": {"Type": "Choice", "Choices": [{"And": [], "Next": "B"}]}, "B": PASS}),
    "Parallel without Branches": machine({"A": {"Type": "Parallel", **END}}),
    "a branch that is bad": machine({"A": {"Type": "Parallel", "Branches": [{"StartAt": "X"}], **END}}),
    "a branch that leads out": machine({"A": {"Type": "Parallel", **END, "Branches": [machine({"X": {"Type": "Pass", "Next": "A"}}, "X")]}}),
    "Map without a processor": machine({"A": {"Type": "Map", **END}}),
    "Map with both processor and Iterator": machine({"A": {"Type": "Map", **END, "ItemProcessor": machine({"X": PASS}, "X"),
                                                           "Iterator": machine({"Y": PASS}, "Y")}}),
    "Map with a negative MaxConcurrency": machine({"A": {"Type": "Map", **END, "MaxConcurrency": -1, "ItemProcessor": machine({"X": PASS}, "X")}}),
    "Map with an unknown mode": machine({"A": {"Type": "Map", **END, "ItemProcessor": {
        "ProcessorConfig": {"Mode": "SIDEWAYS"}, **machine({"X": PASS}, "X")}}}),
    "a query language that is none": machine({"A": PASS}, QueryLanguage="SQL"),
    "a version that is none": machine({"A": PASS}, Version="2.0"),
    "a machine timeout of 0": machine({"A": PASS}, TimeoutSeconds=0),
}


@pytest.mark.parametrize("name", DEFINITIONS)
def test_definitions_with_mistakes(server, name):
    body = {"name": unique("bad"), "roleArn": ROLE, "definition": json.dumps(DEFINITIONS[name])}
    answer, text = post(server, json.dumps(body), "AWSStepFunctions.CreateStateMachine")
    assert answer.status == 400, text
    assert problem(text) == "InvalidDefinition"
    assert "Invalid State Machine Definition" in json.loads(text)["message"]


@pytest.mark.parametrize("text", ["", "{", "nope", "{}{}", '{"StartAt": "A",}', "[" * 100_000, '{"a":' * 100_000, "\ufeff{}", "null"])
def test_definitions_that_are_no_json(server, text):
    body = {"name": unique("bad"), "roleArn": ROLE, "definition": text}
    answer, answered = post(server, json.dumps(body), "AWSStepFunctions.CreateStateMachine")
    assert answer.status == 400
    assert problem(answered) in ("InvalidDefinition", "ValidationException")


def test_a_definition_that_nests_deeply(server):
    """Either it is refused or it runs; it does not bring anything down."""
    inner = json.dumps({"StartAt": "p0", "States": {"p0": PASS}})
    for depth in range(1, 400):
        inner = f'{{"StartAt":"p{depth}","States":{{"p{depth}":{{"Type":"Parallel","End":true,"Branches":[{inner}]}}}}}}'
    answer, text = post(server, json.dumps({"name": unique("deep"), "roleArn": ROLE, "definition": inner}),
                        "AWSStepFunctions.CreateStateMachine")
    assert answer.status in (200, 400), text
    if answer.status == 200:
        server.ended(server.start_execution(json.loads(text)["stateMachineArn"]))


def test_a_definition_whose_rules_nest_deeply(server):
    depth = 5000
    rule = '{"Not":' * depth + '{"Variable":"$","IsNull":true}' + "}" * (depth - 1) + ',"Next":"B"}'
    text = '{"StartAt":"A","States":{"A":{"Type":"Choice","Choices":[%s]},"B":{"Type":"Succeed"}}}' % rule
    answer, answered = post(server, json.dumps({"name": unique("deep"), "roleArn": ROLE, "definition": text}),
                            "AWSStepFunctions.CreateStateMachine")
    assert answer.status in (200, 400), answered


def test_input_that_nests_deeply(server, states):
    arn = server.machine({"A": PASS})
    depth = 30_000
    answer, text = post(server, json.dumps({"stateMachineArn": arn, "input": "[" * depth + "]" * depth}), "AWSStepFunctions.StartExecution")
    assert answer.status in (200, 400), text


@pytest.mark.parametrize("path", ["$" + "..a" * 50, "$" + "[*]" * 60, "$..[?(@.a)]", "$[?(@.a =~ /(a+)+$/)]", "$[9999999999999999999]", "$[-99999999999]"])
def test_paths_that_ask_for_too_much(server, path):
    wide = {"a": [[{"a": "a" * 30} for _ in range(20)] for _ in range(20)]}
    for _ in range(3):  # 160,000 bytes: an input may have 262,144
        wide = {"a": [wide, wide]}
    body = {"name": unique("path"), "roleArn": ROLE, "definition": json.dumps(machine({"A": {**PASS, "InputPath": path}}))}
    answer, text = post(server, json.dumps(body), "AWSStepFunctions.CreateStateMachine")
    assert answer.status in (200, 400)
    if answer.status == 200:
        described = server.ended(server.start_execution(json.loads(text)["stateMachineArn"], wide))
        assert described["status"] in ("SUCCEEDED", "FAILED")


# ---- the other services

@pytest.mark.parametrize("method, path, body", [
    ("POST", "/2015-03-31/functions", b"{"), ("POST", "/2015-03-31/functions", b"[]"), ("POST", "/2015-03-31/functions", b"{}"),
    ("POST", "/2015-03-31/functions", b'{"FunctionName":"x","Code":{"ZipFile":"not base64!"},"Role":"r","Runtime":"python3.11","Handler":"h.h"}'),
    ("POST", "/2015-03-31/functions", b'{"FunctionName":"' + b"x" * 500 + b'"}'), ("GET", "/2015-03-31/functions/?MaxItems=nonsense", b""),
    ("GET", "/2015-03-31/functions/?Marker=%FF%FE", b""), ("POST", "/2015-03-31/functions/%2e%2e%2f/invocations", b"{}"),
    ("POST", "/v2/apis", b"{"), ("POST", "/v2/apis", b"[]"), ("POST", "/v2/apis", b"{}"), ("GET", "/v2/apis/nowhere", b""),
    ("POST", "/v2/apis/nowhere/routes", b'{"routeKey":"GET /"}'),
])
def test_rest_operations(server, method, path, body):
    answer, text = post(server, body, method=method, path=path, content_type="application/json")
    assert 400 <= answer.status < 500, text
    assert answer.getheader("x-amzn-ErrorType") or b"__type" in text or answer.status == 404


def test_a_thousand_connections_at_once(server, states):
    """No more than the process may open; the server answers whoever is served and refuses none for good."""
    connections = []
    with contextlib.suppress(OSError):
        for _ in range(900):
            connections.append(socket.create_connection(("127.0.0.1", server.port), timeout=60))
    for connection in connections:
        connection.close()
    assert eventually(lambda: "stateMachines" in states.list_state_machines(maxResults=1))


def test_health_answers_throughout(server):
    with urllib.request.urlopen(f"{server.url}/_stepwell/health", timeout=60) as answer:
        assert answer.status == 200
