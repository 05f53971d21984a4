"""CloudWatch Logs."""
import json
import time

import pytest

from conftest import error, unique


@pytest.fixture
def logs(server):
    return server.client("logs")


@pytest.fixture
def group(logs):
    name = unique("/e2e/group")
    logs.create_log_group(logGroupName=name, tags={"team": "a"})
    yield name
    logs.delete_log_group(logGroupName=name)


def now():
    return int(time.time() * 1000)


def put(logs, group, stream, messages, start=None):
    start = start or now() - len(messages)
    return logs.put_log_events(logGroupName=group, logStreamName=stream, logEvents=[
        {"timestamp": start + i, "message": message} for i, message in enumerate(messages)])


def test_a_log_by_the_cli(server):
    name, stream = unique("cli"), "one/two"
    server.cli("logs", "create-log-group", "--log-group-name", name)
    server.cli("logs", "create-log-stream", "--log-group-name", name, "--log-stream-name", stream)
    server.cli("logs", "put-log-events", "--log-group-name", name, "--log-stream-name", stream,
               "--log-events", json.dumps([{"timestamp": now(), "message": "hällo"}]))
    events = server.cli("logs", "get-log-events", "--log-group-name", name, "--log-stream-name", stream)["events"]
    assert [event["message"] for event in events] == ["hällo"]
    found = server.cli("logs", "filter-log-events", "--log-group-name", name, "--filter-pattern", "llo")["events"]
    assert found[0]["logStreamName"] == stream
    server.cli("logs", "delete-log-group", "--log-group-name", name)


def test_groups_as_terraform_reads_them(logs, group):
    logs.put_retention_policy(logGroupName=group, retentionInDays=14)
    described = logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"][0]
    assert described["retentionInDays"] == 14 and described["arn"].endswith(f":log-group:{group}:*")
    assert logs.list_tags_for_resource(resourceArn=described["arn"][:-2])["tags"] == {"team": "a"}
    with error(logs, "ResourceAlreadyExistsException"):
        logs.create_log_group(logGroupName=group)
    with error(logs, "InvalidParameterException"):
        logs.put_retention_policy(logGroupName=group, retentionInDays=15)
    with error(logs, "ResourceNotFoundException") as gone:
        logs.delete_log_group(logGroupName="never-made")
    assert gone["Error"]["Message"] == "The specified log group does not exist."


def test_pages_of_events(logs, group):
    logs.create_log_stream(logGroupName=group, logStreamName="s")
    messages = [f"line {i}" for i in range(1000)]
    put(logs, group, "s", messages)
    seen, token = [], None
    while True:
        more = {"nextToken": token} if token else {}
        page = logs.get_log_events(logGroupName=group, logStreamName="s", startFromHead=True, limit=300, **more)
        seen += [event["message"] for event in page["events"]]
        if page["nextForwardToken"] == token:
            break
        token = page["nextForwardToken"]
    assert seen == messages
    pages = logs.get_paginator("filter_log_events").paginate(
        logGroupName=group, filterPattern='"line 99"', PaginationConfig={"PageSize": 4})
    assert [event["message"] for page in pages for event in page["events"]] == [
        line for line in messages if "line 99" in line]


def test_json_patterns(logs, group):
    logs.create_log_stream(logGroupName=group, logStreamName="s")
    put(logs, group, "s", [json.dumps({"level": level, "ms": ms}) for level, ms in
                           [("INFO", 5), ("ERROR", 7), ("ERROR", 900), ("WARN", 901)]])

    def found(pattern):
        events = logs.filter_log_events(logGroupName=group, filterPattern=pattern)["events"]
        return [json.loads(event["message"])["ms"] for event in events]

    assert found('{ $.level = "ERROR" && $.ms > 100 }') == [900]
    assert found('{ $.level = "ERROR" || $.ms > 900 }') == [7, 900, 901]
    assert found("{ $.gone NOT EXISTS }") == [5, 7, 900, 901]
    with error(logs, "InvalidParameterException"):
        found("{ $.level ~ 1 }")
    with error(logs, "InvalidParameterException"):
        found("[a, b]")


def test_a_full_batch_is_taken_and_a_larger_one_is_not(logs, group):
    logs.create_log_stream(logGroupName=group, logStreamName="s")
    full = "ä" * (1_048_576 // 2 - 13)  # in JSON three times as long
    put(logs, group, "s", [full])
    assert logs.get_log_events(logGroupName=group, logStreamName="s")["events"][0]["message"] == full
    with error(logs, "InvalidParameterException") as large:
        put(logs, group, "s", [full + "x"])
    assert large["Error"]["Message"] == "Upload too large: 1048577 bytes exceeds limit of 1048576"
    put(logs, group, "s", ["x"] * 10_000)
    with error(logs, "ResourceNotFoundException"):
        put(logs, group, "none", ["x"])


def test_rejected_events(logs, group):
    logs.create_log_stream(logGroupName=group, logStreamName="s")
    answer = put(logs, group, "s", ["x"], start=now() - 20 * 86_400_000)
    assert answer["rejectedLogEventsInfo"] == {"tooOldLogEventEndIndex": 1}
    answer = put(logs, group, "s", ["x"], start=now() + 86_400_000)
    assert answer["rejectedLogEventsInfo"] == {"tooNewLogEventStartIndex": 0}


def test_events_survive_a_kill(own_server):
    server = own_server()
    logs = server.client("logs")
    logs.create_log_group(logGroupName="g")
    logs.create_log_stream(logGroupName="g", logStreamName="s")
    put(logs, "g", "s", ["one", "two"])
    server.kill()
    server.start()
    events = server.client("logs").get_log_events(logGroupName="g", logStreamName="s")["events"]
    assert [event["message"] for event in events] == ["one", "two"]
