"""Distributed Map: results that are written to a bucket, and what form they have."""
import json

import pytest

from distributed_map_support import FAILS_ON_NEGATIVE, PASS, Worker, bucket_with, distributed, map_run


def test_the_order_of_results_is_that_of_the_items_not_of_their_ends(server):
    worker = Worker(server)
    execution = server.start_execution(server.machine(distributed(worker.states())), ["a", "b", "c"])
    for task in sorted((worker.take() for _ in range(3)), key=lambda task: task[1], reverse=True):
        worker.answer(task)
    assert json.loads(server.ended(execution)["output"]) == [{"done": "a"}, {"done": "b"}, {"done": "c"}]


def test_a_result_that_is_too_large(server):
    machine = distributed({"Large": {"Type": "Pass", "Result": "x" * 30_000, "End": True}})
    assert server.run(machine, list(range(10)))["error"] == "States.DataLimitExceeded"


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
