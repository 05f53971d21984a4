"""DynamoDB: indexes, UpdateTable, settings, streams, transactions and PartiQL, as SDKs and the CLI use them."""
import json
import time

import pytest
from boto3.dynamodb.conditions import Attr, Key

from conftest import error, eventually, unique


@pytest.fixture
def dynamodb(server):
    return server.client("dynamodb")


def key(hash_name, range_name=None):
    return [{"AttributeName": hash_name, "KeyType": "HASH"}] + (
        [{"AttributeName": range_name, "KeyType": "RANGE"}] if range_name else [])


def typed(**types):
    return [{"AttributeName": name, "AttributeType": data} for name, data in types.items()]


def create(dynamodb, **more):
    name = unique("table")
    dynamodb.create_table(**{"TableName": name, "BillingMode": "PAY_PER_REQUEST", "KeySchema": key("pk", "sk"),
                             "AttributeDefinitions": typed(pk="S", sk="N"), **more})
    dynamodb.get_waiter("table_exists").wait(TableName=name)
    return name


def test_indexes_through_the_resource(server, dynamodb):
    name = create(dynamodb, AttributeDefinitions=typed(pk="S", sk="N", color="S", size="N"), GlobalSecondaryIndexes=[
        {"IndexName": "by-color", "KeySchema": key("color", "size"), "Projection": {"ProjectionType": "ALL"}}],
        LocalSecondaryIndexes=[{"IndexName": "by-size", "KeySchema": key("pk", "size"), "Projection": {"ProjectionType": "KEYS_ONLY"}}])
    table = server.resource("dynamodb").Table(name)
    with table.batch_writer() as batch:
        for number in range(60):
            batch.put_item(Item={"pk": "a", "sk": number, "size": number % 7, **({"color": "red"} if number % 2 else {})})
    found = table.query(IndexName="by-color", KeyConditionExpression=Key("color").eq("red") & Key("size").gt(4))["Items"]
    assert [int(item["size"]) for item in found] == sorted(n % 7 for n in range(60) if n % 2 and n % 7 > 4)
    assert table.scan(IndexName="by-color", Select="COUNT")["Count"] == 30
    local = table.query(IndexName="by-size", KeyConditionExpression=Key("pk").eq("a") & Key("size").eq(3), ConsistentRead=True)
    assert {frozenset(item) for item in local["Items"]} == {frozenset({"pk", "sk", "size"})}
    filtered = table.query(KeyConditionExpression=Key("pk").eq("a"), FilterExpression=Attr("color").exists() & Attr("size").lt(2))
    assert filtered["ScannedCount"] == 60 and filtered["Count"] == sum(1 for n in range(60) if n % 2 and n % 7 < 2)
    description = dynamodb.describe_table(TableName=name)["Table"]
    assert description["GlobalSecondaryIndexes"][0]["IndexStatus"] == "ACTIVE"
    assert description["GlobalSecondaryIndexes"][0]["ItemCount"] == 30 and description["LocalSecondaryIndexes"][0]["ItemCount"] == 60
    with error(dynamodb, "ValidationException"):
        dynamodb.query(TableName=name, IndexName="by-color", ConsistentRead=True, KeyConditionExpression="color = :c",
                       ExpressionAttributeValues={":c": {"S": "red"}})


def test_an_index_made_of_what_is_there(dynamodb):
    name = create(dynamodb)
    for number in range(5):
        dynamodb.put_item(TableName=name, Item={"pk": {"S": "a"}, "sk": {"N": str(number)}, "tag": {"S": "t" + str(number % 2)}})
    dynamodb.update_table(TableName=name, AttributeDefinitions=typed(tag="S"), GlobalSecondaryIndexUpdates=[{"Create": {
        "IndexName": "by-tag", "KeySchema": key("tag"), "Projection": {"ProjectionType": "KEYS_ONLY"}}}])
    dynamodb.get_waiter("table_exists").wait(TableName=name)
    count = dynamodb.query(TableName=name, IndexName="by-tag", KeyConditionExpression="tag = :t", Select="COUNT",
                           ExpressionAttributeValues={":t": {"S": "t0"}})["Count"]
    assert count == 3
    dynamodb.update_table(TableName=name, GlobalSecondaryIndexUpdates=[{"Delete": {"IndexName": "by-tag"}}])
    eventually(lambda: "GlobalSecondaryIndexes" not in dynamodb.describe_table(TableName=name)["Table"])


