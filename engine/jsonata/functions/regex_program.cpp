// engine/jsonata/functions/regex_program.cpp — compiles patterns, and keeps the programs that were used last.
#include "engine/jsonata/functions/regex_program.hpp"

#include <array>
#include <functional>
#include <new>

#include "engine/jsonata/functions/regex_syntax.hpp"
#include "engine/jsonata/problem.hpp"

namespace stepwell::jsonata {

namespace {

constexpr std::uint64_t work_of_a_callout = 32;
constexpr std::size_t bytes_of_a_thread = 8UL << 20;

}  // namespace

RegexProgramPointer compile_regex(const RegexPattern& pattern) {
    const RegexSyntax syntax = pcre_syntax(pattern.text, pattern.multiline);
    std::uint32_t options = PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_MATCH_UNSET_BACKREF | PCRE2_NO_UTF_CHECK;
    if (pattern.ignore_case) options |= PCRE2_CASELESS;
    const std::unique_ptr<pcre2_compile_context, decltype(&pcre2_compile_context_free)> context(
        pcre2_compile_context_create(nullptr), pcre2_compile_context_free);
    if (!context) throw std::bad_alloc();
    pcre2_set_compile_extra_options(context.get(), PCRE2_EXTRA_ALLOW_SURROGATE_ESCAPES);
    auto program = std::make_shared<RegexProgram>();
    int error = 0;
    PCRE2_SIZE where = 0;
    program->code.reset(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(syntax.pattern.data()), syntax.pattern.size(),
                                      options, &error, &where, context.get()));
    if (!program->code) {
        std::array<PCRE2_UCHAR, 256> message{};
        pcre2_get_error_message(error, message.data(), message.size());
        Problem problem{"S0303"};
        problem.message.append("/").append(pattern.text).append("/: ");
        problem.message.append(reinterpret_cast<const char*>(message.data()));
        throw problem;
    }
    pcre2_pattern_info(program->code.get(), PCRE2_INFO_CAPTURECOUNT, &program->groups);
    pcre2_pattern_info(program->code.get(), PCRE2_INFO_SIZE, &program->bytes);
    program->work_of_a_callout = work_of_a_callout + syntax.repeats;
    program->back_references = syntax.back_references;
    return program;
}

std::size_t RegexPrograms::Hash::operator()(const RegexPattern& pattern) const {
    const std::size_t flags = (pattern.ignore_case ? 1U : 0U) + (pattern.multiline ? 2U : 0U);
    return std::hash<std::string_view>()(pattern.text) + flags;
}

RegexProgramPointer RegexPrograms::find(const RegexPattern& pattern) {
    if (const auto found = by_pattern_.find(pattern); found != by_pattern_.end()) {
        entries_.splice(entries_.begin(), entries_, found->second);
        return found->second->program;
    }
    RegexProgramPointer program = compile_regex(pattern);
    entries_.push_front({pattern, program});
    by_pattern_.emplace(pattern, entries_.begin());
    bytes_ += entries_.front().bytes();
    while (bytes_ > most_bytes_) {
        bytes_ -= entries_.back().bytes();
        by_pattern_.erase(entries_.back().pattern);
        entries_.pop_back();
    }
    return program;
}

RegexPrograms& RegexPrograms::of_this_thread() {
    thread_local RegexPrograms programs(bytes_of_a_thread);
    return programs;
}

}  // namespace stepwell::jsonata
