"""IAM and STS over the query protocol, as tutorials and deploy tools begin with them."""
import json
import urllib.request

import pytest

from conftest import error, raw, unique

TRUST = {"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "states.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
ALLOW = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "lambda:*", "Resource": "*"}]}


@pytest.fixture
def iam(server):
    return server.client("iam")


def make_role(iam, name=None, **more):
    return iam.create_role(RoleName=name or unique("role"), AssumeRolePolicyDocument=json.dumps(TRUST), **more)["Role"]


def test_who_am_i_by_the_cli(server):
    assert server.cli("sts", "get-caller-identity") == {
        "UserId": "000000000000", "Account": "000000000000", "Arn": "arn:aws:iam::000000000000:root"}


def test_the_access_key_names_the_account(server):
    identity = server.client("sts", account="111122223333").get_caller_identity()
    assert identity["Account"] == "111122223333" and identity["Arn"] == "arn:aws:iam::111122223333:root"
    assert identity["ResponseMetadata"]["RequestId"]


def test_a_role_by_the_cli(server):
    name = unique("cli")
    made = server.cli("iam", "create-role", "--role-name", name, "--assume-role-policy-document", json.dumps(TRUST),
                      "--tags", json.dumps([{"Key": "team", "Value": "a b=c"}, {"Key": "x", "Value": ""}]))["Role"]
    assert made["AssumeRolePolicyDocument"] == TRUST
    read = server.cli("iam", "get-role", "--role-name", name)["Role"]
    assert read["Arn"] == f"arn:aws:iam::000000000000:role/{name}"
    assert read["Tags"] == [{"Key": "team", "Value": "a b=c"}, {"Key": "x", "Value": ""}]
    server.cli("iam", "attach-role-policy", "--role-name", name, "--policy-arn",
               "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole")
    attached = server.cli("iam", "list-attached-role-policies", "--role-name", name)["AttachedPolicies"]
    assert [each["PolicyName"] for each in attached] == ["AWSLambdaBasicExecutionRole"]


def test_policies_of_a_role(iam):
    role = make_role(iam, Description="späte <Schicht> & \"mehr\"")
    name = role["RoleName"]
    assert iam.get_role(RoleName=name)["Role"]["Description"] == "späte <Schicht> & \"mehr\""
    iam.put_role_policy(RoleName=name, PolicyName="inline", PolicyDocument=json.dumps(ALLOW))
    assert iam.get_role_policy(RoleName=name, PolicyName="inline")["PolicyDocument"] == ALLOW
    policy = iam.create_policy(PolicyName=unique("policy"), PolicyDocument=json.dumps(ALLOW))["Policy"]
    iam.attach_role_policy(RoleName=name, PolicyArn=policy["Arn"])
    with error(iam, "DeleteConflict") as conflict:
        iam.delete_role(RoleName=name)
    assert conflict["ResponseMetadata"]["HTTPStatusCode"] == 409
    with error(iam, "DeleteConflict"):
        iam.delete_policy(PolicyArn=policy["Arn"])
    version = iam.get_policy_version(PolicyArn=policy["Arn"], VersionId=policy["DefaultVersionId"])["PolicyVersion"]
    assert version["Document"] == ALLOW and version["IsDefaultVersion"]
    iam.detach_role_policy(RoleName=name, PolicyArn=policy["Arn"])
    iam.delete_role_policy(RoleName=name, PolicyName="inline")
    assert iam.list_instance_profiles_for_role(RoleName=name)["InstanceProfiles"] == []
    iam.delete_policy(PolicyArn=policy["Arn"])
    iam.delete_role(RoleName=name)
    with error(iam, "NoSuchEntity") as gone:
        iam.get_role(RoleName=name)
    assert gone["Error"]["Message"] == f"The role with name {name} cannot be found."
    assert gone["Error"]["Type"] == "Sender"


def test_pages(server):
    iam = server.client("iam", account="999988887777")  # nobody else's roles in the list
    names = sorted(make_role(iam, f"role-{i}")["RoleName"] for i in range(7))
    pages = iam.get_paginator("list_roles").paginate(PaginationConfig={"PageSize": 3})
    assert [role["RoleName"] for page in pages for role in page["Roles"]] == names


