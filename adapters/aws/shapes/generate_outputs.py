#!/usr/bin/env python3
"""Writes outputs_table.cpp beside this file: what the operations that a Task state may call answer, in a compact text
that outputs.cpp reads, from botocore's service models, for the services that outputs.txt lists.

    generate_outputs.py           writes it
    generate_outputs.py --check   exits 1 if the file differs from what would be written, 77 (skipped) without the
                                  botocore that it was written from

The text of a service: a line for each shape, numbered from 0 on, then a line `=action shape` for each operation that
answers anything.

    {Name:3,Name!:4}    structure; `!`: required. Names in PascalCase, as Task states have them
    [3                  list of shape 3; {} around a map's
    <3                  map with values of shape 3
    s b n f ? t         string, blob, whole number, number, boolean, timestamp
Behind each may follow its least and greatest length, size or value: `s1,64`, `n128,10240`, `s,64`, `[3;1,10`.
"""
import pathlib
import re
import sys

from generate import HERE, SKIPPED, read_model

LETTERS = {"string": "s", "blob": "b", "integer": "n", "long": "n", "float": "f", "double": "f", "boolean": "?",
           "timestamp": "t"}
# AWS: TestState's own model is of the time when functions had less memory (conformance: field_validation_mode_present,
# integer_more_than_maximum_allowed)
LIMITS = {"MemorySize": {"max": 10240}}
LARGEST_PIECE = 60_000  # compilers need not take longer literals


class Table:
    def __init__(self, model):
        self.shapes = model["shapes"]
        self.corrections = LIMITS if model["metadata"]["serviceId"] == "Lambda" else {}
        self.numbers, self.lines, self.same = {}, [], {}

    def limits(self, shape, sign=""):
        least, most = shape.get("min", ""), shape.get("max", "")
        return f"{sign}{least},{most}" if most != "" else f"{sign}{least}" if least != "" else ""

    def number(self, name):
        if name in self.numbers:
            return self.numbers[name]
        shape = {**self.shapes[name], **self.corrections.get(name, {})}
        if shape["type"] in LETTERS:
            line = LETTERS[shape["type"]] + self.limits(shape)
            if line in self.same:   # simple shapes differ by these facts alone
                self.numbers[name] = self.same[line]
                return self.same[line]
            self.same[line] = len(self.lines)
        else:
            line = None
        self.numbers[name] = number = len(self.lines)
        self.lines.append(line)
        if shape["type"] == "structure":
            required = shape.get("required", ())
            members = [f"{member[0].upper()}{member[1:]}{'!' if member in required else ''}:{self.number(of['shape'])}"
                       for member, of in shape.get("members", {}).items()]
            self.lines[number] = "{" + ",".join(members)
        elif shape["type"] == "list":
            self.lines[number] = f"[{self.number(shape['member']['shape'])}{self.limits(shape, ';')}"
        elif shape["type"] == "map":
            self.lines[number] = f"<{self.number(shape['value']['shape'])}{self.limits(shape, ';')}"
        return number

    def text(self, model):
        operations = []
        for name, operation in model["operations"].items():
            if "output" in operation:
                action = name[0].lower() + name[1:]
                operations.append(f"={action} {self.number(operation['output']['shape'])}")
        return "\n".join(self.lines + operations) + "\n"


def pieces(text):
    while len(text) > LARGEST_PIECE:
        end = text.rindex("\n", 0, LARGEST_PIECE) + 1
        yield text[:end]
        text = text[end:]
    yield text


def listed_services():
    for line in (HERE / "outputs.txt").read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.split()


def source(data, origin):
    lines = [f"// What operations answer. Written by generate_outputs.py from botocore {origin}; not to be edited.",
             "// Again: python3 adapters/aws/shapes/generate_outputs.py", '#include "adapters/aws/shapes/outputs_table.hpp"', "",
             "// clang-format off", "", "namespace stepwell::shapes {", "namespace {", "", "constinit const OutputText texts[] = {"]
    for name, folder in sorted(listed_services()):
        model = read_model(data, folder)
        literals = "\n".join(f'R"~({piece})~"' for piece in pieces(Table(model).text(model)))
        lines.append(f'{{"{name}", {literals}}},')
    lines += ["};", "", "}  // namespace", "", "constinit const std::span<const OutputText> output_texts = texts;", "",
              "}  // namespace stepwell::shapes", ""]
    return "\n".join(lines)


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    try:
        import botocore
    except ImportError:
        print("skipped: this python has no botocore" if check else "this python has no botocore: pip install botocore")
        sys.exit(SKIPPED if check else 1)
    path = HERE / "outputs_table.cpp"
    if check:
        recorded = re.search(r"botocore ([0-9.]*[0-9])", path.read_text()).group(1)
        if recorded != botocore.__version__:
            print(f"skipped: the table is of botocore {recorded}, this python has {botocore.__version__}")
            sys.exit(SKIPPED)
    content = source(pathlib.Path(botocore.__file__).parent / "data", botocore.__version__)
    if not check:
        path.write_text(content)
    elif path.read_text() != content:
        sys.exit(f"{path.name} is not what generate_outputs.py writes")


if __name__ == "__main__":
    main()
