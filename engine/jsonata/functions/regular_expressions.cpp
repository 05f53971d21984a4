// engine/jsonata/functions/regular_expressions.cpp — what looks for a text or a pattern: $contains, $match, $replace,
// $split.
#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/jsonata/functions/functions.hpp"
#include "engine/jsonata/functions/matches.hpp"
#include "engine/jsonata/functions/tables.hpp"
#include "engine/jsonata/functions/text_builder.hpp"
#include "engine/jsonata/text.hpp"

namespace stepwell::jsonata {

namespace {

Item contains(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_string() || arguments[1].is_undefined()) return {};
    const std::string_view text = arguments[0].text();
    evaluation.charge_text(text.size());
    if (arguments[1].is_string()) return Item(text.find(arguments[1].text()) != std::string_view::npos);
    if (const Regex* const regex = regex_of(arguments[1])) return Item(!regex->exec(evaluation, text, 0).empty());
    return Item(Matches(evaluation, arguments[1], text).next());
}

// How many matches at most; a negative number is an error.
double limit_of(Evaluation& evaluation, const Arguments& arguments, std::size_t index, std::string_view code) {
    if (!arguments[index].is_number()) return std::numeric_limits<double>::infinity();
    if (arguments[index].number < 0) {
        Problem problem{code};
        problem.value = evaluation.value_of(arguments[index]);
        problem.index = index + 1;
        throw problem;
    }
    return arguments[index].number;
}

// The next match is looked for before the limit is: as in the reference, a pattern that comes to match nothing is an
// error even where that match would not count.
Item match(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_string()) return {};
    const double limit = limit_of(evaluation, arguments, 2, "D3040");
    Array* const result = make_sequence(evaluation.arena(), 0);
    if (limit > 0 && arguments[1].is_defined()) {
        Matches matches(evaluation, arguments[1], arguments[0].text());
        for (double count = 0; matches.next() && count < limit; ++count) {
            push(evaluation.arena(), *result, matches.listed());
        }
    }
    return Item(result);
}

// Where a replacement's text has $0, $1 ... and $$: what they stand for.
void substitute(TextBuilder& out, std::string_view replacement, const Matches& matches) {
    const std::size_t groups = matches.groups();
    std::size_t most_digits = 1;
    for (std::size_t n = groups; n >= 10; n /= 10) ++most_digits;
    const auto number = [&](std::size_t at, std::size_t digits, std::size_t& used) {
        std::size_t n = 0;
        for (used = 0; used < digits && at + used < replacement.size(); ++used) {
            const char c = replacement[at + used];
            if (c < '0' || c > '9') break;
            n = n * 10 + static_cast<std::size_t>(c - '0');
        }
        return n;
    };
    for (std::size_t at = 0;;) {
        const std::size_t dollar = std::min(replacement.find('$', at), replacement.size());
        out.append(replacement.substr(at, dollar - at));
        if (dollar == replacement.size()) return;
        at = dollar + 1;
        const char next = at < replacement.size() ? replacement[at] : '\0';
        if (next == '$') {
            out.append('$');
            ++at;
            continue;
        }
        if (next == '0') {
            const Item match = matches.match();
            if (match.is_string()) out.append(match.text());
            ++at;
            continue;
        }
        std::size_t used = 0;
        std::size_t group = number(at, most_digits, used);
        if (used > 1 && group > groups) group = number(at, most_digits - 1, used);
        if (used == 0) {
            out.append('$');  // no group: the character itself
            continue;
        }
        if (group <= groups && matches.group(group - 1).is_string()) out.append(matches.group(group - 1).text());
        at += used;
    }
}

