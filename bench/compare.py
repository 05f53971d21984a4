#!/usr/bin/env python3
"""Stepwell beside its peers: one command, one table.

    bench/compare.py --binary build/release/stepwell --npm DIR [--only start,chain,...] [--results FILE] [--table]

Servers run side by side and are asked in turns (A B C, then C B A) by the driver ../shared/bench/sfn_bench.py; a machine of
its own, an interpreter in the same process as its caller, by ../shared/bench/npm_inprocess.mjs. Both are kept beside the
repository, not in it: without them there is nothing to run, and this says so. Peers:

  moto                    pip install 'moto[server]'                                  (--moto COMMAND)
  stepfunctions-local     npm install stepfunctions-local aws-local-stepfunctions     (--npm DIR: where that was done)
  aws-local-stepfunctions the same

A peer that is not there is left out. --results FILE keeps what was measured, so that the table may be made in slices;
--table prints it without measuring anything. Rows for wrk, where a driver in Python is slower than the server: over_http.py."""
import argparse
import json
import os
import pathlib
import re
import shlex
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

import over_http

HERE = pathlib.Path(__file__).resolve().parent
PORT = 4780

# workload, the driver's metric, unit, whether more is better, the label of npm_inprocess.mjs, what bounds Stepwell now
ROWS = [
    ("wrk", "wrk.start", "executions/s, by wrk", True, "start (1 Pass, machine reused)", "the commit: a third of the time is SQLite's"),
    ("start", "start.completed_s", "executions/s", True, "start (1 Pass, machine reused)",
     "the driver, which shares the two cores"),
    ("chain", "chain.transitions_s", "transitions/s", True, "chain of 1,000 Pass",
     "making JSON of 2,000 events, 820,000 a second"),
    ("loop", "loop.transitions_s", "transitions/s", True, "Choice loop of 5,000",
     "the same of 20,000 events"),
    ("concurrent_chain", "concurrent_chain.transitions_s", "transitions/s", True, "200 chains of 50 at once",
     "the driver: 200 requests and the list until none runs"),
    ("express_sync", "express_sync.p50_ms", "ms, p50 at c = 1", False, None, "a round trip between two processes, 0.06 ms"),
    ("express_sync", "express_sync.req_s_c32", "requests/s at c = 32", True, None, "the driver"),
    ("map", "map.items_s", "items/s", True, "Map 1,000 items x 3 Pass", "the same of 8,000 events"),
    ("jsonata", "jsonata.execs_s", "executions/s", True, "JSONata over 500 elements", "the driver, which sends 20 KB a request"),
    ("wrk", "wrk.callbacks", "callbacks/s, by wrk", True, None, "two commits each"),
    ("token", "token.done_p50_ms", "ms, answer to end, p50", False, None, "one commit"),
    ("history", "history.events_s", "events/s", True, None, "the driver's reading of JSON"),
    ("list", "list.page_p50_ms", "ms a page of 100, p50", False, None, "the driver's reading of JSON"),
    ("start_up", "start_up.ms", "ms to the first answer, new data directory", False, None,
     "waits for the disk, and mapping the program"),
    ("start_up", "start_up.idle_mib", "MiB idle", False, None, "code that is in use, OpenSSL's and SQLite's tables"),
    ("footprint", "footprint.after_5000_finished_mib", "MiB after 5,000 closed", False, None, "SQLite's pages, and code in use"),
    ("footprint", "footprint.parked_2000_mib", "MiB with 2,000 waiting besides", False, None, "2.5 KB for each run that is open"),
]
IN_PROCESS = "aws-local-stepfunctions"


