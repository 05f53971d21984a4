"""Functions that are given the changes of a table."""
import json

import pytest

from conftest import error, eventually, unique

COLLECT = ("import json, os\n"
           "def handler(event, context):\n"
           "    records = event['Records']\n"
           "    with open('%s', 'a') as out:\n"
           "        out.write(json.dumps([r['dynamodb']['Keys']['id']['S'] for r in records]) + '\\n')\n"
           "    %s\n")


@pytest.fixture
def functions(server):
    return server.client("lambda")


@pytest.fixture
def table(server):
    tables, name = server.client("dynamodb"), unique("streamed")
    made = tables.create_table(
        TableName=name, BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"})["TableDescription"]

    class Table:
        arn = made["LatestStreamArn"]

        @staticmethod
        def put(*ids):
            for each in ids:
                tables.put_item(TableName=name, Item={"id": {"S": each}, "n": {"N": "1"}})
    return Table


def batches(path):
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def test_changes_arrive_in_order(server, functions, table, tmp_path):
    out = tmp_path / "out"
    table.put("before")
    function = server.function(COLLECT % (out, "return None"))
    mapping = functions.create_event_source_mapping(EventSourceArn=table.arn, FunctionName=function,
                                                    StartingPosition="TRIM_HORIZON", BatchSize=2)
    assert (mapping["State"], mapping["BatchSize"]) == ("Enabled", 2)
    table.put("a", "b", "c", "d")
    assert eventually(lambda: sum(batches(out), []) == ["before", "a", "b", "c", "d"])
    assert all(len(each) <= 2 for each in batches(out))
    with error(functions, "ResourceConflictException"):
        functions.create_event_source_mapping(EventSourceArn=table.arn, FunctionName=function, StartingPosition="LATEST")
    assert [m["UUID"] for m in functions.list_event_source_mappings(FunctionName=function)["EventSourceMappings"]] == [mapping["UUID"]]
    functions.update_event_source_mapping(UUID=mapping["UUID"], Enabled=False)
    table.put("while it was disabled")
    functions.update_event_source_mapping(UUID=mapping["UUID"], Enabled=True)
    assert eventually(lambda: sum(batches(out), [])[-1] == "while it was disabled")
    functions.delete_event_source_mapping(UUID=mapping["UUID"])
    with error(functions, "ResourceNotFoundException"):
        functions.get_event_source_mapping(UUID=mapping["UUID"])


def test_a_bad_record_is_isolated(server, functions, table, tmp_path):
    out = tmp_path / "out"
    table.put("a", "b", "bad", "c")
    function = server.function(COLLECT % (out, "assert 'bad' not in [r['dynamodb']['Keys']['id']['S'] for r in records]"))
    functions.create_event_source_mapping(EventSourceArn=table.arn, FunctionName=function, StartingPosition="TRIM_HORIZON",
                                          BisectBatchOnFunctionError=True, MaximumRetryAttempts=0)
    assert eventually(lambda: ["c"] in batches(out))
    assert batches(out) == [["a", "b", "bad", "c"], ["a", "b"], ["bad", "c"], ["bad"], ["c"]]


def test_failures_of_a_part(server, functions, table, tmp_path):
    out, seen = tmp_path / "out", tmp_path / "seen"
    table.put("a", "b", "c")
    function = server.function(COLLECT % (out,
        f"again = [r for r in records if r['dynamodb']['Keys']['id']['S'] == 'b' and not os.path.exists('{seen}')]\n"
        f"    open('{seen}', 'w').close()\n"
        "    return {'batchItemFailures': [{'itemIdentifier': r['dynamodb']['SequenceNumber']} for r in again]}"))
    functions.create_event_source_mapping(EventSourceArn=table.arn, FunctionName=function, StartingPosition="TRIM_HORIZON",
                                          FunctionResponseTypes=["ReportBatchItemFailures"])
    assert eventually(lambda: len(batches(out)) == 2)
    assert batches(out) == [["a", "b", "c"], ["b", "c"]]


@pytest.mark.parametrize("more", [
    {"EventSourceArn": "arn:aws:sqs:us-east-1:000000000000:queue"},
    {"StartingPosition": "AT_TIMESTAMP"},
    {"DestinationConfig": {"OnFailure": {"Destination": "arn:aws:sqs:us-east-1:000000000000:queue"}}},
    {"EventSourceArn": "arn:aws:dynamodb:us-east-1:000000000000:table/t/stream/2020-01-01T00:00:00.000"}])
def test_what_is_not_supported_is_refused(server, functions, table, more):
    function = server.function("def handler(event, context): pass\n")
    request = {"EventSourceArn": table.arn, "StartingPosition": "LATEST", "FunctionName": function, **more}
    with error(functions, "InvalidParameterValueException"):
        functions.create_event_source_mapping(**request)
