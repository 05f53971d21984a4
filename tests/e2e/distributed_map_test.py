"""Distributed Map: Map Runs and their child executions, from outside."""
import gzip
import json
import shutil
import subprocess

import pytest

from conftest import StatesError, eventually, unique


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


def test_a_map_run_is_told_of_by_every_operation(server):
    execution = server.start_execution(server.machine(distributed(PASS, Label="Mine", MaxConcurrency=2)), [10, 20, 30])
    ended = server.ended(execution)
    assert json.loads(ended["output"]) == [10, 20, 30]
    events = server.history(execution)
    assert [e["type"] for e in events] == [
        "ExecutionStarted", "MapStateEntered", "MapStateStarted", "MapRunStarted", "MapRunSucceeded", "MapStateSucceeded",
        "MapStateExited", "ExecutionSucceeded"]
    arn = events[3]["mapRunStartedEventDetails"]["mapRunArn"]
    name = execution.split(":")[6]
    assert arn.startswith(f"arn:aws:states:us-east-1:000000000000:mapRun:{name}/Mine:")

    listed = server.states("ListMapRuns", executionArn=execution)["mapRuns"]
    assert [run["mapRunArn"] for run in listed] == [arn]
    assert listed[0]["stateMachineArn"].endswith(f":stateMachine:{name}/Mine")
    told = server.states("DescribeMapRun", mapRunArn=arn)
    assert told["status"] == "SUCCEEDED" and told["executionArn"] == execution and told["maxConcurrency"] == 2
    for counts in (told["itemCounts"], told["executionCounts"]):
        assert counts["total"] == counts["succeeded"] == counts["resultsWritten"] == 3
        assert counts["pending"] == counts["running"] == counts["failed"] == 0

    of_run = children(server, arn)
    assert [child["itemCount"] for child in of_run] == [1, 1, 1]
    assert {child["stateMachineArn"] for child in of_run} == {listed[0]["stateMachineArn"]}
    child = server.states("DescribeExecution", executionArn=of_run[-1]["executionArn"])
    assert child["mapRunArn"] == arn and child["input"] == "10" and child["output"] == "10"
    assert child["executionArn"].startswith(f"arn:aws:states:us-east-1:000000000000:execution:{name}/Mine:")
    assert types(server, child["executionArn"]) == ["ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded"]
    assert execution in [e["executionArn"] for e in server.states(
        "ListExecutions", stateMachineArn=ended["stateMachineArn"])["executions"]], "children are not the machine's own"
    machine = server.states("DescribeStateMachineForExecution", executionArn=child["executionArn"])
    assert machine["mapRunArn"] == arn and machine["label"] == "Mine"
    assert list(json.loads(machine["definition"])["States"]) == ["Same"]


def test_children_are_listed_in_pages(server):
    execution = server.start_execution(server.machine(distributed(PASS)), list(range(5)))
    server.ended(execution)
    arn = map_run(server, execution)
    first = server.states("ListExecutions", mapRunArn=arn, maxResults=3)
    rest = server.states("ListExecutions", mapRunArn=arn, maxResults=3, nextToken=first["nextToken"])
    assert len(first["executions"]) == 3 and len(rest["executions"]) == 2 and "nextToken" not in rest
    assert len({e["executionArn"] for e in first["executions"] + rest["executions"]}) == 5
    assert children(server, arn, statusFilter="FAILED") == []


def test_the_order_of_results_is_that_of_the_items_not_of_their_ends(server):
    worker = Worker(server)
    execution = server.start_execution(server.machine(distributed(worker.states())), ["a", "b", "c"])
    for task in sorted((worker.take() for _ in range(3)), key=lambda task: task[1], reverse=True):
        worker.answer(task)
    assert json.loads(server.ended(execution)["output"]) == [{"done": "a"}, {"done": "b"}, {"done": "c"}]


def test_one_failure_fails_a_map_run_that_tolerates_none(server):
    execution = server.start_execution(server.machine(distributed(FAILS_ON_NEGATIVE)), [1, -1, 2])
    ended = server.ended(execution)
    assert ended["status"] == "FAILED" and ended["error"] == "States.ExceedToleratedFailureThreshold"
    assert ended["cause"] == "The specified tolerated failure threshold was exceeded"
    assert types(server, execution)[-3:] == ["MapRunFailed", "MapStateFailed", "ExecutionFailed"]
    told = ended_run(server, map_run(server, execution))
    assert told["status"] == "FAILED" and told["executionCounts"]["failed"] == 1


