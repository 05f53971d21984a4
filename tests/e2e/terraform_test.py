"""Terraform's AWS provider: stacks are applied, planned clean, changed in place, used, and destroyed."""
import json
import pathlib

import pytest

import terraform_support
from conftest import eventually, in_long_run, zipped
from terraform_support import Terraform

pytestmark = [in_long_run, pytest.mark.skipif(bool(terraform_support.missing()), reason=terraform_support.missing())]
STACKS = pathlib.Path(__file__).parent / "terraform"
HANDLER = "import os\ndef handler(event, context): return 7 * int(os.environ.get('FACTOR', 1))\n"


def test_a_stack_of_all_services(own_server, tmp_path):
    server = own_server(options=["--image-command", "shell=/bin/sh -c 'echo \"$CARRIER $KEY\"'"])
    (tmp_path / "stack").mkdir()
    terraform = Terraform(tmp_path / "stack", server.url, ["cloudwatchlogs", "dynamodb", "ecs", "lambda", "secretsmanager", "sfn"])
    terraform.write("main.tf", (STACKS / "all_services.tf").read_text())
    terraform.write("function.zip", zipped({"index.py": HANDLER}))
    tables, containers, logs = (server.client(service) for service in ("dynamodb", "ecs", "logs"))

    def item(of):
        return tables.query(TableName="stack-orders", IndexName="by-customer", KeyConditionExpression="customer = :c AND id = :i",
                            ExpressionAttributeValues={":c": {"S": "c"}, ":i": {"S": of}})["Items"]

    def index_names():
        return {index["IndexName"] for index in tables.describe_table(TableName="stack-orders")["Table"]["GlobalSecondaryIndexes"]}

    def run(of):
        alias = json.loads(terraform("output", "-json"))["alias"]["value"]
        execution = server.start_execution(alias, {"id": of})
        assert server.ended(execution)["status"] == "SUCCEEDED", server.history(execution)[-1]
        return server.states("DescribeExecution", executionArn=execution)["stateMachineVersionArn"]

    def printed():
        return [event["message"] for event in logs.filter_log_events(logGroupName="/ecs/stack")["events"]]

    terraform.apply()
    terraform.plans_nothing()
    assert run("first").endswith(":1")
    assert item("first") == [{"id": {"S": "first"}, "line": {"N": "1"}, "customer": {"S": "c"}, "price": {"N": "14"}}]
    eventually(lambda: printed() == ["x hush"])
    table = tables.describe_table(TableName="stack-orders")["Table"]["TableId"]
    assert index_names() == {"by-customer"}

    terraform.apply("-var=change=true")
    terraform.plans_nothing("-var=change=true")
    assert run("second").endswith(":2")
    assert item("second")[0]["price"] == {"N": "21"} and item("first"), "the table is still the one with the first item"
    eventually(lambda: printed() == ["x hush", "x louder"])
    assert tables.describe_table(TableName="stack-orders")["Table"]["TableId"] == table
    assert index_names() == {"by-customer", "by-line"}
    assert server.client("lambda").get_alias(FunctionName="stack-pricing", Name="live")["FunctionVersion"] == "2"
    assert containers.describe_task_definition(taskDefinition="stack-ship")["taskDefinition"]["memory"] == "1024"
    assert server.client("secretsmanager").describe_secret(SecretId="stack-key")["Description"] == "a key that was changed"
    assert eventually(lambda: logs.filter_log_events(logGroupName="/aws/vendedlogs/states/stack")["events"])

    terraform.destroy("-var=change=true")
    assert tables.list_tables()["TableNames"] == []
    assert server.client("lambda").list_functions()["Functions"] == []
    assert containers.list_task_definitions(status="ACTIVE")["taskDefinitionArns"] == []
    assert [cluster["status"] for cluster in containers.describe_clusters(clusters=["stack-tasks"])["clusters"]] in ([], ["INACTIVE"])
    assert server.client("stepfunctions").list_state_machines()["stateMachines"] == []
    assert server.client("secretsmanager").list_secrets()["SecretList"] == []
    assert [group["logGroupName"] for group in logs.describe_log_groups()["logGroups"]
            if not group["logGroupName"].startswith("/aws/lambda/")] == []


def test_a_stack_of_functions(server, tmp_path):
    """All that belongs to a function, and the role and the account as IAM and STS tell them."""
    terraform = Terraform(tmp_path, server.url, ["dynamodb", "iam", "lambda", "sts"], skip_account=False)
    terraform.write("main.tf", (STACKS / "functions.tf").read_text())
    terraform.write("function.zip", zipped({"index.py": HANDLER}))
    terraform.write("layer.zip", zipped({"python/shared.py": "WORD = 1\n"}))
    terraform.apply()
    functions = server.client("lambda")
    assert functions.invoke(FunctionName="terraform:live")["Payload"].read() == b"7"
    config = functions.get_provisioned_concurrency_config(FunctionName="terraform", Qualifier="live")
    assert (config["Status"], config["AvailableProvisionedConcurrentExecutions"]) == ("READY", 2)
    terraform.plans_nothing()
    terraform.destroy()
    with pytest.raises(functions.exceptions.ResourceNotFoundException):
        functions.get_function(FunctionName="terraform")


def test_a_stack_of_other_kinds(server, tmp_path):
    terraform = Terraform(tmp_path, server.url, ["batch", "dynamodb", "ecs", "lambda", "s3"])
    terraform.write("main.tf", (STACKS / "other_kinds.tf").read_text())
    terraform.write("function.zip", zipped({"index.py": HANDLER}))
    terraform.apply()
    terraform.plans_nothing()
    tables, batch = server.client("dynamodb"), server.client("batch")
    terraform.apply("-var=change=true")
    terraform.plans_nothing("-var=change=true")
    item = tables.get_item(TableName="other-plain", Key={"id": {"S": "a"}})["Item"]
    assert item == {"id": {"S": "a"}, "n": {"N": "2"}, "m": {"M": {"l": {"L": [{"BOOL": True}]}}}}
    table = tables.describe_table(TableName="other-provisioned")["Table"]
    assert table["ProvisionedThroughput"]["ReadCapacityUnits"] == 10 and table["StreamSpecification"]["StreamEnabled"]
    assert batch.describe_job_queues(jobQueues=["other"])["jobQueues"][0]["priority"] == 2
    service = server.client("ecs").describe_services(cluster="other", services=["other"])["services"][0]
    assert service["desiredCount"] == 2
    assert server.client("lambda").invoke(FunctionName="other-from-s3")["Payload"].read() == b"7"
    terraform.destroy("-var=change=true")
    assert not {"other-plain", "other-provisioned"} & set(tables.list_tables()["TableNames"])
    assert batch.describe_job_queues(jobQueues=["other"])["jobQueues"] == []
