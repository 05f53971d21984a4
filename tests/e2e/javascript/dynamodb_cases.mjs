// DynamoDB by the SDK's document client: items in JavaScript's types, expressions, pages, batches, transactions, PartiQL; tables
// by the plain client.
import * as sdk from "@aws-sdk/client-dynamodb";
import * as lib from "@aws-sdk/lib-dynamodb";
import { equal, gathered, has, holds, recent, refused } from "./expect.mjs";
import { unique } from "./world.mjs";

const limit = (client) => ({ client, maxWaitTime: 60, minDelay: 1, maxDelay: 1 });
const string = (AttributeName) => ({ AttributeName, AttributeType: "S" });
const number = (AttributeName) => ({ AttributeName, AttributeType: "N" });
const keys = (hash, range) => [{ AttributeName: hash, KeyType: "HASH" }, ...(range ? [{ AttributeName: range, KeyType: "RANGE" }] : [])];

/** A table of orders: id and line, an index by customer and price; with both clients. */
async function orders(world, more = {}) {
  const plain = world.client(sdk.DynamoDBClient);
  const TableName = unique("orders");
  const made = await plain.send(
    new sdk.CreateTableCommand({
      TableName,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [string("id"), number("line"), string("customer"), number("price")],
      KeySchema: keys("id", "line"),
      GlobalSecondaryIndexes: [
        { IndexName: "by-customer", KeySchema: keys("customer", "price"), Projection: { ProjectionType: "ALL" } },
      ],
      ...more,
    }),
  );
  equal((await sdk.waitUntilTableExists(limit(plain), { TableName })).state, "SUCCESS", "the waiter's end");
  const client = lib.DynamoDBDocumentClient.from(plain, { marshallOptions: { removeUndefinedValues: true } });
  const send = (command, parameters) => client.send(new lib[`${command}Command`]({ TableName, ...parameters }));
  return { plain, client, send, TableName, made };
}

/** Ten lines of the order "a", of two customers. */
async function filled(world) {
  const table = await orders(world);
  const Item = (line) => ({ id: "a", line, customer: line % 2 ? "odd" : "even", price: 100 - line });
  const puts = Array.from({ length: 10 }, (_, line) => ({ PutRequest: { Item: Item(line) } }));
  equal((await table.send("BatchWrite", { RequestItems: { [table.TableName]: puts } })).UnprocessedItems, {});
  return table;
}

