// engine/states/resource.cpp — the Resource field. Step Functions developer guide: "Integrating services", "Integrating
// optimized services".
#include "engine/states/resource.hpp"

#include <algorithm>
#include <array>

#include "engine/arn.hpp"

namespace stepwell {

namespace {

using enum OfferedIntegration::Pattern;

constexpr std::string_view token_suffix = ".waitForTaskToken";

/// Cuts off and returns the text up to the next colon.
std::string_view take_part(std::string_view& rest) {
    const auto colon = rest.find(':');
    const std::string_view part = rest.substr(0, colon);
    rest = colon == std::string_view::npos ? std::string_view() : rest.substr(colon + 1);
    return part;
}

bool is_word(std::string_view text) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    return !text.empty() && std::all_of(text.begin(), text.end(), fits);
}

/// `function:name`, `function:name:qualifier`, `activity:name`: the name with its qualifier.
std::optional<std::string_view> named(std::string_view rest, std::string_view type, bool qualified) {
    if (take_part(rest) != type) return std::nullopt;
    std::string_view tail = rest;
    const std::string_view name = take_part(tail);
    if (name.empty()) return std::nullopt;
    if (name.size() == rest.size()) return rest;
    return qualified && !tail.empty() && tail.find(':') == std::string_view::npos ? std::optional(rest) : std::nullopt;
}

/// Cuts the pattern off the action: `runTask.sync`, `startExecution.sync:2`, `invoke.waitForTaskToken`.
OfferedIntegration::Pattern take_pattern(std::string_view& action) {
    struct Suffix {
        std::string_view text;
        OfferedIntegration::Pattern pattern;
    };
    constexpr std::array<Suffix, 3> suffixes{{{".sync:2", sync_2}, {".sync", sync}, {token_suffix, token}}};
    for (const Suffix& suffix : suffixes) {
        if (!action.ends_with(suffix.text)) continue;
        action.remove_suffix(suffix.text.size());
        return suffix.pattern;
    }
    return plain;
}

/// What is behind `arn:aws:states:::`.
std::optional<ResourceName> parse_integration(std::string_view rest) {
    ResourceName name;
    std::string_view service = take_part(rest);
    if (service == "aws-sdk") {
        name.kind = ResourceKind::aws_sdk;
        service = take_part(rest);
    }
    const OfferedIntegration::Pattern pattern = take_pattern(rest);
    if (!is_word(service) || !is_word(rest)) return std::nullopt;
    if (rest.front() < 'a' || rest.front() > 'z') return std::nullopt;  // actions are in camel case
    // "Run a Job (.sync)" is not there for SDK calls.
    if (name.kind == ResourceKind::aws_sdk && pattern != plain && pattern != token) return std::nullopt;
    name.service = service;
    name.action = rest;
    if (pattern == token) name.pattern = TaskPattern::wait_for_token;
    if (pattern == sync || pattern == sync_2) name.pattern = TaskPattern::sync;
    if (pattern == sync_2) name.sync_version = 2;
    return name;
}

}  // namespace

std::string ResourceName::resource_type() const {
    return kind == ResourceKind::aws_sdk ? "aws-sdk:" + service : service;
}

std::string ResourceName::resource() const {
    switch (pattern) {
        case TaskPattern::sync:
            return action + (sync_version == 2 ? ".sync:2" : ".sync");
        case TaskPattern::wait_for_token:
            return action + std::string(token_suffix);
        case TaskPattern::request_response:
            break;
    }
    return action;
}

bool ResourceName::is_offered(const OfferedIntegrations& offered) const {
    if (kind != ResourceKind::optimised || !offered) return true;
    const OfferedIntegration::Pattern wanted = pattern == TaskPattern::request_response ? plain
                                               : pattern == TaskPattern::wait_for_token ? token
                                               : sync_version == 2                      ? sync_2
                                                                                        : sync;
    return std::ranges::any_of(*offered, [&](const OfferedIntegration& row) {
        return row.service == service && row.action == action && (row.patterns & wanted) == wanted;
    });
}

bool is_arn(std::string_view text) { return Arn::parse(text) && text.back() != ':'; }

std::optional<ResourceName> parse_resource(std::string_view text) {
    const auto arn = Arn::parse(text);
    if (!arn || (arn->partition != "aws" && arn->partition != "aws-cn" && arn->partition != "aws-us-gov"))
        return std::nullopt;
    // Which region's and account's function or activity it is matters when it is called.
    // AWS takes any word for an account (conformance: map_state_failure_count, DEBUG-BASE_MAP_STATE_CATCH)
    for (const std::string_view part : {arn->region, arn->account})
        if (!part.empty() && !is_word(part)) return std::nullopt;
    std::optional<ResourceName> name;
    const bool activity = arn->service == "states" && arn->resource_type() == "activity";
    if (arn->service == "states" && !activity) {
        // AWS's own samples (step-functions-workflows-collection) name integrations with and without region and account
        name = parse_integration(arn->resource);
    } else if (arn->service == "lambda" || activity) {
        const auto resource = named(arn->resource, activity ? "activity" : "function", !activity);
        if (!resource) return std::nullopt;
        name.emplace();
        name->kind = activity ? ResourceKind::activity : ResourceKind::lambda_function;
        name->service = arn->service;
        name->action = *resource;
        name->region = arn->region;
        name->account = arn->account;
    }
    if (name) name->arn = text;
    return name;
}

}  // namespace stepwell
