"""The list of expected failures may only shrink: whatever else happens to it is a fault."""
from recordings import LIST, compare, read_list, shrunk

PASSES = {"id": "a", "ok": True, "why": ""}
FAILS = {"id": "b", "ok": False, "why": "missing ['x']"}


def test_what_is_listed_and_fails_is_as_expected():
    assert compare({"b": "JSONata"}, [PASSES, FAILS]) == []


def test_a_failure_that_is_not_listed_is_a_fault():
    assert compare({}, [PASSES, FAILS]) == ["b fails and is not listed: missing ['x']"]


def test_a_listed_case_that_passes_is_a_fault():
    assert compare({"a": "JSONata", "b": "JSONata"}, [PASSES, FAILS]) == [f"a passes: remove it from {LIST.name}"]


def test_a_listed_case_that_does_not_exist_is_a_fault():
    assert compare({"b": "JSONata", "c": "JSONata"}, [PASSES, FAILS]) == [
        f"c is listed in {LIST.name}, but there is no such case"]


def test_a_line_needs_a_reason_and_stands_once():
    known, faults = read_list("# head\n\na\tJSONata\nb\na\tredrive\n")
    assert known == {"a": "redrive", "b": ""}
    assert len(faults) == 2


def test_an_update_only_removes():
    listed = "# head\n\na\tJSONata\nb\tof our own\ngone\tredrive\n"
    assert shrunk(listed, [PASSES, FAILS, {**FAILS, "id": "c"}]) == "# head\n\nb\tof our own\n"


def test_the_list_itself_is_well_formed():
    assert read_list(LIST.read_text())[1] == []
