"""Reads a dbt project: its models, what each refers to, how each is materialised, and its tests."""
import dataclasses
import pathlib
import re

from . import plain_yaml

COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
EXPRESSION = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
TEXT = r"""\s*(?:'([^']*)'|"([^"]*)")\s*"""
REF = re.compile(rf"\s*ref\({TEXT}\)\s*")
SOURCE = re.compile(rf"\s*source\({TEXT},{TEXT}\)\s*")
CONFIG = re.compile(rf"\s*config\(\s*materialized\s*={TEXT}\)\s*")


class CompilationError(Exception):
    pass


@dataclasses.dataclass
class Test:
    kind: str  # not_null or unique
    model: str
    column: str

    @property
    def name(self):
        return f"{self.kind}_{self.model}_{self.column}"


@dataclasses.dataclass
class Model:
    name: str
    path: pathlib.Path
    sql: str
    materialized: str
    refs: list
    tests: list


@dataclasses.dataclass
class Project:
    name: str
    models: list  # each after what it refers to
    sources: dict


def load(directory):
    directory = pathlib.Path(directory)
    config = read_yaml(directory / "dbt_project.yml")
    files, descriptions = [], []
    for folder in config.get("model-paths", ["models"]):
        root = directory / folder
        files += [(path, path.relative_to(root)) for path in sorted(root.rglob("*.sql"))]
        descriptions += [read_yaml(path) for path in sorted(root.rglob("*.yml"))]
    sources = sources_in(descriptions)
    tests = tests_in(descriptions)
    models = {}
    for path, place in files:
        if path.stem in models:
            raise CompilationError(f"two models are named {path.stem!r}")
        default = folder_setting(config, place)
        models[path.stem] = compile_model(path, default, sources, tests.pop(path.stem, []))
    if tests:
        raise CompilationError(f"tests are described for what is no model: {', '.join(sorted(tests))}")
    return Project(config["name"], in_order(models), sources)


def read_yaml(path):
    try:
        return plain_yaml.parse(path.read_text(), str(path)) or {}
    except (OSError, plain_yaml.YamlError) as problem:
        raise CompilationError(str(problem)) from problem


def folder_setting(config, place):
    """The `+materialized` of the innermost folder in dbt_project.yml that has one."""
    level = (config.get("models") or {}).get(config["name"]) or {}
    materialized = level.get("+materialized", "view")
    for folder in place.parts[:-1]:
        level = level.get(folder) or {}
        materialized = level.get("+materialized", materialized)
    return materialized


def sources_in(descriptions):
    return {
        (source["name"], table["name"]): table.get("identifier", table["name"])
        for description in descriptions
        for source in description.get("sources") or []
        for table in source.get("tables") or []
    }


def tests_in(descriptions):
    found = {}
    for description in descriptions:
        for model in description.get("models") or []:
            for column in model.get("columns") or []:
                for kind in column.get("tests") or column.get("data_tests") or []:
                    if kind not in ("not_null", "unique"):
                        raise CompilationError(f"test {kind!r} of {model['name']}.{column['name']} is not known here")
                    found.setdefault(model["name"], []).append(Test(kind, model["name"], column["name"]))
    return found


def compile_model(path, materialized, sources, tests):
    refs = []
    settings = {"materialized": materialized}

    def replace(match):
        expression = match[1]
        if found := REF.fullmatch(expression):
            refs.append(found[1] or found[2])
            return f'"{refs[-1]}"'
        if found := SOURCE.fullmatch(expression):
            key = (found[1] or found[2], found[3] or found[4])
            if key not in sources:
                raise CompilationError(f"{path.name}: source {key[0]}.{key[1]} is described nowhere")
            return f'"{sources[key]}"'
        if found := CONFIG.fullmatch(expression):
            settings["materialized"] = found[1] or found[2]
            return ""
        raise CompilationError(f"{path.name}: {{{{{expression}}}}} is not understood by this small runner")

    sql = EXPRESSION.sub(replace, COMMENT.sub("", path.read_text())).strip().rstrip(";")
    if "{%" in sql:
        raise CompilationError(f"{path.name}: Jinja statements are not understood by this small runner")
    if settings["materialized"] not in ("table", "view"):
        raise CompilationError(f"{path.name}: materialisation {settings['materialized']!r} is not known here")
    return Model(path.stem, path, sql, settings["materialized"], refs, tests)


def in_order(models):
    ordered, state = [], {}

    def visit(name, asked_by):
        if name not in models:
            raise CompilationError(f"model {asked_by!r} refers to {name!r}, which is not there")
        if state.get(name) == "open":
            raise CompilationError(f"models refer to each other in a circle, {name!r} among them")
        if name not in state:
            state[name] = "open"
            for other in models[name].refs:
                visit(other, name)
            state[name] = "done"
            ordered.append(models[name])

    for name in models:
        visit(name, name)
    return ordered
