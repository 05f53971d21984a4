// engine/jsonata/functions/texts.cpp — functions of strings: $string, $length, $substring and its like, $trim, $pad,
// $join.
#include <algorithm>
#include <cmath>

#include "engine/jsonata/functions/functions.hpp"
#include "engine/jsonata/functions/letter_case.hpp"
#include "engine/jsonata/functions/tables.hpp"
#include "engine/jsonata/functions/text_builder.hpp"
#include "engine/jsonata/text.hpp"

namespace stepwell::jsonata {

namespace {

Item string(Evaluation& evaluation, const Arguments& arguments) {
    if (arguments[0].is_undefined()) return {};
    const bool pretty = arguments[1].tag == Tag::boolean && arguments[1].boolean;
    return Item(text_of(evaluation, arguments[0], pretty));
}

Item length(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_string()) return {};
    evaluation.charge_text(arguments[0].length);
    return Item(static_cast<double>(count_code_points(arguments[0].text())));
}

// JavaScript's slice: negative places count from the end.
std::string_view slice(std::string_view text, double characters, bool ascii, double from, double to) {
    const auto place = [&](double at) {
        at = std::isnan(at) ? 0 : std::trunc(at);
        return at < 0 ? std::max(characters + at, 0.0) : std::min(at, characters);
    };
    from = place(from);
    to = place(to);
    if (from >= to) return text.substr(0, 0);
    const auto first = static_cast<std::size_t>(from);
    const auto count = static_cast<std::size_t>(to) - first;
    if (ascii) return text.substr(first, count);
    text = text.substr(offset_of_code_point(text, first));
    return text.substr(0, offset_of_code_point(text, count));
}

Item substring(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_string()) return {};
    const std::string_view text = arguments[0].text();
    evaluation.charge_text(text.size());
    const bool ascii = is_ascii(text);
    const auto characters = static_cast<double>(ascii ? text.size() : count_code_points(text));
    double start = arguments[1].is_number() ? arguments[1].number : 0;
    if (characters + start < 0) start = 0;
    double end = characters;
    if (arguments[2].is_number()) {
        const double wanted = arguments[2].number;
        if (wanted <= 0 || !arguments[1].is_number()) return Item(std::string_view());
        end = start >= 0 ? start + wanted : characters + start + wanted;
    }
    return Item(slice(text, characters, ascii, start, end));
}

Item substring_before(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_string()) return {};
    if (!arguments[1].is_string()) return arguments[0];
    evaluation.charge_text(arguments[0].length);
    const std::size_t found = arguments[0].text().find(arguments[1].text());
    return found == std::string_view::npos ? arguments[0] : Item(arguments[0].text().substr(0, found));
}

Item substring_after(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_string()) return {};
    if (!arguments[1].is_string()) return arguments[0];
    evaluation.charge_text(arguments[0].length);
    const std::size_t found = arguments[0].text().find(arguments[1].text());
    return found == std::string_view::npos ? arguments[0]
                                           : Item(arguments[0].text().substr(found + arguments[1].length));
}

Item lowercase(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_string()) return {};
    return Item(lower_case(evaluation, arguments[0].text()));
}

Item uppercase(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_string()) return {};
    return Item(upper_case(evaluation, arguments[0].text()));
}

bool is_trimmed(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Blanks at the ends go, blanks within become one space.
Item trim(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_string()) return {};
    std::string_view text = arguments[0].text();
    evaluation.charge_text(text.size());
    while (!text.empty() && is_trimmed(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_trimmed(text.back())) text.remove_suffix(1);
    const auto to_change = [&](std::size_t i) {  // the last character is none
        return is_trimmed(text[i]) && (text[i] != ' ' || is_trimmed(text[i + 1]));
    };
    std::size_t at = 0;
    while (at < text.size() && !to_change(at)) ++at;
    if (at == text.size()) return Item(text);
    TextBuilder out(evaluation.arena(), text.size());
    out.append(text.substr(0, at));
    for (std::size_t done = 0; at < text.size(); ++done) {
        breathe(done);
        if (!is_trimmed(text[at])) {
            out.append(text[at++]);
            continue;
        }
        out.append(' ');
        while (is_trimmed(text[at])) ++at;
    }
    return out.item();
}

Item pad(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_string()) return {};
    if (!arguments[1].is_number()) return arguments[0];
    const std::string_view text = arguments[0].text();
    const std::string_view given = arguments[2].is_string() ? arguments[2].text() : std::string_view();
    const std::string_view filling = given.empty() ? " " : given;
    evaluation.charge_text(text.size() + filling.size());
    const double width = std::trunc(arguments[1].number);
    const double missing = std::abs(width) - static_cast<double>(count_code_points(text));
    if (!(missing > 0)) return arguments[0];
    if (missing > 4e9) throw OutOfBytes();
    const auto count = static_cast<std::size_t>(missing);
    const std::size_t characters = count_code_points(filling);
    const std::size_t bytes = count / characters * filling.size() + offset_of_code_point(filling, count % characters);
    TextBuilder out(evaluation.arena(), text.size() + bytes);
    evaluation.charge_text(bytes);
    if (width > 0) out.append(text);
    const std::size_t whole = out.size();
    for (std::size_t left = bytes; left > 0;) {  // what is there already fills the next piece
        const std::size_t there = std::min((out.size() - whole) / filling.size() * filling.size(), text_piece);
        const std::string_view piece =
            (there > filling.size() ? out.view().substr(whole, there) : filling).substr(0, left);
        if (there > text_piece / 2) breathe_text();
        out.append(piece);
        left -= piece.size();
    }
    if (width < 0) out.append(text);
    return out.item();
}

Item join(Evaluation& evaluation, const Arguments& arguments) {
    if (arguments[0].is_undefined()) return {};
    const Elements texts(arguments[0]);
    const std::string_view separator = arguments[1].is_string() ? arguments[1].text() : std::string_view();
    std::size_t bytes = texts.size() > 1 ? (texts.size() - 1) * separator.size() : 0;
    evaluation.charge(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        breathe(i);
        const Item text = texts[i];
        if (text.is_string()) bytes += text.length;
    }
    evaluation.charge_text(bytes);
    TextBuilder out(evaluation.arena(), bytes);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0) out.append(separator);
        const Item text = texts[i];
        if (text.is_string()) out.append(text.text());
    }
    return out.item();
}

constexpr Builtin text_table[] = {
    {"string", "<x-b?:s>", string, 1},
    {"length", "<s-:n>", length},
    {"substring", "<s-nn?:s>", substring},
    {"substringBefore", "<s-s:s>", substring_before},
    {"substringAfter", "<s-s:s>", substring_after},
    {"lowercase", "<s-:s>", lowercase},
    {"uppercase", "<s-:s>", uppercase},
    {"trim", "<s-:s>", trim},
    {"pad", "<s-ns?:s>", pad},
    {"join", "<a<s>s?:s>", join},
};

}  // namespace

std::span<const Builtin> text_functions() { return text_table; }

}  // namespace stepwell::jsonata
