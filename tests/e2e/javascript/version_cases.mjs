// Versions, aliases and tags of state machines.
import { equal, has, recent } from "./expect.mjs";
import { noMachine, pass } from "./world.mjs";

const notThere = `State Machine Does Not Exist: '${noMachine}'`;
const noAlias = `${noMachine}:gone`;
const missing = "Request references a resource that does not exist.";

export const cases = {
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
      {
        of: async (world) => ({ stateMachineArn: await world.machine(pass), revisionId: "other" }),
        name: "ConflictException",
        message: "Failed to publish the State Machine version for revision other. The current State Machine revision is INITIAL.",
      },
    ],
  },
  ListStateMachineVersions: {
    async success(world) {
      const { machine, version } = await world.published();
      const { stateMachineVersions } = await world.call("ListStateMachineVersions", { stateMachineArn: machine });
      equal(
        stateMachineVersions.map((each) => each.stateMachineVersionArn),
        [version],
      );
      recent(stateMachineVersions[0].creationDate, "creationDate");
    },
    errors: [
      {
        of: async (world) => ({ stateMachineArn: await world.machine(pass), nextToken: "x" }),
        name: "InvalidToken",
        message: "Invalid Token: 'Invalid token'",
      },
    ],
  },
  DeleteStateMachineVersion: {
    async success(world) {
      const { machine, version } = await world.published();
      await world.call("DeleteStateMachineVersion", { stateMachineVersionArn: version });
      equal((await world.call("ListStateMachineVersions", { stateMachineArn: machine })).stateMachineVersions, []);
    },
    errors: [
      {
        of: async (world) => ({ stateMachineVersionArn: (await world.alias()).version }),
        name: "ConflictException",
        message:
          /^Version to be deleted must not be referenced by an alias\. Current list of aliases referencing this version: \[/,
      },
    ],
  },
  CreateStateMachineAlias: {
    async success(world) {
      const { machine, version } = await world.published();
      const made = await world.call("CreateStateMachineAlias", {
        name: "live",
        routingConfiguration: [{ stateMachineVersionArn: version, weight: 100 }],
      });
      equal(made.stateMachineAliasArn, `${machine}:live`);
      recent(made.creationDate, "creationDate");
    },
    errors: [
      {
        of: async (world) => ({
          name: "half",
          routingConfiguration: [{ stateMachineVersionArn: (await world.published()).version, weight: 60 }],
        }),
        name: "ValidationException",
        message: "Sum of routing configuration weights must equal 100. Received: [60]",
      },
      {
        of: () => ({ name: "live", routingConfiguration: [{ stateMachineVersionArn: `${noMachine}:1`, weight: 100 }] }),
        name: "ResourceNotFound",
        message: missing,
      },
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
      has(told, {
        stateMachineAliasArn: alias,
        name,
        description: "first",
        routingConfiguration: [{ stateMachineVersionArn: version, weight: 100 }],
      });
      recent(told.creationDate, "creationDate");
      recent(told.updateDate, "updateDate");
    },
    errors: [{ of: () => ({ stateMachineAliasArn: noAlias }), name: "ResourceNotFound", message: missing }],
  },
  ListStateMachineAliases: {
    async success(world) {
      const { machine, alias } = await world.alias();
      const { stateMachineAliases } = await world.call("ListStateMachineAliases", { stateMachineArn: machine });
      equal(
        stateMachineAliases.map((each) => each.stateMachineAliasArn),
        [alias],
      );
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
    errors: [
      {
        of: () => ({ stateMachineAliasArn: noMachine }),
        name: "InvalidArn",
        message: `Invalid Arn: 'Invalid State Machine Alias ARN: ${noMachine}'`,
      },
    ],
  },
  TagResource: {
    async success(world) {
      const resourceArn = await world.machine(pass, { tags: [{ key: "a", value: "1" }] });
      await world.call("TagResource", { resourceArn, tags: [{ key: "b", value: "2" }] });
      equal((await world.call("ListTagsForResource", { resourceArn })).tags.map((tag) => tag.key + tag.value).sort(), [
        "a1",
        "b2",
      ]);
    },
    errors: [
      {
        of: () => ({ resourceArn: noMachine, tags: [{ key: "a", value: "1" }] }),
        name: "ResourceNotFound",
        message: `Resource not found: '${noMachine}'`,
        members: { resourceName: noMachine },
      },
      {
        of: async (world) => ({
          resourceArn: await world.machine(pass),
          tags: Array.from({ length: 51 }, (_, n) => ({ key: `k${n}`, value: "v" })),
        }),
        name: "TooManyTags",
        message: /^Too Many Tags: /,
      },
    ],
  },
  UntagResource: {
    async success(world) {
      const resourceArn = await world.machine(pass, { tags: [{ key: "a", value: "1" }] });
      await world.call("UntagResource", { resourceArn, tagKeys: ["a", "never there"] });
      equal((await world.call("ListTagsForResource", { resourceArn })).tags, []);
    },
    errors: [
      {
        of: () => ({ resourceArn: noMachine, tagKeys: ["a"] }),
        name: "ResourceNotFound",
        message: `Resource not found: '${noMachine}'`,
        members: { resourceName: noMachine },
      },
    ],
  },
  ListTagsForResource: {
    async success(world) {
      const tags = [
        { key: "a", value: "1" },
        { key: "empty", value: "" },
      ];
      equal((await world.call("ListTagsForResource", { resourceArn: await world.machine(pass, { tags }) })).tags, tags);
    },
    errors: [
      {
        of: () => ({ resourceArn: noMachine }),
        name: "ResourceNotFound",
        message: `Resource not found: '${noMachine}'`,
        members: { resourceName: noMachine },
      },
    ],
  },
};
