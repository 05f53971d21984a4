// engine/jsonata/functions/letter_case.cpp — Unicode's full case mappings, without those of particular languages.
#include "engine/jsonata/functions/letter_case.hpp"

#include <algorithm>
#include <iterator>

#include "engine/jsonata/functions/case_tables.hpp"
#include "engine/jsonata/functions/text_builder.hpp"
#include "engine/jsonata/text.hpp"

namespace stepwell::jsonata {

namespace {

constexpr std::uint32_t capital_sigma = 0x3A3;
constexpr std::uint32_t final_sigma = 0x3C2;
constexpr std::uint32_t capital_i_with_dot = 0x130;

template <std::size_t n>
std::uint32_t mapped(const CaseRun (&runs)[n], std::uint32_t c) {
    const auto* const run = std::lower_bound(std::begin(runs), std::end(runs), c,
                                             [](const CaseRun& r, std::uint32_t x) { return r.last < x; });
    if (run == std::end(runs) || c < run->first || (c - run->first) % run->step != 0) return c;
    return static_cast<std::uint32_t>(static_cast<std::int32_t>(c) + run->distance);
}

std::uint32_t upper(std::uint32_t c) {
    if (c < 0x80) return c >= 'a' && c <= 'z' ? c - 32 : c;
    return mapped(to_upper, c);
}
std::uint32_t lower(std::uint32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
    return mapped(to_lower, c);
}
bool is_letter(std::uint32_t c) { return upper(c) != c || lower(c) != c; }

// ASCII letters between `first` and `last` are to change: none, and the text stays.
std::string_view ascii_case(Evaluation& evaluation, std::string_view text, char first, char last) {
    const auto changes = [&](char c) { return c >= first && c <= last; };
    if (std::none_of(text.begin(), text.end(), changes)) return text;
    char* const out = evaluation.arena().array<char>(text.size());
    for (std::size_t at = 0; at < text.size(); at += text_piece) {
        if (at > 0) breathe_text();
        const std::string_view piece = text.substr(at, text_piece);
        std::transform(piece.begin(), piece.end(), out + at, [&](char c) {
            return changes(c) ? static_cast<char>(static_cast<unsigned char>(c) ^ 0x20U) : c;
        });
    }
    return {out, text.size()};
}

}  // namespace

std::string_view upper_case(Evaluation& evaluation, std::string_view text) {
    evaluation.charge_text(text.size());
    if (is_ascii(text)) return ascii_case(evaluation, text, 'a', 'z');
    evaluation.charge_text(text.size() * 4);
    TextBuilder out(evaluation.arena(), text.size());
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size();) {
        breathe(done++);
        const std::uint32_t c = next_code_point(text, at);
        const auto* const several = std::lower_bound(std::begin(to_upper_texts), std::end(to_upper_texts), c,
                                                     [](const CaseText& t, std::uint32_t x) { return t.letter < x; });
        if (several != std::end(to_upper_texts) && several->letter == c) {
            out.append(several->text);
        } else {
            out.append_code_point(upper(c));
        }
    }
    return out.view();
}

std::string_view lower_case(Evaluation& evaluation, std::string_view text) {
    evaluation.charge_text(text.size());
    if (is_ascii(text)) return ascii_case(evaluation, text, 'A', 'Z');
    evaluation.charge_text(text.size() * 4);
    TextBuilder out(evaluation.arena(), text.size());
    bool after_letter = false;
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size();) {
        breathe(done++);
        const std::uint32_t c = next_code_point(text, at);
        std::size_t ahead = at;
        if (c == capital_sigma && after_letter &&
            (at == text.size() || !is_letter(next_code_point(text, ahead)))) {  // at a word's end
            out.append_code_point(final_sigma);
        } else if (c == capital_i_with_dot) {
            out.append("i\u0307");
        } else {
            out.append_code_point(lower(c));
        }
        after_letter = is_letter(c);
    }
    return out.view();
}

}  // namespace stepwell::jsonata
