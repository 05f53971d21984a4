"""The Lambda operations and the processes behind them."""
import base64
import json
import subprocess

import pytest

from conftest import ROLE, error, eventually, unique, zipped
from aws_cli import AwsError

ECHO = "def handler(event, context):\n    return event\n"


@pytest.fixture
def functions(server):
    return server.client("lambda")


def invoke(functions, name, payload=None, **more):
    answer = functions.invoke(FunctionName=name, Payload=json.dumps(payload), **more)
    text = answer["Payload"].read()
    return answer, json.loads(text) if text else None


def test_a_functions_life_by_the_cli(server, tmp_path):
    name = unique("cli")
    package, payload, answer = tmp_path / "f.zip", tmp_path / "payload.json", tmp_path / "answer.json"
    package.write_bytes(zipped({"index.py": ECHO}))
    payload.write_text('{"a": 1}')
    made = server.cli("lambda", "create-function", "--function-name", name, "--runtime", "python3.11", "--role", ROLE,
                      "--handler", "index.handler", "--zip-file", f"fileb://{package}")
    assert made["FunctionArn"] == f"arn:aws:lambda:us-east-1:000000000000:function:{name}"
    assert (made["Timeout"], made["MemorySize"], made["PackageType"]) == (3, 128, "Zip")
    done = server.cli("lambda", "invoke", "--function-name", name, "--payload", f"fileb://{payload}", str(answer))
    assert (done["StatusCode"], done["ExecutedVersion"]) == (200, "$LATEST")
    assert json.loads(answer.read_text()) == {"a": 1}
    server.cli("lambda", "delete-function", "--function-name", name)
    with pytest.raises(AwsError) as raised:
        server.cli("lambda", "get-function", "--function-name", name)
    assert raised.value.code == "ResourceNotFoundException"


def test_the_context_and_the_environment(server, functions):
    arn = server.function(
        "import os\n"
        "def handler(event, context):\n"
        "    names = ['COLOUR', 'AWS_LAMBDA_FUNCTION_NAME', 'AWS_REGION', 'AWS_ENDPOINT_URL', '_HANDLER', 'AWS_LAMBDA_FUNCTION_VERSION']\n"
        "    return {'arn': context.invoked_function_arn, 'name': context.function_name, 'id': context.aws_request_id,\n"
        "            'left': context.get_remaining_time_in_millis(), 'memory': context.memory_limit_in_mb,\n"
        "            'env': {n: os.environ.get(n) for n in names}}\n",
        Environment={"Variables": {"COLOUR": "blue"}}, MemorySize=256, Timeout=20)
    answer, result = invoke(functions, arn)
    assert result["arn"].startswith(arn)
    assert result["id"] == answer["ResponseMetadata"]["RequestId"]
    assert 0 < result["left"] <= 20_000 and int(result["memory"]) == 256
    assert result["env"] == {
        "COLOUR": "blue", "AWS_LAMBDA_FUNCTION_NAME": arn.rsplit(":", 1)[1], "AWS_REGION": "us-east-1",
        "AWS_ENDPOINT_URL": server.url, "_HANDLER": "index.handler", "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST"}


def test_handlers_reach_the_server_with_plain_boto3(server, functions):
    name = unique("secret")
    server.client("secretsmanager").create_secret(Name=name, SecretString="hidden")
    arn = server.function(
        "import boto3\n"
        "def handler(event, context):\n"
        "    client = boto3.client('secretsmanager').get_secret_value(SecretId=event)['SecretString']\n"
        "    return [client, boto3.session.Session().client('stepfunctions').list_state_machines()['ResponseMetadata']['HTTPStatusCode']]\n")
    assert invoke(functions, arn, name)[1] == ["hidden", 200]


def test_the_tail_of_the_log(server, functions):
    arn = server.function("def handler(event, context):\n    print('a line')\n    print('and another')\n")
    answer, _ = invoke(functions, arn, LogType="Tail")
    tail = base64.b64decode(answer["LogResult"]).decode()
    assert "a line" in tail and "and another" in tail and answer["ResponseMetadata"]["RequestId"] in tail
    assert eventually(lambda: "a line" in server.log.read_text())


def test_an_error_has_awss_payload(server, functions):
    arn = server.function("class Odd(ValueError):\n    pass\ndef handler(event, context):\n    raise Odd('so it is')\n")
    answer, result = invoke(functions, arn)
    assert (answer["StatusCode"], answer["FunctionError"]) == (200, "Unhandled")
    assert (result["errorMessage"], result["errorType"]) == ("so it is", "Odd")
    assert any("so it is" in line or "handler" in line for line in result["stackTrace"])


