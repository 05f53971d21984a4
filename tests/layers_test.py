"""Who may include whom: the language core knows no Asio and no database, the engine no adapters, and each floor of the
adapters what is below it; a service includes no other service."""
import pathlib
import re

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[1]
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"]', re.MULTILINE)
SOURCES = (".cpp", ".hpp", ".h", ".cc", ".ipp")

ASIO = r"boost/asio([./]|$)"
BEAST = r"boost/beast([./]|$)"
SQL = r"(sqlite3\.h|libpq|pqxx/|.*sqlite/)"
ADAPTERS = r"adapters/"
API = r"api/"

# A rule: the folder, folders in it that have a rule of their own, and what no file there may include.
RULES = [
    ("engine", ["engine/runtime"], [ASIO, BEAST, SQL, ADAPTERS, API, r"engine/runtime/"]),
    ("engine/runtime", [], [BEAST, SQL, ADAPTERS, API]),
    ("adapters/platform", [], [r"adapters/(aws|tasks|services)/", API]),
    ("adapters/aws", [], [r"adapters/(tasks|services)/", API]),
    ("adapters/tasks", [], [r"adapters/services/", API]),
] + [(f"adapters/services/{service.name}", [], [rf"adapters/services/(?!{service.name}/)", API])
     for service in sorted((ROOT / "adapters/services").iterdir()) if service.is_dir()]

# The template-heavy headers of Beast stay in these folders; STYLE: "only beast server code", one client.
BEAST_ALLOWED = ("adapters/platform/docker/", "api/http/", "adapters/platform/http/", "adapters/services/lambda/", "cmake/third_party/", "tests/")


def sources(folder):
    return [path for path in sorted((ROOT / folder).rglob("*")) if path.suffix in SOURCES]


def includes(path):
    return INCLUDE.findall(path.read_text(errors="replace"))


def breaches(folder, apart, forbidden):
    """Pairs of a file and what it may not include."""
    found = []
    for path in sources(folder):
        name = str(path.relative_to(ROOT))
        if any(name.startswith(other + "/") for other in apart):
            continue
        found += [(name, include) for include in includes(path)
                  if any(re.match(pattern, include) for pattern in forbidden)]
    return found


# The engine's folders from the ground up ("" is engine/ itself): each may include itself and those before it.
ENGINE_ORDER = ["value", "", "jsonpath", "intrinsics", "jsonata", "expressions", "fields", "data", "states", "asl",
                "datasets", "run", "testing", "runtime"]
ENGINE_GROUND = "engine/text.hpp"  # includes nothing of ours, so that all may include it


def engine_folder(name):
    """"jsonata" of engine/jsonata/functions/regex.cpp, "" of engine/time.cpp."""
    parts = pathlib.PurePosixPath(name).parts[1:-1]
    return parts[0] if parts else ""


def upward_includes():
    found = []
    for path in sources("engine"):
        name = str(path.relative_to(ROOT))
        place = ENGINE_ORDER.index(engine_folder(name))
        found += [f"{name} includes {include}" for include in includes(path)
                  if include.startswith("engine/") and include != ENGINE_GROUND and ENGINE_ORDER.index(engine_folder(include)) > place]
    return found


def test_engine_folders_have_an_order():
    assert upward_includes() == []


@pytest.mark.parametrize("path, include", [
    ("data/retry.cpp", "engine/states/step.hpp"), ("time.cpp", "engine/jsonata/functions/regex.hpp"), ("run/run.cpp", "engine/runtime/ports.hpp"),
])
def test_an_upward_include_is_seen(tmp_path, monkeypatch, path, include):
    file = tmp_path / "engine" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'#include "{include}"\n#include "engine/value/value.hpp"\n')
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    assert upward_includes() == [f"engine/{path} includes {include}"]


@pytest.mark.parametrize("folder, apart, forbidden", RULES, ids=[rule[0] for rule in RULES])
def test_layers(folder, apart, forbidden):
    assert sources(folder), f"{folder} has no sources: the rule looks in the wrong place"
    assert breaches(folder, apart, forbidden) == []


def test_beast_stays_where_it_is():
    found = []
    for folder in ("engine", "adapters", "api", "bench", "cmake"):
        for path in sources(folder):
            name = str(path.relative_to(ROOT))
            if not name.startswith(BEAST_ALLOWED):
                found += [f"{name} includes {include}" for include in includes(path) if re.match(BEAST, include)]
    assert found == []


