"""Secrets Manager."""
import pytest

from conftest import error, unique


@pytest.fixture
def secrets(server):
    return server.client("secretsmanager")


def test_a_secret_by_the_cli(server):
    name = unique("cli")
    arn = server.cli("secretsmanager", "create-secret", "--name", name, "--secret-string", "hush")["ARN"]
    assert arn.startswith(f"arn:aws:secretsmanager:us-east-1:000000000000:secret:{name}-")
    assert server.cli("secretsmanager", "get-secret-value", "--secret-id", name)["SecretString"] == "hush"


def test_versions(secrets):
    name = unique("secret")
    made = secrets.create_secret(Name=name, SecretString="one", Description="d")
    second = secrets.put_secret_value(SecretId=name, SecretString="two")
    assert second["VersionId"] != made["VersionId"] and second["VersionStages"] == ["AWSCURRENT"]
    for where in (name, made["ARN"], made["ARN"].rsplit("-", 1)[0]):
        assert secrets.get_secret_value(SecretId=where)["SecretString"] == "two"
    assert secrets.get_secret_value(SecretId=name, VersionStage="AWSPREVIOUS")["SecretString"] == "one"
    assert secrets.get_secret_value(SecretId=name, VersionId=made["VersionId"])["SecretString"] == "one"
    described = secrets.describe_secret(SecretId=name)
    assert described["VersionIdsToStages"] == {made["VersionId"]: ["AWSPREVIOUS"], second["VersionId"]: ["AWSCURRENT"]}
    assert described["Description"] == "d" and "SecretString" not in described


def test_what_terraform_reads_and_changes(secrets):
    name = unique("secret")
    secrets.create_secret(Name=name, SecretString="one", Tags=[{"Key": "a", "Value": "1"}])
    assert "ResourcePolicy" not in secrets.get_resource_policy(SecretId=name)
    secrets.update_secret(SecretId=name, Description="changed")
    secrets.tag_resource(SecretId=name, Tags=[{"Key": "b", "Value": "2"}])
    secrets.untag_resource(SecretId=name, TagKeys=["a"])
    described = secrets.describe_secret(SecretId=name)
    assert described["Description"] == "changed" and described["Tags"] == [{"Key": "b", "Value": "2"}]
    assert secrets.update_secret(SecretId=name, SecretString="two")["VersionId"] not in described["VersionIdsToStages"]
    assert secrets.get_secret_value(SecretId=name)["SecretString"] == "two"


def test_binary(secrets):
    name = unique("secret")
    secrets.create_secret(Name=name, SecretBinary=b"\x00\x01\xff")
    answer = secrets.get_secret_value(SecretId=name)
    assert answer["SecretBinary"] == b"\x00\x01\xff" and "SecretString" not in answer


def test_list_and_delete(secrets):
    names = [unique("secret") for _ in range(3)]
    for name in names:
        secrets.create_secret(Name=name, SecretString="x")
    pages = secrets.get_paginator("list_secrets").paginate(PaginationConfig={"PageSize": 2})
    assert set(names) <= {item["Name"] for page in pages for item in page["SecretList"]}
    secrets.delete_secret(SecretId=names[0], ForceDeleteWithoutRecovery=True)
    with error(secrets, "ResourceNotFoundException"):
        secrets.get_secret_value(SecretId=names[0])
    secrets.create_secret(Name=names[0], SecretString="again")
    secrets.delete_secret(SecretId=names[1])
    with error(secrets, "InvalidRequestException"):
        secrets.get_secret_value(SecretId=names[1])
    with error(secrets, "InvalidRequestException"):
        secrets.create_secret(Name=names[1], SecretString="x")


def test_errors(secrets):
    name = unique("secret")
    secrets.create_secret(Name=name, SecretString="x")
    with error(secrets, "ResourceExistsException"):
        secrets.create_secret(Name=name, SecretString="y")
    for call in (secrets.get_secret_value, secrets.describe_secret):
        with error(secrets, "ResourceNotFoundException"):
            call(SecretId="nowhere")
    with error(secrets, "ResourceNotFoundException"):
        secrets.put_secret_value(SecretId="nowhere", SecretString="x")
    with error(secrets, "InvalidParameterException"):
        secrets.put_secret_value(SecretId=name, SecretString="x", SecretBinary=b"y")
