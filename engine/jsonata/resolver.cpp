// engine/jsonata/resolver.cpp — scopes of names. A name may be assigned later than it is read, and the frame outside
// counts as long as the inner one has no value: so each reading keeps a list of places to look at.
#include "engine/jsonata/resolver.hpp"

#include "engine/jsonata/problem.hpp"
#include "engine/jsonata/registry.hpp"

namespace stepwell::jsonata {

namespace {

constexpr int max_height = 1500;

class Resolver {
public:
    explicit Resolver(Program& program) : program_(program), arena_(program.arena) {}

    void run(const Frame* around) {
        top_.scope = &program_.top;
        level_ = &top_;
        visit(*program_.root);
        if (around) look_into(program_.top, 0);
        std::uint32_t up = 1;
        for (const Frame* frame = around; frame; frame = frame->parent, ++up) look_into(*frame->scope, up);
        finish(around != nullptr);
    }

private:
    // A scope while what lies in it is visited.
    struct Level {
        Scope* scope = nullptr;
        Level* outer = nullptr;
        VariableNode* uses = nullptr;  // not known to be found in it
        VariableNode* last_use = nullptr;
        bool rows = false;
    };

    static std::uint32_t place(Arena& arena, Scope& scope, std::string_view name) {
        const std::uint32_t slot = scope.find(name);
        if (slot == scope.size()) scope.names.push(arena, name);
        return slot;
    }

    void open(Level& level, Scope& scope) {
        level.scope = &scope;
        level.outer = level_;
        level_ = &level;
    }

    void found(VariableNode& use, std::uint32_t up, std::uint32_t slot) {
        Candidate* candidate = &use.first;
        if (use.last) candidate = use.last->next = arena_.make<Candidate>();
        candidate->up = up;
        candidate->slot = slot;
        use.last = candidate;
    }

    // What is read in a level may lie there, and otherwise outside.
    void close(Level& level) {
        const Scope& scope = *level.scope;
        const std::uint32_t frames = scope.size() > 0 ? 1 : 0;
        for (VariableNode* use = level.uses; use; use = use->next_use) {
            if (frames) {
                const std::uint32_t slot = scope.find(use->name);
                if (slot < scope.size()) found(*use, use->up, slot);
            }
            use->up += frames;
        }
        level_ = level.outer;
        if (!level.uses) return;
        if (level_->last_use) {
            level_->last_use->next_use = level.uses;
        } else {
            level_->uses = level.uses;
        }
        level_->last_use = level.last_use;
    }

    void use(VariableNode& variable) {
        variable.up = 0;
        if (level_->last_use) {
            level_->last_use->next_use = &variable;
        } else {
            level_->uses = &variable;
        }
        level_->last_use = &variable;
    }

    void captured() {
        for (Level* level = level_; level; level = level->outer) level->scope->captured = true;
    }

    void look_into(const Scope& scope, std::uint32_t up) {
        for (VariableNode* use = top_.uses; use; use = use->next_use) {
            const std::uint32_t slot = scope.find(use->name);
            if (slot < scope.size()) found(*use, use->up + up, slot);
        }
    }

    // What no scope has is a built-in function's name or comes with the bindings.
    void finish(bool within_eval) {
        Scope& top = program_.top;
        const std::uint32_t assigned = top.size();
        for (VariableNode* use = top_.uses; use; use = use->next_use) {
            if (use->type == NodeType::parent || use->type == NodeType::root) continue;
            const bool known = use->last != nullptr;
            const std::uint32_t slot = place(arena_, top, use->name);
            found(*use, within_eval ? use->up : Candidate::top, slot);
            if (known || use->soft || slot < assigned || find_builtin(use->name, program_.options)) continue;
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
        const bool before = own_context_;
        own_context_ = false;
        visit(*node);
        own_context_ = before;
    }

    void visit(Node& node) {
        if (++height_ > max_height) {
            Problem problem{"U1001", node.position};
            problem.message = "The expression is nested too deeply";
            throw problem;
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
                stage.slot = place(arena_, *level_->scope, stage.index);
            }
        }
    }

