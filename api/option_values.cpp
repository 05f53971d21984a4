#include "api/option_values.hpp"

#include <charconv>

namespace stepwell {

std::optional<std::optional<std::chrono::seconds>> parse_time(std::string_view value) {
    constexpr std::int64_t most_seconds = 100LL * 366 * 24 * 3600;
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), count);
    const std::string_view unit(end, static_cast<std::size_t>(value.data() + value.size() - end));
    std::int64_t seconds = 0;
    if (unit.empty() || unit == "s") seconds = 1;
    if (unit == "m") seconds = 60;
    if (unit == "h") seconds = 3600;
    if (unit == "d") seconds = 24 * 3600;
    if (value == "off") return std::optional<std::chrono::seconds>();
    if (error != std::errc() || seconds == 0 || count < 0 || count > most_seconds / seconds) return std::nullopt;
    return std::chrono::seconds(count * seconds);
}

std::optional<std::uint64_t> parse_size(std::string_view value) {
    constexpr std::string_view units = "KMGT";
    if (value.empty()) return std::nullopt;
    const std::size_t unit = units.find(static_cast<char>(value.back() & ~0x20));
    if (unit != std::string_view::npos) value.remove_suffix(1);
    const std::size_t shift = unit == std::string_view::npos ? 0 : 10 * (unit + 1);
    std::uint64_t size = 0;
    const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), size);
    if (fault != std::errc() || end != value.data() + value.size() || size > (UINT64_MAX >> shift)) return std::nullopt;
    return size << shift;
}

}  // namespace stepwell
