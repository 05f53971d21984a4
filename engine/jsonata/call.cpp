// engine/jsonata/call.cpp — calling functions, and making them: lambdas, partial applications, compositions.
#include <algorithm>

#include "engine/jsonata/ast.hpp"
#include "engine/jsonata/evaluation.hpp"
#include "engine/jsonata/function_values.hpp"
#include "engine/jsonata/functions/regex.hpp"
#include "engine/jsonata/shaper.hpp"
#include "engine/jsonata/signature.hpp"

namespace stepwell::jsonata {

namespace {

// What errors call the function: the variable's or field's name, or the token that began it.
Value name_of(const CallNode& node) {
    const Node& procedure = *node.procedure;
    return token_value(procedure.type == NodeType::path ? *as<PathNode>(procedure).steps[0] : procedure);
}

[[gnu::cold]] void add_place(Problem& problem, const CallNode& node) {
    if (!problem.position) problem.position = node.position;
    if (!problem.token) problem.token = name_of(node);
}

[[noreturn]] [[gnu::cold]] void no_function(const CallNode& node, bool partial, bool suggested) {
    const std::string_view code = partial ? (suggested ? "T1007" : "T1008") : (suggested ? "T1005" : "T1006");
    Problem problem{code};
    add_place(problem, node);
    throw problem;
}

}  // namespace

Item Evaluation::call_node(const CallNode& node, Item input, Frame* frame, const Item* applied_to) {
    const Item procedure = evaluate(*node.procedure, input, frame);
    if (!procedure.is_function() && procedure.is_undefined() && node.suggestion &&
        variable(*node.suggestion, frame).is_defined()) {
        no_function(node, false, true);
    }
    constexpr std::size_t few = 4;
    Item some[few];
    const std::size_t applied = applied_to ? 1 : 0;
    Arguments arguments;
    arguments.size = node.arguments.size + applied;
    Item* const items = arguments.size <= few ? some : arena_.array<Item>(arguments.size);
    if (applied_to) items[0] = *applied_to;
    for (std::size_t i = 0; i < node.arguments.size; ++i) {
        items[i + applied] = evaluate(*node.arguments[i], input, frame);
    }
    if (!procedure.is_function()) no_function(node, false, false);
    arguments.items = items;
    arguments.context = input;
    arguments.frame = frame;
    if (node.tail && procedure.function->kind != Function::Kind::builtin) {
        tail_.procedure = procedure;
        tail_.items =
            arguments.size <= tail_items ? reinterpret_cast<Item*>(tail_space_) : arena_.array<Item>(arguments.size);
        std::copy_n(items, arguments.size, tail_.items);
        tail_.size = arguments.size;
        tail_.context = input;
        tail_.frame = frame;
        tail_.node = &node;
        return Item::marked(Tag::thunk);
    }
    return apply(procedure, arguments, &node);
}

Item Evaluation::apply(Item procedure, Arguments arguments, const CallNode* node) {
    try {
        for (;;) {
            if (!procedure.is_function()) throw Problem{"T1006"};
            const Function& function = *procedure.function;
            switch (function.kind) {
                case Function::Kind::lambda: {
                    if (function.signature) validate(*this, *function.signature, arguments);
                    const auto& lambda = static_cast<const LambdaFunction&>(function);
                    const LambdaNode& declared = *lambda.node;
                    Frame* frame = lambda.frame;
                    const bool has_scope = declared.scope.size() > 0;
                    if (has_scope) {
                        frame = open(declared.scope, frame);
                        for (std::size_t i = 0; i < declared.slots.size; ++i) {
                            frame->slots()[declared.slots[i]] = arguments[i];
                        }
                    }
                    const Item result = evaluate(*declared.body, lambda.input, frame);
                    if (has_scope) close(frame);
                    if (result.tag != Tag::thunk) return result;
                    procedure = tail_.procedure;
                    arguments.items = tail_.items;
                    arguments.size = tail_.size;
                    arguments.context = tail_.context;
                    arguments.frame = tail_.frame;
                    node = tail_.node;
                    if (procedure.is_function() && procedure.function->kind != Function::Kind::lambda) {
                        Item* const copied_items = arena_.array<Item>(arguments.size);
                        std::copy_n(arguments.items, arguments.size, copied_items);
                        arguments.items = copied_items;
                    }
                    break;
                }
                case Function::Kind::builtin: {
                    charge(1);
                    if (function.signature) validate(*this, *function.signature, arguments);
                    return static_cast<const BuiltinFunction&>(function).builtin->native(*this, arguments);
                }
                case Function::Kind::closure: {
                    const auto& closure = static_cast<const Closure&>(function);
                    if (function.signature) validate(*this, *function.signature, arguments);
                    return closure.native(*this, arguments, closure.data);
                }
                case Function::Kind::partial: {
                    const auto& partial = static_cast<const PartialFunction&>(function);
                    Item* const items = arena_.array<Item>(partial.size);
                    std::size_t given = 0;
                    for (std::size_t i = 0; i < partial.size; ++i) {
                        items[i] = partial.items[i].tag == Tag::unbound ? arguments[given++] : partial.items[i];
                    }
                    arguments.items = items;
                    arguments.size = partial.size;
                    arguments.context = Item::null();
                    procedure = partial.target;
                    break;
                }
                case Function::Kind::composed: {
                    const auto& composed = static_cast<const ComposedFunction&>(function);
                    Item* const item = arena_.make<Item>();
                    arguments.size = std::min<std::size_t>(arguments.size, 1);
                    enter();
                    *item = unwrapped(apply(composed.first, arguments, node));
                    leave();
                    arguments.items = item;
                    arguments.size = 1;
                    arguments.context = Item::null();
                    procedure = composed.second;
                    break;
                }
                case Function::Kind::transform: {
                    if (function.signature) validate(*this, *function.signature, arguments);
                    const auto& transform = static_cast<const TransformFunction&>(function);
                    return transformed(*transform.node, arguments[0], transform.frame);
                }
                case Function::Kind::regex:
                    return call_regex(*this, *regex_of(procedure), arguments);
            }
        }
    } catch (Problem& problem) {
        if (node) add_place(problem, *node);
        throw;
    }
}

Item Evaluation::call(const Item& function, std::span<const Item> items) {
    Arguments arguments;
    arguments.items = items.data();
    arguments.size = items.size();
    arguments.context = Item::null();
    arguments.frame = top_;
    enter();
    const Item result = apply(function, arguments, nullptr);  // a sequence stays one, as in the reference
    leave();
    return result;
}

Item Evaluation::call_with(const Item& function, const Item& value, const Item& second, const Item& third) {
    const Item items[] = {value, second, third};
    const std::size_t wanted = arity(function);
    return call(function, std::span(items, std::clamp<std::size_t>(wanted, 1, 3)));
}

Item Evaluation::partial(const CallNode& node, Item input, Frame* frame) {
    Item* items = arena_.array<Item>(node.arguments.size);
    for (std::size_t i = 0; i < node.arguments.size; ++i) {
        const Node* const argument = node.arguments[i];
        items[i] = argument ? evaluate(*argument, input, frame) : Item::marked(Tag::unbound);
    }
    const Item procedure = evaluate(*node.procedure, input, frame);
    if (!procedure.is_function()) {
        const bool suggested =
            procedure.is_undefined() && node.suggestion && variable(*node.suggestion, frame).is_defined();
        no_function(node, true, suggested);
    }
    auto* const function = arena_.make<PartialFunction>();
    function->kind = Function::Kind::partial;
    function->target = procedure;
    function->items = items;
    function->size = node.arguments.size;
    if (procedure.function->kind == Function::Kind::lambda) {
        function->size = std::min<std::size_t>(function->size, procedure.function->arity);
    }
    std::size_t open = 0;
    for (std::size_t i = 0; i < function->size; ++i) open += items[i].tag == Tag::unbound;
    function->arity = static_cast<std::uint8_t>(std::min<std::size_t>(open, 255));
    return Item(static_cast<const Function*>(function));
}

Item Evaluation::lambda(const LambdaNode& node, Item input, Frame* frame) {
    auto* const function = arena_.make<LambdaFunction>();
    function->kind = Function::Kind::lambda;
    function->arity = static_cast<std::uint8_t>(std::min<std::uint32_t>(node.parameters.size, 255));
    function->signature = node.signature;
    function->node = &node;
    function->frame = frame;
    function->input = input;
    return Item(static_cast<const Function*>(function));
}

// a ~> f: a call gets one more argument, a function is called with the value, two functions become one.
Item Evaluation::chain(const BinaryNode& node, Item input, Frame* frame) {
    const Item left = evaluate(*node.left, input, frame);
    if (node.right->type == NodeType::call) {  // what follows its arguments counts for nothing, as in the reference
        charge(1);
        return call_node(as<CallNode>(*node.right), input, frame, &left);
    }
    const Item right = evaluate(*node.right, input, frame);
    if (!right.is_function()) {
        Problem problem{"T2006", node.position};
        throw problem.about(value_of(right));
    }
    if (left.is_function()) {
        auto* const function = arena_.make<ComposedFunction>();
        function->kind = Function::Kind::composed;
        function->arity = 1;
        function->first = left;
        function->second = right;
        return Item(static_cast<const Function*>(function));
    }
    Arguments arguments;
    arguments.items = &left;
    arguments.size = 1;
    arguments.context = Item::null();
    arguments.frame = frame;
    return apply(right, arguments, nullptr);
}

}  // namespace stepwell::jsonata
