#!/usr/bin/env python3
"""How cost grows: with the executions that were, with those that are open, with the length of a history.

    growth.py --binary build/release/stepwell [--closed 1000,10000,100000,1000000] [--open 1,100,1000,10000]
              [--events 100,1000,10000,25000] [--folder DIR] [--wrapped COMMAND]

Each line is a server and a data directory of its own. wrk fills it through the API (bench/start.lua). --wrapped is a
command put in front of every short measurement.
"""
import argparse
import http.client
import json
import os
import pathlib
import re
import shlex
import signal
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "samples" / "support"))
from stepwell_server import StepwellServer  # noqa: E402

ROLE = "arn:aws:iam::000000000000:role/bench"
MACHINE = "arn:aws:states:us-east-1:000000000000:stateMachine:"
CONNECTIONS = 32
MEASURED_SECONDS = 4
ASKED = 300


class Server(StepwellServer):
    def connect(self):
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        return self

    def ask(self, operation, **parameters):
        self.connection.request("POST", "/", json.dumps(parameters), {
            "Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": f"AWSStepFunctions.{operation}"})
        answer = self.connection.getresponse()
        body = json.loads(answer.read())
        if answer.status != 200:
            raise SystemExit(f"{operation}: {answer.status} {body}")
        return body

    def machine(self, states, start, name="bench"):
        self.ask("CreateStateMachine", name=name, roleArn=ROLE,
                 definition=json.dumps({"StartAt": start, "States": states}))

    def started_again(self):
        """Seconds from the start of the process to its first answer."""
        port = self.port
        self.stop(limit=120)
        begun = time.monotonic()
        self.process = subprocess.Popen([self.binary, "serve", "--port", str(port), "--data-dir", str(self.data_dir)],
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while True:
            try:
                self.connect()
                self.connection.request("GET", "/_stepwell/health")
                answer = self.connection.getresponse()
                answer.read()
                if answer.status == 200:
                    return time.monotonic() - begun
            except (OSError, http.client.HTTPException):
                pass
            time.sleep(0.001)

    def rss(self):
        """MB resident now."""
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", text)[1]) / 1024

    def spent(self):
        """Seconds of processor time, and bytes handed to the disk, so far."""
        stat = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        written = re.search(r"\nwrite_bytes: (\d+)", pathlib.Path(f"/proc/{self.process.pid}/io").read_text())[1]
        return (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK"), int(written)

    def bytes_on_disk(self):
        return sum(file.stat().st_size for file in pathlib.Path(self.data_dir).rglob("*") if file.is_file())


def wrk(server, seconds=None, starts=None, wrapped=()):
    """Executions started: for so long, or so many. How many a second, and what each cost the server: microseconds of
    processor time, and KB written."""
    environment = {**os.environ, **({"STARTS": str(starts)} if starts else {})}
    command = [*wrapped, "wrk", "-t1", f"-c{min(CONNECTIONS, starts or CONNECTIONS)}", f"-d{seconds or 36000}",
               "-s", str(ROOT / "bench" / "start.lua"), server.url]
    begun = time.monotonic()
    before = server.spent()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    out = ""
    for line in process.stdout:
        out += line
        if line.startswith("started"):
            rate = starts / (time.monotonic() - begun)
            process.send_signal(signal.SIGINT)
    if process.wait() != 0 or "refused" in out or "Socket errors" in out:
        raise SystemExit(out)
    server.connect()  # meanwhile the server has closed the idle one
    spent = [after - former for former, after in zip(before, server.spent())]
    if not starts:
        starts = int(re.search(r"(\d+) requests in", out)[1])
        rate = float(re.search(r"Requests/sec:\s+([\d.]+)", out)[1])
    return rate, spent[0] / starts * 1e6, spent[1] / starts / 1024


def median_ms(ask, of):
    times = []
    for each in of:
        begun = time.perf_counter()
        ask(each)
        times.append(time.perf_counter() - begun)
    return statistics.median(times) * 1000


def sample(server):
    """ARNs from all over the list, and its last token."""
    arns, token = [], None
    while True:
        page = server.ask("ListExecutions", stateMachineArn=MACHINE + "bench", maxResults=1000,
                          **({"nextToken": token} if token else {}))
        some = [execution["executionArn"] for execution in page["executions"]]
        arns += some[::max(1, len(some) // 3)]
        if "nextToken" not in page:
            return arns, token
        token = page["nextToken"]


def closed(server, count, asked):
    server.machine({"A": {"Type": "Pass", "End": True}}, "A")
    wrk(server, starts=count)
    rss = server.rss()
    arns, last = sample(server)
    spread = (arns * ASKED)[:ASKED * max(1, len(arns) // ASKED):max(1, len(arns) // ASKED)][:ASKED]
    more = {"nextToken": last} if last else {}
    first_page = median_ms(lambda _: server.ask("ListExecutions", stateMachineArn=MACHINE + "bench", maxResults=100), range(ASKED))
    last_page = median_ms(lambda _: server.ask("ListExecutions", stateMachineArn=MACHINE + "bench", maxResults=100, **more), range(ASKED))
    described = median_ms(lambda arn: server.ask("DescribeExecution", executionArn=arn), spread)
    history = median_ms(lambda arn: server.ask("GetExecutionHistory", executionArn=arn), spread)
    restart = statistics.median(server.started_again() for _ in range(3))
    size = server.bytes_on_disk() / count
    fresh = server.rss()
    rate, processor, written = wrk(server, MEASURED_SECONDS, wrapped=shlex.split(asked.wrapped))
    return [f"{count:,}", f"{rate:,.0f}", f"{processor:.0f}", f"{written:.1f}", f"{first_page:.2f}", f"{last_page:.2f}", f"{described:.2f}", f"{history:.2f}",
            f"{restart * 1000:.0f}", f"{size:,.0f}", f"{rss:.0f}", f"{fresh:.0f}"]


def opened(server, count, asked):
    server.machine({"A": {"Type": "Wait", "Seconds": 86400, "End": True}}, "A")
    server.machine({"A": {"Type": "Pass", "End": True}}, "A", "other")
    before = server.rss()
    rate, processor, _ = wrk(server, starts=count)
    full = server.rss()
    time.sleep(5)  # so long idle, they have left memory
    after = server.rss()
    described = median_ms(lambda _: server.ask("ListExecutions", stateMachineArn=MACHINE + "bench", statusFilter="RUNNING",
                                               maxResults=100), range(ASKED))
    other = median_ms(lambda _: server.ask("StartExecution", stateMachineArn=MACHINE + "other"), range(ASKED))
    restart = server.started_again()
    return [f"{count:,}", f"{rate:,.0f}", f"{processor:.0f}", f"{other:.2f}", f"{described:.2f}", f"{restart * 1000:.0f}", f"{before:.0f}", f"{full:.0f}",
            f"{after:.0f}", f"{server.rss():.0f}"]


def awaited(server, **parameters):
    """Seconds from the start of an execution to its end, and its events as they are read."""
    begun = time.perf_counter()
    arn = server.ask("StartExecution", **parameters)["executionArn"]
    while (end := server.ask("DescribeExecution", executionArn=arn))["status"] == "RUNNING":
        time.sleep(0.001)
    seconds = time.perf_counter() - begun
    if end["status"] != "SUCCEEDED":
        raise SystemExit(f"{end['error']}: {end['cause']}")
    begun, count, token = time.perf_counter(), 0, None
    while True:
        page = server.ask("GetExecutionHistory", executionArn=arn, maxResults=1000, **({"nextToken": token} if token else {}))
        count += len(page["events"])
        token = page.get("nextToken")
        if not token:
            return seconds, count, time.perf_counter() - begun


def lengths(server, count, asked):
    """Items of a Map are one burst; each task is a stimulus, and so a row of the journal."""
    server.machine({"A": {"Type": "Map", "End": True, "MaxConcurrency": 1, "ItemProcessor": {
        "StartAt": "B", "States": {"B": {"Type": "Pass", "End": True}}}}}, "A", "burst")
    server.machine({"A": {"Type": "Map", "End": True, "MaxConcurrency": 1, "ItemProcessor": {"StartAt": "B", "States": {
        "B": {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:sts:getCallerIdentity",
              "Parameters": {}, "ResultPath": None, "End": True}}}}}, "A", "tasks")
    line = [f"{count:,}"]
    for name, events in (("burst", 4), ("tasks", 7)):
        runs = [awaited(server, stateMachineArn=MACHINE + name, input=json.dumps(list(range((count - 6) // events)))) for _ in range(5)]
        line += [f"{statistics.median(run[0] / run[1] for run in runs) * 1e9:,.0f}",
                 f"{statistics.median(run[2] / run[1] for run in runs) * 1e9:,.0f}"]
    return line


PARTS = {
    "closed": (closed, "1000,10000,100000,1000000",
               ["executions", "starts/s", "CPU µs a start", "KB written a start", "list, first page ms", "last page ms", "describe ms", "history ms", "restart ms",
                "bytes each", "RSS filled MB", "RSS restarted MB"]),
    "open": (opened, "1,100,1000,10000",
             ["open", "starts/s", "CPU µs a start", "another's start ms", "list RUNNING ms", "restart ms", "RSS before MB", "RSS filled MB",
              "RSS 5 s later MB", "RSS restarted MB"]),
    "events": (lengths, "100,1000,10000,25000",
               ["events", "burst: ns an event", "read", "tasks: ns an event", "read"]),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--folder", help="for the data directories; else a temporary one")
    parser.add_argument("--wrapped", default="")
    for name, (_, counts, _) in PARTS.items():
        parser.add_argument(f"--{name}", default=counts, help="comma-separated; none: skip")
    asked = parser.parse_args()
    for name, (measure, _, columns) in PARTS.items():
        counts = [int(count) for count in getattr(asked, name).split(",") if count]
        if not counts:
            continue
        print("| " + " | ".join(columns) + " |\n|" + " --- |" * len(columns), flush=True)
        for count in counts:
            with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
                folder = pathlib.Path(folder)
                server = Server(folder / "data", folder / "log", binary=pathlib.Path(asked.binary).resolve()).start().connect()
                try:
                    print("| " + " | ".join(measure(server, count, asked)) + " |", flush=True)
                finally:
                    server.kill()
        print(flush=True)


if __name__ == "__main__":
    main()
