"""The pipeline's handlers alone, with AWS's clients and Fivetran's answers given."""
import base64
import hashlib
import hmac
import importlib
import json
import pathlib
import sys
import types

import boto3
import pytest
from botocore.exceptions import ClientError

import deploy

SAMPLE = pathlib.Path(__file__).resolve().parents[2] / "samples" / "fivetran-dbt"
sys.path.insert(0, str(SAMPLE / "handlers"))
SECRETS = {"FivetranKey": "key", "FivetranSecret": "secret", "FivetranWebhookSecret": "hook"}


class Aws:
    """The few calls that the handlers make, remembered."""

    def __init__(self):
        self.items = {}
        self.sent = []
        self.table_status = "ACTIVE"
        self.refusal = None

    def client(self, name):
        return self

    resource = client

    def Table(self, name):
        assert name == "stateTokenTable"
        return self

    def get_secret_value(self, SecretId):
        return {"SecretString": SECRETS[SecretId]}

    def put_item(self, Item):
        self.items[Item["id"]] = Item

    def get_item(self, Key, ConsistentRead):
        return {"Item": self.items[Key["id"]]} if Key["id"] in self.items else {}

    def send_task_success(self, **call):
        self.send("success", call)

    def send_task_failure(self, **call):
        self.send("failure", call)

    def send(self, kind, call):
        if self.refusal:
            raise ClientError({"Error": {"Code": self.refusal, "Message": ""}}, kind)
        self.sent.append((kind, call))


@pytest.fixture
def aws(monkeypatch):
    fake = Aws()
    monkeypatch.setattr(boto3, "client", fake.client)
    monkeypatch.setattr(boto3, "resource", fake.resource)
    return fake


def handler(name, fivetran=None):
    module = importlib.import_module(name)
    if fivetran:
        module.urllib = types.SimpleNamespace(parse=module.urllib.parse, request=fivetran)
    return lambda event: module.handler(event, None)


class Fivetran:
    """In place of urllib.request."""

    status = 200

    def __init__(self, *answers):
        self.answers = list(answers)
        self.requests = []

    def Request(self, url, **more):
        self.requests.append((url, more))

    def urlopen(self, request, timeout):
        return self

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        pass

    def read(self):
        return json.dumps(self.answers.pop(0)).encode()


def page(ids, cursor=None):
    return {"code": "Success", "data": {"items": [{"id": name} for name in ids], **({"next_cursor": cursor} if cursor else {})}}


def test_the_list_follows_the_cursor(aws):
    fivetran = Fivetran(page(["a"], "more"), page(["b"]))
    assert handler("getFivetranConnectorList", fivetran)({"group_id": "g/1"}) == {"group_id": "g/1", "connectors_list": ["a", "b"]}
    (first, more), (second, _) = fivetran.requests
    assert first == "https://api.fivetran.com/v1/groups/g%2F1/connectors" and second == first + "?cursor=more"
    assert more["headers"]["Authorization"] == "Basic " + base64.b64encode(b"key:secret").decode()


def test_the_sync_keeps_the_token_before_it_asks(aws):
    fivetran = Fivetran({"code": "Success"})
    fivetran.urlopen = lambda request, timeout: (aws.items["c"], fivetran)[1]
    handler("syncFivetranConnectors", fivetran)({"connector_id": "c", "MyTaskToken": "t"})
    assert aws.items == {"c": {"id": "c", "MyTaskToken": "t"}}
    assert fivetran.requests[0][0].endswith("/v1/connectors/c/sync") and fivetran.requests[0][1]["method"] == "POST"


def call(message, secret="hook", encode=False):
    body = json.dumps(message)
    signature = hmac.new(secret.encode(), body.encode(), hashlib.sha256).hexdigest().upper()
    event = {"headers": {"x-fivetran-signature-256": signature}, "isBase64Encoded": encode,
             "body": base64.b64encode(body.encode()).decode() if encode else body}
    return handler("fivetranWebhook")(event)["statusCode"]


SUCCESS = {"event": "sync_end", "created": "2024-01-01T00:00:00.000Z", "connector_id": "c", "data": {"status": "SUCCESSFUL"}}
FAILURE = {**SUCCESS, "data": {"status": "FAILURE_WITH_TASK", "reason": "why"}}


@pytest.mark.parametrize("encode", [False, True])
def test_the_webhook_settles_with_success(aws, encode):
    aws.items["c"] = {"id": "c", "MyTaskToken": "t"}
    assert call(SUCCESS, encode=encode) == 200
    kind, sent = aws.sent[0]
    assert (kind, sent["taskToken"]) == ("success", "t")
    assert json.loads(sent["output"]) == {"connector_id": "c", "status": "SUCCESSFUL", "finished": "2024-01-01T00:00:00.000Z"}


def test_the_webhook_settles_with_failure(aws):
    aws.items["c"] = {"id": "c", "MyTaskToken": "t"}
    assert call(FAILURE) == 200
    assert aws.sent == [("failure", {"taskToken": "t", "error": "FAILURE_WITH_TASK", "cause": "why"})]


def test_the_webhook_and_what_it_does_not_settle(aws):
    assert call({"event": "test_event", "connector_id": "_connector_1"}) == 200
    assert call(SUCCESS) == 404
    assert call(SUCCESS, secret="another") == 401
    assert handler("fivetranWebhook")({"headers": {}, "body": "{}"})["statusCode"] == 401
    aws.items["c"] = {"id": "c", "MyTaskToken": "t"}
    aws.refusal = "TaskTimedOut"
    assert call(SUCCESS) == 200
    aws.refusal = "InternalError"
    with pytest.raises(ClientError):
        call(SUCCESS)
    assert aws.sent == []


def test_the_definition_gets_its_arns_and_keeps_its_paths(tmp_path):
    seen = {}

    def cli(*words):
        seen.update(json.loads(pathlib.Path(words[-1].removeprefix("file://")).read_text()))
        return {"stateMachineArn": "arn"}

    names = ["GetFivetranConnectorListArn", "SyncFivetranConnectorsArn", "ClusterArn", "TaskDefinitionArn"]
    deploy.Deployment(cli, tmp_path, print).state_machine(**{name: f"arn:{name}" for name in names})
    first, each, last = seen["States"].values()
    assert first["Parameters"] == {"FunctionName": "arn:GetFivetranConnectorListArn:$LATEST", "Payload.$": "$"}
    task = each["ItemProcessor"]["States"]["Sync Connector"]
    assert task["Parameters"]["Payload"]["MyTaskToken.$"] == "$$.Task.Token"
    assert (last["Parameters"]["Cluster"], last["Parameters"]["TaskDefinition"]) == ("arn:ClusterArn", "arn:TaskDefinitionArn")
