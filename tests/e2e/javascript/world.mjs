// What the cases stand on: a client, and state machines and executions to speak of.
import * as sdk from "@aws-sdk/client-sfn";
import { eventually } from "./expect.mjs";

export const role = "arn:aws:iam::000000000000:role/e2e";
export const account = "arn:aws:states:us-east-1:000000000000";
export const noMachine = `${account}:stateMachine:nowhere`;
export const noActivity = `${account}:activity:nowhere`;
export const noExecution = `${account}:execution:nowhere:never`;
export const noMapRun = `${account}:mapRun:nowhere/Label:00000000-0000-0000-0000-000000000000`;

export const definition = (states) => JSON.stringify({ StartAt: Object.keys(states)[0], States: states });
export const pass = { Same: { Type: "Pass", End: true } };
export const wait = { Wait: { Type: "Wait", Seconds: 3600, End: true } };

let made = 0;
export const unique = (prefix) => `${prefix}-${process.pid}-${++made}`;

export function newClient(endpoint, more = {}) {
  return new sdk.SFNClient({
    endpoint,
    region: "us-east-1",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
    maxAttempts: 1,
    ...more,
  });
}

export class World {
  constructor(client) {
    this.client = client;
  }

  /** Calls an operation by name, through its command. */
  call(operation, parameters = {}) {
    return this.client.send(new sdk[`${operation}Command`](parameters));
  }

  async machine(states, more = {}) {
    const made = await this.call("CreateStateMachine", {
      name: unique("machine"),
      roleArn: role,
      definition: definition(states),
      ...more,
    });
    return made.stateMachineArn;
  }

  /** The ARN of a state machine and of its only version. */
  async published(states = pass, more = {}) {
    const name = unique("machine");
    const made = await this.call("CreateStateMachine", {
      name,
      roleArn: role,
      definition: definition(states),
      publish: true,
      ...more,
    });
    return { machine: made.stateMachineArn, version: made.stateMachineVersionArn };
  }

  async alias() {
    const { machine, version } = await this.published();
    const name = unique("alias");
    const made = await this.call("CreateStateMachineAlias", {
      name,
      description: "first",
      routingConfiguration: [{ stateMachineVersionArn: version, weight: 100 }],
    });
    return { machine, version, name, alias: made.stateMachineAliasArn };
  }

  async start(states, input = {}) {
    const stateMachineArn = await this.machine(states);
    return (await this.call("StartExecution", { stateMachineArn, input: JSON.stringify(input) })).executionArn;
  }

  ended(executionArn) {
    return eventually(async () => {
      const told = await this.call("DescribeExecution", { executionArn });
      return told.status !== "RUNNING" && told;
    }, `the end of ${executionArn}`);
  }

  async activity() {
    return (await this.call("CreateActivity", { name: unique("activity") })).activityArn;
  }

  /** An activity's task that a worker has taken. */
  async task(more = {}) {
    const activityArn = await this.activity();
    const executionArn = await this.start({ Work: { Type: "Task", Resource: activityArn, End: true, ...more } }, { n: 1 });
    const task = await this.call("GetActivityTask", { activityArn, workerName: "worker" });
    return { executionArn, ...task };
  }

  /** A Map Run of two children that wait, its execution, and what ends them. */
  async mapRun() {
    const executionArn = await this.start(
      {
        Each: {
          Type: "Map",
          MaxConcurrency: 2,
          End: true,
          ItemProcessor: { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" }, ...JSON.parse(definition(wait)) },
        },
      },
      [1, 2, 3],
    );
    const runs = await eventually(async () => {
      const { mapRuns } = await this.call("ListMapRuns", { executionArn });
      return mapRuns.length && mapRuns;
    }, "the Map Run's start");
    return { executionArn, mapRunArn: runs[0].mapRunArn };
  }
}
