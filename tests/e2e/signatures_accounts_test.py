"""--require-signatures: accounts keep to themselves, but for what a resource's own policy, or a role's trust policy, says."""
import json

import pytest
from botocore.exceptions import ClientError

from conftest import ROLE, eventually, not_running, unique, zipped
from signatures_support import client, server  # noqa: F401 (server is a fixture)

MINE, OTHER = "000000000000", "111122223333"


def of_other(server, service):
    return client(server, service, OTHER, "other")


def denied(call, action, resource, code="AccessDeniedException", status=400):
    with pytest.raises(ClientError) as caught:
        call()
    answer = caught.value.response
    assert answer["Error"]["Code"] == code
    assert answer["Error"]["Message"] == (f"User: arn:aws:iam::{MINE}:root is not authorized to perform: {action} on resource: {resource}"
                                          f" because no resource-based policy allows the {action} action")
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == status


def machine(states, definition, role=ROLE):
    return states.create_state_machine(name=unique("machine"), definition=json.dumps(definition), roleArn=role)["stateMachineArn"]


WAIT = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 600, "End": True}}}


def test_state_machines_and_executions(server):
    theirs, mine = of_other(server, "stepfunctions"), client(server, "stepfunctions")
    arn = machine(theirs, WAIT)
    execution = theirs.start_execution(stateMachineArn=arn)["executionArn"]
    denied(lambda: mine.describe_state_machine(stateMachineArn=arn), "states:DescribeStateMachine", arn)
    denied(lambda: mine.start_execution(stateMachineArn=arn), "states:StartExecution", arn)
    denied(lambda: mine.get_execution_history(executionArn=execution), "states:GetExecutionHistory", execution)
    denied(lambda: mine.update_state_machine(stateMachineArn=arn, definition=json.dumps(WAIT)), "states:UpdateStateMachine", arn)
    denied(lambda: mine.stop_execution(executionArn=execution), "states:StopExecution", execution)
    denied(lambda: mine.tag_resource(resourceArn=arn, tags=[{"key": "a", "value": "b"}]), "states:TagResource", arn)
    denied(lambda: mine.delete_state_machine(stateMachineArn=arn), "states:DeleteStateMachine", arn)
    assert theirs.describe_execution(executionArn=execution)["status"] == "RUNNING"
    theirs.stop_execution(executionArn=execution)
    own = machine(mine, WAIT)
    mine.stop_execution(executionArn=mine.start_execution(stateMachineArn=own, input=json.dumps(arn))["executionArn"])


def test_task_tokens(server):
    theirs, mine = of_other(server, "stepfunctions"), client(server, "stepfunctions")
    activity = theirs.create_activity(name=unique("activity"))["activityArn"]
    arn = machine(theirs, {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": activity, "End": True}}})
    execution = theirs.start_execution(stateMachineArn=arn)["executionArn"]
    token = theirs.get_activity_task(activityArn=activity)["taskToken"]
    denied(lambda: mine.get_activity_task(activityArn=activity), "states:GetActivityTask", activity)
    denied(lambda: mine.send_task_success(taskToken=token, output="1"), "states:SendTaskSuccess", arn)
    denied(lambda: mine.send_task_failure(taskToken=token), "states:SendTaskFailure", arn)
    denied(lambda: mine.send_task_heartbeat(taskToken=token), "states:SendTaskHeartbeat", arn)
    theirs.send_task_success(taskToken=token, output='"theirs"')
    assert eventually(lambda: not_running(theirs.describe_execution(executionArn=execution)))["output"] == '"theirs"'


def make_table(server):
    tables = of_other(server, "dynamodb")
    arn = tables.create_table(TableName=unique("table"), BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "k", "KeyType": "HASH"}],
                              AttributeDefinitions=[{"AttributeName": "k", "AttributeType": "S"}])["TableDescription"]["TableArn"]
    return arn


def test_tables(server):
    arn, mine, key = make_table(server), client(server, "dynamodb"), {"k": {"S": "a"}}
    denied(lambda: mine.get_item(TableName=arn, Key=key), "dynamodb:GetItem", arn)
    denied(lambda: mine.batch_get_item(RequestItems={arn: {"Keys": [key]}}), "dynamodb:BatchGetItem", arn)
    denied(lambda: mine.transact_write_items(TransactItems=[{"Put": {"TableName": arn, "Item": key}}]), "dynamodb:TransactWriteItems", arn)
    denied(lambda: mine.delete_table(TableName=arn), "dynamodb:DeleteTable", arn)
    # an ARN in an item is data
    table = unique("mine")
    mine.create_table(TableName=table, BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "k", "KeyType": "HASH"}],
                      AttributeDefinitions=[{"AttributeName": "k", "AttributeType": "S"}])
    mine.put_item(TableName=table, Item={"k": {"S": arn}, "tableArn": {"S": arn}})


