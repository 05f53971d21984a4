"""What deploy tools make of functions: versions, aliases, permissions, settings, layers, URLs, code from elsewhere."""
import json
import urllib.error
import urllib.request

import botocore.exceptions
import pytest

from conftest import ROLE, error, eventually, unique, zipped

VERSION = ("import os\n"
           "def handler(event, context):\n"
           "    return ['%s', context.function_version, context.invoked_function_arn.split(':', 7)[7:]]\n")


@pytest.fixture
def functions(server):
    return server.client("lambda")


def invoke(functions, name, payload=None, **more):
    answer = functions.invoke(FunctionName=name, Payload=json.dumps(payload), **more)
    assert "FunctionError" not in answer, answer["Payload"].read()
    return json.loads(answer["Payload"].read())


def fetch(url, data=None, **headers):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, data, headers), timeout=60) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.headers, refused.read()


def test_versions_and_aliases(server, functions):
    name = unique("versions")
    server.function(VERSION % "one", name)
    first = functions.publish_version(FunctionName=name, Description="the first")
    assert (first["Version"], first["Description"]) == ("1", "the first")
    assert first["FunctionArn"].endswith(f":function:{name}:1")
    assert functions.publish_version(FunctionName=name)["Version"] == "1"  # nothing has changed
    functions.update_function_code(FunctionName=name, ZipFile=zipped({"index.py": VERSION % "two"}), Publish=True)
    assert [v["Version"] for v in functions.list_versions_by_function(FunctionName=name)["Versions"]] == ["$LATEST", "1", "2"]
    alias = functions.create_alias(FunctionName=name, Name="live", FunctionVersion="1")
    assert alias["AliasArn"].endswith(f":{name}:live")
    assert invoke(functions, name) == ["two", "$LATEST", []]
    assert invoke(functions, f"{name}:1") == ["one", "1", ["1"]]
    assert invoke(functions, name, Qualifier="live") == ["one", "1", ["live"]]
    functions.update_alias(FunctionName=name, Name="live", FunctionVersion="2")
    assert invoke(functions, alias["AliasArn"]) == ["two", "2", ["live"]]
    functions.update_alias(FunctionName=name, Name="live", RoutingConfig={"AdditionalVersionWeights": {"1": 1.0}})
    assert invoke(functions, alias["AliasArn"])[0] == "one"
    assert functions.get_function(FunctionName=name, Qualifier="live")["Configuration"]["FunctionArn"] == alias["AliasArn"]
    assert [a["Name"] for a in functions.list_aliases(FunctionName=name)["Aliases"]] == ["live"]
    with error(functions, "ResourceConflictException"):
        functions.delete_function(FunctionName=name, Qualifier="1")
    functions.delete_alias(FunctionName=name, Name="live")
    functions.delete_function(FunctionName=name, Qualifier="1")
    with error(functions, "ResourceNotFoundException"):
        invoke(functions, name, Qualifier="1")
    with error(functions, "ResourceNotFoundException"):
        functions.get_alias(FunctionName=name, Name="live")
    assert invoke(functions, name, Qualifier="2")[0] == "two"


def test_code_from_s3_and_back(server, functions):
    s3, bucket, name = server.client("s3"), unique("code"), unique("from-s3")
    s3.create_bucket(Bucket=bucket)
    package = zipped({"index.py": VERSION % "stored"})
    s3.put_object(Bucket=bucket, Key="a/f.zip", Body=package)
    functions.create_function(FunctionName=name, Runtime="python3.11", Handler="index.handler", Role=ROLE,
                              Code={"S3Bucket": bucket, "S3Key": "a/f.zip"})
    assert invoke(functions, name)[0] == "stored"
    status, headers, body = fetch(functions.get_function(FunctionName=name)["Code"]["Location"])
    assert (status, body) == (200, package)
    with pytest.raises(botocore.exceptions.ClientError) as refused:
        functions.update_function_code(FunctionName=name, S3Bucket=bucket, S3Key="missing")
    assert refused.value.response["Error"]["Message"].startswith(
        "Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: ")


