// Lambda by the SDK: functions, how they are called, versions, layers, URLs, event source mappings.
import * as dynamodb from "@aws-sdk/client-dynamodb";
import * as sdk from "@aws-sdk/client-lambda";
import { readFileSync } from "node:fs";
import { equal, eventually, gathered, has, holds, recent, refused } from "./expect.mjs";
import { unique } from "./world.mjs";

const lambda = (world) => world.client(sdk.LambdaClient);
const bytes = (value) => new TextEncoder().encode(JSON.stringify(value));
const parsed = (payload) => JSON.parse(payload.transformToString());
const limit = (client) => ({ client, maxWaitTime: 60, minDelay: 1, maxDelay: 1 });

async function created(world, more = {}) {
  const client = lambda(world);
  const FunctionName = unique("function");
  const made = await client.send(
    new sdk.CreateFunctionCommand({
      FunctionName,
      Runtime: "python3.11",
      Handler: "index.handler",
      Role: world.role,
      Timeout: 20,
      Code: { ZipFile: world.zip("function") },
      ...more,
    }),
  );
  const waited = await sdk.waitUntilFunctionActiveV2(limit(client), { FunctionName });
  equal(waited.state, "SUCCESS", "the waiter's end");
  return { client, FunctionName, made };
}

async function invoked(client, FunctionName, event, more = {}) {
  const answer = await client.send(new sdk.InvokeCommand({ FunctionName, Payload: bytes(event), ...more }));
  return { ...answer, value: answer.Payload?.length ? parsed(answer.Payload) : undefined };
}

