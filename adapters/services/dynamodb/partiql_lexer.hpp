#pragma once
// The tokens of PartiQL statements.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace stepwell::dynamodb {

struct PartiqlToken {
    enum class Kind : std::uint8_t {
        word,       ///< a keyword, a function or a bare name
        name,       ///< "quoted"; text is without the quotes
        string,     ///< 'quoted'; text is without the quotes
        number,     ///< 1, 1.5, 1E3
        parameter,  ///< ?
        symbol,     ///< ( ) { } [ ] , : . = <> < <= > >= << >> + - * ;
        end,
    };
    Kind kind = Kind::end;
    std::string text;
};

/// Throws a ValidationException for what is no token. The last one is `end`.
std::vector<PartiqlToken> tokenize_partiql(std::string_view text);

/// Keywords are the same in all cases.
bool same_partiql_word(std::string_view a, std::string_view b);

/// "Statement wasn't well formed, can't be processed: ..."
[[noreturn]] void malformed(const std::string& why);

}  // namespace stepwell::dynamodb