@pytest.mark.parametrize("fields", [{"ToleratedFailureCount": 1}, {"ToleratedFailurePercentage": 50}])
def test_tolerated_failures_are_part_of_the_result(server, fields):
    execution = server.start_execution(server.machine(distributed(FAILS_ON_NEGATIVE, **fields)), [1, -1, 2])
    ended = server.ended(execution)
    assert ended["status"] == "SUCCEEDED", ended
    first, failed, last = json.loads(ended["output"])
    assert (first, last) == (1, 2)
    assert failed["Status"] == "FAILED" and failed["Error"] == "Negative" and failed["Cause"] == "below zero"
    assert failed["Input"] == "-1" and failed["ExecutionArn"]


def test_more_failures_than_are_tolerated(server):
    for fields in ({"ToleratedFailureCount": 1}, {"ToleratedFailurePercentage": 50}):
        ended = server.run(distributed(FAILS_ON_NEGATIVE, **fields), [-1, -1, 2])
        assert ended["error"] == "States.ExceedToleratedFailureThreshold", fields


def test_a_failed_map_run_stops_its_children_and_is_caught(server):
    worker = Worker(server)
    states = {
        "Look": {"Type": "Choice", "Choices": [{"Variable": "$", "NumericLessThan": 0, "Next": "No"}], "Default": "Work"},
        "No": {"Type": "Fail"}, **worker.states()}
    machine = distributed(states, Catch=[{"ErrorEquals": ["States.ExceedToleratedFailureThreshold"], "Next": "Caught"}])
    machine["Caught"] = {"Type": "Pass", "Result": "caught", "End": True}
    execution = server.start_execution(server.machine(machine, start="Each"), [1, -1])
    assert json.loads(server.ended(execution)["output"]) == "caught"
    arn = map_run(server, execution)
    assert ended_run(server, arn)["executionCounts"]["aborted"] == 1
    assert sorted(child["status"] for child in children(server, arn)) == ["ABORTED", "FAILED"]


def test_a_retried_map_state_has_a_second_map_run(server):
    retry = [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 1, "IntervalSeconds": 1, "MaxDelaySeconds": 2}]
    execution = server.start_execution(server.machine(distributed(FAILS_ON_NEGATIVE, Retry=retry)), [-1])
    assert server.ended(execution)["status"] == "FAILED"
    runs = server.states("ListMapRuns", executionArn=execution)["mapRuns"]
    assert len({run["mapRunArn"] for run in runs}) == 2
    assert types(server, execution).count("MapRunStarted") == 2


def test_stopping_the_execution_stops_its_map_run_and_the_children(server):
    worker = Worker(server)
    execution = server.start_execution(server.machine(distributed(worker.states())), [1, 2])
    taken = [worker.take() for _ in range(2)]
    arn = map_run(server, execution)
    server.states("StopExecution", executionArn=execution, error="Enough")
    told = ended_run(server, arn)
    assert told["status"] == "ABORTED" and told["itemCounts"]["aborted"] == 2
    assert {child["status"] for child in children(server, arn)} == {"ABORTED"}
    with pytest.raises(StatesError) as refused:
        worker.answer(taken[0])
    assert refused.value.code == "TaskTimedOut"


def test_a_map_run_is_changed_while_it_runs(server):
    worker = Worker(server)
    execution = server.start_execution(server.machine(distributed(worker.states(), MaxConcurrency=1)), [1, 2, 3])
    first = worker.take()
    arn = map_run(server, execution)
    counts = server.states("DescribeMapRun", mapRunArn=arn)["itemCounts"]
    assert (counts["running"], counts["pending"], counts["total"]) == (1, 2, 3)
    server.states("UpdateMapRun", mapRunArn=arn, maxConcurrency=3, toleratedFailureCount=5)
    others = [worker.take(), worker.take()]  # all three are under way now
    told = server.states("DescribeMapRun", mapRunArn=arn)
    assert told["maxConcurrency"] == 3 and told["toleratedFailureCount"] == 5 and told["itemCounts"]["running"] == 3
    for task in [first, *others]:
        worker.answer(task)
    assert server.ended(execution)["status"] == "SUCCEEDED"
    with pytest.raises(StatesError) as refused:
        server.states("UpdateMapRun", mapRunArn=arn, maxConcurrency=1)
    assert refused.value.code == "ValidationException"


def test_batches(server):
    batcher = {"MaxItemsPerBatch": 2, "BatchInput": {"from.$": "$.name"}}
    machine = server.machine(distributed(PASS, ItemsPath="$.items", ItemBatcher=batcher))
    execution = server.start_execution(machine, {"name": "n", "items": [1, 2, 3]})
    assert json.loads(server.ended(execution)["output"]) == [
        {"BatchInput": {"from": "n"}, "Items": [1, 2]}, {"BatchInput": {"from": "n"}, "Items": [3]}]
    told = server.states("DescribeMapRun", mapRunArn=map_run(server, execution))
    assert told["executionCounts"]["total"] == 2 and told["itemCounts"]["total"] == 3