def test_a_folder_is_read_again_when_it_changes(server, functions, tmp_path):
    name = unique("hot")
    (tmp_path / "index.py").write_text(VERSION % "before")
    functions.create_function(FunctionName=name, Runtime="python3.11", Handler="index.handler", Role=ROLE,
                              Code={"S3Bucket": "hot-reload", "S3Key": str(tmp_path)})
    assert invoke(functions, name)[0] == "before"
    (tmp_path / "index.py").write_text(VERSION % "after it changed")
    assert invoke(functions, name)[0] == "after it changed"
    with error(functions, "InvalidParameterValueException"):
        functions.update_function_code(FunctionName=name, S3Bucket="hot-reload", S3Key="no/absolute/path")


def test_what_terraform_reads_and_sets(server, functions):
    name = unique("settings")
    arn = server.function("def handler(event, context): pass\n", name, Tags={"team": "a"})
    assert functions.list_tags(Resource=arn)["Tags"] == {"team": "a"}
    functions.tag_resource(Resource=arn, Tags={"more": "b"})
    functions.untag_resource(Resource=arn, TagKeys=["team"])
    assert functions.list_tags(Resource=arn)["Tags"] == {"more": "b"}
    assert functions.get_function_code_signing_config(FunctionName=name).get("CodeSigningConfigArn") is None
    with error(functions, "ResourceNotFoundException"):
        functions.get_policy(FunctionName=name)
    added = functions.add_permission(FunctionName=name, StatementId="s", Action="lambda:InvokeFunction",
                                     Principal="s3.amazonaws.com", SourceArn="arn:aws:s3:::b")
    statement = json.loads(added["Statement"])
    assert json.loads(functions.get_policy(FunctionName=name)["Policy"])["Statement"] == [statement]
    assert statement["Condition"] == {"ArnLike": {"AWS:SourceArn": "arn:aws:s3:::b"}}
    with error(functions, "ResourceConflictException"):
        functions.add_permission(FunctionName=name, StatementId="s", Action="lambda:*", Principal="*")
    functions.remove_permission(FunctionName=name, StatementId="s")
    functions.put_function_event_invoke_config(FunctionName=name, MaximumRetryAttempts=0)
    assert functions.get_function_event_invoke_config(FunctionName=name)["MaximumRetryAttempts"] == 0
    functions.delete_function_event_invoke_config(FunctionName=name)
    with error(functions, "ResourceNotFoundException"):
        functions.get_function_event_invoke_config(FunctionName=name)
    assert functions.get_account_settings()["AccountLimit"]["ConcurrentExecutions"] == 1000


def test_reserved_concurrency_throttles(server, functions):
    name = unique("reserved")
    server.function("def handler(event, context): return 1\n", name)
    functions.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=0)
    with pytest.raises(botocore.exceptions.ClientError) as refused:
        invoke(functions, name)
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 429
    assert refused.value.response["Reason"] == "ReservedFunctionConcurrentInvocationLimitExceeded"
    assert functions.get_function(FunctionName=name)["Concurrency"] == {"ReservedConcurrentExecutions": 0}
    functions.delete_function_concurrency(FunctionName=name)
    assert invoke(functions, name) == 1


