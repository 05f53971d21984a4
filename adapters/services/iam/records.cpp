// Names, ids and pages. User guide: "IAM identifiers", "IAM and AWS STS quotas".
#include "adapters/services/iam/records.hpp"

#include <algorithm>
#include <chrono>

#include "adapters/aws/service.hpp"
#include "engine/arn.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/text.hpp"

namespace stepwell::iam {

std::string record_key(const Context& context, std::string_view name) {
    return context.account + "/" + ascii_lower(name);
}

std::string arn_of(std::string_view account, std::string_view kind, std::string_view path, std::string_view name) {
    const std::string resource = std::string(kind).append(path).append(name);
    return print(Arn{.service = "iam", .account = account, .resource = resource});
}

std::string path_of(const Value& input) {
    return std::string(input["Path"].is_null() ? "/" : input["Path"].as_string());
}

Value now(const Platform& platform) {
    return Value(std::chrono::floor<std::chrono::seconds>(platform.clock.now()).time_since_epoch().count());
}

Value sorted_page(const Value& input, std::string_view member, std::vector<Listed> all) {
    static constexpr PageRules rules{
        .size = "MaxItems",
        .token = "Marker",
        .next = "Marker",
        .truncated = "IsTruncated",
        .largest_size = 1000,
        .invalid_token = [] { return ApiError("ValidationError", 400, "Invalid Marker."); }};
    std::ranges::sort(all, {}, &Listed::key);
    return page(rules, input, member, std::move(all));
}

void refuse(const char* code, int status, std::string message) { throw ApiError(code, status, std::move(message)); }
void no_such_entity(std::string message) { refuse("NoSuchEntity", 404, std::move(message)); }
void invalid_input(std::string message) { refuse("InvalidInput", 400, std::move(message)); }
void limit_exceeded(std::string message) { refuse("LimitExceeded", 409, std::move(message)); }

}  // namespace stepwell::iam
