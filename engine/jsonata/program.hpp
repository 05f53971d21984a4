#pragma once
// A compiled expression.

#include <memory>
#include <string_view>
#include <vector>

#include "engine/jsonata/ast.hpp"
#include "engine/jsonata/jsonata.hpp"

namespace stepwell::jsonata {

struct Program {
    /// A definition may have thousands of short expressions: each takes only what it needs.
    static constexpr std::size_t first_block = 256;

    Program(std::uint64_t bytes, const Options& o) : arena(bytes, first_block), options(o) {}
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    ~Program();

    Arena arena;
    Options options;
    Node* root = nullptr;
    Scope top{};
    Item* top_items =
        nullptr;             ///< what each of the top's variables is before bindings: a built-in function or undefined
    bool uses_eval = false;  ///< then any frame may be kept by what $eval makes
    List<const Regex*> regexes{};
    std::vector<VariableUse> variables;
    std::vector<InputUse> input_uses;
};

}  // namespace stepwell::jsonata
