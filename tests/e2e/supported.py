"""The operations that the server has, as README.md's table lists them (a test compares it with `stepwell supported`)."""
import re

from conftest import ROOT


def supported():
    """(service, operation) of each; the service by our name of it: "states"."""
    services = {}  # by their names in Task states
    for path in sorted((ROOT / "adapters" / "aws" / "models").glob("*.model")):
        _, service, *facts = path.read_text().split("\n", 2)[1].split()
        services.setdefault(next(fact[4:] for fact in facts if fact.startswith("sdk=")), service)
    for name, operations in re.findall(r"^\| [^|]+ \| `aws-sdk:(\w+)` \| ([^|]+) \|$", (ROOT / "README.md").read_text(), re.MULTILINE):
        yield from ((services[name], operation) for operation in operations.split(", "))
