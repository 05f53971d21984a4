"""Distributed Map: items that are read from S3: objects in every format, lists, manifests."""
import gzip
import json
import shutil
import subprocess

import pytest

from distributed_map_support import PASS, bucket_with, distributed, reads, types


def mapped(server, config, body, key="data", **fields):
    bucket = bucket_with(server, {key: body})
    ended = server.run(reads(config, **fields), {"bucket": bucket, "key": key})
    assert ended["status"] == "SUCCEEDED", ended
    return json.loads(ended["output"])


ITEMS = [{"id": 1, "n": "a"}, {"id": 2, "n": "b,\n"}, {"id": 3, "n": "ü"}]
LINES = "".join(json.dumps(item) + "\n" for item in ITEMS).encode()


def test_items_are_read_from_json_and_json_lines(server):
    assert mapped(server, {"InputType": "JSON"}, json.dumps(ITEMS)) == ITEMS
    whole = json.dumps({"skip": {"rows": [0]}, "data": {"rows": ITEMS}})
    assert mapped(server, {"InputType": "JSON", "ItemsPointer": "/data/rows"}, whole) == ITEMS
    assert mapped(server, {"InputType": "JSONL"}, LINES) == ITEMS
    assert mapped(server, {"InputType": "JSONL", "MaxItems": 2}, LINES) == ITEMS[:2]
    assert mapped(server, {"InputType": "JSONL"}, gzip.compress(LINES), key="data.gz") == ITEMS


@pytest.mark.skipif(not shutil.which("zstd"), reason="no zstd to make the object with")
def test_items_are_read_from_zstd(server):
    packed = subprocess.run(["zstd", "-q", "-c"], input=LINES, stdout=subprocess.PIPE, check=True).stdout
    assert mapped(server, {"InputType": "JSONL"}, packed) == ITEMS


