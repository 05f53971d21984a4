"""Bad input of every kind gets AWS's error, and the server stays up (the `server` fixture asks after each test)."""
import json

import pytest

from bad_input_support import post, problem
from conftest import ROLE, unique

TARGETS = {"AWSStepFunctions": "states", "DynamoDB_20120810": "dynamodb", "AmazonEC2ContainerServiceV20141113": "ecs",
           "secretsmanager": "secretsmanager"}


# ---- bodies and targets

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
