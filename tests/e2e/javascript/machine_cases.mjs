// State machines, their versions, aliases and tags; definitions and states by themselves.
import { equal, eventually, has, holds, recent } from "./expect.mjs";
import { account, definition, noExecution, noMachine, pass, role, unique, wait } from "./world.mjs";

const notThere = `State Machine Does Not Exist: '${noMachine}'`;
const invalid = { definition: definition({ A: { Type: "Nonsense", End: true } }) };
const noAlias = `${noMachine}:gone`;
const missing = "Request references a resource that does not exist.";

export const cases = {
  CreateStateMachine: {
    async success(world) {
      const name = unique("machine");
      const made = await world.call("CreateStateMachine", {
        name, roleArn: role, definition: definition(pass), publish: true, versionDescription: "first", tags: [{ key: "a", value: "1" }] });
      has(made, { stateMachineArn: `${account}:stateMachine:${name}`, stateMachineVersionArn: `${account}:stateMachine:${name}:1` });
      recent(made.creationDate, "creationDate");
    },
    errors: [
      { of: () => ({ name: unique("bad"), roleArn: role, ...invalid }), name: "InvalidDefinition", message: /^Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: / },
      { of: () => ({ name: "a b", roleArn: role, definition: definition(pass) }), name: "InvalidName", message: "Invalid Name: 'a b'" },
      { of: () => ({ name: unique("bad"), roleArn: "role", definition: definition(pass) }), name: "InvalidArn", message: "Invalid Arn: 'Invalid ARN prefix: role'" },
      {
        async of(world) {
          const name = unique("twice");
          this.message = `State Machine Already Exists: '${account}:stateMachine:${name}'`;
          await world.call("CreateStateMachine", { name, roleArn: role, definition: definition(pass) });
          return { name, roleArn: role, definition: definition(wait) };
        },
        name: "StateMachineAlreadyExists",
      },
    ],
  },
  UpdateStateMachine: {
    async success(world) {
      const stateMachineArn = await world.machine(pass);
      const updated = await world.call("UpdateStateMachine", { stateMachineArn, definition: definition(wait), publish: true });
      recent(updated.updateDate, "updateDate");
      equal(updated.stateMachineVersionArn, `${stateMachineArn}:1`);
      const told = await world.call("DescribeStateMachine", { stateMachineArn });
      has(told, { definition: definition(wait), revisionId: updated.revisionId });
    },
    errors: [
      { of: () => ({ stateMachineArn: noMachine, definition: definition(pass) }), name: "StateMachineDoesNotExist", message: notThere },
      { of: async (world) => ({ stateMachineArn: await world.machine(pass) }), name: "MissingRequiredParameter", message: /^Either the definition, the role ARN, / },
      { of: async (world) => ({ stateMachineArn: await world.machine(pass), ...invalid }), name: "InvalidDefinition", message: /^Invalid State Machine Definition: / },
    ],
  },
  DescribeStateMachine: {
    async success(world) {
      const stateMachineArn = await world.machine(pass, { type: "EXPRESS" });
      const told = await world.call("DescribeStateMachine", { stateMachineArn });
      has(told, { stateMachineArn, status: "ACTIVE", type: "EXPRESS", roleArn: role, definition: definition(pass), loggingConfiguration: { level: "OFF", includeExecutionData: false }, tracingConfiguration: { enabled: false }, encryptionConfiguration: { type: "AWS_OWNED_KEY" } });
      recent(told.creationDate, "creationDate");
      const short = await world.call("DescribeStateMachine", { stateMachineArn, includedData: "METADATA_ONLY" });
      equal(short.definition ?? "{}", "{}", "the definition");
    },
    errors: [
      { of: () => ({ stateMachineArn: noMachine }), name: "StateMachineDoesNotExist", message: notThere },
      { of: () => ({ stateMachineArn: "nonsense" }), name: "InvalidArn", message: "Invalid Arn: 'Invalid ARN prefix: nonsense'" },
    ],
  },
  DescribeStateMachineForExecution: {
    async success(world) {
      const executionArn = await world.start(wait);
      const told = await world.call("DescribeStateMachineForExecution", { executionArn });
      has(told, { stateMachineArn: executionArn.replace(":execution:", ":stateMachine:").replace(/:[^:]*$/, ""), definition: definition(wait), roleArn: role });
      recent(told.updateDate, "updateDate");
      await world.call("StopExecution", { executionArn });
    },
    errors: [{ of: () => ({ executionArn: noExecution }), name: "ExecutionDoesNotExist", message: `Execution Does Not Exist: '${noExecution}'` }],
  },
  ListStateMachines: {
    async success(world) {
      const wanted = [await world.machine(pass), await world.machine(pass)];
      const seen = [];
      let nextToken;
      do {
        const page = await world.call("ListStateMachines", { maxResults: 7, nextToken });
        holds(page.stateMachines.length <= 7, "a page is too long");
        for (const each of page.stateMachines) recent(each.creationDate, "creationDate");
        seen.push(...page.stateMachines.map((each) => each.stateMachineArn));
        nextToken = page.nextToken;
      } while (nextToken);
      holds(wanted.every((arn) => seen.includes(arn)) && new Set(seen).size === seen.length, `a state machine is missing or twice there: ${seen}`);
    },
    errors: [
      { of: () => ({ nextToken: "not ours" }), name: "InvalidToken", message: "Invalid Token: 'Invalid token'" },
      { of: () => ({ maxResults: 1001 }), name: "ValidationException", message: "1 validation error detected: Value '1001' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 1000" },
    ],
  },
  DeleteStateMachine: {
    async success(world) {
      const stateMachineArn = await world.machine(pass);
      await world.call("DeleteStateMachine", { stateMachineArn });
      await eventually(async () => {
        const { stateMachines } = await world.call("ListStateMachines", { maxResults: 1000 });
        return !stateMachines.some((each) => each.stateMachineArn === stateMachineArn);
      }, "the deletion");
    },
    errors: [
      { of: () => ({ stateMachineArn: "nonsense" }), name: "InvalidArn", message: "Invalid Arn: 'Invalid ARN prefix: nonsense'" },
      { of: async (world) => ({ stateMachineArn: (await world.published()).version }), name: "ValidationException", message: /^Qualified state machine ARN is not supported/ },
    ],
  },
  ValidateStateMachineDefinition: {
    async success(world) {
      has(await world.call("ValidateStateMachineDefinition", { definition: definition(pass), type: "STANDARD" }), { result: "OK", diagnostics: [], truncated: false });
      const told = await world.call("ValidateStateMachineDefinition", { ...invalid, severity: "ERROR" });
      equal(told.result, "FAIL");
      holds(told.diagnostics.length > 0 && told.diagnostics.every((each) => each.severity === "ERROR" && each.code && each.message), "diagnostics");
    },
    errors: [{ of: () => ({ definition: definition(pass), maxResults: 101 }), name: "ValidationException", message: /^1 validation error detected: Value '101' at 'maxResults' failed to satisfy constraint: / }],
  },
  TestState: {
    async success(world) {
      const told = await world.call("TestState", { definition: JSON.stringify({ Type: "Pass", Result: { a: 1 }, Next: "B" }), inspectionLevel: "DEBUG", input: "[1]" });
      has(told, { status: "SUCCEEDED", nextState: "B" });
      equal(JSON.parse(told.output), { a: 1 });
      equal(JSON.parse(told.inspectionData.input), [1]);
      const mocked = await world.call("TestState", {
        definition: JSON.stringify({ Type: "Task", Resource: "arn:aws:states:::lambda:invoke", Parameters: { FunctionName: "f" }, End: true, Catch: [{ ErrorEquals: ["Oh"], Next: "C" }] }),
        mock: { errorOutput: { error: "Oh", cause: "no" } } });
      has(mocked, { status: "CAUGHT_ERROR", nextState: "C", error: "Oh", cause: "no" });
    },
    errors: [
      { of: () => ({ definition: '{"Type":"Nonsense"}' }), name: "InvalidDefinition", message: /^Invalid State Machine Definition: / },
      { of: () => ({ definition: '{"Type":"Pass","End":true}', input: "{" }), name: "InvalidExecutionInput", message: /^Invalid State Machine Execution Input: / },
    ],
  },
  PublishStateMachineVersion: {
    async success(world) {
      const stateMachineArn = await world.machine(pass);
      const first = await world.call("PublishStateMachineVersion", { stateMachineArn, description: "first" });
      equal(first.stateMachineVersionArn, `${stateMachineArn}:1`);
      recent(first.creationDate, "creationDate");
      equal((await world.call("PublishStateMachineVersion", { stateMachineArn })).stateMachineVersionArn, `${stateMachineArn}:1`);
    },
    errors: [
      { of: () => ({ stateMachineArn: noMachine }), name: "StateMachineDoesNotExist", message: notThere },
      { of: async (world) => ({ stateMachineArn: await world.machine(pass), revisionId: "other" }), name: "ConflictException", message: "Failed to publish the State Machine version for revision other. The current State Machine revision is INITIAL." },
    ],
  },
  ListStateMachineVersions: {
    async success(world) {
      const { machine, version } = await world.published();
      const { stateMachineVersions } = await world.call("ListStateMachineVersions", { stateMachineArn: machine });
      equal(stateMachineVersions.map((each) => each.stateMachineVersionArn), [version]);
      recent(stateMachineVersions[0].creationDate, "creationDate");
    },
    errors: [{ of: async (world) => ({ stateMachineArn: await world.machine(pass), nextToken: "x" }), name: "InvalidToken", message: "Invalid Token: 'Invalid token'" }],
  },
  DeleteStateMachineVersion: {
    async success(world) {
      const { machine, version } = await world.published();
      await world.call("DeleteStateMachineVersion", { stateMachineVersionArn: version });
      equal((await world.call("ListStateMachineVersions", { stateMachineArn: machine })).stateMachineVersions, []);
    },
    errors: [
      { of: async (world) => ({ stateMachineVersionArn: (await world.alias()).version }), name: "ConflictException", message: /^Version to be deleted must not be referenced by an alias\. Current list of aliases referencing this version: \[/ },
    ],
  },
  CreateStateMachineAlias: {
    async success(world) {
      const { machine, version } = await world.published();
      const made = await world.call("CreateStateMachineAlias", { name: "live", routingConfiguration: [{ stateMachineVersionArn: version, weight: 100 }] });
      equal(made.stateMachineAliasArn, `${machine}:live`);
      recent(made.creationDate, "creationDate");
    },
    errors: [
      { of: async (world) => ({ name: "half", routingConfiguration: [{ stateMachineVersionArn: (await world.published()).version, weight: 60 }] }), name: "ValidationException", message: "Sum of routing configuration weights must equal 100. Received: [60]" },
      { of: () => ({ name: "live", routingConfiguration: [{ stateMachineVersionArn: `${noMachine}:1`, weight: 100 }] }), name: "ResourceNotFound", message: missing },
    ],
  },
  UpdateStateMachineAlias: {
    async success(world) {
      const { alias } = await world.alias();
      const { updateDate } = await world.call("UpdateStateMachineAlias", { stateMachineAliasArn: alias, description: "second" });
      recent(updateDate, "updateDate");
      equal((await world.call("DescribeStateMachineAlias", { stateMachineAliasArn: alias })).description, "second");
    },
    errors: [{ of: () => ({ stateMachineAliasArn: noAlias, description: "x" }), name: "ResourceNotFound", message: missing }],
  },
  DescribeStateMachineAlias: {
    async success(world) {
      const { alias, name, version } = await world.alias();
      const told = await world.call("DescribeStateMachineAlias", { stateMachineAliasArn: alias });
      has(told, { stateMachineAliasArn: alias, name, description: "first", routingConfiguration: [{ stateMachineVersionArn: version, weight: 100 }] });
      recent(told.creationDate, "creationDate");
      recent(told.updateDate, "updateDate");
    },
    errors: [{ of: () => ({ stateMachineAliasArn: noAlias }), name: "ResourceNotFound", message: missing }],
  },
  ListStateMachineAliases: {
    async success(world) {
      const { machine, alias } = await world.alias();
      const { stateMachineAliases } = await world.call("ListStateMachineAliases", { stateMachineArn: machine });
      equal(stateMachineAliases.map((each) => each.stateMachineAliasArn), [alias]);
      recent(stateMachineAliases[0].creationDate, "creationDate");
    },
    errors: [{ of: () => ({ stateMachineArn: noMachine }), name: "StateMachineDoesNotExist", message: notThere }],
  },
  DeleteStateMachineAlias: {
    async success(world) {
      const { machine, alias } = await world.alias();
      await world.call("DeleteStateMachineAlias", { stateMachineAliasArn: alias });
      equal((await world.call("ListStateMachineAliases", { stateMachineArn: machine })).stateMachineAliases, []);
    },
    errors: [{ of: () => ({ stateMachineAliasArn: noMachine }), name: "InvalidArn", message: `Invalid Arn: 'Invalid State Machine Alias ARN: ${noMachine}'` }],
  },
  TagResource: {
    async success(world) {
      const resourceArn = await world.machine(pass, { tags: [{ key: "a", value: "1" }] });
      await world.call("TagResource", { resourceArn, tags: [{ key: "b", value: "2" }] });
      equal((await world.call("ListTagsForResource", { resourceArn })).tags.map((tag) => tag.key + tag.value).sort(), ["a1", "b2"]);
    },
    errors: [
      { of: () => ({ resourceArn: noMachine, tags: [{ key: "a", value: "1" }] }), name: "ResourceNotFound", message: `Resource not found: '${noMachine}'`, members: { resourceName: noMachine } },
      { of: async (world) => ({ resourceArn: await world.machine(pass), tags: Array.from({ length: 51 }, (_, n) => ({ key: `k${n}`, value: "v" })) }), name: "TooManyTags", message: /^Too Many Tags: / },
    ],
  },
  UntagResource: {
    async success(world) {
      const resourceArn = await world.machine(pass, { tags: [{ key: "a", value: "1" }] });
      await world.call("UntagResource", { resourceArn, tagKeys: ["a", "never there"] });
      equal((await world.call("ListTagsForResource", { resourceArn })).tags, []);
    },
    errors: [{ of: () => ({ resourceArn: noMachine, tagKeys: ["a"] }), name: "ResourceNotFound", message: `Resource not found: '${noMachine}'`, members: { resourceName: noMachine } }],
  },
  ListTagsForResource: {
    async success(world) {
      const tags = [{ key: "a", value: "1" }, { key: "empty", value: "" }];
      equal((await world.call("ListTagsForResource", { resourceArn: await world.machine(pass, { tags }) })).tags, tags);
    },
    errors: [{ of: () => ({ resourceArn: noMachine }), name: "ResourceNotFound", message: `Resource not found: '${noMachine}'`, members: { resourceName: noMachine } }],
  },
};