    void visit_group(Group& group, bool constructor) {
        group.plain_keys = true;
        for (std::size_t i = 0; i < group.pairs.size; ++i) {
            const Pair& pair = group.pairs[i];
            const auto plain = [](const Node& key) {
                return key.type == NodeType::literal && as<LiteralNode>(key).item.is_string() && !key.extra;
            };
            if (!plain(*pair.key)) group.plain_keys = false;
            for (std::size_t j = 0; j < i && group.plain_keys; ++j) {
                group.plain_keys = as<LiteralNode>(*group.pairs[j].key).item.text() !=
                                   as<LiteralNode>(*pair.key).item.text();
            }
            if (constructor) {
                visit(*pair.key);
                visit(*pair.value);
            } else {
                visit_items(pair.key);
                visit_items(pair.value);
            }
        }
    }

    void visit_path(PathNode& path) {
        const bool own = own_context_;
        Level level;
        for (std::size_t i = 0; i < path.steps.size; ++i) {
            Node& step = *path.steps[i];
            if (step.tuple && !level.scope) {
                path.rows.names.push(arena_, "@");
                open(level, path.rows);
                level.rows = true;
            }
            if (i > 0) own_context_ = false;
            visit(step);
            if (level.scope) place_bindings(step);
            if (step.extra) visit_stages(step.extra->stages);
        }
        own_context_ = own;
        if (path.extra) {
            visit_stages(path.extra->predicates);
            if (path.extra->group) visit_group(*path.extra->group, false);
        }
        if (!level.scope) return;
        close(level);
        // A stream that leaves its path takes its names with it.
        Level* outer = level_;
        while (outer && !outer->rows) outer = outer->outer;
        if (!path.tuple || !outer) return;
        for (const std::string_view name : path.rows.names) place(arena_, *outer->scope, name);
    }

    void place_bindings(Node& step) {
        if (!step.extra) return;
        Extra& extra = *step.extra;
        if (extra.has_focus) extra.focus_slot = place(arena_, *level_->scope, extra.focus);
        if (extra.has_index) extra.index_slot = place(arena_, *level_->scope, extra.index);
        if (extra.ancestor) extra.ancestor_slot = place(arena_, *level_->scope, extra.ancestor->label);
    }

    void visit_kind(Node& node) {
        switch (node.type) {
            case NodeType::name:
                if (own_context_) input_use(InputUse::Kind::field, as<NameNode>(node).name, node);
                break;
            case NodeType::wildcard:
            case NodeType::descendants:
                if (own_context_) {
                    input_use(InputUse::Kind::field, node.type == NodeType::wildcard ? "*" : "**", node);
                }
                break;
            case NodeType::context:
                if (own_context_) input_use(InputUse::Kind::context, "$", node);
                break;
            case NodeType::root:
                input_use(InputUse::Kind::root, "$$", node);
                break;
            case NodeType::variable:
                if (as<VariableNode>(node).name == "eval") {
                    program_.uses_eval = true;
                    captured();
                }
                use(as<VariableNode>(node));
                break;
            case NodeType::parent:
                as<VariableNode>(node).name = as<VariableNode>(node).ancestor->label;
                use(as<VariableNode>(node));
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
                Level level;
                open(level, block.scope);
                for (Node* const part : block.expressions) visit(*part);
                close(level);
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
                bind.slot = place(arena_, *level_->scope, bind.name);
                break;
            }
            case NodeType::call:
            case NodeType::partial: {
                CallNode& call = as<CallNode>(node);
                visit(*call.procedure);
                if (call.suggestion) use(*call.suggestion);
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
                captured();
                use(*transform.clone);
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
        captured();
        Level level;
        open(level, lambda.scope);
        for (const std::string_view name : lambda.parameters) {
            lambda.slots.push(arena_, place(arena_, lambda.scope, name));
        }
        visit(*lambda.body);
        close(level);
    }

    Program& program_;
    Arena& arena_;
    Level top_;
    Level* level_ = nullptr;
    bool own_context_ = true;
    int height_ = 0;
};

}  // namespace

void resolve(Program& program, const Frame* around) { Resolver(program).run(around); }

}  // namespace stepwell::jsonata
