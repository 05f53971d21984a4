#pragma once
// Text to tree, by operator precedence.

#include <string_view>

#include "engine/jsonata/ast.hpp"
#include "engine/jsonata/lexer.hpp"
#include "engine/jsonata/program.hpp"
#include "engine/jsonata/shaper.hpp"

namespace stepwell::jsonata {

/// Parses the whole of `text`, which must live as long as `program`, whose arena holds the tree. Throws Problem.
Node* parse(Program& program, std::string_view text);

class Parser {
public:
    Parser(Program& program, std::string_view text)
        : program_(program), arena_(program.arena), lexer_(text, program.options.version, arena_), shaper_(arena_) {}

    Node* parse();

private:
    void advance(bool infix = false);
    void expect(Symbol symbol, bool infix = false);
    bool take(Symbol symbol);
    Node* expression(int power);
    Node* prefix(const Token& token);
    Node* infix(Node* left, const Token& token);
    Node* binary(BinaryNode* node, Node* left, Node* right);
    static bool is_variable(const Node& node);
    static std::string_view variable_name(const Node& node);
    Node* name(const Token& token, std::string_view text);
    Node* variable(const Token& token);
    Node* literal(const Token& token);
    Node* regex(const Token& token);
    Node* negation(const Token& token);
    Node* block(const Token& token);
    Node* array(const Token& token);
    List<Pair> pairs();
    Node* transform(const Token& token);
    Node* sort(Node* left, const Token& token);
    Node* bind(Node* left, const Token& token);
    Node* condition(Node* left, const Token& token);
    Node* call(Node* left, const Token& token);
    Node* lambda(const CallNode& declared);
    void signature(LambdaNode& node);

    Program& program_;
    Arena& arena_;
    Lexer lexer_;
    Shaper shaper_;
    Token token_;
    int nesting_ = 0;
};

}  // namespace stepwell::jsonata