Item replace_text(Evaluation& evaluation, std::string_view text, std::string_view pattern, const Item& replacement,
                  double limit) {
    std::size_t found = text.find(pattern);
    if (found == std::string_view::npos) return Item(text);
    if (!replacement.is_string()) throw Problem{"D3012"}.about(evaluation.value_of(replacement));
    TextBuilder out(evaluation.arena(), text.size());
    std::size_t at = 0;
    for (double count = 0; found != std::string_view::npos && count < limit; ++count) {
        evaluation.charge(1 + replacement.length / 16);
        out.append(text.substr(at, found - at));
        out.append(replacement.text());
        at = found + pattern.size();
        found = text.find(pattern, at);
    }
    out.append(text.substr(at));
    return out.item();
}

Item replace(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_string()) return {};
    const Item& pattern = arguments[1];
    const Item& replacement = arguments[2];
    const std::string_view text = arguments[0].text();
    if (pattern.is_string() && pattern.length == 0) {
        Problem problem{"D3010"};
        problem.value = Value("");
        problem.index = 2;
        throw problem;
    }
    const double limit = limit_of(evaluation, arguments, 3, "D3011");
    if (!(limit > 0) || pattern.is_undefined()) return arguments[0];
    evaluation.charge_text(text.size());
    if (pattern.is_string()) return replace_text(evaluation, text, pattern.text(), replacement, limit);
    Matches matches(evaluation, pattern, text);
    if (!matches.next()) return arguments[0];
    TextBuilder out(evaluation.arena(), text.size() + 16);
    std::size_t at = 0;
    double count = 0;
    do {
        if (matches.from() > at) out.append(text.substr(at, matches.from() - at));
        if (replacement.is_string()) {
            evaluation.charge_text(replacement.length);
            substitute(out, replacement.text(), matches);
        } else {
            const Item match = matches.whole();
            const Item replaced = evaluation.call(replacement, std::span(&match, 1));
            if (!replaced.is_string()) throw Problem{"D3012"}.about(evaluation.value_of(replaced));
            evaluation.charge_text(replaced.length);
            out.append(replaced.text());
        }
        at = matches.to();
    } while (matches.next() && ++count < limit);
    out.append(text.substr(at));
    return out.item();
}

void split_by_text(Evaluation& evaluation, Array& parts, std::string_view text, std::string_view separator,
                   double limit) {
    Arena& arena = evaluation.arena();
    evaluation.charge_text(text.size());
    const double most = std::trunc(limit);
    std::size_t at = 0;
    if (separator.empty()) {  // into its characters
        while (at < text.size() && parts.size < most) {
            const std::size_t from = at;
            next_code_point(text, at);
            evaluation.charge(1);
            push(arena, parts, Item(text.substr(from, at - from)));
        }
        return;
    }
    while (parts.size < most) {
        evaluation.charge(1);
        const std::size_t found = text.find(separator, at);
        push(arena, parts, Item(text.substr(at, found - at)));
        if (found == std::string_view::npos) return;
        at = found + separator.size();
    }
}

Item split(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_string()) return {};
    Arena& arena = evaluation.arena();
    const std::string_view text = arguments[0].text();
    const double limit = limit_of(evaluation, arguments, 2, "D3020");
    Array* const parts = make_array(arena, 0);
    if (!(limit > 0)) return Item(parts);
    if (arguments[1].is_string()) {
        split_by_text(evaluation, *parts, text, arguments[1].text(), limit);
        return Item(parts);
    }
    std::size_t at = 0;
    double count = 0;
    if (arguments[1].is_defined()) {
        Matches matches(evaluation, arguments[1], text);
        for (; matches.next() && count < limit; ++count) {
            push(arena, *parts, Item(text.substr(at, std::max(matches.from(), at) - at)));
            at = matches.to();
        }
    }
    if (count < limit) push(arena, *parts, Item(text.substr(at)));
    return Item(parts);
}

constexpr Builtin pattern_table[] = {
    {"contains", "<s-(sf):b>", contains},
    {"match", "<s-f<s:o>n?:a<o>>", match},
    {"replace", "<s-(sf)(sf)n?:s>", replace},
    {"split", "<s-(sf)n?:a<s>>", split},
};

}  // namespace

std::span<const Builtin> pattern_functions() { return pattern_table; }

}  // namespace stepwell::jsonata
