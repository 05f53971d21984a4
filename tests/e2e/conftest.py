"""What the end-to-end tests stand on: a real server, the AWS CLI, boto3, and a raw connection for what neither would send."""
import contextlib
import io
import json
import os
import pathlib
import socket
import sys
import time
import urllib.error
import urllib.request
import uuid
import zipfile

import boto3
import botocore.config
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "samples" / "support"))

from aws_cli import AwsCli  # noqa: E402
from stepwell_server import StepwellServer, default_binary  # noqa: E402

ROLE = "arn:aws:iam::000000000000:role/e2e"
LIMIT = 60  # seconds that anything awaited may take on a busy machine

in_long_run = pytest.mark.skipif(not os.environ.get("STEPWELL_LONG"), reason="takes a minute or more: part of tests/run --long")


def pytest_sessionstart(session):
    if not default_binary().exists():
        pytest.exit(f"{default_binary()} is not there: cmake --build --preset release", returncode=1)


class StatesError(Exception):
    """What the service answered instead of a result."""

    def __init__(self, status, body):
        self.status, self.code, self.message = status, body["__type"].rpartition("#")[2], body.get("message", "")
        super().__init__(f"{status} {self.code}: {self.message}")


class Stepwell(StepwellServer):
    """A server with the clients that tests use."""

    def client(self, service, account="test", region="us-east-1", **config):
        settings = {"retries": {"max_attempts": 0}, "read_timeout": LIMIT, "inject_host_prefix": False, **config}
        session = boto3.session.Session(aws_access_key_id=account, aws_secret_access_key="test", region_name=region)
        return session.client(service, endpoint_url=self.url, config=botocore.config.Config(**settings))

    def resource(self, service):
        session = boto3.session.Session(aws_access_key_id="test", aws_secret_access_key="test", region_name="us-east-1")
        return session.resource(service, endpoint_url=self.url)

    def cli(self, *words):
        return AwsCli(self.url)(*words)

    # ---- Step Functions, as most tests need it
    def states(self, operation, **parameters):
        """An operation by name: Debian's boto3 is older than some of them. Raises StatesError."""
        request = urllib.request.Request(self.url, json.dumps(parameters).encode(), {
            "Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": f"AWSStepFunctions.{operation}"})
        try:
            with urllib.request.urlopen(request, timeout=LIMIT) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refused:
            raise StatesError(refused.code, json.load(refused)) from None

    def machine(self, states, start=None, name=None, **more):
        definition = {"StartAt": start or next(iter(states)), "States": states, **more}
        answer = self.client("stepfunctions").create_state_machine(
            name=name or unique("machine"), definition=json.dumps(definition), roleArn=ROLE)
        return answer["stateMachineArn"]

    def start_execution(self, machine, value=None, **more):
        return self.client("stepfunctions").start_execution(
            stateMachineArn=machine, input=json.dumps({} if value is None else value), **more)["executionArn"]

    def ended(self, execution):
        """DescribeExecution once the execution has ended."""
        states = self.client("stepfunctions")
        return eventually(lambda: not_running(states.describe_execution(executionArn=execution)))

    def run(self, states, value=None, **more):
        return self.ended(self.start_execution(self.machine(states, **more), value))

    def history(self, execution):
        pages = self.client("stepfunctions").get_paginator("get_execution_history").paginate(executionArn=execution)
        return [event for page in pages for event in page["events"]]

    # ---- Lambda
    def function(self, code, name=None, runtime="python3.11", handler=None, **more):
        """Creates a function of one source text, or of a mapping of file names to contents."""
        name = name or unique("function")
        files = code if isinstance(code, dict) else {("index.mjs" if runtime.startswith("node") else "index.py"): code}
        answer = self.client("lambda").create_function(
            FunctionName=name, Runtime=runtime, Handler=handler or "index.handler", Role=ROLE, Timeout=more.pop("Timeout", 30),
            Code={"ZipFile": zipped(files)}, **more)
        return answer["FunctionArn"]


def not_running(described):
    return None if described["status"] == "RUNNING" else described


def eventually(ask, limit=LIMIT):
    """What `ask` answers as soon as that is anything; asking again is the only way to learn of an end from outside."""
    deadline = time.monotonic() + limit
    while True:
        answer = ask()
        if answer:
            return answer
        assert time.monotonic() < deadline, f"{ask} had nothing to say for {limit} s"
        time.sleep(0.02)


def processor_seconds(server):
    """What all threads of the server have used."""
    fields = open(f"/proc/{server.process.pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def calm(server):
    """Nothing computes: what was used in half a second is less than one computation would."""
    before = processor_seconds(server)
    time.sleep(0.5)
    return processor_seconds(server) < before + 0.2


def served(server):
    """Another client is served, many times faster than the state in the background comes to its end."""
    ordinary = server.machine({"P": {"Type": "Pass", "End": True}})
    for _ in range(5):  # on either shard
        assert server.ended(server.start_execution(ordinary))["status"] == "SUCCEEDED"


def unique(prefix):
    return f"{prefix}-{uuid.uuid4().hex[:12]}"


def zipped(files):
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = (0o755 if name == "bootstrap" else 0o644) << 16
            archive.writestr(entry, content)
    return memory.getvalue()


@contextlib.contextmanager
def error(client, code):
    """The block must end in this AWS error of the client; its response is in what is yielded."""
    caught = {}
    with pytest.raises(client.exceptions.ClientError) as raised:
        yield caught
    caught.update(raised.value.response)
    assert raised.value.response["Error"]["Code"] == code, raised.value


def raw(server, data, limit=LIMIT):
    """Sends bytes and returns all that comes back until the server closes the connection."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=limit) as connection:
        with contextlib.suppress(ConnectionError):
            connection.sendall(data)
        answer = b""
        with contextlib.suppress(ConnectionError):
            while piece := connection.recv(65536):
                answer += piece
        return answer


@pytest.fixture(scope="session")
def shared_server(tmp_path_factory):
    folder = tmp_path_factory.mktemp("stepwell")
    server = Stepwell(folder / "data", folder / "stepwell.log",
                      environment={"STEPWELL_RUNTIME_PYTHON3_11": sys.executable, "NO_COLOR": "1"}).start()
    yield server
    assert server.stop() == 0, server.log_tail()


@pytest.fixture
def server(shared_server):
    """The server that tests share; whatever a test did to it, it must still be up and well."""
    process = shared_server.process
    yield shared_server
    if not (shared_server.alive() and shared_server.healthy()):
        tail = shared_server.log_tail()
        shared_server.kill()
        shared_server.start()  # the next test is not to blame
        pytest.fail(f"the server did not survive (status {process.returncode}):\n{tail}")


@pytest.fixture
def own_server(tmp_path):
    """Makes servers that this test alone uses: own_server(), own_server(data_dir=":memory:", options=[...])."""
    made = []

    def make(data_dir=None, options=(), start=True, environment=None, binary=None):
        server = Stepwell(data_dir or tmp_path / "data", tmp_path / f"stepwell-{len(made)}.log", options,
                          environment={"STEPWELL_RUNTIME_PYTHON3_11": sys.executable, **(environment or {})}, binary=binary)
        made.append(server)
        return server.start() if start else server

    yield make
    for server in made:
        if server.process:
            server.kill()


@pytest.fixture
def states(server):
    return server.client("stepfunctions")
