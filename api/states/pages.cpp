// api/states/pages.cpp — a token is its listing, a position and a time, as JSON in base64.
#include "api/states/pages.hpp"

#include "adapters/platform/base64.hpp"

namespace stepwell::states {

namespace {

constexpr std::int64_t token_life_ms = 24LL * 60 * 60 * 1000;
constexpr std::int64_t usual_size = 100;  // where maxResults is 0 or absent

[[noreturn]] void invalid_token() { throw ApiError("InvalidToken", 400, "Invalid Token: 'Invalid token'"); }

std::int64_t position_in(const Value& token, std::string_view listing, TimePoint now) {
    if (token.is_null()) return 0;
    const auto text = base64_decode(token.as_string());
    if (!text) invalid_token();
    const Parsed parsed = parse_json(*text);
    if (!parsed || (*parsed).size() != 3) invalid_token();
    const auto items = (*parsed).items();
    const auto position = items[1].as_integer();
    const auto issued = items[2].as_integer();
    if (items[0].as_string() != listing || !position || *position < 0 || !issued) invalid_token();
    if (now.time_since_epoch().count() - *issued > token_life_ms) invalid_token();
    return *position;
}

}  // namespace

Page::Page(std::string listing, const Value& input, TimePoint now)
    : listing_(std::move(listing)), now_(now), position_(position_in(input["nextToken"], listing_, now)) {
    const std::int64_t size = input["maxResults"].as_integer().value_or(0);
    size_ = static_cast<std::size_t>(size <= 0 ? usual_size : size);
}

std::string Page::token(std::int64_t end) const {
    return base64_encode(print(Value::array({listing_, end, now_.time_since_epoch().count()})));
}

}  // namespace stepwell::states
