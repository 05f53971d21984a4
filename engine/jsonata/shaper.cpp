// engine/jsonata/shaper.cpp — paths out of steps, the steps that tuple streams and `%` need, tail calls.
#include <string>

#include "engine/jsonata/problem.hpp"
#include "engine/jsonata/shaper.hpp"

namespace stepwell::jsonata {

PathNode* Shaper::new_path(Node* first) {
    Token token;
    auto* const path = arena_.make<PathNode>(NodeType::path, token);
    path->symbol = first->symbol;
    path->base = first->base;
    path->position = first->position;
    path->steps.push(arena_, first);
    return path;
}

PathNode* Shaper::as_path(Node* node) { return node->type == NodeType::path ? &as<PathNode>(*node) : new_path(node); }

Node* Shaper::path_of(NameNode& name) { return new_path(&name); }

Node* Shaper::step(Node* left, Node* right, const Token& token) {
    PathNode* const path = as_path(left);
    const std::size_t known = left->type == NodeType::path ? path->steps.size : 0;
    if (left->type == NodeType::parent) {
        Extra& extra = extra_of(arena_, *path);
        extra.has_seeking = true;
        extra.seeking.push(arena_, as<VariableNode>(*left).ancestor);
    }
    path->symbol = path->base = token.symbol;
    path->position = token.position;
    if (right->type == NodeType::path) {
        for (Node* const each : as<PathNode>(*right).steps) path->steps.push(arena_, each);
    } else {
        if (right->extra && !right->extra->predicates.empty()) {
            right->extra->stages = right->extra->predicates;
            right->extra->predicates = {};
        }
        path->steps.push(arena_, right);
    }
    for (std::size_t i = known > 0 ? known - 1 : 0; i < path->steps.size; ++i) {
        Node*& each = path->steps[i];
        if (each->keep_array) path->keep_singleton = true;
        if (each->type != NodeType::literal) continue;
        const Item& item = as<LiteralNode>(*each).item;
        if (!item.is_string()) {
            wrong(Problem{"S0213", each->position}.about(token_value(*each)));
            continue;
        }
        Token named;
        auto* const name = arena_.make<NameNode>(NodeType::name, named);
        static_cast<Node&>(*name) = *each;
        name->type = NodeType::name;
        name->name = item.text();
        each = name;
    }
    if (path->steps[0]->type == NodeType::array) path->steps[0]->constructor = true;
    if (path->steps.back()->type == NodeType::array) path->steps.back()->constructor = true;
    resolve_ancestry(*path);
    return path;
}

Node* Shaper::predicate(Node* left, Node* filter, const Token& token) {
    const bool in_path = left->type == NodeType::path;
    Node& step = in_path ? *as<PathNode>(*left).steps.back() : *left;
    if (step.extra && step.extra->group) wrong(Problem{"S0209", token.position});
    Extra& extra = extra_of(arena_, step);
    if (filter->extra && filter->extra->has_seeking) {
        for (Ancestor* const ancestor : filter->extra->seeking) {
            if (ancestor->level == 1) {
                seek(step, *ancestor);
            } else {
                --ancestor->level;
            }
        }
        pass_on(step, *filter);
    }
    Stage stage;
    stage.filter = filter;
    stage.position = token.position;
    (in_path ? extra.stages : extra.predicates).push(arena_, stage);
    left->symbol = token.symbol;
    left->position = in_path ? left->position : step.position;
    return left;
}

Node* Shaper::group(Node* left, const List<Pair>& pairs, const Token& token) {
    Extra& extra = extra_of(arena_, *left);
    if (extra.group) wrong(Problem{"S0210", token.position});
    extra.group = arena_.make<Group>();
    extra.group->pairs = pairs;
    extra.group->position = token.position;
    left->symbol = left->base = token.symbol;
    return left;
}

Node* Shaper::sort(Node* left, const List<SortTerm>& terms, const Token& token) {
    PathNode* const path = as_path(left);
    auto* const node = arena_.make<SortNode>(NodeType::sort, token);
    node->terms = terms;
    for (const SortTerm& term : terms) pass_on(*node, *term.expression);
    path->steps.push(arena_, node);
    path->symbol = path->base = token.symbol;
    resolve_ancestry(*path);
    return path;
}

Node* Shaper::focus(Node* left, std::string_view name, const Token& token) {
    Node& step = left->type == NodeType::path ? *as<PathNode>(*left).steps.back() : *left;
    Extra& extra = extra_of(arena_, step);
    if (!extra.stages.empty() || !extra.predicates.empty()) wrong(Problem{"S0215", token.position});
    if (step.type == NodeType::sort) wrong(Problem{"S0216", token.position});
    extra.has_focus = true;
    extra.focus = name;
    step.tuple = true;
    left->symbol = left->base = token.symbol;
    return left;
}

Node* Shaper::index(Node* left, std::string_view name, const Token& token) {
    PathNode* const path = as_path(left);
    Node& step = *path->steps.back();
    Extra& extra = extra_of(arena_, step);
    if (left->type != NodeType::path && !extra.predicates.empty()) {
        extra.stages = extra.predicates;
        extra.predicates = {};
    }
    if (extra.stages.empty()) {
        extra.has_index = true;
        extra.index = name;
    } else {
        Stage stage;
        stage.index = name;
        stage.position = token.position;
        extra.stages.push(arena_, stage);
    }
    step.tuple = true;
    path->symbol = path->base = token.symbol;
    return path;
}

Node* Shaper::keep_array(Node* left) {
    left->keep_array = true;
    if (left->type != NodeType::path) return left;
    PathNode& path = as<PathNode>(*left);
    if (left->base == Symbol::name) {
        path.steps.back()->keep_array = true;
        path.keep_singleton = true;
    } else if (left->base == Symbol::at) {
        path.steps.back()->keep_array = true;
    }
    return left;
}

VariableNode* Shaper::parent(const Token& token) {
    auto* const node = arena_.make<VariableNode>(NodeType::parent, token);
    node->ancestor = arena_.make<Ancestor>();
    node->ancestor->label = arena_.copy("!" + std::to_string(labels_++));
    return node;
}

void Shaper::pass_on(Node& node, const Node& part) {
    const bool seeking = part.extra && part.extra->has_seeking;
    if (!seeking && part.type != NodeType::parent) return;
    Extra& extra = extra_of(arena_, node);
    extra.has_seeking = true;
    if (seeking) {
        const List<Ancestor*> passed = part.extra->seeking;
        for (Ancestor* const ancestor : passed) extra.seeking.push(arena_, ancestor);
    }
    if (part.type == NodeType::parent) extra.seeking.push(arena_, as<VariableNode>(part).ancestor);
}

// What the last step looks for is found in the steps before it, or is looked for by the path.
void Shaper::resolve_ancestry(PathNode& path) {
    const Node& last = *path.steps.back();
    List<Ancestor*> sought;
    if (last.extra && last.extra->has_seeking) {
        for (Ancestor* const each : last.extra->seeking) sought.push(arena_, each);
    }
    if (last.type == NodeType::parent) sought.push(arena_, as<VariableNode>(last).ancestor);
    for (Ancestor* const ancestor : sought) {
        auto at = static_cast<std::int64_t>(path.steps.size) - 2;
        while (ancestor->level > 0) {
            if (at < 0) {
                Extra& extra = extra_of(arena_, path);
                extra.has_seeking = true;
                extra.seeking.push(arena_, ancestor);
                break;
            }
            const auto focused = [&](std::int64_t i) {
                const Node& step = *path.steps[static_cast<std::size_t>(i)];
                return step.extra && step.extra->has_focus;
            };
            std::int64_t step = at--;
            while (at >= 0 && focused(step) && focused(at)) step = at--;  // these share one context
            seek(*path.steps[static_cast<std::size_t>(step)], *ancestor);
            if (problem_) return;
        }
    }
}

void Shaper::seek(Node& node, Ancestor& ancestor) {
    if (++searches_ > most_searches) {
        Problem problem{"U1001", node.position};
        problem.message = "The expression asks for too many ancestors";
        throw problem;
    }
    switch (node.type) {
        case NodeType::name:
        case NodeType::wildcard:
            if (--ancestor.level == 0) {
                Extra& extra = extra_of(arena_, node);
                if (extra.ancestor) {
                    ancestor.label = extra.ancestor->label;
                } else {
                    extra.ancestor = &ancestor;
                }
                node.tuple = true;
            }
            return;
        case NodeType::parent:
            ++ancestor.level;
            return;
        case NodeType::block: {
            const BlockNode& block = as<BlockNode>(node);
            if (block.expressions.empty()) return;
            node.tuple = true;
            seek(*block.expressions.back(), ancestor);
            return;
        }
        case NodeType::path: {
            const PathNode& path = as<PathNode>(node);
            node.tuple = true;
            std::size_t at = path.steps.size;
            seek(*path.steps[--at], ancestor);
            while (ancestor.level > 0 && at > 0) seek(*path.steps[--at], ancestor);
            return;
        }
        default:
            break;
    }
    wrong(Problem{"S0217", node.position, Value(type_name(node))});
    ancestor.level = 0;
}

void Shaper::mark_tail_calls(Node& body) {
    if (body.extra && (!body.extra->predicates.empty() || body.extra->group)) return;
    if (body.type == NodeType::call) {
        body.tail = !body.keep_array;
    } else if (body.type == NodeType::condition) {
        mark_tail_calls(*as<ConditionNode>(body).then);
        if (Node* const otherwise = as<ConditionNode>(body).otherwise) mark_tail_calls(*otherwise);
    } else if (body.type == NodeType::block && !as<BlockNode>(body).expressions.empty()) {
        mark_tail_calls(*as<BlockNode>(body).expressions.back());
    }
}

void Shaper::finish(const Node& root) {
    if (problem_) throw std::move(*problem_);
    if (root.type == NodeType::parent || (root.extra && root.extra->has_seeking)) {
        Problem problem{"S0217"};
        if (root.type != NodeType::path && root.type != NodeType::parent) problem.position = root.position;
        throw problem.with_token(Value(type_name(root)));
    }
}

}  // namespace stepwell::jsonata
