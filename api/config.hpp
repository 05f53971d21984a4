#pragma once
// The command line and the environment variables: what a user may set when starting the server.

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/runtime/log.hpp"
#include "engine/runtime/open_executions.hpp"

namespace stepwell {

/// Everything that can be set, with its default.
struct Config {
    std::string host = "127.0.0.1";
    std::uint16_t port = 4566;                                      ///< 0: a free one
    std::optional<std::filesystem::path> data_dir = "./.stepwell";  ///< none: keeps nothing
    std::string region = "us-east-1";
    std::string account = "000000000000";
    std::vector<std::string> allowed_hosts;  ///< in lower case; one that begins with a dot allows all names under it
    log::Level log_level = log::Level::info;
    std::map<std::string, std::string> image_commands;  ///< container image → its command line
    std::optional<std::chrono::milliseconds> retention =
        std::chrono::hours(24 * 90);                      ///< of closed executions; none: for ever
    std::optional<std::uint64_t> memory_limit{};          ///< bytes; none: half of what there is
    bool aws_limits = false;                              ///< AWS's quotas of API calls hold
    std::size_t open_executions = OpenExecutions::quota;  ///< of each account and region
    bool retry_set_aside = false;                         ///< what was left alone after two crashes is taken up again
    std::filesystem::path mock_config;                    ///< mocked results of Task states; empty: none
    std::filesystem::path credentials;                    ///< whose signatures are verified; empty: none are
    std::filesystem::path tls_cert;                       ///< PEM; empty: plain HTTP
    std::filesystem::path tls_key;
    bool docker = false;            ///< container tasks run in Docker, not as processes
    bool docker_functions = false;  ///< so do Lambda functions from packages; those from images always do
    std::optional<std::chrono::milliseconds> functions_idle_time =
        std::chrono::minutes(1);     ///< before what runs a Lambda function ends; none: it does not
    std::string docker_socket;       ///< empty: DOCKER_HOST's, or Docker's default
    std::string docker_network;      ///< that containers join; empty: the daemon's default
    std::string container_endpoint;  ///< the server's URL in containers; empty: see the help
};

/// Nothing to serve: what to print (on stderr unless the exit code is 0) and how to exit.
struct Stop {
    int exit_code = 0;
    std::string text;
};

/// To print the table of supported operations.
struct ListSupported {};

/// To ask the server that these options start whether it is well.
struct CheckHealth {
    std::string host;
    std::uint16_t port = 0;
};

using Wanted = std::variant<Config, Stop, ListSupported, CheckHealth>;

using Environment = std::function<std::optional<std::string>(const std::string& name)>;

/// Reads the arguments that follow the program's name. An option counts more than its environment variable; an empty
/// variable counts as none.
Wanted read_command_line(std::span<const std::string_view> arguments, const Environment& environment);

/// What `--help` prints.
std::string help_text();

}  // namespace stepwell
