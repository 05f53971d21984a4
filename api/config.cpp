#include "api/config.hpp"

#include <algorithm>
#include <charconv>

#include "api/option_values.hpp"
#include "api/version.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/text.hpp"

// Options are a table: it parses, reads the environment and prints the help.

namespace stepwell {
namespace {

/// Why a value cannot be taken; empty: taken.
using Complaint = std::string;

constexpr std::uint64_t smallest_memory_limit = 64ULL << 20U;

bool all_of(std::string_view text, std::string_view extra) {
    return std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || extra.find(c) != std::string_view::npos;
    });
}

template <class Function>
void each_part(std::string_view list, char separator, Function function) {
    for (;;) {
        const std::size_t end = list.find(separator);
        const std::string_view part = trimmed(list.substr(0, end));
        if (!part.empty()) function(part);
        if (end == std::string_view::npos) return;
        list.remove_prefix(end + 1);
    }
}

Complaint set_host(Config& config, std::string_view value) {
    if (value.empty()) return "needs an address to listen on, such as 127.0.0.1 or 0.0.0.0";
    config.host = value;
    return {};
}

Complaint set_port(Config& config, std::string_view value) {
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), config.port);
    if (value.empty() || error != std::errc() || end != value.data() + value.size())
        return "needs a number from 0 to 65535";
    return {};
}

Complaint set_data_dir(Config& config, std::string_view value) {
    if (value.empty()) return "needs a directory, or :memory: to keep nothing";
    if (value == ":memory:")
        config.data_dir.reset();
    else
        config.data_dir = std::filesystem::path(value);
    return {};
}

Complaint set_region(Config& config, std::string_view value) {
    if (value.empty() || value.size() > 32 || !all_of(value, "-")) return "needs a region's name, such as us-east-1";
    config.region = value;
    return {};
}

Complaint set_account(Config& config, std::string_view value) {
    if (value.size() != 12 || value.find_first_not_of("0123456789") != std::string_view::npos)
        return "needs the 12 digits of an account id";
    config.account = value;
    return {};
}