def test_items_are_read_from_csv(server):
    first = {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW", "CSVDelimiter": "SEMICOLON"}
    assert mapped(server, first, 'id;n\n1;"x;y"\n2;z\n') == [{"id": "1", "n": "x;y"}, {"id": "2", "n": "z"}]
    given = {"InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["id", "n"]}
    assert mapped(server, given, "1,x\n") == [{"id": "1", "n": "x"}]


def test_items_are_objects_of_a_list(server):
    bucket = bucket_with(server, {"in/a.json": "[1, 2]", "in/b.json": "[3]", "out/c.json": "[4]"})
    execution = server.start_execution(server.machine(reads(None, action="listObjectsV2")), {"bucket": bucket, "prefix": "in/"})
    listed = json.loads(server.ended(execution)["output"])
    assert [one["Key"] for one in listed] == ["in/a.json", "in/b.json"]
    assert set(listed[0]) == {"Etag", "Key", "LastModified", "Size", "StorageClass"} and listed[0]["Size"] == 6
    flat = reads({"InputType": "JSON", "Transformation": "LOAD_AND_FLATTEN"}, action="listObjectsV2")
    assert json.loads(server.run(flat, {"bucket": bucket, "prefix": "in/"})["output"]) == [1, 2, 3]


def test_items_of_an_inventory(server):
    bucket = bucket_with(server, {"data/1.csv.gz": gzip.compress(b'"b","k1","5"\n"b","k2","6"\n')})
    manifest = {"sourceBucket": "b", "destinationBucket": f"arn:aws:s3:::{bucket}", "fileFormat": "CSV",
                "fileSchema": "Bucket, Key, Size", "files": [{"key": "data/1.csv.gz", "size": 10, "MD5checksum": "x"}]}
    server.client("s3").put_object(Bucket=bucket, Key="manifest.json", Body=json.dumps(manifest))
    ended = server.run(reads({"InputType": "MANIFEST"}), {"bucket": bucket, "key": "manifest.json"})
    assert json.loads(ended["output"]) == [{"Bucket": "b", "Key": "k1", "Size": "5"}, {"Bucket": "b", "Key": "k2", "Size": "6"}]


def test_items_of_an_athena_manifest(server):
    bucket = bucket_with(server, {"part-0": b'{"a": 1}\n', "part-1": b'{"a": 2}\n'})
    server.client("s3").put_object(Bucket=bucket, Key="m.csv", Body=f"s3://{bucket}/part-0\ns3://{bucket}/part-1\n")
    ended = server.run(reads({"InputType": "JSONL", "ManifestType": "ATHENA_DATA"}), {"bucket": bucket, "key": "m.csv"})
    assert json.loads(ended["output"]) == [{"a": 1}, {"a": 2}]


def test_what_cannot_be_read_fails_the_map_run(server):
    bucket = bucket_with(server, {"text": "no json"})
    for key in ("text", "missing"):
        execution = server.start_execution(server.machine(reads({"InputType": "JSON"})), {"bucket": bucket, "key": key})
        ended = server.ended(execution)
        assert ended["error"] == "States.ItemReaderFailed" and ended["cause"], ended
        assert types(server, execution)[-4:] == ["MapRunStarted", "MapRunFailed", "MapStateFailed", "ExecutionFailed"]


def test_items_are_members_of_an_object_that_is_pointed_at(server):
    body = json.dumps({"shops": {"a": {"n": 1}, "b": 2}})
    assert mapped(server, {"InputType": "JSON", "ItemsPointer": "/shops"}, body) == [
        {"Key": "a", "Value": {"n": 1}}, {"Key": "b", "Value": 2}]


@pytest.mark.parametrize("name, sign", [("COMMA", ","), ("PIPE", "|"), ("SEMICOLON", ";"), ("SPACE", " "), ("TAB", "\t")])
def test_every_delimiter(server, name, sign):
    config = {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW", "CSVDelimiter": name}
    body = f'a{sign}b\n1{sign}"x{sign}y"\n'
    assert mapped(server, config, body) == [{"a": "1", "b": f"x{sign}y"}]


def test_an_inventory_by_its_manifest_type(server):
    bucket = bucket_with(server, {"data/1.csv.gz": gzip.compress(b'"b","k1","5"\n'), "data/2.csv.gz": gzip.compress(b'"b","k2","6"\n')})
    manifest = {"sourceBucket": "b", "destinationBucket": f"arn:aws:s3:::{bucket}", "fileFormat": "CSV", "fileSchema": "Bucket, Key, Size",
                "files": [{"key": "data/1.csv.gz"}, {"key": "data/2.csv.gz"}]}
    server.client("s3").put_object(Bucket=bucket, Key="manifest.json", Body=json.dumps(manifest))
    ended = server.run(reads({"ManifestType": "S3_INVENTORY", "MaxItems": 2}), {"bucket": bucket, "key": "manifest.json"})
    assert [one["Key"] for one in json.loads(ended["output"])] == ["k1", "k2"], ended
    given = {"ManifestType": "S3_INVENTORY", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["b", "k"]}
    ended = server.run(reads(given), {"bucket": bucket, "key": "manifest.json"})
    assert json.loads(ended["output"])[0] == {"b": "b", "k": "k1"}, ended


def test_an_athena_manifest_of_csv(server):
    bucket = bucket_with(server, {"part-0.gz": gzip.compress(b"1,x\n"), "part-1.gz": gzip.compress(b"2,y\n")})
    server.client("s3").put_object(Bucket=bucket, Key="m.csv", Body=f"s3://{bucket}/part-0.gz\ns3://{bucket}/part-1.gz\n")
    config = {"ManifestType": "ATHENA_DATA", "InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["n", "s"]}
    ended = server.run(reads(config), {"bucket": bucket, "key": "m.csv"})
    assert json.loads(ended["output"]) == [{"n": "1", "s": "x"}, {"n": "2", "s": "y"}], ended


def test_where_items_come_from(server):
    bucket = bucket_with(server, {"in/a": "[1]"})
    selector = {"ItemSelector": {"source.$": "$$.Map.Item.Source"}}

    def source(states, value):
        return json.loads(server.run(states, value)["output"])[0]["source"]

    assert source(distributed(PASS, **selector), [1]) == "STATE_DATA"
    assert source(reads({"InputType": "JSON"}, **selector), {"bucket": bucket, "key": "in/a"}) == f"S3://{bucket}/in/a"
    assert source(reads(None, action="listObjectsV2", **selector), {"bucket": bucket, "prefix": "in/"}) == f"S3://{bucket}"
    flat = {"InputType": "JSON", "Transformation": "LOAD_AND_FLATTEN"}
    assert source(reads(flat, action="listObjectsV2", **selector), {"bucket": bucket, "prefix": "in/"}) == f"S3://{bucket}/in/a"


def test_a_version_of_an_object_is_read(server):
    s3 = server.client("s3")
    bucket = bucket_with(server, {})
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    first = s3.put_object(Bucket=bucket, Key="data", Body="[1]").get("VersionId")
    if first is None:
        pytest.skip("no versions of objects")
    s3.put_object(Bucket=bucket, Key="data", Body="[2]")
    states = reads({"InputType": "JSON"})
    states["Each"]["ItemReader"]["Parameters"]["VersionId"] = first
    assert json.loads(server.run(states, {"bucket": bucket, "key": "data"})["output"]) == [1]
