#pragma once
// What the clauses of PartiQL statements are made of: names, paths, literals and conditions.

#include <string>
#include <string_view>
#include <vector>

#include "adapters/services/dynamodb/expression.hpp"
#include "adapters/services/dynamodb/partiql_lexer.hpp"

namespace stepwell::dynamodb {

class PartiqlReader {
public:
    PartiqlReader(std::string_view text, const Value& parameters);

    bool at_end() const { return peek().kind == PartiqlToken::Kind::end; }
    bool at_symbol(std::string_view symbol) const;
    bool take_symbol(std::string_view symbol);
    void expect_symbol(std::string_view symbol);
    bool at_word(std::string_view word, std::size_t ahead = 0) const;
    bool take_word(std::string_view word);
    void expect_word(std::string_view word);
    [[noreturn]] void unexpected() const;

    std::string take_name();
    Path take_path();
    /// A literal, or a parameter; at_value: whether one begins here.
    bool at_value() const;
    Value take_value();
    Condition take_condition();
    bool at_function(std::string_view name) const;
    /// The arguments of a function with so many.
    std::vector<Operand> take_arguments(std::size_t count);
    Operand take_operand();
    /// Throws when there are parameters left over.
    void check_end();

private:
    const PartiqlToken& peek(std::size_t ahead = 0) const;
    const PartiqlToken& take();
    Value take_map();
    Value take_list();
    Value take_set();
    Condition take_all_of();
    Condition take_negation();
    Condition take_comparison();
    Condition compare_from(Operand left);
    Condition take_function();
    void enter();

    std::vector<PartiqlToken> tokens_;
    std::size_t at_ = 0;
    Value parameters_;
    std::size_t parameters_used_ = 0;
    int depth_ = 0;
};

Operand value_operand(Value value);

}  // namespace stepwell::dynamodb
