// The tags of Batch's resources.
#include <gtest/gtest.h>

#include "adapters/services/batch/batch.hpp"
#include "tests/adapters/services/ecs/harness.hpp"

namespace stepwell::test {

std::filesystem::path own_program() { return "/bin/false"; }  // no job runs here

namespace {

class BatchTags : public testing::Test {
protected:
    ~BatchTags() override { server.wait(batch.stop()); }

    TemporaryDirectory directory;
    Server server{directory.path()};
    batch::Batch batch{server.platform, Server::runner_options({}, own_program())};
};

std::string numbered_tags(int count) {
    std::string map;
    for (int i = 0; i < count; ++i) map += (i == 0 ? "" : ", ") + ("\"k" + std::to_string(i) + R"(": "v")");
    return map;
}

TEST_F(BatchTags, AreCheckedAlikeHoweverTheyAreGiven) {
    const std::string definition =
        R"("type": "container", "containerProperties": {"image": "i", "command": ["true"], "vcpus": 1, "memory": 64})";
    const std::string environment = R"("type": "MANAGED", "computeResources": {"type": "FARGATE", "maxvCpus": 1,
        "subnets": ["s"], "securityGroupIds": ["g"]})";
    server.call("batch", "CreateComputeEnvironment", R"({"computeEnvironmentName": "e", )" + environment + "}");
    const std::string queue =
        R"("jobQueueName": "q", "priority": 1, "computeEnvironmentOrder": [{"order": 1, "computeEnvironment": "e"}])";
    server.call("batch", "CreateJobQueue", "{" + queue + "}");
    const Value registered =
        server.call("batch", "RegisterJobDefinition", R"({"jobDefinitionName": "d", )" + definition + "}");
    const std::string arn(registered["jobDefinitionArn"].as_string());
    const std::pair<const char*, std::string> operations[] = {
        {"CreateComputeEnvironment", R"("computeEnvironmentName": "new", )" + environment},
        {"CreateJobQueue", queue},
        {"RegisterJobDefinition", R"("jobDefinitionName": "new", )" + definition},
        {"SubmitJob", R"("jobName": "j", "jobQueue": "q", "jobDefinition": "d")"},
        {"TagResource", R"("resourceArn": ")" + arn + "\""},
    };
    for (const auto& [operation, more] : operations) {
        const auto refused = [&](const std::string& tags) {
            return server.refused(operation, "{" + more + R"(, "tags": {)" + tags + "}}", "batch");
        };
        EXPECT_EQ(refused(R"("AWS:mine": "v")"),
                  "ClientException: Invalid tag key: 'AWS:mine' (keys that start with aws: are reserved).")
            << operation;
        EXPECT_FALSE(refused(numbered_tags(51)).starts_with("accepted")) << operation << ": the model has the limit";
    }
    server.call("batch", "TagResource", R"({"resourceArn": ")" + arn + R"(", "tags": {)" + numbered_tags(50) + "}}");
    EXPECT_EQ(server.refused("TagResource", R"({"resourceArn": ")" + arn + R"(", "tags": {"one more": "v"}})", "batch"),
              "ClientException: The number of tags has exceeded the limit of 50.");
}

}  // namespace
}  // namespace stepwell::test
