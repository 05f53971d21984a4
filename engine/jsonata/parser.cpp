// engine/jsonata/parser.cpp — the grammar: what may begin an operand, what may follow one, and how tightly it binds.
#include "engine/jsonata/parser.hpp"

#include <string>

#include "engine/jsonata/functions/regex.hpp"
#include "engine/jsonata/problem.hpp"
#include "engine/jsonata/signature.hpp"

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

class Parser {
public:
    Parser(Program& program, std::string_view text)
        : program_(program), arena_(program.arena), lexer_(text, program.options.version, arena_), shaper_(arena_) {}

    Node* parse() {
        advance();
        Node* const root = expression(0);
        if (token_.symbol != Symbol::end) throw Problem{"S0201", token_.position, token_.value()};
        shaper_.finish(*root);
        return root;
    }

private:
    void advance(bool infix = false) { token_ = lexer_.next(infix); }

    void expect(Symbol symbol, bool infix = false) {
        if (token_.symbol != symbol) {
            const bool ended = token_.symbol == Symbol::end;
            throw Problem{ended ? "S0203" : "S0202", token_.position, token_.value(), Value(symbol_text(symbol))};
        }
        advance(infix);
    }
    bool take(Symbol symbol) {
        if (token_.symbol != symbol) return false;
        advance();
        return true;
    }

