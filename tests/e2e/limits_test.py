"""Few descriptors, little memory, clocks that are set, a data directory that goes: refused in words, or borne."""
import json
import shutil
import socket
import subprocess
import urllib.error
import urllib.request

import pytest

from conftest import LIMIT, unique
from stepwell_server import default_binary


def limited(folder, limit):
    """The server's program under a limit of the shell's."""
    program = folder / "limited"
    program.write_text(f'#!/bin/sh\nulimit {limit}\nexec {default_binary()} "$@"\n')
    program.chmod(0o755)
    return program


def serve(program, folder, environment=None):
    return subprocess.run([program, "serve", "--port", "0", "--data-dir", folder / "data"], timeout=LIMIT, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, env=environment)


def test_with_few_descriptors_further_connections_are_refused(own_server, tmp_path):
    server = own_server(binary=limited(tmp_path, "-n 64"))
    connections, answers = [], []
    for _ in range(60):
        connection = socket.create_connection(("127.0.0.1", server.port), timeout=LIMIT)
        connection.sendall(b"GET /_stepwell/health HTTP/1.1\r\nHost: localhost\r\n\r\n")
        answers.append(connection.recv(100).split(b" ")[1])
        connections.append(connection)
    assert set(answers) == {b"200", b"503"}
    for connection in connections:
        connection.close()


@pytest.mark.parametrize("limit,told", [("-n 24", "ulimit -n"), ("-v 61440", "ulimit -v")])
def test_with_too_little_it_says_so_and_ends(tmp_path, limit, told):
    done = serve(limited(tmp_path, limit), tmp_path)
    assert done.returncode == 1 and "Ready." not in done.stdout
    assert told in done.stderr


@pytest.mark.parametrize("megabytes", [40, 50, 70, 80, 100, 120])
def test_with_little_address_space_it_never_hangs(tmp_path, megabytes):
    program = limited(tmp_path, f"-v {megabytes * 1024}")
    with subprocess.Popen([program, "serve", "--port", "0", "--data-dir", tmp_path / "data"], stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        said = ""
        for line in process.stdout:
            said += line
            if line.startswith("Ready."):
                process.terminate()
        process.wait(LIMIT)
    assert said


def test_a_data_directory_that_is_removed(own_server, tmp_path):
    server = own_server()
    machine = server.machine({"A": {"Type": "Wait", "Seconds": 600, "End": True}})
    server.start_execution(machine)
    (tmp_path / "data").rename(tmp_path / "elsewhere")
    states = server.client("stepfunctions")
    with pytest.raises(states.exceptions.ClientError) as refused:
        states.start_execution(stateMachineArn=machine, name=unique("lost"))
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 500
    with pytest.raises(urllib.error.HTTPError) as unwell:
        urllib.request.urlopen(f"{server.url}/_stepwell/health", timeout=LIMIT)
    assert unwell.value.code == 503
    assert "was removed or replaced" in json.load(unwell.value)["trouble"]
    (tmp_path / "elsewhere").rename(tmp_path / "data")
    states.start_execution(stateMachineArn=machine)
    assert server.healthy()


SET_CLOCK = """
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
int clock_gettime(clockid_t clock, struct timespec *time) {
    int result = (int)syscall(SYS_clock_gettime, clock, time);
    FILE *file = clock == CLOCK_REALTIME ? fopen(getenv("CLOCK_STEP"), "r") : NULL;
    long step = 0;
    if (file) {
        if (fscanf(file, "%ld", &step) == 1) time->tv_sec += step;
        fclose(file);
    }
    return result;
}
"""


@pytest.fixture
def clock(tmp_path):
    """The environment of a server whose wall clock is set by as many seconds as the file says."""
    if not shutil.which("cc"):
        pytest.skip("needs a C compiler")
    (tmp_path / "clock.c").write_text(SET_CLOCK)
    subprocess.run(["cc", "-shared", "-fPIC", "-o", tmp_path / "clock.so", tmp_path / "clock.c"], check=True)
    return {"LD_PRELOAD": str(tmp_path / "clock.so"), "CLOCK_STEP": str(tmp_path / "step")}


@pytest.mark.parametrize("state", [{"Type": "Wait", "Seconds": 3},
                                   {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sfn:describeExecution.waitForTaskToken",
                                    "TimeoutSeconds": 3}], ids=["Wait", "TimeoutSeconds"])
def test_a_wait_survives_a_clock_that_is_set_back(own_server, tmp_path, clock, state):
    server = own_server(environment=clock)
    if state["Type"] == "Task":
        activity = server.client("stepfunctions").create_activity(name=unique("never"))["activityArn"]
        state = {**state, "Resource": activity}
    execution = server.start_execution(server.machine({"A": {**state, "End": True}}))
    (tmp_path / "step").write_text("-86400")
    ended = server.ended(execution)  # within LIMIT, not in a day
    assert ended["status"] in ("SUCCEEDED", "TIMED_OUT", "FAILED")
    assert (ended["stopDate"] - ended["startDate"]).total_seconds() >= 3
    later = server.ended(server.start_execution(server.machine({"A": {"Type": "Wait", "Seconds": 1, "End": True}})))
    assert later["startDate"] >= ended["stopDate"]
    assert "the clock was set back" in server.log_tail(200)


def test_a_clock_before_1970_is_refused(tmp_path, clock):
    (tmp_path / "step").write_text("-3000000000")
    done = serve(default_binary(), tmp_path, clock)
    assert done.returncode == 1 and "the clock of this machine says 19" in done.stderr