def test_no_header_includes_all_of_asio_or_beast():
    found = [str(path.relative_to(ROOT)) for folder in ("engine", "adapters", "api") for path in sources(folder)
             if path.suffix != ".cpp" and {"boost/asio.hpp", "boost/beast.hpp"} & set(includes(path))]
    assert found == []


# Time comes from the platform's Clock, and waits go through it; these files look at real time, each for its reason.
REAL_TIME = re.compile(r"system_clock::now|steady_clock|steady_timer")
REAL_TIME_ALLOWED = {
    "engine/runtime/log.cpp": "a line of the log says when it was written",
    "engine/runtime/live_run.hpp": "since when a run takes memory for nothing",
    "engine/runtime/parking.hpp": "as live_run.hpp",
    "engine/runtime/parking.cpp": "as live_run.hpp",
    "engine/runtime/signal.hpp": "waits for what goes on outside, for the files below",
    "engine/runtime/signal.cpp": "the timers that a notification or the clock cancels",
    "engine/runtime/changes.hpp": "as signal.hpp",
    "engine/runtime/changes.cpp": "as signal.hpp",
    "engine/runtime/retention.cpp": "leaves the disk to others between two steps",
    "engine/runtime/run_driver.cpp": "leaves time to a disk that failed",
    "adapters/services/apigatewayv2/serve.cpp": "how long a real function may take to answer a client",
    "adapters/services/lambda/container_sandbox.hpp": "deadlines of a real container",
    "adapters/services/lambda/process_sandbox.cpp": "looks at the memory of a real process",
    "adapters/services/lambda/runtimes.cpp": "the deadline of a real process",
    "adapters/services/lambda/worker.cpp": "deadlines of a real process",
    "adapters/services/lambda/workers.cpp": "how long a real process that starts keeps others from it",
    "adapters/services/lambda/worker.hpp": "deadlines of a real process",
}


def looks_at_real_time(folders):
    return {str(path.relative_to(ROOT)) for folder in folders for path in sources(folder)
            if REAL_TIME.search(path.read_text(errors="replace"))}


def test_time_comes_from_the_clock():
    """A file that looks at real time without a reason, or a reason that no file needs any more."""
    assert looks_at_real_time(["engine", "adapters/tasks", "adapters/services"]) == set(REAL_TIME_ALLOWED)


@pytest.mark.parametrize("line", [
    "#include <boost/asio/awaitable.hpp>", "#include <sqlite3.h>", '#include "adapters/platform/store/sqlite/database.hpp"',
    '  #  include "api/http/server.hpp"', '#include "engine/runtime/ports.hpp"', "#include <boost/asio.hpp>",
])
def test_a_breach_is_seen(tmp_path, monkeypatch, line):
    """The rules can fail: a core file with such a line is reported."""
    (tmp_path / "engine").mkdir()
    (tmp_path / "engine" / "value.cpp").write_text(f"// a comment\n{line}\nint x;\n")
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    assert len(breaches(*RULES[0])) == 1


# Where a service may be named outside its folder, and why.
NAMED = {
    "adapters/aws/account_rule.cpp": "whom a role trusts is IAM's to say and STS's to ask; keys of KMS and roles are any here",
    "adapters/aws/container_tasks/log_stream.cpp": "the log driver awslogs, of ECS and Batch alike, writes to CloudWatch Logs",
    "adapters/aws/container_tasks/secrets.cpp": "the secrets of containers, of ECS and Batch alike, are Secrets Manager's",
    "adapters/aws/policy_evaluation.cpp": "principals of policies are accounts, users and roles, whose ARNs are IAM's and STS's",
    "adapters/aws/protocol/signature.hpp": "the signature's own rules for S3",
    "adapters/aws/shapes/outputs.cpp": "a limit that AWS's own model of Lambda has wrong",
    "adapters/tasks/datasets/objects.cpp": "Map states read and write objects of S3, by the States language",
}


def test_the_floors_below_the_services_name_no_service():
    """What is particular to a service is its Dialect and its rows of integrations, in its folder."""
    services = sorted(path.name for path in (ROOT / "adapters" / "services").iterdir() if path.is_dir())
    name = re.compile(r'"(%s)"' % "|".join(services))
    comment = re.compile(r"//.*")
    found = []
    for folder in ("adapters/platform", "adapters/aws", "adapters/tasks"):
        for path in sources(folder):
            file = str(path.relative_to(ROOT))
            if file not in NAMED:
                found += [f"{file} names {service}" for service in name.findall(comment.sub("", path.read_text()))]
    assert found == []
