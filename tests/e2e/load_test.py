"""Many connections, slow ones, large bodies, an end in the middle of it all: memory stays bounded, others are served, and
nothing that was accepted is lost. STEPWELL_LONG makes the numbers larger."""
import concurrent.futures
import contextlib
import json
import os
import resource
import socket

import pytest
from kill_test import Load, check

from conftest import LIMIT, eventually, unique

LONG = bool(os.environ.get("STEPWELL_LONG"))
SANITIZED = bool(os.environ.get("STEPWELL_SANITIZED"))  # memory figures are then the sanitizer's
PASS = {"A": {"Type": "Pass", "End": True}}


def rss(server):
    """In MB."""
    with open(f"/proc/{server.process.pid}/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 1e6


def bounded(server, before, most):
    assert SANITIZED or rss(server) - before < most, f"{rss(server):.0f} MB, {before:.0f} MB at first"


def request(operation, parameters):
    body = json.dumps(parameters).encode()
    return (f"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-amz-json-1.0\r\n"
            f"X-Amz-Target: AWSStepFunctions.{operation}\r\nContent-Length: {len(body)}\r\n\r\n").encode() + body


HEALTH = b"GET /_stepwell/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"


def connect(server, **options):
    return socket.create_connection(("127.0.0.1", server.port), timeout=LIMIT, **options)


def answer(connection):
    """One whole answer, and not a byte of the next one: status and body."""
    head = b""
    while b"\r\n\r\n" not in head:
        piece = connection.recv(65536, socket.MSG_PEEK)
        assert piece, f"cut off after {head!r}"
        end = (head + piece).find(b"\r\n\r\n")
        head += connection.recv(len(piece) if end < 0 else end + 4 - len(head))
    length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
    body = b""
    while len(body) < length:
        piece = connection.recv(min(length - len(body), 1 << 20))
        assert piece, "cut off"
        body += piece
    return int(head.split()[1]), body


def others_are_served(server, machine, count=50):
    arns = [server.states("StartExecution", stateMachineArn=machine)["executionArn"] for _ in range(count)]
    for arn in arns:
        assert eventually(lambda arn=arn: server.states("DescribeExecution", executionArn=arn)["status"] != "RUNNING")


@pytest.fixture
def descriptors():
    """As many as this process may have."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    yield hard
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_ten_thousand_open_connections(own_server, descriptors):
    wanted = 10_000
    if descriptors < wanted * 3 // 2:
        pytest.skip(f"a process may have no more than {descriptors} descriptors here")
    server = own_server()
    machine = server.machine(PASS)
    others_are_served(server, machine)
    before = rss(server)
    with contextlib.ExitStack() as open_ones:
        connections = []
        for _ in range(wanted):
            connections.append(open_ones.enter_context(connect(server)))
            if len(connections) % 500 == 0:  # no more at once than a listener's queue holds
                for connection in connections[-500:]:
                    connection.sendall(HEALTH)
                for connection in connections[-500:]:
                    assert answer(connection)[0] == 200
        others_are_served(server, machine)
        bounded(server, before, 250)
        for connection in connections[::100]:  # each of them is still good
            connection.sendall(HEALTH)
            assert answer(connection)[0] == 200
    others_are_served(server, machine)
    assert server.stop() == 0


def test_more_connections_than_descriptors(own_server, tmp_path):
    """Those beyond are refused, in words; what is open goes on, and the server keeps descriptors for its own work."""
    server = own_server(start=False)
    few = tmp_path / "few"
    few.write_text(f'#!/bin/sh\nulimit -n 256\nexec {server.binary} "$@"\n')
    few.chmod(0o755)
    server.binary = few
    server.start()
    function = server.function("def handler(event, context):\n    return event")
    with contextlib.ExitStack() as open_ones:
        served, refused = [], 0
        for _ in range(300):
            connection = open_ones.enter_context(connect(server))
            try:
                connection.sendall(HEALTH)
                status, _ = answer(connection)
            except (ConnectionError, AssertionError):
                status = 503  # the answer may be lost when the request crosses it
            if status == 200:
                served.append(connection)
            else:
                refused += 1
                assert status == 503
        assert refused and len(served) >= 150, (len(served), refused)
        for connection in served:
            connection.sendall(HEALTH)
            assert answer(connection)[0] == 200
        # children and files can still be opened
        connection = served[0]
        body = json.dumps({"n": 1}).encode()
        connection.sendall(f"POST /2015-03-31/functions/{function}/invocations HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                           f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
        assert answer(connection) == (200, b'{"n": 1}')
    assert eventually(server.healthy)
    assert server.stop() == 0


def test_slow_writers(own_server):
    """Many requests that arrive byte by byte hold nobody up, and are answered once they are whole."""
    server = own_server()
    machine = server.machine(PASS)
    before = rss(server)
    with contextlib.ExitStack() as open_ones:
        slow = []
        for number in range(1000 if LONG else 200):
            connection = open_ones.enter_context(connect(server))
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            slow.append((connection, request("StartExecution", {"stateMachineArn": machine, "name": f"slow-{number}"})))
        sent = 0
        for end in (1, 20, 21, 60, 100, 180, 181, 250):
            for connection, data in slow:
                connection.sendall(data[sent:end])
            sent = end
            others_are_served(server, machine, 10)
        bounded(server, before, 200)
        for connection, data in slow:
            connection.sendall(data[sent:])
        for connection, _ in slow:
            assert answer(connection)[0] == 200
    assert server.stop() == 0


def test_slow_readers(own_server):
    """Clients that ask for megabytes again and again and read nothing: one answer each is all that is made."""
    server = own_server()
    machine = server.machine(PASS)
    large = server.machine({name: {"Type": "Pass", "Next": after} for name, after in zip("ABCD", "BCDE")}
                           | {"E": {"Type": "Pass", "End": True}}, start="A")
    execution = server.start_execution(large, "x" * 200_000)
    server.ended(execution)
    ask = request("GetExecutionHistory", {"executionArn": execution, "maxResults": 1000})
    before = rss(server)
    with contextlib.ExitStack() as open_ones:
        readers = []
        for _ in range(100 if LONG else 30):
            connection = open_ones.enter_context(connect(server))
            connection.sendall(ask * 20)  # 20 MB each, if it were all made
            readers.append(connection)
        others_are_served(server, machine)
        bounded(server, before, 12 * len(readers))
        # whoever reads after all gets every answer, in order and whole
        status, first = answer(readers[0])
        assert status == 200 and 900_000 < len(first) < 1_200_000
    others_are_served(server, machine)
    assert server.stop() == 0


def test_large_bodies_at_full_concurrency(own_server):
    server = own_server()
    machine = server.machine(PASS)
    before = rss(server)
    clients, each = (256, 10) if LONG else (64, 4)
    states = [json.dumps({"n": number, "x": "x" * 250_000}) for number in range(2)]
    good = request("StartExecution", {"stateMachineArn": machine, "input": states[0]})
    # as large as a request may be: an input beyond AWS's limit
    bad = request("StartExecution", {"stateMachineArn": machine, "input": "x" * 1_048_000})

    def client(number):
        with connect(server) as connection:
            statuses = []
            for turn in range(each):
                connection.sendall(good if (number + turn) % 2 else bad)
                statuses.append(answer(connection)[0])
            return statuses

    with concurrent.futures.ThreadPoolExecutor(clients) as pool:
        work = [pool.submit(client, number) for number in range(clients)]
        others_are_served(server, machine)
        statuses = [status for done in work for status in done.result()]
    assert statuses.count(200) == statuses.count(400) == clients * each // 2
    bounded(server, before, 6 * clients)
    assert server.stop() == 0


def test_a_pipeline_of_thousands(own_server):
    server = own_server()
    machine = server.machine(PASS)
    count = 5000 if LONG else 1000
    with connect(server) as connection:
        pool = concurrent.futures.ThreadPoolExecutor(1)
        sending = pool.submit(connection.sendall, b"".join(
            request("StartExecution", {"stateMachineArn": machine, "name": f"run-{number}"}) for number in range(count)))
        data, ends = b"", 0
        while ends < count:
            piece = connection.recv(1 << 20)
            assert piece, f"cut off after {ends} answers"
            data += piece
            ends = data.count(b'"executionArn"')
        sending.result()
        pool.shutdown()
    places = [data.find(f":run-{number}\"".encode()) for number in range(count)]
    assert -1 not in places and places == sorted(places)
    assert server.stop() == 0


def test_an_orderly_end_under_load(own_server):
    """SIGTERM again and again under load: it ends well each time, and every acknowledged start is there and ends."""
    server = own_server()
    activity = server.states("CreateActivity", name=unique("work"))["activityArn"]
    task = {"Type": "Task", "Resource": activity, "TimeoutSeconds": 5, "ResultPath": "$.result", "End": True,
            "Retry": [{"ErrorEquals": ["States.Timeout"], "IntervalSeconds": 1, "BackoffRate": 1, "MaxAttempts": 99}]}
    machines = [server.machine(PASS), server.machine({"Work": task}),
                server.machine({"A": {"Type": "Wait", "Seconds": 1, "Next": "B"}, "B": {"Type": "Pass", "End": True}})]
    load = Load(server, machines, activity, workers=3)
    try:
        for _ in range(20 if LONG else 3):
            known = len(load.started)
            eventually(lambda known=known: len(load.started) > known + 50)
            assert server.stop() == 0, server.log_tail()
            server.start(server.port)
        load.no_more_starts()
        check(server, load)
    finally:
        load.over.set()
        server.kill()
        load.end()


def test_answers_that_nobody_reads(own_server):
    """They are held up to a bound. Then whoever asks for one more is refused, or takes the room of those that read nothing."""
    server = own_server()
    machine = server.machine(PASS)
    size = 6_000_000
    function = server.function(f"def handler(event, context):\n    return 'x' * {size}")
    ask = f"POST /2015-03-31/functions/{function}/invocations HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n\r\n{{}}".encode()
    before = rss(server)
    with contextlib.ExitStack() as open_ones:
        readers = []
        for _ in range(120):  # of 720 MB
            connection = open_ones.enter_context(contextlib.closing(socket.socket()))
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            connection.settimeout(LIMIT)
            connection.connect(("127.0.0.1", server.port))
            connection.sendall(ask)
            readers.append((int(connection.recv(12).split()[1]), connection))
        assert readers[0][0] == 200
        bounded(server, before, 600)
        others_are_served(server, machine, 10)
        with connect(server) as connection:

            def invoke():
                connection.sendall(ask)
                status, body = answer(connection)
                assert status in (200, 503)
                return body if status == 200 else None

            assert len(eventually(invoke)) == size + 2
        bounded(server, before, 600)
    assert server.stop() == 0
