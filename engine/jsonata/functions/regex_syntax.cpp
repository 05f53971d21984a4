// engine/jsonata/functions/regex_syntax.cpp — ECMAScript's pattern syntax (with its Annex B, without the u flag).
#include "engine/jsonata/functions/regex_syntax.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/jsonata/functions/regex_groups.hpp"
#include "engine/jsonata/text.hpp"
#include "engine/text.hpp"

namespace stepwell::jsonata {

namespace {

constexpr std::string_view blanks =
    R"(\x09-\x0d\x20\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff})";
constexpr std::string_view no_blanks =
    R"(\x00-\x08\x0e-\x1f\x21-\x{9f}\x{a1}-\x{167f}\x{1681}-\x{1fff}\x{200b}-\x{2027}\x{202a}-\x{202e})"
    R"(\x{2030}-\x{205e}\x{2060}-\x{2fff}\x{3001}-\x{fefe}\x{ff00}-\x{10ffff})";
constexpr std::string_view not_line_end = R"([^\n\r\x{2028}\x{2029}])";
constexpr std::string_view callout = "(?C)";

class Rewriter {
public:
    Rewriter(std::string_view pattern, bool multiline)
        : in_(pattern), multiline_(multiline), groups_(find_groups(pattern)) {}

    RegexSyntax rewrite() {
        if (groups_.uncertain) out_.pattern += callout;  // each start of the search counts
        while (at_ < in_.size()) next();
        return std::move(out_);
    }

private:
    enum class Last : std::uint8_t { nothing, atom, assertion, repetition };

    [[noreturn]] void fail(std::string_view why) const { refuse_pattern(in_, why); }
    char peek(std::size_t ahead = 0) const { return at_ + ahead < in_.size() ? in_[at_ + ahead] : '\0'; }
    bool accept(std::string_view text) {
        if (!in_.substr(at_).starts_with(text)) return false;
        at_ += text.size();
        return true;
    }

    void next() {
        const char c = in_[at_];
        switch (c) {
            case '\\':
                ++at_;
                return escape();
            case '(':
                return open_group();
            case ')':
                ++at_;
                out_.pattern += ')';
                last_ = open_.back().look_behind ? Last::assertion : Last::atom;
                open_.pop_back();
                return;
            case '|':
                ++at_;
                out_.pattern += '|';
                out_.pattern += callout;
                last_ = Last::nothing;
                return;
            case '[':
                ++at_;
                return character_class();
            case '.':
                ++at_;
                return atom(not_line_end);
            case '^':
                ++at_;
                return assertion(multiline_ ? R"((?<![^\n\r\x{2028}\x{2029}]))" : "^");
            case '$':
                ++at_;
                return assertion(multiline_ ? R"((?![^\n\r\x{2028}\x{2029}]))" : "$");
            case '*':
            case '+':
            case '?':
                ++at_;
                return repetition(std::string_view(&c, 1), c == '+' ? 1 : 0, false);
            case '{':
                if (braces()) return;
                [[fallthrough]];
            default:
                literal(next_code_point(in_, at_));
                last_ = Last::atom;
        }
    }

    void atom(std::string_view text) {
        out_.pattern += text;
        last_ = Last::atom;
    }
    void assertion(std::string_view text) {
        out_.pattern += text;
        last_ = Last::assertion;
    }

    void open_group() {
        const RegexGroup& group = groups_.list[group_++];
        ++at_;
        bool look_behind = false;
        if (group.name.empty() && peek() == '?') {
            const std::size_t from = at_;
            look_behind = accept("?<=") || accept("?<!");
            if (!look_behind && !accept("?:") && !accept("?=") && !accept("?!")) fail("Invalid group");
            out_.pattern += '(';
            out_.pattern += in_.substr(from, at_ - from);
        } else {
            if (!group.name.empty()) at_ += group.name.size() + 3;
            out_.pattern += '(';
        }
        if (group.alternatives || group.repeated) out_.pattern += callout;
        open_.push_back({look_behind});
        last_ = Last::nothing;
    }