def test_settings_by_the_cli(server, dynamodb):
    name = create(dynamodb, Tags=[{"Key": "a", "Value": "b"}])
    arn = dynamodb.describe_table(TableName=name)["Table"]["TableArn"]
    server.cli("dynamodb", "update-time-to-live", "--table-name", name, "--time-to-live-specification", "Enabled=true,AttributeName=ttl")
    status = server.cli("dynamodb", "describe-time-to-live", "--table-name", name)["TimeToLiveDescription"]
    assert status == {"TimeToLiveStatus": "ENABLED", "AttributeName": "ttl"}
    assert server.cli("dynamodb", "list-tags-of-resource", "--resource-arn", arn)["Tags"] == [{"Key": "a", "Value": "b"}]
    backups = server.cli("dynamodb", "update-continuous-backups", "--table-name", name,
                         "--point-in-time-recovery-specification", "PointInTimeRecoveryEnabled=true")
    assert backups["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"] == "ENABLED"
    assert server.cli("dynamodb", "describe-limits")["TableMaxReadCapacityUnits"] == 40000


def test_expired_items_go(dynamodb):
    name = create(dynamodb)
    dynamodb.update_time_to_live(TableName=name, TimeToLiveSpecification={"Enabled": True, "AttributeName": "ttl"})
    now = int(time.time())
    for number, until in ((1, now - 10), (2, now + 1000)):
        dynamodb.put_item(TableName=name, Item={"pk": {"S": "a"}, "sk": {"N": str(number)}, "ttl": {"N": str(until)}})
    eventually(lambda: dynamodb.scan(TableName=name)["Count"] == 1)
    assert dynamodb.scan(TableName=name)["Items"][0]["sk"] == {"N": "2"}


