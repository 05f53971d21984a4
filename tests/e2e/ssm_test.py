"""Parameter Store of Systems Manager."""
import botocore.exceptions
import pytest

from conftest import error, unique


@pytest.fixture
def ssm(server):
    return server.client("ssm")


@pytest.fixture
def root():
    return "/" + unique("root")


def names(parameters):
    return [each["Name"] for each in parameters]


def message_of(call, **parameters):
    with pytest.raises(botocore.exceptions.ClientError) as refused:
        call(**parameters)
    return refused.value.response["Error"]["Message"]


def test_a_parameter_by_the_cli(server, root):
    put = server.cli("ssm", "put-parameter", "--name", f"{root}/a", "--value", "1", "--type", "String")
    assert put == {"Version": 1, "Tier": "Standard"}
    got = server.cli("ssm", "get-parameter", "--name", f"{root}/a")["Parameter"]
    assert got["ARN"] == f"arn:aws:ssm:us-east-1:000000000000:parameter{root}/a"
    assert (got["Value"], got["Type"], got["DataType"], got["Version"]) == ("1", "String", "text", 1)


def test_a_name_of_one_level_with_and_without_its_slash(ssm):
    name = unique("plain")
    ssm.put_parameter(Name=name, Value="v", Type="String")
    slashed = ssm.get_parameter(Name="/" + name)["Parameter"]
    assert slashed["Name"] == "/" + name and slashed["Value"] == "v"
    arn = ssm.get_parameter(Name=name)["Parameter"]["ARN"]
    assert arn.endswith(f":parameter/{name}")
    assert ssm.get_parameter(Name=arn)["Parameter"]["Value"] == "v"
    with error(ssm, "ParameterAlreadyExists"):
        ssm.put_parameter(Name="/" + name, Value="v", Type="String")


def test_versions_and_selectors(ssm, root):
    name = f"{root}/v"
    ssm.put_parameter(Name=name, Value="one", Type="String", Description="first")
    text = message_of(ssm.put_parameter, Name=name, Value="two", Type="String")
    assert text == ("The parameter already exists. To overwrite this value, set the overwrite option in the request to "
                    "true.")
    assert ssm.put_parameter(Name=name, Value="two", Overwrite=True)["Version"] == 2
    assert ssm.get_parameter(Name=name)["Parameter"]["Value"] == "two"
    selected = ssm.get_parameter(Name=name + ":1")["Parameter"]
    assert (selected["Value"], selected["Selector"], selected["Name"]) == ("one", ":1", name)
    assert message_of(ssm.get_parameter, Name=name + ":7") == (
        f"Systems Manager could not find version 7 of {name}. Verify the version and try again.")
    history = ssm.get_parameter_history(Name=name)["Parameters"]
    assert [(each["Version"], each["Value"]) for each in history] == [(1, "one"), (2, "two")]
    assert history[0]["LastModifiedUser"] == "arn:aws:iam::000000000000:root" and history[0]["Description"] == "first"
    with error(ssm, "HierarchyTypeMismatchException"):
        ssm.put_parameter(Name=name, Value="x", Type="SecureString", Overwrite=True)


def test_labels_move(ssm, root):
    name = f"{root}/l"
    for value in ("one", "two"):
        ssm.put_parameter(Name=name, Value=value, Type="String", Overwrite=True)
    answer = ssm.label_parameter_version(Name=name, ParameterVersion=1, Labels=["prod", "1st", "aws-x"])
    assert answer["InvalidLabels"] == ["1st", "aws-x"] and answer["ParameterVersion"] == 1
    assert ssm.get_parameter(Name=name + ":prod")["Parameter"]["Value"] == "one"
    assert ssm.label_parameter_version(Name=name, Labels=["prod"])["ParameterVersion"] == 2
    assert ssm.get_parameter(Name=name + ":prod")["Parameter"]["Value"] == "two"
    assert ssm.get_parameters_by_path(
        Path=root, ParameterFilters=[{"Key": "Label", "Values": ["prod"]}])["Parameters"][0]["Value"] == "two"
    removed = ssm.unlabel_parameter_version(Name=name, ParameterVersion=2, Labels=["prod", "other"])
    assert removed["RemovedLabels"] == ["prod"] and removed["InvalidLabels"] == ["other"]
    with error(ssm, "ParameterVersionNotFound"):
        ssm.get_parameter(Name=name + ":prod")
    ssm.label_parameter_version(Name=name, ParameterVersion=1, Labels=[f"l{n}" for n in range(10)])
    with error(ssm, "ParameterVersionLabelLimitExceeded"):
        ssm.label_parameter_version(Name=name, ParameterVersion=1, Labels=["more"])


