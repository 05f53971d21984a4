// Logins for private registries that Secrets Manager keeps.
#include "adapters/aws/container_tasks/secrets.hpp"

#include <gtest/gtest.h>

#include "adapters/aws/container_tasks/task_spec.hpp"
#include "tests/adapters/platform/docker/docker_home.hpp"
#include "tests/adapters/services/ecs/harness.hpp"

namespace stepwell::container_tasks {
namespace {

constexpr std::string_view failed =
    "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable "
    "to get registry auth from asm: service call has been retried 1 time(s): ";

class RegistryAuth : public testing::Test {
protected:
    std::string create(const std::string& name, const std::string& text) {
        const Value input = Value::object({{"Name", name}, {"SecretString", text}});
        return std::string(server.call("secretsmanager", "CreateSecret", print(input))["ARN"].as_string());
    }
    std::string auth(const std::string& from, Place place = {}) {
        return server.wait(registry_auth(server.platform, place, from, "r.example:5000/app:1"));
    }
    /// What the task stops with, after the words that all have.
    std::string refusal(const std::string& from, Place place = {}) {
        try {
            auth(from, place);
        } catch (const CannotStart& error) {
            const std::string text = error.what();
            EXPECT_TRUE(text.starts_with(failed)) << text;
            return text.substr(std::min(text.size(), failed.size()));
        }
        return "none";
    }

    test::TemporaryDirectory directory;
    test::Server server{directory.path()};
};

TEST_F(RegistryAuth, IsWhatDockerReads) {
    const std::string arn = create("login", R"({"username": "me", "password": "p?>~w"})");
    const Value expected =
        docker::json(R"({"username": "me", "password": "p?>~w", "serveraddress": "r.example:5000"})");
    EXPECT_EQ(docker::decoded(auth(arn)), expected);
    EXPECT_EQ(docker::decoded(auth("login")), expected) << "by its name";
    Place elsewhere;
    elsewhere.region = "eu-west-1";
    EXPECT_EQ(docker::decoded(auth(arn, elsewhere)), expected) << "an ARN says where";
    EXPECT_TRUE(refusal("login", elsewhere).starts_with("asm fetching secret from the service for login: Resource"));
    EXPECT_EQ(docker::decoded(auth(create("cased", R"({"Username": "me", "PASSWORD": "p?>~w"})"))), expected);
}

TEST_F(RegistryAuth, NeedsASecret) {
    const std::string arn = "arn:aws:secretsmanager:us-east-1:000000000000:secret:none-AbCdEf";
    const std::string text = refusal(arn);
    EXPECT_TRUE(text.starts_with("asm fetching secret from the service for " + arn + ": ResourceNotFoundException: "))
        << text;
    EXPECT_NE(text.find(" status code: 400, request id: "), std::string::npos) << text;
    for (const char* from : {"", "arn:", "arn:aws:s3:::bucket", "no such name!"})
        EXPECT_TRUE(refusal(from).starts_with("asm fetching secret from the service for ")) << from;
}

TEST_F(RegistryAuth, NeedsANameAndAPassword) {
    const std::string schema = "asm fetching authorization data: unable to unmarshal secret value, invalid schema";
    const std::string no_name = "asm fetching username: AuthorizationData is malformed, empty field";
    const std::string no_password = "asm fetching password: AuthorizationData is malformed, empty field";
    const std::pair<const char*, std::string> cases[] = {
        {"me:secret", schema},
        {R"(["me", "secret"])", schema},
        {R"({"username": "me", "password": 5})", schema},
        {R"({})", no_name},
        {R"({"username": null, "password": "secret"})", no_name},
        {R"({"username": "", "password": "secret"})", no_name},
        {R"({"username": "me"})", no_password},
    };
    int count = 0;
    for (const auto& [text, reason] : cases)
        EXPECT_EQ(refusal(create("bad" + std::to_string(count++), text)), reason) << text;
}

}  // namespace
}  // namespace stepwell::container_tasks
