// Clusters and task definitions.
#include <gtest/gtest.h>

#include "tests/adapters/services/ecs/harness.hpp"

namespace stepwell::test {
namespace {

class Definitions : public testing::Test {
protected:
    TemporaryDirectory directory;
    Server server{directory.path()};

    /// Registers one container with these further members.
    std::string refused_container(const std::string& members) {
        return server.refused(
            "RegisterTaskDefinition",
            R"({"family": "f", "containerDefinitions": [{"name": "c", "image": "i", "memory": 64, )" + members + "}]}");
    }
    std::string refused_task(const std::string& members) {
        return server.refused(
            "RegisterTaskDefinition",
            R"({"family": "f", "containerDefinitions": [{"name": "c", "image": "i"}], )" + members + "}");
    }
};

TEST_F(Definitions, RevisionsCount) {
    const std::string request =
        R"({"family": "web", "containerDefinitions": [{"name": "c", "image": "i", "memory": 64}],
        "tags": [{"key": "k", "value": "v"}]})";
    const Value first = server.call("RegisterTaskDefinition", request);
    EXPECT_EQ(first["taskDefinition"]["taskDefinitionArn"].as_string(),
              "arn:aws:ecs:us-east-1:000000000000:task-definition/web:1");
    EXPECT_EQ(first["taskDefinition"]["status"].as_string(), "ACTIVE");
    EXPECT_TRUE(first["taskDefinition"]["containerDefinitions"].items()[0]["essential"].as_bool());
    EXPECT_FALSE(first["taskDefinition"].contains("tags"));
    EXPECT_EQ(first["tags"].size(), 1U);
    const Value second = server.call("RegisterTaskDefinition", request);
    EXPECT_EQ(second["taskDefinition"]["revision"].as_integer(), 2);

    EXPECT_EQ(server.call("DescribeTaskDefinition", R"({"taskDefinition": "web"})")["taskDefinition"],
              second["taskDefinition"]);
    EXPECT_EQ(server.call("DescribeTaskDefinition", R"({"taskDefinition": "web:1"})")["taskDefinition"],
              first["taskDefinition"]);
    const Value by_arn = server.call(
        "DescribeTaskDefinition",
        R"({"taskDefinition": "arn:aws:ecs:us-east-1:000000000000:task-definition/web:1", "include": ["TAGS"]})");
    EXPECT_EQ(by_arn["taskDefinition"], first["taskDefinition"]);
    EXPECT_EQ(by_arn["tags"].size(), 1U);
    for (const char* name : {"web:3", "nobody", "", "a/b", "arn:aws:ecs:us-east-1:111122223333:task-definition/web:1"})
        EXPECT_EQ(server.refused("DescribeTaskDefinition", R"({"taskDefinition": ")" + std::string(name) + "\"}"),
                  "ClientException: Unable to describe task definition.");
    EXPECT_EQ(server.refused("DescribeTaskDefinition",
                             R"({"taskDefinition": "arn:aws:ecs:us-west-2:000000000000:task-definition/web:1"})"),
              "InvalidParameterException: Invalid Region in ARN");
}

TEST_F(Definitions, FargateHasItsRules) {
    const auto fargate = [&](const std::string& more) {
        return refused_task(R"("requiresCompatibilities": ["FARGATE"], )" + more);
    };
    EXPECT_EQ(fargate(R"("cpu": "256", "memory": "512")"),
              "ClientException: Fargate only supports network mode ‘awsvpc’.");
    EXPECT_EQ(fargate(R"("networkMode": "awsvpc", "memory": "512")"),
              "ClientException: Fargate requires that 'cpu' be defined at the task level.");
    EXPECT_EQ(fargate(R"("networkMode": "awsvpc", "cpu": "256")"),
              "ClientException: Fargate requires that 'memory' be defined at the task level.");
    EXPECT_EQ(fargate(R"("networkMode": "awsvpc", "cpu": "256", "memory": "4096")"),
              "ClientException: No Fargate configuration exists for given values.");
    EXPECT_EQ(fargate(R"("networkMode": "awsvpc", "cpu": "two", "memory": "4096")"),
              "ClientException: Invalid 'cpu' setting for task.");
    const Value good = server.call("RegisterTaskDefinition",
                                   R"({"family": "f", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
        "cpu": ".25 vCPU", "memory": "1 GB", "containerDefinitions": [{"name": "c", "image": "i"}]})")
                           ["taskDefinition"];
    EXPECT_EQ(good["cpu"].as_string(), "256");
    EXPECT_EQ(good["memory"].as_string(), "1024");
    EXPECT_EQ(print(good["compatibilities"]), R"(["EC2","FARGATE"])");
}

