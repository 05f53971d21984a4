"""Distributed Map: Map Runs go on after kill -9; no item is lost, and none that was done runs again."""
import json

import pytest

from distributed_map_support import Worker, bucket_with, children, counting, distributed, ended_run, map_run, open_gate, reads, runs, types


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
