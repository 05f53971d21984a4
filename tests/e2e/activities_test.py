"""Activities: workers outside fetch tasks by GetActivityTask and answer them by their token."""
import concurrent.futures
import json
import socket
import struct

import pytest

from conftest import error, unique


@pytest.fixture
def activity(states):
    return states.create_activity(name=unique("activity"))["activityArn"]


def task_state(activity, **more):
    return {"Work": {"Type": "Task", "Resource": activity, "End": True, **more}}


def test_an_activitys_life(states):
    name = unique("life")
    made = states.create_activity(name=name, tags=[{"key": "a", "value": "1"}])
    arn = made["activityArn"]
    assert arn == f"arn:aws:states:us-east-1:000000000000:activity:{name}"
    assert states.create_activity(name=name)["creationDate"] == made["creationDate"]
    assert states.describe_activity(activityArn=arn)["name"] == name
    assert arn in [item["activityArn"] for item in states.list_activities(maxResults=1000)["activities"]]
    states.tag_resource(resourceArn=arn, tags=[{"key": "b", "value": "2"}])
    states.untag_resource(resourceArn=arn, tagKeys=["a"])
    assert states.list_tags_for_resource(resourceArn=arn)["tags"] == [{"key": "b", "value": "2"}]
    states.delete_activity(activityArn=arn)
    states.delete_activity(activityArn=arn)
    with error(states, "ActivityDoesNotExist") as answer:
        states.describe_activity(activityArn=arn)
    assert answer["message"] == f"Activity Does Not Exist: '{arn}'"
    with error(states, "ActivityDoesNotExist"):
        states.get_activity_task(activityArn=arn)


def test_a_waiting_worker_gets_the_next_task(server, states, activity):
    with concurrent.futures.ThreadPoolExecutor() as pool:
        polled = pool.submit(server.client("stepfunctions").get_activity_task, activityArn=activity, workerName="w1")
        execution = server.start_execution(server.machine(task_state(activity)), {"n": 1})
        task = polled.result()
    assert json.loads(task["input"]) == {"n": 1}
    states.send_task_success(taskToken=task["taskToken"], output='{"done": true}')
    assert json.loads(server.ended(execution)["output"]) == {"done": True}
    history = server.history(execution)
    assert [event["type"] for event in history[1:-1]] == [
        "TaskStateEntered", "ActivityScheduled", "ActivityStarted", "ActivitySucceeded", "TaskStateExited"]
    assert history[3]["activityStartedEventDetails"] == {"workerName": "w1"}


@pytest.mark.parametrize("linger", [None, struct.pack("ii", 1, 0)], ids=["closed", "reset"])
def test_a_task_is_not_given_to_a_worker_that_has_gone(server, states, activity, linger):
    body = json.dumps({"activityArn": activity}).encode()
    head = (f"POST / HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nContent-Type: application/x-amz-json-1.0\r\n"
            f"X-Amz-Target: AWSStepFunctions.GetActivityTask\r\nContent-Length: {len(body)}\r\n\r\n").encode()
    for _ in range(20):
        with socket.create_connection(("127.0.0.1", server.port)) as worker:
            worker.sendall(head + body)
            states.describe_activity(activityArn=activity)  # time for the server to read it
            if linger:
                worker.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    execution = server.start_execution(server.machine(task_state(activity)), {"n": 1})
    task = states.get_activity_task(activityArn=activity, workerName="alive")
    assert json.loads(task["input"]) == {"n": 1}
    states.send_task_success(taskToken=task["taskToken"], output="1")
    assert server.ended(execution)["status"] == "SUCCEEDED"


def test_many_workers_take_each_task_once(server, activity):
    machine = server.machine({"All": {"Type": "Map", "ItemsPath": "$", "End": True, "ItemProcessor": {
        "StartAt": "Work", "States": task_state(activity)}}})
    execution = server.start_execution(machine, list(range(40)))

    def work(_):
        client, taken = server.client("stepfunctions"), []
        while len(taken) < 10:
            task = client.get_activity_task(activityArn=activity)
            taken.append(json.loads(task["input"]))
            client.send_task_success(taskToken=task["taskToken"], output=json.dumps(taken[-1] * 2))
        return taken

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        taken = [number for part in pool.map(work, range(4)) for number in part]
    assert sorted(taken) == list(range(40))
    assert json.loads(server.ended(execution)["output"]) == [number * 2 for number in range(40)]


def test_a_failing_worker_is_retried(server, states, activity):
    retry = [{"ErrorEquals": ["Broken"], "IntervalSeconds": 1, "MaxAttempts": 1}]
    execution = server.start_execution(server.machine(task_state(activity, Retry=retry)))
    first = states.get_activity_task(activityArn=activity)
    states.send_task_failure(taskToken=first["taskToken"], error="Broken", cause="once")
    second = states.get_activity_task(activityArn=activity)
    assert second["taskToken"] != first["taskToken"]
    with error(states, "TaskTimedOut"):
        states.send_task_success(taskToken=first["taskToken"], output="1")
    states.send_task_success(taskToken=second["taskToken"], output="2")
    assert server.ended(execution)["output"] == "2"


def test_a_task_nobody_takes_times_out_and_is_gone(server, states, activity):
    execution = server.start_execution(server.machine(task_state(activity, TimeoutSeconds=1)))
    assert server.ended(execution)["error"] == "States.Timeout"
    other = server.start_execution(server.machine(task_state(activity)), "other")
    task = states.get_activity_task(activityArn=activity)
    assert json.loads(task["input"]) == "other"
    states.send_task_heartbeat(taskToken=task["taskToken"])
    states.send_task_success(taskToken=task["taskToken"], output="1")
    assert server.ended(other)["status"] == "SUCCEEDED"


def test_an_activity_that_is_not_there_ends_the_execution(server):
    arn = f"arn:aws:states:us-east-1:000000000000:activity:{unique('none')}"
    ended = server.run(task_state(arn, Catch=[{"ErrorEquals": ["States.ALL"], "Next": "Work"}]))
    assert (ended["error"], ended["cause"]) == ("States.Runtime", (
        f"An error occurred while executing the state 'Work' (entered at the event id #2). The activity {arn} does not exist."))


def test_deleting_an_activity_ends_its_polls(server, states, activity):
    with concurrent.futures.ThreadPoolExecutor() as pool:
        client = server.client("stepfunctions")
        polled = pool.submit(client.get_activity_task, activityArn=activity)
        states.delete_activity(activityArn=activity)
        with error(client, "ActivityDoesNotExist"):
            polled.result()


def test_tasks_survive_kill_9(own_server):
    """A task that a worker has is its own still; one that nobody took is handed out."""
    server = own_server()
    states = server.client("stepfunctions")
    activity = states.create_activity(name="work")["activityArn"]
    machine = server.machine(task_state(activity))
    first = server.start_execution(machine, 1)
    taken = states.get_activity_task(activityArn=activity)
    second = server.start_execution(machine, 2)
    server.kill()
    server.start(port=server.port)
    states = server.client("stepfunctions")
    waiting = states.get_activity_task(activityArn=activity)
    assert (taken["input"], waiting["input"]) == ("1", "2")
    for task in (taken, waiting):
        states.send_task_success(taskToken=task["taskToken"], output=task["input"])
    assert [server.ended(each)["output"] for each in (first, second)] == ["1", "2"]
    assert [event["type"] for event in server.history(second)].count("ActivityScheduled") == 1
