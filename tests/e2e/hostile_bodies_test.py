"""Bodies that are no request, for every operation that takes JSON; and that large ones leave no memory behind."""
import json
import threading

import pytest

from conftest import raw
from model_input_test import supported, model_of
from model_wire import Wire

LARGE = 10 << 20

# name → bytes; where True, an operation without required members may take it
BODIES = {
    "is empty": (b"", True),
    "is cut off": (b'{"a":', False),
    "is no JSON": (b"nope", False),
    "is a form": (b"Action=ListStateMachines&Version=1", False),
    "is XML": (b"<Request/>", False),
    "is a list": (b"[]", False),
    "is a text": (b'"text"', False),
    "is a number": (b"1", False),
    "is null": (b"null", True),
    "has more behind it": (b"{} {}", False),
    "has a comma too many": (b'{"a": 1,}', False),
    "has a comment": (b'{/* a */ "a": 1}', False),
    "has single quotes": (b"{'a': 1}", False),
    "has a key twice": (b'{"name": "a", "name": "b", "tags": 1, "tags": []}', True),
    "has an unknown member": (b'{"unknown": {"a": [1, null]}}', True),
    "is no UTF-8": (b'{"name": "\xff\xfe"}', False),
    "has an overlong form": (b'{"name": "\xc0\xaf"}', False),
    "has half a character": (b'{"name": "\xe2\x82"}', False),
    "has half a surrogate": (b'{"name": "\\ud800"}', True),
    "has a control character": (b'{"name": "\x01"}', False),
    "has a NUL": (b'{"na\\u0000me": "\\u0000"}', True),
    "has a byte order mark": (b'\xef\xbb\xbf{}', True),
    "is of another encoding": ('{"name": "a"}'.encode("utf-16"), False),
    "has an endless number": (b'{"maxResults": 1e999}', True),
    "has a long number": (b'{"maxResults": 1' + b"0" * 100_000 + b"}", True),
    "has a tiny number": (b'{"maxResults": 1e-999999999}', True),
    "is nested deeply": (b'{"a":' * 5_000 + b"1" + b"}" * 5_000, False),
    "is nested too deeply": (b"[" * 500_000, False),
    "has many members": (b"{" + b",".join(b'"k%d":0' % n for n in range(50_000)) + b"}", True),
}

JSON_OPERATIONS = [(service, name) for service, name in supported()
                   if model_of(service).metadata["protocol"] == "json" and name in model_of(service).operation_names]


def target(service, name):
    metadata = model_of(service).metadata
    return {"Content-Type": f"application/x-amz-json-{metadata['jsonVersion']}", "X-Amz-Target": f"{metadata['targetPrefix']}.{name}"}


@pytest.fixture(scope="module")
def wire(shared_server):
    wire = Wire(shared_server)
    yield wire
    wire.close()


@pytest.mark.parametrize("service, name", JSON_OPERATIONS, ids=[f"{service}-{name}" for service, name in JSON_OPERATIONS])
def test_bodies(server, wire, service, name):
    problems = []
    for what, (body, may_do) in BODIES.items():
        status, headers, text = wire.send("POST", "/", body, target(service, name))
        answer = json.loads(text)
        refused = 400 <= status < 500 and answer.get("__type") and (answer.get("message") or answer.get("Message"))
        if not (refused or (may_do and status == 200)) or not headers.get("x-amzn-RequestId"):
            problems.append(f"{what}: {status} {text[:200]}")
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("content_type", [
    "", "text/plain", "application/json", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data", "application/cbor",
    "application/x-amz-json-9.9", "application/x-amz-json-1.0; charset=utf-16", "\xff", "x" * 5000, "/", ";;;"])
@pytest.mark.parametrize("body", [b"{}", b"Action=GetCallerIdentity", b"\xa0"])
def test_content_types(server, wire, content_type, body):
    status, headers, text = wire.send("POST", "/", body, {**target("states", "DescribeStateMachine"), "Content-Type": content_type})
    assert 400 <= status < 500 and text, (status, text)


def resident(server):
    """Bytes of memory that the server holds."""
    with open(f"/proc/{server.process.pid}/status", encoding="ascii") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmRSS:"))


@pytest.mark.parametrize("service, name, member", [
    ("states", "StartExecution", "input"), ("states", "CreateStateMachine", "definition"), ("dynamodb", "PutItem", "TableName"),
    ("secretsmanager", "CreateSecret", "SecretString"), ("ecs", "RunTask", "taskDefinition"), ("logs", "PutLogEvents", "logGroupName")])
def test_members_of_10_mb(own_server, service, name, member):
    server = own_server(data_dir=":memory:")
    body = b'{"%s":"%s"}' % (member.encode(), b"x" * LARGE)
    head = "".join(f"{key}: {value}\r\n" for key, value in target(service, name).items()).encode()
    request = b"POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + head + b"Content-Length: %d\r\n\r\n" % len(body) + body

    def ask():
        answer = raw(server, request)
        assert answer == b"" or answer.split(b" ")[1] in (b"400", b"413"), answer[:200]

    ask()
    before = resident(server)
    for _ in range(4):
        threads = [threading.Thread(target=ask) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert resident(server) - before < 20 * LARGE
    assert server.healthy()