def servers(given):
    """Name, how it is started, what it is asked once."""
    binary = pathlib.Path(given.binary).resolve()
    directory = pathlib.Path(given.directory) / "data"
    found = [("Stepwell", f"{binary} serve --port {{port}} --data-dir {directory} --log-level error", "-")]
    if shutil.which(given.moto.split()[0]):
        found.append(("moto", f"{given.moto} -p {{port}}",
                      '/moto-api/config {"stepfunctions":{"execute_state_machine":true}}'))
    local = pathlib.Path(given.npm or "/nowhere") / "node_modules" / ".bin" / "stepfunctions-local"
    if local.exists():
        found.append(("stepfunctions-local", f"{local} start --port {{port}} --region us-east-1", "-"))
    return found


def ask_servers(given, workload, results):
    command = [sys.executable, str(pathlib.Path(given.drivers) / "sfn_bench.py"), "--only", workload, "--scale", given.scale]
    if given.rounds:
        command += ["--rounds", str(given.rounds)]
    for port, (name, start, first) in enumerate(servers(given), given.port):
        command += ["--endpoint", f"{name}=http://127.0.0.1:{port}", "--spawn", start, "--init", first]
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        done = subprocess.run(command + ["--json", file.name], capture_output=True, text=True)
        text = pathlib.Path(file.name).read_text()
        if not text:
            raise SystemExit(f"{workload}: {done.stdout}{done.stderr}")
        for name, found in json.loads(text)["results"].items():
            told = found.get(workload, {})
            medians = {metric: value["median"] for metric, value in told.items() if metric != "error"}
            refused = sum(value for metric, value in medians.items() if metric.endswith((".rejected", ".errors", ".lost")))
            failed = "error" in told or refused > 0
            results.setdefault(name, {}).update({} if failed else medians, **{workload + " failed": failed})
            if failed:
                print(f"{name}, {workload}: {told.get('error', medians)}", file=sys.stderr)


def memory_of(process):
    """The resident set of a process and its children, in MiB."""
    children = {}
    for status in pathlib.Path("/proc").glob("[0-9]*/status"):
        try:
            told = dict(line.split(":", 1) for line in status.read_text().splitlines())
        except OSError:
            continue
        children.setdefault(int(told["PPid"]), []).append((int(status.parent.name), told))
        if int(status.parent.name) == process:
            children.setdefault(0, []).append((process, told))
    waiting, total = [row for row in children.get(0, []) if row[0] == process], 0
    while waiting:
        number_, told = waiting.pop()
        total += int(told.get("VmRSS", "0").split()[0])
        waiting += children.get(number_, [])
    return total / 1024


def start_up(given, results):
    """From the start of the program to its first answer, then what it holds a second later; in turns."""
    found = {}
    for _ in range(given.rounds or 5):
        for name, start, _ in servers(given):
            shutil.rmtree(pathlib.Path(given.directory) / "data", ignore_errors=True)
            request = urllib.request.Request(f"http://127.0.0.1:{given.port}/", b"{}", {
                "Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": "AWSStepFunctions.ListStateMachines",
                "Authorization": "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/states/aws4_request, "
                                 "SignedHeaders=host, Signature=0"})
            began = time.perf_counter()
            process = subprocess.Popen(shlex.split(start.replace("{port}", str(given.port))), stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL, start_new_session=True)
            while process.poll() is None:
                try:
                    with urllib.request.urlopen(request, timeout=10):
                        break
                except OSError:
                    time.sleep(0.001)
            took = (time.perf_counter() - began) * 1000
            time.sleep(1)
            found.setdefault(name, []).append((took, memory_of(process.pid)))
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(20)
    for name, rounds in found.items():
        results.setdefault(name, {}).update({"start_up.ms": statistics.median(row[0] for row in rounds),
                                             "start_up.idle_mib": statistics.median(row[1] for row in rounds)})


