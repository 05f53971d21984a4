// engine/jsonata/resolver.cpp — a walk over the tree that gives each name its scope, and finds what is read from
// outside.
#include "engine/jsonata/resolver.hpp"

#include <algorithm>
#include <vector>

#include "engine/jsonata/problem.hpp"
#include "engine/jsonata/registry.hpp"
#include "engine/jsonata/scopes.hpp"

namespace stepwell::jsonata {

namespace {

constexpr int max_height = 1500;
class Resolver {
public:
    explicit Resolver(Program& program) : program_(program), arena_(program.arena), scopes_(program.arena) {}

    void run(const Frame* around) {
        scopes_.open(top_, program_.top);
        visit(*program_.root);
        if (around) scopes_.look_into(program_.top, 0);
        std::uint32_t up = 1;
        for (const Frame* frame = around; frame; frame = frame->parent, ++up) scopes_.look_into(*frame->scope, up);
        finish(around != nullptr);
    }

private:
    // What no scope has is a built-in function's name or comes with the bindings.
    void finish(bool within_eval) {
        Scope& top = program_.top;
        const std::uint32_t assigned = top.size();
        for (VariableNode* use = top_.uses; use; use = use->next_use) {
            if (use->type == NodeType::parent || use->type == NodeType::root) continue;
            const bool known = use->last != nullptr;
            const std::uint32_t slot = scopes_.place(top, use->name);
            scopes_.found(*use, within_eval ? use->up : Candidate::top, slot);
            if (known || use->soft || slot < assigned || find_builtin(use->name, program_.options)) continue;
            scopes_.work(program_.variables.size());
            bool listed = false;
            for (const VariableUse& other : program_.variables) listed = listed || other.name == use->name;
            if (!listed) program_.variables.push_back({std::string(use->name), use->position});
        }
        program_.top_items = arena_.array<Item>(top.size());
        for (std::uint32_t i = 0; i < top.size(); ++i) {
            const Function* const builtin = find_builtin(top.names[i], program_.options);
            program_.top_items[i] = builtin ? Item(builtin) : i < assigned ? Item::marked(Tag::unbound) : Item();
        }
    }

    void input_use(InputUse::Kind kind, std::string_view text, const Node& node) {
        program_.input_uses.push_back({kind, std::string(text), node.position});
    }

    void visit_items(Node* node) {
        if (!node) return;
        const bool before = context_is_input_;
        context_is_input_ = false;
        visit(*node);
        context_is_input_ = before;
    }

    void visit(Node& node) {
        if (++height_ > max_height) {
            throw too_large("The expression is nested too deeply").at(node.position);
        }
        if (node.type == NodeType::path) {
            visit_path(as<PathNode>(node));
        } else {
            visit_kind(node);
            if (node.extra) {
                visit_stages(node.extra->predicates);
                if (node.extra->group) visit_group(*node.extra->group, false);
            }
        }
        --height_;
    }

    void visit_stages(List<Stage>& stages) {
        for (Stage& stage : stages) {
            if (stage.filter) {
                visit_items(const_cast<Node*>(stage.filter));
            } else {
                stage.slot = scopes_.place(stage.index);
            }
        }
    }

    void visit_group(Group& group, bool constructor) {
        group.plain_keys = has_plain_keys(group);
        for (const Pair& pair : group.pairs) {
            if (constructor) {
                visit(*pair.key);
                visit(*pair.value);
            } else {
                visit_items(pair.key);
                visit_items(pair.value);
            }
        }
    }

    bool has_plain_keys(const Group& group) {
        const auto text = [](const Pair& pair) { return as<LiteralNode>(*pair.key).item.text(); };
        for (const Pair& pair : group.pairs) {
            const Node& key = *pair.key;
            if (key.type != NodeType::literal || key.extra || !as<LiteralNode>(key).item.is_string()) return false;
        }
        std::vector<std::string_view> keys(group.pairs.size);
        std::transform(group.pairs.begin(), group.pairs.end(), keys.begin(), text);
        std::sort(keys.begin(), keys.end());
        return std::adjacent_find(keys.begin(), keys.end()) == keys.end();
    }

