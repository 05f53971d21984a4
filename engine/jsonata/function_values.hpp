#pragma once
// The functions that come into being during an evaluation.

#include "engine/jsonata/ast.hpp"
#include "engine/jsonata/function.hpp"

namespace stepwell::jsonata {

struct LambdaFunction : Function {
    const LambdaNode* node = nullptr;
    Frame* frame = nullptr;
    Item input{};
};

/// Arguments that are fixed; the others are marked as unbound.
struct PartialFunction : Function {
    Item target{};
    const Item* items = nullptr;
    std::size_t size = 0;
};

/// One function's result given to another.
struct ComposedFunction : Function {
    Item first{};
    Item second{};
};

struct TransformFunction : Function {
    const TransformNode* node = nullptr;
    Frame* frame = nullptr;
};

}  // namespace stepwell::jsonata
