#pragma once
// The compiled tree: small nodes in one arena, immutable once an expression is compiled.

#include <cstdint>
#include <string_view>

#include "engine/jsonata/arena.hpp"
#include "engine/jsonata/item.hpp"
#include "engine/jsonata/lexer.hpp"

namespace stepwell::jsonata {

class Regex;
struct RegexFunction;
struct Signature;

enum class NodeType : std::uint8_t {
    end,  // of the text, where an operand was expected; such a tree is never evaluated
    literal,
    name,
    wildcard,
    descendants,
    parent,
    context,  // $
    root,     // $$
    variable,
    regex,
    path,
    arithmetic,
    equality,
    comparison,
    concatenation,
    range,
    inclusion,
    conjunction,  // and, or
    negation,
    array,
    object,
    block,
    condition,
    default_value,  // ?:
    coalesce,       // ??
    bind,
    call,
    partial,
    apply,
    lambda,
    transform,
    sort,
};

/// The names of one level of variables. A level without names has no frame.
struct Scope {
    List<std::string_view> names{};
    bool captured = false;  ///< something made within may keep the frame
    std::uint32_t size() const noexcept { return names.size; }
    /// The name's place, or names.size.
    std::uint32_t find(std::string_view name) const noexcept {
        std::uint32_t i = 0;
        while (i < names.size && names.items[i] != name) ++i;
        return i;
    }
};

/// The variables of one level while they live.
struct Frame {
    Frame* parent;
    const Scope* scope;
    Item* slots() noexcept { return reinterpret_cast<Item*>(this + 1); }
};

/// A step whose context is asked for by `%`: it stores that context under a label of its own.
struct Ancestor {
    std::string_view label;
    std::int32_t level = 1;
};

struct Node;
struct Extra;

struct Node {
    NodeType type;
    Symbol symbol;                    ///< the token that made it
    Symbol base;                      ///< the same, without predicates
    bool keep_array : 1 = false;      ///< [] follows
    bool keep_singleton : 1 = false;  ///< of a path: [] follows one of its steps
    bool tuple : 1 = false;           ///< as a step: starts or continues a tuple stream; of a path: its result is one
    bool constructor : 1 = false;     ///< an array constructor that begins or ends a path
    bool tail : 1 = false;            ///< a call in tail position
    std::uint32_t position;
    Extra* extra = nullptr;

    Node(NodeType t, const Token& token)
        : type(t), symbol(token.symbol), base(token.symbol), position(token.position) {}
};

struct Stage {
    const Node* filter = nullptr;  // or:
    std::string_view index{};      // the variable that takes the position
    std::uint32_t slot = 0;
    std::uint32_t position = 0;
};

struct Pair {
    Node* key;
    Node* value;
};

struct Group {
    List<Pair> pairs{};
    std::uint32_t position = 0;
    bool plain_keys = false;  ///< all keys are texts and they differ
};

/// What few nodes have.
struct Extra {
    List<Stage> predicates{};
    List<Stage> stages{};
    Group* group = nullptr;
    std::string_view focus{};  ///< @$name
    std::string_view index{};  ///< #$name
    bool has_focus = false;
    bool has_index = false;
    std::uint32_t focus_slot = 0;
    std::uint32_t index_slot = 0;
    std::uint32_t ancestor_slot = 0;
    Ancestor* ancestor = nullptr;
    List<Ancestor*> seeking{};
    bool has_seeking = false;
};

struct LiteralNode : Node {
    using Node::Node;
    Item item{};
};

/// A field, a wildcard or descendants.
struct NameNode : Node {
    using Node::Node;
    std::string_view name{};
};

/// A place where a variable may be found: the first one that is bound counts.
struct Candidate {
    Candidate* next = nullptr;
    std::uint32_t slot = 0;
    std::uint32_t up = 0;  ///< frames outwards
    static constexpr std::uint32_t top = 0xFFFFFFFF;
};

/// A variable that is read, or the place of a `%`.
struct VariableNode : Node {
    using Node::Node;
    std::string_view name{};
    Candidate first{};
    Candidate* last = nullptr;         // null: none was found
    VariableNode* next_use = nullptr;  // while scopes are resolved
    std::uint32_t up = 0;
    Ancestor* ancestor = nullptr;  // of a `%`
    bool soft = false;             // only a guess at what was meant
};

struct RegexNode : Node {
    using Node::Node;
    const RegexFunction* function = nullptr;
};

struct PathNode : Node {
    using Node::Node;
    List<Node*> steps{};
    Scope rows{};  // of the tuple stream, if there is one; its first slot is the context item
};

struct BinaryNode : Node {
    using Node::Node;
    Node* left = nullptr;
    Node* right = nullptr;
};

struct NegationNode : Node {
    using Node::Node;
    Node* operand = nullptr;
};

struct ArrayNode : Node {
    using Node::Node;
    List<Node*> items{};
};

struct ObjectNode : Node {
    using Node::Node;
    Group group{};
};

struct BlockNode : Node {
    using Node::Node;
    List<Node*> expressions{};
    Scope scope{};
};

struct ConditionNode : Node {
    using Node::Node;
    Node* condition = nullptr;
    Node* then = nullptr;
    Node* otherwise = nullptr;
};

struct BindNode : Node {
    using Node::Node;
    std::string_view name{};
    std::uint32_t slot = 0;
    Node* value = nullptr;
};

/// A call or a partial application (where a null argument is a `?`).
struct CallNode : Node {
    using Node::Node;
    Node* procedure = nullptr;
    List<Node*> arguments{};
    VariableNode* suggestion = nullptr;  ///< the variable meant where a field name is called
};

struct LambdaNode : Node {
    using Node::Node;
    List<std::string_view> parameters{};
    List<std::uint32_t> slots{};
    Node* body = nullptr;
    const Signature* signature = nullptr;
    Scope scope{};
};

struct TransformNode : Node {
    using Node::Node;
    Node* pattern = nullptr;
    Node* update = nullptr;
    Node* deletion = nullptr;
    VariableNode* clone = nullptr;
};

struct SortTerm {
    Node* expression;
    bool descending;
};

struct SortNode : Node {
    using Node::Node;
    List<SortTerm> terms{};
};

template <class T>
T& as(Node& node) noexcept {
    return static_cast<T&>(node);
}
template <class T>
const T& as(const Node& node) noexcept {
    return static_cast<const T&>(node);
}

/// The node's extra part, made if there is none.
inline Extra& extra_of(Arena& arena, Node& node) {
    if (!node.extra) node.extra = arena.make<Extra>();
    return *node.extra;
}

}  // namespace stepwell::jsonata
