// Conditions become the same trees that condition expressions become, so one evaluator serves both.

#include <algorithm>

#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/condition_words.hpp"
#include "adapters/services/dynamodb/partiql_reader.hpp"

namespace stepwell::dynamodb {

namespace {

Condition negated(Condition condition) {
    Condition no{Condition::Kind::negation, {}, {}};
    no.children.push_back(std::move(condition));
    return no;
}

}  // namespace

Condition PartiqlReader::take_condition() {
    enter();
    Condition first = take_all_of();
    if (at_word("OR")) {
        Condition all{Condition::Kind::any_of, {}, {}};
        all.children.push_back(std::move(first));
        while (take_word("OR")) all.children.push_back(take_all_of());
        first = std::move(all);
    }
    --depth_;
    return first;
}

Condition PartiqlReader::take_all_of() {
    Condition first = take_negation();
    if (!at_word("AND")) return first;
    Condition all{Condition::Kind::all_of, {}, {}};
    all.children.push_back(std::move(first));
    while (take_word("AND")) all.children.push_back(take_negation());
    return all;
}

Condition PartiqlReader::take_negation() {
    if (!take_word("NOT")) return take_comparison();
    enter();
    Condition made = negated(take_negation());
    --depth_;
    return made;
}

Condition PartiqlReader::take_comparison() {
    if (take_symbol("(")) {
        Condition inside = take_condition();
        expect_symbol(")");
        return inside;
    }
    for (const ConditionFunction& function : condition_functions)
        if (at_function(function.name)) return take_function();
    return compare_from(take_operand());
}

Condition PartiqlReader::take_function() {
    const std::string name = take().text;
    const auto* const function = std::ranges::find_if(
        condition_functions, [&](const ConditionFunction& one) { return same_partiql_word(one.name, name); });
    Condition made{function->kind, {}, take_arguments(function->operands)};
    const bool needs_path = made.kind != Condition::Kind::begins_with && made.kind != Condition::Kind::contains;
    if (needs_path && made.operands.front().kind != Operand::Kind::path) malformed(name + " needs a path");
    return made;
}

Condition PartiqlReader::compare_from(Operand left) {
    for (const Comparator& comparator : comparators) {
        const bool also = comparator.kind == Condition::Kind::not_equal && take_symbol("!=");
        if (!also && !take_symbol(comparator.symbol)) continue;
        Condition made{comparator.kind, {}, {std::move(left)}};
        made.operands.push_back(take_operand());
        return made;
    }
    if (take_word("BETWEEN")) {
        Condition made{Condition::Kind::between, {}, {std::move(left)}};
        made.operands.push_back(take_operand());
        expect_word("AND");
        made.operands.push_back(take_operand());
        return made;
    }
    if (take_word("IN")) {
        Condition made{Condition::Kind::one_of, {}, {std::move(left)}};
        const bool brackets = take_symbol("[");
        if (!brackets) expect_symbol("(");
        do made.operands.push_back(take_operand());
        while (take_symbol(","));
        expect_symbol(brackets ? "]" : ")");
        if (made.operands.size() > most_in_operands + 1) malformed("IN has too many values");
        return made;
    }
    if (!take_word("IS") || left.kind != Operand::Kind::path) unexpected();
    const bool no = take_word("NOT");
    Condition made{Condition::Kind::attribute_not_exists, {}, {std::move(left)}};
    if (take_word("NULL")) {
        made.kind = Condition::Kind::attribute_type;
        made.operands.push_back(value_operand(make_attribute("S", "NULL")));
    } else {
        expect_word("MISSING");
    }
    return no ? negated(std::move(made)) : made;
}

}  // namespace stepwell::dynamodb
