// engine/runtime/child_name.cpp — 122 bits, as a UUID of version 4 has them, shuffled by a Feistel network.
#include "engine/runtime/child_name.hpp"

#include <array>
#include <charconv>
#include <cstdio>
#include <utility>

namespace stepwell {

namespace {

constexpr std::uint64_t half = (std::uint64_t{1} << 61) - 1;
constexpr std::uint64_t rounds = 6;
constexpr std::int64_t most_items = std::int64_t{1} << 40;

// The finalizer of SplitMix64.
std::uint64_t shuffled(std::uint64_t value, std::uint64_t round) {
    value += (round + 1) * 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return (value ^ (value >> 31)) & half;
}

std::string uuid(std::uint64_t left, std::uint64_t right) {
    for (std::uint64_t round = 0; round < rounds; ++round) {
        left ^= shuffled(right, round);
        std::swap(left, right);
    }
    const std::uint64_t last = (left & 1) << 61 | right;
    std::array<char, 37> text{};
    std::snprintf(text.data(), text.size(), "%08x-%04x-4%03x-%04x-%012llx", static_cast<unsigned>(left >> 29),
                  static_cast<unsigned>(left >> 13 & 0xFFFF), static_cast<unsigned>(left >> 1 & 0xFFF),
                  static_cast<unsigned>(0x8000 | last >> 48), static_cast<unsigned long long>(last & 0xFFFFFFFFFFFF));
    return text.data();
}

// The hexadecimal digits of one part.
std::optional<std::uint64_t> digits(std::string_view name, std::size_t at, std::size_t count) {
    std::uint64_t value = 0;
    const char* const end = name.data() + at + count;
    const auto [stop, error] = std::from_chars(name.data() + at, end, value, 16);
    if (error != std::errc() || stop != end) return std::nullopt;
    return value;
}

}  // namespace

std::string child_name(ChildPlace place) {
    return uuid(static_cast<std::uint64_t>(place.map_run), static_cast<std::uint64_t>(place.item));
}

std::string express_id(ChildPlace place) { return child_name({place.map_run, place.item + most_items}); }

std::optional<ChildPlace> child_place(std::string_view name) {
    if (name.size() != 36 || name[8] != '-' || name[13] != '-' || name[14] != '4' || name[18] != '-' ||
        name[23] != '-') {
        return std::nullopt;
    }
    const auto first = digits(name, 0, 8);
    const auto second = digits(name, 9, 4);
    const auto third = digits(name, 15, 3);
    const auto fourth = digits(name, 19, 4);
    const auto fifth = digits(name, 24, 12);
    if (!first || !second || !third || !fourth || !fifth || *fourth >> 14 != 2) return std::nullopt;
    const std::uint64_t last = (*fourth & 0x3FFF) << 48 | *fifth;
    std::uint64_t left = *first << 29 | *second << 13 | *third << 1 | last >> 61;
    std::uint64_t right = last & half;
    for (std::uint64_t round = rounds; round-- > 0;) {
        std::swap(left, right);
        left ^= shuffled(right, round);
    }
    const ChildPlace place{static_cast<std::int64_t>(left), static_cast<std::int64_t>(right)};
    if (place.item >= most_items) return std::nullopt;
    return place;
}

}  // namespace stepwell
