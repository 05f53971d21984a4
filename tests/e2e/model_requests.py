"""Requests with one thing wrong in each, made from a service's botocore model.

A request is the operation's required members and, along one path, whatever leads to the member that is wrong there.
"""
import dataclasses
import itertools
import re
import typing

DEEPEST = 4  # members within members; shapes may contain themselves
LONGEST = 400_000  # characters that a request is made long by
NOT_THERE = object()

STRINGS = ("a", "aaaaaaaaaaaaaaaa", "1", "true", "arn:aws:iam::000000000000:role/e2e", "us-east-1", "/a/", "a" * 40,
           "arn:aws:states:us-east-1:000000000000:stateMachine:nowhere", "000000000000", "index.handler")
NO_STRINGS = ("", " ", "\n", "a b", "\x01", "{}", "é", "<>", "-", "x" * 64)
WRONG_TYPES = {
    "string": (5, True, [1], {"a": 1}),
    "character": (5, True, [1], {"a": 1}),
    "integer": ("x", True, [1], {"a": 1}, 1.5, 2**31, -(2**31) - 1),
    "long": ("x", True, [1], {"a": 1}, 1.5, 2**63),
    "float": ("x", True, [1], {"a": 1}),
    "double": ("x", True, [1], {"a": 1}),
    "boolean": ("x", 5, [1], {"a": 1}),
    "timestamp": ("yesterday", True, [1], {"a": 1}),
    "blob": (5, True, [1], {"a": 1}, "no base64!"),
    "structure": ("x", 5, True, [1]),
    "list": ("x", 5, True, {"a": 1}),
    "map": ("x", 5, True, [1]),
}


@dataclasses.dataclass(frozen=True)
class Wrong:
    """A request, what is wrong with it and what the answer's text must say of it ("": that is not known)."""
    what: str
    request: dict
    path: tuple
    value: typing.Any
    kind: str  # "type", "missing" or "constraint"
    type_name: str
    says: str = ""

    def __str__(self):
        return f"{'.'.join(map(str, self.path))}: {self.what}"


def fits(pattern, text):
    """Whether a Java pattern matches the whole text; None: Python does not know such a pattern (\\p{...})."""
    try:
        return re.fullmatch(pattern, text) is not None
    except re.error:
        return None


def beyond(most):
    """More than the model's bound, which may be smaller than today's."""
    return most * 8 + 1 if most < 20_000 else most + 1


def sample(shape, depth=0):
    """A value that the model allows, as far as that is easy."""
    kind, rules = shape.type_name, shape.metadata
    if kind == "structure":
        return {name: sample(shape.members[name], depth + 1) for name in shape.required_members} if depth < 8 else {}
    if kind == "list":
        return [sample(shape.member, depth + 1)] * min(rules.get("min", 0), 3) if depth < 8 else []
    if kind == "map":
        return {}
    if kind == "boolean":
        return False
    if kind in ("integer", "long"):
        return rules.get("min", 1)
    if kind in ("float", "double"):
        return float(rules.get("min", 1))
    if kind == "timestamp":
        return 1
    if kind == "blob":
        return "YWFh"
    if rules.get("enum"):
        return rules["enum"][0]
    return next((text for text in STRINGS if fits(rules.get("pattern", ".*"), text) and len(text) >= rules.get("min", 0)), "a")


def members(shape, path=(), seen=()):
    """Every member that a request may have, with its path; a list's items and a map's values too."""
    if len(path) > DEEPEST or shape.name in seen:
        return
    seen = (*seen, shape.name)
    if shape.type_name == "structure":
        below = shape.members.items()
    elif shape.type_name == "list":
        below = [(0, shape.member)]
    elif shape.type_name == "map":
        below = [("key", shape.value)]
    else:
        return
    for name, member in below:
        yield (*path, name), member
        yield from members(member, (*path, name), seen)


def with_value(shape, path, value):
    """A sample with this value at this path."""
    if not path:
        return value
    name, rest = path[0], path[1:]
    if shape.type_name == "list":
        return [with_value(shape.member, rest, value)]
    if shape.type_name == "map":
        return {sample(shape.key): with_value(shape.value, rest, value)}
    made = sample(shape)
    made[name] = with_value(shape.members[name], rest, value)
    if made[name] is NOT_THERE:
        del made[name]
    return made


def constraint_breakers(shape):
    """(what, value, the text of the constraint) for each constraint that the model has."""
    rules, kind = shape.metadata, shape.type_name
    if kind in ("string", "character"):
        if rules.get("enum"):
            yield "no such value", "NO_SUCH_VALUE", "Member must satisfy enum value set: ["
        if rules.get("pattern"):
            bad = [text for text in NO_STRINGS if fits(rules["pattern"], text) is False]
            for text in bad[:3]:
                yield f"does not match: {text!r}", text, "Member must satisfy regular expression pattern: "
        if 0 < rules.get("max", 0) <= LONGEST:
            yield "too long", "x" * beyond(rules["max"]), "Member must have length less than or equal to "
        if rules.get("min", 0) > 0:
            yield "too short", "x" * (rules["min"] - 1), "Member must have length greater than or equal to "
    elif kind in ("integer", "long", "float", "double"):
        if "max" in rules and beyond(rules["max"]) < 2**31:
            yield "too large", beyond(rules["max"]), "Member must have value less than or equal to "
        if rules.get("min", -(2**31)) > -(2**31):
            yield "too small", rules["min"] - 1, "Member must have value greater than or equal to "
    elif kind == "list":
        if 0 < rules.get("max", 0) <= 1000:
            yield "too many", [sample(shape.member)] * beyond(rules["max"]), "Member must have length less than or equal to "
        if rules.get("min", 0) > 0:
            yield "too few", [], "Member must have length greater than or equal to "
    elif kind == "map" and 0 < rules.get("max", 0) <= 1000:
        value = sample(shape.value)
        yield "too many", {f"k{n}": value for n in range(beyond(rules["max"]))}, "Member must have length less than or equal to "


def wrong_requests(operation):
    """Every request of the operation with one thing wrong."""
    top = operation.input_shape
    if top is None:
        return
    for path, shape in members(top):
        for value in WRONG_TYPES.get(shape.type_name, ()):
            yield Wrong(f"{shape.type_name} is {value!r}", with_value(top, path, value), path, value, "type", shape.type_name)
        for what, value, says in constraint_breakers(shape):
            yield Wrong(f"{shape.type_name} is {what}", with_value(top, path, value), path, value, "constraint", shape.type_name, says)
    for path, shape in itertools.chain([((), top)], members(top)):
        if shape.type_name != "structure":
            continue
        for name in shape.required_members:
            if not shape.members[name].metadata.get("idempotencyToken") and len(path) < DEEPEST:
                yield Wrong("is not there", with_value(top, (*path, name), NOT_THERE), (*path, name), NOT_THERE, "missing",
                            shape.members[name].type_name, "Member must not be null")
