"""Lambda functions in real Docker containers: images of the user's own, and packages in images that stand for AWS's."""
import base64
import json

import pytest

from conftest import ROLE, error, eventually, in_long_run, unique, zipped
from docker_support import running_docker

pytestmark = in_long_run
IMAGE, AGAIN, BASE, OS_ONLY = "stepwell-test/handler:1", "stepwell-test/handler:2", "public.ecr.aws/lambda/python:3.11", "public.ecr.aws/lambda/provided:al2023"

# A runtime interface client: what awslambdaric is to AWS's images.
CLIENT = '''
import http.client, importlib, json, os, sys
sys.path[:0] = [os.environ.get("LAMBDA_TASK_ROOT", "/function"), "/opt/python"]
module, _, name = sys.argv[1].partition(".")
handler = getattr(importlib.import_module(module), name)
api = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
while True:
    api.request("GET", "/2018-06-01/runtime/invocation/next")
    event = api.getresponse()
    request, body = event.headers["Lambda-Runtime-Aws-Request-Id"], event.read()
    try:
        what, answer = "response", handler(json.loads(body), event.headers)
    except Exception as failure:
        what, answer = "error", {"errorType": type(failure).__name__, "errorMessage": str(failure)}
    sys.stdout.flush()
    api.request("POST", f"/2018-06-01/runtime/invocation/{request}/{what}", json.dumps(answer))
    api.getresponse().read()
'''

HANDLER = '''
import json, os, socket, sys, time, urllib.request
calls = 0
VERSION = 1

def handler(event, headers):
    global calls
    calls += 1
    do = event.get("do")
    if do == "sleep":
        print("going to sleep")
        time.sleep(event["for"])
    if do == "fail":
        raise ValueError("no good")
    if do == "exit":
        print("leaving", flush=True)
        os._exit(3)
    if do == "memory":
        held = bytearray(event["mb"] << 20)
        held[::4096] = b"1" * len(held[::4096])
    if do == "write":
        open("/tmp/file", "w").write("x")
        try:
            open("/etc/file", "w")
        except OSError as why:
            return str(why)
    if do == "call":
        region, account = os.environ["AWS_REGION"], os.environ["AWS_ACCESS_KEY_ID"]
        request = urllib.request.Request(os.environ["AWS_ENDPOINT_URL"] + "/", b"{}", {
            "X-Amz-Target": "AWSStepFunctions.ListStateMachines", "Content-Type": "application/x-amz-json-1.0"})
        return json.load(urllib.request.urlopen(request))
    if do == "spy":  # at another's Runtime API, by its address alone
        host, port = os.environ["AWS_LAMBDA_RUNTIME_API"].split(":")
        request = urllib.request.Request(f"http://{socket.gethostbyname(host)}:{port}/2018-06-01/runtime/invocation/next")
        try:
            urllib.request.urlopen(request)
        except urllib.error.HTTPError as refused:
            return refused.code
    print("hello", event.get("name"))
    print("on stderr", file=sys.stderr, flush=True)
    return {"calls": calls, "host": socket.gethostname(), "version": VERSION, "arguments": sys.argv[1:], "at": os.getcwd(),
            "environment": dict(os.environ)}
'''
ENTRY = '["/usr/bin/python3", "-u", "/client.py"]'


@pytest.fixture(scope="module")
def docker(tmp_path_factory):
    with running_docker(tmp_path_factory.mktemp("docker")) as daemon:
        daemon.python_image("python")
        build(daemon, IMAGE, {"client.py": CLIENT, "function/app.py": HANDLER},
              f'ENTRYPOINT {ENTRY}\nCMD ["app.handler"]\nWORKDIR /function\nENV FROM_IMAGE=yes')
        build(daemon, AGAIN, {"client.py": CLIENT, "function/app.py": HANDLER.replace("VERSION = 1", "VERSION = 2")},
              f'ENTRYPOINT {ENTRY}\nCMD ["app.handler"]\nWORKDIR /function')
        build(daemon, BASE, {"client.py": CLIENT}, f"ENTRYPOINT {ENTRY}\nENV LAMBDA_TASK_ROOT=/var/task")
        daemon("tag", "python", OS_ONLY)
        yield daemon