def test_errors(iam):
    role = make_role(iam)
    with error(iam, "EntityAlreadyExists"):
        make_role(iam, role["RoleName"])
    with error(iam, "MalformedPolicyDocument"):
        iam.create_role(RoleName=unique("role"), AssumeRolePolicyDocument="{}")
    with error(iam, "ValidationError"):
        iam.create_role(RoleName="not a name", AssumeRolePolicyDocument=json.dumps(TRUST))
    with error(iam, "InvalidAction"):
        iam.list_groups()


def test_an_assumed_role_is_who_it_is(server, iam):
    role = make_role(iam)
    sts = server.client("sts")
    answer = sts.assume_role(RoleArn=role["Arn"], RoleSessionName="me")
    credentials = answer["Credentials"]
    assert answer["AssumedRoleUser"]["AssumedRoleId"] == role["RoleId"] + ":me"
    inside = server.client("sts", account=credentials["AccessKeyId"])
    assert inside.get_caller_identity()["Arn"] == f"arn:aws:sts::000000000000:assumed-role/{role['RoleName']}/me"
    other = sts.assume_role(RoleArn="arn:aws:iam::444455556666:role/elsewhere", RoleSessionName="me")["Credentials"]
    assert server.client("iam", account=other["AccessKeyId"]).list_roles()["Roles"] == []


def test_users(iam):
    assert iam.get_user()["User"]["Arn"] == "arn:aws:iam::000000000000:root"
    name = unique("user")
    made = iam.create_user(UserName=name)["User"]
    assert iam.get_user(UserName=name)["User"] == made
    iam.delete_user(UserName=name)
    with error(iam, "NoSuchEntity"):
        iam.get_user(UserName=name)


def test_roles_survive_a_restart(own_server):
    server = own_server()
    role = make_role(server.client("iam"), "keeper")
    server.kill()
    server.start()
    assert server.client("iam").get_role(RoleName="keeper")["Role"]["RoleId"] == role["RoleId"]


def post(server, form):
    request = (f"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
               f"Content-Length: {len(form)}\r\nConnection: close\r\n\r\n{form}")
    return raw(server, request.encode()).decode()


def test_unsigned_and_hostile_forms(server):
    assert "<Account>000000000000</Account>" in post(server, "Action=GetCallerIdentity&Version=2011-06-15")
    url = server.client("sts").generate_presigned_url("get_caller_identity")  # all of it in the query string
    with urllib.request.urlopen(url) as answer:
        assert b"<Arn>arn:aws:iam::000000000000:root</Arn>" in answer.read()
    for form, said in [
        ("", "MissingAction"), ("Version=2011-06-15", "MissingAction"),
        ("Action=%zz&Version=2010-05-08", "MissingAction"),
        ("Action=Nothing&Version=2010-05-08", "Could not find operation Nothing for version 2010-05-08"),
        ("Action=GetRole&Version=1999-01-01", "InvalidAction"),
        ("Action=GetRole&Version=2010-05-08&RoleName=%ff", "MalformedInput"),
        ("Action=GetRole&Version=2010-05-08&RoleName=%zz", "MalformedInput"),
        ("Action=ListRoles&Version=2010-05-08&MaxItems=many", "MalformedInput"),
        ("Action=TagRole&Version=2010-05-08&RoleName=a&Tags.member.x.Key=a", "MalformedInput"),
        ("Action=TagRole&Version=2010-05-08&RoleName=a&Tags.member.1.Key=a", "ValidationError"),
        ("Action=TagRole&Version=2010-05-08&RoleName=a&Tags.member.99999999999=a", "MalformedInput"),
        ("Action=GetRole&Version=2010-05-08", "Value null at &apos;roleName&apos;"),
    ]:
        answer = post(server, form)
        assert answer.startswith("HTTP/1.1 400") and said.replace("&apos;", "'") in answer, (form, answer)
    flood = "Action=TagRole&Version=2010-05-08&RoleName=a" + "".join(f"&Tags.member.{i}.Key=k" for i in range(30000))
    assert "<ErrorResponse" in post(server, flood)
    assert post(server, "Action=GetRole&Version=2010-05-08&RoleName=" + "x" * 2_000_000).startswith("HTTP/1.1 413")
