"""The sample's small dbt runner: order, materialisations, tests, and what it does when something fails."""
import os
import pathlib
import sqlite3
import subprocess
import sys

import pytest

import sources
from small_dbt import build, plain_yaml, project

SAMPLE = pathlib.Path(__file__).resolve().parents[2] / "samples" / "fivetran-dbt"


def write_project(root, models, schema=""):
    (root / "models").mkdir(parents=True)
    (root / "dbt_project.yml").write_text("name: test\nmodel-paths: [models]\n")
    (root / "models" / "schema.yml").write_text(schema or "version: 2\n")
    for name, sql in models.items():
        (root / "models" / f"{name}.sql").write_text(sql)
    return root


def run(root):
    database = sqlite3.connect(":memory:", isolation_level=None)
    return build.Build(project.load(root), database).run(), database


def test_models_run_in_the_order_of_their_references(tmp_path):
    root = write_project(tmp_path, {
        "a_last": "select n + 1 as n from {{ ref('z_first') }}",
        "z_first": "{{ config(materialized='table') }} select 1 as n",
    })
    good, database = run(root)
    assert good
    assert database.execute("select n from a_last").fetchall() == [(2,)]
    kinds = dict(database.execute("select name, type from sqlite_master"))
    assert kinds == {"a_last": "view", "z_first": "table"}


def test_running_again_replaces_and_may_change_the_materialisation(tmp_path):
    root = write_project(tmp_path, {"one": "select 1 as n"})
    database = sqlite3.connect(":memory:", isolation_level=None)
    assert build.Build(project.load(root), database).run()
    (root / "models" / "one.sql").write_text("{{ config(materialized='table') }}select 2 as n;")
    assert build.Build(project.load(root), database).run()
    assert database.execute("select n from one").fetchall() == [(2,)]


SCHEMA = "models:\n  - name: one\n    columns:\n      - name: n\n        tests: [{}]\n"


@pytest.mark.parametrize("kind, sql, good", [
    ("not_null", "select 1 as n", True),
    ("not_null", "select null as n", False),
    ("unique", "select 1 as n union all select 2", True),
    ("unique", "select 1 as n union all select 1", False),
    ("unique", "select null as n union all select null", True),
])
def test_tests_of_columns(tmp_path, capsys, kind, sql, good):
    root = write_project(tmp_path, {"one": sql, "two": "select * from {{ ref('one') }}"}, SCHEMA.format(kind))
    assert run(root)[0] is good
    printed = capsys.readouterr().out
    assert ("PASS" if good else "FAIL 1") in printed
    assert ("SKIP relation main.two" in printed) is not good


def test_a_broken_model_fails_alone_and_its_dependents_are_skipped(tmp_path, capsys):
    root = write_project(tmp_path, {
        "one": "select * from not_there", "two": "select * from {{ ref('one') }}", "three": "select 3 as n",
    }, SCHEMA.format("unique"))
    good, database = run(root)
    assert not good
    assert database.execute("select n from three").fetchall() == [(3,)]
    printed = capsys.readouterr().out
    assert "no such table: main.not_there" in printed
    assert "Done. PASS=1 WARN=0 ERROR=1 SKIP=2 TOTAL=4" in printed


@pytest.mark.parametrize("models, words", [
    ({"a": "select * from {{ ref('b') }}", "b": "select * from {{ ref('a') }}"}, "circle"),
    ({"a": "select * from {{ ref('nowhere') }}"}, "'nowhere', which is not there"),
    ({"a": "select * from {{ source('x', 'y') }}"}, "described nowhere"),
    ({"a": "select {{ var('x') }}"}, "not understood"),
    ({"a": "{% if true %} select 1 {% endif %}"}, "Jinja statements"),
    ({"a": "{{ config(materialized='incremental') }} select 1"}, "'incremental' is not known"),
])
def test_what_cannot_be_compiled_is_said(tmp_path, models, words):
    with pytest.raises(project.CompilationError, match=words):
        project.load(write_project(tmp_path, models))


def test_an_unknown_test_is_said(tmp_path):
    with pytest.raises(project.CompilationError, match="accepted_values"):
        project.load(write_project(tmp_path, {"one": "select 1 as n"}, SCHEMA.format("accepted_values")))


def test_yaml_as_dbt_projects_have_it():
    text = """
# a comment
name: "with: colon"   # and one behind
list: [a, 'b', 3]
empty:
deep:
  - name: one
    flag: true
    tests:
    - not_null
    - unique
  - plain
"""
    assert plain_yaml.parse(text) == {
        "name": "with: colon", "list": ["a", "b", 3], "empty": None,
        "deep": [{"name": "one", "flag": True, "tests": ["not_null", "unique"]}, "plain"],
    }


@pytest.mark.parametrize("text", ["a: &x 1", "a: |\n  b", "a: {b: c}", "a: 1\na: 2", "a: 1\n   b: 2", "just text", "a: [1", "\ta: 1"])
def test_yaml_that_is_not_understood_is_an_error(text):
    with pytest.raises(plain_yaml.YamlError):
        plain_yaml.parse(text)


def run_program(warehouse, **environment):
    return subprocess.run([sys.executable, str(SAMPLE / "run_dbt.py")], capture_output=True, text=True, check=False,
                          env={**os.environ, "DBT_WAREHOUSE": str(warehouse), "PATH": "/usr/bin:/bin", **environment})


def test_the_samples_project(tmp_path):
    warehouse = tmp_path / "warehouse.sqlite"
    for schema in ("shopify", "stripe"):
        sources.load(warehouse, schema)
    done = run_program(warehouse)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Completed successfully" in done.stdout
    assert "|           2 | Bruno Silva   |      2 |  124.00 | 2024-03-09    |" in done.stdout


def test_the_samples_project_with_bad_data_exits_1(tmp_path):
    warehouse = tmp_path / "warehouse.sqlite"
    for schema in ("shopify", "stripe"):
        sources.load(warehouse, schema)
    with sqlite3.connect(warehouse) as database:
        database.execute("insert into shopify_customer values (1, 'Ada', 'Twice', '')")
    done = run_program(warehouse)
    assert done.returncode == 1
    assert "FAIL 1 unique_stg_customers_customer_id" in done.stdout
    assert "SKIP relation main.customer_revenue" in done.stdout


def test_a_source_that_was_not_synced_exits_1(tmp_path):
    warehouse = tmp_path / "warehouse.sqlite"
    sources.load(warehouse, "shopify")
    done = run_program(warehouse)
    assert done.returncode == 1
    assert "no such table: main.stripe_charge" in done.stdout


def test_a_real_dbt_is_used_when_its_adapter_fits(tmp_path):
    """A stand-in for the dbt program that tells how it was called."""
    warehouse = tmp_path / "warehouse.sqlite"
    sources.load(warehouse, "stripe")
    program = tmp_path / "dbt"
    program.write_text('#!/bin/sh\nif [ "$1" = --version ]; then echo "  - sqlite: 1.9.0"; else echo "real dbt $*"; fi\n')
    program.chmod(0o755)
    done = run_program(warehouse, PATH=f"{tmp_path}:/usr/bin:/bin")
    assert done.returncode == 0
    assert "real dbt build --project-dir" in done.stdout and "--target sqlite" in done.stdout
    program.write_text('#!/bin/sh\necho "  - postgres: 1.9.0"\n')
    assert "neither the sqlite nor the duckdb adapter" in run_program(warehouse, PATH=f"{tmp_path}:/usr/bin:/bin").stdout
