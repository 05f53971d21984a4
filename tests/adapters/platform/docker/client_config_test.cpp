// What is read of the file that `docker login` writes.
#include "adapters/platform/docker/client_config.hpp"

#include <sys/stat.h>

#include "tests/adapters/platform/docker/docker_home.hpp"

namespace stepwell::docker {
namespace {

class ClientConfig : public DockerHome {
protected:
    LoginSource find(const std::string& config, const std::string& registry) const {
        write_config(config);
        return find_login(file(), registry);
    }
    std::string trouble(const std::string& registry = "r.example") const {
        try {
            find_login(file(), registry);
        } catch (const LoginTrouble& trouble) {
            return trouble.what();
        }
        return "none";
    }
    std::string trouble_of(const std::string& config) const {
        write_config(config);
        return trouble();
    }
};

TEST_F(ClientConfig, IsWhereDockerHasIt) {
    EXPECT_EQ(client_config_file(), folder() / "config.json");
    ::unsetenv("DOCKER_CONFIG");
    const std::string home = std::getenv("HOME") ? std::getenv("HOME") : "";
    set("HOME", "/home/somebody");
    EXPECT_EQ(client_config_file(), "/home/somebody/.docker/config.json");
    ::unsetenv("HOME");
    EXPECT_EQ(client_config_file().filename(), "config.json") << "of the user's entry";
    set("HOME", home);
}

TEST_F(ClientConfig, HasNamesAndPasswords) {
    const std::string config = R"({"auths": {
        "r.example:5000": {"auth": ")" +
                               base64_encode("me:pass:word") + R"("},
        "https://index.docker.io/v1/": {"auth": ")" +
                               base64_encode("hub:secret") + R"("},
        "https://old.example/v1/": {"auth": ")" +
                               base64_encode(std::string_view("old:secret\0\0", 12)) + R"("},
        "plain.example": {"username": "p", "password": "q"}}})";
    LoginSource found = find(config, "r.example:5000");
    EXPECT_EQ(found.helper, "");
    EXPECT_EQ(found.credentials.username, "me");
    EXPECT_EQ(found.credentials.password, "pass:word");
    EXPECT_EQ(find(config, docker_hub).credentials.username, "hub");
    found = find(config, "old.example");
    EXPECT_EQ(found.credentials.username + '/' + found.credentials.password, "old/secret") << "a key that is a URL";
    EXPECT_EQ(find(config, "plain.example").credentials.password, "q");
    EXPECT_TRUE(find(config, "r.example").credentials.empty()) << "another port is another registry";
}

TEST_F(ClientConfig, HasTokens) {
    const std::string config = R"({"auths": {
        "a.example": {"auth": ")" +
                               base64_encode("00000000-0000:") + R"(", "identitytoken": "id"},
        "b.example": {"registrytoken": "bearer"}}})";
    EXPECT_EQ(find(config, "a.example").credentials.identity_token, "id");
    EXPECT_EQ(find(config, "b.example").credentials.registry_token, "bearer");
}

TEST_F(ClientConfig, NamesPrograms) {
    const std::string config =
        R"({"auths": {"a.example": {}, "c.example": {"auth": ")" + base64_encode("me:pw") + R"("}},
        "credsStore": "store", "credHelpers": {"b.example": "helper", "c.example": ""}})";
    EXPECT_EQ(find(config, "a.example").helper, "store");
    EXPECT_EQ(find(config, "b.example").helper, "helper");
    EXPECT_EQ(find(config, "c.example").helper, "") << "an empty helper means the file";
    EXPECT_EQ(find(config, "c.example").credentials.username, "me");
}

TEST_F(ClientConfig, MaySayNothing) {
    EXPECT_EQ(trouble(), "none") << "there is no file";
    for (const char* config :
         {"", "{}", R"({"auths": null, "credsStore": 5, "credHelpers": []})", R"({"auths": {"r.example": {}}})",
          R"({"auths": {"r.example": "text"}})", R"({"auths": {"other.example": {"auth": "%"}}})"}) {
        const LoginSource found = find(config, "r.example");
        EXPECT_TRUE(found.helper.empty() && found.credentials.empty()) << config;
    }
}

TEST_F(ClientConfig, TellsWhatIsWrong) {
    const std::string name = file().string();
    EXPECT_EQ(trouble_of("{\"auths\": "), name + ": it is no JSON object");
    EXPECT_EQ(trouble_of("[]"), name + ": it is no JSON object");
    EXPECT_EQ(trouble_of(std::string(2 << 20, ' ')), name + ": it is larger than 1 MiB");
    const std::string bad = name + ": the auth of r.example is not the base64 of NAME:PASSWORD";
    for (const std::string& auth : {std::string("c2VjcmV0!"), base64_encode("secret"), base64_encode(":secret")})
        EXPECT_EQ(trouble_of(R"({"auths": {"r.example": {"auth": ")" + auth + "\"}}}"), bad);
    std::filesystem::remove(file());
    std::filesystem::create_directory(file());
    EXPECT_EQ(trouble(), name + ": it is no file");
    std::filesystem::remove(file());
    ASSERT_EQ(::mkfifo(file().c_str(), 0600), 0);
    EXPECT_EQ(trouble(), name + ": it is no file") << "nobody waits for who writes there";
    std::filesystem::remove(file());
    std::filesystem::create_symlink("config.json", file());
    EXPECT_EQ(trouble(), name + ": Too many levels of symbolic links");
}

}  // namespace
}  // namespace stepwell::docker
