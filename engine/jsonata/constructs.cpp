// engine/jsonata/constructs.cpp — the parts of the grammar that have a form of their own: literals, blocks,
// constructors, calls, lambdas.
#include <string>

#include "engine/jsonata/functions/regex.hpp"
#include "engine/jsonata/parser.hpp"
#include "engine/jsonata/problem.hpp"
#include "engine/jsonata/signature.hpp"

namespace stepwell::jsonata {

bool Parser::is_variable(const Node& node) {
    return node.base == node.symbol && node.symbol == Symbol::name &&
           (node.type == NodeType::variable || node.type == NodeType::context || node.type == NodeType::root);
}

std::string_view Parser::variable_name(const Node& node) { return as<VariableNode>(node).name; }

Node* Parser::name(const Token& token, std::string_view text) {
    auto* const node = arena_.make<NameNode>(NodeType::name, token);
    node->name = text;
    return shaper_.path_of(*node);
}

Node* Parser::variable(const Token& token) {
    const NodeType type = token.text.empty()  ? NodeType::context
                          : token.text == "$" ? NodeType::root
                                              : NodeType::variable;
    auto* const node = arena_.make<VariableNode>(type, token);
    node->name = token.text;
    return node;
}

Node* Parser::literal(const Token& token) {
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

Node* Parser::regex(const Token& token) {
    auto* const node = arena_.make<RegexNode>(NodeType::regex, token);
    program_.regexes.push(arena_, nullptr);
    try {
        program_.regexes.back() = new Regex(token.text, token.ignore_case, token.multiline);
    } catch (Problem& problem) {
        throw problem.at(token.position);
    }
    auto* const function = arena_.make<RegexFunction>();
    function->kind = Function::Kind::regex;
    function->arity = 2;  // the second one is where to begin: higher-order functions pass the index
    function->regex = program_.regexes.back();
    node->function = function;
    return node;
}

Node* Parser::negation(const Token& token) {
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

Node* Parser::block(const Token& token) {
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

Node* Parser::array(const Token& token) {
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

List<Pair> Parser::pairs() {
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

Node* Parser::transform(const Token& token) {
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

Node* Parser::sort(Node* left, const Token& token) {
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

Node* Parser::bind(Node* left, const Token& token) {
    if (!is_variable(*left)) throw Problem{"S0212", left->position, token_value(*left)};
    auto* const node = arena_.make<BindNode>(NodeType::bind, token);
    node->name = variable_name(*left);
    node->value = expression(9);
    shaper_.pass_on(*node, *node->value);
    return node;
}

Node* Parser::condition(Node* left, const Token& token) {
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

Node* Parser::call(Node* left, const Token& token) {
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

Node* Parser::lambda(const CallNode& declared) {
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
void Parser::signature(LambdaNode& node) {
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

}  // namespace stepwell::jsonata
