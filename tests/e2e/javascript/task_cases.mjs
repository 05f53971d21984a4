// Activities and their workers, task tokens.
import { equal, has, holds, recent } from "./expect.mjs";
import { account, noActivity, unique } from "./world.mjs";

const badToken = { name: "InvalidToken", message: "Invalid Token: 'Invalid token'" };
const timedOut = { name: "TaskTimedOut", message: "Task Timed Out: 'Provided task does not exist anymore'" };
const taken = (token) => ({ taskToken: token });

/** A token whose task has been answered. */
async function usedUp(world, more) {
  const { taskToken } = await world.task();
  await world.call("SendTaskSuccess", { taskToken, output: "1" });
  return { taskToken, ...more };
}

export const cases = {
  CreateActivity: {
    async success(world) {
      const name = unique("activity");
      const made = await world.call("CreateActivity", { name, tags: [{ key: "a", value: "1" }] });
      equal(made.activityArn, `${account}:activity:${name}`);
      recent(made.creationDate, "creationDate");
    },
    errors: [{ of: () => ({ name: "a b" }), name: "InvalidName", message: "Invalid Name: 'a b'" }],
  },
  DescribeActivity: {
    async success(world) {
      const activityArn = await world.activity();
      has(await world.call("DescribeActivity", { activityArn }), {
        activityArn,
        name: activityArn.split(":").at(-1),
        encryptionConfiguration: { type: "AWS_OWNED_KEY" },
      });
    },
    errors: [
      {
        of: () => ({ activityArn: noActivity }),
        name: "ActivityDoesNotExist",
        message: `Activity Does Not Exist: '${noActivity}'`,
      },
    ],
  },
  ListActivities: {
    async success(world) {
      const activityArn = await world.activity();
      const { activities } = await world.call("ListActivities", { maxResults: 1000 });
      holds(
        activities.some((each) => each.activityArn === activityArn && each.creationDate instanceof Date),
        "the activity is not listed",
      );
    },
    errors: [{ of: () => ({ nextToken: "x" }), ...badToken }],
  },
  DeleteActivity: {
    async success(world) {
      const activityArn = await world.activity();
      await world.call("DeleteActivity", { activityArn });
      const { activities } = await world.call("ListActivities", { maxResults: 1000 });
      holds(!activities.some((each) => each.activityArn === activityArn), "the activity is still listed");
    },
    errors: [
      { of: () => ({ activityArn: "nonsense" }), name: "InvalidArn", message: "Invalid Arn: 'Invalid ARN prefix: nonsense'" },
    ],
  },
  GetActivityTask: {
    async success(world) {
      const task = await world.task();
      holds(task.taskToken.length > 0, "there is no token");
      equal(task.input, '{"n":1}');
    },
    errors: [
      {
        of: () => ({ activityArn: noActivity }),
        name: "ActivityDoesNotExist",
        message: `Activity Does Not Exist: '${noActivity}'`,
      },
    ],
  },
  SendTaskSuccess: {
    async success(world) {
      const { taskToken, executionArn } = await world.task();
      await world.call("SendTaskSuccess", { taskToken, output: '{"done":true}' });
      has(await world.ended(executionArn), { status: "SUCCEEDED", output: '{"done":true}' });
    },
    errors: [
      { of: () => ({ ...taken("x"), output: "1" }), ...badToken },
      {
        of: async (world) => ({ taskToken: (await world.task()).taskToken, output: "{" }),
        name: "InvalidOutput",
        message: /^Invalid Output: '/,
      },
      { of: (world) => usedUp(world, { output: "1" }), ...timedOut },
    ],
  },
  SendTaskFailure: {
    async success(world) {
      const { taskToken, executionArn } = await world.task();
      await world.call("SendTaskFailure", { taskToken, error: "Oh", cause: "no" });
      has(await world.ended(executionArn), { status: "FAILED", error: "Oh", cause: "no" });
    },
    errors: [
      { of: () => taken("x"), ...badToken },
      { of: (world) => usedUp(world, {}), ...timedOut },
    ],
  },
  SendTaskHeartbeat: {
    async success(world) {
      const { taskToken, executionArn } = await world.task({ HeartbeatSeconds: 600 });
      await world.call("SendTaskHeartbeat", { taskToken });
      equal((await world.call("DescribeExecution", { executionArn })).status, "RUNNING");
      await world.call("StopExecution", { executionArn });
    },
    errors: [
      { of: () => taken("x"), ...badToken },
      { of: (world) => usedUp(world, {}), ...timedOut },
    ],
  },
};
