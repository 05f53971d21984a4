// ECS by the SDK: clusters, task definitions, tasks and their waiters, services.
import * as sdk from "@aws-sdk/client-ecs";
import { readFileSync } from "node:fs";
import { equal, eventually, gathered, has, holds, recent, refused } from "./expect.mjs";
import { unique } from "./world.mjs";

const limit = (client) => ({ client, maxWaitTime: 60, minDelay: 1, maxDelay: 1 });

/** A client, a cluster of its own, and how to register a task definition of one shell script. */
async function clustered(world) {
  const client = world.client(sdk.ECSClient);
  const made = await client.send(new sdk.CreateClusterCommand({ clusterName: unique("cluster"), tags: [{ key: "team", value: "x" }] }));
  const register = async (script, more = {}, container = {}) => {
    const main = { name: "main", image: "none", essential: true, memory: 64, command: ["/bin/sh", "-c", script], ...container };
    const parameters = { family: unique("family"), containerDefinitions: [main], ...more };
    return (await client.send(new sdk.RegisterTaskDefinitionCommand(parameters))).taskDefinition;
  };
  const cluster = made.cluster.clusterArn;
  const run = async (definition, more = {}) => {
    const started = await client.send(new sdk.RunTaskCommand({ cluster, taskDefinition: definition.taskDefinitionArn, ...more }));
    equal(started.failures, []);
    return started.tasks.map((task) => task.taskArn);
  };
  const described = async (tasks, more = {}) => (await client.send(new sdk.DescribeTasksCommand({ cluster, tasks, ...more }))).tasks;
  const stopped = async (tasks) => {
    equal((await sdk.waitUntilTasksStopped(limit(client), { cluster, tasks })).state, "SUCCESS", "the waiter's end");
    return described(tasks);
  };
  return { client, cluster, name: made.cluster.clusterName, register, run, described, stopped };
}

