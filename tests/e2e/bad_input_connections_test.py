"""Connections that send too much, too little or no HTTP: the server refuses them and stays up."""
import contextlib
import re
import socket
import urllib.request

import pytest

from bad_input_support import post
from conftest import eventually, raw


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
