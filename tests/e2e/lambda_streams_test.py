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


def pattern(value):
    return {"Pattern": json.dumps(value)}


def test_filters_choose_records(server, functions, table, tmp_path):
    out = tmp_path / "out"
    function = server.function(COLLECT % (out, "return None"))
    filters = [pattern({"eventName": ["INSERT"], "dynamodb": {"Keys": {"id": {"S": [{"prefix": "order-"}]}}}}),
               pattern({"dynamodb": {"NewImage": {"id": {"S": ["last"]}, "n": {"N": ["1"]}}}})]
    mapping = functions.create_event_source_mapping(
        EventSourceArn=table.arn, FunctionName=function, StartingPosition="TRIM_HORIZON", BatchSize=2,
        FilterCriteria={"Filters": filters})
    assert mapping["FilterCriteria"] == {"Filters": filters}
    table.put("user-1", "order-1", "user-2", "order-2", "order-2", "user-3", "user-4", "order-3", "user-5", "last")
    assert eventually(lambda: sum(batches(out), []) == ["order-1", "order-2", "order-3", "last"])
    assert all(len(each) <= 2 for each in batches(out))
    described = functions.get_event_source_mapping(UUID=mapping["UUID"])
    assert described["FilterCriteria"] == {"Filters": filters}
    # what no filter wanted is done with: without filters, only what comes from now on arrives
    assert eventually(lambda: functions.get_event_source_mapping(UUID=mapping["UUID"])["LastProcessingResult"] == "OK")
    updated = functions.update_event_source_mapping(UUID=mapping["UUID"], FilterCriteria={"Filters": []})
    assert "FilterCriteria" not in updated
    table.put("user-6")
    assert eventually(lambda: sum(batches(out), []) == ["order-1", "order-2", "order-3", "last", "user-6"])


def test_records_that_no_filter_wants_are_done_with(server, functions, table, tmp_path):
    out = tmp_path / "out"
    function = server.function(COLLECT % (out, "return None"))
    table.put(*(f"user-{i}" for i in range(30)))
    mapping = functions.create_event_source_mapping(
        EventSourceArn=table.arn, FunctionName=function, StartingPosition="TRIM_HORIZON", BatchSize=10,
        FilterCriteria={"Filters": [pattern({"dynamodb": {"Keys": {"id": {"S": ["wanted"]}}}})]})
    table.put("wanted")
    assert eventually(lambda: batches(out) == [["wanted"]])
    functions.delete_event_source_mapping(UUID=mapping["UUID"])


@pytest.mark.parametrize("bad", ["", "{}", "[]", "not json", '{"a": "b"}', '{"a": []}', '{"a": [{"like": "b"}]}',
                                 '{"a": [{"numeric": ["=", "1"]}]}'])
def test_what_is_no_pattern_is_refused(server, functions, table, bad):
    function = server.function("def handler(event, context): pass\n")
    request = {"EventSourceArn": table.arn, "StartingPosition": "LATEST", "FunctionName": function}
    with error(functions, "InvalidParameterValueException") as refused:
        functions.create_event_source_mapping(**request, FilterCriteria={"Filters": [{"Pattern": bad}]})
    assert "Invalid filter pattern definition." in refused["Error"]["Message"]
    mapping = functions.create_event_source_mapping(**request)
    with error(functions, "InvalidParameterValueException"):
        functions.update_event_source_mapping(UUID=mapping["UUID"], FilterCriteria={"Filters": [{"Pattern": bad}]})


def test_filters_are_five_at_most_and_short(server, functions, table):
    function = server.function("def handler(event, context): pass\n")
    request = {"EventSourceArn": table.arn, "StartingPosition": "LATEST", "FunctionName": function}
    one = pattern({"a": ["b"]})
    with error(functions, "InvalidParameterValueException"):
        functions.create_event_source_mapping(**request, FilterCriteria={"Filters": [one] * 6})
    with pytest.raises(functions.exceptions.ClientError, match="4096"):
        functions.create_event_source_mapping(**request, FilterCriteria={"Filters": [pattern({"a": ["b" * 4096]})]})
    functions.create_event_source_mapping(**request, FilterCriteria={"Filters": [one] * 5})


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
