// Programs that keep logins: small scripts.
#include "adapters/platform/docker/credential_helper.hpp"

#include "tests/adapters/platform/docker/docker_home.hpp"

namespace stepwell::docker {
namespace {

class CredentialHelper : public DockerHome {
protected:
    std::optional<Credentials> ask(const std::string& script) {
        write_helper("test", script);
        return wait(ask_helper("test", "r.example:5000"));
    }
    std::string trouble(const std::string& name, std::chrono::milliseconds limit = helper_limit) {
        try {
            wait(ask_helper(name, "r.example", limit));
        } catch (const LoginTrouble& trouble) {
            return trouble.what();
        }
        return "none";
    }
    std::string trouble_of(const std::string& script, std::chrono::milliseconds limit = helper_limit) {
        write_helper("test", script);
        return trouble("test", limit);
    }
};

TEST_F(CredentialHelper, IsAskedAsDockerDoes) {
    const auto found = ask(R"sh(
        echo to stderr >&2
        printf '{"ServerURL": "r",\n "Username": "%s", "Secret": "%s"}\n' "$1 $#" "$DOCKER_CONFIG"
    )sh");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->username, "get 1");
    EXPECT_EQ(found->password, folder().string()) << "it has our environment";
}

TEST_F(CredentialHelper, ReadsTheRegistry) {
    const auto found = ask(R"sh(printf '{"Username": "%s", "Secret": "x"}' "$(cat)")sh");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->username, "r.example:5000");
}

TEST_F(CredentialHelper, MayGiveAToken) {
    const auto found = ask(R"(echo '{"ServerURL": "r", "Username": "<token>", "Secret": "identity"}')");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->identity_token, "identity");
    EXPECT_TRUE(found->username.empty() && found->password.empty());
}

TEST_F(CredentialHelper, MayKnowNothing) {
    EXPECT_FALSE(ask("echo credentials not found in native keychain; exit 1"));
    EXPECT_FALSE(ask(R"(echo '{"Username": "", "Secret": ""}')"));
}

TEST_F(CredentialHelper, TellsWhatIsWrong) {
    EXPECT_EQ(trouble("none-such"), "docker-credential-none-such cannot be run: No such file or directory");
    EXPECT_EQ(trouble("../test"), "a credential helper has no such name");
    EXPECT_EQ(trouble_of("echo; echo the store is locked; exit 3"),
              "docker-credential-test failed with exit code 3: the store is locked");
    EXPECT_EQ(trouble_of("kill -TERM $$"), "docker-credential-test failed with signal 15");
    EXPECT_EQ(trouble_of("echo hello"), "docker-credential-test answered no JSON object with Username and Secret");
    EXPECT_EQ(trouble_of(R"(echo '{"Username": "me", "Secret": 5}')"),
              "docker-credential-test answered no JSON object with Username and Secret");
    EXPECT_EQ(trouble_of(R"(echo '{"Username": "me", "Secret": "hidden"}'; exit 1)"),
              "docker-credential-test failed with exit code 1")
        << "an answer is not repeated";
}

TEST_F(CredentialHelper, IsBounded) {
    EXPECT_EQ(trouble_of("yes"), "docker-credential-test answered more than 64 KiB");
    EXPECT_EQ(trouble_of("exec cat /dev/zero"), "docker-credential-test answered more than 64 KiB");
    EXPECT_EQ(trouble_of("sleep 1000 & wait", std::chrono::milliseconds(50)),
              "docker-credential-test did not answer in time");
}

}  // namespace
}  // namespace stepwell::docker