def test_the_hundred_newest_versions_are_kept(ssm, root):
    name = f"{root}/many"
    for number in range(100):
        ssm.put_parameter(Name=name, Value=str(number), Type="String", Overwrite=True)
    ssm.label_parameter_version(Name=name, ParameterVersion=1, Labels=["keep"])
    assert "can't be deleted because it has a label" in message_of(
        ssm.put_parameter, Name=name, Value="x", Type="String", Overwrite=True)
    ssm.unlabel_parameter_version(Name=name, ParameterVersion=1, Labels=["keep"])
    assert ssm.put_parameter(Name=name, Value="x", Type="String", Overwrite=True)["Version"] == 101
    with error(ssm, "ParameterVersionNotFound"):
        ssm.get_parameter(Name=name + ":1")
    pages = ssm.get_paginator("get_parameter_history").paginate(Name=name, PaginationConfig={"PageSize": 30})
    assert [each["Version"] for page in pages for each in page["Parameters"]] == list(range(2, 102))


def test_secure_strings_are_shown_when_asked_for(ssm, root):
    name = f"{root}/secret"
    ssm.put_parameter(Name=name, Value="hush", Type="SecureString")
    hidden = ssm.get_parameter(Name=name)["Parameter"]["Value"]
    assert "hush" not in hidden and len(hidden) > 40
    assert ssm.get_parameter(Name=name, WithDecryption=True)["Parameter"]["Value"] == "hush"
    assert ssm.get_parameters(Names=[name], WithDecryption=True)["Parameters"][0]["Value"] == "hush"
    assert ssm.get_parameters_by_path(Path=root, WithDecryption=True)["Parameters"][0]["Value"] == "hush"
    history = ssm.get_parameter_history(Name=name, WithDecryption=True)["Parameters"]
    assert history[0]["Value"] == "hush" and history[0]["KeyId"] == "alias/aws/ssm"
    with error(ssm, "InvalidKeyId"):
        ssm.put_parameter(Name=name + "2", Value="x", Type="SecureString", KeyId="alias/other")


def test_a_hierarchy(ssm, root):
    for name in ("a", "b", "c/d", "c/e/f"):
        ssm.put_parameter(Name=f"{root}/{name}", Value=name, Type="StringList" if name == "b" else "String")
    assert names(ssm.get_parameters_by_path(Path=root)["Parameters"]) == [f"{root}/a", f"{root}/b"]
    pages = ssm.get_paginator("get_parameters_by_path").paginate(
        Path=root + "/", Recursive=True, PaginationConfig={"PageSize": 3})
    assert names(each for page in pages for each in page["Parameters"]) == [
        f"{root}/{name}" for name in ("a", "b", "c/d", "c/e/f")]
    lists = [{"Key": "Type", "Option": "Equals", "Values": ["StringList"]}]
    assert names(ssm.get_parameters_by_path(Path=root, ParameterFilters=lists)["Parameters"]) == [f"{root}/b"]
    with error(ssm, "InvalidFilterKey"):
        ssm.get_parameters_by_path(Path=root, ParameterFilters=[{"Key": "Name", "Values": ["x"]}])
    with error(ssm, "ValidationException"):
        ssm.get_parameters_by_path(Path="no-slash")


def test_get_and_delete_several(ssm, root):
    for name in "ba":
        ssm.put_parameter(Name=f"{root}/{name}", Value=name, Type="String")
    got = ssm.get_parameters(Names=[f"{root}/b", f"{root}/none", f"{root}/a"])
    assert names(got["Parameters"]) == [f"{root}/a", f"{root}/b"] and got["InvalidParameters"] == [f"{root}/none"]
    gone = ssm.delete_parameters(Names=[f"{root}/a", f"{root}/none"])
    assert gone["DeletedParameters"] == [f"{root}/a"] and gone["InvalidParameters"] == [f"{root}/none"]
    ssm.delete_parameter(Name=f"{root}/b")
    for call in (ssm.delete_parameter, ssm.get_parameter):
        with error(ssm, "ParameterNotFound"):
            call(Name=f"{root}/b")


def test_describe_by_filters(ssm, root):
    ssm.put_parameter(Name=f"{root}/one", Value="1", Type="String", Description="d", AllowedPattern="[0-9]+",
                      Tags=[{"Key": "team", "Value": "data"}])
    ssm.put_parameter(Name=f"{root}/two", Value="x" * 5000, Type="String", Tier="Intelligent-Tiering")

    def described(*filters):
        mine = {"Key": "Path", "Option": "Recursive", "Values": [root]}
        return ssm.describe_parameters(ParameterFilters=[mine, *filters])["Parameters"]

    one = described({"Key": "tag:team", "Values": ["data"]})
    assert names(one) == [f"{root}/one"]
    assert (one[0]["Description"], one[0]["AllowedPattern"], one[0]["Tier"]) == ("d", "[0-9]+", "Standard")
    assert "Value" not in one[0]
    assert names(described({"Key": "Tier", "Values": ["Advanced"]})) == [f"{root}/two"]
    assert names(described({"Key": "Name", "Option": "Contains", "Values": ["/tw"]})) == [f"{root}/two"]
    assert len(described()) == 2
    with error(ssm, "InvalidFilterKey"):
        described({"Key": "Label", "Values": ["x"]})
    with error(ssm, "InvalidFilterOption"):
        described({"Key": "Type", "Option": "Contains", "Values": ["x"]})