export const cases = {
  async create_and_get(world) {
    const { client, FunctionName, made } = await created(world, {
      Description: "echo",
      MemorySize: 256,
      Environment: { Variables: { WORD: "wörd" } },
      Tags: { team: "x" },
    });
    has(made, { Runtime: "python3.11", MemorySize: 256, Version: "$LATEST", PackageType: "Zip", Role: world.role });
    equal(made.$metadata.httpStatusCode, 201, "the HTTP status");
    recent(new Date(made.LastModified), "LastModified");
    equal((await sdk.waitUntilFunctionExists(limit(client), { FunctionName })).state, "SUCCESS");
    const got = await client.send(new sdk.GetFunctionCommand({ FunctionName }));
    has(got.Configuration, { State: "Active", LastUpdateStatus: "Successful", CodeSha256: made.CodeSha256 });
    equal(got.Configuration.Environment.Variables, { WORD: "wörd" });
    equal(got.Tags, { team: "x" });
    const code = await fetch(got.Code.Location);
    equal(Buffer.from(await code.arrayBuffer()), world.zip("function"), "the package at Code.Location");
  },

  async invoke_with_its_log(world) {
    const { client, FunctionName } = await created(world);
    const answer = await invoked(client, FunctionName, { say: "printed", value: [1, "é"] }, { LogType: "Tail" });
    has(answer, { StatusCode: 200, ExecutedVersion: "$LATEST", FunctionError: undefined });
    equal(answer.value, { echoed: [1, "é"] });
    const log = Buffer.from(answer.LogResult, "base64").toString();
    const id = answer.$metadata.requestId;
    for (const line of [`START RequestId: ${id} Version: $LATEST\n`, "printed\n", `END RequestId: ${id}\n`, `REPORT RequestId: ${id}\tDuration: `])
      holds(log.includes(line), `the log has no ${line}: ${log}`);
    equal((await invoked(client, FunctionName, {})).LogResult, undefined, "the log that nobody asked for");
  },

  async invoke_what_fails(world) {
    const { client, FunctionName } = await created(world);
    const answer = await invoked(client, FunctionName, { fail: "on purpose" });
    has(answer, { StatusCode: 200, FunctionError: "Unhandled" });
    has(answer.value, { errorType: "ValueError", errorMessage: "on purpose" });
    holds(answer.value.stackTrace.some((line) => line.includes("index.py")), "the stack trace names the file");
  },

  async invoke_as_event_and_dry(world) {
    const { client, FunctionName } = await created(world);
    const file = world.file(unique("event"));
    const answer = await invoked(client, FunctionName, { write: file, value: "later" }, { InvocationType: "Event" });
    equal([answer.StatusCode, answer.value], [202, undefined]);
    await eventually(() => written(file) === '"later"', "the event's work");
    equal((await invoked(client, FunctionName, { write: file, value: "never" }, { InvocationType: "DryRun" })).StatusCode, 204);
    equal(written(file), '"later"', "what the dry run left");
  },

  async invoke_with_a_context(world) {
    const { client, FunctionName, made } = await created(world);
    const ClientContext = Buffer.from(JSON.stringify({ custom: { trace: "t1" } })).toString("base64");
    const { value } = await invoked(client, FunctionName, { context: true }, { ClientContext });
    equal(value, { custom: { trace: "t1" }, arn: made.FunctionArn, name: FunctionName });
  },

  async response_stream(world) {
    const { client, FunctionName } = await created(world);
    const answer = await client.send(new sdk.InvokeWithResponseStreamCommand({ FunctionName, Payload: bytes({ value: "streamed" }), LogType: "Tail" }));
    equal(answer.StatusCode, 200);
    const chunks = [];
    let complete;
    for await (const event of answer.EventStream) {
      if (event.PayloadChunk) chunks.push(Buffer.from(event.PayloadChunk.Payload));
      if (event.InvokeComplete) complete = event.InvokeComplete;
    }
    equal(JSON.parse(Buffer.concat(chunks).toString()), { echoed: "streamed" });
    holds(complete && !complete.ErrorCode, "the stream has no good end");
    holds(Buffer.from(complete.LogResult, "base64").toString().includes("REPORT RequestId"), "its end has no log");
  },

  async update(world) {
    const { client, FunctionName, made } = await created(world);
    const code = await client.send(new sdk.UpdateFunctionCodeCommand({ FunctionName, ZipFile: world.zip("other") }));
    holds(code.CodeSha256 !== made.CodeSha256 && code.RevisionId !== made.RevisionId, "code and revision are the old ones");
    equal((await sdk.waitUntilFunctionUpdatedV2(limit(client), { FunctionName })).state, "SUCCESS");
    const changes = { FunctionName, Timeout: 7, Environment: { Variables: { WORD: "new" } } };
    has(await client.send(new sdk.UpdateFunctionConfigurationCommand(changes)), { Timeout: 7 });
    equal((await sdk.waitUntilFunctionUpdated(limit(client), { FunctionName })).state, "SUCCESS");
    equal((await invoked(client, FunctionName, {})).value, "other new");
    const old = new sdk.UpdateFunctionCodeCommand({ FunctionName, ZipFile: world.zip("other"), RevisionId: made.RevisionId });
    await refused(client.send(old), sdk.PreconditionFailedException, 412);
  },

  async versions_and_aliases(world) {
    const { client, FunctionName, made } = await created(world);
    const first = await client.send(new sdk.PublishVersionCommand({ FunctionName, Description: "one" }));
    has(first, { Version: "1", Description: "one", FunctionArn: `${made.FunctionArn}:1` });
    equal((await sdk.waitUntilPublishedVersionActive(limit(client), { FunctionName, Qualifier: "1" })).state, "SUCCESS");
    await client.send(new sdk.UpdateFunctionCodeCommand({ FunctionName, ZipFile: world.zip("other"), Publish: true }));
    const alias = await client.send(new sdk.CreateAliasCommand({ FunctionName, Name: "live", FunctionVersion: "1" }));
    has(alias, { AliasArn: `${made.FunctionArn}:live`, FunctionVersion: "1" });
    has(await invoked(client, FunctionName, { value: 1 }, { Qualifier: "live" }), { ExecutedVersion: "1", value: { echoed: 1 } });
    await client.send(new sdk.UpdateAliasCommand({ FunctionName, Name: "live", FunctionVersion: "2" }));
    has(await invoked(client, `${made.FunctionArn}:live`, {}), { ExecutedVersion: "2", value: "other None" });
    const routing = { AdditionalVersionWeights: { 1: 0.5 } };
    await client.send(new sdk.UpdateAliasCommand({ FunctionName, Name: "live", RoutingConfig: routing }));
    equal((await client.send(new sdk.GetAliasCommand({ FunctionName, Name: "live" }))).RoutingConfig, routing);
    const { items, pages } = await gathered(sdk.paginateListVersionsByFunction({ client, pageSize: 2 }, { FunctionName }), "Versions");
    equal([items.map((each) => each.Version), pages], [["$LATEST", "1", "2"], 2]);
    await refused(client.send(new sdk.DeleteFunctionCommand({ FunctionName, Qualifier: "1" })), sdk.ResourceConflictException, 409);
    await client.send(new sdk.DeleteAliasCommand({ FunctionName, Name: "live" }));
    await client.send(new sdk.DeleteFunctionCommand({ FunctionName, Qualifier: "1" }));
    await refused(invoked(client, FunctionName, {}, { Qualifier: "1" }), sdk.ResourceNotFoundException, 404);
  },

  async layers(world) {
    const client = lambda(world);
    const LayerName = unique("layer");
    const publish = { LayerName, Content: { ZipFile: world.zip("layer") }, CompatibleRuntimes: ["python3.11"], Description: "shared" };
    const layer = await client.send(new sdk.PublishLayerVersionCommand(publish));
    has(layer, { Version: 1, LayerVersionArn: `${layer.LayerArn}:1`, CompatibleRuntimes: ["python3.11"] });
    await client.send(new sdk.PublishLayerVersionCommand(publish));
    const listed = await gathered(sdk.paginateListLayerVersions({ client, pageSize: 1 }, { LayerName }), "LayerVersions");
    equal([listed.items.map((each) => each.Version), listed.pages], [[2, 1], 2]);
    const { FunctionName, made } = await created(world, { Code: { ZipFile: world.zip("layered") }, Layers: [layer.LayerVersionArn] });
    equal(made.Layers.map((each) => each.Arn), [layer.LayerVersionArn]);
    equal((await invoked(client, FunctionName, {})).value, "from the layer");
    const got = await client.send(new sdk.GetLayerVersionByArnCommand({ Arn: layer.LayerVersionArn }));
    has(got, { Description: "shared", Version: 1 });
    await client.send(new sdk.DeleteLayerVersionCommand({ LayerName, VersionNumber: 1 }));
    const gone = new sdk.GetLayerVersionCommand({ LayerName, VersionNumber: 1 });
    await refused(client.send(gone), sdk.ResourceNotFoundException, 404);
    equal((await invoked(client, FunctionName, {})).value, "from the layer", "a function keeps its layer");
  },

  async url(world) {
    const { client, FunctionName } = await created(world);
    const Cors = { AllowOrigins: ["https://example.com"], MaxAge: 60 };
    const made = await client.send(new sdk.CreateFunctionUrlConfigCommand({ FunctionName, AuthType: "NONE", Cors }));
    has(await client.send(new sdk.GetFunctionUrlConfigCommand({ FunctionName })), { AuthType: "NONE", FunctionUrl: made.FunctionUrl, Cors });
    const answer = await fetch(`${made.FunctionUrl}a/b?x=1&x=2`, { method: "POST", body: "hello" });
    equal([answer.status, answer.headers.get("x-mark")], [201, "url"]);
    equal(await answer.json(), { method: "POST", path: "/a/b", query: { x: "1,2" }, body: "hello" });
    await client.send(new sdk.UpdateFunctionUrlConfigCommand({ FunctionName, AuthType: "AWS_IAM" }));
    await client.send(new sdk.DeleteFunctionUrlConfigCommand({ FunctionName }));
    await refused(client.send(new sdk.GetFunctionUrlConfigCommand({ FunctionName })), sdk.ResourceNotFoundException, 404);
  },

  async event_source_mapping(world) {
    const { client, FunctionName, made } = await created(world);
    const tables = world.client(dynamodb.DynamoDBClient);
    const TableName = unique("table");
    const { TableDescription } = await tables.send(
      new dynamodb.CreateTableCommand({
        TableName,
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
        KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
        StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
      }),
    );
    await dynamodb.waitUntilTableExists(limit(tables), { TableName });
    const EventSourceArn = TableDescription.LatestStreamArn;
    const wanted = { FunctionName, EventSourceArn, StartingPosition: "TRIM_HORIZON", BatchSize: 5 };
    const mapping = await client.send(new sdk.CreateEventSourceMappingCommand(wanted));
    has(mapping, { EventSourceArn, FunctionArn: made.FunctionArn, BatchSize: 5 });
    const state = async () => (await client.send(new sdk.GetEventSourceMappingCommand({ UUID: mapping.UUID }))).State;
    await eventually(async () => (await state()) === "Enabled", "the mapping is enabled");
    const file = world.file(unique("records"));
    const Item = { id: { S: "one" }, file: { S: file } };
    await tables.send(new dynamodb.PutItemCommand({ TableName, Item }));
    await eventually(() => written(file), "the function is given the record");
    const record = JSON.parse(written(file));
    has(record, { eventName: "INSERT", eventSource: "aws:dynamodb", eventSourceARN: EventSourceArn });
    equal(record.dynamodb.NewImage, Item);
    await client.send(new sdk.UpdateEventSourceMappingCommand({ UUID: mapping.UUID, Enabled: false }));
    await eventually(async () => (await state()) === "Disabled", "the mapping is disabled");
    const { items } = await gathered(sdk.paginateListEventSourceMappings({ client }, { FunctionName }), "EventSourceMappings");
    equal(items.map((each) => each.UUID), [mapping.UUID]);
    await client.send(new sdk.DeleteEventSourceMappingCommand({ UUID: mapping.UUID }));
    const gone = () => state().then(() => false, (error) => error instanceof sdk.ResourceNotFoundException);
    await eventually(gone, "the mapping is deleted");
  },

  async settings(world) {
    const { client, FunctionName, made } = await created(world);
    const concurrency = await client.send(new sdk.PutFunctionConcurrencyCommand({ FunctionName, ReservedConcurrentExecutions: 0 }));
    equal(concurrency.ReservedConcurrentExecutions, 0);
    const limited = await refused(invoked(client, FunctionName, {}), sdk.TooManyRequestsException, 429);
    equal(limited.Reason, "ReservedFunctionConcurrentInvocationLimitExceeded");
    await client.send(new sdk.DeleteFunctionConcurrencyCommand({ FunctionName }));
    equal((await invoked(client, FunctionName, { value: 1 })).value, { echoed: 1 });
    await client.send(new sdk.TagResourceCommand({ Resource: made.FunctionArn, Tags: { a: "1", b: "2" } }));
    await client.send(new sdk.UntagResourceCommand({ Resource: made.FunctionArn, TagKeys: ["a"] }));
    equal((await client.send(new sdk.ListTagsCommand({ Resource: made.FunctionArn }))).Tags, { b: "2" });
    const permission = { FunctionName, StatementId: "s", Action: "lambda:InvokeFunction", Principal: "events.amazonaws.com" };
    await client.send(new sdk.AddPermissionCommand(permission));
    const policy = JSON.parse((await client.send(new sdk.GetPolicyCommand({ FunctionName }))).Policy);
    equal([policy.Statement[0].Sid, policy.Statement[0].Resource], ["s", made.FunctionArn]);
    const retries = { FunctionName, MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 120 };
    has(await client.send(new sdk.PutFunctionEventInvokeConfigCommand(retries)), { MaximumRetryAttempts: 0 });
    const account = await client.send(new sdk.GetAccountSettingsCommand({}));
    holds(account.AccountLimit.ConcurrentExecutions > 0 && account.AccountUsage.FunctionCount > 0, "the account's numbers");
  },

  async list_and_delete(world) {
    const { client, FunctionName } = await created(world);
    await created(world);
    const { items, pages } = await gathered(sdk.paginateListFunctions({ client, pageSize: 1 }, {}), "Functions");
    holds(pages >= items.length && items.some((each) => each.FunctionName === FunctionName), "the list has the function");
    await client.send(new sdk.DeleteFunctionCommand({ FunctionName }));
    await refused(client.send(new sdk.GetFunctionCommand({ FunctionName })), sdk.ResourceNotFoundException, 404);
  },

  async errors(world) {
    const { client, FunctionName } = await created(world);
    const again = { FunctionName, Runtime: "python3.11", Handler: "x.y", Role: world.role, Code: { ZipFile: world.zip("function") } };
    const exists = await refused(client.send(new sdk.CreateFunctionCommand(again)), sdk.ResourceConflictException, 409);
    equal(exists.message, `Function already exist: ${FunctionName}`);
    equal(exists.Type, "User");
    const broken = { ...again, FunctionName: unique("broken"), Code: { ZipFile: Buffer.from("no zip") } };
    await refused(client.send(new sdk.CreateFunctionCommand(broken)), sdk.InvalidParameterValueException);
    await refused(invoked(client, "nowhere", {}), sdk.ResourceNotFoundException, 404);
    const text = new sdk.InvokeCommand({ FunctionName, Payload: Buffer.from("{no json") });
    await refused(client.send(text), sdk.InvalidRequestContentException);
    const large = new sdk.InvokeCommand({ FunctionName, Payload: Buffer.alloc(6 * 1024 * 1024 + 1000, 0x20) });
    await refused(client.send(large), "RequestEntityTooLargeException", 413); // its name on the wire, not the model's
    const keys = { FunctionName, Environment: { Variables: { AWS_REGION: "x" } } };
    await refused(client.send(new sdk.UpdateFunctionConfigurationCommand(keys)), sdk.InvalidParameterValueException);
  },
};

function written(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
