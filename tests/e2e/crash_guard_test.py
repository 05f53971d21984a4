"""An execution at whose work the server crashes does not take the others with it: after two crashes it is set aside.

The server is the one that is released; what crashes is the C library's pow(), for two numbers, in a library loaded before."""
import concurrent.futures
import datetime
import json
import signal
import subprocess
import urllib.request

import pytest

from conftest import LIMIT, StatesError, eventually
from stepwell_server import StartFailed

CRASHING_POW = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>

static double deeper(double x) {
    volatile char room[4096];
    room[0] = (char)x;
    return deeper(x + room[0]) + room[1];
}

double pow(double x, double y) {
    double (*real)(double, double) = (double (*)(double, double))dlsym(RTLD_NEXT, "pow");
    if (x == 1.2345) abort();
    if (x == 1.2346) return deeper(x);
    return real(x, y);
}
"""

POWER = {"Type": "Pass", "Output": "{% $power($states.input.base, 2) %}", "End": True}
OTHERS = 1000


@pytest.fixture(scope="session")
def crashing(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pow")
    (folder / "pow.c").write_text(CRASHING_POW)
    subprocess.run(["cc", "-shared", "-fPIC", "-O0", "-w", "-o", "pow.so", "pow.c", "-ldl"], cwd=folder, check=True)
    return {"LD_PRELOAD": str(folder / "pow.so")}


def in_seconds(seconds):
    return (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def crashes(server, by):
    """The process ends by that signal."""
    assert server.process.wait(LIMIT) == -by, server.log_tail()


def starts_and_crashes(server, by):
    try:
        server.start()
    except StartFailed:
        pass  # before it was ready
    crashes(server, by)


def notes(server):
    with urllib.request.urlopen(f"{server.url}/_stepwell/health", timeout=LIMIT) as answer:
        return json.load(answer).get("notes", {})


@pytest.mark.parametrize("base, by", [(1.2345, signal.SIGABRT), (1.2346, signal.SIGSEGV)], ids=["abort", "stack overflow"])
def test_the_culprit_is_set_aside_and_the_others_finish(own_server, crashing, base, by):
    server = own_server(environment=crashing)
    states = server.client("stepfunctions")
    machine = server.machine({"Wait": {"Type": "Wait", "Timestamp": "{% $states.input.at %}", "Next": "Power"}, "Power": POWER},
                             QueryLanguage="JSONata")
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: states.start_execution(
            stateMachineArn=machine, input=json.dumps({"at": in_seconds(8), "base": 2})), range(OTHERS)))
    culprit = server.start_execution(machine, {"at": in_seconds(0.5), "base": base})
    crashes(server, by)
    starts_and_crashes(server, by)
    server.start()
    eventually(lambda: culprit in notes(server).get("states", ""))  # once it is taken up
    assert "it was in hand at two crashes of the server" in server.log.read_text()
    states = server.client("stepfunctions")
    assert states.describe_execution(executionArn=culprit)["status"] == "RUNNING"
    assert [event["type"] for event in server.history(culprit)] == ["ExecutionStarted"]

    def all_finished():
        pages = states.get_paginator("list_executions").paginate(stateMachineArn=machine, statusFilter="SUCCEEDED",
                                                                 PaginationConfig={"PageSize": 1000})
        return sum(len(page["executions"]) for page in pages) == OTHERS
    eventually(all_finished)

    states.stop_execution(executionArn=culprit, error="Enough", cause="of it")
    ended = server.ended(culprit)
    assert (ended["status"], ended["error"], ended["cause"]) == ("ABORTED", "Enough", "of it")
    assert [event["type"] for event in server.history(culprit)] == ["ExecutionStarted", "ExecutionAborted"]
    assert "states" not in notes(server)
    with pytest.raises(StatesError, match="ExecutionNotRedrivable"):
        server.states("RedriveExecution", executionArn=culprit)
    assert server.alive() and server.stop() == 0


def test_what_is_set_aside_goes_on_when_the_user_says_so(own_server, crashing):
    server = own_server(environment=crashing)
    machine = server.machine({"Wait": {"Type": "Wait", "Seconds": 1, "Next": "Power"}, "Power": POWER}, QueryLanguage="JSONata")
    culprit = server.start_execution(machine, {"base": 1.2345})
    crashes(server, signal.SIGABRT)
    starts_and_crashes(server, signal.SIGABRT)
    server.start()
    eventually(lambda: culprit in notes(server).get("states", ""))  # once it is taken up
    assert server.stop() == 0
    mended = own_server(options=["--set-aside", "retry"])  # the same data directory
    ended = mended.ended(culprit)
    assert ended["status"] == "SUCCEEDED" and json.loads(ended["output"]) == pytest.approx(1.2345 ** 2)
    assert "states" not in notes(mended)


@pytest.mark.parametrize("kind", ["STANDARD", "EXPRESS"])
def test_a_map_run_whose_child_crashes_the_server(own_server, crashing, kind):
    server = own_server(environment=crashing)
    machine = server.machine({"Map": {"Type": "Map", "Items": [{"base": 2}, {"base": 1.2345}], "End": True, "ItemProcessor": {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": kind}, "StartAt": "Wait", "States": {
            "Wait": {"Type": "Wait", "Seconds": 1, "Next": "Power"}, "Power": POWER}}}}, QueryLanguage="JSONata")
    parent = server.start_execution(machine)
    crashes(server, signal.SIGABRT)
    starts_and_crashes(server, signal.SIGABRT)
    server.start()
    states = server.client("stepfunctions")
    if kind == "STANDARD":
        eventually(lambda: ":execution:" in notes(server).get("states", ""))
    else:
        map_run = states.list_map_runs(executionArn=parent)["mapRuns"][0]["mapRunArn"]
        eventually(lambda: notes(server).get("set aside") == [f"Map Run {map_run}"])
    other = server.machine({"Done": {"Type": "Succeed"}})
    assert server.ended(server.start_execution(other))["status"] == "SUCCEEDED"
    assert states.describe_execution(executionArn=parent)["status"] == "RUNNING"
    states.stop_execution(executionArn=parent)
    assert server.ended(parent)["status"] == "ABORTED"
    assert server.stop() == 0
