// engine/jsonata/scopes.cpp — a name may be assigned later than it is read, and the frame outside counts as long as the
// inner one has no value: so each reading keeps a list of places to look at.
#include "engine/jsonata/scopes.hpp"

namespace stepwell::jsonata {

namespace {

constexpr std::uint64_t most_work = 20'000'000;  // comparisons of names

}  // namespace

Problem too_large(std::string_view why) {
    Problem problem{"U1001"};
    problem.message = why;
    return problem;
}

void Scopes::work(std::size_t comparisons) {
    work_ += comparisons;
    if (work_ > most_work) throw too_large("The expression has too many variables");
}

std::uint32_t Scopes::find(const Scope& scope, std::string_view name) {
    work(scope.size());
    return scope.find(name);
}

std::uint32_t Scopes::place(Scope& scope, std::string_view name) {
    const std::uint32_t slot = find(scope, name);
    if (slot == scope.size()) scope.names.push(arena_, name);
    return slot;
}

void Scopes::open(Level& level, Scope& scope) noexcept {
    level.scope = &scope;
    level.outer = level_;
    level_ = &level;
}

void Scopes::found(VariableNode& use, std::uint32_t up, std::uint32_t slot) {
    Candidate* candidate = &use.first;
    if (use.last) candidate = use.last->next = arena_.make<Candidate>();
    candidate->up = up;
    candidate->slot = slot;
    use.last = candidate;
}

void Scopes::close(Level& level) {
    const Scope& scope = *level.scope;
    const std::uint32_t frames = scope.size() > 0 ? 1 : 0;
    for (VariableNode* use = level.uses; use; use = use->next_use) {
        if (frames) {
            const std::uint32_t slot = find(scope, use->name);
            if (slot < scope.size()) found(*use, use->up, slot);
        }
        use->up += frames;
    }
    level_ = level.outer;
    if (!level.uses) return;
    (level_->last_use ? level_->last_use->next_use : level_->uses) = level.uses;
    level_->last_use = level.last_use;
}

void Scopes::use(VariableNode& variable) noexcept {
    variable.up = 0;
    (level_->last_use ? level_->last_use->next_use : level_->uses) = &variable;
    level_->last_use = &variable;
}

void Scopes::look_into(const Scope& scope, std::uint32_t up) {
    for (VariableNode* use = level_->uses; use; use = use->next_use) {
        const std::uint32_t slot = find(scope, use->name);
        if (slot < scope.size()) found(*use, use->up + up, slot);
    }
}

void Scopes::captured() noexcept {
    for (Level* level = level_; level; level = level->outer) level->scope->captured = true;
}

}  // namespace stepwell::jsonata
