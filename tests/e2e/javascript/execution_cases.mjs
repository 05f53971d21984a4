// Executions and Map Runs.
import { equal, eventually, has, holds, recent } from "./expect.mjs";
import { noExecution, noMachine, noMapRun, pass, role, wait } from "./world.mjs";

const notThere = `Execution Does Not Exist: '${noExecution}'`;
const notThisType = "This operation is not supported by this type of state machine";
const badToken = { name: "InvalidToken", message: "Invalid Token: 'Invalid token'" };

export const cases = {
  StartExecution: {
    async success(world) {
      const stateMachineArn = await world.machine(wait);
      const start = { stateMachineArn, name: "once", input: '{"a":1}' };
      const first = await world.call("StartExecution", start);
      equal(first.executionArn, `${stateMachineArn.replace(":stateMachine:", ":execution:")}:once`);
      recent(first.startDate, "startDate");
      has(await world.call("StartExecution", start), { executionArn: first.executionArn, startDate: first.startDate });
      await world.call("StopExecution", { executionArn: first.executionArn });
    },
    errors: [
      {
        of: () => ({ stateMachineArn: noMachine }),
        name: "StateMachineDoesNotExist",
        message: `State Machine Does Not Exist: '${noMachine}'`,
      },
      {
        of: async (world) => ({ stateMachineArn: await world.machine(pass), input: "{" }),
        name: "InvalidExecutionInput",
        message: /^Invalid State Machine Execution Input: '/,
      },
      {
        async of(world) {
          const executionArn = await world.start(pass);
          const { stateMachineArn, name } = await world.ended(executionArn);
          this.message = `Execution Already Exists: '${executionArn}'`;
          return { stateMachineArn, name };
        },
        name: "ExecutionAlreadyExists",
      },
    ],
  },
  StartSyncExecution: {
    async success(world) {
      const stateMachineArn = await world.machine({ A: { Type: "Pass", Result: [1], End: true } }, { type: "EXPRESS" });
      const told = await world.call("StartSyncExecution", { stateMachineArn, name: "now", input: "{}" });
      has(told, {
        stateMachineArn,
        name: "now",
        status: "SUCCEEDED",
        output: "[1]",
        input: "{}",
        inputDetails: { included: true },
        outputDetails: { included: true },
      });
      holds(
        told.billingDetails.billedDurationInMilliseconds >= 100 && told.billingDetails.billedMemoryUsedInMB >= 64,
        "billingDetails",
      );
      recent(told.startDate, "startDate");
      recent(told.stopDate, "stopDate");
      const failing = await world.machine({ A: { Type: "Fail", Error: "Oh", Cause: "no" } }, { type: "EXPRESS" });
      has(await world.call("StartSyncExecution", { stateMachineArn: failing }), { status: "FAILED", error: "Oh", cause: "no" });
    },
    errors: [
      {
        of: async (world) => ({ stateMachineArn: await world.machine(pass) }),
        name: "StateMachineTypeNotSupported",
        message: notThisType,
      },
      {
        of: () => ({ stateMachineArn: noMachine }),
        name: "StateMachineDoesNotExist",
        message: `State Machine Does Not Exist: '${noMachine}'`,
      },
    ],
  },
  StopExecution: {
    async success(world) {
      const executionArn = await world.start(wait);
      const { stopDate } = await world.call("StopExecution", { executionArn, error: "Enough", cause: "late" });
      has(await world.call("DescribeExecution", { executionArn }), {
        status: "ABORTED",
        error: "Enough",
        cause: "late",
        stopDate,
      });
    },
    errors: [
      { of: () => ({ executionArn: noExecution }), name: "ExecutionDoesNotExist", message: notThere },
      {
        of: () => ({ executionArn: noMachine }),
        name: "InvalidArn",
        message: "Invalid Arn: 'Resource type not valid in this context: stateMachine'",
      },
    ],
  },
  DescribeExecution: {
    async success(world) {
      const executionArn = await world.start(pass, { a: 1 });
      const told = await world.ended(executionArn);
      has(told, {
        executionArn,
        status: "SUCCEEDED",
        input: '{"a":1}',
        output: '{"a":1}',
        redriveCount: 0,
        redriveStatus: "NOT_REDRIVABLE",
        redriveStatusReason: "Execution is SUCCEEDED and cannot be redriven",
        inputDetails: { included: true },
      });
      recent(told.startDate, "startDate");
      recent(told.stopDate, "stopDate");
      const short = await world.call("DescribeExecution", { executionArn, includedData: "METADATA_ONLY" });
      has(short, { input: undefined, output: undefined, inputDetails: { included: false } });
    },
    errors: [{ of: () => ({ executionArn: noExecution }), name: "ExecutionDoesNotExist", message: notThere }],
  },
  ListExecutions: {
    async success(world) {
      const stateMachineArn = await world.machine(pass);
      for (const name of ["e1", "e2", "e3"]) {
        await world.ended((await world.call("StartExecution", { stateMachineArn, name })).executionArn);
      }
      const first = await world.call("ListExecutions", { stateMachineArn, maxResults: 2, statusFilter: "SUCCEEDED" });
      const second = await world.call("ListExecutions", {
        stateMachineArn,
        maxResults: 2,
        statusFilter: "SUCCEEDED",
        nextToken: first.nextToken,
      });
      equal(
        [...first.executions, ...second.executions].map((each) => each.name),
        ["e3", "e2", "e1"],
      );
      equal(second.nextToken, undefined, "nextToken");
      has(first.executions[0], { stateMachineArn, status: "SUCCEEDED", redriveCount: 0 });
    },
    errors: [
      {
        of: () => ({ stateMachineArn: noMachine }),
        name: "StateMachineDoesNotExist",
        message: `State Machine Does Not Exist: '${noMachine}'`,
      },
      { of: () => ({}), name: "ValidationException", message: "Must provide a StateMachine ARN or MapRun ARN" },
      {
        of: async (world) => ({ stateMachineArn: await world.machine(pass, { type: "EXPRESS" }) }),
        name: "StateMachineTypeNotSupported",
        message: notThisType,
      },
      { of: async (world) => ({ stateMachineArn: await world.machine(pass), nextToken: "x" }), ...badToken },
    ],
  },
  GetExecutionHistory: {
    async success(world) {
      const executionArn = await world.start(pass, { a: 1 });
      await world.ended(executionArn);
      const { events } = await world.call("GetExecutionHistory", { executionArn });
      equal(
        events.map((event) => event.type),
        ["ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded"],
      );
      equal(
        events.map((event) => [event.id, event.previousEventId]),
        [
          [1, 0],
          [2, 0],
          [3, 2],
          [4, 3],
        ],
      );
      has(events[0].executionStartedEventDetails, { input: '{"a":1}', roleArn: role, inputDetails: { truncated: false } });
      const last = await world.call("GetExecutionHistory", {
        executionArn,
        reverseOrder: true,
        maxResults: 1,
        includeExecutionData: false,
      });
      has(last.events[0], { id: 4, executionSucceededEventDetails: {} });
      holds(last.nextToken, "there is no second page");
    },
    errors: [
      { of: () => ({ executionArn: noExecution }), name: "ExecutionDoesNotExist", message: notThere },
      { of: async (world) => ({ executionArn: await world.start(pass), nextToken: "x" }), ...badToken },
    ],
  },
  RedriveExecution: {
    async success(world) {
      const stateMachineArn = await world.machine({ A: { Type: "Fail", Error: "Oh", Cause: "no" } });
      const { executionArn } = await world.call("StartExecution", { stateMachineArn });
      has(await world.ended(executionArn), { status: "FAILED", redriveStatus: "REDRIVABLE", redriveCount: 0 });
      const { redriveDate } = await world.call("RedriveExecution", { executionArn });
      recent(redriveDate, "redriveDate");
      has(await world.ended(executionArn), { status: "FAILED", redriveCount: 1, redriveDate });
      const { events } = await world.call("GetExecutionHistory", { executionArn });
      holds(
        events.some((event) => event.type === "ExecutionRedriven" && event.executionRedrivenEventDetails.redriveCount === 1),
        "there is no ExecutionRedriven",
      );
    },
    errors: [
      { of: () => ({ executionArn: noExecution }), name: "ExecutionDoesNotExist", message: notThere },
      {
        async of(world) {
          const executionArn = await world.start(pass);
          await world.ended(executionArn);
          return { executionArn };
        },
        name: "ExecutionNotRedrivable",
        message: /Execution is SUCCEEDED and cannot be redriven/,
      },
    ],
  },
  ListMapRuns: {
    async success(world) {
      const { executionArn, mapRunArn } = await world.mapRun();
      const { mapRuns } = await world.call("ListMapRuns", { executionArn });
      has(mapRuns[0], { executionArn, mapRunArn, stopDate: undefined });
      recent(mapRuns[0].startDate, "startDate");
      await world.call("StopExecution", { executionArn });
    },
    errors: [{ of: () => ({ executionArn: noExecution }), name: "ExecutionDoesNotExist", message: notThere }],
  },
  DescribeMapRun: {
    async success(world) {
      const { executionArn, mapRunArn } = await world.mapRun();
      const told = await eventually(async () => {
        const now = await world.call("DescribeMapRun", { mapRunArn });
        return now.itemCounts.total === 3 && now;
      }, "the count of the items");
      has(told, {
        mapRunArn,
        executionArn,
        status: "RUNNING",
        maxConcurrency: 2,
        toleratedFailureCount: 0,
        toleratedFailurePercentage: 0,
        redriveCount: 0,
      });
      await world.call("StopExecution", { executionArn });
    },
    errors: [
      {
        of: () => ({ mapRunArn: noMapRun }),
        name: "ResourceNotFound",
        message: `Resource not found: '${noMapRun}'`,
        members: { resourceName: noMapRun },
      },
    ],
  },
  UpdateMapRun: {
    async success(world) {
      const { executionArn, mapRunArn } = await world.mapRun();
      await world.call("UpdateMapRun", {
        mapRunArn,
        maxConcurrency: 1,
        toleratedFailureCount: 2,
        toleratedFailurePercentage: 12.5,
      });
      has(await world.call("DescribeMapRun", { mapRunArn }), {
        maxConcurrency: 1,
        toleratedFailureCount: 2,
        toleratedFailurePercentage: 12.5,
      });
      await world.call("StopExecution", { executionArn });
    },
    errors: [
      {
        of: () => ({ mapRunArn: noMapRun, maxConcurrency: 1 }),
        name: "ResourceNotFound",
        message: `Resource not found: '${noMapRun}'`,
        members: { resourceName: noMapRun },
      },
      {
        of: () => ({ mapRunArn: noMapRun, toleratedFailurePercentage: 101 }),
        name: "ValidationException",
        message:
          "1 validation error detected: Value '101' at 'toleratedFailurePercentage' failed to satisfy constraint: Member must have value less than or equal to 100",
      },
    ],
  },
};
