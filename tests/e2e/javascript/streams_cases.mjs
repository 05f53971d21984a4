// DynamoDB Streams by the SDK.
import * as tables from "@aws-sdk/client-dynamodb";
import * as sdk from "@aws-sdk/client-dynamodb-streams";
import { equal, eventually, has, holds, recent, refused } from "./expect.mjs";
import { unique } from "./world.mjs";

async function streaming(world, StreamViewType = "NEW_AND_OLD_IMAGES") {
  const items = world.client(tables.DynamoDBClient);
  const client = world.client(sdk.DynamoDBStreamsClient);
  const TableName = unique("streamed");
  const { TableDescription } = await items.send(
    new tables.CreateTableCommand({
      TableName,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
      StreamSpecification: { StreamEnabled: true, StreamViewType },
    }),
  );
  await tables.waitUntilTableExists({ client: items, maxWaitTime: 60, minDelay: 1, maxDelay: 1 }, { TableName });
  return { items, client, TableName, StreamArn: TableDescription.LatestStreamArn };
}

async function shards(client, StreamArn) {
  const { StreamDescription } = await client.send(new sdk.DescribeStreamCommand({ StreamArn }));
  return StreamDescription.Shards;
}

/** This many records of a stream from its beginning. */
async function records(client, StreamArn, count, more = {}) {
  const read = [];
  for (const { ShardId } of await shards(client, StreamArn)) {
    const begin = { StreamArn, ShardId, ShardIteratorType: "TRIM_HORIZON", ...more };
    let { ShardIterator } = await client.send(new sdk.GetShardIteratorCommand(begin));
    await eventually(async () => {
      const page = await client.send(new sdk.GetRecordsCommand({ ShardIterator, Limit: 2 }));
      read.push(...page.Records);
      ShardIterator = page.NextShardIterator;
      return read.length >= count || !ShardIterator;
    }, `${count} records of the stream`);
  }
  return read;
}

export const cases = {
  async describe_and_list(world) {
    const { client, TableName, StreamArn } = await streaming(world);
    const { StreamDescription } = await client.send(new sdk.DescribeStreamCommand({ StreamArn }));
    has(StreamDescription, { StreamStatus: "ENABLED", StreamViewType: "NEW_AND_OLD_IMAGES", TableName });
    equal(StreamDescription.KeySchema, [{ AttributeName: "id", KeyType: "HASH" }]);
    recent(StreamDescription.CreationRequestDateTime, "CreationRequestDateTime");
    const { Streams } = await client.send(new sdk.ListStreamsCommand({ TableName }));
    equal(Streams.map((each) => each.StreamArn), [StreamArn]);
    equal(Streams[0].StreamLabel, StreamDescription.StreamLabel);
  },

  async records_of_all_kinds(world) {
    const { items, client, TableName, StreamArn } = await streaming(world);
    const Key = { id: { S: "a" } };
    const one = { ...Key, n: { N: "1" }, bytes: { B: new Uint8Array([0, 255]) } };
    const two = { ...Key, n: { N: "2" }, words: { SS: ["x", "y"] } };
    await items.send(new tables.PutItemCommand({ TableName, Item: one }));
    await items.send(new tables.PutItemCommand({ TableName, Item: two }));
    await items.send(new tables.PutItemCommand({ TableName, Item: two })); // nothing changes: no record
    await items.send(new tables.DeleteItemCommand({ TableName, Key }));
    const read = await records(client, StreamArn, 3);
    equal(read.map((record) => record.eventName), ["INSERT", "MODIFY", "REMOVE"]);
    has(read[0], { eventSource: "aws:dynamodb", awsRegion: "us-east-1" });
    equal([read[0].dynamodb.NewImage, read[0].dynamodb.OldImage], [one, undefined]);
    equal([read[1].dynamodb.NewImage, read[1].dynamodb.OldImage], [two, one]);
    equal([read[2].dynamodb.NewImage, read[2].dynamodb.OldImage, read[2].dynamodb.Keys], [undefined, two, Key]);
    for (const record of read) recent(record.dynamodb.ApproximateCreationDateTime, "ApproximateCreationDateTime");
    const numbers = read.map((record) => BigInt(record.dynamodb.SequenceNumber));
    holds(numbers[0] < numbers[1] && numbers[1] < numbers[2], "sequence numbers grow");
    const after = { ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: read[0].dynamodb.SequenceNumber };
    equal((await records(client, StreamArn, 2, after)).map((record) => record.eventName), ["MODIFY", "REMOVE"]);
  },

  async keys_only_and_latest(world) {
    const { items, client, TableName, StreamArn } = await streaming(world, "KEYS_ONLY");
    await items.send(new tables.PutItemCommand({ TableName, Item: { id: { S: "before" } } }));
    const [{ ShardId }] = (await shards(client, StreamArn)).slice(-1);
    const latest = new sdk.GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: "LATEST" });
    let { ShardIterator } = await client.send(latest);
    await items.send(new tables.PutItemCommand({ TableName, Item: { id: { S: "after" }, n: { N: "1" } } }));
    const read = await eventually(async () => {
      const page = await client.send(new sdk.GetRecordsCommand({ ShardIterator }));
      ShardIterator = page.NextShardIterator;
      return page.Records.length > 0 && page.Records;
    }, "a record after the latest");
    equal(read.map((record) => record.dynamodb.Keys), [{ id: { S: "after" } }]);
    equal([read[0].dynamodb.NewImage, read[0].dynamodb.StreamViewType], [undefined, "KEYS_ONLY"]);
  },

  async errors(world) {
    const { client, StreamArn } = await streaming(world);
    const nowhere = StreamArn.replace(/table\/[^/]+/, "table/nowhere");
    await refused(client.send(new sdk.DescribeStreamCommand({ StreamArn: nowhere })), sdk.ResourceNotFoundException);
    const shard = { StreamArn, ShardId: "shardId-00000000000000000000-00000000", ShardIteratorType: "LATEST" };
    await refused(client.send(new sdk.GetShardIteratorCommand(shard)), sdk.ResourceNotFoundException);
    await refused(client.send(new sdk.GetRecordsCommand({ ShardIterator: "x" })), "ValidationException");
  },
};
