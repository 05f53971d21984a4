#!/usr/bin/env python3
"""Runs a command against a server of its own: with_server.py COMMAND..., where {url} in the command is the server's."""
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "samples" / "support"))
from stepwell_server import StepwellServer  # noqa: E402

with tempfile.TemporaryDirectory() as folder:
    server = StepwellServer(":memory:", pathlib.Path(folder) / "stepwell.log").start()
    try:
        status = subprocess.run([word.replace("{url}", server.url) for word in sys.argv[1:]], check=False).returncode
    finally:
        server.stop()
sys.exit(status)
