// engine/jsonata/evaluate.cpp — one node of the tree: dispatch, variables, blocks, constructors.
#include <limits>

#include "engine/jsonata/ast.hpp"
#include "engine/jsonata/evaluation.hpp"
#include "engine/jsonata/program.hpp"

namespace stepwell::jsonata {

Item unwrapped(const Item& sequence) {
    if (!is_sequence(sequence) || sequence.array->size > 1) return sequence;
    if (sequence.array->size == 0) return Item();
    return sequence.array->keep_singleton ? sequence : Elements(sequence)[0];
}

Item Evaluation::evaluate(const Node& node, Item input, Frame* frame) {
    charge(1);
    Item result;
    switch (node.type) {
        case NodeType::literal:
            result = as<LiteralNode>(node).item;
            break;
        case NodeType::name:
            if (input.is_object()) {
                result = member(input, as<NameNode>(node).name);
            } else if (input.is_array()) {
                result = lookup(*this, input, as<NameNode>(node).name);
            }
            break;
        case NodeType::variable:
        case NodeType::parent:
            result = variable(as<VariableNode>(node), frame);
            break;
        case NodeType::context:
            result = input.tag == Tag::array && input.array->outer_wrapper ? Elements(input)[0] : input;
            break;
        case NodeType::root:
            result = root_;
            break;
        case NodeType::regex:
            result = Item(static_cast<const Function*>(as<RegexNode>(node).function));
            break;
        default:
            enter();
            result = evaluate_kind(node, input, frame);
            leave();
            break;
    }
    if (node.extra) {
        enter();
        result = finished(node, result, frame);
        leave();
    }
    if (result.tag != Tag::array || !result.array->sequence) return result;
    if (result.array->tuples) return result;
    if (node.keep_array && result.array->size > 0) result.array->keep_singleton = true;
    return unwrapped(result);
}

Item Evaluation::evaluate_kind(const Node& node, Item input, Frame* frame) {
    switch (node.type) {
        case NodeType::path:
            return path(as<PathNode>(node), input, frame);
        case NodeType::wildcard:
            return wildcard(input);
        case NodeType::descendants:
            return descendants(input);
        case NodeType::arithmetic:
            return arithmetic(as<BinaryNode>(node), input, frame);
        case NodeType::equality:
            return equality(as<BinaryNode>(node), input, frame);
        case NodeType::comparison:
            return compare(as<BinaryNode>(node), input, frame);
        case NodeType::concatenation:
            return concatenate(as<BinaryNode>(node), input, frame);
        case NodeType::range:
            return range(as<BinaryNode>(node), input, frame);
        case NodeType::inclusion:
            return inclusion(as<BinaryNode>(node), input, frame);
        case NodeType::conjunction:
            return conjunction(as<BinaryNode>(node), input, frame);
        case NodeType::negation:
            return negate(as<NegationNode>(node), input, frame);
        case NodeType::array:
            return array(as<ArrayNode>(node), input, frame);
        case NodeType::object: {
            const Elements items(input);
            return group(as<ObjectNode>(node).group, items, frame, nullptr);
        }
        case NodeType::block:
            return block(as<BlockNode>(node), input, frame);
        case NodeType::condition: {
            const auto& condition = as<ConditionNode>(node);
            const bool yes = truthy(*this, evaluate(*condition.condition, input, frame));
            const Node* const chosen = yes ? condition.then : condition.otherwise;
            return chosen ? evaluate(*chosen, input, frame) : Item();
        }
        case NodeType::default_value: {
            const Item left = evaluate(*as<BinaryNode>(node).left, input, frame);
            return truthy(*this, left) ? left : evaluate(*as<BinaryNode>(node).right, input, frame);
        }
        case NodeType::coalesce: {
            const Item left = evaluate(*as<BinaryNode>(node).left, input, frame);
            return left.is_defined() ? left : evaluate(*as<BinaryNode>(node).right, input, frame);
        }
        case NodeType::bind: {
            const auto& bind = as<BindNode>(node);
            const Item value = evaluate(*bind.value, input, frame);
            frame->slots()[bind.slot] = value;
            return value;
        }
        case NodeType::call:
            return call_node(as<CallNode>(node), input, frame, nullptr);
        case NodeType::partial:
            return partial(as<CallNode>(node), input, frame);
        case NodeType::apply:
            return chain(as<BinaryNode>(node), input, frame);
        case NodeType::lambda:
            return lambda(as<LambdaNode>(node), input, frame);
        case NodeType::transform:
            return transform(as<TransformNode>(node), frame);
        default:
            return Item();
    }
}

// Predicates and grouping that follow something other than a path's step.
Item Evaluation::finished(const Node& node, Item result, Frame* frame) {
    for (const Stage& stage : node.extra->predicates) {
        if (stage.filter) result = filter(*stage.filter, result, frame);
    }
    if (node.keep_array && !node.extra->predicates.empty() && result.is_defined() && !result.is_array()) {
        Array* const single = make_sequence(arena_, 1);  // what a filter found
        push(arena_, *single, result);
        result = Item(single);
    }
    if (node.extra->group && node.type != NodeType::path) {
        const Elements items(result);
        result = group(*node.extra->group, items, frame, nullptr);
    }
    return result;
}

Item Evaluation::variable(const VariableNode& node, Frame* frame) const {
    if (!node.last) return Item();
    for (const Candidate* candidate = &node.first; candidate; candidate = candidate->next) {
        Frame* found = frame;
        if (candidate->up == Candidate::top) {
            found = top_;
        } else {
            for (std::uint32_t up = candidate->up; up > 0; --up) found = found->parent;
        }
        const Item& item = found->slots()[candidate->slot];
        if (item.tag != Tag::unbound) return item;
    }
    return Item();
}

Item Evaluation::block(const BlockNode& node, Item input, Frame* frame) {
    const bool has_scope = node.scope.size() > 0;
    if (has_scope) frame = open(node.scope, frame);
    Item result;
    for (const Node* const part : node.expressions) result = evaluate(*part, input, frame);
    if (has_scope) close(frame);
    return result;
}

Item Evaluation::array(const ArrayNode& node, Item input, Frame* frame) {
    // A range alone stays as compact as it is.
    if (node.items.size == 1 && node.items[0]->type == NodeType::range) {
        const Item items = evaluate(*node.items[0], input, frame);
        Array* const alone = items.is_array() ? share_items(arena_, items) : make_array(arena_, 1);
        if (items.is_defined() && !items.is_array()) alone->items[alone->size++] = items;
        alone->constructed = node.constructor;
        return Item(alone);
    }
    Array* const array = make_array(arena_, node.items.size);
    for (const Node* const each : node.items) {
        const Item item = evaluate(*each, input, frame);
        if (item.is_undefined()) continue;
        if (each->type == NodeType::array || !item.is_array()) {
            push(arena_, *array, item);
        } else {
            charge(Elements(item).size());
            push_all(arena_, *array, item);
        }
    }
    array->constructed = node.constructor;
    return Item(array);
}

Frame* Evaluation::open(const Scope& scope, Frame* parent) {
    const std::uint32_t size = scope.size();
    Frame* frame = size <= pooled_slots ? pool_[size] : nullptr;
    if (frame) {
        pool_[size] = frame->parent;
    } else {
        frame = static_cast<Frame*>(arena_.allocate(sizeof(Frame) + size * sizeof(Item)));
    }
    frame->parent = parent;
    frame->scope = &scope;
    for (std::uint32_t i = 0; i < size; ++i) frame->slots()[i] = Item::marked(Tag::unbound);
    return frame;
}

// A frame that nothing keeps serves again.
void Evaluation::close(Frame* frame) noexcept {
    const std::uint32_t size = frame->scope->size();
    if (frame->scope->captured || program_.uses_eval || size > pooled_slots) return;
    frame->parent = pool_[size];
    pool_[size] = frame;
}

void Evaluation::out_of_steps() {
    Problem problem{"U1001"};
    problem.message = "Expression evaluation timeout: Check for infinite loop";
    throw problem;
}

void Evaluation::too_deep() {
    Problem problem{"U1001"};
    problem.message =
        "Stack overflow error: Check for non-terminating recursive function.  Consider rewriting as tail-recursive.";
    throw problem;
}

}  // namespace stepwell::jsonata
