// Names, ids and ARNs of ECS.
#include "adapters/services/ecs/identifiers.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <vector>

#include "adapters/platform/digest.hpp"
#include "adapters/platform/random.hpp"

namespace stepwell::ecs {

namespace {

bool name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

struct Arn {
    Place place;
    std::string_view resource;  // "cluster/name"
};

/// arn:partition:ecs:region:account:resource
std::optional<Arn> parse_arn(std::string_view text) {
    std::vector<std::string_view> parts;
    while (parts.size() < 5) {
        const auto colon = text.find(':');
        if (colon == std::string_view::npos) return std::nullopt;
        parts.push_back(text.substr(0, colon));
        text.remove_prefix(colon + 1);
    }
    const bool region_ok = valid_name(parts[3]);
    const bool account_ok = parts[4].size() == 12 && parts[4].find_first_not_of("0123456789") == std::string_view::npos;
    if (parts[0] != "arn" || parts[2] != "ecs" || !region_ok || !account_ok) return std::nullopt;
    return Arn{{std::string(parts[4]), std::string(parts[3])}, text};
}

/// Records are read without a context; their ARNs are of any region.
void check_region(const Arn& arn, const std::string& region) {
    if (!region.empty() && arn.place.region != region) invalid_parameter("Invalid Region in ARN");
}

}  // namespace

std::string Place::arn(std::string_view resource) const {
    return "arn:aws:ecs:" + region + ":" + account + ":" + std::string(resource);
}

std::string Place::key(std::string_view name) const { return account + "/" + region + "/" + std::string(name); }

bool valid_name(std::string_view name) {
    return !name.empty() && name.size() <= 255 && std::ranges::all_of(name, name_character);
}

ClusterName parse_cluster(const Context& context, std::string_view text) {
    ClusterName cluster{{context.account, context.region}, "default"};
    if (text.empty()) return cluster;
    std::string_view name = text;
    if (text.starts_with("arn:")) {
        const auto arn = parse_arn(text);
        if (!arn || !arn->resource.starts_with("cluster/"))
            invalid_parameter("Invalid identifier: " + std::string(text));
        check_region(*arn, context.region);
        cluster.place = arn->place;
        name = arn->resource.substr(std::string_view("cluster/").size());
    }
    if (!valid_name(name))
        invalid_parameter("Identifier contains invalid characters: " + std::string(text.substr(0, 300)));
    cluster.name = name;
    return cluster;
}

TaskName parse_task(const ClusterName& cluster, std::string_view text) {
    TaskName task{cluster, ""};
    std::string_view id = text;
    if (text.starts_with("arn:")) {
        const auto arn = parse_arn(text);
        if (!arn || !arn->resource.starts_with("task/")) invalid_parameter("Invalid identifier: " + std::string(text));
        std::string_view rest = arn->resource.substr(std::string_view("task/").size());
        const auto slash = rest.find('/');
        if (slash == std::string_view::npos) invalid_parameter("Invalid identifier: " + std::string(text));
        const std::string_view name = rest.substr(0, slash);
        if (name != cluster.name)
            invalid_parameter("Invalid identifier: Identifier is for cluster " + std::string(name) +
                              ". Your cluster is " + cluster.name);
        check_region(*arn, cluster.place.region);
        task.cluster.place = arn->place;
        id = rest.substr(slash + 1);
    }
    if (id.size() != 32 && id.size() != 36) invalid_parameter("taskId length should be one of [32,36]");
    if (!valid_name(id)) invalid_parameter("Identifier contains invalid characters: " + std::string(id));
    task.id = id;
    return task;
}

DefinitionName parse_definition(const Context& context, std::string_view text, const std::string& not_found) {
    DefinitionName definition{{context.account, context.region}, "", std::nullopt};
    std::string_view name = text;
    if (text.starts_with("arn:")) {
        const auto arn = parse_arn(text);
        if (!arn || !arn->resource.starts_with("task-definition/")) client_error(not_found);
        check_region(*arn, context.region);
        definition.place = arn->place;
        name = arn->resource.substr(std::string_view("task-definition/").size());
    }
    const auto colon = name.find(':');
    if (colon != std::string_view::npos) {
        const std::string_view number = name.substr(colon + 1);
        std::int64_t revision = 0;
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), revision);
        if (error != std::errc() || end != number.data() + number.size() || revision < 1)
            client_error("Invalid revision number. Number: " + std::string(number.substr(0, 100)));
        definition.revision = revision;
        name = name.substr(0, colon);
    }
    if (!valid_name(name)) client_error(not_found);
    definition.family = name;
    return definition;
}

std::string hash_hex(std::string_view text, std::size_t digits) { return hex(sha256(text)).substr(0, digits); }

Value timestamp(TimePoint time) {
    const std::int64_t count = time.time_since_epoch().count();
    char text[40];
    std::snprintf(text, sizeof text, "%lld.%03lld", static_cast<long long>(count / 1000),
                  static_cast<long long>(count % 1000));
    return Value::number(text);
}

void invalid_parameter(std::string message) { throw ApiError("InvalidParameterException", 400, std::move(message)); }

void client_error(std::string message) { throw ApiError("ClientException", 400, std::move(message)); }

}  // namespace stepwell::ecs
