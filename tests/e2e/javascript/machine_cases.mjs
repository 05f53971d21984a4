// State machines; definitions and states by themselves.
import { equal, eventually, has, holds, recent } from "./expect.mjs";
import { account, definition, noExecution, noMachine, pass, role, unique, wait } from "./world.mjs";

const notThere = `State Machine Does Not Exist: '${noMachine}'`;
const invalid = { definition: definition({ A: { Type: "Nonsense", End: true } }) };

export const cases = {
  CreateStateMachine: {
    async success(world) {
      const name = unique("machine");
      const made = await world.call("CreateStateMachine", {
        name,
        roleArn: role,
        definition: definition(pass),
        publish: true,
        versionDescription: "first",
        tags: [{ key: "a", value: "1" }],
      });
      has(made, {
        stateMachineArn: `${account}:stateMachine:${name}`,
        stateMachineVersionArn: `${account}:stateMachine:${name}:1`,
      });
      recent(made.creationDate, "creationDate");
    },
    errors: [
      {
        of: () => ({ name: unique("bad"), roleArn: role, ...invalid }),
        name: "InvalidDefinition",
        message: /^Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: /,
      },
      {
        of: () => ({ name: "a b", roleArn: role, definition: definition(pass) }),
        name: "InvalidName",
        message: "Invalid Name: 'a b'",
      },
      {
        of: () => ({ name: unique("bad"), roleArn: "role", definition: definition(pass) }),
        name: "InvalidArn",
        message: "Invalid Arn: 'Invalid ARN prefix: role'",
      },
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
      {
        of: () => ({ stateMachineArn: noMachine, definition: definition(pass) }),
        name: "StateMachineDoesNotExist",
        message: notThere,
      },
      {
        of: async (world) => ({ stateMachineArn: await world.machine(pass) }),
        name: "MissingRequiredParameter",
        message: /^Either the definition, the role ARN, /,
      },
      {
        of: async (world) => ({ stateMachineArn: await world.machine(pass), ...invalid }),
        name: "InvalidDefinition",
        message: /^Invalid State Machine Definition: /,
      },
    ],
  },
  DescribeStateMachine: {
    async success(world) {
      const stateMachineArn = await world.machine(pass, { type: "EXPRESS" });
      const told = await world.call("DescribeStateMachine", { stateMachineArn });
      has(told, {
        stateMachineArn,
        status: "ACTIVE",
        type: "EXPRESS",
        roleArn: role,
        definition: definition(pass),
        loggingConfiguration: { level: "OFF", includeExecutionData: false },
        tracingConfiguration: { enabled: false },
        encryptionConfiguration: { type: "AWS_OWNED_KEY" },
      });
      recent(told.creationDate, "creationDate");
      const short = await world.call("DescribeStateMachine", { stateMachineArn, includedData: "METADATA_ONLY" });
      equal(short.definition, "{}", "the definition");
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
      has(told, {
        stateMachineArn: executionArn.replace(":execution:", ":stateMachine:").replace(/:[^:]*$/, ""),
        definition: definition(wait),
        roleArn: role,
      });
      recent(told.updateDate, "updateDate");
      await world.call("StopExecution", { executionArn });
    },
    errors: [
      {
        of: () => ({ executionArn: noExecution }),
        name: "ExecutionDoesNotExist",
        message: `Execution Does Not Exist: '${noExecution}'`,
      },
    ],
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
      holds(
        wanted.every((arn) => seen.includes(arn)) && new Set(seen).size === seen.length,
        `a state machine is missing or twice there: ${seen}`,
      );
    },
    errors: [
      { of: () => ({ nextToken: "not ours" }), name: "InvalidToken", message: "Invalid Token: 'Invalid token'" },
      {
        of: () => ({ maxResults: 1001 }),
        name: "ValidationException",
        message:
          "1 validation error detected: Value '1001' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 1000",
      },
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
      {
        of: async (world) => ({ stateMachineArn: (await world.published()).version }),
        name: "ValidationException",
        message: /^Qualified state machine ARN is not supported/,
      },
    ],
  },
  ValidateStateMachineDefinition: {
    async success(world) {
      has(await world.call("ValidateStateMachineDefinition", { definition: definition(pass), type: "STANDARD" }), {
        result: "OK",
        diagnostics: [],
        truncated: false,
      });
      const told = await world.call("ValidateStateMachineDefinition", { ...invalid, severity: "ERROR" });
      equal(told.result, "FAIL");
      holds(
        told.diagnostics.length > 0 && told.diagnostics.every((each) => each.severity === "ERROR" && each.code && each.message),
        "diagnostics",
      );
    },
    errors: [
      {
        of: () => ({ definition: definition(pass), maxResults: 101 }),
        name: "ValidationException",
        message: /^1 validation error detected: Value '101' at 'maxResults' failed to satisfy constraint: /,
      },
    ],
  },
  TestState: {
    async success(world) {
      const told = await world.call("TestState", {
        definition: JSON.stringify({ Type: "Pass", Result: { a: 1 }, Next: "B" }),
        inspectionLevel: "DEBUG",
        input: "[1]",
      });
      has(told, { status: "SUCCEEDED", nextState: "B" });
      equal(JSON.parse(told.output), { a: 1 });
      equal(JSON.parse(told.inspectionData.input), [1]);
      const mocked = await world.call("TestState", {
        definition: JSON.stringify({
          Type: "Task",
          Resource: "arn:aws:states:::lambda:invoke",
          Parameters: { FunctionName: "f" },
          End: true,
          Catch: [{ ErrorEquals: ["Oh"], Next: "C" }],
        }),
        mock: { errorOutput: { error: "Oh", cause: "no" } },
      });
      has(mocked, { status: "CAUGHT_ERROR", nextState: "C", error: "Oh", cause: "no" });
    },
    errors: [
      {
        of: () => ({ definition: '{"Type":"Nonsense"}' }),
        name: "InvalidDefinition",
        message: /^Invalid State Machine Definition: /,
      },
      {
        of: () => ({ definition: '{"Type":"Pass","End":true}', input: "{" }),
        name: "InvalidExecutionInput",
        message: /^Invalid State Machine Execution Input: /,
      },
    ],
  },
};