def test_tags_are_checked_alike_where_they_are_made_and_added(ssm, root):
    name = f"{root}/tagged"
    ssm.put_parameter(Name=name, Value="v", Type="String", Tags=[{"Key": "a", "Value": "1"}])
    tags = {"ResourceType": "Parameter", "ResourceId": name}
    ssm.add_tags_to_resource(**tags, Tags=[{"Key": "b", "Value": "2"}])
    ssm.remove_tags_from_resource(**tags, TagKeys=["a"])
    assert ssm.list_tags_for_resource(**tags)["TagList"] == [{"Key": "b", "Value": "2"}]
    for bad, code in (([{"Key": "aws:x", "Value": "v"}], "ValidationException"),
                      ([{"Key": str(n), "Value": "v"} for n in range(51)], "TooManyTagsError")):
        with error(ssm, code):
            ssm.add_tags_to_resource(**tags, Tags=bad)
        with error(ssm, code):
            ssm.put_parameter(Name=name + "2", Value="v", Type="String", Tags=bad)
    with error(ssm, "ValidationException"):
        ssm.put_parameter(Name=name, Value="v", Overwrite=True, Tags=[{"Key": "c", "Value": "3"}])
    with error(ssm, "InvalidResourceId"):
        ssm.list_tags_for_resource(ResourceType="Parameter", ResourceId=f"{root}/none")


@pytest.mark.parametrize("wrong, code", [
    ({"Name": "a b"}, "ValidationException"),
    ({"Name": "a/b"}, "ValidationException"),
    ({"Name": "/ssm-mine"}, "ValidationException"),
    ({"Name": "/AWS/mine"}, "AccessDeniedException"),
    ({"Name": "/a" * 16}, "HierarchyLevelLimitExceededException"),
    ({"Value": ""}, "ValidationException"),
    ({"Value": "{{ssm:other}}"}, "ValidationException"),
    ({"Value": "x" * 4097}, "ValidationException"),
    ({"Value": "x" * 8193, "Tier": "Advanced"}, "ValidationException"),
    ({"Value": "x", "AllowedPattern": "[0-9]+"}, "ParameterPatternMismatchException"),
    ({"Value": "x", "AllowedPattern": "["}, "InvalidAllowedPatternException"),
    ({"Type": "Number"}, "ValidationException"),
    ({"Type": None}, "ValidationException"),
    ({"DataType": "aws:ec2:image"}, "ValidationException"),
    ({"Policies": '[{"Type":"Expiration"}]'}, "ValidationException"),
])
def test_what_cannot_be_put(ssm, root, wrong, code):
    request = {"Name": f"{root}/x", "Value": "v", "Type": "String", **wrong}
    with error(ssm, code):
        ssm.put_parameter(**{key: value for key, value in request.items() if value is not None})


def test_tiers_only_go_up(ssm, root):
    name = f"{root}/tier"
    ssm.put_parameter(Name=name, Value="v", Type="String", Tier="Advanced")
    assert ssm.put_parameter(Name=name, Value="w", Overwrite=True)["Tier"] == "Advanced"
    assert "You can't downgrade a parameter" in message_of(
        ssm.put_parameter, Name=name, Value="x", Tier="Standard", Overwrite=True)


def test_other_places_and_operations(server, ssm, root):
    ssm.put_parameter(Name=f"{root}/here", Value="v", Type="String")
    with error(ssm, "ParameterNotFound"):
        server.client("ssm", region="eu-west-1").get_parameter(Name=f"{root}/here")
    with error(ssm, "ParameterNotFound"):
        server.client("ssm", account="111122223333").get_parameter(Name=f"{root}/here")
    with error(ssm, "UnknownOperationException"):
        ssm.list_documents()


def test_from_a_task_state(server, root):
    """Any operation that is registered is called by aws-sdk Tasks."""
    server.client("ssm").put_parameter(Name=f"{root}/t", Value="from the store", Type="String")
    ended = server.run({"Get": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:ssm:getParameter",
                                "Parameters": {"Name": f"{root}/t"}, "OutputPath": "$.Parameter.Value", "End": True}})
    assert ended["output"] == '"from the store"'
