"""Runs a project's models and tests over SQLite, in the order and with the words of `dbt build`."""
import datetime
import sqlite3
import time


def say(text=""):
    print(f"{datetime.datetime.now():%H:%M:%S}  {text}", flush=True)


class Build:
    def __init__(self, project, database):
        self.project = project
        self.database = database
        self.total = len(project.models) + sum(len(model.tests) for model in project.models)
        self.number = 0
        self.counts = dict.fromkeys(("PASS", "WARN", "ERROR", "SKIP"), 0)
        self.failures = []
        self.broken = set()  # models that failed, or a test of which did: what depends on them is skipped
        self.unbuilt = set()  # models that are not there to be tested

    def run(self):
        """True when everything passed."""
        tests = self.total - len(self.project.models)
        say(f"Found {len(self.project.models)} models, {tests} data tests, {len(self.project.sources)} sources")
        say()
        for model in self.project.models:
            self.build_model(model)
            for test in model.tests:
                self.run_test(model, test)
        say()
        if self.failures:
            say(f"Completed with {len(self.failures)} error{'s' * (len(self.failures) > 1)}:")
            for failure in self.failures:
                say(f"  {failure}")
        else:
            say("Completed successfully")
        counts = " ".join(f"{name}={count}" for name, count in self.counts.items())
        say(f"Done. {counts} TOTAL={self.total}")
        return not self.failures

    def build_model(self, model):
        what = f"sql {model.materialized} model main.{model.name}"
        if self.broken.intersection(model.refs):
            self.leave_out(model)
            return self.line(f"SKIP relation main.{model.name}", "SKIP", None)
        began = time.monotonic()
        try:
            self.materialize(model)
        except sqlite3.Error as problem:
            self.leave_out(model)
            self.failures.append(f"Database Error in model {model.name} ({model.path.name}): {problem}")
            return self.line(f"ERROR creating {what}", "ERROR", began)
        return self.line(f"OK created {what}", "OK", began)

    def materialize(self, model):
        self.database.execute("begin immediate")
        try:
            for (kind,) in self.database.execute(
                    "select type from sqlite_master where name = ? and type in ('table', 'view')", [model.name]).fetchall():
                self.database.execute(f'drop {kind} "{model.name}"')
            self.database.execute(f'create {model.materialized} "{model.name}" as {model.sql}')
            # SQLite looks into a view only when it is used: a mistake in it belongs to this model.
            self.database.execute(f'select * from "{model.name}" limit 1').fetchall()
            self.database.execute("commit")
        except sqlite3.Error:
            self.database.execute("rollback")
            raise

    def run_test(self, model, test):
        if model.name in self.unbuilt:
            return self.line(f"SKIP test {test.name}", "SKIP", None)
        began = time.monotonic()
        column = f'"{test.column}"'
        query = {
            "not_null": f'select count(*) from "{model.name}" where {column} is null',
            "unique": f'select count(*) from (select {column} from "{model.name}" where {column} is not null '
                      f"group by {column} having count(*) > 1)",
        }[test.kind]
        try:
            (bad,) = self.database.execute(query).fetchone()
        except sqlite3.Error as problem:
            self.failures.append(f"Database Error in test {test.name}: {problem}")
            self.broken.add(model.name)
            return self.line(f"ERROR {test.name}", "ERROR", began)
        if bad:
            self.failures.append(f"Failure in test {test.name}: got {bad} result{'s' * (bad > 1)}, configured to fail if != 0")
            self.broken.add(model.name)
            return self.line(f"FAIL {bad} {test.name}", f"FAIL {bad}", began)
        return self.line(f"PASS {test.name}", "PASS", began)

    def leave_out(self, model):
        self.broken.add(model.name)
        self.unbuilt.add(model.name)

    def line(self, text, outcome, began):
        self.number += 1
        self.counts[{"OK": "PASS", "PASS": "PASS", "SKIP": "SKIP"}.get(outcome, "ERROR")] += 1
        took = "" if began is None else f" in {time.monotonic() - began:.2f}s"
        head = f"{self.number} of {self.total} {text} "
        say(f"{head}{'.' * max(3, 78 - len(head))} [{outcome}{took}]")