    // {2}, {2,}, {2,3}; any other brace is a character.
    bool braces() {
        std::size_t end = at_ + 1;
        const auto digits = [&] {
            const std::size_t from = end;
            while (end < in_.size() && is_digit(in_[end])) ++end;
            return in_.substr(from, end - from);
        };
        const std::string_view least = digits();
        if (least.empty()) return false;
        bool exact = true;
        if (end < in_.size() && in_[end] == ',') {
            ++end;
            const std::string_view most = digits();
            exact = most == least;
            if (!most.empty() && number(most) < number(least)) fail("numbers out of order in {} quantifier");
        }
        if (end >= in_.size() || in_[end] != '}') return false;
        const std::string_view text = in_.substr(at_, end + 1 - at_);
        at_ = end + 1;
        repetition(text, number(least), exact);
        return true;
    }
    static std::size_t number(std::string_view digits) {
        std::size_t n = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), n);
        return error == std::errc() ? n : static_cast<std::size_t>(-1);
    }

    void repetition(std::string_view text, std::size_t least, bool exact) {
        if (last_ != Last::atom) fail("Nothing to repeat");
        out_.pattern += text;
        if (accept("?")) out_.pattern += '?';
        if (!exact) out_.pattern += callout;
        out_.repeats += std::min<std::size_t>(least, 65535);
        last_ = Last::repetition;
    }

    void literal(std::uint32_t c) {
        if (c < 0x80 && (is_letter(static_cast<char>(c)) || is_digit(static_cast<char>(c)) || c == ' ' || c == '_')) {
            out_.pattern += static_cast<char>(c);
        } else if (c < 0x80 || (c >= 0xD800 && c < 0xE000)) {
            constexpr char hex[] = "0123456789abcdef";
            out_.pattern += "\\x{";
            for (int shift = 12; shift >= 0; shift -= 4) {
                out_.pattern += hex[c >> static_cast<unsigned>(shift) & 15U];
            }
            out_.pattern += '}';
        } else if (c > 0x10FFFF) {
            fail("Invalid character");
        } else {
            append_code_point(out_.pattern, c);
        }
    }

    // Behind a backslash, outside brackets.
    void escape() {
        if (at_ >= in_.size()) fail("\\ at end of pattern");
        const char c = in_[at_];
        switch (c) {
            case 'b':
            case 'B':
                return assertion(in_.substr(++at_ - 2, 2));
            case 'd':
            case 'D':
            case 'w':
            case 'W':
                return atom(in_.substr(++at_ - 2, 2));
            case 's':
            case 'S':
                ++at_;
                out_.pattern += c == 's' ? "[" : "[^";
                out_.pattern += blanks;
                return atom("]");
            case 'k':
                if (groups_.named == 0) break;
                ++at_;
                return back_reference(named_group());
            default:
                break;
        }
        if (c >= '1' && c <= '9') {
            std::size_t end = at_;
            while (end < in_.size() && is_digit(in_[end])) ++end;
            const std::size_t n = number(in_.substr(at_, end - at_));
            if (n <= groups_.captures) {
                at_ = end;
                return back_reference(n);
            }
        }
        literal(escaped_character(false));
        last_ = Last::atom;
    }

    std::size_t named_group() {
        if (!accept("<")) fail("Invalid named reference");
        const std::size_t end = in_.find('>', at_);
        if (end == std::string_view::npos) fail("Invalid named reference");
        const std::string_view name = in_.substr(at_, end - at_);
        at_ = end + 1;
        std::size_t number = 0;
        for (const RegexGroup& group : groups_.list) {
            number += group.captures ? 1 : 0;
            if (!name.empty() && group.name == name) return number;
        }
        fail("Invalid named capture referenced");
    }

    void back_reference(std::size_t group) {
        out_.pattern += "\\g{" + std::to_string(group) + "}";
        out_.back_references = true;
        last_ = Last::atom;
    }

