// engine/jsonata/node_text.cpp — what errors call a node.
#include "engine/jsonata/number_text.hpp"
#include "engine/jsonata/shaper.hpp"

namespace stepwell::jsonata {

Value token_value(const Node& node) {
    if (node.type == NodeType::literal) {
        const Item& item = as<LiteralNode>(node).item;
        if (item.is_string()) return Value(item.text());
        if (item.is_number()) return number_value(item.number);
        return item.tag == Tag::boolean ? Value(item.boolean) : Value();
    }
    if (node.type == NodeType::name) return Value(as<NameNode>(node).name);
    const bool plain = node.base == Symbol::name && node.symbol == Symbol::name;
    if (plain && node.type == NodeType::path) return token_value(*as<PathNode>(node).steps[0]);
    if (node.type == NodeType::variable) return Value(as<VariableNode>(node).name);
    if (node.type == NodeType::context) return Value("");
    if (node.type == NodeType::root) return Value("$");
    return Value(symbol_text(node.symbol));
}

std::string_view type_name(const Node& node) {
    switch (node.type) {
        case NodeType::literal:
            return as<LiteralNode>(node).item.is_number()   ? "number"
                   : as<LiteralNode>(node).item.is_string() ? "string"
                                                            : "value";
        case NodeType::name:
            return "name";
        case NodeType::wildcard:
            return "wildcard";
        case NodeType::descendants:
            return "descendant";
        case NodeType::parent:
            return "parent";
        case NodeType::context:
        case NodeType::root:
        case NodeType::variable:
            return "variable";
        case NodeType::regex:
            return "regex";
        case NodeType::path:
            return "path";
        case NodeType::negation:
        case NodeType::array:
        case NodeType::object:
            return "unary";
        case NodeType::block:
            return "block";
        case NodeType::condition:
        case NodeType::default_value:
        case NodeType::coalesce:
            return "condition";
        case NodeType::bind:
            return "bind";
        case NodeType::call:
            return "function";
        case NodeType::partial:
            return "partial";
        case NodeType::apply:
            return "apply";
        case NodeType::lambda:
            return "lambda";
        case NodeType::transform:
            return "transform";
        case NodeType::sort:
            return "sort";
        default:
            return "binary";
    }
}

}  // namespace stepwell::jsonata