def test_batches_by_size(server):
    machine = distributed(PASS, ItemsPath="$.items", ItemBatcher={"MaxInputBytesPerBatchPath": "$.bytes"})
    ended = server.run(machine, {"bytes": len('{"Items":["aaaa","bbbb"]}'), "items": ["aaaa", "bbbb", "c" * 60, "d"]})
    assert [batch["Items"] for batch in json.loads(ended["output"])] == [["aaaa", "bbbb"], ["c" * 60], ["d"]]


def test_item_selector_sees_index_value_and_the_state_input(server):
    selector = {"i.$": "$$.Map.Item.Index", "v.$": "$$.Map.Item.Value", "all.$": "States.ArrayLength($.items)"}
    ended = server.run(distributed(PASS, ItemsPath="$.items", ItemSelector=selector), {"items": ["x", "y"]})
    assert json.loads(ended["output"]) == [{"i": 0, "v": "x", "all": 2}, {"i": 1, "v": "y", "all": 2}]


def test_jsonata(server):
    machine = distributed(
        {"Twice": {"Type": "Pass", "Output": "{% $states.input.n * 2 %}", "End": True}},
        Items="{% $states.input.numbers %}", ItemSelector={"n": "{% $states.context.Map.Item.Value %}"},
        ToleratedFailureCount="{% $states.input.count %}", MaxConcurrency="{% 2 %}")
    execution = server.start_execution(server.machine(machine, QueryLanguage="JSONata"), {"numbers": [1, 2, 3], "count": 1})
    assert json.loads(server.ended(execution)["output"]) == [2, 4, 6]
    assert server.states("DescribeMapRun", mapRunArn=map_run(server, execution))["toleratedFailureCount"] == 1


def test_a_map_run_of_nothing(server):
    execution = server.start_execution(server.machine(distributed(PASS)), [])
    assert json.loads(server.ended(execution)["output"]) == []


def test_a_result_that_is_too_large(server):
    machine = distributed({"Large": {"Type": "Pass", "Result": "x" * 30_000, "End": True}})
    assert server.run(machine, list(range(10)))["error"] == "States.DataLimitExceeded"


def test_what_there_is_not(server):
    for operation, code in (("DescribeMapRun", "ResourceNotFound"), ("UpdateMapRun", "ResourceNotFound")):
        with pytest.raises(StatesError) as refused:
            server.states(operation, mapRunArn="arn:aws:states:us-east-1:000000000000:mapRun:m/l:u")
        assert refused.value.code == code
        with pytest.raises(StatesError) as refused:
            server.states(operation, mapRunArn="arn:aws:states:us-east-1:000000000000:execution:m:u")
        assert refused.value.code == "InvalidArn"
    with pytest.raises(StatesError) as refused:
        server.states("ListMapRuns", executionArn="arn:aws:states:us-east-1:000000000000:execution:none:none")
    assert refused.value.code == "ExecutionDoesNotExist"


def test_a_map_run_survives_kill_9(own_server):
    """No item is lost, and none that was reported done runs again."""
    server = own_server()
    worker = Worker(server)
    items = list(range(40))
    execution = server.start_execution(server.machine(distributed(worker.states(), MaxConcurrency=7)), items)
    for _ in range(15):
        worker.answer(worker.take())
    held = worker.take()  # under way when the server is killed: its token outlives that
    arn = map_run(server, execution)
    before = {child["executionArn"] for child in children(server, arn)}
    server.kill()
    server.start()
    worker.answer(held)
    while len(worker.answered) < len(items):
        worker.answer(worker.take())
    ended = server.ended(execution)
    assert json.loads(ended["output"]) == [{"done": item} for item in items]
    assert sorted(worker.answered) == items, "each was done once"
    after = {child["executionArn"] for child in children(server, arn, maxResults=1000)}
    assert before <= after and len(after) == len(items)
    told = server.states("DescribeMapRun", mapRunArn=arn)
    assert told["status"] == "SUCCEEDED" and told["itemCounts"]["succeeded"] == len(items)
    assert types(server, execution).count("MapRunStarted") == 1


def test_a_stopped_map_run_stays_stopped_after_kill_9(own_server):
    server = own_server()
    worker = Worker(server)
    execution = server.start_execution(server.machine(distributed(worker.states(), MaxConcurrency=20)), list(range(20)))
    worker.take()
    arn = map_run(server, execution)
    server.states("StopExecution", executionArn=execution)
    server.kill()
    server.start()
    assert ended_run(server, arn)["status"] == "ABORTED"
    assert {child["status"] for child in children(server, arn)} == {"ABORTED"}


# ---------------------------------------------------------------------------------------------- items and results in S3

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


