"""Machines of one distributed Map state, and what their Map Runs and child executions are asked."""
import json

from conftest import eventually, unique


def distributed(states, start=None, **fields):
    """A machine of one distributed Map state over $."""
    processor = {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": fields.pop("ExecutionType", "STANDARD")},
                 "StartAt": start or next(iter(states)), "States": states}
    return {"Each": {"Type": "Map", "ItemProcessor": processor, "End": True, **fields}}


PASS = {"Same": {"Type": "Pass", "End": True}}
FAILS_ON_NEGATIVE = {
    "Look": {"Type": "Choice", "Choices": [{"Variable": "$", "NumericLessThan": 0, "Next": "No"}], "Default": "Yes"},
    "No": {"Type": "Fail", "Error": "Negative", "Cause": "below zero"},
    "Yes": {"Type": "Pass", "End": True}}


def map_run(server, execution):
    """The ARN of an execution's one Map Run, as soon as it is there."""
    return eventually(lambda: server.states("ListMapRuns", executionArn=execution)["mapRuns"])[0]["mapRunArn"]


def ended_run(server, arn):
    return eventually(lambda: (lambda d: d["status"] != "RUNNING" and d)(server.states("DescribeMapRun", mapRunArn=arn)))


def children(server, arn, **more):
    return server.states("ListExecutions", mapRunArn=arn, **more)["executions"]


def types(server, execution):
    return [event["type"] for event in server.history(execution)]


class Worker:
    """Answers the tasks of one activity."""

    def __init__(self, server):
        self.server, self.answered = server, []
        self.arn = server.states("CreateActivity", name=unique("items"))["activityArn"]

    def states(self):
        return {"Work": {"Type": "Task", "Resource": self.arn, "End": True}}

    def take(self):
        task = self.server.states("GetActivityTask", activityArn=self.arn)
        return task["taskToken"], json.loads(task["input"])

    def answer(self, task):
        token, item = task
        self.server.states("SendTaskSuccess", taskToken=token, output=json.dumps({"done": item}))
        self.answered.append(item)


def bucket_with(server, objects):
    s3 = server.client("s3")
    name = unique("bucket")
    s3.create_bucket(Bucket=name)
    for key, body in objects.items():
        s3.put_object(Bucket=name, Key=key, Body=body)
    return name


def reads(config, action="getObject", **fields):
    """A machine that maps over an object; its input names bucket and key."""
    parameters = {"Bucket.$": "$.bucket"}
    parameters.update({"Prefix.$": "$.prefix"} if action == "listObjectsV2" else {"Key.$": "$.key"})
    reader = {"Resource": f"arn:aws:states:::s3:{action}", "Parameters": parameters}
    if config:
        reader["ReaderConfig"] = config
    return distributed(PASS, ItemReader=reader, **fields)


COUNTED = {  # counts how often it ran, then waits until the gate is open, unless its item is below 15
    "Count": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:updateItem", "ResultPath": None, "Next": "Early", "Parameters": {
        "TableName.$": "$.table", "Key": {"id": {"S.$": "States.Format('{}', $.item)"}}, "UpdateExpression": "ADD runs :one",
        "ExpressionAttributeValues": {":one": {"N": "1"}}}},
    "Early": {"Type": "Choice", "Choices": [{"Variable": "$.item", "NumericLessThan": 15, "Next": "Done"}], "Default": "Look"},
    "Look": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", "ResultPath": "$.gate", "Next": "Open",
             "Parameters": {"TableName.$": "$.table", "Key": {"id": {"S": "gate"}}}},
    "Open": {"Type": "Choice", "Choices": [{"Variable": "$.gate.Item", "IsPresent": True, "Next": "Done"}], "Default": "Pause"},
    "Pause": {"Type": "Wait", "Seconds": 1, "Next": "Look"},
    "Done": {"Type": "Pass", "InputPath": "$.item", "End": True}}


def counting(server, **fields):
    """An execution over 40 items, held where 15 are done and five under way; and the name of its table."""
    table = unique("runs")
    server.client("dynamodb").create_table(
        TableName=table, BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
    machine = distributed(COUNTED, MaxConcurrency=5, ItemsPath="$.items",
                          ItemSelector={"table.$": "$.table", "item.$": "$$.Map.Item.Value"}, **fields)
    execution = server.start_execution(server.machine(machine), {"table": table, "items": list(range(40))})
    arn = map_run(server, execution)
    counts = lambda: server.states("DescribeMapRun", mapRunArn=arn)["itemCounts"]  # noqa: E731
    eventually(lambda: counts()["succeeded"] == 15 and counts()["running"] == 5)
    eventually(lambda: len(runs(server, table)) == 20)
    return execution, arn, table


def runs(server, table):
    """Item → how often it ran."""
    found = server.client("dynamodb").scan(TableName=table)["Items"]
    return {int(item["id"]["S"]): int(item["runs"]["N"]) for item in found if "runs" in item}


def open_gate(server, table):
    server.client("dynamodb").put_item(TableName=table, Item={"id": {"S": "gate"}})
