#pragma once
// What PCRE2 makes of a pattern. It writes out the repetitions of a group ({1,9}: nine copies), so that a program may
// take a thousand times as much memory as its pattern: such a one is not kept with the expression. It is compiled when
// it is needed, and each thread keeps those that it used last.

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace stepwell::jsonata {

struct RegexPattern {
    std::string text;
    bool ignore_case = false;
    bool multiline = false;
    friend bool operator==(const RegexPattern&, const RegexPattern&) = default;
};

struct RegexProgram {
    struct Free {
        void operator()(pcre2_code* freed) const { pcre2_code_free(freed); }
    };
    std::unique_ptr<pcre2_code, Free> code;
    std::uint32_t groups = 0;
    std::uint64_t work_of_a_callout = 0;  ///< at least
    bool back_references = false;
    std::size_t bytes = 0;

    /// Whether it is in proportion to its pattern.
    bool small(const RegexPattern& pattern) const { return bytes <= 512 + 16 * pattern.text.size(); }
};

using RegexProgramPointer = std::shared_ptr<const RegexProgram>;

/// Throws Problem S0303 when the pattern is none.
RegexProgramPointer compile_regex(const RegexPattern& pattern);

/// Programs, those that were used last, up to so many bytes.
class RegexPrograms {
public:
    explicit RegexPrograms(std::size_t most_bytes) : most_bytes_(most_bytes) {}
    /// Compiles the pattern unless it is kept.
    RegexProgramPointer find(const RegexPattern& pattern);
    std::size_t bytes() const { return bytes_; }

    /// Those of this thread.
    static RegexPrograms& of_this_thread();

private:
    struct Entry {
        RegexPattern pattern;
        RegexProgramPointer program;
        std::size_t bytes() const { return program->bytes + 2 * pattern.text.size(); }
    };
    struct Hash {
        std::size_t operator()(const RegexPattern& pattern) const;
    };
    const std::size_t most_bytes_;
    std::size_t bytes_ = 0;
    std::list<Entry> entries_;  // the last used first
    std::unordered_map<RegexPattern, std::list<Entry>::iterator, Hash> by_pattern_;
};

}  // namespace stepwell::jsonata