@pytest.mark.parametrize("code, kind, words", [
    ("def handler(event, context:\n", "Runtime.UserCodeSyntaxError", "index"),
    ("import not_a_module_of_anybody\ndef handler(e, c): pass\n", "Runtime.ImportModuleError", "not_a_module_of_anybody"),
    ("def other(e, c): pass\n", "Runtime.HandlerNotFound", "handler"),
    ("def handler(e, c): return object()\n", "Runtime.MarshalError", "JSON serializable"),
    ("import sys\ndef handler(e, c): sys.exit(1)\n", "Runtime.ExitError", "exit"),
    ("import os\ndef handler(e, c): os._exit(3)\n", "Runtime.ExitError", "exit"),
    ("import os, signal\ndef handler(e, c): os.kill(os.getpid(), signal.SIGKILL)\n", "Runtime.ExitError", "signal: killed"),
])
def test_functions_that_cannot_run(server, functions, code, kind, words):
    answer, result = invoke(functions, server.function(code))
    assert answer["FunctionError"] == "Unhandled"
    assert result["errorType"] == kind
    assert words in result["errorMessage"]


def test_a_timeout_ends_the_process_and_its_children(server, functions, tmp_path):
    mark = tmp_path / "child"
    arn = server.function(
        f"import subprocess, time\ndef handler(event, context):\n"
        f"    child = subprocess.Popen(['sleep', '600'])\n    open({str(mark)!r}, 'w').write(str(child.pid))\n    time.sleep(600)\n", Timeout=1)
    answer, result = invoke(functions, arn)
    assert answer["FunctionError"] == "Unhandled"
    assert "Task timed out after 1.00 seconds" in result["errorMessage"]
    child = int(mark.read_text())
    eventually(lambda: subprocess.run(["ps", "-o", "stat=", "-p", str(child)], capture_output=True, text=True, check=False)
               .stdout.strip()[:1] in ("", "Z"))


def test_a_warm_process_is_reused_until_its_code_changes(server, functions):
    code = "import os\ncount = 0\ndef handler(event, context):\n    global count\n    count += 1\n    return [os.getpid(), count, {}]\n"
    arn = server.function(code.replace("{}", "1"))
    first, second = invoke(functions, arn)[1], invoke(functions, arn)[1]
    assert second == [first[0], 2, 1]
    functions.update_function_code(FunctionName=arn, ZipFile=zipped({"index.py": code.replace("{}", "2")}))
    third = invoke(functions, arn)[1]
    assert third[1:] == [1, 2] and third[0] != first[0]
    functions.update_function_configuration(FunctionName=arn, Environment={"Variables": {"MODE": "b"}}, Timeout=7)
    assert functions.get_function_configuration(FunctionName=arn)["Timeout"] == 7
    assert invoke(functions, arn)[1][1] == 1


def test_two_invocations_at_once_run_side_by_side(server, functions, tmp_path):
    """Each waits for the other: one process alone could not answer."""
    import concurrent.futures
    arn = server.function(
        f"import os, time\ndef handler(event, context):\n    open({str(tmp_path)!r} + '/' + event[0], 'w').close()\n"
        f"    while not os.path.exists({str(tmp_path)!r} + '/' + event[1]):\n        time.sleep(0.01)\n    return event[0]\n")
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda pair: invoke(functions, arn, pair)[1], [["a", "b"], ["b", "a"]]))
    assert answers == ["a", "b"]


def test_invocation_types(server, functions, tmp_path):
    mark = tmp_path / "mark"
    arn = server.function(f"def handler(event, context):\n    open({str(mark)!r}, 'w').write(event)\n")
    dry, _ = invoke(functions, arn, "no", InvocationType="DryRun")
    assert (dry["StatusCode"], mark.exists()) == (204, False)
    asynchronous, nothing = invoke(functions, arn, "yes", InvocationType="Event")
    assert (asynchronous["StatusCode"], nothing) == (202, None)
    assert eventually(lambda: mark.exists() and mark.read_text()) == "yes"


def test_an_asynchronous_invocation_survives_kill_9(own_server, tmp_path):
    mark = tmp_path / "mark"
    server = own_server()
    arn = server.function(f"import os, time\ndef handler(event, context):\n    open({str(mark)!r}, 'a').write('x')\n"
                          f"    if len(open({str(mark)!r}).read()) == 1:\n        time.sleep(600)\n", Timeout=900)
    server.client("lambda").invoke(FunctionName=arn, InvocationType="Event", Payload="{}")
    eventually(lambda: mark.exists() and mark.read_text() == "x")
    server.kill()
    server.start(port=server.port)
    assert eventually(lambda: mark.read_text() == "xx")


