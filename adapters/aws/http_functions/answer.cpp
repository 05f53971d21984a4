#include "adapters/aws/http_functions/answer.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "adapters/platform/base64.hpp"
#include "engine/text.hpp"
#include "engine/value/value.hpp"

namespace stepwell::http_functions {

namespace {

/// A status from 100 to 599, as a number or as its digits.
std::optional<int> read_status(const Value& value) {
    std::optional<std::int64_t> status = value.as_integer();
    if (value.is_string()) {
        const std::string_view text = value.as_string();
        int digits = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), digits);
        if (error == std::errc() && end == text.data() + text.size()) status = digits;
    }
    if (!status || *status < 200 || *status > 599) return std::nullopt;
    return static_cast<int>(*status);
}

/// RFC 9110, section 5.6.2: token.
bool is_field_name(std::string_view name) {
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return !name.empty() && std::all_of(name.begin(), name.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               marks.find(c) != std::string_view::npos;
    });
}

/// A value that cannot begin another line or header.
bool is_field_value(std::string_view value) {
    return std::all_of(value.begin(), value.end(),
                       [](char c) { return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != '\x7f'); });
}

/// What the connection decides itself.
bool is_ours(std::string_view name) {
    constexpr std::array<std::string_view, 7> names{"connection", "content-length",    "date",   "keep-alive",
                                                    "te",         "transfer-encoding", "upgrade"};
    return std::any_of(names.begin(), names.end(), [&](std::string_view n) { return same_letters(n, name); });
}

bool add_header(http::Response& response, std::string_view name, const Value& value) {
    std::string text;
    if (value.is_string()) {
        text = value.as_string();
    } else if (value.is_number() || value.is_boolean()) {
        text = print(value);
    } else {
        return false;
    }
    if (!is_field_name(name) || !is_field_value(text)) return false;
    if (!is_ours(name)) response.headers.add(std::string(name), std::move(text));
    return true;
}

bool add_headers(http::Response& response, const Value& answer, bool multiple) {
    const Value& lists = answer["multiValueHeaders"];
    const Value& headers = answer["headers"];
    const auto is_map = [](const Value& value) { return value.is_object() || value.is_null(); };
    if (!is_map(headers) || (multiple && !is_map(lists))) return false;
    for (const Member& header : headers.members()) {
        const bool listed =
            multiple && std::any_of(lists.members().begin(), lists.members().end(),
                                    [&](const Member& m) { return same_letters(m.name(), header.name()); });
        if (!listed && !add_header(response, header.name(), header.value)) return false;
    }
    if (!multiple) return true;
    for (const Member& header : lists.members()) {
        if (!header.value.is_array()) return false;
        for (const Value& value : header.value.items()) {
            if (!add_header(response, header.name(), value)) return false;
        }
    }
    return true;
}

bool add_cookies(http::Response& response, const Value& cookies) {
    if (!cookies.is_array()) return cookies.is_null();
    for (const Value& cookie : cookies.items()) {
        if (!cookie.is_string() || !add_header(response, "set-cookie", cookie)) return false;
    }
    return true;
}

/// The answer as the function spelled it out; nothing if it did so wrongly.
std::optional<http::Response> structured(const Value& answer, bool format_1) {
    const auto status = read_status(answer["statusCode"]);
    const Value& body = answer["body"];
    const Value& base64 = answer["isBase64Encoded"];
    if (!status || !(body.is_string() || body.is_null()) || !(base64.is_boolean() || base64.is_null())) {
        return std::nullopt;
    }
    http::Response response{*status, {}, std::string(body.as_string())};
    if (base64.as_bool()) {
        auto bytes = base64_decode(body.as_string());
        if (!bytes) return std::nullopt;
        response.body = std::move(*bytes);
    }
    if (!add_headers(response, answer, format_1)) return std::nullopt;
    if (!format_1 && !add_cookies(response, answer["cookies"])) return std::nullopt;
    const bool may_have_body = *status != 204 && *status != 304;
    if (!may_have_body) response.body.clear();
    if (may_have_body && !response.headers.has("content-type")) {
        response.headers.add("content-type", "text/plain;charset=UTF-8");
    }
    return response;
}

}  // namespace

http::Response gateway_message(int status, std::string_view message) {
    http::Response response;
    response.status = status;
    response.headers.add("content-type", "application/json");
    response.body = print(Value::object({{"message", message}}));
    return response;
}

http::Response response_of(std::string_view payload_format, std::string_view payload) {
    const bool format_1 = payload_format == "1.0";
    const Parsed parsed = parse_json(payload.empty() ? "null" : payload);
    std::optional<http::Response> response;
    if (parsed && ((*parsed).contains("statusCode") || format_1)) {
        response = structured(*parsed, format_1);
    } else if (parsed) {
        // Inferred: the whole result is the body. AWS: a text keeps its quotation marks.
        response.emplace();
        response->headers.add("content-type", "application/json");
        response->body = payload;
    }
    return response ? std::move(*response) : gateway_message(500, "Internal Server Error");
}

}  // namespace stepwell::http_functions
