#!/usr/bin/env python3
"""clang-tidy over the files named, two at a time: tidy.py --build build/tidy [--all] [--budget SECONDS] FILE...

What has a clean result for the same content (of all its project includes), configuration and compile command is not
checked again. Without --all, no file is begun after the budget is used up; the files left out are counted aloud.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import time

INCLUDE = re.compile(r'^\s*#include\s+"([^"]+)"', re.MULTILINE)


def closure(path, seen):
    if path in seen or not path.is_file():
        return
    seen.add(path)
    for name in INCLUDE.findall(path.read_text()):
        closure(pathlib.Path(name), seen)


def fingerprint(path, command, configuration):
    files = set()
    closure(path, files)
    digest = hashlib.sha256((configuration + command).encode())
    for file in sorted(files):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--build", type=pathlib.Path, required=True)
    options.add_argument("--all", action="store_true")
    options.add_argument("--budget", type=float, default=240)
    options.add_argument("files", nargs="+", type=pathlib.Path)
    wish = options.parse_args()

    commands = {os.path.relpath(entry["file"]): entry["command"]
                for entry in json.loads((wish.build / "compile_commands.json").read_text())}
    configuration = pathlib.Path(".clang-tidy").read_text()
    clean = wish.build / "tidy-clean"
    clean.mkdir(exist_ok=True)
    began = time.monotonic()

    def check(path):
        if str(path) not in commands:
            return path, "not built here", ""
        mark = clean / fingerprint(path, commands[str(path)], configuration)
        if mark.exists():
            return path, "clean", ""
        if not wish.all and time.monotonic() - began > wish.budget:
            return path, "left out", ""
        done = subprocess.run(["clang-tidy", "--quiet", "-p", str(wish.build), str(path)],
                              capture_output=True, text=True, check=False)
        if done.returncode == 0:
            mark.touch()
            return path, "clean", ""
        return path, "bad", done.stdout + done.stderr

    # The language core first: it is where a subtle mistake costs most, and its files are quick.
    ordered = sorted(wish.files, key=lambda path: (not str(path).startswith("engine/"), "runtime" in str(path), str(path)))
    results = {}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        for path, result, text in pool.map(check, ordered):
            results.setdefault(result, []).append(path)
            if text:
                print(text, flush=True)
    counts = ", ".join(f"{len(paths)} {result}" for result, paths in sorted(results.items()))
    print(f"clang-tidy: {counts}")
    return 1 if results.get("bad") else 0


if __name__ == "__main__":
    sys.exit(main())
