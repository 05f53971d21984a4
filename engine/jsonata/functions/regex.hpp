#pragma once
// Regular expressions: JavaScript's meaning on PCRE2. Compiled with the expression, shared between threads.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

#include "engine/jsonata/evaluation.hpp"

namespace stepwell::jsonata {

struct RegexPattern;
struct RegexProgram;
struct RegexWorkplace;

class Regex {
public:
    /// Throws Problem S0303 when the pattern is none.
    Regex(std::string_view pattern, bool ignore_case, bool multiline);
    ~Regex();
    Regex(const Regex&) = delete;
    Regex& operator=(const Regex&) = delete;

    /// Bytes from and to; a group that took no part has both `absent`.
    struct Span {
        std::size_t from = absent;
        std::size_t to = absent;
        static constexpr std::size_t absent = static_cast<std::size_t>(-1);
    };
    /// The pattern as it was written.
    std::string_view source() const noexcept;

    /// The first match at or behind byte `from`: the whole match, then each group; no spans when there is none. They
    /// are valid until the evaluation's next search. The work is counted and charged.
    std::span<const Span> exec(Evaluation& evaluation, std::string_view text, std::size_t from) const;

    /// Whether its program is kept with it; a large one is compiled when it is needed.
    bool keeps_program() const noexcept { return program_ != nullptr; }

private:
    const RegexProgram& program(RegexWorkplace& place) const;

    std::unique_ptr<const RegexPattern> pattern_;
    std::shared_ptr<const RegexProgram> program_;  // null: it is large
};

/// The first match as an object {match, start, end, groups, next}, or undefined.
Item match_object(Evaluation& evaluation, const Regex& regex, std::string_view text, std::size_t from);

/// What calling a regular expression as a function gives, with a text and perhaps a place to begin at.
Item call_regex(Evaluation& evaluation, const Regex& regex, const Arguments& arguments);

}  // namespace stepwell::jsonata
