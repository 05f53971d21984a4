"""Who may include whom: the language core knows no Asio and no database, the engine no adapters, the adapters no api."""
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
    ("adapters", [], [API]),
]

# The template-heavy headers of Beast stay in these folders; STYLE: "only beast server code", one client.
BEAST_ALLOWED = ("adapters/platform/docker/", "api/http/", "adapters/platform/http/", "adapters/services/lambda/", "cmake/third_party.cpp", "tests/")


def sources(folder):
    return [path for path in sorted((ROOT / folder).rglob("*")) if path.suffix in SOURCES]


def includes(path):
    return INCLUDE.findall(path.read_text(errors="replace"))


def breaches(folder, apart, forbidden):
    found = []
    for path in sources(folder):
        name = str(path.relative_to(ROOT))
        if any(name.startswith(other + "/") for other in apart):
            continue
        found += [f"{name} includes {include}" for include in includes(path)
                  if any(re.match(pattern, include) for pattern in forbidden)]
    return found


# The engine's folders from the ground up ("" is engine/ itself): each may include itself and those before it.
ENGINE_ORDER = ["value", "", "jsonpath", "intrinsics", "jsonata", "expressions", "fields", "data", "states", "asl",
                "datasets", "run", "testing", "runtime"]


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
                  if include.startswith("engine/") and ENGINE_ORDER.index(engine_folder(include)) > place]
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