def test_other_services_that_take_a_name_or_an_arn(server):
    secret = of_other(server, "secretsmanager").create_secret(Name=unique("secret"), SecretString="s")["ARN"]
    secrets = client(server, "secretsmanager")
    denied(lambda: secrets.get_secret_value(SecretId=secret), "secretsmanager:GetSecretValue", secret)
    secrets.create_secret(Name=unique("mine"), SecretString=secret)
    name = unique("parameter")
    of_other(server, "ssm").put_parameter(Name=f"/{name}", Value="v", Type="String")
    parameter = f"arn:aws:ssm:us-east-1:{OTHER}:parameter/{name}"
    denied(lambda: client(server, "ssm").get_parameters(Names=["/any", parameter]), "ssm:GetParameters", parameter)
    client(server, "ssm").put_parameter(Name=f"/{name}", Value=parameter, Type="String")
    cluster = of_other(server, "ecs").create_cluster(clusterName=unique("cluster"))["cluster"]["clusterArn"]
    denied(lambda: client(server, "ecs").describe_clusters(clusters=[cluster]), "ecs:DescribeClusters", cluster)
    denied(lambda: client(server, "ecs").list_tasks(cluster=cluster), "ecs:ListTasks", cluster)
    group = unique("group")
    of_other(server, "logs").create_log_group(logGroupName=group)
    stream = f"arn:aws:logs:us-east-1:{OTHER}:log-group:{group}"
    denied(lambda: client(server, "logs").list_tags_for_resource(resourceArn=stream), "logs:ListTagsForResource", stream)


def make_function(functions, account):
    return functions.create_function(FunctionName=unique("function"), Runtime="python3.11", Handler="index.handler", Timeout=30,
                                     Role=f"arn:aws:iam::{account}:role/any",
                                     Code={"ZipFile": zipped({"index.py": "def handler(e, c): return 'theirs'\n"})})["FunctionArn"]


def test_functions_and_their_policies(server):
    theirs, mine = of_other(server, "lambda"), client(server, "lambda")
    arn = make_function(theirs, OTHER)
    name = arn.rpartition(":")[2]
    for spelling in (arn, f"{OTHER}:function:{name}", f"{OTHER}:{name}"):
        denied(lambda spelling=spelling: mine.invoke(FunctionName=spelling), "lambda:InvokeFunction", arn, status=403)
    denied(lambda: mine.delete_function(FunctionName=arn), "lambda:DeleteFunction", arn, status=403)
    theirs.add_permission(FunctionName=arn, StatementId="a", Action="lambda:InvokeFunction", Principal="444455556666")
    denied(lambda: mine.invoke(FunctionName=arn), "lambda:InvokeFunction", arn, status=403)
    theirs.add_permission(FunctionName=arn, StatementId="b", Action="lambda:InvokeFunction", Principal=MINE,
                          SourceArn="arn:aws:events:us-east-1:444455556666:rule/any")
    denied(lambda: mine.invoke(FunctionName=arn), "lambda:InvokeFunction", arn, status=403)
    theirs.add_permission(FunctionName=arn, StatementId="c", Action="lambda:InvokeFunction", Principal=MINE)
    assert json.load(mine.invoke(FunctionName=arn)["Payload"]) == "theirs"
    denied(lambda: mine.delete_function(FunctionName=arn), "lambda:DeleteFunction", arn, status=403)


def test_layers_and_their_policies(server):
    theirs, mine = of_other(server, "lambda"), client(server, "lambda")
    layer = theirs.publish_layer_version(LayerName=unique("layer"), Content={"ZipFile": zipped({"python/a.py": "x = 1\n"})})["LayerVersionArn"]
    function = make_function(mine, MINE)

    def use():
        return mine.update_function_configuration(FunctionName=function, Layers=[layer])
    denied(use, "lambda:GetLayerVersion", layer, status=403)
    theirs.add_layer_version_permission(LayerName=layer.rpartition(":")[0], VersionNumber=1, StatementId="a", Action="lambda:GetLayerVersion",
                                        Principal=MINE)
    assert use()["Layers"][0]["Arn"] == layer
    denied(lambda: mine.delete_layer_version(LayerName=layer.rpartition(":")[0], VersionNumber=1), "lambda:DeleteLayerVersion",
           layer.rpartition(":")[0], status=403)


