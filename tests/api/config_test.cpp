#include "api/config.hpp"

#include <gtest/gtest.h>

namespace stepwell {
namespace {

using Variables = std::map<std::string, std::string>;

Wanted read(std::vector<std::string_view> arguments, const Variables& variables = {}) {
    return read_command_line(arguments, [&variables](const std::string& name) {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional<std::string>(found->second);
    });
}

Config config(std::vector<std::string_view> arguments, const Variables& variables = {}) {
    const Wanted wanted = read(std::move(arguments), variables);
    if (const auto* stop = std::get_if<Stop>(&wanted)) ADD_FAILURE() << stop->text;
    return std::holds_alternative<Config>(wanted) ? std::get<Config>(wanted) : Config{};
}

Stop stop(std::vector<std::string_view> arguments, const Variables& variables = {}) {
    const Wanted wanted = read(std::move(arguments), variables);
    if (!std::holds_alternative<Stop>(wanted)) ADD_FAILURE() << "the command line was taken";
    return std::holds_alternative<Stop>(wanted) ? std::get<Stop>(wanted) : Stop{};
}

TEST(CommandLine, HasDefaults) {
    const Config defaults = config({"serve"});
    EXPECT_EQ(defaults.host, "127.0.0.1");
    EXPECT_EQ(defaults.port, 4566);
    EXPECT_EQ(defaults.data_dir, std::filesystem::path("./.stepwell"));
    EXPECT_EQ(defaults.region, "us-east-1");
    EXPECT_EQ(defaults.account, "000000000000");
    EXPECT_TRUE(defaults.allowed_hosts.empty());
    EXPECT_EQ(defaults.log_level, log::Level::info);
    EXPECT_TRUE(defaults.image_commands.empty());
    EXPECT_TRUE(defaults.mock_config.empty());
    EXPECT_TRUE(defaults.credentials.empty());
    EXPECT_TRUE(defaults.tls_cert.empty());
    EXPECT_EQ(defaults.retention, std::chrono::hours(24 * 90));
}

TEST(CommandLine, LimitsAreAWSsOrNone) {
    EXPECT_FALSE(config({"serve"}).aws_limits);
    EXPECT_TRUE(config({"serve", "--limits", "aws"}).aws_limits);
    EXPECT_TRUE(config({"serve"}, {{"STEPWELL_LIMITS", "aws"}}).aws_limits);
    EXPECT_FALSE(config({"serve", "--limits=none"}, {{"STEPWELL_LIMITS", "aws"}}).aws_limits);
    EXPECT_NE(stop({"serve", "--limits", "some"}).text.find("--limits needs aws or none"), std::string::npos);
    EXPECT_EQ(config({"serve"}).open_executions, 1'000'000U);
}

TEST(CommandLine, TheMemoryLimitIsASize) {
    EXPECT_FALSE(config({"serve"}).memory_limit) << "half of what there is";
    EXPECT_EQ(config({"serve", "--memory-limit", "512M"}).memory_limit, 512ULL << 20U);
    EXPECT_EQ(config({"serve", "--memory-limit=2g"}).memory_limit, 2ULL << 30U);
    EXPECT_EQ(config({"serve", "--memory-limit=67108864"}).memory_limit, 64ULL << 20U);
    EXPECT_EQ(config({"serve"}, {{"STEPWELL_MEMORY_LIMIT", "131072K"}}).memory_limit, 128ULL << 20U);
    for (const char* const wrong : {"63M", "M", "-1G", "1.5G", "2GB", "99999999999T", "half"})
        EXPECT_NE(stop({"serve", "--memory-limit", wrong}).text.find("needs a size of 64M or more"), std::string::npos)
            << wrong;
}

TEST(CommandLine, RetentionIsATime) {
    using namespace std::chrono_literals;
    EXPECT_EQ(config({"serve", "--retention", "90d"}).retention, 24h * 90);
    EXPECT_EQ(config({"serve", "--retention=12h"}).retention, 12h);
    EXPECT_EQ(config({"serve", "--retention=30m"}).retention, 30min);
    EXPECT_EQ(config({"serve", "--retention=45s"}).retention, 45s);
    EXPECT_EQ(config({"serve", "--retention=7"}).retention, 7s);
    EXPECT_EQ(config({"serve"}, {{"STEPWELL_RETENTION", "1d"}}).retention, 24h);
    EXPECT_FALSE(config({"serve", "--retention=0"}).retention);
    EXPECT_FALSE(config({"serve", "--retention=off"}).retention);
    for (const char* wrong : {"d", "-1d", "1w", "1 d", "1d2", "1.5h", "forever", "99999999999999999999", "9999999999d"})
        EXPECT_NE(stop({"serve", "--retention", wrong}).text.find("--retention needs a time such as 90d"),
                  std::string::npos)
            << wrong;
}

TEST(CommandLine, TheIdleTimeOfFunctionsIsATime) {
    using namespace std::chrono_literals;
    EXPECT_EQ(config({"serve"}).functions_idle_time, 60s);
    EXPECT_EQ(config({"serve", "--lambda-idle-time", "15m"}).functions_idle_time, 15min);
    EXPECT_EQ(config({"serve", "--lambda-idle-time=0"}).functions_idle_time, 0s);
    EXPECT_EQ(config({"serve"}, {{"STEPWELL_LAMBDA_IDLE_TIME", "5"}}).functions_idle_time, 5s);
    EXPECT_FALSE(config({"serve", "--lambda-idle-time=off"}).functions_idle_time);
    EXPECT_NE(stop({"serve", "--lambda-idle-time", "soon"}).text.find("--lambda-idle-time needs a time such as 60s"),
              std::string::npos);
}

TEST(CommandLine, TakesEveryOptionInBothSpellings) {
    const Config joined =
        config({"serve", "--host=0.0.0.0", "--port=0", "--data-dir=/d=1", "--region=eu-west-1",
                "--account-id=123456789012", "--allowed-hosts=A.example.com, .tunnel.dev", "--log-level=debug",
                "--image-command=my/dbt:1.0=dbt run --vars a=b", "--mock-config=m.json", "--require-signatures=c",
                "--tls-cert=c.pem", "--tls-key=k.pem"});
    const Config apart = config({"serve",
                                 "--host",
                                 "0.0.0.0",
                                 "--port",
                                 "0",
                                 "--data-dir",
                                 "/d=1",
                                 "--region",
                                 "eu-west-1",
                                 "--account-id",
                                 "123456789012",
                                 "--allowed-hosts",
                                 "A.example.com, .tunnel.dev",
                                 "--log-level",
                                 "debug",
                                 "--image-command",
                                 "my/dbt:1.0=dbt run --vars a=b",
                                 "--mock-config",
                                 "m.json",
                                 "--require-signatures",
                                 "c",
                                 "--tls-cert",
                                 "c.pem",
                                 "--tls-key",
                                 "k.pem"});
    for (const Config& read : {joined, apart}) {
        EXPECT_EQ(read.host, "0.0.0.0");
        EXPECT_EQ(read.port, 0);
        EXPECT_EQ(read.data_dir, std::filesystem::path("/d=1"));
        EXPECT_EQ(read.region, "eu-west-1");
        EXPECT_EQ(read.account, "123456789012");
        EXPECT_EQ(read.allowed_hosts, (std::vector<std::string>{"a.example.com", ".tunnel.dev"}));
        EXPECT_EQ(read.log_level, log::Level::debug);
        EXPECT_EQ(read.image_commands.at("my/dbt:1.0"), "dbt run --vars a=b");
        EXPECT_EQ(read.mock_config, "m.json");
        EXPECT_EQ(read.credentials, "c");
        EXPECT_EQ(read.tls_cert, "c.pem");
        EXPECT_EQ(read.tls_key, "k.pem");
    }
}

TEST(CommandLine, TakesEveryOptionFromTheEnvironment) {
    const Config read = config({"serve"}, {{"STEPWELL_HOST", "::1"},
                                           {"STEPWELL_PORT", "5000"},
                                           {"STEPWELL_DATA_DIR", ":memory:"},
                                           {"STEPWELL_REGION", "eu-west-1"},
                                           {"STEPWELL_ACCOUNT_ID", "123456789012"},
                                           {"STEPWELL_ALLOWED_HOSTS", "a.dev,b.dev"},
                                           {"STEPWELL_LOG_LEVEL", "warn"},
                                           {"SFN_MOCK_CONFIG", "m.json"},
                                           {"STEPWELL_REQUIRE_SIGNATURES", "c"},
                                           {"STEPWELL_TLS_CERT", "c.pem"},
                                           {"STEPWELL_TLS_KEY", "k.pem"},
                                           {"STEPWELL_IMAGE_COMMAND", "a=run a\nb=run b\n"}});
    EXPECT_EQ(read.host, "::1");
    EXPECT_EQ(read.port, 5000);
    EXPECT_FALSE(read.data_dir);
    EXPECT_EQ(read.region, "eu-west-1");
    EXPECT_EQ(read.account, "123456789012");
    EXPECT_EQ(read.allowed_hosts, (std::vector<std::string>{"a.dev", "b.dev"}));
    EXPECT_EQ(read.log_level, log::Level::warn);
    EXPECT_EQ(read.image_commands, (std::map<std::string, std::string>{{"a", "run a"}, {"b", "run b"}}));
    EXPECT_EQ(read.mock_config, "m.json");
    EXPECT_EQ(read.credentials, "c");
    EXPECT_EQ(read.tls_cert, "c.pem");
    EXPECT_EQ(read.tls_key, "k.pem");
}

TEST(CommandLine, PrefersOptionsToTheEnvironmentAndIgnoresEmptyVariables) {
    const Config read = config({"serve", "--port", "1", "--port=2"}, {{"STEPWELL_PORT", "9"}, {"STEPWELL_REGION", ""}});
    EXPECT_EQ(read.port, 2);
    EXPECT_EQ(read.region, "us-east-1");
}

TEST(CommandLine, CollectsImageCommands) {
    const Config read = config({"serve", "--image-command", "a=1", "--image-command=b=2", "--image-command", "a=3"},
                               {{"STEPWELL_IMAGE_COMMAND", "c=4"}});
    EXPECT_EQ(read.image_commands, (std::map<std::string, std::string>{{"a", "3"}, {"b", "2"}, {"c", "4"}}));
}

TEST(CommandLine, GivesHelpAndVersion) {
    for (const std::vector<std::string_view>& words : {std::vector<std::string_view>{"--help"},
                                                       {"-h"},
                                                       {"help"},
                                                       {"serve", "--help"},
                                                       {"serve", "--port=1", "-h"}}) {
        const Stop answer = stop(words);
        EXPECT_EQ(answer.exit_code, 0);
        EXPECT_EQ(answer.text, help_text());
    }
    EXPECT_EQ(stop({"--version"}).exit_code, 0);
    EXPECT_TRUE(stop({"--version"}).text.starts_with("stepwell "));
    EXPECT_EQ(stop({}).exit_code, 2);
    EXPECT_TRUE(std::holds_alternative<ListSupported>(read({"supported"})));
}

TEST(CommandLine, TellsEveryMistakeAndExitsWith2) {
    struct Case {
        std::vector<std::string_view> arguments;
        std::string_view says;
    };
    const Case cases[] = {
        {{"serv"}, "unknown command 'serv'"},
        {{"--port", "1"}, "unknown option '--port'"},
        {{"serve", "--prot=1"}, "unknown option '--prot'"},
        {{"serve", "extra"}, "unexpected argument 'extra'"},
        {{"serve", "--port"}, "--port needs a value"},
        {{"serve", "--port="}, "--port needs a number"},
        {{"serve", "--port", "65536"}, "not '65536'"},
        {{"serve", "--port", "-1"}, "not '-1'"},
        {{"serve", "--port", "80x"}, "not '80x'"},
        {{"serve", "--host="}, "--host needs an address"},
        {{"serve", "--data-dir="}, "--data-dir needs a directory"},
        {{"serve", "--region", "US East"}, "--region needs"},
        {{"serve", "--account-id", "12345678901"}, "--account-id needs"},
        {{"serve", "--account-id", "12345678901x"}, "--account-id needs"},
        {{"serve", "--log-level", "loud"}, "--log-level needs one of"},
        {{"serve", "--allowed-hosts", "http://a.dev"}, "--allowed-hosts needs names"},
        {{"serve", "--image-command", "alone"}, "--image-command needs an image"},
        {{"serve", "--image-command", "=cmd"}, "--image-command needs an image"},
        {{"serve", "--require-signatures="}, "--require-signatures needs a file"},
        {{"serve", "--tls-cert=", "--tls-key=k"}, "--tls-cert needs a file"},
        {{"serve", "--tls-key=k"}, "--tls-key needs --tls-cert too"},
        {{"serve", "--tls-cert=c"}, "--tls-cert needs --tls-key too"},
        {{"serve", "--image-command", "image="}, "--image-command needs an image"},
    };
    for (const Case& one : cases) {
        const Stop answer = stop(one.arguments);
        EXPECT_EQ(answer.exit_code, 2) << one.says;
        EXPECT_NE(answer.text.find(one.says), std::string::npos) << answer.text;
    }
    const Stop bad_variable = stop({"serve"}, {{"STEPWELL_PORT", "many"}});
    EXPECT_EQ(bad_variable.exit_code, 2);
    EXPECT_NE(bad_variable.text.find("STEPWELL_PORT"), std::string::npos);
}

}  // namespace
}  // namespace stepwell
