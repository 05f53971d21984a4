// Names of images, and the header that the daemon reads.
#include "adapters/platform/docker/registry_auth.hpp"

#include "tests/adapters/platform/docker/docker_home.hpp"

namespace stepwell::docker {
namespace {

TEST(RegistryAuth, KnowsTheRegistryOfAnImage) {
    struct Case {
        const char *image, *registry;
    };
    constexpr Case cases[] = {
        {"busybox", docker_hub},
        {"busybox:1.36", docker_hub},
        {"team/app", docker_hub},
        {"team/app:v1.2", docker_hub},
        {"docker.io/team/app", docker_hub},
        {"docker.io/library/busybox:latest", docker_hub},
        {"index.docker.io/team/app", docker_hub},
        {"localhost/app", "localhost"},
        {"localhost:5000/app:1", "localhost:5000"},
        {"127.0.0.1:5000/team/app", "127.0.0.1:5000"},
        {"ghcr.io/team/app@sha256:0123", "ghcr.io"},
        {"000000000000.dkr.ecr.us-east-1.amazonaws.com/app", "000000000000.dkr.ecr.us-east-1.amazonaws.com"},
        {"", docker_hub},
    };
    for (const Case& each : cases) EXPECT_EQ(registry_of(each.image), each.registry) << each.image;
}

TEST(RegistryAuth, PrintsWhatTheDaemonReads) {
    EXPECT_EQ(print_auth({}, "r.example"), "") << "no login, no header";
    EXPECT_EQ(decoded(print_auth({"me", "pw", "", ""}, "r.example")),
              json(R"({"username": "me", "password": "pw", "serveraddress": "r.example"})"));
    EXPECT_EQ(decoded(print_auth({"me", "", "id", ""}, docker_hub)),
              json(R"({"identitytoken": "id", "serveraddress": "https://index.docker.io/v1/"})"));
    EXPECT_EQ(decoded(print_auth({"", "", "id", "bearer"}, "r.example")),
              json(R"({"registrytoken": "bearer", "serveraddress": "r.example"})"));
}

TEST(RegistryAuth, IsSafeInAHeader) {
    // All lengths of padding, and bytes that plain base64 has + and / for.
    for (std::string password = "\xC3\xBF>?~\"\\\n"; password.size() < 40; password += "\xC3\xBF?") {
        const std::string auth = print_auth({"a", password, "", ""}, "r.example");
        EXPECT_EQ(decoded(auth)["password"].as_string(), password);
        EXPECT_EQ(auth.find_first_of("+/\r\n "), std::string::npos);
    }
}

}  // namespace
}  // namespace stepwell::docker