def by_wrk(given, results):
    """Rows that a driver in Python cannot reach; a server that refuses a request has no figure."""
    for name, start, first in servers(given):
        for workload in ("start", "callbacks"):
            shutil.rmtree(pathlib.Path(given.directory) / "data", ignore_errors=True)
            server = over_http.Server(shlex.split(start.replace("{port}", str(given.port))), given.port)
            try:
                if first != "-":
                    path, _, body = first.partition(" ")
                    urllib.request.urlopen(urllib.request.Request(
                        f"http://127.0.0.1:{given.port}{path}", body.encode(), {"Content-Type": "application/json"})).close()
                results.setdefault(name, {})["wrk." + workload] = over_http.WORKLOADS[workload](server, given.seconds)
            except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a peer does, the others are measured
                print(f"{name}, {workload}: {str(error)[:200]}", file=sys.stderr)
                results.setdefault(name, {})["wrk failed"] = True
            finally:
                server.stop()


def ask_in_process(given, results):
    """The lines of npm_inprocess.mjs under the interpreter's name."""
    if not given.npm or not (pathlib.Path(given.npm) / "node_modules" / IN_PROCESS).exists():
        return
    script = ["node", str(pathlib.Path(given.drivers).resolve() / "npm_inprocess.mjs")]
    text = subprocess.run(script, cwd=given.npm, capture_output=True, text=True).stdout
    below = False
    for line in text.splitlines():
        if not line.startswith(" "):
            below = line.startswith(IN_PROCESS)
        elif below and (told := re.match(r"\s+(.*?)\s{2,}([\d.]+) ", line)):
            results.setdefault(IN_PROCESS, {})[told[1]] = float(told[2])


def number(value):
    if value is None:
        return "-"
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def table(results):
    lines = ["| workload | Stepwell | moto | stepfunctions-local | in process, nothing kept | ratio to the best server | "
             "what Stepwell is now up against |",
             "| --- | --- | --- | --- | --- | --- | --- |"]
    for workload, metric, unit, more, label, limit in ROWS:
        ours, *peers = (results.get(name, {}).get(metric) for name in ("Stepwell", "moto", "stepfunctions-local"))
        if ours is None:
            continue
        failed = [results.get(name, {}).get(workload + " failed") for name in ("moto", "stepfunctions-local")]
        shown = ["fails" if fails and not value else number(value) for value, fails in zip(peers, failed)]
        in_process = results.get(IN_PROCESS, {}).get(label) if label else None
        found = [value for value in peers if value]
        best = (max if more else min)(found) if found else None
        ratio = f"{number(ours / best if more else best / ours)} times" if best else "-"
        lines.append(f"| {workload}: {unit} | {number(ours)} | {' | '.join(shown)} | {number(in_process)} | {ratio} | {limit} |")
    return "\n".join(lines)


def main():
    workloads = list(dict.fromkeys(row[0] for row in ROWS))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default="build/release/stepwell")
    parser.add_argument("--drivers", default=HERE.parent.parent / "shared" / "bench", help="where the drivers are")
    parser.add_argument("--moto", default="moto_server")
    parser.add_argument("--npm")
    parser.add_argument("--only", default=",".join([*workloads, "in_process"]))
    parser.add_argument("--scale", choices=("small", "full"), default="full")
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--seconds", type=int, default=4, help="of each row by wrk")
    parser.add_argument("--port", type=int, default=PORT)
    parser.add_argument("--results")
    parser.add_argument("--table", action="store_true")
    given = parser.parse_args()
    kept = pathlib.Path(given.results) if given.results else None
    results = json.loads(kept.read_text()) if kept and kept.exists() else {}
    if not given.table:
        if not (pathlib.Path(given.drivers) / "sfn_bench.py").exists():
            raise SystemExit(f"{given.drivers} has no drivers: the drivers are kept beside the repository, and without them there is "
                             "nothing to compare with. bench/over_http.py measures Stepwell alone.")
        for workload in given.only.split(","):
            with tempfile.TemporaryDirectory() as given.directory:
                own = {"in_process": ask_in_process, "start_up": start_up, "wrk": by_wrk}.get(workload)
                own(given, results) if own else ask_servers(given, workload, results)
            if kept:
                kept.write_text(json.dumps(results, indent=1))
    print(table(results))


if __name__ == "__main__":
    main()
