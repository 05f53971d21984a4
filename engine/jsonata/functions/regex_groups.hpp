#pragma once
// The groups of a pattern in ECMAScript's syntax. Inside of the translation of patterns.

#include <cstddef>
#include <string_view>
#include <vector>

namespace stepwell::jsonata {

struct RegexGroup {
    std::string_view name{};
    bool captures = false;
    bool alternatives = false;
    bool repeated = false;  ///< the search may come back to its start
};

struct RegexGroups {
    std::vector<RegexGroup> list;  ///< in order of their opening
    std::size_t captures = 0;
    std::size_t named = 0;
    bool uncertain = false;  ///< the pattern has repetitions or alternatives
};

/// Throws S0303.
RegexGroups find_groups(std::string_view pattern);

[[noreturn]] void refuse_pattern(std::string_view pattern, std::string_view why);

}  // namespace stepwell::jsonata