def mapped(server, config, body, key="data", **fields):
    bucket = bucket_with(server, {key: body})
    ended = server.run(reads(config, **fields), {"bucket": bucket, "key": key})
    assert ended["status"] == "SUCCEEDED", ended
    return json.loads(ended["output"])


ITEMS = [{"id": 1, "n": "a"}, {"id": 2, "n": "b,\n"}, {"id": 3, "n": "ü"}]
LINES = "".join(json.dumps(item) + "\n" for item in ITEMS).encode()


def test_items_are_read_from_json_and_json_lines(server):
    assert mapped(server, {"InputType": "JSON"}, json.dumps(ITEMS)) == ITEMS
    whole = json.dumps({"skip": {"rows": [0]}, "data": {"rows": ITEMS}})
    assert mapped(server, {"InputType": "JSON", "ItemsPointer": "/data/rows"}, whole) == ITEMS
    assert mapped(server, {"InputType": "JSONL"}, LINES) == ITEMS
    assert mapped(server, {"InputType": "JSONL", "MaxItems": 2}, LINES) == ITEMS[:2]
    assert mapped(server, {"InputType": "JSONL"}, gzip.compress(LINES), key="data.gz") == ITEMS


@pytest.mark.skipif(not shutil.which("zstd"), reason="no zstd to make the object with")
def test_items_are_read_from_zstd(server):
    packed = subprocess.run(["zstd", "-q", "-c"], input=LINES, stdout=subprocess.PIPE, check=True).stdout
    assert mapped(server, {"InputType": "JSONL"}, packed) == ITEMS