    void visit_path(PathNode& path) {
        const bool before = context_is_input_;
        Scopes::Level level;
        for (std::size_t i = 0; i < path.steps.size; ++i) {
            Node& step = *path.steps[i];
            if (step.tuple && !level.scope) {
                path.rows.names.push(arena_, "@");
                scopes_.open(level, path.rows);
                level.rows = true;
            }
            if (i > 0) context_is_input_ = false;
            visit(step);
            if (level.scope) place_bindings(step);
            if (step.extra) visit_stages(step.extra->stages);
        }
        context_is_input_ = before;
        if (path.extra) {
            visit_stages(path.extra->predicates);
            if (path.extra->group) visit_group(*path.extra->group, false);
        }
        if (!level.scope) return;
        scopes_.close(level);
        // A stream that leaves its path takes its names with it.
        Scopes::Level* outer = &scopes_.innermost();
        while (outer && !outer->rows) outer = outer->outer;
        if (!path.tuple || !outer) return;
        for (const std::string_view name : path.rows.names) scopes_.place(*outer->scope, name);
    }

    void place_bindings(Node& step) {
        if (!step.extra) return;
        Extra& extra = *step.extra;
        if (extra.has_focus) extra.focus_slot = scopes_.place(extra.focus);
        if (extra.has_index) extra.index_slot = scopes_.place(extra.index);
        if (extra.ancestor) extra.ancestor_slot = scopes_.place(extra.ancestor->label);
    }

    void visit_kind(Node& node) {
        switch (node.type) {
            case NodeType::name:
                if (context_is_input_) input_use(InputUse::Kind::field, as<NameNode>(node).name, node);
                break;
            case NodeType::wildcard:
            case NodeType::descendants:
                if (context_is_input_) {
                    input_use(InputUse::Kind::field, node.type == NodeType::wildcard ? "*" : "**", node);
                }
                break;
            case NodeType::context:
                if (context_is_input_) input_use(InputUse::Kind::context, "$", node);
                break;
            case NodeType::root:
                input_use(InputUse::Kind::root, "$$", node);
                break;
            case NodeType::variable:
                if (as<VariableNode>(node).name == "eval") {
                    program_.uses_eval = true;
                    scopes_.captured();
                }
                scopes_.use(as<VariableNode>(node));
                break;
            case NodeType::parent:
                as<VariableNode>(node).name = as<VariableNode>(node).ancestor->label;
                scopes_.use(as<VariableNode>(node));
                break;
            case NodeType::negation:
                visit(*as<NegationNode>(node).operand);
                break;
            case NodeType::array:
                for (Node* const item : as<ArrayNode>(node).items) visit(*item);
                break;
            case NodeType::object:
                visit_group(as<ObjectNode>(node).group, true);
                break;
            case NodeType::block: {
                BlockNode& block = as<BlockNode>(node);
                Scopes::Level level;
                scopes_.open(level, block.scope);
                for (Node* const part : block.expressions) visit(*part);
                scopes_.close(level);
                break;
            }
            case NodeType::condition: {
                ConditionNode& condition = as<ConditionNode>(node);
                visit(*condition.condition);
                visit(*condition.then);
                if (condition.otherwise) visit(*condition.otherwise);
                break;
            }
            case NodeType::bind: {
                BindNode& bind = as<BindNode>(node);
                visit(*bind.value);
                bind.slot = scopes_.place(bind.name);
                break;
            }
            case NodeType::call:
            case NodeType::partial: {
                CallNode& call = as<CallNode>(node);
                visit(*call.procedure);
                if (call.suggestion) scopes_.use(*call.suggestion);
                for (Node* const argument : call.arguments) {
                    if (argument) visit(*argument);
                }
                break;
            }
            case NodeType::lambda:
                visit_lambda(as<LambdaNode>(node));
                break;
            case NodeType::transform: {
                TransformNode& transform = as<TransformNode>(node);
                scopes_.captured();
                scopes_.use(*transform.clone);
                visit_items(transform.pattern);
                visit_items(transform.update);
                visit_items(transform.deletion);
                break;
            }
            case NodeType::sort:
                for (const SortTerm& term : as<SortNode>(node).terms) visit_items(term.expression);
                break;
            case NodeType::literal:
            case NodeType::regex:
            case NodeType::end:
            case NodeType::path:
                break;
            default:
                visit(*as<BinaryNode>(node).left);
                visit(*as<BinaryNode>(node).right);
                break;
        }
    }

    void visit_lambda(LambdaNode& lambda) {
        scopes_.captured();
        Scopes::Level level;
        scopes_.open(level, lambda.scope);
        for (const std::string_view name : lambda.parameters) {
            lambda.slots.push(arena_, scopes_.place(lambda.scope, name));
        }
        visit(*lambda.body);
        scopes_.close(level);
    }

    Program& program_;
    Arena& arena_;
    Scopes scopes_;
    Scopes::Level top_;
    bool context_is_input_ = true;
    int height_ = 0;
};

}  // namespace

void resolve(Program& program, const Frame* around) { Resolver(program).run(around); }

}  // namespace stepwell::jsonata