export const cases = {
  async table(world) {
    const { plain, TableName, made } = await orders(world, { Tags: [{ Key: "team", Value: "x" }] });
    has(made.TableDescription, { TableName, ItemCount: 0, KeySchema: keys("id", "line") });
    recent(made.TableDescription.CreationDateTime, "CreationDateTime");
    const { Table } = await plain.send(new sdk.DescribeTableCommand({ TableName }));
    has(Table, { TableStatus: "ACTIVE", TableArn: made.TableDescription.TableArn });
    has(Table.GlobalSecondaryIndexes[0], { IndexName: "by-customer", IndexStatus: "ACTIVE" });
    const ResourceArn = Table.TableArn;
    equal((await plain.send(new sdk.ListTagsOfResourceCommand({ ResourceArn }))).Tags, [{ Key: "team", Value: "x" }]);
    const TimeToLiveSpecification = { AttributeName: "expires", Enabled: true };
    await plain.send(new sdk.UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
    const { TimeToLiveDescription } = await plain.send(new sdk.DescribeTimeToLiveCommand({ TableName }));
    has(TimeToLiveDescription, { AttributeName: "expires", TimeToLiveStatus: "ENABLED" });
    const PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled: true };
    const backups = await plain.send(new sdk.UpdateContinuousBackupsCommand({ TableName, PointInTimeRecoverySpecification }));
    equal(backups.ContinuousBackupsDescription.PointInTimeRecoveryDescription.PointInTimeRecoveryStatus, "ENABLED");
    const { items } = await gathered(sdk.paginateListTables({ client: plain, pageSize: 1 }, {}), "TableNames");
    holds(items.includes(TableName), "the list has the table");
    const gone = await plain.send(new sdk.DeleteTableCommand({ TableName }));
    equal(gone.TableDescription.TableStatus, "DELETING");
    equal((await sdk.waitUntilTableNotExists(limit(plain), { TableName })).state, "SUCCESS");
  },

  async update_table(world) {
    const { plain, send, TableName } = await orders(world);
    await send("Put", { Item: { id: "a", line: 1, status: "new" } });
    await plain.send(
      new sdk.UpdateTableCommand({
        TableName,
        AttributeDefinitions: [string("id"), number("line"), string("customer"), number("price"), string("status")],
        GlobalSecondaryIndexUpdates: [
          { Create: { IndexName: "by-status", KeySchema: keys("status"), Projection: { ProjectionType: "KEYS_ONLY" } } },
        ],
      }),
    );
    await sdk.waitUntilTableExists(limit(plain), { TableName });
    const by = { IndexName: "by-status", KeyConditionExpression: "#s = :s", ExpressionAttributeNames: { "#s": "status" } };
    const found = await send("Query", { ...by, ExpressionAttributeValues: { ":s": "new" } });
    equal(found.Items, [{ id: "a", line: 1, status: "new" }], "what was there before the index");
    const drop = { TableName, GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: "by-status" } }] };
    await plain.send(new sdk.UpdateTableCommand(drop));
    await sdk.waitUntilTableExists(limit(plain), { TableName });
    await refused(send("Query", { ...by, ExpressionAttributeValues: { ":s": "new" } }), "ValidationException");
  },

  async types(world) {
    const { plain, client, send, TableName } = await orders(world);
    const Item = {
      id: "a",
      line: -0.5,
      text: "zwölf ☂",
      empty: "",
      bytes: new Uint8Array([0, 1, 255]),
      yes: true,
      nothing: null,
      words: new Set(["x", "y"]),
      numbers: new Set([1, 2.5]),
      blobs: new Set([new Uint8Array([7])]),
      list: [1, "two", [{ three: 3 }], []],
      map: { deep: { deeper: { "with.dot": 1e-7 } }, none: {} },
      dropped: undefined,
    };
    await send("Put", { Item });
    const got = await send("Get", { Key: { id: "a", line: -0.5 }, ConsistentRead: true });
    delete Item.dropped;
    equal(got.Item, Item);

    // 38 digits, which only the client's own number has.
    const digits = "12345678901234567890123456789012345678";
    const exact = lib.DynamoDBDocumentClient.from(plain, { unmarshallOptions: { wrapNumbers: true } });
    await exact.send(new lib.PutCommand({ TableName, Item: { id: "b", line: 1, digits: lib.NumberValue.from(digits), big: 2n ** 80n } }));
    const exactly = await exact.send(new lib.GetCommand({ TableName, Key: { id: "b", line: 1 } }));
    equal([exactly.Item.digits.value, exactly.Item.big.value], [digits, String(2n ** 80n)]);
    const { Item: wire } = await plain.send(new sdk.GetItemCommand({ TableName, Key: { id: { S: "b" }, line: { N: "1.0" } } }));
    equal(wire.digits, { N: digits });
    equal((await client.send(new lib.GetCommand({ TableName, Key: { id: "none", line: 1 } }))).Item, undefined);
  },

  async conditions(world) {
    const { send } = await orders(world);
    const Item = { id: "a", line: 1, count: 5 };
    const unlessThere = { Item, ConditionExpression: "attribute_not_exists(id)" };
    await send("Put", unlessThere);
    const again = { ...unlessThere, ReturnValuesOnConditionCheckFailure: "ALL_OLD" };
    const caught = await refused(send("Put", again), sdk.ConditionalCheckFailedException);
    equal(caught.message, "The conditional request failed");
    equal(caught.Item, { id: { S: "a" }, line: { N: "1" }, count: { N: "5" } });
    const few = { ConditionExpression: "#c < :most AND begins_with(id, :a)", ExpressionAttributeNames: { "#c": "count" } };
    const Key = { id: "a", line: 1 };
    await refused(send("Delete", { Key, ...few, ExpressionAttributeValues: { ":most": 5, ":a": "a" } }), sdk.ConditionalCheckFailedException);
    const gone = await send("Delete", { Key, ...few, ExpressionAttributeValues: { ":most": 6, ":a": "a" }, ReturnValues: "ALL_OLD" });
    equal(gone.Attributes, Item);
    equal((await send("Put", { Item, ReturnValues: "ALL_OLD" })).Attributes, undefined);
    equal((await send("Put", { Item: { ...Item, count: 6 }, ReturnValues: "ALL_OLD" })).Attributes, Item);
  },

  async updates(world) {
    const { send } = await orders(world);
    const Key = { id: "a", line: 1 };
    const update = (UpdateExpression, values, ReturnValues = "ALL_NEW", more = {}) =>
      send("Update", { Key, UpdateExpression, ExpressionAttributeValues: values, ReturnValues, ...more });
    const made = await update("SET tags = :tags, history = :history, address = :address, n = if_not_exists(n, :zero) + :one", {
      ":tags": new Set(["x"]),
      ":history": ["first"],
      ":address": { city: "Bonn", former: true },
      ":zero": 0,
      ":one": 1,
    });
    equal(made.Attributes, { ...Key, tags: new Set(["x"]), history: ["first"], address: { city: "Bonn", former: true }, n: 1 });
    const changed = await update(
      "SET history = list_append(history, :more), address.city = :city REMOVE address.former ADD n :two, tags :y",
      { ":more": ["second"], ":city": "Köln", ":two": 2, ":y": new Set(["y"]) },
      "UPDATED_NEW",
    );
    equal(changed.Attributes, { history: ["first", "second"], address: { city: "Köln" }, n: 3, tags: new Set(["x", "y"]) });
    const fewer = await update("DELETE tags :x REMOVE history[0]", { ":x": new Set(["x"]) });
    equal([fewer.Attributes.tags, fewer.Attributes.history], [new Set(["y"]), ["second"]]);
    equal((await update("SET n = :n", { ":n": 9 }, "UPDATED_OLD")).Attributes, { n: 3 });
    await refused(update("SET id = :n", { ":n": "b" }), "ValidationException");
    await refused(update("SET n = n + :n", { ":n": "text" }), "ValidationException");
    await refused(update("SET nope =", {}), "ValidationException");
  },

  async queries(world) {
    const { client, send, TableName } = await filled(world);
    const of = { TableName, KeyConditionExpression: "id = :id AND line BETWEEN :from AND :to" };
    const values = { ":id": "a", ":from": 2, ":to": 8 };
    const pages = lib.paginateQuery({ client, pageSize: 3 }, { ...of, ExpressionAttributeValues: values, ScanIndexForward: false });
    const found = await gathered(pages, "Items");
    equal([found.items.map((item) => item.line), found.pages], [[8, 7, 6, 5, 4, 3, 2], 3]);
    const filtered = await send("Query", {
      ...of,
      ExpressionAttributeValues: { ...values, ":odd": "odd" },
      FilterExpression: "customer = :odd",
      ProjectionExpression: "line, price",
      ReturnConsumedCapacity: "TOTAL",
    });
    equal(filtered.Items, [3, 5, 7].map((line) => ({ line, price: 100 - line })));
    equal([filtered.Count, filtered.ScannedCount, filtered.ConsumedCapacity.TableName], [3, 7, TableName]);
    const byPrice = await send("Query", {
      IndexName: "by-customer",
      KeyConditionExpression: "customer = :c AND price > :p",
      ExpressionAttributeValues: { ":c": "even", ":p": 94 },
    });
    equal(byPrice.Items.map((item) => item.price), [96, 98, 100]);
    const count = await send("Query", { KeyConditionExpression: "id = :id", ExpressionAttributeValues: { ":id": "a" }, Select: "COUNT" });
    equal([count.Count, count.Items], [10, undefined]);
    const first = await send("Query", { KeyConditionExpression: "id = :id", ExpressionAttributeValues: { ":id": "a" }, Limit: 4 });
    equal(first.LastEvaluatedKey, { id: "a", line: 3 });
  },

  async scans(world) {
    const { client, TableName } = await filled(world);
    const all = await gathered(lib.paginateScan({ client, pageSize: 4 }, { TableName }), "Items");
    equal([all.items.length, all.pages], [10, 3]);
    const segment = (Segment) => gathered(lib.paginateScan({ client }, { TableName, Segment, TotalSegments: 3 }), "Items");
    const parts = await Promise.all([0, 1, 2].map(segment));
    equal(parts.flatMap((part) => part.items.map((item) => item.line)).sort(), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], "the segments' lines");
    const index = await gathered(lib.paginateScan({ client, pageSize: 3 }, { TableName, IndexName: "by-customer" }), "Items");
    equal(index.items.length, 10);
  },

  async batches(world) {
    const { send, client, TableName } = await filled(world);
    const other = await orders(world);
    await client.send(
      new lib.BatchWriteCommand({
        RequestItems: {
          [TableName]: [{ DeleteRequest: { Key: { id: "a", line: 0 } } }],
          [other.TableName]: [{ PutRequest: { Item: { id: "b", line: 1, words: new Set(["x"]) } } }],
        },
      }),
    );
    const got = await client.send(
      new lib.BatchGetCommand({
        RequestItems: {
          [TableName]: { Keys: [0, 1, 2].map((line) => ({ id: "a", line })), ProjectionExpression: "line" },
          [other.TableName]: { Keys: [{ id: "b", line: 1 }], ConsistentRead: true },
        },
      }),
    );
    equal(got.Responses[TableName].map((item) => item.line).sort(), [1, 2]);
    equal(got.Responses[other.TableName], [{ id: "b", line: 1, words: new Set(["x"]) }]);
    equal(got.UnprocessedKeys, {});
    const put = { PutRequest: { Item: { id: "a", line: 1 } } };
    await refused(send("BatchWrite", { RequestItems: { [TableName]: [put, put] } }), "ValidationException");
    const many = Array.from({ length: 26 }, (_, line) => ({ PutRequest: { Item: { id: "m", line } } }));
    await refused(send("BatchWrite", { RequestItems: { [TableName]: many } }), "ValidationException");
  },

  async transactions(world) {
    const { client, send, TableName } = await orders(world);
    await send("Put", { Item: { id: "a", line: 1, stock: 1 } });
    const take = {
      TableName,
      Key: { id: "a", line: 1 },
      UpdateExpression: "SET stock = stock - :one",
      ConditionExpression: "stock >= :one",
      ExpressionAttributeValues: { ":one": 1 },
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    };
    const sold = (line) => ({ Put: { TableName, Item: { id: "sold", line } } });
    const write = (TransactItems, more = {}) => client.send(new lib.TransactWriteCommand({ TransactItems, ...more }));
    const token = { ClientRequestToken: unique("token") };
    await write([{ Update: take }, sold(1)], token);
    await write([{ Update: take }, sold(1)], token); // the same request again
    await refused(write([{ Update: take }, sold(2)], token), sdk.IdempotentParameterMismatchException);
    const canceled = await refused(write([sold(2), { Update: take }]), sdk.TransactionCanceledException);
    equal(canceled.CancellationReasons.map((reason) => reason.Code), ["None", "ConditionalCheckFailed"]);
    equal(canceled.CancellationReasons[1].Item.stock, { N: "0" });
    equal(canceled.message, "Transaction cancelled, please refer cancellation reasons for specific reasons [None, ConditionalCheckFailed]");
    const get = (id, line) => ({ Get: { TableName, Key: { id, line } } });
    const got = await client.send(new lib.TransactGetCommand({ TransactItems: [get("a", 1), get("sold", 1), get("sold", 2)] }));
    equal(got.Responses, [{ Item: { id: "a", line: 1, stock: 0 } }, { Item: { id: "sold", line: 1 } }, {}]);
    const check = { TableName, Key: { id: "sold", line: 1 }, ConditionExpression: "attribute_exists(id)" };
    await write([{ ConditionCheck: check }, { Delete: { TableName, Key: { id: "a", line: 1 } } }]);
    equal((await send("Get", { Key: { id: "a", line: 1 } })).Item, undefined);
    await refused(write([sold(3), sold(3)]), "ValidationException");
  },

  async partiql(world) {
    const { client, TableName } = await orders(world);
    const execute = (Statement, Parameters, more = {}) => client.send(new lib.ExecuteStatementCommand({ Statement, Parameters, ...more }));
    await execute(`INSERT INTO "${TableName}" VALUE {'id': ?, 'line': ?, 'words': ?, 'map': ?}`, ["a", 1, new Set(["x"]), { deep: [1] }]);
    await refused(execute(`INSERT INTO "${TableName}" VALUE {'id': ?, 'line': ?}`, ["a", 1]), sdk.DuplicateItemException);
    await execute(`UPDATE "${TableName}" SET n = ? SET map.deep[1] = ? WHERE id = ? AND line = ?`, [7, "two", "a", 1]);
    const found = await execute(`SELECT * FROM "${TableName}" WHERE id = ?`, ["a"], { ConsistentRead: true });
    equal(found.Items, [{ id: "a", line: 1, words: new Set(["x"]), map: { deep: [1, "two"] }, n: 7 }]);
    const insert = (line) => ({ Statement: `INSERT INTO "${TableName}" VALUE {'id': ?, 'line': ?}`, Parameters: ["b", line] });
    const batch = await client.send(new lib.BatchExecuteStatementCommand({ Statements: [insert(1), insert(2), insert(1)] }));
    equal(batch.Responses.map((each) => each.Error?.Code), [undefined, undefined, "DuplicateItem"]);
    await client.send(new lib.ExecuteTransactionCommand({ TransactStatements: [insert(3), insert(4)] }));
    const canceled = client.send(new lib.ExecuteTransactionCommand({ TransactStatements: [insert(5), insert(4)] }));
    equal((await refused(canceled, sdk.TransactionCanceledException)).CancellationReasons.map((each) => each.Code), ["None", "DuplicateItem"]);
    const parts = await gathered(lines(client, TableName), "Items");
    equal(parts.items.map((item) => item.line), [1, 2, 3, 4]);
    await execute(`DELETE FROM "${TableName}" WHERE id = ? AND line = ?`, ["a", 1]);
    equal((await execute(`SELECT * FROM "${TableName}" WHERE id = ?`, ["a"])).Items, []);
    await refused(execute(`SELEKT * FROM "${TableName}"`), "ValidationException");
  },

  async errors(world) {
    const { plain, send, TableName } = await orders(world);
    await refused(send("Get", { TableName: "nowhere", Key: { id: "a" } }), sdk.ResourceNotFoundException);
    await refused(send("Get", { Key: { id: "a" } }), "ValidationException");
    await refused(send("Put", { Item: { id: 1, line: 1 } }), "ValidationException");
    await refused(send("Put", { Item: { id: "a", line: 1, text: "x".repeat(400 * 1024) } }), "ValidationException");
    await refused(send("Query", { KeyConditionExpression: "line = :l", ExpressionAttributeValues: { ":l": 1 } }), "ValidationException");
    const again = {
      TableName,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [string("id")],
      KeySchema: keys("id"),
    };
    const exists = await refused(plain.send(new sdk.CreateTableCommand(again)), sdk.ResourceInUseException);
    holds(exists.message.includes(TableName), `the message is ${exists.message}`);
  },
};

async function* lines(client, TableName) {
  let NextToken;
  do {
    const page = await client.send(
      new lib.ExecuteStatementCommand({ Statement: `SELECT line FROM "${TableName}" WHERE id = ?`, Parameters: ["b"], Limit: 3, NextToken }),
    );
    yield page;
    NextToken = page.NextToken;
  } while (NextToken);
}
