// Names, ids and pages. User guide: "IAM identifiers", "IAM and AWS STS quotas".
#include "adapters/services/iam/records.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <chrono>

#include "adapters/platform/base64.hpp"
#include "adapters/platform/random.hpp"
#include "engine/text.hpp"

namespace stepwell::iam {

std::string record_key(const Context& context, std::string_view name) {
    return context.account + "/" + ascii_lower(name);
}

std::string arn_of(std::string_view account, std::string_view kind, std::string_view path, std::string_view name) {
    std::string arn = "arn:aws:iam::";
    arn.append(account).append(":").append(kind).append(path).append(name);
    return arn;
}

std::string path_of(const Value& input) {
    return std::string(input["Path"].is_null() ? "/" : input["Path"].as_string());
}

Value now(const Platform& platform) {
    return Value(std::chrono::floor<std::chrono::seconds>(platform.clock.now()).time_since_epoch().count());
}

Value page(const Value& input, std::string_view member, std::vector<Listed> all) {
    std::ranges::sort(all, {}, &Listed::key);
    auto next = all.begin();
    if (const std::string_view marker = input["Marker"].as_string(); !marker.empty()) {
        const auto last = base64_decode(marker);
        if (!last) refuse("ValidationError", 400, "Invalid Marker.");
        // What the marker names may be gone by now: go on behind its place.
        next = std::ranges::upper_bound(all, *last, {}, &Listed::key);
    }
    const auto limit = static_cast<std::ptrdiff_t>(input["MaxItems"].as_integer().value_or(100));
    const auto end = next + std::min<std::ptrdiff_t>(limit, all.end() - next);
    Values shown;
    for (auto each = next; each != end; ++each) shown.push_back(std::move(each->value));
    ObjectBuilder output;
    output.set(member, Value(std::move(shown))).set("IsTruncated", end != all.end());
    if (end != all.end()) output.set("Marker", base64_encode((end - 1)->key));
    return output.build();
}

void refuse(const char* code, int status, std::string message) { throw ApiError(code, status, std::move(message)); }
void no_such_entity(std::string message) { refuse("NoSuchEntity", 404, std::move(message)); }
void invalid_input(std::string message) { refuse("InvalidInput", 400, std::move(message)); }
void limit_exceeded(std::string message) { refuse("LimitExceeded", 409, std::move(message)); }

}  // namespace stepwell::iam