    // The one character that an escape stands for.
    std::uint32_t escaped_character(bool in_class) {
        const char c = in_[at_];
        switch (c) {
            case 'f':
                return ++at_, '\f';
            case 'n':
                return ++at_, '\n';
            case 'r':
                return ++at_, '\r';
            case 't':
                return ++at_, '\t';
            case 'v':
                return ++at_, '\v';
            case 'x':
                if (const auto code = hex(1, 2)) return at_ += 3, *code;
                break;
            case 'u':
                if (const auto code = hex(1, 4)) {
                    at_ += 5;
                    const bool pair = *code >= 0xD800 && *code < 0xDC00 && peek() == '\\' && peek(1) == 'u';
                    const auto low = pair ? hex(2, 4) : std::nullopt;
                    if (!low || *low < 0xDC00 || *low >= 0xE000) return *code;
                    at_ += 6;
                    return 0x10000 + ((*code - 0xD800) << 10U) + (*low - 0xDC00);
                }
                break;
            case 'c':
                if (is_letter(peek(1)) || (in_class && (is_digit(peek(1)) || peek(1) == '_'))) {
                    at_ += 2;
                    return static_cast<unsigned char>(in_[at_ - 1]) & 31U;
                }
                return '\\';  // itself; the c comes next
            default:
                break;
        }
        if (c >= '0' && c <= '7') {
            std::uint32_t code = 0;
            for (int i = 0; i < 3 && peek() >= '0' && peek() <= '7' && code * 8 + 7 < 256 + 7; ++i) {
                const std::uint32_t more = code * 8 + static_cast<std::uint32_t>(peek() - '0');
                if (more > 255) break;
                code = more;
                ++at_;
            }
            return code;
        }
        return next_code_point(in_, at_);
    }

    std::optional<std::uint32_t> hex(std::size_t ahead, std::size_t digits) const {
        std::uint32_t code = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            const int digit = hex_digit(peek(ahead + i));
            if (digit < 0) return std::nullopt;
            code = code * 16 + static_cast<std::uint32_t>(digit);
        }
        return code;
    }

    // Behind an opening bracket.
    void character_class() {
        const bool negated = accept("^");
        if (accept("]")) return atom(negated ? R"([\x00-\x{10ffff}])" : "(?!)");
        out_.pattern += negated ? "[^" : "[";
        while (!accept("]")) {
            if (at_ >= in_.size()) fail("Unterminated character class");
            const auto first = class_member();
            if (!first) continue;
            if (peek() == '-' && peek(1) != ']') {
                if (++at_ >= in_.size()) fail("Unterminated character class");
                const auto last = class_member();  // a set is written at once; the rest are single characters then
                if (last && *last < *first) fail("Range out of order in character class");
                literal(*first);
                out_.pattern += last ? "-" : "\\-";
                if (last) literal(*last);
            } else {
                literal(*first);
            }
        }
        last_ = Last::atom;
        out_.pattern += ']';
    }

    // A character; or nothing for a set such as \d, which is written.
    std::optional<std::uint32_t> class_member() {
        if (peek() != '\\') return next_code_point(in_, at_);
        ++at_;
        const char c = peek();
        std::string_view set;
        switch (c) {
            case 'b':
                ++at_;
                return 8;
            case 'd':
            case 'D':
            case 'w':
            case 'W':
                set = in_.substr(at_ - 1, 2);
                break;
            case 's':
                set = blanks;
                break;
            case 'S':
                set = no_blanks;
                break;
            default:
                return escaped_character(true);
        }
        ++at_;
        out_.pattern += set;
        if (peek() == '-' && peek(1) != ']') {  // no range: the hyphen stands for itself
            ++at_;
            out_.pattern += "\\-";
        }
        return std::nullopt;
    }

    struct Open {
        bool look_behind;
    };
    std::string_view in_;
    bool multiline_;
    std::size_t at_ = 0;
    RegexGroups groups_;
    std::size_t group_ = 0;  // the next to open
    std::vector<Open> open_;
    Last last_ = Last::nothing;
    RegexSyntax out_;
};

}  // namespace

RegexSyntax pcre_syntax(std::string_view pattern, bool multiline) { return Rewriter(pattern, multiline).rewrite(); }

}  // namespace stepwell::jsonata
