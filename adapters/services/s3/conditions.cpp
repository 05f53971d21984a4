#include "adapters/services/s3/conditions.hpp"

#include <algorithm>
#include <charconv>

#include "adapters/services/s3/errors.hpp"

namespace stepwell::s3 {
namespace {

/// `"a", "b"` or `*`; the quotes may be missing.
bool names(std::string_view list, std::string_view etag) {
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        std::string_view each = list.substr(0, comma);
        list.remove_prefix(std::min(comma + 1, list.size()));
        while (each.starts_with(' ')) each.remove_prefix(1);
        while (each.ends_with(' ')) each.remove_suffix(1);
        if (each == "*") return true;
        if (each.starts_with("W/")) each.remove_prefix(2);
        if (each.size() > 1 && each.starts_with('"') && each.ends_with('"')) each = each.substr(1, each.size() - 2);
        if (each == etag) return true;
    }
    return false;
}

std::optional<std::uint64_t> number(std::string_view text) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

[[noreturn]] void invalid_range(std::string_view header, std::uint64_t size) {
    throw ApiError("InvalidRange", 416, "The requested range is not satisfiable",
                   Value::object({{"RangeRequested", header}, {"ActualObjectSize", size}}));
}

}  // namespace

bool not_modified(const Value& input, const Version& version, std::string_view prefix) {
    const auto member = [&](std::string_view name) -> const Value& { return input[std::string(prefix).append(name)]; };
    const double modified = epoch_seconds(version.modified);
    const Value& match = member("IfMatch");
    if (!match.is_null()) {
        if (!names(match.as_string(), version.etag)) precondition_failed("If-Match");
    } else if (const Value& since = member("IfUnmodifiedSince"); since.is_number() && modified > since.as_double()) {
        precondition_failed("If-Unmodified-Since");
    }
    const Value& none = member("IfNoneMatch");
    if (!none.is_null()) return names(none.as_string(), version.etag);
    const Value& since = member("IfModifiedSince");
    return since.is_number() && modified <= since.as_double();
}

bool has_write_conditions(const Value& input) { return input.contains("IfMatch") || input.contains("IfNoneMatch"); }

void check_write(const Value& input, std::string_view key, const std::optional<Version>& current) {
    if (const Value* none = input.find("IfNoneMatch")) {
        if (none->as_string() != "*") not_supported("If-None-Match with anything but * on a write");
        if (current) precondition_failed("If-None-Match");
    }
    if (const Value* match = input.find("IfMatch")) {
        if (!current) no_such_key(key);
        if (!names(match->as_string(), current->etag)) precondition_failed("If-Match");
    }
}

std::string Span::content_range(std::uint64_t size) const {
    return "bytes " + std::to_string(offset) + "-" + std::to_string(offset + length - 1) + "/" + std::to_string(size);
}

std::optional<Span> range_of(std::string_view header, std::uint64_t size) {
    constexpr std::string_view unit = "bytes=";
    if (!header.starts_with(unit)) return std::nullopt;
    const std::string_view range = header.substr(unit.size());
    const std::size_t dash = range.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const auto last = number(range.substr(dash + 1));
    if (dash == 0) {  // the last so many bytes
        if (!last) return std::nullopt;
        if (*last == 0 || size == 0) invalid_range(header, size);
        const std::uint64_t length = std::min(*last, size);
        return Span{size - length, length};
    }
    const auto first = number(range.substr(0, dash));
    if (!first || (!last && dash + 1 < range.size()) || (last && *last < *first)) return std::nullopt;
    if (*first >= size) invalid_range(header, size);
    return Span{*first, std::min(last.value_or(UINT64_MAX - 1), size - 1) - *first + 1};
}

}  // namespace stepwell::s3
