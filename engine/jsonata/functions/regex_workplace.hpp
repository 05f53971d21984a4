#pragma once
// What the searches of an evaluation use, one after another. An evaluation may pause in the middle of a search, so no
// two share one.

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/jsonata/functions/regex.hpp"
#include "engine/jsonata/functions/regex_program.hpp"

namespace stepwell::jsonata {

struct RegexWorkplace {
    struct Free {
        void operator()(pcre2_match_data* freed) const { pcre2_match_data_free(freed); }
        void operator()(pcre2_match_context* freed) const { pcre2_match_context_free(freed); }
    };
    std::unique_ptr<pcre2_match_context, Free> context;
    std::unique_ptr<pcre2_match_data, Free> data;
    std::uint32_t pairs = 0;
    std::vector<Regex::Span> spans;
    RegexProgramPointer program;        ///< of the last search whose expression does not keep its own
    const Regex* program_of = nullptr;  ///< which that was

    RegexWorkplace();
    void make_room(std::uint32_t wanted);
};

/// One that an earlier evaluation of this thread left, or a new one.
std::unique_ptr<RegexWorkplace> take_regex_workplace();
/// Keeps it for the next evaluation, unless there is one already.
void keep(std::unique_ptr<RegexWorkplace> place) noexcept;

}  // namespace stepwell::jsonata
