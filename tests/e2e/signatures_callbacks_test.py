"""--require-signatures: what need not be signed, and functions and containers that call back."""
import json
import subprocess
import urllib.parse
import urllib.request

from conftest import LIMIT, ROLE, eventually, unique, zipped
from signatures_support import CREDENTIALS, KEY, SECRET, client, sent, server, signed  # noqa: F401 (server is a fixture)


def test_health_is_anybodys_and_reset_is_not(own_server, tmp_path):
    (tmp_path / "credentials").write_text(CREDENTIALS)
    server = own_server(options=["--require-signatures", tmp_path / "credentials"])
    assert server.healthy()
    client(server, "s3").create_bucket(Bucket="stays")
    status, headers, body = sent(server, "POST", "/_stepwell/reset")
    assert (status, headers["x-amzn-ErrorType"]) == (403, "MissingAuthenticationTokenException")
    status, headers, _ = signed(server, "POST", "/_stepwell/reset", b"", "stepwell", secret="wrong")
    assert (status, headers["x-amzn-ErrorType"]) == (403, "InvalidSignatureException")
    assert client(server, "s3").list_buckets()["Buckets"] != []
    assert signed(server, "POST", "/_stepwell/reset", b"", "stepwell")[0] == 200
    assert client(server, "s3").list_buckets()["Buckets"] == []
    done = subprocess.run(["curl", "-sS", "-X", "POST", "--aws-sigv4", "aws:amz:us-east-1:stepwell", "--user", f"{KEY}:{SECRET}",
                           f"{server.url}/_stepwell/reset"], capture_output=True, text=True, timeout=LIMIT, check=True)
    assert done.stdout == "{}"


WHO = """
import boto3, json, os
def handler(event, context):
    who = boto3.client("sts").get_caller_identity()
    machines = boto3.client("stepfunctions").list_state_machines()["stateMachines"]
    return {"statusCode": 200, "body": json.dumps([who["Account"], len(machines), os.environ["AWS_ENDPOINT_URL"]])}
"""


def make_api(server, functions):
    function = functions.create_function(FunctionName=unique("who"), Runtime="python3.11", Handler="index.handler", Role=ROLE, Timeout=30,
                                         Code={"ZipFile": zipped({"index.py": WHO})})["FunctionArn"]
    functions.add_permission(FunctionName=function, StatementId="api", Action="lambda:InvokeFunction", Principal="apigateway.amazonaws.com")
    apis = client(server, "apigatewayv2")
    api = apis.create_api(Name=unique("api"), ProtocolType="HTTP")
    integration = apis.create_integration(ApiId=api["ApiId"], IntegrationType="AWS_PROXY", PayloadFormatVersion="2.0",
                                          IntegrationUri=function)["IntegrationId"]
    apis.create_route(ApiId=api["ApiId"], RouteKey="GET /hook", Target=f"integrations/{integration}")
    apis.create_stage(ApiId=api["ApiId"], StageName="$default", AutoDeploy=True)
    return api


def test_functions_call_back_and_webhooks_are_open(server):
    api = make_api(server, client(server, "lambda", "111122223333", "other"))
    with urllib.request.urlopen(api["ApiEndpoint"] + "/hook", timeout=LIMIT) as answer:
        account, _, endpoint = json.load(answer)
    assert (account, endpoint) == ("111122223333", server.url)


def test_container_tasks_call_back_even_a_server_after_the_first(own_server, tmp_path):
    (tmp_path / "credentials").write_text(CREDENTIALS)
    server = own_server(options=["--require-signatures", tmp_path / "credentials"])
    ecs = client(server, "ecs")
    script = f"""
import boto3, os, pathlib, time
folder = pathlib.Path({str(tmp_path)!r})
def who(): return boto3.client("sts", endpoint_url=os.environ["AWS_ENDPOINT_URL"]).get_caller_identity()["Account"]
(folder / "first").write_text(who())
while not (folder / "go").exists(): time.sleep(0.02)
(folder / "second").write_text(who())
"""
    container = {"name": "main", "image": "none", "memory": 128, "essential": True, "command": ["/usr/bin/python3", "-c", script]}
    definition = ecs.register_task_definition(family="back", containerDefinitions=[container])["taskDefinition"]["taskDefinitionArn"]
    task = ecs.run_task(taskDefinition=definition)["tasks"][0]["taskArn"]
    eventually(lambda: (tmp_path / "first").exists() and (tmp_path / "first").read_text())
    server.kill()
    server.start(server.port)
    (tmp_path / "go").touch()
    ecs = client(server, "ecs")
    ended = eventually(lambda: next((found for found in ecs.describe_tasks(tasks=[task])["tasks"] if found["lastStatus"] == "STOPPED"), None))
    assert ended["containers"][0]["exitCode"] == 0
    assert (tmp_path / "first").read_text() == (tmp_path / "second").read_text() == "000000000000"


def test_a_function_url_that_asks_for_signatures_verifies_them(server):
    functions = client(server, "lambda")
    function = functions.create_function(FunctionName=unique("url"), Runtime="python3.11", Handler="index.handler", Role=ROLE, Timeout=30,
                                         Code={"ZipFile": zipped({"index.py": "def handler(e, c): return e['rawPath']"})})["FunctionArn"]
    url = functions.create_function_url_config(FunctionName=function, AuthType="AWS_IAM")["FunctionUrl"]
    target = urllib.parse.urlsplit(url).path + "hook"
    assert sent(server, "GET", target)[0] == 403
    assert sent(server, "GET", target, headers={"Authorization": "AWS4-HMAC-SHA256 forged"})[0] == 403
    assert sent(server, "GET", target + "?X-Amz-Signature=x")[0] == 403
    assert signed(server, "POST", target, b"x", "lambda", secret="wrong")[0] == 403
    assert signed(server, "POST", target, b"x", "s3")[0] == 403
    status, _, body = signed(server, "POST", target, b"x", "lambda")
    assert (status, json.loads(body)) == (200, "/hook")