def test_layers(server, functions):
    layer = unique("layer")
    package = zipped({"python/shared.py": "WORD = 'layered'\n", "data.txt": "from the layer"})
    made = functions.publish_layer_version(LayerName=layer, Content={"ZipFile": package}, CompatibleRuntimes=["python3.11"])
    assert made["LayerVersionArn"].endswith(f":layer:{layer}:1") and made["Version"] == 1
    assert fetch(made["Content"]["Location"])[2] == package
    name = unique("layered")
    server.function("import os, shared\n"
                    "def handler(event, context):\n"
                    "    root = [p for p in os.environ['PYTHONPATH'].split(':')][0].rsplit('/', 1)[0]\n"
                    "    return [shared.WORD, open(root + '/data.txt').read()]\n", name, Layers=[made["LayerVersionArn"]])
    functions.delete_layer_version(LayerName=layer, VersionNumber=1)  # functions keep what they have
    assert invoke(functions, name) == ["layered", "from the layer"]
    assert functions.list_layer_versions(LayerName=layer)["LayerVersions"] == []
    assert functions.publish_layer_version(LayerName=layer, Content={"ZipFile": package})["Version"] == 2
    assert layer in [each["LayerName"] for each in functions.list_layers()["Layers"]]
    with error(functions, "InvalidParameterValueException"):
        functions.update_function_configuration(FunctionName=name, Layers=[made["LayerVersionArn"]])


def test_function_urls(server, functions):
    name = unique("url")
    server.function("def handler(event, context):\n"
                    "    return {'statusCode': 201, 'headers': {'X-Path': event['rawPath']}, 'cookies': ['a=b'],\n"
                    "            'body': event['requestContext']['http']['method'] + ' ' + event.get('body', '')}\n", name)
    made = functions.create_function_url_config(FunctionName=name, AuthType="NONE")
    status, headers, body = fetch(made["FunctionUrl"] + "some/path?x=1", b"hello", **{"Content-Type": "text/plain"})
    assert (status, headers["X-Path"], headers["Set-Cookie"], body) == (201, "/some/path", "a=b", b"POST hello")
    functions.update_function_url_config(FunctionName=name, AuthType="AWS_IAM")
    assert fetch(made["FunctionUrl"])[0] == 403
    functions.delete_function_url_config(FunctionName=name)
    assert fetch(made["FunctionUrl"])[0] == 403
    with error(functions, "ResourceNotFoundException"):
        functions.get_function_url_config(FunctionName=name)


def test_output_is_in_cloudwatch_logs(server, functions):
    name = unique("logged")
    server.function("import logging\ndef handler(event, context):\n    print('plain')\n    logging.warning('told')\n", name)
    invoke(functions, name)
    logs = server.client("logs")
    group = f"/aws/lambda/{name}"
    messages = eventually(lambda: [m for m in [[e["message"] for e in logs.filter_log_events(logGroupName=group)["events"]]]
                                   if any(x.startswith("REPORT") for x in m)])[0]
    assert [m.split()[0] for m in messages[:3]] == ["INIT_START", "START", "plain"]
    assert messages[3].startswith("[WARNING]\t") and messages[3].endswith("\ttold\n")
    stream = logs.describe_log_streams(logGroupName=group)["logStreams"][0]["logStreamName"]
    assert "/[$LATEST]" in stream


def test_settings_that_are_refused(server, functions):
    code, name = "def handler(event, context): pass\n", unique("refused")
    for more, says in (({"VpcConfig": {"SubnetIds": ["subnet-1"]}}, "SubnetIds and SecurityIds must coexist or be both empty list."),
                       ({"Tags": {"aws:x": "y"}}, "System tag cannot be added or modified: aws:x"),
                       ({"Tags": {"x": "y" * 2000}}, "The tag 'x' is invalid: a key has 1 to 128 characters, a value at most 256.")):
        with error(functions, "InvalidParameterValueException") as refused:
            server.function(code, name, **more)
        assert refused["Error"]["Message"] == says
    with error(functions, "InvalidParameterValueException"):
        server.function(code, f"{name}:1")
    server.function(code, name)
    with error(functions, "InvalidParameterValueException") as refused:
        functions.put_function_event_invoke_config(FunctionName=name)
    assert refused["Error"]["Message"] == "You must specify at least one of error handling or destination setting."
    elsewhere = f"arn:aws:lambda:eu-west-1:000000000000:function:{name}"
    with error(functions, "ResourceNotFoundException") as refused:
        functions.invoke(FunctionName=elsewhere)
    assert refused["Error"]["Message"] == "Functions from 'eu-west-1' are not reachable in this region ('us-east-1')"