export const cases = {
  async clusters(world) {
    const { client, cluster, name } = await clustered(world);
    const { clusters, failures } = await client.send(new sdk.DescribeClustersCommand({ clusters: [name, "nowhere"], include: ["TAGS"] }));
    has(clusters[0], { clusterArn: cluster, status: "ACTIVE", runningTasksCount: 0, tags: [{ key: "team", value: "x" }] });
    equal(failures.map((each) => each.reason), ["MISSING"]);
    const { items } = await gathered(sdk.paginateListClusters({ client, pageSize: 1 }, {}), "clusterArns");
    holds(items.includes(cluster), "the list has the cluster");
    equal((await client.send(new sdk.DeleteClusterCommand({ cluster }))).cluster.status, "INACTIVE");
    await refused(client.send(new sdk.RunTaskCommand({ cluster: "nowhere", taskDefinition: "x" })), sdk.ClusterNotFoundException);
  },

  async task_definitions(world) {
    const { client, register } = await clustered(world);
    const family = unique("family");
    const more = { family, requiresCompatibilities: ["FARGATE"], networkMode: "awsvpc", cpu: "256", memory: "512" };
    const first = await register("exit 0", { ...more, tags: [{ key: "a", value: "1" }] }, { environment: [{ name: "A", value: "1" }] });
    has(first, { family, revision: 1, status: "ACTIVE", cpu: "256", memory: "512", requiresCompatibilities: ["FARGATE"] });
    recent(first.registeredAt, "registeredAt");
    const second = await register("exit 1", more);
    equal(second.revision, 2);
    const get = (taskDefinition) => client.send(new sdk.DescribeTaskDefinitionCommand({ taskDefinition, include: ["TAGS"] }));
    equal((await get(family)).taskDefinition, second, "the latest revision");
    equal(await get(`${family}:1`).then(({ taskDefinition, tags }) => [taskDefinition, tags]), [first, [{ key: "a", value: "1" }]]);
    const listed = await gathered(sdk.paginateListTaskDefinitions({ client, pageSize: 1 }, { familyPrefix: family, sort: "DESC" }), "taskDefinitionArns");
    equal(listed.items, [second.taskDefinitionArn, first.taskDefinitionArn]);
    const gone = await client.send(new sdk.DeregisterTaskDefinitionCommand({ taskDefinition: `${family}:2` }));
    equal(gone.taskDefinition.status, "INACTIVE");
    equal((await get(family)).taskDefinition.revision, 1);
    await refused(get("nowhere"), sdk.ClientException);
    await refused(register("x", { family: "no family" }), sdk.ClientException);
  },

  async a_task(world) {
    const { client, cluster, register, run, stopped } = await clustered(world);
    const file = world.file(unique("task"));
    const definition = await register(`echo $GREETING $NAME > ${file}; exit 3`, {}, { environment: [{ name: "GREETING", value: "hello" }] });
    const overrides = { containerOverrides: [{ name: "main", environment: [{ name: "NAME", value: "world" }] }] };
    const tags = [{ key: "run", value: "1" }];
    const [arn] = await run(definition, { overrides, tags, startedBy: "tests", group: "g" });
    const [task] = await stopped([arn]);
    equal(readFileSync(file, "utf8"), "hello world\n");
    has(task, { taskArn: arn, lastStatus: "STOPPED", stopCode: "EssentialContainerExited", startedBy: "tests", group: "g" });
    has(task.containers[0], { name: "main", exitCode: 3, lastStatus: "STOPPED" });
    equal(task.overrides.containerOverrides[0].environment, [{ name: "NAME", value: "world" }]);
    for (const moment of ["createdAt", "startedAt", "stoppedAt"]) recent(task[moment], moment);
    holds(task.createdAt <= task.startedAt && task.startedAt <= task.stoppedAt, "the order of its moments");
    equal((await client.send(new sdk.ListTagsForResourceCommand({ resourceArn: arn }))).tags, tags);
    const listed = await gathered(sdk.paginateListTasks({ client }, { cluster, desiredStatus: "STOPPED", startedBy: "tests" }), "taskArns");
    equal(listed.items, [arn]);
  },

  async running_and_stopped(world) {
    const { client, cluster, register, run, described, stopped } = await clustered(world);
    const definition = await register("exec sleep 600");
    const tasks = await run(definition, { count: 2 });
    equal((await sdk.waitUntilTasksRunning(limit(client), { cluster, tasks })).state, "SUCCESS", "the waiter's end");
    const listed = await gathered(sdk.paginateListTasks({ client, pageSize: 1 }, { cluster, family: definition.family }), "taskArns");
    equal([listed.items.sort(), listed.pages >= 2], [[...tasks].sort(), true]);
    const { clusters } = await client.send(new sdk.DescribeClustersCommand({ clusters: [cluster] }));
    equal(clusters[0].runningTasksCount, 2);
    await refused(client.send(new sdk.DeleteClusterCommand({ cluster })), sdk.ClusterContainsTasksException);
    for (const task of tasks) await client.send(new sdk.StopTaskCommand({ cluster, task, reason: "enough" }));
    for (const task of await stopped(tasks)) {
      has(task, { stopCode: "UserInitiated", stoppedReason: "enough", desiredStatus: "STOPPED" });
      equal(task.containers[0].exitCode, 143);
    }
    equal((await described(["nowhere".padEnd(32, "0")])).length, 0);
  },

  async services(world) {
    const { client, cluster, register } = await clustered(world);
    const definition = await register("exec sleep 600");
    const serviceName = unique("service");
    const { service } = await client.send(
      new sdk.CreateServiceCommand({ cluster, serviceName, taskDefinition: definition.taskDefinitionArn, desiredCount: 2 }),
    );
    has(service, { serviceName, clusterArn: cluster, desiredCount: 2, status: "ACTIVE" });
    const which = { cluster, services: [serviceName] };
    const described = async () => (await client.send(new sdk.DescribeServicesCommand(which))).services[0];
    equal((await sdk.waitUntilServicesStable(limit(client), which)).state, "SUCCESS", "the waiter's end");
    has(await described(), { runningCount: 2, pendingCount: 0 });
    const tasks = async () => (await client.send(new sdk.ListTasksCommand({ cluster, serviceName }))).taskArns;
    const [one] = await tasks();
    await client.send(new sdk.StopTaskCommand({ cluster, task: one }));
    await eventually(async () => (await tasks()).length === 2 && !(await tasks()).includes(one), "another task in its place");
    const { items } = await gathered(sdk.paginateListServices({ client, pageSize: 1 }, { cluster }), "serviceArns");
    equal(items, [service.serviceArn]);
    await client.send(new sdk.UpdateServiceCommand({ cluster, service: serviceName, desiredCount: 0 }));
    equal((await sdk.waitUntilServicesStable(limit(client), which)).state, "SUCCESS", "the waiter's end");
    equal((await described()).runningCount, 0);
    await client.send(new sdk.DeleteServiceCommand({ cluster, service: serviceName }));
    equal((await sdk.waitUntilServicesInactive(limit(client), which)).state, "SUCCESS", "the waiter's end");
    await refused(client.send(new sdk.UpdateServiceCommand({ cluster, service: "nowhere", desiredCount: 1 })), sdk.ServiceNotFoundException);
  },
};