    Node* expression(int power) {
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

    Node* prefix(const Token& token) {
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

    Node* infix(Node* left, const Token& token) {
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

    Node* binary(BinaryNode* node, Node* left, Node* right) {
        node->left = left;
        node->right = right;
        shaper_.pass_on(*node, *left);
        shaper_.pass_on(*node, *right);
        return node;
    }

    static bool is_variable(const Node& node) {
        return node.base == node.symbol && node.symbol == Symbol::name &&
               (node.type == NodeType::variable || node.type == NodeType::context || node.type == NodeType::root);
    }
    static std::string_view variable_name(const Node& node) { return as<VariableNode>(node).name; }

    Node* name(const Token& token, std::string_view text) {
        auto* const node = arena_.make<NameNode>(NodeType::name, token);
        node->name = text;
        return shaper_.path_of(*node);
    }

    Node* variable(const Token& token) {
        const NodeType type = token.text.empty()  ? NodeType::context
                              : token.text == "$" ? NodeType::root
                                                  : NodeType::variable;
        auto* const node = arena_.make<VariableNode>(type, token);
        node->name = token.text;
        return node;
    }

    Node* literal(const Token& token) {
        auto* const node = arena_.make<LiteralNode>(NodeType::literal, token);
        if (token.type == Token::Type::string) {
            node->item = Item(token.text);
        } else if (token.type == Token::Type::number) {
            node->item = Item(token.number);
        } else {
            node->item = token.type == Token::Type::null ? Item::null() : Item(token.boolean);
        }
        return node;
    }

    Node* regex(const Token& token) {
        auto* const node = arena_.make<RegexNode>(NodeType::regex, token);
        program_.regexes.push(arena_, nullptr);
        try {
            program_.regexes.back() = new Regex(token.text, token.ignore_case, token.multiline);
        } catch (Problem& problem) {
            throw problem.at(token.position);
        }
        auto* const function = arena_.make<RegexFunction>();
        function->kind = Function::Kind::regex;
        function->arity = 1;
        function->regex = program_.regexes.back();
        node->function = function;
        return node;
    }

    Node* negation(const Token& token) {
        Node* const operand = expression(70);
        if (operand->type == NodeType::literal && as<LiteralNode>(*operand).item.is_number()) {
            as<LiteralNode>(*operand).item.number *= -1;
            return operand;
        }
        auto* const node = arena_.make<NegationNode>(NodeType::negation, token);
        node->operand = operand;
        shaper_.pass_on(*node, *operand);
        return node;
    }

    Node* block(const Token& token) {
        auto* const node = arena_.make<BlockNode>(NodeType::block, token);
        while (token_.symbol != Symbol::close_parenthesis) {
            Node* const part = expression(0);
            shaper_.pass_on(*node, *part);
            const bool constructor =
                part->constructor || (part->type == NodeType::path && as<PathNode>(*part).steps[0]->constructor);
            if (constructor) node->constructor = true;
            node->expressions.push(arena_, part);
            if (!take(Symbol::semicolon)) break;
        }
        expect(Symbol::close_parenthesis, true);
        return node;
    }

    Node* array(const Token& token) {
        auto* const node = arena_.make<ArrayNode>(NodeType::array, token);
        if (token_.symbol != Symbol::close_bracket) {
            do {
                Node* item = expression(0);
                if (token_.symbol == Symbol::dot_dot) {
                    auto* const range = arena_.make<BinaryNode>(NodeType::range, token_);
                    advance();
                    item = binary(range, item, expression(0));
                }
                shaper_.pass_on(*node, *item);
                node->items.push(arena_, item);
            } while (take(Symbol::comma));
        }
        expect(Symbol::close_bracket, true);
        return node;
    }

    List<Pair> pairs() {
        List<Pair> all;
        if (token_.symbol != Symbol::close_brace) {
            do {
                Node* const key = expression(0);
                expect(Symbol::colon);
                all.push(arena_, {key, expression(0)});
            } while (take(Symbol::comma));
        }
        expect(Symbol::close_brace, true);
        return all;
    }

    Node* transform(const Token& token) {
        auto* const node = arena_.make<TransformNode>(NodeType::transform, token);
        node->pattern = expression(0);
        expect(Symbol::bar);
        node->update = expression(0);
        if (take(Symbol::comma)) node->deletion = expression(0);
        expect(Symbol::bar);
        node->clone = arena_.make<VariableNode>(NodeType::variable, token);
        node->clone->name = "clone";
        return node;
    }

    Node* sort(Node* left, const Token& token) {
        expect(Symbol::open_parenthesis);
        List<SortTerm> terms;
        do {
            SortTerm term{nullptr, false};
            if (token_.symbol == Symbol::less || token_.symbol == Symbol::greater) {
                term.descending = token_.symbol == Symbol::greater;
                advance();
            }
            term.expression = expression(0);
            terms.push(arena_, term);
        } while (take(Symbol::comma));
        expect(Symbol::close_parenthesis);
        return shaper_.sort(left, terms, token);
    }

    Node* bind(Node* left, const Token& token) {
        if (!is_variable(*left)) throw Problem{"S0212", left->position, token_value(*left)};
        auto* const node = arena_.make<BindNode>(NodeType::bind, token);
        node->name = variable_name(*left);
        node->value = expression(9);
        shaper_.pass_on(*node, *node->value);
        return node;
    }

    Node* condition(Node* left, const Token& token) {
        auto* const node = arena_.make<ConditionNode>(NodeType::condition, token);
        node->condition = left;
        node->then = expression(0);
        shaper_.pass_on(*node, *left);
        shaper_.pass_on(*node, *node->then);
        if (take(Symbol::colon)) {
            node->otherwise = expression(0);
            shaper_.pass_on(*node, *node->otherwise);
        }
        return node;
    }

    Node* call(Node* left, const Token& token) {
        auto* const node = arena_.make<CallNode>(NodeType::call, token);
        node->procedure = left;
        if (token_.symbol != Symbol::close_parenthesis) {
            do {
                if (token_.symbol == Symbol::question) {
                    node->type = NodeType::partial;
                    advance();
                    node->arguments.push(arena_, nullptr);
                } else {
                    Node* const argument = expression(0);
                    shaper_.pass_on(*node, *argument);
                    node->arguments.push(arena_, argument);
                }
            } while (take(Symbol::comma));
        }
        expect(Symbol::close_parenthesis, true);
        if (left->type == NodeType::path && left->base == Symbol::name && left->base == left->symbol) {
            const std::string_view name = as<NameNode>(*as<PathNode>(*left).steps[0]).name;
            if (name == "function" || name == "\u03BB") return lambda(*node);
        }
        if (left->type == NodeType::path) {
            const PathNode& path = as<PathNode>(*left);
            if (path.steps[0]->type == NodeType::name) {
                node->suggestion = arena_.make<VariableNode>(NodeType::variable, token);
                node->suggestion->name = as<NameNode>(*path.steps[0]).name;
                node->suggestion->soft = true;
            }
        }
        return node;
    }

    Node* lambda(const CallNode& declared) {
        auto* const node = arena_.make<LambdaNode>(NodeType::lambda, Token{});
        node->symbol = declared.symbol;
        node->base = declared.base;
        node->position = declared.position;
        for (std::size_t i = 0; i < declared.arguments.size; ++i) {
            const Node* const argument = declared.arguments[i];
            if (!argument || !is_variable(*argument)) {
                Problem problem{"S0208", argument ? argument->position : declared.position};
                throw problem.with_token(argument ? token_value(*argument) : Value("?")).about(Value(i + 1));
            }
            node->parameters.push(arena_, variable_name(*argument));
        }
        if (token_.symbol == Symbol::less) signature(*node);
        expect(Symbol::open_brace);
        node->body = expression(0);
        expect(Symbol::close_brace);
        Shaper::mark_tail_calls(*node->body);
        return node;
    }

    // A signature's tokens, put together again.
    void signature(LambdaNode& node) {
        const std::uint32_t position = token_.position;
        std::string text = "<";
        for (int depth = 1; depth > 0 && token_.symbol != Symbol::open_brace && token_.symbol != Symbol::end;) {
            advance();
            if (token_.symbol == Symbol::greater) --depth;
            if (token_.symbol == Symbol::less) ++depth;
            const Value value = token_.value();
            text += value.is_string() ? std::string(value.as_string()) : value.number_text();
        }
        expect(Symbol::greater);
        try {
            node.signature = arena_.make<Signature>(parse_signature(arena_, arena_.copy(text)));
        } catch (Problem& problem) {
            throw problem.at(position + problem.position.value_or(0));
        }
    }

    Program& program_;
    Arena& arena_;
    Lexer lexer_;
    Shaper shaper_;
    Token token_;
    int nesting_ = 0;
};

}  // namespace

Node* parse(Program& program, std::string_view text) { return Parser(program, text).parse(); }

}  // namespace stepwell::jsonata
