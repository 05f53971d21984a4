"""Disks that fail: what the server says at its start, and that it acknowledges nothing which is not on disk."""
import contextlib
import http.client
import json
import resource
import shutil
import sqlite3
import subprocess
import threading
import urllib.request

import pytest

from conftest import LIMIT, eventually, not_running, unique
from stepwell_server import default_binary


def serve(data_dir):
    """The end of a server that cannot start: its status and what it said."""
    done = subprocess.run([str(default_binary()), "serve", "--port", "0", "--data-dir", str(data_dir)], timeout=LIMIT,
                          stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert "Ready." not in done.stdout + done.stderr
    assert done.returncode == 1, done
    return done.stdout + done.stderr


@pytest.fixture
def filled(own_server, tmp_path):
    """The data directory of a server that has run and ended."""
    server = own_server()
    server.ended(server.start_execution(server.machine({"A": {"Type": "Pass", "End": True}})))
    assert server.stop() == 0
    return tmp_path / "data"


def whole(data_dir):
    with contextlib.closing(sqlite3.connect(data_dir / "stepwell.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize("lose", [lambda file: file.unlink(), lambda file: file.write_bytes(b"")], ids=["missing", "empty"])
def test_objects_outlive_a_lost_database(own_server, tmp_path, lose):
    server = own_server()
    server.client("s3").create_bucket(Bucket="kept")
    server.client("s3").put_object(Bucket="kept", Key="k", Body=b"precious" * 1000)
    assert server.stop() == 0
    files = sorted(path for path in (tmp_path / "data" / "s3").rglob("*") if path.is_file())
    assert files
    lose(tmp_path / "data" / "stepwell.db")
    said = serve(tmp_path / "data")
    assert "is missing or empty: put that back" in said
    assert [path for path in files if not path.exists()] == []


def test_a_new_directory_is_not_taken_for_a_lost_one(own_server, tmp_path):
    """The Docker runner names itself in a file before the database has a byte."""
    server = own_server(options=["--container-runner", "docker", "--docker-socket", str(tmp_path / "none.sock")])
    assert server.healthy()


def test_a_second_server_is_refused_and_the_first_goes_on(own_server, tmp_path):
    server = own_server()
    said = serve(tmp_path / "data")
    assert f"in use by another server (process {server.process.pid})" in said
    assert server.healthy()


def test_a_file_that_is_no_database(filled):
    (filled / "stepwell.db").write_bytes(b"no database " * 1000)
    assert "stepwell.db is damaged or no database" in serve(filled)


def test_a_damaged_page(filled):
    file = filled / "stepwell.db"
    content = file.read_bytes()
    file.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    said = serve(filled)
    assert "malformed" in said or "damaged" in said


def test_data_of_a_newer_version(filled):
    with contextlib.closing(sqlite3.connect(filled / "stepwell.db")) as database:
        database.execute("UPDATE component_versions SET version = version + 1000")
        database.commit()
    assert "newer version of Stepwell" in serve(filled)


def test_a_database_that_another_program_has_locked(filled):
    with contextlib.closing(sqlite3.connect(filled / "stepwell.db", isolation_level=None)) as database:
        database.execute("BEGIN IMMEDIATE")
        assert "locked" in serve(filled)


def test_a_folder_that_cannot_be_made(tmp_path):
    folder = tmp_path / "file"
    folder.write_text("a file, not a folder")
    assert str(folder) in serve(folder / "data")


def test_a_full_disk(own_server, tmp_path):
    """A limit on the size of files stands for the disk's: the writes behind it fail, whatever the user may do."""
    server = own_server()
    states = server.client("stepfunctions")
    machine = server.machine({"A": {"Type": "Pass", "End": True}})
    log = tmp_path / "data" / "stepwell.db-wal"
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (log.stat().st_size + 200_000, resource.RLIM_INFINITY))
    acknowledged, refused = {}, None
    for number in range(2000):
        name = unique("run")
        try:
            text = json.dumps({"number": number, "padding": "x" * 2000})
            acknowledged[states.start_execution(stateMachineArn=machine, name=name, input=text)["executionArn"]] = text
        except Exception as error:  # noqa: BLE001 - a refusal or the end of the server, both are honest
            refused = error
            break
    assert acknowledged and refused is not None
    server.kill()
    assert "full" in server.log_tail(200) or "I/O" in server.log_tail(200), f"{refused}\n{server.log_tail(200)}"
    server.start()
    states = server.client("stepfunctions")
    for execution, text in acknowledged.items():
        assert server.ended(execution)["status"] == "SUCCEEDED"
        assert states.describe_execution(executionArn=execution)["input"] == text
    assert server.stop() == 0
    whole(tmp_path / "data")


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 3 MB for the data directory, and the means to change it."""
    folder = tmp_path / "data"
    folder.mkdir()
    mount = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder], capture_output=True, text=True)
    if mount.returncode != 0:
        pytest.skip(f"no file system can be mounted here: {mount.stderr.strip()}")
    yield lambda options: subprocess.run(["mount", "-o", f"remount,{options}", folder], check=True)
    subprocess.run(["umount", "--lazy", folder], check=True)


def test_a_disk_that_is_full_and_then_is_not(small_disk, own_server, tmp_path):
    """Starts are refused while there is no room; the same server goes on as soon as there is some."""
    server = own_server()
    states = server.client("stepfunctions")
    machine = server.machine({"A": {"Type": "Pass", "End": True}})
    acknowledged, refused = {}, []
    for number in range(3000):
        text = json.dumps({"number": number, "padding": "x" * 20_000})
        try:
            acknowledged[states.start_execution(stateMachineArn=machine, input=text)["executionArn"]] = text
        except states.exceptions.ClientError as error:
            refused.append(error)
            if len(refused) == 20:
                break
    assert acknowledged and len(refused) == 20
    assert all(error.response["ResponseMetadata"]["HTTPStatusCode"] == 500 for error in refused)
    assert "full" in server.log_tail(200)
    assert server.alive() and server.healthy()
    small_disk("size=64m")
    for number in range(20):
        text = json.dumps({"after": number})
        acknowledged[states.start_execution(stateMachineArn=machine, input=text)["executionArn"]] = text
    for restart in (False, True):
        if restart:
            server.kill()
            server.start()
            states = server.client("stepfunctions")
        for execution, text in acknowledged.items():
            described = eventually(lambda: not_running(states.describe_execution(executionArn=execution)))  # noqa: B023
            assert (described["status"], described["input"]) == ("SUCCEEDED", text)
    listed = [one["executionArn"] for page in states.get_paginator("list_executions").paginate(stateMachineArn=machine)
              for one in page["executions"]]
    assert sorted(listed) == sorted(acknowledged), "what was refused is there"
    assert server.stop() == 0
    whole(tmp_path / "data")


def fill(server):
    """Starts executions until the disk takes no more; how many it took."""
    states, machine = server.client("stepfunctions"), server.machine({"A": {"Type": "Pass", "End": True}}, name="full")
    refused = started = 0
    while refused < 20:
        try:
            states.start_execution(stateMachineArn=machine, input=json.dumps("x" * 20_000))
            started += 1
        except states.exceptions.ClientError:
            refused += 1
    assert started and "full" in server.log_tail(200)
    return started


def reset(server, limit=LIMIT):
    request = urllib.request.Request(f"{server.url}/_stepwell/reset", b"", method="POST")
    return urllib.request.urlopen(request, timeout=limit).status


def listed(states):
    pages = states.get_paginator("list_executions").paginate(stateMachineArn="arn:aws:states:us-east-1:000000000000:stateMachine:full")
    return sum(len(page["executions"]) for page in pages)


def test_a_reset_needs_no_room(small_disk, own_server, tmp_path):
    server = own_server()
    server.client("secretsmanager").create_secret(Name="s", SecretString="x")
    fill(server)
    assert reset(server) == 200
    assert server.client("stepfunctions").list_state_machines()["stateMachines"] == []
    assert server.client("secretsmanager").list_secrets()["SecretList"] == []
    assert fill(server) > 20, "the room is there again"
    assert reset(server) == 200
    machine = server.machine({"A": {"Type": "Wait", "Seconds": 600, "End": True}})
    execution = server.start_execution(machine)
    server.kill()
    server.start()
    assert server.client("stepfunctions").describe_execution(executionArn=execution)["status"] == "RUNNING"
    assert server.stop() == 0
    whole(tmp_path / "data")


@pytest.mark.parametrize("after", [0, 0.002, 0.005, 0.01, 0.02, 0.05])
def test_a_reset_of_a_full_disk_that_is_killed_removes_all_or_nothing(small_disk, own_server, tmp_path, after):
    server = own_server()
    started = fill(server)
    killer = threading.Timer(after, server.process.kill)
    killer.start()
    with contextlib.suppress(OSError, http.client.HTTPException):
        reset(server)
    killer.join()
    server.kill()
    small_disk("size=64m")
    server.start()
    states = server.client("stepfunctions")
    try:
        assert listed(states) in (0, started)
    except states.exceptions.StateMachineDoesNotExist:
        pass  # all is gone
    assert reset(server) == 200
    assert server.stop() == 0
    whole(tmp_path / "data")


def test_a_disk_that_is_full_from_the_start(small_disk, tmp_path):
    (tmp_path / "data" / "other").write_bytes(b"x" * 3 * 1024 * 1024)
    said = serve(tmp_path / "data")
    assert "full" in said or "No space left" in said


def test_a_read_only_disk(small_disk, own_server, tmp_path):
    assert own_server().stop() == 0
    small_disk("ro")
    said = serve(tmp_path / "data")
    assert "stepwell.db" in said and ("read-only" in said.lower() or "readonly" in said)


FAILING_SYNC = """
#include <errno.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>
static int fails(void) { return access(getenv("FAULT"), F_OK) == 0 ? (errno = EIO, 1) : 0; }
int fsync(int file) { return fails() ? -1 : (int)syscall(SYS_fsync, file); }
int fdatasync(int file) { return fails() ? -1 : (int)syscall(SYS_fdatasync, file); }
"""


@pytest.mark.skipif(not shutil.which("cc"), reason="needs a C compiler")
def test_a_failed_fsync_ends_the_server_before_it_acknowledges(own_server, tmp_path):
    (tmp_path / "sync.c").write_text(FAILING_SYNC)
    shim, fault = tmp_path / "sync.so", tmp_path / "fault"
    subprocess.run(["cc", "-shared", "-fPIC", "-o", shim, tmp_path / "sync.c"], check=True)
    server = own_server(environment={"LD_PRELOAD": str(shim), "FAULT": str(fault)})
    machine = server.machine({"A": {"Type": "Pass", "End": True}})
    before = server.start_execution(machine)
    server.ended(before)
    fault.touch()
    with pytest.raises(Exception):  # noqa: B017 - the connection breaks, however the client calls that
        server.start_execution(machine)
    assert server.process.wait(LIMIT) == 1
    assert "outcome is unknown; the server stops" in server.log_tail(200)
    fault.unlink()
    server.start()
    assert server.ended(before)["status"] == "SUCCEEDED"
    assert server.stop() == 0
    whole(tmp_path / "data")


NOTED_SYNC = """
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
static void note(int file) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t size = readlink(link, path, sizeof path - 1);
    if (size < 0) return;
    path[size++] = '\\n';
    int notes = open(getenv("NOTES"), O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (write(notes, path, (size_t)size) < 0) abort();
    close(notes);
}
int fsync(int file) { return note(file), (int)syscall(SYS_fsync, file); }
int fdatasync(int file) { return note(file), (int)syscall(SYS_fdatasync, file); }
"""


@pytest.mark.skipif(not shutil.which("cc"), reason="needs a C compiler")
def test_a_new_database_is_on_disk_before_anything_is_acknowledged(own_server, tmp_path):
    """SQLite ignores the journal of a file that is empty: the file and its name must be there too. It gets its name when it is
    on disk."""
    (tmp_path / "sync.c").write_text(NOTED_SYNC)
    shim, notes = tmp_path / "sync.so", tmp_path / "notes"
    subprocess.run(["cc", "-shared", "-fPIC", "-o", shim, tmp_path / "sync.c"], check=True)
    server = own_server(environment={"LD_PRELOAD": str(shim), "NOTES": str(notes)})
    server.machine({"A": {"Type": "Pass", "End": True}})
    data = tmp_path / "data"
    synced = notes.read_text().splitlines()
    assert {str(data), str(data / "stepwell.db.new"), str(data / "stepwell.db-wal")} <= set(synced)
    assert synced.index(str(data / "stepwell.db.new")) < len(synced) - 1 - synced[::-1].index(str(data / "stepwell.db-wal"))
    assert server.stop() == 0
    whole(data)


def test_what_an_older_database_does_not_know_is_kept_aside(own_server, tmp_path):
    """The files of objects and functions, when the database is put back from a copy made before them, and then the right one."""
    server = own_server()
    server.client("s3").create_bucket(Bucket="kept")
    assert server.stop() == 0
    database, older, newer = (tmp_path / name for name in ("data/stepwell.db", "older", "newer"))
    shutil.copy(database, older)
    server.start()
    server.client("s3").put_object(Bucket="kept", Key="k", Body=b"precious" * 1000)
    function = server.function("def handler(event, context): return 'precious'\n")
    assert server.stop() == 0
    shutil.copy(database, newer)
    shutil.copy(older, database)
    server.start()
    assert "Contents" not in server.client("s3").list_objects_v2(Bucket="kept")
    assert server.stop() == 0
    for folder in ("s3", "lambda"):
        assert len(list((tmp_path / "data" / folder / "removed").iterdir())) == 1
    shutil.copy(newer, database)
    server.start()
    assert server.client("s3").get_object(Bucket="kept", Key="k")["Body"].read() == b"precious" * 1000
    assert json.load(server.client("lambda").invoke(FunctionName=function)["Payload"]) == "precious"
    assert reset(server) == 200
    assert not (tmp_path / "data" / "s3" / "removed").exists()
