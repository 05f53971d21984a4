#pragma once
// Scopes of names while a tree is visited: what is read gets the places where it may lie.

#include "engine/jsonata/ast.hpp"
#include "engine/jsonata/problem.hpp"

namespace stepwell::jsonata {

/// The problem of an expression that exceeds what is compiled.
Problem too_large(std::string_view why);

class Scopes {
public:
    /// A scope while what lies in it is visited.
    struct Level {
        Scope* scope = nullptr;
        Level* outer = nullptr;
        VariableNode* uses = nullptr;  ///< not known to be found in it
        VariableNode* last_use = nullptr;
        bool rows = false;  ///< of a tuple stream
    };

    explicit Scopes(Arena& arena) noexcept : arena_(arena) {}

    void open(Level& level, Scope& scope) noexcept;
    /// What is read in a level may lie there, and otherwise outside.
    void close(Level& level);
    Level& innermost() const noexcept { return *level_; }
    /// Notes that a variable is read here.
    void use(VariableNode& variable) noexcept;
    /// Adds a place to those where a variable may lie.
    void found(VariableNode& use, std::uint32_t up, std::uint32_t slot);
    /// Looks for what is not found yet in a scope so many frames further out.
    void look_into(const Scope& scope, std::uint32_t up);
    /// The name's place in a scope; given one if it has none.
    std::uint32_t place(Scope& scope, std::string_view name);
    std::uint32_t place(std::string_view name) { return place(*level_->scope, name); }
    /// Something made here may keep the frames of all scopes around.
    void captured() noexcept;
    /// Counts comparisons of names. Throws Problem U1001.
    void work(std::size_t comparisons);

private:
    std::uint32_t find(const Scope& scope, std::string_view name);

    Arena& arena_;
    Level* level_ = nullptr;
    std::uint64_t work_ = 0;
};

}  // namespace stepwell::jsonata
