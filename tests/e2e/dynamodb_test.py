"""DynamoDB: tables, items, expressions, queries, batches, and the errors of each."""
import decimal

import pytest

from conftest import error, unique


@pytest.fixture
def dynamodb(server):
    return server.client("dynamodb")


def create(dynamodb, sort=None):
    name = unique("table")
    keys = [("pk", "HASH", "S")] + ([(sort[0], "RANGE", sort[1])] if sort else [])
    dynamodb.create_table(
        TableName=name, BillingMode="PAY_PER_REQUEST",
        KeySchema=[{"AttributeName": key, "KeyType": kind} for key, kind, _ in keys],
        AttributeDefinitions=[{"AttributeName": key, "AttributeType": data} for key, _, data in keys])
    return name


def test_a_table_by_the_cli(server):
    name = unique("cli")
    server.cli("dynamodb", "create-table", "--table-name", name, "--billing-mode", "PAY_PER_REQUEST",
               "--attribute-definitions", "AttributeName=id,AttributeType=S", "--key-schema", "AttributeName=id,KeyType=HASH")
    server.cli("dynamodb", "wait", "table-exists", "--table-name", name)
    server.cli("dynamodb", "put-item", "--table-name", name, "--item", '{"id": {"S": "a"}, "n": {"N": "1"}}')
    item = server.cli("dynamodb", "get-item", "--table-name", name, "--key", '{"id": {"S": "a"}}')["Item"]
    assert item == {"id": {"S": "a"}, "n": {"N": "1"}}


def test_the_resource_and_every_type(server, dynamodb):
    table = server.resource("dynamodb").Table(create(dynamodb))
    assert table.table_status == "ACTIVE"
    item = {"pk": "a", "number": decimal.Decimal("1.50"), "large": decimal.Decimal("123456789012345678901234567890"),
            "bytes": b"\x00\xff", "yes": True, "none": None, "list": [1, "x", {"deep": [False]}], "empty": "",
            "strings": {"a", "b"}, "numbers": {1, 2}, "map": {"k": "v"}}
    table.put_item(Item=item)
    found = table.get_item(Key={"pk": "a"})["Item"]
    assert found["bytes"].value == b"\x00\xff"
    assert {**found, "bytes": b"\x00\xff"} == item
    assert "Item" not in table.get_item(Key={"pk": "b"})


def test_describe_list_delete(server, dynamodb):
    name = create(dynamodb, ("sk", "N"))
    described = dynamodb.describe_table(TableName=name)["Table"]
    assert described["TableStatus"] == "ACTIVE"
    assert described["TableArn"] == f"arn:aws:dynamodb:us-east-1:000000000000:table/{name}"
    assert described["KeySchema"] == [{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}]
    listed = [found for page in dynamodb.get_paginator("list_tables").paginate(PaginationConfig={"PageSize": 1}) for found in page["TableNames"]]
    assert name in listed
    dynamodb.delete_table(TableName=name)
    with error(dynamodb, "ResourceNotFoundException"):
        dynamodb.describe_table(TableName=name)
    with error(dynamodb, "ResourceNotFoundException"):
        dynamodb.put_item(TableName=name, Item={"pk": {"S": "a"}, "sk": {"N": "1"}})


def test_conditions(dynamodb):
    name = create(dynamodb)
    put = {"TableName": name, "Item": {"pk": {"S": "a"}, "n": {"N": "1"}}}
    dynamodb.put_item(**put, ConditionExpression="attribute_not_exists(pk)")
    with error(dynamodb, "ConditionalCheckFailedException"):
        dynamodb.put_item(**put, ConditionExpression="attribute_not_exists(pk)")
    with error(dynamodb, "ConditionalCheckFailedException"):
        dynamodb.delete_item(TableName=name, Key={"pk": {"S": "a"}}, ConditionExpression="#n BETWEEN :low AND :high AND NOT begins_with(pk, :p)",
                             ExpressionAttributeNames={"#n": "n"},
                             ExpressionAttributeValues={":low": {"N": "1"}, ":high": {"N": "2"}, ":p": {"S": "a"}})
    gone = dynamodb.delete_item(TableName=name, Key={"pk": {"S": "a"}}, ReturnValues="ALL_OLD",
                                ConditionExpression="n IN (:a, :b) OR size(pk) > :b",
                                ExpressionAttributeValues={":a": {"N": "1.0"}, ":b": {"N": "7"}})
    assert gone["Attributes"] == put["Item"]


def test_update_expressions(dynamodb):
    name = create(dynamodb)

    def update(expression, values=None, names=None, returned="ALL_NEW"):
        more = {"ExpressionAttributeValues": values} if values else {}
        more |= {"ExpressionAttributeNames": names} if names else {}
        return dynamodb.update_item(TableName=name, Key={"pk": {"S": "a"}}, UpdateExpression=expression, ReturnValues=returned,
                                    **more).get("Attributes")

    assert update("SET n = :one, #m = :m, l = :l", {":one": {"N": "1"}, ":m": {"M": {"x": {"S": "y"}}}, ":l": {"L": [{"N": "0"}]}},
                  {"#m": "map"}) == {
        "pk": {"S": "a"}, "n": {"N": "1"}, "map": {"M": {"x": {"S": "y"}}}, "l": {"L": [{"N": "0"}]}}
    assert update("SET n = n + :two, l = list_append(l, :l), k = if_not_exists(k, :two)",
                  {":two": {"N": "2"}, ":l": {"L": [{"N": "9"}]}}, returned="UPDATED_NEW") == {
        "n": {"N": "3"}, "l": {"L": [{"N": "0"}, {"N": "9"}]}, "k": {"N": "2"}}
    assert update("REMOVE #m.x, l[0] ADD n :ten, s :s", {":ten": {"N": "10"}, ":s": {"SS": ["b", "a"]}}, {"#m": "map"})["map"] == {"M": {}}
    found = update("DELETE s :s", {":s": {"SS": ["a"]}})
    assert found["s"] == {"SS": ["b"]} and found["n"] == {"N": "13"} and found["l"] == {"L": [{"N": "9"}]}


