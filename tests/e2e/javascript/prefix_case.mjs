// What a client does that says nothing of host prefixes: it calls sync-localhost, which is resolved here.
import http from "node:http";
import { equal, has } from "./expect.mjs";
import { newClient, pass, World } from "./world.mjs";

export async function throughThePrefix(endpoint) {
  const asked = [];
  const lookup = (host, options, done) => {
    asked.push(host);
    if (options.all) done(null, [{ address: "127.0.0.1", family: 4 }]);
    else done(null, "127.0.0.1", 4);
  };
  const port = new URL(endpoint).port;
  const requestHandler = { httpAgent: new http.Agent({ lookup, keepAlive: false }) };
  const world = new World(newClient(`http://localhost:${port}`, { requestHandler }));
  const stateMachineArn = await world.machine(pass, { type: "EXPRESS" });
  has(await world.call("StartSyncExecution", { stateMachineArn, input: "[1]" }), { status: "SUCCEEDED", output: "[1]" });
  has(await world.call("TestState", { definition: '{"Type":"Succeed"}', input: "[2]" }), { status: "SUCCEEDED" });
  equal(asked, ["localhost", "sync-localhost", "sync-localhost"], "the hosts that were called");
}