Complaint set_allowed_hosts(Config& config, std::string_view value) {
    std::vector<std::string> hosts;
    Complaint complaint;
    each_part(value, ',', [&](std::string_view part) {
        std::string host(part);
        std::transform(host.begin(), host.end(), host.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        if (!all_of(host, "-._")) complaint = "needs names of hosts without scheme or port, separated by commas";
        hosts.push_back(std::move(host));
    });
    if (complaint.empty()) config.allowed_hosts = std::move(hosts);
    return complaint;
}

Complaint set_log_level(Config& config, std::string_view value) {
    const auto level = log::parse_level(value);
    if (!level) return "needs one of debug, info, warn, error";
    config.log_level = *level;
    return {};
}

/// One mapping a line: of the option there is one, of the environment variable there may be several.
Complaint add_image_command(Config& config, std::string_view value) {
    Complaint complaint;
    each_part(value, '\n', [&](std::string_view line) {
        const std::size_t equals = line.find('=');
        const std::string_view image = trimmed(line.substr(0, equals));
        const std::string_view command = equals == std::string_view::npos ? "" : trimmed(line.substr(equals + 1));
        if (image.empty() || command.empty())
            complaint = "needs an image and the command that stands for it: IMAGE='cmd ...'";
        else
            config.image_commands[std::string(image)] = command;
    });
    if (trimmed(value).empty()) complaint = "needs an image and the command that stands for it: IMAGE='cmd ...'";
    return complaint;
}

Complaint set_retention(Config& config, std::string_view value) {
    const auto time = parse_time(value);
    if (!time) return "needs a time such as 90d, 12h, 30m or 45s (no unit: seconds), or off";
    config.retention = *time;
    if (config.retention && config.retention->count() == 0) config.retention.reset();
    return {};
}

Complaint set_functions_idle_time(Config& config, std::string_view value) {
    const auto time = parse_time(value);
    if (!time) return "needs a time such as 60s, 15m or 1h (no unit: seconds), or off";
    config.functions_idle_time = *time;
    return {};
}

Complaint set_container_runner(Config& config, std::string_view value) {
    if (value != "docker" && value != "process") return "needs docker or process";
    config.docker = value == "docker";
    return {};
}

Complaint set_lambda_executor(Config& config, std::string_view value) {
    if (value != "docker" && value != "process") return "needs docker or process";
    config.docker_functions = value == "docker";
    return {};
}

Complaint set_docker_socket(Config& config, std::string_view value) {
    constexpr std::string_view scheme = "unix://";
    if (value.starts_with(scheme)) value.remove_prefix(scheme.size());
    if (!value.starts_with("/")) return "needs the path of a unix socket, such as /var/run/docker.sock";
    config.docker_socket = value;
    return {};
}

Complaint set_docker_network(Config& config, std::string_view value) {
    if (value.empty()) return "needs a network's name";
    config.docker_network = value;
    return {};
}

Complaint set_container_endpoint(Config& config, std::string_view value) {
    if (!value.starts_with("http://") && !value.starts_with("https://"))
        return "needs a URL, such as http://stepwell:4566";
    config.container_endpoint = value;
    return {};
}

Complaint set_memory_limit(Config& config, std::string_view value) {
    const auto size = parse_size(value);
    if (!size || *size < smallest_memory_limit) return "needs a size of 64M or more, as in 512M or 2G";
    config.memory_limit = *size;
    return {};
}

Complaint set_limits(Config& config, std::string_view value) {
    if (value != "aws" && value != "none") return "needs aws or none";
    config.aws_limits = value == "aws";
    return {};
}

Complaint set_set_aside(Config& config, std::string_view value) {
    if (value != "keep" && value != "retry") return "needs keep or retry";
    config.retry_set_aside = value == "retry";
    return {};
}

Complaint set_mock_config(Config& config, std::string_view value) {
    if (value.empty()) return "needs a file";
    config.mock_config = std::filesystem::path(value);
    return {};
}

Complaint set_credentials(Config& config, std::string_view value) {
    if (value.empty()) return "needs a file";
    config.credentials = std::filesystem::path(value);
    return {};
}

Complaint set_tls_cert(Config& config, std::string_view value) {
    if (value.empty()) return "needs a file";
    config.tls_cert = std::filesystem::path(value);
    return {};
}

Complaint set_tls_key(Config& config, std::string_view value) {
    if (value.empty()) return "needs a file";
    config.tls_key = std::filesystem::path(value);
    return {};
}

struct Option {
    std::string_view name;
    std::string_view variable;
    std::string_view value;  ///< what stands for it in the help
    std::string_view help;
    Complaint (*set)(Config&, std::string_view);
};

constexpr Option options[] = {
    {"--host", "STEPWELL_HOST", "ADDRESS", "Listen on this address (127.0.0.1: this machine only).", set_host},
    {"--port", "STEPWELL_PORT", "PORT", "Listen on this port (4566); 0 takes a free one.", set_port},
    {"--data-dir", "STEPWELL_DATA_DIR", "DIR",
     "Keep everything in this directory (./.stepwell), closed to other users; :memory: keeps nothing.", set_data_dir},
    {"--region", "STEPWELL_REGION", "REGION", "The region of requests that name none (us-east-1).", set_region},
    {"--account-id", "STEPWELL_ACCOUNT_ID", "ID",
     "The account of requests whose access key is not an account id (000000000000).", set_account},
    {"--allowed-hosts", "STEPWELL_ALLOWED_HOSTS", "HOST,...",
     "Further names under which clients reach the server, such as a tunnel's; .example.com allows all names under it.",
     set_allowed_hosts},
    {"--image-command", "STEPWELL_IMAGE_COMMAND", "IMAGE='CMD ...'",
     "Run CMD where an ECS task wants the container image IMAGE. May be given more than once (in the variable: one a "
     "line).",
     add_image_command},
    {"--container-runner", "STEPWELL_CONTAINER_RUNNER", "RUNNER",
     "What runs the containers of ECS tasks and Batch jobs: process (local processes), or docker. Containers call the "
     "server at host.docker.internal, so let it listen where they can reach it: --host 0.0.0.0, or the address of "
     "Docker's bridge.",
     set_container_runner},
    {"--lambda-executor", "STEPWELL_LAMBDA_EXECUTOR", "EXECUTOR",
     "What runs Lambda functions from zips and folders: process (local processes), or docker (the images that AWS "
     "publishes for the runtimes, such as public.ecr.aws/lambda/python:3.12). Functions with PackageType=Image run in "
     "Docker with either, whenever a daemon answers at --docker-socket.",
     set_lambda_executor},
    {"--lambda-idle-time", "STEPWELL_LAMBDA_IDLE_TIME", "TIME",
     "End a Lambda function's process or container that has had nothing to do for so long (60s), but for provisioned "
     "concurrency: seconds, minutes or hours, as in 60s, 15m, 1h. off keeps it while the server runs.",
     set_functions_idle_time},
    {"--docker-socket", "STEPWELL_DOCKER_SOCKET", "PATH",
     "The Docker daemon's socket (DOCKER_HOST's, else /var/run/docker.sock).", set_docker_socket},
    {"--docker-network", "STEPWELL_DOCKER_NETWORK", "NETWORK",
     "The Docker network that containers join (Docker's default bridge).", set_docker_network},
    {"--container-endpoint", "STEPWELL_CONTAINER_ENDPOINT", "URL",
     "AWS_ENDPOINT_URL in Docker containers (http://host.docker.internal:PORT).", set_container_endpoint},
    {"--mock-config", "SFN_MOCK_CONFIG", "FILE",
     "Mock Task states as this file says, which is the mock configuration file of AWS's Step Functions Local: an "
     "execution started on STATE_MACHINE_ARN#TEST_CASE gets that test case's responses. Read again when it changes.",
     set_mock_config},
    {"--retention", "STEPWELL_RETENTION", "TIME",
     "Delete closed executions, with their histories and names, when they have been closed for so long (90d): days, "
     "hours, minutes or seconds, as in 90d, 12h, 30m, 45s. 0 or off keeps them for ever.",
     set_retention},
    {"--memory-limit", "STEPWELL_MEMORY_LIMIT", "SIZE",
     "The memory that the server itself may take, as in 512M or 2G (half of the machine's, or of its container's). "
     "When it comes close to that, executions that wait leave memory, then starts are answered with "
     "ThrottlingException,  "
     "then the execution that holds the most fails.",
     set_memory_limit},
    {"--limits", "STEPWELL_LIMITS", "LIMITS",
     "How often the operations of Step Functions may be called: aws (what AWS's service quotas allow an account in "
     "that "
     "region; more gets ThrottlingException), none (none).",
     set_limits},
    {"--set-aside", "STEPWELL_SET_ASIDE", "ACTION",
     "Executions and other records that the server had in hand at two crashes are set aside, still RUNNING, and named "
     "in "
     "/_stepwell/health; StopExecution ends such an execution. keep leaves them so (keep), retry takes them up again.",
     set_set_aside},
    {"--require-signatures", "STEPWELL_REQUIRE_SIGNATURES", "FILE",
     "Refuse requests that are not signed (Signature Version 4) with a key of this file, which has the form of the AWS "
     "CLI's ~/.aws/credentials, or with one that STS handed out here. Calls of HTTP APIs and /_stepwell/health are not "
     "signed.",
     set_credentials},
    {"--tls-cert", "STEPWELL_TLS_CERT", "FILE",
     "Speak TLS (https) with this certificate, followed by those of its issuers: PEM. Needs --tls-key.", set_tls_cert},
    {"--tls-key", "STEPWELL_TLS_KEY", "FILE", "The certificate's private key: PEM, without a passphrase.", set_tls_key},
    {"--log-level", "STEPWELL_LOG_LEVEL", "LEVEL", "Log from this level on: debug, info, warn, error (info).",
     set_log_level},
};

/// Appends `text` in lines of 100 columns that begin at column `indent`.
void wrap(std::string& out, std::string_view text, std::size_t indent) {
    std::size_t column = indent;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        if (column > indent && column + 1 + word.size() > 100) {
            out.append("\n").append(indent, ' ');
            column = indent;
        }
        if (column > indent) {
            out.push_back(' ');
            ++column;
        }
        out.append(word);
        column += word.size();
    }
    out.push_back('\n');
}

