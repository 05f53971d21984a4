// engine/jsonata/functions/higher_order.cpp — $map, $filter, $single, $reduce.
#include "engine/jsonata/functions/functions.hpp"
#include "engine/jsonata/functions/tables.hpp"

namespace stepwell::jsonata {

namespace {

Item map(Evaluation& evaluation, const Arguments& arguments) {
    if (arguments[0].is_undefined()) return {};
    const Elements elements(arguments[0]);
    Array* const result = make_sequence(evaluation.arena(), elements.is_range() ? 0 : elements.size());
    for (std::size_t i = 0; i < elements.size(); ++i) {
        evaluation.charge(1);
        const Item mapped = evaluation.call_with(arguments[1], elements[i], Item(static_cast<double>(i)), arguments[0]);
        if (mapped.is_defined()) push(evaluation.arena(), *result, mapped);
    }
    return Item(result);
}

bool holds(Evaluation& evaluation, const Item& test, const Item& item, std::size_t i, const Item& all) {
    evaluation.charge(1);
    return truthy(evaluation, evaluation.call_with(test, item, Item(static_cast<double>(i)), all));
}

Item filter(Evaluation& evaluation, const Arguments& arguments) {
    if (arguments[0].is_undefined()) return {};
    const Elements elements(arguments[0]);
    Array* const result = make_sequence(evaluation.arena(), 0);
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const Item item = elements[i];
        if (holds(evaluation, arguments[1], item, i, arguments[0])) push(evaluation.arena(), *result, item);
    }
    return Item(result);
}

Item single(Evaluation& evaluation, const Arguments& arguments) {
    if (arguments[0].is_undefined()) return {};
    const Elements elements(arguments[0]);
    bool found = false;
    Item result;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const Item item = elements[i];
        if (arguments[1].is_defined() && !holds(evaluation, arguments[1], item, i, arguments[0])) continue;
        if (found) {
            Problem problem{"D3138"};
            problem.index = i;
            throw problem;
        }
        found = true;
        result = item;
    }
    if (!found) throw Problem{"D3139"};
    return result;
}

Item reduce(Evaluation& evaluation, const Arguments& arguments) {
    if (arguments[0].is_undefined()) return {};
    const Elements elements(arguments[0]);
    const std::size_t arity = Evaluation::arity(arguments[1]);
    if (arity < 2) {
        Problem problem{"D3050"};
        problem.index = 1;
        throw problem;
    }
    Item result = arguments[2];
    std::size_t i = 0;
    if (result.is_undefined() && elements.size() > 0) result = elements[i++];
    for (; i < elements.size(); ++i) {
        evaluation.charge(1);
        const Item given[] = {result, elements[i], Item(static_cast<double>(i)), arguments[0]};
        result = evaluation.call(arguments[1], std::span(given, arity < 4 ? arity : 4));
    }
    return result;
}

constexpr Builtin higher_order_table[] = {
    {"map", "<af>", map},
    {"filter", "<af>", filter},
    {"single", "<af?>", single},
    {"reduce", "<afj?:j>", reduce},
};

}  // namespace

std::span<const Builtin> higher_order_functions() { return higher_order_table; }

}  // namespace stepwell::jsonata