def test_query_and_scan_in_pages(dynamodb):
    name = create(dynamodb, ("sk", "N"))
    for number in (10, 9, -1, 100, 2):
        dynamodb.put_item(TableName=name, Item={"pk": {"S": "a"}, "sk": {"N": str(number)}, "even": {"BOOL": number % 2 == 0}})
    dynamodb.put_item(TableName=name, Item={"pk": {"S": "b"}, "sk": {"N": "1"}})

    def query(**more):
        values = {":pk": {"S": "a"}, **more.pop("values", {})}
        pages = dynamodb.get_paginator("query").paginate(
            TableName=name, ExpressionAttributeValues=values, PaginationConfig={"PageSize": 2},
            **{"KeyConditionExpression": "pk = :pk", **more})
        return [int(item["sk"]["N"]) for page in pages for item in page["Items"]]

    assert query() == [-1, 2, 9, 10, 100]
    assert query(ScanIndexForward=False) == [100, 10, 9, 2, -1]
    assert query(KeyConditionExpression="pk = :pk AND sk BETWEEN :low AND :high", values={":low": {"N": "2"}, ":high": {"N": "10"}}) == [2, 9, 10]
    assert query(FilterExpression="even = :yes", values={":yes": {"BOOL": True}}) == [2, 10, 100]
    pages = list(dynamodb.get_paginator("scan").paginate(TableName=name, PaginationConfig={"PageSize": 4}, ProjectionExpression="sk"))
    assert sum(page["Count"] for page in pages) == 6 and len(pages) == 2
    assert all(set(item) == {"sk"} for page in pages for item in page["Items"])
    assert dynamodb.query(TableName=name, Select="COUNT", KeyConditionExpression="pk = :pk",
                          ExpressionAttributeValues={":pk": {"S": "b"}})["Count"] == 1


def test_batches(dynamodb):
    name = create(dynamodb)
    puts = [{"PutRequest": {"Item": {"pk": {"S": str(number)}}}} for number in range(25)]
    assert dynamodb.batch_write_item(RequestItems={name: puts})["UnprocessedItems"] == {}
    dynamodb.batch_write_item(RequestItems={name: [{"DeleteRequest": {"Key": {"pk": {"S": "3"}}}}]})
    keys = [{"pk": {"S": str(number)}} for number in (1, 2, 3, 99)]
    found = dynamodb.batch_get_item(RequestItems={name: {"Keys": keys}})["Responses"][name]
    assert sorted(item["pk"]["S"] for item in found) == ["1", "2"]
    with error(dynamodb, "ValidationException"):
        dynamodb.batch_write_item(RequestItems={name: puts + [{"PutRequest": {"Item": {"pk": {"S": "x"}}}}]})


@pytest.mark.parametrize("wish", [
    {"Item": {"other": {"S": "a"}}}, {"Item": {"pk": {"N": "1"}}}, {"Item": {"pk": {"S": ""}}},
    {"Item": {"pk": {"S": "a"}, "n": {"N": "one"}}}, {"Item": {"pk": {"S": "a"}, "s": {"SS": []}}},
    {"Item": {"pk": {"S": "a"}, "s": {"SS": ["a", "a"]}}}, {"Item": {"pk": {"S": "a"}, "x": {"S": "x", "N": "1"}}},
    {"Item": {"pk": {"S": "a"}}, "ConditionExpression": "pk ="}, {"Item": {"pk": {"S": "a"}}, "ConditionExpression": "nosuch(pk)"},
    {"Item": {"pk": {"S": "a"}}, "ConditionExpression": "pk = :missing"},
    {"Item": {"pk": {"S": "a"}}, "ConditionExpression": "#missing = pk"},
    {"Item": {"pk": {"S": "a"}}, "ConditionExpression": "(" * 400 + "pk = pk" + ")" * 400},
    {"Item": {"pk": {"S": "a"}}, "ExpressionAttributeValues": {":unused": {"S": "x"}}},
    {"Item": {"pk": {"S": "a"}, "large": {"S": "x" * 410_000}}},
])
def test_what_is_not_valid(server, wish):
    dynamodb = server.client("dynamodb", parameter_validation=False)
    with error(dynamodb, "ValidationException"):
        dynamodb.put_item(TableName=create(dynamodb), **wish)


def test_a_table_that_is_there_already(dynamodb):
    name = create(dynamodb)
    with error(dynamodb, "ResourceInUseException"):
        dynamodb.create_table(TableName=name, KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}], BillingMode="PAY_PER_REQUEST",
                              AttributeDefinitions=[{"AttributeName": "pk", "AttributeType": "S"}])


def test_items_survive_kill_9(own_server):
    server = own_server()
    dynamodb = server.client("dynamodb")
    name = create(dynamodb)
    for number in range(20):
        dynamodb.put_item(TableName=name, Item={"pk": {"S": str(number)}})
    server.kill()
    server.start(port=server.port)
    assert dynamodb.scan(TableName=name)["Count"] == 20
