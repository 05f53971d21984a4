#include "adapters/services/logs/pages.hpp"

#include "adapters/platform/base64.hpp"
#include "adapters/services/logs/log_group_name.hpp"

namespace stepwell::logs {

std::int64_t milliseconds(const Platform& platform) { return platform.clock.now().time_since_epoch().count(); }

std::string token_of(std::string_view last) { return base64_encode(last); }

std::string read_token(const Value& token) {
    if (token.is_null()) return {};
    const auto last = base64_decode(token.as_string());
    if (!last || last->empty()) invalid_parameter("The specified nextToken is invalid.");
    return *last;
}

}  // namespace stepwell::logs