TEST_F(Definitions, MistakesAreNamed) {
    EXPECT_EQ(server.refused("RegisterTaskDefinition", R"({"family": "a b", "containerDefinitions": []})"),
              "ClientException: Family contains invalid characters.");
    EXPECT_EQ(server.refused("RegisterTaskDefinition", R"({"family": "f", "containerDefinitions": []})"),
              "ClientException: Container list cannot be empty.");
    EXPECT_EQ(server.refused("RegisterTaskDefinition", R"({"family": "f", "containerDefinitions": [{"image": "i"}]})"),
              "ClientException: Container.name should not be null or empty.");
    EXPECT_EQ(server.refused("RegisterTaskDefinition",
                             R"({"family": "f", "containerDefinitions": [{"name": "../x", "image": "i"}]})"),
              "ClientException: Container.name contains invalid characters.");
    EXPECT_EQ(server.refused("RegisterTaskDefinition", R"({"family": "f", "containerDefinitions": [{"name": "c"}]})"),
              "ClientException: Container.image should not be null or empty.");
    EXPECT_EQ(server.refused("RegisterTaskDefinition",
                             R"({"family": "f", "containerDefinitions": [{"name": "c", "image": "i"}]})"),
              "ClientException: Invalid setting for container 'c'. At least one of 'memory' or 'memoryReservation' "
              "must be specified.");
    EXPECT_EQ(refused_container(R"("essential": false)"),
              "ClientException: A task definition must have at least one essential container.");
    EXPECT_EQ(refused_container(R"("command": ["a\u0000b"])"),
              "ClientException: containerDefinitions[c].command contains invalid characters.");
    EXPECT_EQ(refused_container(R"("environment": [{"name": "A=B", "value": ""}])"),
              "ClientException: containerDefinitions[c].environment has a variable without a valid name or value.");
}

TEST_F(Definitions, WhatAProcessCannotDoIsRefusedByName) {
    for (const auto& [members, field] : std::map<std::string, std::string>{
             {R"("healthCheck": {"command": ["CMD", "true"]})", "healthCheck"},
             {R"("user": "nobody")", "user"},
             {R"("privileged": true)", "privileged"},
             {R"("mountPoints": [{"sourceVolume": "v", "containerPath": "/v"}])", "mountPoints"},
             {R"("firelensConfiguration": {"type": "fluentd"})", "firelensConfiguration"},
             {R"("linuxParameters": {"tmpfs": [{"containerPath": "/t", "size": 1}]})", "linuxParameters.tmpfs"},
             {R"("restartPolicy": {"enabled": true})", "restartPolicy"},
             {R"("secrets": [{"name": "S", "valueFrom": "/parameter"}])", "secrets.valueFrom"},
             {R"("logConfiguration": {"logDriver": "splunk"})", "logConfiguration.logDriver"}}) {
        const std::string answer = refused_container(members);
        EXPECT_TRUE(answer.starts_with("ClientException: containerDefinitions[c]." + field)) << answer;
        EXPECT_NE(answer.find("not supported here"), std::string::npos) << answer;
    }
    EXPECT_TRUE(refused_task(R"("memory": "64", "volumes": [{"name": "v"}])")
                    .starts_with("ClientException: volumes is not supported here"));
    // Switched off or empty they mean nothing and are taken.
    EXPECT_TRUE(
        refused_container(
            R"("privileged": false, "mountPoints": [], "user": "", "logConfiguration": {"logDriver": "json-file"})")
            .starts_with("accepted"));
}

