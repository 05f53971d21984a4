// engine/jsonata/functions/regex.cpp — regular expressions on PCRE2's interpreter, whose work is counted by callouts.
#include "engine/jsonata/functions/regex.hpp"

#include <array>
#include <exception>
#include <limits>
#include <vector>

#include "engine/jsonata/functions/regex_syntax.hpp"
#include "engine/jsonata/functions/regex_workplace.hpp"
#include "engine/jsonata/text.hpp"

namespace stepwell::jsonata {

namespace {

constexpr std::uint64_t work_of_a_step = 32;
constexpr std::uint64_t work_of_a_callout = 32;
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

struct Regex::Code {
    ~Code() { pcre2_code_free(code); }
    pcre2_code* code = nullptr;
    std::string source;
    std::uint32_t groups = 0;
    std::size_t repeats = 0;
    bool back_references = false;
};

Regex::Regex(std::string_view pattern, bool ignore_case, bool multiline) : code_(std::make_unique<Code>()) {
    const RegexSyntax syntax = pcre_syntax(pattern, multiline);
    code_->source = pattern;
    code_->repeats = syntax.repeats;
    code_->back_references = syntax.back_references;
    std::uint32_t options = PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_MATCH_UNSET_BACKREF | PCRE2_NO_UTF_CHECK;
    if (ignore_case) options |= PCRE2_CASELESS;
    const std::unique_ptr<pcre2_compile_context, decltype(&pcre2_compile_context_free)> context(
        pcre2_compile_context_create(nullptr), pcre2_compile_context_free);
    if (!context) throw std::bad_alloc();
    pcre2_set_compile_extra_options(context.get(), PCRE2_EXTRA_ALLOW_SURROGATE_ESCAPES);
    int error = 0;
    PCRE2_SIZE where = 0;
    code_->code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(syntax.pattern.data()), syntax.pattern.size(), options,
                                &error, &where, context.get());
    if (!code_->code) {
        std::array<PCRE2_UCHAR, 256> message{};
        pcre2_get_error_message(error, message.data(), message.size());
        Problem problem{"S0303"};
        problem.message.append("/").append(pattern).append("/: ").append(reinterpret_cast<const char*>(message.data()));
        throw problem;
    }
    pcre2_pattern_info(code_->code, PCRE2_INFO_CAPTURECOUNT, &code_->groups);
}

Regex::~Regex() = default;

std::string_view Regex::source() const noexcept { return code_->source; }

std::span<const Regex::Span> Regex::exec(Evaluation& evaluation, std::string_view text, std::size_t from) const {
    RegexWorkplace& place = evaluation.regex_workplace();
    place.make_room(code_->groups + 1);
    Search search{evaluation, work_of_a_callout + code_->repeats};
    if (code_->back_references) search.work_per_match += text.size();
    search.position = from;
    pcre2_set_callout(place.context.get(), count, &search);
    const int found = pcre2_match(code_->code, reinterpret_cast<PCRE2_SPTR>(text.data() ? text.data() : ""),
                                  text.size(), from, PCRE2_NO_UTF_CHECK, place.data.get(), place.context.get());
    search.total += search.work;
    const auto* const pairs = pcre2_get_ovector_pointer(place.data.get());
    const std::size_t groups = std::size_t{code_->groups} + 1;
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
