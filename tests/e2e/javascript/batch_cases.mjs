// Batch by the SDK: queues, job definitions, jobs with their retries, arrays and dependencies.
import * as sdk from "@aws-sdk/client-batch";
import { readFileSync } from "node:fs";
import { equal, eventually, gathered, has, holds, refused } from "./expect.mjs";
import { unique } from "./world.mjs";

/** A client, a queue, and how to define, submit and await jobs. */
async function queued(world) {
  const client = world.client(sdk.BatchClient);
  const environment = await client.send(
    new sdk.CreateComputeEnvironmentCommand({
      computeEnvironmentName: unique("environment"),
      type: "MANAGED",
      computeResources: { type: "FARGATE", maxvCpus: 16, subnets: ["subnet-1"], securityGroupIds: ["sg-1"] },
    }),
  );
  const computeEnvironmentOrder = [{ order: 1, computeEnvironment: environment.computeEnvironmentArn }];
  const queue = await client.send(new sdk.CreateJobQueueCommand({ jobQueueName: unique("queue"), priority: 1, computeEnvironmentOrder }));
  const resourceRequirements = [
    { type: "VCPU", value: "0.25" },
    { type: "MEMORY", value: "64" },
  ];
  const define = (script, more = {}) =>
    client.send(
      new sdk.RegisterJobDefinitionCommand({
        jobDefinitionName: unique("definition"),
        type: "container",
        containerProperties: { image: "none", command: ["/bin/sh", "-c", script], resourceRequirements },
        ...more,
      }),
    );
  const submit = async (definition, more = {}) =>
    (
      await client.send(
        new sdk.SubmitJobCommand({ jobName: "job", jobQueue: queue.jobQueueArn, jobDefinition: definition.jobDefinitionArn, ...more }),
      )
    ).jobId;
  const job = async (id) => (await client.send(new sdk.DescribeJobsCommand({ jobs: [id] }))).jobs[0];
  const ended = (id) =>
    eventually(async () => {
      const found = await job(id);
      return ["SUCCEEDED", "FAILED"].includes(found.status) && found;
    }, `the end of job ${id}`);
  return { client, queue, environment, define, submit, job, ended };
}

export const cases = {
  async a_job(world) {
    const { client, queue, define, submit, ended } = await queued(world);
    const file = world.file(unique("job"));
    const definition = await define(`echo Ref::word $MORE $AWS_BATCH_JOB_ATTEMPT > ${file}`, { parameters: { word: "default" } });
    equal(definition.revision, 1);
    const containerOverrides = { environment: [{ name: "MORE", value: "more" }] };
    const id = await submit(definition, { parameters: { word: "given" }, containerOverrides, tags: { run: "1" } });
    const found = await ended(id);
    has(found, { jobId: id, jobName: "job", status: "SUCCEEDED", jobQueue: queue.jobQueueArn, jobDefinition: definition.jobDefinitionArn });
    has(found, { parameters: { word: "given" }, tags: { run: "1" } });
    equal([found.container.exitCode, found.attempts.length], [0, 1]);
    holds(found.createdAt <= found.startedAt && found.startedAt <= found.stoppedAt, "the order of its moments");
    equal(readFileSync(file, "utf8"), "given more 1\n");
    const listed = await gathered(sdk.paginateListJobs({ client }, { jobQueue: queue.jobQueueName, jobStatus: "SUCCEEDED" }), "jobSummaryList");
    equal(listed.items.map((each) => each.jobId), [id]);
  },

  async retries_and_failure(world) {
    const { define, submit, ended } = await queued(world);
    const definition = await define('[ "$AWS_BATCH_JOB_ATTEMPT" -ge 3 ] || exit 9', { retryStrategy: { attempts: 2 } });
    const failed = await ended(await submit(definition));
    equal([failed.status, failed.attempts.map((each) => each.container.exitCode)], ["FAILED", [9, 9]]);
    equal(failed.statusReason, "Essential container in task exited");
    const good = await ended(await submit(definition, { retryStrategy: { attempts: 3 } }));
    equal([good.status, good.attempts.map((each) => each.container.exitCode)], ["SUCCEEDED", [9, 9, 0]]);
  },

  async arrays_and_dependencies(world) {
    const { client, define, submit, ended, job } = await queued(world);
    const file = world.file(unique("array"));
    const parts = await submit(await define(`echo $AWS_BATCH_JOB_ARRAY_INDEX > ${file}.$AWS_BATCH_JOB_ARRAY_INDEX`), {
      arrayProperties: { size: 3 },
    });
    const whole = await submit(await define(`cat ${file}.0 ${file}.1 ${file}.2 > ${file}`), { dependsOn: [{ jobId: parts }] });
    equal((await ended(whole)).status, "SUCCEEDED");
    equal(readFileSync(file, "utf8"), "0\n1\n2\n");
    const parent = await job(parts);
    equal([parent.status, parent.arrayProperties.size, parent.arrayProperties.statusSummary.SUCCEEDED], ["SUCCEEDED", 3, 3]);
    const children = await gathered(sdk.paginateListJobs({ client }, { arrayJobId: parts, jobStatus: "SUCCEEDED" }), "jobSummaryList");
    equal(children.items.map((each) => each.jobId).sort(), [0, 1, 2].map((index) => `${parts}:${index}`));
  },

  async terminate(world) {
    const { client, define, submit, ended, job } = await queued(world);
    const id = await submit(await define("exec sleep 600"));
    await eventually(async () => (await job(id)).status === "RUNNING", "the job runs");
    await client.send(new sdk.TerminateJobCommand({ jobId: id, reason: "enough" }));
    const found = await ended(id);
    equal([found.status, found.statusReason], ["FAILED", "enough"]);
  },

  async what_is_there(world) {
    const { client, queue, environment, define } = await queued(world);
    const first = await define("exit 0");
    const wanted = { computeEnvironments: [environment.computeEnvironmentArn] };
    const found = await client.send(new sdk.DescribeComputeEnvironmentsCommand(wanted));
    has(found.computeEnvironments[0], { state: "ENABLED", status: "VALID", type: "MANAGED" });
    const queues = await client.send(new sdk.DescribeJobQueuesCommand({ jobQueues: [queue.jobQueueName] }));
    has(queues.jobQueues[0], { jobQueueArn: queue.jobQueueArn, state: "ENABLED", status: "VALID", priority: 1 });
    const definitions = await gathered(
      sdk.paginateDescribeJobDefinitions({ client }, { jobDefinitionName: first.jobDefinitionName, status: "ACTIVE" }),
      "jobDefinitions",
    );
    equal(definitions.items.map((each) => each.jobDefinitionArn), [first.jobDefinitionArn]);
    await client.send(new sdk.DeregisterJobDefinitionCommand({ jobDefinition: first.jobDefinitionArn }));
    equal((await client.send(new sdk.DescribeJobsCommand({ jobs: ["nowhere"] }))).jobs, []);
  },

  async errors(world) {
    const { client, queue, define, submit } = await queued(world);
    const definition = await define("exit 0");
    const nowhere = await refused(submit(definition, { jobQueue: "nowhere" }), sdk.ClientException);
    equal(nowhere.$fault, "client");
    await refused(submit({ jobDefinitionArn: "nowhere" }), sdk.ClientException);
    await refused(submit(definition, { arrayProperties: { size: 1 } }), sdk.ClientException);
    await refused(client.send(new sdk.DeleteJobQueueCommand({ jobQueue: queue.jobQueueArn })), sdk.ClientException);
  },
};
