// node services.mjs SERVICE ENDPOINT FOLDER: the cases of SERVICE_cases.mjs, a line of JSON for each: {"case", "problem": null
// or why}. The folder has the packages (*.zip) that functions are made of, and room for what tasks write.
import { readFileSync } from "node:fs";

const [service, endpoint, folder] = process.argv.slice(2);
const { cases } = await import(`./${service}_cases.mjs`);

const world = {
  endpoint,
  folder,
  role: "arn:aws:iam::000000000000:role/e2e",
  file: (name) => `${folder}/${name}`,
  zip: (name) => readFileSync(`${folder}/${name}.zip`),
  /** A client of the SDK; the settings are what a user would give. */
  client: (Client, more = {}) =>
    new Client({
      endpoint,
      region: "us-east-1",
      credentials: { accessKeyId: "test", secretAccessKey: "test" },
      maxAttempts: 1,
      ...more,
    }),
};

for (const [name, work] of Object.entries(cases)) {
  let problem = null;
  try {
    await work(world);
  } catch (error) {
    problem = error.stack ?? String(error);
  }
  process.stdout.write(`${JSON.stringify({ case: name, problem })}\n`);
}