def test_items_are_read_from_csv(server):
    first = {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW", "CSVDelimiter": "SEMICOLON"}
    assert mapped(server, first, 'id;n\n1;"x;y"\n2;z\n') == [{"id": "1", "n": "x;y"}, {"id": "2", "n": "z"}]
    given = {"InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["id", "n"]}
    assert mapped(server, given, "1,x\n") == [{"id": "1", "n": "x"}]


def test_items_are_objects_of_a_list(server):
    bucket = bucket_with(server, {"in/a.json": "[1, 2]", "in/b.json": "[3]", "out/c.json": "[4]"})
    execution = server.start_execution(server.machine(reads(None, action="listObjectsV2")), {"bucket": bucket, "prefix": "in/"})
    listed = json.loads(server.ended(execution)["output"])
    assert [one["Key"] for one in listed] == ["in/a.json", "in/b.json"]
    assert set(listed[0]) == {"Etag", "Key", "LastModified", "Size", "StorageClass"} and listed[0]["Size"] == 6
    flat = reads({"InputType": "JSON", "Transformation": "LOAD_AND_FLATTEN"}, action="listObjectsV2")
    assert json.loads(server.run(flat, {"bucket": bucket, "prefix": "in/"})["output"]) == [1, 2, 3]


def test_items_of_an_inventory(server):
    bucket = bucket_with(server, {"data/1.csv.gz": gzip.compress(b'"b","k1","5"\n"b","k2","6"\n')})
    manifest = {"sourceBucket": "b", "destinationBucket": f"arn:aws:s3:::{bucket}", "fileFormat": "CSV",
                "fileSchema": "Bucket, Key, Size", "files": [{"key": "data/1.csv.gz", "size": 10, "MD5checksum": "x"}]}
    server.client("s3").put_object(Bucket=bucket, Key="manifest.json", Body=json.dumps(manifest))
    ended = server.run(reads({"InputType": "MANIFEST"}), {"bucket": bucket, "key": "manifest.json"})
    assert json.loads(ended["output"]) == [{"Bucket": "b", "Key": "k1", "Size": "5"}, {"Bucket": "b", "Key": "k2", "Size": "6"}]


def test_items_of_an_athena_manifest(server):
    bucket = bucket_with(server, {"part-0": b'{"a": 1}\n', "part-1": b'{"a": 2}\n'})
    server.client("s3").put_object(Bucket=bucket, Key="m.csv", Body=f"s3://{bucket}/part-0\ns3://{bucket}/part-1\n")
    ended = server.run(reads({"InputType": "JSONL", "ManifestType": "ATHENA_DATA"}), {"bucket": bucket, "key": "m.csv"})
    assert json.loads(ended["output"]) == [{"a": 1}, {"a": 2}]


def test_what_cannot_be_read_fails_the_map_run(server):
    bucket = bucket_with(server, {"text": "no json"})
    for key in ("text", "missing"):
        execution = server.start_execution(server.machine(reads({"InputType": "JSON"})), {"bucket": bucket, "key": key})
        ended = server.ended(execution)
        assert ended["error"] == "States.ItemReaderFailed" and ended["cause"], ended
        assert types(server, execution)[-4:] == ["MapRunStarted", "MapRunFailed", "MapStateFailed", "ExecutionFailed"]


def test_results_are_written_to_a_bucket(server):
    bucket = bucket_with(server, {})
    writer = {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": bucket, "Prefix": "out"}}
    execution = server.start_execution(
        server.machine(distributed(FAILS_ON_NEGATIVE, ResultWriter=writer, ToleratedFailureCount=1)), [1, -1, 2])
    output = json.loads(server.ended(execution)["output"])
    arn = map_run(server, execution)
    uuid = arn.rpartition(":")[2]
    assert output == {"MapRunArn": arn, "ResultWriterDetails": {"Bucket": bucket, "Key": f"out/{uuid}/manifest.json"}}

    def read(key):
        return server.client("s3").get_object(Bucket=bucket, Key=key)["Body"].read()

    manifest = json.loads(read(output["ResultWriterDetails"]["Key"]))
    assert manifest["DestinationBucket"] == bucket and manifest["MapRunArn"] == arn
    assert manifest["ResultFiles"]["PENDING"] == []
    (succeeded,), (failed,) = manifest["ResultFiles"]["SUCCEEDED"], manifest["ResultFiles"]["FAILED"]
    assert succeeded["Key"] == f"out/{uuid}/SUCCEEDED_0.json" and succeeded["Size"] == len(read(succeeded["Key"]))
    assert [(one["Input"], one["Output"], one["Status"]) for one in json.loads(read(succeeded["Key"]))] == [
        ("1", "1", "SUCCEEDED"), ("2", "2", "SUCCEEDED")]
    assert json.loads(read(failed["Key"]))[0]["Error"] == "Negative"
    assert server.states("DescribeMapRun", mapRunArn=arn)["executionCounts"]["resultsWritten"] == 3


def test_results_are_transformed(server):
    bucket = bucket_with(server, {})
    writer = {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": bucket, "Prefix": "out"},
              "WriterConfig": {"Transformation": "FLATTEN", "OutputType": "JSONL"}}
    output = json.loads(server.run(distributed(PASS, ResultWriter=writer), [[1, 2], [3]])["output"])
    folder = output["ResultWriterDetails"]["Key"].rpartition("/")[0]
    body = server.client("s3").get_object(Bucket=bucket, Key=f"{folder}/SUCCEEDED_0.jsonl")["Body"].read()
    assert body == b"1\n2\n3\n"
    shown = distributed(PASS, ResultWriter={"WriterConfig": {"Transformation": "FLATTEN"}})
    assert json.loads(server.run(shown, [[1, 2], [3]])["output"]) == [1, 2, 3]


def test_a_map_run_over_an_object_survives_kill_9(own_server):
    server = own_server()
    worker = Worker(server)
    items = list(range(60))
    bucket = bucket_with(server, {"data": "\n".join(map(str, items))})
    states = reads({"InputType": "JSONL"}, MaxConcurrency=5, ItemBatcher={"MaxItemsPerBatch": 3})
    states["Each"]["ItemProcessor"].update(StartAt="Work", States=worker.states())
    execution = server.start_execution(server.machine(states), {"bucket": bucket, "key": "data"})
    for _ in range(8):
        worker.answer(worker.take())
    server.kill()
    server.start()
    while len(worker.answered) < 20:
        worker.answer(worker.take())
    ended = server.ended(execution)
    assert [item for batch in json.loads(ended["output"]) for item in batch["done"]["Items"]] == items
    assert sorted(item for batch in worker.answered for item in batch["Items"]) == items


# ---------------------------------------------------------------------------------------------- Express children

def express(states, **fields):
    return distributed(states, ExecutionType="EXPRESS", **fields)


def test_express_children(server):
    execution = server.start_execution(
        server.machine(express(FAILS_ON_NEGATIVE, Label="Mine", ToleratedFailureCount=1)), [1, -1, 2])
    ended = server.ended(execution)
    assert ended["status"] == "SUCCEEDED", ended
    first, failed, last = json.loads(ended["output"])
    assert (first, last) == (1, 2) and failed["Status"] == "FAILED" and failed["Error"] == "Negative"
    arn = map_run(server, execution)
    told = server.states("DescribeMapRun", mapRunArn=arn)
    for counts in (told["itemCounts"], told["executionCounts"]):
        assert (counts["succeeded"], counts["failed"], counts["total"], counts["running"]) == (2, 1, 3, 0)
    of_run = children(server, arn)
    assert sorted(child["status"] for child in of_run) == ["FAILED", "SUCCEEDED", "SUCCEEDED"]
    name = execution.split(":")[6]
    parts = of_run[0]["executionArn"].split(":")
    assert parts[5:7] == ["express", f"{name}/Mine"] and len(parts) == 9 and parts[7] == of_run[0]["name"]
    assert len(children(server, arn, statusFilter="FAILED")) == 1
    child = server.states("DescribeExecution", executionArn=of_run[-1]["executionArn"])
    assert child["mapRunArn"] == arn and (child["input"], child["output"]) == ("1", "1")
    for operation in ("GetExecutionHistory", "StopExecution", "DescribeStateMachineForExecution"):
        with pytest.raises(StatesError) as refused:
            server.states(operation, executionArn=of_run[0]["executionArn"])
        assert refused.value.code == "InvalidArn", operation


@pytest.mark.parametrize("processor, told", [
    ({"T": {"Type": "Task", "Resource": "arn:aws:states:::ecs:runTask.sync", "End": True}}, "'.sync' service integration"),
    ({"T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken", "End": True}}, "'.waitForTaskToken'"),
    ({"T": {"Type": "Task", "Resource": "arn:aws:states:us-east-1:000000000000:activity:a", "End": True}}, "Activity ARN"),
    ({"T": {**distributed(PASS)["Each"]}}, "'DISTRIBUTED' is not supported inside 'EXPRESS'"),
])
def test_what_express_children_cannot(server, processor, told):
    with pytest.raises(server.client("stepfunctions").exceptions.ClientError) as refused:
        server.machine(express(processor))
    assert refused.value.response["Error"]["Code"] == "InvalidDefinition" and told in str(refused.value)


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


@pytest.mark.parametrize("kind", ["STANDARD", "EXPRESS"])
def test_what_was_done_before_kill_9_is_not_done_again(own_server, kind):
    server = own_server()
    execution, arn, table = counting(server, ExecutionType=kind)
    done = {child["executionArn"] for child in children(server, arn, statusFilter="SUCCEEDED")}
    assert len(done) == 15
    assert len(children(server, arn, statusFilter="RUNNING")) == 5 and len(children(server, arn)) == 20
    server.kill()
    server.start()
    open_gate(server, table)
    ended = server.ended(execution)
    assert json.loads(ended["output"]) == list(range(40)), ended
    counted = runs(server, table)
    assert sorted(counted) == list(range(40)), "no item is lost"
    assert {item for item, times in counted.items() if times > 1} <= set(range(15, 20)), "none that was done runs again"
    if kind == "EXPRESS":
        assert all(counted[item] == 2 for item in range(15, 20)), "what was under way runs again"
    assert done <= {child["executionArn"] for child in children(server, arn, statusFilter="SUCCEEDED")}
    counts = server.states("DescribeMapRun", mapRunArn=arn)["itemCounts"]
    assert (counts["succeeded"], counts["total"]) == (40, 40)


def test_stopping_the_execution_stops_express_children(server):
    execution, arn, table = counting(server, ExecutionType="EXPRESS")
    server.states("StopExecution", executionArn=execution)
    told = ended_run(server, arn)
    assert told["status"] == "ABORTED"
    assert (told["itemCounts"]["succeeded"], told["itemCounts"]["aborted"]) == (15, 5)
    assert len(children(server, arn, statusFilter="ABORTED")) == 5
    assert server.states("DescribeExecution", executionArn=children(server, arn)[0]["executionArn"])["status"] == "ABORTED"


def test_a_list_of_objects_that_changes_is_gone_through_after_kill_9(own_server):
    """Objects that are removed as they are done, as it is often done: those that are left keep their places."""
    server = own_server()
    worker = Worker(server)
    keys = [f"in/{number:02}" for number in range(20)]
    bucket = bucket_with(server, {key: b"x" for key in keys})
    states = reads(None, action="listObjectsV2", MaxConcurrency=3, ItemSelector={"key.$": "$$.Map.Item.Value.Key"})
    states["Each"]["ItemProcessor"].update(StartAt="Work", States=worker.states())
    execution = server.start_execution(server.machine(states), {"bucket": bucket, "prefix": "in/"})
    for _ in range(8):
        task = worker.take()
        worker.answer(task)
        server.client("s3").delete_object(Bucket=bucket, Key=task[1]["key"])
    server.kill()
    server.start()
    while len(worker.answered) < len(keys):
        worker.answer(worker.take())
    ended = server.ended(execution)
    assert [one["done"]["key"] for one in json.loads(ended["output"])] == keys
    assert sorted(one["key"] for one in worker.answered) == keys


def test_items_are_members_of_an_object_that_is_pointed_at(server):
    body = json.dumps({"shops": {"a": {"n": 1}, "b": 2}})
    assert mapped(server, {"InputType": "JSON", "ItemsPointer": "/shops"}, body) == [
        {"Key": "a", "Value": {"n": 1}}, {"Key": "b", "Value": 2}]


# ---------------------------------------------------------------------------------------------- field by field

@pytest.mark.parametrize("name, sign", [("COMMA", ","), ("PIPE", "|"), ("SEMICOLON", ";"), ("SPACE", " "), ("TAB", "\t")])
def test_every_delimiter(server, name, sign):
    config = {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW", "CSVDelimiter": name}
    body = f'a{sign}b\n1{sign}"x{sign}y"\n'
    assert mapped(server, config, body) == [{"a": "1", "b": f"x{sign}y"}]


def test_an_inventory_by_its_manifest_type(server):
    bucket = bucket_with(server, {"data/1.csv.gz": gzip.compress(b'"b","k1","5"\n'), "data/2.csv.gz": gzip.compress(b'"b","k2","6"\n')})
    manifest = {"sourceBucket": "b", "destinationBucket": f"arn:aws:s3:::{bucket}", "fileFormat": "CSV", "fileSchema": "Bucket, Key, Size",
                "files": [{"key": "data/1.csv.gz"}, {"key": "data/2.csv.gz"}]}
    server.client("s3").put_object(Bucket=bucket, Key="manifest.json", Body=json.dumps(manifest))
    ended = server.run(reads({"ManifestType": "S3_INVENTORY", "MaxItems": 2}), {"bucket": bucket, "key": "manifest.json"})
    assert [one["Key"] for one in json.loads(ended["output"])] == ["k1", "k2"], ended
    given = {"ManifestType": "S3_INVENTORY", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["b", "k"]}
    ended = server.run(reads(given), {"bucket": bucket, "key": "manifest.json"})
    assert json.loads(ended["output"])[0] == {"b": "b", "k": "k1"}, ended


def test_an_athena_manifest_of_csv(server):
    bucket = bucket_with(server, {"part-0.gz": gzip.compress(b"1,x\n"), "part-1.gz": gzip.compress(b"2,y\n")})
    server.client("s3").put_object(Bucket=bucket, Key="m.csv", Body=f"s3://{bucket}/part-0.gz\ns3://{bucket}/part-1.gz\n")
    config = {"ManifestType": "ATHENA_DATA", "InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["n", "s"]}
    ended = server.run(reads(config), {"bucket": bucket, "key": "m.csv"})
    assert json.loads(ended["output"]) == [{"n": "1", "s": "x"}, {"n": "2", "s": "y"}], ended


def test_where_items_come_from(server):
    bucket = bucket_with(server, {"in/a": "[1]"})
    selector = {"ItemSelector": {"source.$": "$$.Map.Item.Source"}}

    def source(states, value):
        return json.loads(server.run(states, value)["output"])[0]["source"]

    assert source(distributed(PASS, **selector), [1]) == "STATE_DATA"
    assert source(reads({"InputType": "JSON"}, **selector), {"bucket": bucket, "key": "in/a"}) == f"S3://{bucket}/in/a"
    assert source(reads(None, action="listObjectsV2", **selector), {"bucket": bucket, "prefix": "in/"}) == f"S3://{bucket}"
    flat = {"InputType": "JSON", "Transformation": "LOAD_AND_FLATTEN"}
    assert source(reads(flat, action="listObjectsV2", **selector), {"bucket": bucket, "prefix": "in/"}) == f"S3://{bucket}/in/a"


def test_a_version_of_an_object_is_read(server):
    s3 = server.client("s3")
    bucket = bucket_with(server, {})
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    first = s3.put_object(Bucket=bucket, Key="data", Body="[1]").get("VersionId")
    if first is None:
        pytest.skip("no versions of objects")
    s3.put_object(Bucket=bucket, Key="data", Body="[2]")
    states = reads({"InputType": "JSON"})
    states["Each"]["ItemReader"]["Parameters"]["VersionId"] = first
    assert json.loads(server.run(states, {"bucket": bucket, "key": "data"})["output"]) == [1]


def test_limits_that_paths_lead_to(server):
    fields = {"ToleratedFailureCountPath": "$.count", "ToleratedFailurePercentagePath": "$.percentage", "MaxConcurrencyPath": "$.most",
              "ItemsPath": "$.items"}
    machine = server.machine(distributed(FAILS_ON_NEGATIVE, **fields))
    execution = server.start_execution(machine, {"count": 2, "percentage": 75.5, "most": 3, "items": [1, -1, -1]})
    assert server.ended(execution)["status"] == "SUCCEEDED"
    told = server.states("DescribeMapRun", mapRunArn=map_run(server, execution))
    assert (told["toleratedFailureCount"], told["toleratedFailurePercentage"], told["maxConcurrency"]) == (2, 75.5, 3)
    for wrong in ({"count": 1}, {"percentage": 50}):  # either is enough
        value = {"count": 2, "percentage": 75.5, "most": 3, "items": [1, -1, -1], **wrong}
        assert server.ended(server.start_execution(machine, value))["error"] == "States.ExceedToleratedFailureThreshold", wrong
    for wrong in ({"count": -1}, {"percentage": 101}, {"most": "x"}):
        value = {"count": 2, "percentage": 75.5, "most": 3, "items": [1], **wrong}
        assert server.ended(server.start_execution(machine, value))["status"] == "FAILED", wrong


def test_batches_whose_limits_paths_lead_to(server):
    batcher = {"MaxItemsPerBatchPath": "$.most", "MaxInputBytesPerBatchPath": "$.bytes", "BatchInput": {"fixed": 1}}
    machine = server.machine(distributed(PASS, ItemsPath="$.items", ItemBatcher=batcher))

    def batches(most, size):
        ended = server.ended(server.start_execution(machine, {"most": most, "bytes": size, "items": ["aaaa", "bbbb", "cccc"]}))
        return [batch["Items"] for batch in json.loads(ended["output"])]

    assert batches(2, 1000) == [["aaaa", "bbbb"], ["cccc"]]
    assert batches(3, len('{"BatchInput":{"fixed":1},"Items":["aaaa","bbbb"]}')) == [["aaaa", "bbbb"], ["cccc"]]
    assert batches(3, len('{"BatchInput":{"fixed":1},"Items":["aaaa","bbbb"]}') - 1) == [["aaaa"], ["bbbb"], ["cccc"]]


@pytest.mark.parametrize("kind", ["STANDARD", "EXPRESS"])
@pytest.mark.parametrize("transformation", ["NONE", "COMPACT", "FLATTEN"])
@pytest.mark.parametrize("form", ["JSON", "JSONL"])
def test_every_form_of_results(server, kind, transformation, form):
    bucket = bucket_with(server, {})
    writer = {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": bucket, "Prefix": "a/b/"},
              "WriterConfig": {"Transformation": transformation, "OutputType": form}}
    states = {"Look": {"Type": "Choice", "Choices": [{"Variable": "$", "IsNull": True, "Next": "No"}], "Default": "Yes"},
              "No": {"Type": "Fail", "Error": "Null"}, "Yes": {"Type": "Pass", "End": True}}
    machine = distributed(states, ExecutionType=kind, ResultWriter=writer, ToleratedFailureCount=1)
    ended = server.run(machine, [[1, 2], None, {"a": 3}])
    output = json.loads(ended["output"])

    def read(key):
        return server.client("s3").get_object(Bucket=bucket, Key=key)["Body"].read().decode()

    manifest = json.loads(read(output["ResultWriterDetails"]["Key"]))["ResultFiles"]
    (succeeded,), (failed,) = manifest["SUCCEEDED"], manifest["FAILED"]
    assert succeeded["Key"].startswith("a/b/") and succeeded["Key"].endswith("." + form.lower())
    parse = json.loads if form == "JSON" else lambda text: [json.loads(line) for line in text.splitlines()]
    results = parse(read(succeeded["Key"]))
    if transformation == "NONE":
        assert [json.loads(one["Output"]) for one in results] == [[1, 2], {"a": 3}]
        assert all(f":{'express' if kind == 'EXPRESS' else 'execution'}:" in one["ExecutionArn"] for one in results)
    else:
        assert results == ([[1, 2], {"a": 3}] if transformation == "COMPACT" else [1, 2, {"a": 3}])
    assert [one["Error"] for one in parse(read(failed["Key"]))] == ["Null"]
    # without a place to write to, the result itself has that form
    shown = json.loads(server.run(distributed(states, ExecutionType=kind, ToleratedFailureCount=1, ResultWriter={
        "WriterConfig": {"Transformation": transformation, "OutputType": form}}), [[1, 2], None, {"a": 3}])["output"])
    assert [one for one in shown if not isinstance(one, dict) or one.get("Error") != "Null"][0] == (
        shown[0] if transformation == "NONE" else [1, 2] if transformation == "COMPACT" else 1)
    assert any(isinstance(one, dict) and one.get("Error") == "Null" for one in shown)


def test_a_lowered_tolerance_ends_a_map_run(server):
    execution, arn, table = counting(server, ExecutionType="EXPRESS", ToleratedFailurePercentage=50)
    server.states("UpdateMapRun", mapRunArn=arn, toleratedFailurePercentage=10, maxConcurrency=40)
    told = eventually(lambda: (lambda d: d["itemCounts"]["running"] == 25 and d)(server.states("DescribeMapRun", mapRunArn=arn)))
    assert (told["toleratedFailurePercentage"], told["maxConcurrency"]) == (10, 40)
    open_gate(server, table)
    assert server.ended(execution)["status"] == "SUCCEEDED"
