"""Starts, stops and kills a Stepwell server; for the samples and the end-to-end tests."""
import os
import pathlib
import re
import signal
import subprocess
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
READY = re.compile(r"Ready\..*?(https?://[^\s\"]+)")


def default_binary():
    return pathlib.Path(os.environ.get("STEPWELL_BINARY", ROOT / "build" / "release" / "stepwell"))


class StartFailed(Exception):
    pass


class StepwellServer:
    """One data directory (":memory:" too) and at most one process that serves it."""

    def __init__(self, data_dir, log, options=(), environment=None, binary=None):
        self.data_dir = data_dir
        self.log = pathlib.Path(log)
        self.options = list(options)
        self.environment = {key: value for key, value in os.environ.items()
                            if not key.startswith(("AWS_", "STEPWELL_")) or key.startswith("STEPWELL_RUNTIME_")}
        self.environment.update(environment or {})
        self.binary = pathlib.Path(binary or default_binary())
        self.process = None
        self.url = None

    @property
    def port(self):
        return int(self.url.rsplit(":", 1)[1].strip("/"))

    def start(self, port=0, limit=60):
        """Returns when the server says that it is ready. A restart takes the port it had: start(server.port)."""
        command = [str(self.binary), "serve", "--port", str(port), "--data-dir", str(self.data_dir), *self.options]
        with open(self.log, "ab") as log:
            begin = log.tell()
            # A session of its own: Ctrl-C in the terminal is the caller's to handle.
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                            env=self.environment, start_new_session=True)
        deadline = time.monotonic() + limit
        while True:
            ended = self.process.poll() is not None  # asked before reading, so that its last words are read
            match = READY.search(self.log.read_bytes()[begin:].decode(errors="replace"))
            if match:
                self.url = match[1].rstrip("/")
                return self
            if ended or time.monotonic() > deadline:
                why = f"ended with {self.process.returncode}" if ended else f"was not ready within {limit} s"
                self.kill()
                raise StartFailed(f"{' '.join(command)} {why}:\n{self.log_tail()}")
            time.sleep(0.01)

    def alive(self):
        return self.process is not None and self.process.poll() is None

    def healthy(self):
        try:
            with urllib.request.urlopen(f"{self.url}/_stepwell/health", timeout=10) as answer:
                return answer.status == 200
        except OSError:
            return False

    def kill(self):
        """kill -9: nothing is written, nothing is said good-bye to."""
        if self.alive():
            self.process.send_signal(signal.SIGKILL)
        return self.process.wait()

    def stop(self, limit=30):
        """SIGTERM; the exit status. Killed, and None, when it does not end in time."""
        if self.alive():
            self.process.terminate()
        try:
            return self.process.wait(limit)
        except subprocess.TimeoutExpired:
            self.kill()
            return None

    def log_tail(self, lines=40):
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])
