#include "adapters/platform/http/response_head.hpp"

#include <array>
#include <boost/beast/http/status.hpp>
#include <charconv>
#include <ctime>

#include "adapters/platform/civil_time.hpp"
#include "engine/text.hpp"

namespace stepwell::http {
namespace {

void append_number(std::string& out, std::size_t number) {
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`, printed anew once a second.
std::string_view date() {
    struct Cached {
        std::time_t second = -1;
        std::string text;
    };
    thread_local Cached cached;
    const std::time_t now = std::time(nullptr);
    if (now != cached.second) {
        cached.text = print_http_date(std::chrono::sys_seconds(std::chrono::seconds(now)));
        cached.second = now;
    }
    return cached.text;
}

bool servers_own(std::string_view name) {
    constexpr std::array<std::string_view, 6> names = {"Content-Length",    "Connection", "Date",
                                                       "Transfer-Encoding", "Keep-Alive", "Upgrade"};
    for (const std::string_view own : names)
        if (same_letters(name, own)) return true;
    return false;
}

bool is_token(std::string_view name) {
    for (const char c : name) {
        const bool letter = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && std::string_view("!#$%&'*+-.^_`|~").find(c) == std::string_view::npos) return false;
    }
    return !name.empty();
}

bool is_value(std::string_view value) {
    for (const char c : value)
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f) return false;
    return true;
}

}  // namespace

bool bodiless(int status) { return status < 200 || status == 204 || status == 304; }

void print_head(std::string& out, const Response& response, After after, Framing framing) {
    out.append("HTTP/1.1 ");
    append_number(out, static_cast<std::size_t>(response.status));
    out.push_back(' ');
    const auto reason = boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(response.status));
    out.append(reason.data(), reason.size());
    out.append("\r\nDate: ").append(date());
    for (const auto& [name, value] : response.headers.all()) {
        if (servers_own(name) || !is_token(name) || !is_value(value)) continue;
        out.append("\r\n").append(name).append(": ").append(value);
    }
    if (framing == Framing::chunked && !bodiless(response.status)) out.append("\r\nTransfer-Encoding: chunked");
    if (framing == Framing::length && !bodiless(response.status)) {
        out.append("\r\nContent-Length: ");
        append_number(out, static_cast<std::size_t>(response.length.value_or(response.body.size())));
    }
    if (after == After::close) out.append("\r\nConnection: close");
    if (after == After::keep_and_say) out.append("\r\nConnection: keep-alive");
    out.append("\r\n\r\n");
}

}  // namespace stepwell::http
