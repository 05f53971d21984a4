#!/usr/bin/env python3
"""The container's command: runs the dbt project over the warehouse and prints the transformed table.

Uses the dbt on PATH when there is one with an adapter that fits (sqlite or duckdb), and otherwise a small runner of the
sample's own over SQLite. The warehouse is $DBT_WAREHOUSE, the project $DBT_PROJECT_DIR. Exits 1 when a model or a test fails.
"""
import csv
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from small_dbt import build, project, table  # noqa: E402

RESULT = "customer_revenue"


def adapter_of_real_dbt():
    """("sqlite" or "duckdb", None), or (None, why the real dbt is not used)."""
    if not shutil.which("dbt"):
        return None, "dbt is not installed"
    version = subprocess.run(["dbt", "--version"], capture_output=True, text=True, check=False)
    for adapter in ("sqlite", "duckdb"):
        if re.search(rf"-\s+{adapter}:", version.stdout + version.stderr):
            return adapter, None
    return None, "the installed dbt has neither the sqlite nor the duckdb adapter"


def run_real_dbt(adapter, directory, warehouse):
    if adapter == "duckdb":
        export_raw_tables(warehouse)
    environment = {**os.environ, "DBT_WAREHOUSE": str(warehouse), "DBT_WAREHOUSE_DIRECTORY": str(warehouse.parent),
                   "DBT_PROFILES_DIR": str(directory), "DBT_TARGET_PATH": str(warehouse.parent / "target"),
                   "DBT_LOG_PATH": str(warehouse.parent / "logs"), "DBT_SEND_ANONYMOUS_USAGE_STATS": "false"}
    common = ["--project-dir", str(directory), "--target", adapter]
    status = subprocess.run(["dbt", "build", *common], env=environment, check=False).returncode
    if status == 0:
        status = subprocess.run(["dbt", "show", "--select", RESULT, *common], env=environment, check=False).returncode
    return status


def export_raw_tables(warehouse):
    """DuckDB reads the raw tables as CSV, see sources.yml."""
    raw = warehouse.parent / "raw"
    raw.mkdir(exist_ok=True)
    database = sqlite3.connect(warehouse)
    names = [name for (name,) in database.execute(
        "select name from sqlite_master where type = 'table' and (name like 'shopify%' or name like 'stripe%')")]
    for name in names:
        rows = database.execute(f'select * from "{name}"')
        with open(raw / f"{name}.csv", "w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([column[0] for column in rows.description])
            writer.writerows(rows)


def run_small_dbt(why, directory, warehouse):
    build.say(f"Running with the sample's small runner over SQLite ({why})")
    if group := os.environ.get("FIVETRAN_GROUP_ID"):
        build.say(f"Fivetran group: {group}")
    try:
        parsed = project.load(directory)
    except project.CompilationError as problem:
        build.say(f"Compilation Error: {problem}")
        return 1
    database = sqlite3.connect(warehouse, timeout=30, isolation_level=None)
    if not build.Build(parsed, database).run():
        return 1
    build.say()
    print(RESULT)
    print(table.render(database, RESULT), flush=True)
    return 0


def main():
    warehouse = pathlib.Path(os.environ.get("DBT_WAREHOUSE", HERE / ".run" / "warehouse.sqlite")).resolve()
    directory = pathlib.Path(os.environ.get("DBT_PROJECT_DIR", HERE / "dbt_project")).resolve()
    if not warehouse.exists():
        build.say(f"There is no warehouse at {warehouse}: nothing was synced yet")
        return 1
    adapter, why = adapter_of_real_dbt()
    if adapter:
        return run_real_dbt(adapter, directory, warehouse)
    return run_small_dbt(why, directory, warehouse)


if __name__ == "__main__":
    sys.exit(main())