Stop mistake(const std::string& text) { return {2, "stepwell: " + text + "\nTry 'stepwell --help'.\n"}; }

Stop bad_value(std::string_view where, std::string_view value, const Complaint& complaint) {
    return mistake(std::string(where) + " " + complaint + ", not '" + std::string(value) + "'.");
}

Wanted read_serve(std::span<const std::string_view> arguments, const Environment& environment) {
    Config config;
    for (const Option& option : options) {
        const auto value = environment(std::string(option.variable));
        if (!value || value->empty()) continue;
        const Complaint complaint = option.set(config, *value);
        if (!complaint.empty()) return bad_value(option.variable, *value, complaint);
    }
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument == "--help" || argument == "-h") return Stop{0, help_text()};
        const std::string_view name = argument.substr(0, argument.find('='));
        const auto* option = std::find_if(std::begin(options), std::end(options),
                                          [name](const Option& candidate) { return candidate.name == name; });
        if (option == std::end(options))
            return mistake((argument.starts_with("-") ? "unknown option '" : "unexpected argument '") +
                           std::string(name) + "'.");
        std::string_view value;
        if (name.size() < argument.size()) {
            value = argument.substr(name.size() + 1);
        } else {
            if (++i == arguments.size())
                return mistake(std::string(name) + " needs a value: " + std::string(name) + ' ' +
                               std::string(option->value) + '.');
            value = arguments[i];
        }
        const Complaint complaint = option->set(config, value);
        if (!complaint.empty()) return bad_value(name, value, complaint);
    }
    if (config.tls_cert.empty() != config.tls_key.empty())
        return mistake(config.tls_cert.empty() ? "--tls-key needs --tls-cert too." : "--tls-cert needs --tls-key too.");
    return config;
}

}  // namespace

