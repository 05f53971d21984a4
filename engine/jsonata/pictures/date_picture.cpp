// engine/jsonata/pictures/date_picture.cpp — what a picture of dates and times says.
#include "engine/jsonata/pictures/date_picture.hpp"

#include <algorithm>
#include <cmath>

#include "engine/jsonata/pictures/characters.hpp"
#include "engine/jsonata/problem.hpp"
#include "engine/jsonata/text.hpp"

namespace stepwell::jsonata {

namespace {

// What a marker without a presentation means; empty for an unknown component.
std::string_view default_presentation(char component) {
    switch (component) {
        case 'F':
        case 'P':
        case 'C':
        case 'E':
            return "n";
        case 'm':
        case 's':
            return "01";
        case 'Z':
        case 'z':
            return "01:01";
        default:
            return component && numbered_components.find(component) != std::string_view::npos ? "1" : "";
    }
}

std::string without_spaces(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        if (!is_space(next_code_point(text, at))) out += text.substr(start, at - start);
    }
    return out;
}

void add_literal(DatePicture& parts, std::string_view text) {
    if (text.empty()) return;
    DatePart part;
    for (std::size_t at = 0; at < text.size(); ++at) {
        part.literal += text[at];
        if (text.substr(at, 2) == "]]") ++at;
    }
    parts.push_back(std::move(part));
}

struct Widths {
    std::optional<double> least{};  // NaN for what is no number
    std::optional<double> greatest{};
};

std::optional<double> parse_width(std::string_view text) {
    if (text == "*") return std::nullopt;
    const double width = leading_integer(text);
    if (width > greatest_width) refuse("A width in the picture string is greater than 10000");
    return width;
}

Widths parse_widths(std::string_view text) {
    const std::size_t dash = text.find('-');
    Widths widths{parse_width(text.substr(0, dash))};
    if (dash != std::string_view::npos) widths.greatest = parse_width(text.substr(dash + 1));
    return widths;
}

// Section "Formatting Integer-Valued Date/Time Components", and "Formatting the Year Component".
void add_number(DatePart& part, std::string_view presentation, const Widths& widths) {
    IntegerPicture& number = part.integer.emplace(parse_integer_picture(presentation));
    if (widths.least && number.mandatory_digits < *widths.least) number.mandatory_digits = *widths.least;
    if (part.component != 'Y') return;
    if (widths.greatest) {
        part.year_digits = number.mandatory_digits = *widths.greatest;
    } else if (number.mandatory_digits + number.optional_digits >= 2) {
        part.year_digits = number.mandatory_digits + number.optional_digits;
    }
}

DatePart parse_marker(std::string_view text, DatePart* previous) {
    const std::string marker = without_spaces(text);
    const std::size_t component_bytes = marker.empty() ? 0 : std::min(code_point_bytes(marker[0]), marker.size());
    DatePart part;
    part.is_marker = true;
    part.component_text = marker.substr(0, component_bytes);
    part.component = component_bytes == 1 ? marker[0] : '\0';

    std::string_view presentation = std::string_view(marker).substr(component_bytes);
    Widths widths;
    if (const std::size_t comma = presentation.rfind(','); comma != std::string_view::npos) {
        widths = parse_widths(presentation.substr(comma + 1));
        part.greatest_width = widths.greatest.value_or(no_width);
        presentation = presentation.substr(0, comma);
    }
    const bool modified =
        presentation.size() > 1 && std::string_view("atco").find(presentation.back()) != std::string_view::npos;
    const char modifier = modified ? presentation.back() : '\0';
    if (modified) presentation.remove_suffix(1);
    if (presentation.empty()) presentation = default_presentation(part.component);
    if (presentation.empty()) throw Problem{"D3132"}.about(Value(part.component_text));
    part.zulu = modifier == 't';

    if (presentation.starts_with('n')) {
        part.names = LetterCase::lower;
    } else if (presentation.starts_with('N')) {
        part.names = presentation.starts_with("Nn") ? LetterCase::title : LetterCase::upper;
    } else if (part.component && numbered_components.find(part.component) != std::string_view::npos) {
        add_number(part, std::string(presentation) + (modifier == 'o' ? ";o" : modified ? ";c" : ""), widths);
        // Two numbers without a text between them: the first one has as many digits as it must have.
        if (previous && previous->integer) {
            previous->integer->parse_width = previous->integer->mandatory_digits;
        }
    }
    if (part.component == 'Z' || part.component == 'z') part.integer = parse_integer_picture(presentation);
    return part;
}

}  // namespace

DatePicture parse_date_picture(std::string_view picture) {
    check_picture_length(picture);
    DatePicture parts;
    parts.reserve(2 * static_cast<std::size_t>(std::count(picture.begin(), picture.end(), '[')) + 1);
    std::size_t start = 0;  // of the literal
    for (std::size_t open = picture.find('['); open != std::string_view::npos; open = picture.find('[', start)) {
        add_literal(parts, picture.substr(start, open - start));
        if (picture.substr(open, 2) == "[[") {
            parts.emplace_back().literal = "[";
            start = open + 2;
            continue;
        }
        const std::size_t close = picture.find(']', open);
        if (close == std::string_view::npos) throw Problem{"D3135"};
        parts.push_back(
            parse_marker(picture.substr(open + 1, close - open - 1), parts.empty() ? nullptr : &parts.back()));
        start = close + 1;
    }
    add_literal(parts, picture.substr(start));
    return parts;
}

void throw_has_no_names(const DatePart& part) { throw Problem{"D3133"}.about(Value(part.component_text)); }

}  // namespace stepwell::jsonata
