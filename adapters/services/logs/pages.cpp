#include "adapters/services/logs/pages.hpp"

#include <cstdio>

#include "adapters/aws/service.hpp"
#include "adapters/platform/base64.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::logs {

std::int64_t milliseconds(const Platform& platform) { return platform.clock.now().time_since_epoch().count(); }

std::string token_of(std::string_view last) { return base64_encode(last); }

std::string read_token(const Value& token) {
    if (token.is_null()) return {};
    const auto last = base64_decode(token.as_string());
    if (!last || last->empty()) throw invalid_token();
    return *last;
}

ApiError invalid_token() { return {"InvalidParameterException", 400, "The specified nextToken is invalid."}; }

std::string sequence_token(std::int64_t stream) {
    char text[64];
    std::snprintf(text, sizeof text, "49%054lld", static_cast<long long>(stream));
    return text;
}

}  // namespace stepwell::logs