def build(daemon, name, files, lines):
    """An image on top of the one with Python."""
    context = daemon.folder / unique("context")
    for path, text in files.items():
        (context / path).parent.mkdir(parents=True, exist_ok=True)
        (context / path).write_text(text)
    (context / "Dockerfile").write_text("FROM python\n" + "".join(f"COPY {path} /{path}\n" for path in files) + lines)
    daemon("build", "-q", "-t", name, str(context))


@pytest.fixture
def server(docker, own_server):
    yield from ended_well(docker, own_server(options=["--docker-socket", str(docker.socket), "--host", docker.address]))


@pytest.fixture
def zip_server(docker, own_server):
    yield from ended_well(docker, own_server(options=["--lambda-executor", "docker", "--docker-socket", str(docker.socket),
                                                      "--host", docker.address]))


def ended_well(docker, server):
    """The server, stopped after the test: it leaves no container."""
    yield server
    if server.alive():
        server.stop()
    assert not containers(docker)


def create(server, uri=IMAGE, **more):
    name = unique("function")
    settings = {"Timeout": 30, "MemorySize": 256, **more}
    server.client("lambda").create_function(FunctionName=name, PackageType="Image", Code={"ImageUri": uri}, Role=ROLE, **settings)
    return name


def invoke(server, function, **event):
    answer = server.client("lambda").invoke(FunctionName=function, Payload=json.dumps(event), LogType="Tail")
    return (json.loads(answer["Payload"].read()), answer.get("FunctionError"),
            base64.b64decode(answer["LogResult"]).decode())


def containers(docker):
    return docker("ps", "-aq", "--filter", "name=stepwell-lambda-").split()


def logged(server, name):
    events = server.client("logs").filter_log_events(logGroupName=f"/aws/lambda/{name}")["events"]
    return [event["message"].rstrip("\n") for event in events]


