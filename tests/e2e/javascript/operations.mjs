// node operations.mjs ENDPOINT: every operation of Step Functions through the SDK, a line of JSON for each case:
// {"operation", "case": "success" or an error's name, "problem": null or why}. First a line {"operations": [...]} that lists
// what this SDK knows.
import * as sdk from "@aws-sdk/client-sfn";
import { cases as executions } from "./execution_cases.mjs";
import { equal, has, holds } from "./expect.mjs";
import { cases as machines } from "./machine_cases.mjs";
import { throughThePrefix } from "./prefix_case.mjs";
import { cases as tasks } from "./task_cases.mjs";
import { cases as versions } from "./version_cases.mjs";
import { newClient, World } from "./world.mjs";

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

async function problem(work) {
  try {
    await work();
    return null;
  } catch (error) {
    return error.stack ?? String(error);
  }
}

/** The operation must end in this error: its class, HTTP status, request id and text as the model has them. */
async function refused(world, operation, wanted) {
  const parameters = await wanted.of(world);
  let caught;
  try {
    await world.call(operation, parameters);
  } catch (error) {
    caught = error;
  }
  holds(caught, `${operation} did not fail`);
  equal(caught.name, wanted.name, `the error's name (of "${caught.message}")`);
  holds(caught instanceof sdk.SFNServiceException, "the error is not the service's");
  holds(!sdk[wanted.name] || caught instanceof sdk[wanted.name], "the error has not the model's class");
  equal(caught.$fault, "client", "the fault");
  equal(caught.$metadata.httpStatusCode, 400, "the HTTP status");
  holds(caught.$metadata.requestId, "there is no request id");
  if (wanted.message instanceof RegExp) holds(wanted.message.test(caught.message), `the message is "${caught.message}"`);
  else equal(caught.message, wanted.message, "the message");
  has(caught, wanted.members ?? {});
}

const endpoint = process.argv[2];
const world = new World(newClient(endpoint, { disableHostPrefix: true }));
const known = Object.keys(sdk).filter((name) => /.Command$/.test(name) && name !== "$Command");
say({ operations: known.map((name) => name.replace(/Command$/, "")) });
for (const [operation, { success, errors }] of Object.entries({ ...machines, ...versions, ...executions, ...tasks })) {
  say({ operation, case: "success", problem: await problem(() => success(world)) });
  for (const wanted of errors) {
    say({ operation, case: wanted.name, problem: await problem(() => refused(world, operation, wanted)) });
  }
}
say({ operation: "StartSyncExecution", case: "host prefix", problem: await problem(() => throughThePrefix(endpoint)) });
