#pragma once
// Regular expressions as JavaScript writes them, rewritten the way PCRE2 reads them.

#include <cstddef>
#include <string>
#include <string_view>

namespace stepwell::jsonata {

struct RegexSyntax {
    std::string pattern;
    bool back_references = false;
    std::size_t repeats = 0;  ///< characters that repetitions such as {1000} must have, all together
};

/// Rewrites a pattern. PCRE2 is to compile it with UTF, DOLLAR_ENDONLY and MATCH_UNSET_BACKREF. It holds callouts where
/// a search may return to, so that its work can be counted. Throws Problem S0303 when the pattern is none.
RegexSyntax pcre_syntax(std::string_view pattern, bool multiline);

}  // namespace stepwell::jsonata