def test_an_image_runs(server, docker):
    name = create(server, Environment={"Variables": {"GREETING": "hi"}})
    answer, failed, tail = invoke(server, name, name="one")
    assert failed is None
    environment = answer["environment"]
    assert answer["arguments"] == ["app.handler"] and answer["at"] == "/function"
    assert environment["GREETING"] == "hi" and environment["FROM_IMAGE"] == "yes"
    assert environment["AWS_LAMBDA_FUNCTION_NAME"] == name and environment["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] == "256"
    assert environment["PATH"] == "/usr/local/bin:/usr/bin:/bin" and "_HANDLER" not in environment
    lines = tail.splitlines()
    assert lines[0].startswith("START RequestId: ")
    assert sorted(lines[1:3]) == ["hello one", "on stderr"]
    assert lines[3].startswith("END RequestId: ") and "\tMemory Size: 256 MB\t" in lines[4] and "Init Duration" in lines[4]
    again, _, second = invoke(server, name, name="two")
    assert again["calls"] == 2 and again["host"] == answer["host"], "the container is used again"
    assert "Init Duration" not in second
    eventually(lambda: {"hello one", "hello two"} <= set(logged(server, name)))
    assert docker("inspect", "-f", "{{.HostConfig.Memory}}", containers(docker)[0]) == str(256 << 20)


def test_an_image_is_told(server, docker):
    client = server.client("lambda")
    name = create(server, ImageConfig={"Command": ["app.handler"], "WorkingDirectory": "/tmp"})
    digest = docker("inspect", "-f", "{{.Id}}", IMAGE).removeprefix("sha256:")
    got = client.get_function(FunctionName=name)
    assert got["Code"] == {"RepositoryType": "ECR", "ImageUri": IMAGE, "ResolvedImageUri": f"stepwell-test/handler@sha256:{digest}"}
    told = got["Configuration"]
    assert told["PackageType"] == "Image" and told["CodeSha256"] == digest and told["State"] == "Active"
    assert told["ImageConfigResponse"] == {"ImageConfig": {"Command": ["app.handler"], "WorkingDirectory": "/tmp"}}
    assert not {"Runtime", "Handler", "Layers"} & set(told)
    assert [each["PackageType"] for each in client.list_functions()["Functions"]] == ["Image"]


def test_an_image_is_changed(server, docker):
    client = server.client("lambda")
    name = create(server)
    assert invoke(server, name)[0]["version"] == 1
    version = client.publish_version(FunctionName=name)["Version"]
    changed = client.update_function_code(FunctionName=name, ImageUri=AGAIN, Publish=True)
    assert changed["CodeSha256"] == docker("inspect", "-f", "{{.Id}}", AGAIN).removeprefix("sha256:")
    assert invoke(server, name)[0]["version"] == 2
    assert invoke(server, f"{name}:{version}")[0]["version"] == 1
    client.update_function_configuration(FunctionName=name, ImageConfig={
        "EntryPoint": ["/usr/bin/python3", "/client.py"], "WorkingDirectory": "/tmp"})
    answer = invoke(server, name)[0]
    assert answer["at"] == "/tmp" and answer["arguments"] == ["app.handler"], "the image's own command stays"
    client.update_function_configuration(FunctionName=name, ImageConfig={})
    assert "ImageConfigResponse" not in client.get_function_configuration(FunctionName=name)
    client.delete_function(FunctionName=name)
    eventually(lambda: not containers(docker))


def test_what_is_no_image_is_refused(server):
    client = server.client("lambda")
    for uri, text in (("localhost:1/none:1", "Source image localhost:1/none:1 "), ("NOT AN IMAGE", "is not valid. Provide a valid source image.")):
        with error(client, "InvalidParameterValueException") as refused:
            create(server, uri)
        assert text in refused["Error"]["Message"]


def test_what_cannot_be_started(server, docker):
    name = create(server, ImageConfig={"EntryPoint": ["/no/such"]})
    answer, failed, _ = invoke_plainly(server, name)
    assert failed == "Unhandled" and answer["errorType"] == "Runtime.InvalidEntrypoint" and "/no/such" in answer["errorMessage"]
    assert not containers(docker), "nothing is left of it"


def invoke_plainly(server, function, **event):
    answer = server.client("lambda").invoke(FunctionName=function, Payload=json.dumps(event))
    return json.loads(answer["Payload"].read()), answer.get("FunctionError"), answer


def test_an_image_that_is_gone(server, docker):
    build(docker, "localhost:1/gone:1", {"client.py": CLIENT + "\n# another"}, f"ENTRYPOINT {ENTRY}")
    name = create(server, "localhost:1/gone:1")
    docker("rmi", "-f", "localhost:1/gone:1")
    with error(server.client("lambda"), "ServiceException") as refused:
        invoke(server, name)
    assert "The image localhost:1/gone:1 is not here and could not be pulled" in refused["Error"]["Message"]


def test_errors_are_those_of_processes(server, docker):
    name = create(server, Timeout=3)
    assert invoke(server, name, do="fail")[:2] == ({"errorType": "ValueError", "errorMessage": "no good"}, "Unhandled")
    answer, failed, tail = invoke(server, name, do="exit")
    assert failed == "Unhandled" and answer["errorType"] == "Runtime.ExitError" and answer["errorMessage"].endswith("exit status 3")
    assert "leaving" in tail
    answer, failed, tail = invoke(server, name, do="sleep", **{"for": 60})
    assert failed == "Unhandled" and answer["errorType"] == "Sandbox.Timedout"
    assert answer["errorMessage"].endswith("Task timed out after 3.00 seconds") and "going to sleep" in tail
    eventually(lambda: not containers(docker))
    assert invoke(server, name)[1] is None, "another container takes the next"


def test_too_much_memory(server):
    name = create(server, MemorySize=128)
    answer, failed, tail = invoke(server, name, do="memory", mb=400)
    assert failed == "Unhandled" and answer["errorMessage"].endswith("Runtime exited with error: signal: killed")
    assert "Error Type: Runtime.OutOfMemory" in tail and "Max Memory Used: 128 MB" in tail


def test_only_tmp_can_be_written_to(server):
    assert "Read-only file system" in invoke(server, create(server), do="write")[0]


def test_a_handler_calls_the_server_and_not_the_api_of_another(server):
    name = create(server)
    assert invoke(server, name, do="call")[0]["stateMachines"] == []
    assert invoke(server, name, do="spy")[0] == 403


def test_several_at_once_and_none_after_the_end(server, docker):
    name = create(server)
    machine = server.machine({"all": {
        "Type": "Map", "ItemsPath": "$", "End": True, "ItemProcessor": {"StartAt": "one", "States": {"one": {
            "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": True, "OutputPath": "$.Payload.host",
            "Parameters": {"FunctionName": name, "Payload": {"do": "sleep", "for": 1}}}}}}})
    ended = server.ended(server.start_execution(machine, [1, 2, 3]))
    assert ended["status"] == "SUCCEEDED", ended.get("cause")
    assert len(set(json.loads(ended["output"]))) == 3 and len(containers(docker)) == 3
    server.stop()
    assert not containers(docker)


def test_a_killed_server_leaves_nothing_to_the_next(server, docker):
    name = create(server)
    invoke(server, name)
    left = containers(docker)
    server.kill()
    assert containers(docker) == left
    server.start(server.port)
    eventually(lambda: not set(left) & set(containers(docker)))
    assert invoke(server, name)[0]["calls"] == 1


def test_a_package_runs_in_the_image_of_its_runtime(zip_server, docker):
    layer = zip_server.client("lambda").publish_layer_version(
        LayerName=unique("layer"), Content={"ZipFile": zipped({"python/shared.py": "WORD = 'from a layer'"})})["LayerVersionArn"]
    code = "import shared, os\ndef handler(event, context):\n    print('in', os.getcwd())\n    return [shared.WORD, os.environ['_HANDLER']]"
    name = zip_server.function(code, Layers=[layer]).rpartition(":")[2]
    answer, failed, tail = invoke(zip_server, name)
    assert failed is None and answer == ["from a layer", "index.handler"]
    assert "in /var/task" in tail and "INIT_START Runtime Version: python:3.11" in tail
    assert len(containers(docker)) == 1


def test_a_package_that_brings_its_runtime(zip_server):
    bootstrap = "#!/usr/bin/python3\nimport sys\nsys.argv = ['bootstrap', 'app.handler']\n" + CLIENT
    name = zip_server.function({"bootstrap": bootstrap, "app.py": HANDLER}, runtime="provided.al2023", handler="any")
    answer, failed, _ = invoke(zip_server, name, name="x")
    assert failed is None and answer["at"] == "/var/task" and answer["environment"]["_HANDLER"] == "any"


def test_a_folder_is_read_again(zip_server, tmp_path):
    (tmp_path / "app.py").write_text("def handler(event, context): return 1")
    name = unique("function")
    zip_server.client("lambda").create_function(
        FunctionName=name, Runtime="python3.11", Handler="app.handler", Role=ROLE, Timeout=30,
        Code={"S3Bucket": "hot-reload", "S3Key": str(tmp_path)})
    assert invoke(zip_server, name)[0] == 1
    (tmp_path / "app.py").write_text("def handler(event, context): return 'another'")
    assert invoke(zip_server, name)[0] == "another"


def test_an_image_of_a_runtime_that_cannot_be_had(zip_server):
    name = zip_server.function({"index.rb": "def handler(event:, context:) end"}, runtime="ruby3.3")
    with error(zip_server.client("lambda"), "ServiceException") as refused:
        invoke(zip_server, name)
    assert "The image public.ecr.aws/lambda/ruby:3.3 is not here and could not be pulled" in refused["Error"]["Message"]


def test_without_a_daemon(own_server):
    server = own_server(options=["--docker-socket", "/no/such/docker.sock"])
    with error(server.client("lambda"), "InvalidParameterValueException") as refused:
        create(server)
    assert "need a Docker daemon" in refused["Error"]["Message"] and "--docker-socket" in refused["Error"]["Message"]


def test_provisioned_concurrency(docker, server):
    """Containers that are ready before anyone calls; one that is removed is replaced."""
    name, functions = create(server, Publish=True), server.client("lambda")
    functions.put_provisioned_concurrency_config(FunctionName=name, Qualifier="1", ProvisionedConcurrentExecutions=2)

    def ready():
        config = functions.get_provisioned_concurrency_config(FunctionName=name, Qualifier="1")
        return config["Status"] == "READY" and config["AvailableProvisionedConcurrentExecutions"] == 2

    eventually(ready)
    first = containers(docker)
    assert len(first) == 2
    answer, failed, _ = invoke(server, f"{name}:1")
    assert failed is None and answer["environment"]["AWS_LAMBDA_INITIALIZATION_TYPE"] == "provisioned-concurrency"
    assert containers(docker) == first
    docker("rm", "-f", first[0])
    eventually(lambda: len(containers(docker)) == 2 and first[0] not in containers(docker) and ready())
    assert invoke(server, f"{name}:1")[0]["environment"]["AWS_LAMBDA_INITIALIZATION_TYPE"] == "provisioned-concurrency"
    functions.delete_provisioned_concurrency_config(FunctionName=name, Qualifier="1")
    eventually(lambda: not containers(docker))
