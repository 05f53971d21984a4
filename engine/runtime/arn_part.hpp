#pragma once

#include <string_view>

namespace stepwell {

/// The n-th part of an ARN, from 0; empty: it has fewer.
inline std::string_view arn_part(std::string_view arn, int n) {
    for (; n > 0; --n) {
        const std::size_t colon = arn.find(':');
        if (colon == std::string_view::npos) return {};
        arn.remove_prefix(colon + 1);
    }
    return arn.substr(0, arn.find(':'));
}

}  // namespace stepwell