TEST_F(Definitions, DependenciesAreChecked) {
    const auto two = [&](const std::string& first, const std::string& second) {
        return server.refused(
            "RegisterTaskDefinition",
            R"({"family": "f", "memory": "64", "containerDefinitions": [{"name": "a", "image": "i", )" + first +
                R"(}, {"name": "b", "image": "i", )" + second + "}]}");
    };
    const std::string on_b = R"("dependsOn": [{"containerName": "b", "condition": "START"}])";
    const std::string on_a = R"("dependsOn": [{"containerName": "a", "condition": "START"}])";
    EXPECT_TRUE(two(on_b, R"("essential": true)").starts_with("accepted"));
    EXPECT_EQ(two(on_b, on_a), "ClientException: Container dependencies form a circle: a.");
    EXPECT_EQ(two(on_a, R"("essential": true)"), "ClientException: Container dependencies form a circle: a.");
    EXPECT_EQ(two(R"("dependsOn": [{"containerName": "c", "condition": "START"}])", R"("cpu": 0)"),
              "ClientException: Container a depends on the unknown container c.");
    EXPECT_EQ(two(R"("dependsOn": [{"containerName": "b", "condition": "SUCCESS"}])", R"("cpu": 0)"),
              "ClientException: A dependency with the condition SUCCESS cannot be on an essential container: b.");
}

TEST_F(Definitions, Clusters) {
    const Value made = server.call(
        "CreateCluster",
        R"({"clusterName": "prod", "capacityProviders": ["FARGATE_SPOT"], "tags": [{"key": "k", "value": "v"}]})")
                           ["cluster"];
    EXPECT_EQ(made["clusterArn"].as_string(), "arn:aws:ecs:us-east-1:000000000000:cluster/prod");
    EXPECT_EQ(server.call("CreateCluster", R"({"clusterName": "prod"})")["cluster"], made);
    const Value described = server.call("DescribeClusters", R"({"clusters": ["prod", "none"], "include": ["TAGS"]})");
    EXPECT_EQ(described["clusters"].size(), 1U);
    EXPECT_EQ(described["clusters"].items()[0]["tags"].size(), 1U);
    EXPECT_EQ(print(described["failures"]),
              R"([{"arn":"arn:aws:ecs:us-east-1:000000000000:cluster/none","reason":"MISSING"}])");
    // The first use makes the cluster default.
    EXPECT_EQ(server.call("DescribeClusters", "{}")["clusters"].items()[0]["clusterName"].as_string(), "default");
    EXPECT_EQ(server.refused("ListTasks", R"({"cluster": "none"})"), "ClusterNotFoundException: Cluster not found.");
    EXPECT_TRUE(server.refused("CreateCluster", R"({"clusterName": "a/b"})").starts_with("InvalidParameterException"));
}

/// {"key": "kN"}, so many.
std::string numbered_tags(int count) {
    std::string list;
    for (int i = 0; i < count; ++i)
        list += (i == 0 ? "" : ", ") + (R"({"key": "k)" + std::to_string(i) + R"(", "value": "v"})");
    return list;
}

TEST_F(Definitions, TagsAreCheckedAlikeHoweverTheyAreGiven) {
    server.define("tagged", "exit 0");
    const Value cluster = server.call("CreateCluster", R"({"clusterName": "tagged"})")["cluster"];
    const std::string arn(cluster["clusterArn"].as_string());
    const std::pair<const char*, std::string> operations[] = {
        {"CreateCluster", R"("clusterName": "new")"},
        {"RunTask", R"("taskDefinition": "tagged")"},
        {"CreateService", R"("serviceName": "new", "taskDefinition": "tagged", "desiredCount": 0)"},
        {"RegisterTaskDefinition",
         R"("family": "new", "containerDefinitions": [{"name": "main", "image": "i", "memory": 64}])"},
        {"TagResource", R"("resourceArn": ")" + arn + "\""},
    };
    const std::string reserved = R"({"key": "AWS:mine", "value": "v"})";
    for (const auto& [operation, more] : operations) {
        const auto refused = [&](const std::string& tags) {
            return server.refused(operation, "{" + more + R"(, "tags": [)" + tags + "]}");
        };
        EXPECT_EQ(refused(reserved), "InvalidParameterException: Invalid tag key: 'AWS:mine'.") << operation;
        EXPECT_EQ(refused(numbered_tags(1) + ", " + numbered_tags(1)),
                  "InvalidParameterException: Duplicate tag key: 'k0'.")
            << operation;
        EXPECT_FALSE(refused(numbered_tags(51)).starts_with("accepted")) << operation << ": the model has the limit";
    }
    server.call("TagResource", R"({"resourceArn": ")" + arn + R"(", "tags": [)" + numbered_tags(50) + "]}");
    EXPECT_EQ(server.refused("TagResource", R"({"resourceArn": ")" + arn + R"(", "tags": [{"key": "one more"}]})"),
              "InvalidParameterException: The number of tags has exceeded the limit of 50.");
}

}  // namespace
}  // namespace stepwell::test
