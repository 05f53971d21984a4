// Docker's command line reference: "docker login", "Credential stores" and "Credential helpers".
#include "adapters/platform/docker/client_config.hpp"

#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <optional>
#include <system_error>
#include <vector>

#include "adapters/platform/base64.hpp"
#include "adapters/platform/process/descriptor.hpp"
#include "engine/value/value.hpp"

namespace stepwell::docker {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largest_file = 1024UL * 1024;

std::string variable(const char* name) {
    const char* text = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): only read
    return text ? text : "";
}

/// As the list of users says, for a service that was given no HOME.
std::string listed_home() {
    std::vector<char> memory(16UL * 1024);
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, memory.data(), memory.size(), &found) != 0 || !found || !found->pw_dir)
        return {};
    return found->pw_dir;
}

[[noreturn]] void trouble(const fs::path& file, const std::string& text) {
    throw LoginTrouble(file.string() + ": " + text);
}

[[noreturn]] void system_trouble(const fs::path& file, int error) {
    trouble(file, std::generic_category().message(error));
}

/// Nothing when there is no such file.
std::optional<std::string> read_file(const fs::path& file) {
    // A pipe in its place would keep us waiting.
    const process::Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!descriptor && (errno == ENOENT || errno == ENOTDIR)) return std::nullopt;
    struct stat status {};
    if (!descriptor || ::fstat(descriptor.get(), &status) != 0) system_trouble(file, errno);
    if (!S_ISREG(status.st_mode)) trouble(file, "it is no file");
    std::string text;
    std::array<char, 16UL * 1024> buffer{};
    for (;;) {
        const ssize_t size = ::read(descriptor.get(), buffer.data(), buffer.size());
        if (size < 0 && errno == EINTR) continue;
        if (size < 0) system_trouble(file, errno);
        if (size == 0) return text;
        text.append(buffer.data(), static_cast<std::size_t>(size));
        if (text.size() > largest_file) trouble(file, "it is larger than 1 MiB");
    }
}

/// Of the URLs that old versions have written as keys.
std::string_view host_of(std::string_view key) {
    if (const auto scheme = key.find("://"); scheme != std::string_view::npos) key.remove_prefix(scheme + 3);
    return key.substr(0, key.find('/'));
}

const Value* find_entry(const Value& logins, std::string_view registry) {
    if (const Value* entry = logins.find(registry)) return entry;
    for (const Member& member : logins.members())
        if (host_of(member.name()) == registry) return &member.value;
    return nullptr;
}

/// `auth` is the base64 of NAME:PASSWORD. False: it is not.
bool take_auth(std::string_view auth, Credentials& credentials) {
    const std::optional<std::string> text = base64_decode(auth);
    const auto colon = text ? text->find(':') : std::string::npos;
    if (colon == std::string::npos || colon == 0) return false;
    credentials.username = text->substr(0, colon);
    credentials.password = text->substr(colon + 1);
    while (credentials.password.ends_with('\0')) credentials.password.pop_back();  // old versions filled it up
    return true;
}

}  // namespace

fs::path client_config_file() {
    if (const std::string folder = variable("DOCKER_CONFIG"); !folder.empty()) return fs::path(folder) / "config.json";
    std::string home = variable("HOME");
    if (home.empty()) home = listed_home();
    if (home.empty()) return {};
    return fs::path(home) / ".docker" / "config.json";
}

LoginSource find_login(const fs::path& file, std::string_view registry) {
    LoginSource source;
    const std::optional<std::string> text = read_file(file);
    if (!text || text->empty()) return source;
    const Parsed config = parse_json(*text);
    if (!config || !(*config).is_object()) trouble(file, "it is no JSON object");
    const Value* helper = (*config)["credHelpers"].find(registry);
    source.helper = helper ? helper->as_string() : (*config)["credsStore"].as_string();
    if (!source.helper.empty()) return source;  // the file has but the names of those whose login a program keeps
    const Value* entry = find_entry((*config)["auths"], registry);
    if (!entry) return source;
    Credentials& credentials = source.credentials;
    credentials.username = (*entry)["username"].as_string();
    credentials.password = (*entry)["password"].as_string();
    credentials.identity_token = (*entry)["identitytoken"].as_string();
    credentials.registry_token = (*entry)["registrytoken"].as_string();
    const std::string_view auth = (*entry)["auth"].as_string();
    if (!auth.empty() && !take_auth(auth, credentials))
        trouble(file, "the auth of " + std::string(registry) + " is not the base64 of NAME:PASSWORD");
    return source;
}

}  // namespace stepwell::docker