Wanted read_command_line(std::span<const std::string_view> arguments, const Environment& environment) {
    if (arguments.empty()) return Stop{2, help_text()};
    const std::string_view command = arguments.front();
    if (command == "--help" || command == "-h" || command == "help") return Stop{0, help_text()};
    if (command == "--version" || command == "version") return Stop{0, "stepwell " + std::string(version()) + '\n'};
    if (command == "supported") return ListSupported{};
    if (command == "serve") return read_serve(arguments.subspan(1), environment);
    if (command == "health") {
        Wanted wanted = read_serve(arguments.subspan(1), environment);
        if (const auto* config = std::get_if<Config>(&wanted)) return CheckHealth{config->host, config->port};
        return wanted;
    }
    if (command.starts_with("-"))
        return mistake("unknown option '" + std::string(command) + "'; options of the server follow 'serve'.");
    return mistake("unknown command '" + std::string(command) + "'.");
}

std::string help_text() {
    std::string text =
        "Stepwell runs AWS Step Functions, and the services that workflows use, on your own machine.\n"
        "\n"
        "Usage:\n"
        "  stepwell serve [options]   Start the server. It is ready when it prints 'Ready.' and its URL;\n"
        "                             Ctrl-C stops it.\n"
        "  stepwell health [options]  Exit with 0 when the server that these options start is ready, else with 1.\n"
        "  stepwell supported         Print the table of services and operations.\n"
        "  stepwell --version         Print the version.\n"
        "  stepwell --help            Print this.\n"
        "\n"
        "Then point any AWS client at it, with any credentials:\n"
        "  export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test AWS_DEFAULT_REGION=us-east-1\n"
        "  aws --endpoint-url http://127.0.0.1:4566 stepfunctions list-state-machines\n"
        "\n"
        "Clients put 'sync-' before the host of StartSyncExecution and TestState. Where sync-localhost does\n"
        "not resolve, tell them not to:\n"
        "  AWS_DISABLE_HOST_PREFIX_INJECTION=true     current AWS CLI and boto3\n"
        "  Config(inject_host_prefix=False)           boto3 of any age\n"
        "  new SFNClient({disableHostPrefix: true})   SDK for JavaScript v3\n"
        "or add to /etc/hosts the line that serves every client:\n"
        "  127.0.0.1 sync-localhost sync-127.0.0.1\n"
        "\n"
        "Options of serve (each may be set by the environment variable behind it instead):\n";
    for (const Option& option : options) {
        text.append("  ").append(option.name).append(" ").append(option.value);
        text.append("   [").append(option.variable).append("]\n      ");
        wrap(text, option.help, 6);
    }
    text +=
        "\n"
        "Useful URLs of a running server:\n"
        "  GET  /_stepwell/health   200 when it is ready, with the list of services.\n"
        "  POST /_stepwell/reset    End and remove everything, as between tests.\n";
    return text;
}

}  // namespace stepwell
