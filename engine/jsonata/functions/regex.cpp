// engine/jsonata/functions/regex.cpp — regular expressions on PCRE2's interpreter, whose work is counted by callouts.
#include "engine/jsonata/functions/regex.hpp"

#include <exception>
#include <limits>

#include "engine/effort.hpp"
#include "engine/jsonata/functions/regex_program.hpp"
#include "engine/jsonata/functions/regex_workplace.hpp"
#include "engine/jsonata/text.hpp"

namespace stepwell::jsonata {

namespace {

constexpr std::uint64_t work_of_a_step = 32;
constexpr std::size_t bytes_of_an_effort = 16;  // of a program that is compiled
constexpr std::uint64_t much_work = 1 << 16;

// How far a search went: callouts, and the bytes between one and the next.
struct Search {
    Evaluation& evaluation;
    std::uint64_t work_per_match;
    std::uint64_t work = 0;
    std::uint64_t total = 0;
    std::size_t position = 0;
    std::exception_ptr stopped{};
};

int count(pcre2_callout_block* block, void* data) {
    Search& search = *static_cast<Search*>(data);
    const std::size_t here = block->current_position;
    search.work += search.work_per_match + (here > search.position ? here - search.position : search.position - here);
    search.position = here;
    if (search.work < much_work) return 0;
    search.total += search.work;
    try {
        search.evaluation.charge(search.work / work_of_a_step);
    } catch (...) {  // not through PCRE2
        search.stopped = std::current_exception();
        return PCRE2_ERROR_CALLOUT;
    }
    search.work = 0;
    return 0;
}

}  // namespace

Regex::Regex(std::string_view pattern, bool ignore_case, bool multiline)
    : pattern_(std::make_unique<const RegexPattern>(RegexPattern{std::string(pattern), ignore_case, multiline})),
      program_(compile_regex(*pattern_)) {
    if (!program_->small(*pattern_)) program_ = nullptr;
}

Regex::~Regex() = default;

std::string_view Regex::source() const noexcept { return pattern_->text; }

/// What an evaluation searches with is found once for all its searches one after another. That may be a compilation,
/// so it is counted as one, whether it is or not: a replay counts the same.
const RegexProgram& Regex::program(RegexWorkplace& place) const {
    if (program_) return *program_;
    if (place.program_of != this) {
        place.program = RegexPrograms::of_this_thread().find(*pattern_);
        place.program_of = this;
        spend(place.program->bytes / bytes_of_an_effort);
    }
    return *place.program;
}

std::span<const Regex::Span> Regex::exec(Evaluation& evaluation, std::string_view text, std::size_t from) const {
    RegexWorkplace& place = evaluation.regex_workplace();
    const RegexProgram& program = this->program(place);
    place.make_room(program.groups + 1);
    Search search{evaluation, program.work_of_a_callout};
    if (program.back_references) search.work_per_match += text.size();
    search.position = from;
    pcre2_set_callout(place.context.get(), count, &search);
    const int found = pcre2_match(program.code.get(), reinterpret_cast<PCRE2_SPTR>(text.data() ? text.data() : ""),
                                  text.size(), from, PCRE2_NO_UTF_CHECK, place.data.get(), place.context.get());
    search.total += search.work;
    const auto* const pairs = pcre2_get_ovector_pointer(place.data.get());
    const std::size_t groups = std::size_t{program.groups} + 1;
    if (found > 0) {
        place.spans.resize(groups);
        for (std::size_t i = 0; i < groups; ++i) {
            const bool matched = i < static_cast<std::size_t>(found) && pairs[2 * i] != PCRE2_UNSET;
            place.spans[i] = matched ? Span{pairs[2 * i], pairs[2 * i + 1]} : Span{};
        }
    }
    if (search.total >= much_work) place.data.reset();  // it may hold much memory
    if (search.stopped) std::rethrow_exception(search.stopped);
    if (found == PCRE2_ERROR_HEAPLIMIT || found == PCRE2_ERROR_NOMEMORY) throw OutOfBytes();
    if (found < 0 && found != PCRE2_ERROR_NOMATCH) evaluation.charge(std::numeric_limits<std::uint64_t>::max());
    const std::size_t to = found > 0 ? place.spans[0].to : text.size();
    evaluation.charge(1 + search.work / work_of_a_step + (to > from ? to - from : 0) / 16);
    if (found <= 0) return {};
    return place.spans;
}

}  // namespace stepwell::jsonata