def test_a_stream(server, dynamodb):
    name = create(dynamodb, StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"})
    arn = dynamodb.describe_table(TableName=name)["Table"]["LatestStreamArn"]
    streams = server.client("dynamodbstreams")
    assert [one["StreamArn"] for one in streams.list_streams(TableName=name)["Streams"]] == [arn]
    description = streams.describe_stream(StreamArn=arn)["StreamDescription"]
    assert description["StreamStatus"] == "ENABLED" and description["TableName"] == name
    shard = description["Shards"][0]["ShardId"]
    at = streams.get_shard_iterator(StreamArn=arn, ShardId=shard, ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
    dynamodb.put_item(TableName=name, Item={"pk": {"S": "a"}, "sk": {"N": "1"}})
    dynamodb.delete_item(TableName=name, Key={"pk": {"S": "a"}, "sk": {"N": "1"}})
    page = streams.get_records(ShardIterator=at)
    assert [one["eventName"] for one in page["Records"]] == ["INSERT", "REMOVE"]
    assert page["Records"][0]["dynamodb"]["NewImage"] == page["Records"][1]["dynamodb"]["OldImage"]
    assert streams.get_records(ShardIterator=page["NextShardIterator"])["Records"] == []
    with error(streams, "ResourceNotFoundException"):
        streams.describe_stream(StreamArn=arn + "0")


def test_a_transaction(dynamodb):
    name = create(dynamodb)
    one = {"TableName": name, "Key": {"pk": {"S": "a"}, "sk": {"N": "1"}}}
    add = {"Update": {**one, "UpdateExpression": "ADD n :n", "ExpressionAttributeValues": {":n": {"N": "1"}}}}
    for _ in range(2):
        dynamodb.transact_write_items(TransactItems=[add], ClientRequestToken="the-same")
    with pytest.raises(dynamodb.exceptions.TransactionCanceledException) as caught:
        dynamodb.transact_write_items(TransactItems=[
            {"Put": {"TableName": name, "Item": {"pk": {"S": "a"}, "sk": {"N": "2"}}}},
            {"ConditionCheck": {**one, "ConditionExpression": "n > :n", "ExpressionAttributeValues": {":n": {"N": "5"}},
                                "ReturnValuesOnConditionCheckFailure": "ALL_OLD"}}])
    reasons = caught.value.response["CancellationReasons"]
    assert [reason["Code"] for reason in reasons] == ["None", "ConditionalCheckFailed"]
    assert reasons[1]["Item"]["n"] == {"N": "1"}
    assert caught.value.response["Error"]["Message"] == ("Transaction cancelled, please refer cancellation reasons for specific "
                                                         "reasons [None, ConditionalCheckFailed]")
    found = dynamodb.transact_get_items(TransactItems=[{"Get": one}])["Responses"]
    assert found[0]["Item"]["n"] == {"N": "1"} and dynamodb.scan(TableName=name)["Count"] == 1


def test_statements(server, dynamodb):
    name = create(dynamodb)
    for number in range(4):
        dynamodb.execute_statement(Statement=f"INSERT INTO \"{name}\" VALUE {{'pk': ?, 'sk': {number}}}", Parameters=[{"S": "a"}])
    with error(dynamodb, "DuplicateItemException"):
        dynamodb.execute_statement(Statement=f"INSERT INTO \"{name}\" VALUE {{'pk': 'a', 'sk': 1}}")
    dynamodb.execute_statement(Statement=f"UPDATE \"{name}\" SET n = 7 WHERE pk = 'a' AND sk = 1")
    rows = server.cli("dynamodb", "execute-statement", "--statement", f"SELECT sk, n FROM \"{name}\" WHERE pk = 'a' AND sk > 0",
                      "--return-consumed-capacity", "TOTAL")
    assert rows["Items"][0] == {"sk": {"N": "1"}, "n": {"N": "7"}} and len(rows["Items"]) == 3
    page = dynamodb.execute_statement(Statement=f"SELECT * FROM \"{name}\"", Limit=3)
    rest = dynamodb.execute_statement(Statement=f"SELECT * FROM \"{name}\"", NextToken=page["NextToken"])
    assert len(page["Items"]) == 3 and len(rest["Items"]) == 1


def test_indexes_and_streams_survive_kill_9(own_server):
    server = own_server()
    dynamodb = server.client("dynamodb")
    name = create(dynamodb, AttributeDefinitions=typed(pk="S", sk="N", g="S"), GlobalSecondaryIndexes=[
        {"IndexName": "by-g", "KeySchema": key("g"), "Projection": {"ProjectionType": "ALL"}}],
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "KEYS_ONLY"})
    for number in range(20):
        dynamodb.put_item(TableName=name, Item={"pk": {"S": "a"}, "sk": {"N": str(number)}, "g": {"S": "x"}})
    server.kill()
    server.start(port=server.port)
    found = dynamodb.query(TableName=name, IndexName="by-g", KeyConditionExpression="g = :g", ExpressionAttributeValues={":g": {"S": "x"}})
    assert found["Count"] == 20
    streams = server.client("dynamodbstreams")
    arn = dynamodb.describe_table(TableName=name)["Table"]["LatestStreamArn"]
    shard = streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"][0]["ShardId"]
    at = streams.get_shard_iterator(StreamArn=arn, ShardId=shard, ShardIteratorType="TRIM_HORIZON")["ShardIterator"]
    numbers = [json.loads(one["dynamodb"]["Keys"]["sk"]["N"]) for one in streams.get_records(ShardIterator=at)["Records"]]
    assert numbers == list(range(20))


def test_settings_of_a_table_that_are_refused(dynamodb):
    for more, says in (({"SSESpecification": {"Enabled": True, "SSEType": "AES256"}}, "SSEType AES256 is not supported"),
                       ({"SSESpecification": {"KMSMasterKeyId": "alias/x"}}, "SSEType and KMSMasterKeyId can only be specified when Enabled is true"),
                       ({"Tags": [{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}]}, "Duplicate tag key: a"),
                       ({"Tags": [{"Key": "aws:a", "Value": "1"}]}, "Tag keys cannot begin with aws:. Key: aws:a"),
                       ({"Tags": [{"Key": str(i), "Value": ""} for i in range(51)]}, "Too many tags. A resource can have at most 50 tags")):
        with error(dynamodb, "ValidationException") as refused:
            create(dynamodb, **more)
        assert refused["Error"]["Message"] == f"One or more parameter values were invalid: {says}"


def test_insights_of_an_index_that_is_not_there(dynamodb):
    with error(dynamodb, "ResourceNotFoundException"):
        dynamodb.describe_contributor_insights(TableName=create(dynamodb), IndexName="nowhere")
