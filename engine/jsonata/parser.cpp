// engine/jsonata/parser.cpp — the grammar: what may begin an operand, what may follow one, and how tightly it binds.
#include "engine/jsonata/parser.hpp"

#include "engine/jsonata/problem.hpp"

namespace stepwell::jsonata {

namespace {

constexpr int max_nesting = 500;

int binding_power(Symbol symbol) {
    switch (symbol) {
        case Symbol::open_parenthesis:
        case Symbol::open_bracket:
        case Symbol::at:
        case Symbol::hash:
            return 80;
        case Symbol::dot:
            return 75;
        case Symbol::open_brace:
            return 70;
        case Symbol::star:
        case Symbol::slash:
        case Symbol::percent:
            return 60;
        case Symbol::plus:
        case Symbol::minus:
        case Symbol::ampersand:
            return 50;
        case Symbol::equal:
        case Symbol::not_equal:
        case Symbol::less:
        case Symbol::less_equal:
        case Symbol::greater:
        case Symbol::greater_equal:
        case Symbol::caret:
        case Symbol::apply:
        case Symbol::in:
        case Symbol::default_value:
        case Symbol::coalesce:
            return 40;
        case Symbol::and_:
            return 30;
        case Symbol::or_:
            return 25;
        case Symbol::question:
            return 20;
        case Symbol::assign:
            return 10;
        default:
            return 0;
    }
}

NodeType binary_type(Symbol symbol) {
    switch (symbol) {
        case Symbol::equal:
        case Symbol::not_equal:
            return NodeType::equality;
        case Symbol::less:
        case Symbol::less_equal:
        case Symbol::greater:
        case Symbol::greater_equal:
            return NodeType::comparison;
        case Symbol::ampersand:
            return NodeType::concatenation;
        case Symbol::in:
            return NodeType::inclusion;
        case Symbol::and_:
        case Symbol::or_:
            return NodeType::conjunction;
        default:
            return NodeType::arithmetic;
    }
}

}  // namespace

Node* Parser::parse() {
    advance();
    Node* const root = expression(0);
    if (token_.symbol != Symbol::end) throw Problem{"S0201", token_.position, token_.value()};
    shaper_.finish(*root);
    return root;
}

void Parser::advance(bool infix) { token_ = lexer_.next(infix); }

void Parser::expect(Symbol symbol, bool infix) {
    if (token_.symbol != symbol) {
        const bool ended = token_.symbol == Symbol::end;
        throw Problem{ended ? "S0203" : "S0202", token_.position, token_.value(), Value(symbol_text(symbol))};
    }
    advance(infix);
}

bool Parser::take(Symbol symbol) {
    if (token_.symbol != symbol) return false;
    advance();
    return true;
}

Node* Parser::expression(int power) {
    if (++nesting_ > max_nesting) {
        Problem problem{"U1001", token_.position};
        problem.message = "The expression is nested too deeply";
        throw problem;
    }
    Token token = token_;
    advance(true);
    Node* left = prefix(token);
    while (power < binding_power(token_.symbol)) {
        token = token_;
        advance();
        left = infix(left, token);
    }
    --nesting_;
    return left;
}

Node* Parser::prefix(const Token& token) {
    switch (token.symbol) {
        case Symbol::end:
            shaper_.wrong(Problem{"S0207", token.position, token.value()});
            return arena_.make<LiteralNode>(NodeType::end, token);
        case Symbol::name:
            return token.type == Token::Type::variable ? variable(token) : name(token, token.text);
        case Symbol::and_:
        case Symbol::or_:
        case Symbol::in:
            return name(token, token.text);
        case Symbol::literal:
            return literal(token);
        case Symbol::regex:
            return regex(token);
        case Symbol::minus:
            return negation(token);
        case Symbol::star:
            return arena_.make<NameNode>(NodeType::wildcard, token);
        case Symbol::star_star:
            return arena_.make<NameNode>(NodeType::descendants, token);
        case Symbol::percent:
            return shaper_.parent(token);
        case Symbol::open_parenthesis:
            return block(token);
        case Symbol::open_bracket:
            return array(token);
        case Symbol::open_brace: {
            auto* const node = arena_.make<ObjectNode>(NodeType::object, token);
            node->group.position = token.position;
            node->group.pairs = pairs();
            for (const Pair& pair : node->group.pairs) {
                shaper_.pass_on(*node, *pair.key);
                shaper_.pass_on(*node, *pair.value);
            }
            return node;
        }
        case Symbol::bar:
            return transform(token);
        case Symbol::exclamation:
        case Symbol::tilde:
            throw Problem{"S0204", token.position, token.value()};
        default:
            throw Problem{"S0211", token.position, token.value()};
    }
}

Node* Parser::infix(Node* left, const Token& token) {
    switch (token.symbol) {
        case Symbol::dot:
            return shaper_.step(left, expression(75), token);
        case Symbol::open_bracket: {
            if (take(Symbol::close_bracket)) return shaper_.keep_array(left);
            Node* const filter = expression(0);
            expect(Symbol::close_bracket, true);
            return shaper_.predicate(left, filter, token);
        }
        case Symbol::open_brace:
            return shaper_.group(left, pairs(), token);
        case Symbol::open_parenthesis:
            return call(left, token);
        case Symbol::caret:
            return sort(left, token);
        case Symbol::at:
        case Symbol::hash: {
            const Node* const right = expression(80);
            const Token& at = token;
            if (!is_variable(*right)) {
                throw Problem{"S0214", right->position, Value(symbol_text(at.symbol))};
            }
            const std::string_view bound = variable_name(*right);
            return at.symbol == Symbol::at ? shaper_.focus(left, bound, at) : shaper_.index(left, bound, at);
        }
        case Symbol::assign:
            return bind(left, token);
        case Symbol::question:
            return condition(left, token);
        case Symbol::default_value:
        case Symbol::coalesce: {
            auto* const node = arena_.make<BinaryNode>(
                token.symbol == Symbol::coalesce ? NodeType::coalesce : NodeType::default_value, token);
            return binary(node, left, expression(0));
        }
        case Symbol::apply: {
            auto* const node = arena_.make<BinaryNode>(NodeType::apply, token);
            node->left = left;
            node->right = expression(40);
            node->keep_array = left->keep_array || node->right->keep_array;
            return node;
        }
        default: {
            auto* const node = arena_.make<BinaryNode>(binary_type(token.symbol), token);
            return binary(node, left, expression(binding_power(token.symbol)));
        }
    }
}

Node* Parser::binary(BinaryNode* node, Node* left, Node* right) {
    node->left = left;
    node->right = right;
    shaper_.pass_on(*node, *left);
    shaper_.pass_on(*node, *right);
    return node;
}

Node* parse(Program& program, std::string_view text) { return Parser(program, text).parse(); }

}  // namespace stepwell::jsonata
