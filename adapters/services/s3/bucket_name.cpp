#include "adapters/services/s3/bucket_name.hpp"

#include <algorithm>

namespace stepwell::s3 {
namespace {

bool is_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// `192.168.5.4`
bool looks_like_address(std::string_view name) {
    return std::count(name.begin(), name.end(), '.') == 3 &&
           std::all_of(name.begin(), name.end(), [](char c) { return c == '.' || (c >= '0' && c <= '9'); });
}

}  // namespace

bool is_bucket_name(std::string_view name) {
    if (name.size() < 3 || name.size() > 63 || !is_letter_or_digit(name.front()) || !is_letter_or_digit(name.back()))
        return false;
    const auto fine = [](char c) { return is_letter_or_digit(c) || c == '-' || c == '.'; };
    if (!std::all_of(name.begin(), name.end(), fine) || name.find("..") != std::string_view::npos) return false;
    for (const std::string_view prefix : {"xn--", "sthree-"})
        if (name.starts_with(prefix)) return false;
    for (const std::string_view suffix : {"-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"})
        if (name.ends_with(suffix)) return false;
    return !looks_like_address(name);
}

}  // namespace stepwell::s3