def test_nodejs(server, functions):
    arn = server.function("export const handler = async (event, context) => { console.log('from node'); return {got: event, id: context.awsRequestId}; };\n",
                          runtime="nodejs20.x")
    answer, result = invoke(functions, arn, [1, 2], LogType="Tail")
    assert result == {"got": [1, 2], "id": answer["ResponseMetadata"]["RequestId"]}
    assert "from node" in base64.b64decode(answer["LogResult"]).decode()


def test_nodejs_commonjs_callback_and_error(server, functions):
    arn = server.function({"app.js": "exports.go = (event, context, callback) => event ? callback(null, 'called') : callback(new TypeError('no event'));\n"},
                          runtime="nodejs18.x", handler="app.go")
    assert invoke(functions, arn, 1)[1] == "called"
    answer, result = invoke(functions, arn, 0)
    assert answer["FunctionError"] == "Unhandled"
    assert (result["errorType"], result["errorMessage"]) == ("TypeError", "no event")


def test_a_bootstrap_of_its_own(server, functions):
    bootstrap = """#!/usr/bin/env python3
import json, os, urllib.request
base = 'http://' + os.environ['AWS_LAMBDA_RUNTIME_API'] + '/2018-06-01/runtime/invocation/'
while True:
    with urllib.request.urlopen(base + 'next') as event:
        name, body = event.headers['Lambda-Runtime-Aws-Request-Id'], event.read()
    urllib.request.urlopen(urllib.request.Request(base + name + '/response', data=b'{"own":' + body + b'}')).read()
"""
    arn = server.function({"bootstrap": bootstrap}, runtime="provided.al2023", handler="whatever")
    assert invoke(functions, arn, 5)[1] == {"own": 5}


def test_operations_on_what_is_there(server, functions):
    names = sorted(unique("listed") for _ in range(3))
    for name in names:
        server.function(ECHO, name=name, Description="d")
    pages = functions.get_paginator("list_functions").paginate(PaginationConfig={"PageSize": 2})
    assert set(names) <= {item["FunctionName"] for page in pages for item in page["Functions"]}
    got = functions.get_function(FunctionName=names[0])
    assert got["Configuration"]["Description"] == "d" and got["Configuration"]["State"] == "Active"
    assert got["Code"]["RepositoryType"] == "S3"
    # A name, a partial ARN and a whole ARN with a qualifier name the same function.
    for text in (names[0], f"000000000000:function:{names[0]}", got["Configuration"]["FunctionArn"] + ":$LATEST"):
        assert invoke(functions, text, 1)[1] == 1
    for name in names:
        functions.delete_function(FunctionName=name)


def test_errors(server, functions):
    name = server.function(ECHO).rsplit(":", 1)[1]
    with error(functions, "ResourceConflictException"):
        server.function(ECHO, name=name)
    with error(functions, "InvalidParameterValueException"):
        server.function(ECHO, runtime="ruby3.2")
    with error(functions, "InvalidParameterValueException"):
        functions.create_function(FunctionName=unique("f"), Runtime="python3.11", Handler="index.handler", Role=ROLE,
                                  Code={"ZipFile": b"this is no zip"})
    with error(functions, "InvalidRequestContentException"):
        functions.invoke(FunctionName=name, Payload=b"{not json")
    for call in (functions.get_function, functions.invoke, functions.delete_function, functions.get_function_configuration):
        with error(functions, "ResourceNotFoundException"):
            call(FunctionName="nowhere")


@pytest.mark.parametrize("files", [
    {"../escape.py": "x"}, {"/absolute.py": "x"}, {"a/../../escape.py": "x"},
])
def test_zips_that_try_to_leave_their_folder(server, functions, tmp_path, files):
    try:
        server.function({"index.py": ECHO, **files})
    except functions.exceptions.ClientError as problem:
        assert problem.response["Error"]["Code"] == "InvalidParameterValueException"
    assert not list(server.data_dir.parent.rglob("escape.py"))


def test_a_large_answer_comes_through_and_a_larger_one_is_refused(server, functions):
    arn = server.function("def handler(event, context):\n    return 'x' * event\n")
    answer = functions.invoke(FunctionName=arn, Payload=str(6 * 1024 * 1024 - 2).encode())
    assert len(answer["Payload"].read()) == 6 * 1024 * 1024
    answer, result = invoke(functions, arn, 6 * 1024 * 1024 + 100)
    assert answer["FunctionError"] == "Unhandled"
    assert result["errorType"] == "Function.ResponseSizeTooLarge"
    # The process that tried is not lost for the next.
    assert invoke(functions, arn, 3)[1] == "xxx"
