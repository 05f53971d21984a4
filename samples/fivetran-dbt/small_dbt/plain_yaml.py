"""The part of YAML that dbt projects are written in: block mappings and lists, flow lists of scalars, quoted and plain
scalars, comments. Anything else (anchors, block texts, flow mappings) is an error, never a wrong reading."""
import re

KEY = re.compile(r"""(?P<key>"[^"]*"|'[^']*'|[^\s'"\[{&*!|>%@`#-][^:#]*?|-[^\s:][^:#]*?)\s*:(?:\s+(?P<rest>.*))?$""")


class YamlError(ValueError):
    pass


def parse(text, name="yaml"):
    lines = []
    for number, line in enumerate(text.splitlines(), 1):
        content = without_comment(line).rstrip()
        if not content.strip() or content == "---":
            continue
        if "\t" in content[: len(content) - len(content.lstrip())]:
            raise YamlError(f"{name}:{number}: a tab may not indent")
        lines.append((len(content) - len(content.lstrip()), content.strip(), f"{name}:{number}"))
    if not lines:
        return None
    value, end = block(lines, 0, lines[0][0])
    if end != len(lines):
        raise YamlError(f"{lines[end][2]}: unexpected indentation")
    return value


def without_comment(line):
    quote = None
    for place, sign in enumerate(line):
        if quote:
            quote = None if sign == quote else quote
        elif sign in "'\"" and (place == 0 or line[place - 1] in " [,:-"):
            quote = sign
        elif sign == "#" and (place == 0 or line[place - 1].isspace()):
            return line[:place]
    return line


def block(lines, start, indent):
    is_list = lines[start][1] == "-" or lines[start][1].startswith("- ")
    return (block_list if is_list else block_mapping)(lines, start, indent)


def block_list(lines, start, indent):
    items = []
    at = start
    while at < len(lines) and lines[at][0] == indent and (lines[at][1] == "-" or lines[at][1].startswith("- ")):
        depth, text, place = lines[at]
        rest = text[1:].lstrip()
        if not rest:
            value, at = nested(lines, at + 1, indent)
        elif KEY.match(rest):
            # "- key: value" begins a mapping that is indented to where the key stands.
            inner = depth + len(text) - len(rest)
            lines[at] = (inner, rest, place)
            value, at = block_mapping(lines, at, inner)
        else:
            value, at = scalar(rest, place), at + 1
        items.append(value)
    return items, at


def block_mapping(lines, start, indent):
    mapping = {}
    at = start
    while at < len(lines) and lines[at][0] == indent and not lines[at][1].startswith("- "):
        _, text, place = lines[at]
        match = KEY.match(text)
        if not match:
            raise YamlError(f"{place}: expected 'key: value', found {text!r}")
        key = match["key"].strip("'\"")
        if key in mapping:
            raise YamlError(f"{place}: the key {key!r} is there twice")
        if match["rest"]:
            mapping[key], at = scalar(match["rest"], place), at + 1
        else:
            mapping[key], at = nested(lines, at + 1, indent, list_may_align=True)
    return mapping, at


def nested(lines, at, indent, list_may_align=False):
    """What follows a key or a dash without a value: a deeper block, or nothing."""
    if at < len(lines):
        depth, text, _ = lines[at]
        if depth > indent or (list_may_align and depth == indent and (text == "-" or text.startswith("- "))):
            return block(lines, at, depth)
    return None, at


def scalar(text, place):
    if text[0] in "\"'":
        if len(text) < 2 or text[-1] != text[0] or (text[0] == '"' and "\\" in text):
            raise YamlError(f"{place}: this quoted text is not understood: {text}")
        return text[1:-1].replace("''", "'") if text[0] == "'" else text[1:-1]
    if text[0] == "[":
        if text[-1] != "]":
            raise YamlError(f"{place}: a flow list must end on its line")
        parts = [part.strip() for part in text[1:-1].split(",")]
        return [scalar(part, place) for part in parts if part]
    if text[0] in "{&*!|>%@`":
        raise YamlError(f"{place}: {text[0]!r} is not understood here")
    if text in ("true", "True", "false", "False"):
        return text.lower() == "true"
    if text in ("null", "~"):
        return None
    return int(text) if re.fullmatch(r"-?\d+", text) else text
