"""Stepwell's own images, built and run on a Docker daemon of the tests' own.

Nothing can be pulled: Debian's base images are what debootstrap makes, under their names. The program is that of the preset
`image`; STEPWELL_IMAGE_BINARY names another one, STEPWELL_DEBIAN_ROOT a folder that debootstrap has filled already. With
STEPWELL_IMAGE_COMPILE the Dockerfile compiles the program itself, as it does for users: many minutes."""
import json
import os
import pathlib
import shutil
import socket
import subprocess

import boto3
import botocore.config
import botocore.exceptions
import pytest

from conftest import ROLE, ROOT, eventually, in_long_run, not_running, zipped
from docker_support import CLIENT, running_docker

pytestmark = in_long_run
MEBIBYTE = 1 << 20


def program():
    given = os.environ.get("STEPWELL_IMAGE_BINARY")
    if given:
        return pathlib.Path(given)
    subprocess.run(["cmake", "--preset", "image", "--log-level=WARNING"], cwd=ROOT, check=True)
    subprocess.run(["cmake", "--build", "--preset", "image", "--target", "stepwell"], cwd=ROOT, check=True)
    return ROOT / "build" / "image" / "stepwell"


def debian(daemon, folder):
    root = pathlib.Path(os.environ.get("STEPWELL_DEBIAN_ROOT", folder / "debian"))
    if not (root / "bin").exists():
        if not shutil.which("debootstrap"):
            pytest.skip("there is no debootstrap")
        done = subprocess.run(["debootstrap", "--variant=minbase", "bookworm", str(root)], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            pytest.skip(f"debootstrap: {done.stdout[-300:]}")
    tar = subprocess.Popen(["tar", "-C", str(root), "-c", "."], stdout=subprocess.PIPE)
    daemon("import", "-", "debian:bookworm", stdin=tar.stdout)
    assert tar.wait() == 0
    daemon("tag", "debian:bookworm", "debian:bookworm-slim")


@pytest.fixture(scope="module")
def docker(tmp_path_factory):
    folder = tmp_path_factory.mktemp("image")
    with running_docker(folder) as daemon:
        try:
            debian(daemon, folder)
            binary = "compiled" if os.environ.get("STEPWELL_IMAGE_COMPILE") else "prebuilt"
            if binary == "prebuilt":
                shutil.copy(program(), ROOT / "docker" / "stepwell")
            for target, tag in (("stepwell", "stepwell"), ("handlers", "stepwell:handlers")):
                daemon("build", "--network", "host", "-f", str(ROOT / "docker" / "Dockerfile"), "--target", target,
                       "--build-arg", f"BINARY={binary}", "-t", tag, str(ROOT), env={**os.environ, "DOCKER_BUILDKIT": "1"})
            daemon.image("stepwell-test/shell", {}, ["ENV PATH=/bin"])
            yield daemon
        finally:
            (ROOT / "docker" / "stepwell").unlink(missing_ok=True)


class Running:
    def __init__(self, docker, image, *options):
        self.docker = docker
        self.id = docker("run", "-d", *options, image)
        self.address = docker("inspect", "-f", "{{.NetworkSettings.IPAddress}}", self.id)
        eventually(self.ready)

    def ready(self):
        return subprocess.run([CLIENT, "-H", f"unix://{self.docker.socket}", "exec", self.id, "stepwell", "health"],
                              capture_output=True, check=False).returncode == 0

    def client(self, service):
        return boto3.client(service, endpoint_url=f"http://{self.address}:4566", region_name="us-east-1", aws_access_key_id="test",
                            aws_secret_access_key="test", config=botocore.config.Config(retries={"max_attempts": 0}, inject_host_prefix=False))


def create(client, runtime, handler, files):
    return client.create_function(FunctionName="f" + runtime.replace(".", ""), Runtime=runtime, Handler=handler, Role=ROLE, Timeout=20,
                                  Code={"ZipFile": zipped(files)})["FunctionName"]


def answer_of(client, function):
    return json.load(client.invoke(FunctionName=function, Payload=b"{}")["Payload"])


def test_the_small_image(docker):
    assert int(docker("inspect", "-f", "{{.Size}}", "stepwell")) < 40 * MEBIBYTE
    server = Running(docker, "stepwell")
    eventually(server.ready)
    assert docker("exec", server.id, "id", "-u") == "1000"
    eventually(lambda: docker("inspect", "-f", "{{.State.Health.Status}}", server.id) == "healthy")
    functions = server.client("lambda")
    for runtime in ("python3.11", "nodejs18.x"):
        with pytest.raises(functions.exceptions.InvalidParameterValueException, match=runtime.rstrip(".x0123456789")):
            create(functions, runtime, "index.handler", {"index.py": "", "index.js": ""})
    bootstrap = """#!/bin/sh
while true; do
    wget -q -S -O /tmp/event http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation/next 2>/tmp/headers
    id=$(grep -i lambda-runtime-aws-request-id /tmp/headers | tr -d '\\r' | sed 's/.*: *//')
    wget -q -O /dev/null --post-data '"from a shell"' http://$AWS_LAMBDA_RUNTIME_API/2018-06-01/runtime/invocation/$id/response
done
"""
    assert answer_of(functions, create(functions, "provided.al2023", "x", {"bootstrap": bootstrap})) == "from a shell"
    docker("kill", server.id)
    docker("start", server.id)
    eventually(server.ready)
    server.address = docker("inspect", "-f", "{{.NetworkSettings.IPAddress}}", server.id)
    assert len(server.client("lambda").list_functions()["Functions"]) == 1, "the volume keeps it"


def test_the_image_with_handlers(docker):
    server = Running(docker, "stepwell:handlers")
    eventually(server.ready)
    functions = server.client("lambda")
    python = create(functions, "python3.11", "index.handler", {"index.py": "import boto3\ndef handler(event, context): return boto3.__name__"})
    node = create(functions, "nodejs18.x", "index.handler", {"index.js": "exports.handler = async () => 'from node'"})
    assert answer_of(functions, python) == "boto3" and answer_of(functions, node) == "from node"


def test_container_tasks_through_the_mounted_socket(docker):
    gid = os.stat(docker.socket).st_gid
    server = Running(docker, "stepwell", "-v", f"{docker.socket}:/var/run/docker.sock", "--group-add", str(gid),
                     "-e", "STEPWELL_CONTAINER_RUNNER=docker")
    eventually(server.ready)
    ecs = server.client("ecs")
    ecs.register_task_definition(family="f", containerDefinitions=[
        {"name": "main", "image": "stepwell-test/shell", "memory": 64, "command": ["/bin/sh", "-c", "exit 4"]}])
    task = ecs.run_task(taskDefinition="f")["tasks"][0]["taskArn"]
    ended = eventually(lambda: (lambda found: found if found["lastStatus"] == "STOPPED" else None)(ecs.describe_tasks(tasks=[task])["tasks"][0]))
    assert ended["containers"][0].get("exitCode") == 4, ended


def composers():
    """docker-compose, as Debian has it, and Docker's plugin: those that are here."""
    plugin = shutil.which(CLIENT) and subprocess.run([CLIENT, "compose", "version"], capture_output=True, check=False).returncode == 0
    return [command for command, there in ((["docker-compose"], shutil.which("docker-compose")), ([CLIENT, "compose"], plugin)) if there]


@pytest.mark.parametrize("command", composers() or [None], ids=lambda command: "-".join(map(os.path.basename, command or ["none"])))
def test_compose(docker, command):
    if not command:
        pytest.skip("there is neither docker-compose (Debian's package) nor the plugin `docker compose`")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {**os.environ, "DOCKER_HOST": f"unix://{docker.socket}", "DOCKER_SOCKET": str(docker.socket), "STEPWELL_PORT": str(port),
                   "DOCKER_GID": str(os.stat(docker.socket).st_gid)}

    def compose(*words):
        done = subprocess.run([*command, "-f", str(ROOT / "docker" / "compose.yaml"), *words], env=environment, capture_output=True,
                              text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def client(service):
        return boto3.client(service, endpoint_url=f"http://127.0.0.1:{port}", region_name="us-east-1", aws_access_key_id="test",
                            aws_secret_access_key="test", config=botocore.config.Config(inject_host_prefix=False))

    compose("up", "-d", "--no-build")
    try:
        states = client("stepfunctions")
        shell = 'test "$AWS_ENDPOINT_URL" = http://stepwell:4566 && wget -q -O /dev/null http://stepwell:4566/2015-03-31/functions'
        client("ecs").register_task_definition(family="f", containerDefinitions=[
            {"name": "main", "image": "stepwell-test/shell", "memory": 64, "command": ["/bin/sh", "-c", shell]}])
        definition = {"StartAt": "Worker", "States": {
            "Worker": {"Type": "Task", "Resource": "arn:aws:states:us-east-1:000000000000:activity:worker", "Next": "Container"},
            "Container": {"Type": "Task", "Resource": "arn:aws:states:::ecs:runTask.sync", "ResultPath": None, "End": True,
                          "Parameters": {"TaskDefinition": "f"}}}}
        eventually(lambda: states.list_activities()["activities"])
        machine = states.create_state_machine(name="m", roleArn=ROLE, definition=json.dumps(definition))["stateMachineArn"]
        execution = states.start_execution(stateMachineArn=machine, input='{"a": 1}')["executionArn"]
        ended = eventually(lambda: not_running(states.describe_execution(executionArn=execution)))
        assert ended["status"] == "SUCCEEDED" and json.loads(ended["output"])["input"] == {"a": 1}, ended.get("cause")

        compose("kill", "stepwell")
        compose("up", "-d", "--no-build")
        again = eventually(lambda: found(lambda: states.describe_execution(executionArn=execution)))
        assert again["output"] == ended["output"], "the volume keeps it"
    finally:
        compose("down", "-v")


def found(ask):
    try:
        return ask()
    except botocore.exceptions.ConnectionError:
        return None
