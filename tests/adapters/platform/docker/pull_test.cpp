// Which login goes with a pull: a daemon that only listens.
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <future>

#include "adapters/platform/docker/engine.hpp"
#include "adapters/platform/docker/registry_auth.hpp"
#include "adapters/platform/process/descriptor.hpp"
#include "tests/adapters/platform/docker/docker_home.hpp"

namespace stepwell::docker {
namespace {

constexpr const char* pulled = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
constexpr const char* refused =
    "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 37\r\n\r\n{\"message\": \"no basic auth, said he\"}";

class Pull : public DockerHome {
protected:
    Pull() : listener_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, socket_path().c_str(), sizeof(address.sun_path) - 1);
        EXPECT_EQ(::bind(listener_.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
        EXPECT_EQ(::listen(listener_.get(), 4), 0);
    }
    std::string socket_path() const { return (folder() / "docker.sock").string(); }

    /// Takes one request, answers it, and gives its head.
    std::string serve(const char* answer) {
        const process::Descriptor peer(::accept4(listener_.get(), nullptr, nullptr, SOCK_CLOEXEC));
        std::string head;
        char byte = 0;
        while (!head.ends_with("\r\n\r\n") && ::read(peer.get(), &byte, 1) == 1) head += byte;
        EXPECT_EQ(::write(peer.get(), answer, std::strlen(answer)), static_cast<ssize_t>(std::strlen(answer)));
        return head;
    }

    /// The login that the daemon was given; null: none.
    Value login_of_pull(const std::string& image, const std::string& auth = {}, const char* answer = pulled) {
        auto head = std::async(std::launch::async, [&] { return serve(answer); });
        error_.clear();
        try {
            Engine engine(threads_.get_executor(), socket_path());
            wait(engine.pull(image, auth));
        } catch (const std::exception& error) {
            error_ = error.what();
        }
        const std::string text = head.get();
        constexpr std::string_view name = "X-Registry-Auth: ";
        const auto at = text.find(name);
        if (at == std::string::npos) return {};
        const auto begin = at + name.size();
        return decoded(text.substr(begin, text.find("\r\n", begin) - begin));
    }

    std::string error_;

private:
    process::Descriptor listener_;
    boost::asio::thread_pool threads_{1};
};

TEST_F(Pull, HasTheLoginOfItsRegistry) {
    write_helper("test", R"sh(printf '{"Username": "helped", "Secret": "%s"}' "$(cat)")sh");
    write_config(R"({"auths": {"r.example": {"auth": ")" + base64_encode("me:pw") +
                 R"("}}, "credHelpers": {"h.example:5000": "test"}})");
    EXPECT_EQ(login_of_pull("r.example/app:1"),
              json(R"({"username": "me", "password": "pw", "serveraddress": "r.example"})"));
    EXPECT_EQ(login_of_pull("h.example:5000/app"),
              json(R"({"username": "helped", "password": "h.example:5000", "serveraddress": "h.example:5000"})"));
    EXPECT_TRUE(login_of_pull("other.example/app").is_null());
    EXPECT_TRUE(login_of_pull("app").is_null());
    write_config(R"({"credsStore": "test"})");
    EXPECT_EQ(login_of_pull("app")["password"].as_string(), docker_hub) << "the file is read anew";
    EXPECT_EQ(error_, "");
}

TEST_F(Pull, PrefersTheLoginItIsGiven) {
    write_config(R"({"auths": {"r.example": {"auth": ")" + base64_encode("me:pw") + R"("}}})");
    const std::string auth = print_auth({"given", "secret", "", ""}, "r.example");
    EXPECT_EQ(login_of_pull("r.example/app", auth)["username"].as_string(), "given");
}

TEST_F(Pull, TriesWithoutALoginThatCannotBeRead) {
    write_config(R"({"credsStore": "none-such"})");
    EXPECT_TRUE(login_of_pull("r.example/app").is_null());
    EXPECT_EQ(error_, "") << "the image may be public";
    login_of_pull("r.example/app", "", refused);
    EXPECT_EQ(error_,
              "no basic auth, said he (no login was sent: docker-credential-none-such cannot be run: No such file or "
              "directory)");
    write_config("{");
    login_of_pull("r.example/app", "", refused);
    EXPECT_EQ(error_, "no basic auth, said he (no login was sent: " + file().string() + ": it is no JSON object)");
    std::filesystem::remove(file());
    login_of_pull("r.example/app", "", refused);
    EXPECT_EQ(error_, "no basic auth, said he");
}

}  // namespace
}  // namespace stepwell::docker