def ended(states, definition):
    arn = states.start_execution(stateMachineArn=machine(states, definition))["executionArn"]
    return eventually(lambda: not_running(states.describe_execution(executionArn=arn)))


def test_what_task_states_do(server):
    table, mine = make_table(server), client(server, "stepfunctions")
    task = {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:dynamodb:getItem", "End": True,
            "Parameters": {"TableName": table, "Key": {"k": {"S": "a"}}}}
    failed = ended(mine, {"StartAt": "T", "States": {"T": task}})
    assert failed["status"] == "FAILED" and "is not authorized to perform: dynamodb:GetItem on resource: " + table in failed["cause"]
    # with a role of that account, as its trust policy says
    roles, name = of_other(server, "iam"), unique("shared")
    role = f"arn:aws:iam::{OTHER}:role/{name}"
    with_role = {"StartAt": "T", "States": {"T": {**task, "Credentials": {"RoleArn": role}}}}
    failed = ended(mine, with_role)
    assert (failed["error"], failed["cause"]) == ("States.Permissions",
                                                  f"The role {ROLE} is not authorized to assume the task state's role, {role}.")
    roles.create_role(RoleName=name, AssumeRolePolicyDocument=trust({"AWS": ROLE}))
    assert ended(mine, with_role)["status"] == "SUCCEEDED"


def trust(principal, **more):
    return json.dumps({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole", **more}})


def test_assume_role_needs_a_role_that_trusts_the_caller(server):
    sts, roles, name = client(server, "sts"), of_other(server, "iam"), unique("role")
    role = f"arn:aws:iam::{OTHER}:role/{name}"

    def assume(**more):
        return sts.assume_role(RoleArn=role, RoleSessionName="me", **more)
    refusal = f"An error occurred \\(AccessDenied\\).*User: arn:aws:iam::{MINE}:root is not authorized to perform: sts:AssumeRole on resource: {role}$"
    with pytest.raises(ClientError, match=refusal):
        assume()
    for principal, more, admitted in (({"AWS": "444455556666"}, {}, False), ({"Service": "lambda.amazonaws.com"}, {}, False), ({"AWS": MINE}, {}, True),
                                      ({"AWS": f"arn:aws:iam::{MINE}:root"}, {"Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}, False),
                                      ("*", {"Effect": "Deny"}, False),
                                      ({"AWS": "*"}, {"Condition": {"StringEquals": {"sts:ExternalId": "77"}}}, None)):
        try:
            roles.create_role(RoleName=name, AssumeRolePolicyDocument=trust(principal, **more))
        except roles.exceptions.EntityAlreadyExistsException:
            roles.update_assume_role_policy(RoleName=name, PolicyDocument=trust(principal, **more))
        if admitted is not True:
            with pytest.raises(ClientError, match=refusal):
                assume()
        if admitted is not False:
            keys = assume(**({"ExternalId": "77"} if admitted is None else {}))["Credentials"]
            inside = client(server, "stepfunctions", keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])
            arn = machine(inside, WAIT)
            assert arn.split(":")[4] == OTHER
            inside.describe_state_machine(stateMachineArn=arn)
    # who has assumed it is of that account, and no more of its own
    own = machine(client(server, "stepfunctions"), WAIT)
    with pytest.raises(ClientError, match=f"User: arn:aws:sts::{OTHER}:assumed-role/{name}/me is not authorized to perform: states:StartExecution"):
        inside.start_execution(stateMachineArn=own)


def test_who_signs_nothing_is_not_refused_and_the_log_tells_of_accounts(own_server):
    server = own_server()
    theirs, mine = server.client("stepfunctions", account=OTHER), server.client("stepfunctions")
    arn = machine(theirs, WAIT)
    assert mine.describe_state_machine(stateMachineArn=arn)["name"]
    missing = arn + "x"
    with pytest.raises(ClientError) as caught:
        mine.describe_state_machine(stateMachineArn=missing)
    assert caught.value.response["Error"]["Message"] == f"State Machine Does Not Exist: '{missing}'"
    line = next(line for line in server.log.read_text().splitlines() if missing in line)
    assert "not found: the ARN names another account than the request's" in line
    assert f"account-of-arn={OTHER} account-of-request={MINE}" in line
