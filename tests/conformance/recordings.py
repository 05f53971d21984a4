#!/usr/bin/env python3
"""Replays recordings of AWS against a server of its own and compares with what is known to fail.

usage: recordings.py [--shared DIR] [--only GLOB] [--update] [--counts FILE]

The recordings and their runner are in DIR (default: ../shared/conformance beside the project). expected_failures.txt
lists what cannot pass yet, an id and a reason a line. It may only shrink: a case that fails and is not listed is a
failure, and so is a line whose case passes or does not exist. --update removes those lines, and adds none.
"""
import argparse
import fnmatch
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIST = pathlib.Path(__file__).with_name("expected_failures.txt")


def read_list(text):
    """{id: reason}, and what is wrong with the list."""
    known, faults = {}, []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        name, _, reason = line.partition("\t")
        if not reason.strip():
            faults.append(f"{LIST.name}:{number}: no reason is given for {name}")
        if name in known:
            faults.append(f"{LIST.name}:{number}: {name} is listed twice")
        known[name] = reason.strip()
    return known, faults


def compare(known, results):
    """The faults of these results against the list."""
    passed = {result["id"]: result["ok"] for result in results}
    faults = [f"{result['id']} fails and is not listed: {' '.join(result['why'].split())[:300]}"
              for result in results if not result["ok"] and result["id"] not in known]
    faults += [f"{name} passes: remove it from {LIST.name}" for name in known if passed.get(name)]
    faults += [f"{name} is listed in {LIST.name}, but there is no such case" for name in known if name not in passed]
    return faults


def shrunk(text, results):
    """The list without the cases that pass or do not exist."""
    failed = {result["id"] for result in results if not result["ok"]}
    kept = [line for line in text.splitlines(keepends=True)
            if not line.strip() or line.startswith("#") or line.partition("\t")[0].strip() in failed]
    return "".join(kept)


def replay(shared, only):
    """Results of the runner, one a case."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "results.json"
        command = [sys.executable, str(ROOT / "tests/e2e/with_server.py"), sys.executable, str(shared / "run_cases.py"),
                   str(shared / "stepfunctions"), "--endpoint", "{url}", "--tier", "core", "-j", "4", "--json", str(out)]
        if only:
            command += ["--only", only]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return json.loads(out.read_text())["results"]


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--shared", type=pathlib.Path, default=ROOT.parent / "shared/conformance")
    options.add_argument("--only", help="glob over case ids, or several with commas between them")
    options.add_argument("--update", action="store_true", help="remove from the list what passes or does not exist")
    options.add_argument("--counts", type=pathlib.Path, help="write 'PASSED FAILED NOTE' there")
    wish = options.parse_args()

    known, faults = read_list(LIST.read_text())
    results = replay(wish.shared, wish.only)
    if wish.update:
        if wish.only:
            sys.exit("--update needs all cases")
        LIST.write_text(shrunk(LIST.read_text(), results))
        known, faults = read_list(LIST.read_text())
    if wish.only:
        wanted = wish.only.split(",")
        known = {name: reason for name, reason in known.items() if any(fnmatch.fnmatch(name, glob) for glob in wanted)}

    faults += compare(known, results)
    for fault in faults:
        print(fault)
    passed = sum(result["ok"] for result in results)
    print(f"{passed} of {len(results)} recordings pass, {len(known)} are expected to fail, {len(faults)} faults")
    if wish.counts:
        wish.counts.write_text(f"{passed} {len(faults)} {len(known)} expected failures\n")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
