// Patterns of terms. User guide: "Filter pattern syntax for metric filters, subscription filters, filter log events,
// and Live Tail".
#include "adapters/services/logs/filter_pattern.hpp"

#include <algorithm>
#include <cctype>

#include "adapters/services/logs/log_group_name.hpp"
#include "engine/text.hpp"

namespace stepwell::logs {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool is_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) || c == '_';
}

std::string read_quoted(std::string_view text, std::size_t& at) {
    std::string term;
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\' && at + 1 < text.size()) ++at;
        term += text[at];
    }
    if (at == text.size()) invalid_parameter("Invalid filter pattern: a quoted term has no end");
    ++at;
    return term;
}

std::string read_word(std::string_view text, std::size_t& at) {
    const std::size_t start = at;
    while (at < text.size() && !is_blank(text[at])) ++at;
    const std::string_view word = text.substr(start, at - start);
    if (word.empty() || !std::ranges::all_of(word, is_word))
        invalid_parameter("Invalid character(s) in term '" + std::string(word) + "'");
    return std::string(word);
}

bool contains(std::string_view message, const std::string& term) {
    return message.find(term) != std::string_view::npos;
}

}  // namespace

FilterPattern::FilterPattern(std::string_view text) {
    text = trimmed(text);
    if (text.starts_with('{')) {
        json_ = parse_json_pattern(text);
        return;
    }
    if (text.starts_with('[')) invalid_parameter("Space-delimited filter patterns ([...]) are not supported here.");
    for (std::size_t at = 0; at < text.size();) {
        if (is_blank(text[at]))
            ++at;
        else
            add_term(text, at);
    }
}

void FilterPattern::add_term(std::string_view text, std::size_t& at) {
    const char sign = text[at];
    if (sign == '-' || sign == '?') ++at;
    if (at < text.size() && text[at] == '%')
        invalid_parameter("Regular expressions in filter patterns (%...%) are not supported here.");
    std::string term = at < text.size() && text[at] == '"' ? read_quoted(text, at) : read_word(text, at);
    (sign == '-' ? none_ : sign == '?' ? any_ : all_).push_back(std::move(term));
}

bool FilterPattern::matches(std::string_view message) const {
    if (json_) return json_->matches(message);
    const auto in_message = [&](const std::string& term) { return contains(message, term); };
    if (!std::ranges::all_of(all_, in_message) || std::ranges::any_of(none_, in_message)) return false;
    // AWS: terms with a question mark count only where there are no others.
    return !all_.empty() || !none_.empty() || any_.empty() || std::ranges::any_of(any_, in_message);
}

bool matches_wildcard(std::string_view pattern, std::string_view text) {
    // Goes back to the last star only: what an earlier one took is never too little.
    std::size_t p = 0, t = 0, star = std::string_view::npos, taken = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            taken = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++taken;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') ++p;
    return p == pattern.size();
}

}  // namespace stepwell::logs
