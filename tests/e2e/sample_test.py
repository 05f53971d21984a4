"""The sample as a user runs it: each of its runs alone, on the binary that the other tests use."""
import os
import subprocess
import sys

import pytest

from conftest import ROOT

PROGRAM = ROOT / "samples" / "fivetran-dbt" / "run.py"


def run(*words):
    return subprocess.run([sys.executable, str(PROGRAM), *words], capture_output=True, text=True, timeout=300, check=False,
                          env={**os.environ, "AWS_PROFILE": "somebodys-real-account"})


@pytest.mark.parametrize("name, words", [
    ("success", ["SUCCEEDED", "Bruno Silva", "Completed successfully", "MapIterationSucceeded"]),
    ("failure", ["FAILED", "FAILURE_WITH_TASK: The API key of this connector was revoked", "ExecutionFailed"]),
    ("crash", ["kill -9", "its history is what it was", "SUCCEEDED", "Bruno Silva"]),
])
def test_each_run(name, words):
    done = run("--only", name)
    assert done.returncode == 0, done.stdout + done.stderr
    for word in words:
        assert word in done.stdout
    assert "\x1b[" not in done.stdout, "colour is for terminals"
