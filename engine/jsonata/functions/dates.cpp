// engine/jsonata/functions/dates.cpp — $now, $millis, $fromMillis, $toMillis.
#include <cmath>

#include "engine/jsonata/functions/functions.hpp"
#include "engine/jsonata/functions/tables.hpp"
#include "engine/jsonata/pictures/pictures.hpp"

namespace stepwell::jsonata {

namespace {

std::optional<std::string_view> given(Evaluation& evaluation, const Item& text) {
    if (!text.is_string()) return std::nullopt;
    evaluation.charge(text.length);
    return text.text();
}

Item written(Evaluation& evaluation, double millis, const Item& picture, const Item& timezone) {
    evaluation.charge(4);
    return evaluation.text(from_millis(millis, given(evaluation, picture), given(evaluation, timezone)));
}

Item now(Evaluation& evaluation, const Arguments& arguments) {
    return written(evaluation, static_cast<double>(evaluation.now_millis()), arguments[0], arguments[1]);
}

Item millis(Evaluation& evaluation, const Arguments&) { return Item(static_cast<double>(evaluation.now_millis())); }

Item from(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_number()) return {};
    return written(evaluation, arguments[0].number, arguments[1], arguments[2]);
}

Item to(Evaluation& evaluation, const Arguments& arguments) {
    if (!arguments[0].is_string()) return {};
    evaluation.charge(arguments[0].length);
    const auto result = to_millis(arguments[0].text(), given(evaluation, arguments[1]), evaluation.now_millis());
    return result ? Item(*result) : Item();
}

constexpr Builtin date_table[] = {
    {"now", "<s?s?:s>", now},
    {"millis", "<:n>", millis},
    {"fromMillis", "<n-s?s?:s>", from},
    {"toMillis", "<s-s?:n>", to},
};

}  // namespace

std::span<const Builtin> date_functions() { return date_table; }

}  // namespace stepwell::jsonata
