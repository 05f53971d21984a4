#pragma once
// Functions as items: built-in ones, lambdas and what is made of them.

#include <cstdint>
#include <string_view>

#include "engine/jsonata/item.hpp"

namespace stepwell::jsonata {

class Evaluation;
class Regex;
struct Signature;

/// What a function is called with; arguments that were not given are undefined.
struct Arguments {
    const Item* items = nullptr;
    std::size_t size = 0;
    Item context{};          ///< the caller's context item (null when a function calls a function)
    Frame* frame = nullptr;  ///< the caller's variables
    const Item& operator[](std::size_t i) const noexcept { return i < size ? items[i] : none; }
    static const Item none;
};
inline const Item Arguments::none{};

using Native = Item (*)(Evaluation&, const Arguments&);

/// One row of a table of built-in functions.
struct Builtin {
    std::string_view name;       ///< without the `$`
    std::string_view signature;  ///< as the reference writes it: "<s-nn?:s>"; empty: anything goes
    Native native = nullptr;
    int arity = -1;    ///< how many arguments a higher-order function passes; -1: the signature's parameters
    bool aws = false;  ///< exists only with Options::aws_functions
    bool only_without_aws = false;  ///< does not exist with them
};

struct Function {
    enum class Kind : std::uint8_t { builtin, closure, lambda, partial, composed, transform, regex };
    Kind kind;
    std::uint8_t arity = 0;  ///< parameters, as higher-order functions count them
    const Signature* signature = nullptr;
};

struct BuiltinFunction : Function {
    const Builtin* builtin = nullptr;
};

/// A native function with data of its own, such as the `next` of a regular expression's match.
struct Closure : Function {
    Item (*native)(Evaluation&, const Arguments&, const void* data) = nullptr;
    const void* data = nullptr;
};

/// A regular expression's literal.
struct RegexFunction : Function {
    const Regex* regex = nullptr;
};

inline const Regex* regex_of(const Item& item) noexcept {
    return item.is_function() && item.function->kind == Function::Kind::regex
               ? static_cast<const RegexFunction*>(item.function)->regex
               : nullptr;
}

}  // namespace stepwell::jsonata
