#!/usr/bin/env python3
"""Fivetran connectors synced with callbacks, then dbt.

Three runs on a Stepwell of its own: one to success, one with a connector that fails, and one through a kill -9 of the
server while Fivetran is still at work. Called by `samples/run fivetran-dbt`.
"""
import argparse
import base64
import json
import os
import pathlib
import secrets
import shutil
import signal
import subprocess
import sys
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support")]

import deploy  # noqa: E402
import sources  # noqa: E402
import watch  # noqa: E402
from aws_cli import AwsCli, AwsError  # noqa: E402
from stepwell_server import StartFailed, StepwellServer  # noqa: E402
from terminal import heading, note, paint  # noqa: E402

SUCCEEDING, FAILING = "iii_outgrow", "canyon_mistake"


class Unexpected(Exception):
    """The pipeline did something else than it should have."""


def expect(condition, text):
    if not condition:
        raise Unexpected(text)


class Fivetran:
    """The stand-in's process, and its control."""

    def __init__(self, work, warehouse):
        self.key, self.secret, self.webhook_secret = (secrets.token_hex(12) for _ in range(3))
        environment = {**os.environ, "FIVETRAN_KEY": self.key, "FIVETRAN_SECRET": self.secret}
        self.log = work / "fivetran.log"
        with open(self.log, "wb") as errors:
            self.process = subprocess.Popen(
                [sys.executable, str(HERE / "fivetran.py"), "--warehouse", str(warehouse)],
                env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, text=True,
                start_new_session=True)
        first = self.process.stdout.readline()
        expect(first.startswith("Ready. "), f"the stand-in for Fivetran did not start, see {self.log}")
        self.url = first.split()[1]

    def ask(self, method, path, body=None):
        request = urllib.request.Request(self.url + path, method=method, data=json.dumps(body).encode() if body else None)
        if not path.startswith("/_control/"):
            text = base64.b64encode(f"{self.key}:{self.secret}".encode()).decode()
            request.add_header("Authorization", f"Basic {text}")
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def create_webhook(self, url):
        self.ask("POST", "/v1/webhooks/account",
                 {"url": url, "events": ["sync_end"], "active": True, "secret": self.webhook_secret})

    def hold(self):
        self.ask("POST", "/_control/hold")

    def release(self):
        return self.ask("POST", "/_control/release")["released"]

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Sample:
    def __init__(self, work):
        self.work = work
        self.data_dir = work / "data"
        self.warehouse = work / "warehouse.sqlite"
        # The handlers need boto3: Debian's python3 has it by python3-boto3, another python3 on PATH may not.
        environment = {"STEPWELL_RUNTIME_PYTHON3_11": "/usr/bin/python3"} if os.path.exists("/usr/bin/python3") else {}
        environment = {key: os.environ.get(key, value) for key, value in environment.items()}
        self.server = StepwellServer(self.data_dir, work / "stepwell.log", environment=environment)
        self.fivetran = None
        self.aws = None
        self.state_machine_arn = None

    def set_up(self):
        heading("Starting Stepwell and a stand-in for Fivetran")
        self.server.start()
        note(f"Stepwell       {self.server.url}   data in {os.path.relpath(self.data_dir)}")
        self.fivetran = Fivetran(self.work, self.warehouse)
        note(f"Fivetran       {self.fivetran.url}")

        heading("Deploying the pipeline with the AWS CLI")
        self.aws = AwsCli(self.server.url)
        wanted = {"FivetranKey": self.fivetran.key, "FivetranSecret": self.fivetran.secret,
                  "FivetranWebhookSecret": self.fivetran.webhook_secret}
        container = {"DBT_WAREHOUSE": str(self.warehouse), "DBT_PROJECT_DIR": str(HERE / "dbt_project")}
        made = deploy.Deployment(self.aws, self.work, note).create(self.fivetran.url, wanted, container)
        self.state_machine_arn = made.state_machine_arn
        self.fivetran.create_webhook(f"{self.server.url}/_api/{made.api_id}{deploy.ROUTE}")
        note("webhook        made at Fivetran, its test event answered")

    def start(self, name, group_id):
        file = self.work / f"{name}.input.json"
        file.write_text(json.dumps({"group_id": group_id}))
        answer = self.aws("stepfunctions", "start-execution", "--state-machine-arn", self.state_machine_arn,
                          "--name", name, "--input", f"file://{file}")
        return watch.Watch(self.aws, answer["executionArn"])

    def describe(self, execution):
        return self.aws("stepfunctions", "describe-execution", "--execution-arn", execution.execution_arn)

    def finish(self, execution, status):
        described = self.describe(execution)
        expect(described["status"] == status, f"the execution is {described['status']}, not {status}")
        if "output" in described:
            heading("Output")
            print(watch.pretty(described["output"]))
        heading("History")
        execution.table()
        return described

    def succeed(self, execution):
        execution.until_end()
        self.show_container(execution)
        described = self.finish(execution, "SUCCEEDED")
        output = json.loads(described["output"])
        exit_code = output["Containers"][0]["ExitCode"]
        expect(exit_code == 0, f"the container's exit code is {exit_code}")

    def run_success(self):
        heading("First run: every connector syncs")
        self.forget_warehouse()
        self.succeed(self.start("success", SUCCEEDING))

    def run_failure(self):
        heading("Second run: one connector fails")
        broken = next(item for item in sources.connectors_of(FAILING) if item["failure"])
        execution = self.start("failure", FAILING).until_end()
        described = self.finish(execution, "FAILED")
        told = ("FAILURE_WITH_TASK", broken["failure"]["reason"])
        found = (described.get("error"), described.get("cause"))
        expect(found == told, f"the execution's error and cause are {found}, but the webhook sent {told}")

    def run_crash(self):
        heading("Third run: kill -9 while the syncs are under way")
        self.forget_warehouse()
        self.fivetran.hold()
        connectors = len(sources.connectors_of(SUCCEEDING))

        def outstanding(events):
            waiting = [event for event in events if event["type"] == "TaskSubmitted" and
                       watch.details(event).get("resource") == "invoke.waitForTaskToken"]
            return len(waiting) == connectors

        execution = self.start("crash", SUCCEEDING).until(outstanding)
        expect(outstanding(execution.events), "the execution ended while the webhook was held back")
        before = list(execution.events)
        note(paint(f"kill -9 {self.server.process.pid}", "yellow", "bold"))
        self.server.kill()
        self.server.start(port=self.server.port)
        note(paint(f"started again with the same data directory, process {self.server.process.pid}", "yellow"))
        again = self.aws("stepfunctions", "get-execution-history", "--execution-arn", execution.execution_arn)["events"]
        expect(again[:len(before)] == before, "the history differs from what it was before the crash")
        expect(self.describe(execution)["status"] == "RUNNING", "the execution does not run on after the restart")
        note("the execution is RUNNING and its history is what it was; now Fivetran may call")
        self.fivetran.release()
        self.succeed(execution)

    def show_container(self, execution):
        """What the container wrote, from the log that Stepwell kept."""
        logs = sorted(self.data_dir.rglob("*.log"), key=lambda path: path.stat().st_mtime)
        if logs and execution.of_type("TaskSubmitted"):
            heading("What the container wrote")
            for line in logs[-1].read_text(errors="replace").splitlines():
                note(line)

    def forget_warehouse(self):
        self.warehouse.unlink(missing_ok=True)

    def stop(self):
        if self.fivetran:
            self.fivetran.stop()
        if self.server.process:
            self.server.stop()


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", choices=("success", "failure", "crash"), action="append", help="only this run")
    options.add_argument("--keep", action="store_true", help="leave Stepwell and the stand-in running at the end")
    wish = options.parse_args()
    runs = wish.only or ["success", "failure", "crash"]

    # Everything is on this machine: a proxy in the environment is not asked for it.
    for name in ("NO_PROXY", "no_proxy"):
        os.environ[name] = ",".join(filter(None, [os.environ.get(name), "127.0.0.1", "localhost"]))

    work = HERE / ".run"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    sample = Sample(work)
    keep = False
    try:
        sample.set_up()
        for name in runs:
            getattr(sample, f"run_{name}")()
        keep = wish.keep
    except (Unexpected, AwsError, StartFailed, OSError, subprocess.TimeoutExpired) as problem:
        print(f"\n{paint('The sample failed', 'red', 'bold')}: {problem}", file=sys.stderr)
        if sample.server.log.exists():
            print(f"\nThe end of {sample.server.log}:\n{sample.server.log_tail()}", file=sys.stderr)
        return 1
    finally:
        if not keep:
            sample.stop()
    heading(paint("All as it should be", "green") + f": {', '.join(runs)}")
    if keep:
        note(f"Stepwell still runs: {sample.server.url} (process {sample.server.process.pid}), "
             f"the stand-in too (process {sample.fivetran.process.pid})")
        note(f"aws stepfunctions list-executions --endpoint-url {sample.server.url} "
             f"--state-machine-arn {sample.state_machine_arn}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
