// arn:aws:lambda:us-east-1:123456789012:function:name:qualifier, from whichever part on.
#include "adapters/services/lambda/function_name.hpp"

#include <algorithm>

#include "adapters/aws/registry.hpp"
#include "adapters/services/lambda/errors.hpp"
#include "engine/arn.hpp"
#include "engine/text.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::size_t longest_name = 64;

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

bool is_account(std::string_view text) { return Arn{.account = text}.has_account_id(); }

/// eu-central-1, us-gov-west-1
bool is_region(std::string_view text) {
    return std::ranges::count(text, '-') >= 2 && text.size() > 4 && is_digit(text.back()) &&
           std::ranges::all_of(text, [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

bool is_name(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return is_lower(c) || is_digit(c) || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    });
}

[[noreturn]] void refuse_name(std::string_view text, const std::string& constraint) {
    throw ApiError("ValidationException", 400,
                   "1 validation error detected: Value '" + std::string(text) +
                       "' at 'functionName' failed to satisfy constraint: Member must " + constraint);
}

}  // namespace

std::string FunctionName::arn() const { return Place::arn("lambda", "function:" + name); }

std::string FunctionName::qualified_arn() const { return qualifier.empty() ? arn() : arn() + ':' + qualifier; }

FunctionName parse_function_name(const Context& context, std::string_view text, std::string_view qualifier) {
    FunctionName result{context, {}, {}};
    const auto parts = split(text, ':');
    std::size_t next = 0;
    const auto left = [&] { return parts.size() - next; };
    if (left() >= 7 && parts[0] == "arn" && parts[1].starts_with("aws") && parts[2] == "lambda") next = 3;
    if (left() > 1 && is_region(parts[next])) result.region = parts[next++];
    if (left() > 1 && is_account(parts[next])) result.account = parts[next++];
    if (left() > 1 && parts[next] == "function") ++next;
    result.name = parts[next++];
    if (left() > 0) result.qualifier = parts[next++];
    if (left() > 0 || !is_name(result.name)) {
        refuse_name(
            text,
            "satisfy regular expression pattern: (arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-"
            "[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?");
    }
    if (result.name.size() > longest_name) refuse_name(text, "have length less than or equal to 64");
    if (!qualifier.empty()) {
        if (!result.qualifier.empty() && result.qualifier != qualifier)
            throw ApiError("InvalidParameterValueException", 400,
                           "The derived qualifier from the function name does not match the specified qualifier.");
        result.qualifier = qualifier;
    }
    return result;
}

FunctionName reachable_function_name(const Context& context, std::string_view text, std::string_view qualifier) {
    FunctionName name = parse_function_name(context, text, qualifier);
    if (name.region != context.region)
        not_found("Functions from '" + name.region + "' are not reachable in this region ('" + context.region + "')");
    return name;
}

}  // namespace stepwell::lambda
