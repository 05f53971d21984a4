#pragma once
// How a failure travels inside this folder: thrown where it is found, completed with its place by the calls around it,
// turned into a Failure by the public functions.

#include <optional>
#include <string>
#include <string_view>

#include "engine/jsonata/jsonata.hpp"

namespace stepwell::jsonata {

struct Problem {
    std::string_view code;
    std::optional<std::size_t> position = std::nullopt;
    std::optional<Value> token = std::nullopt;
    std::optional<Value> value = std::nullopt;
    std::optional<Value> value2 = std::nullopt;  ///< also the exponent of D3061
    std::size_t index = 0;                       ///< of an argument, from 1
    std::string type{};                          ///< what an array argument must hold
    std::string function{};
    std::string message{};  ///< of the codes that have no wording of their own

    Problem& at(std::size_t where) {
        position = where;
        return *this;
    }
    Problem& about(Value what) {
        value = std::move(what);
        return *this;
    }
    Problem& with_token(Value what) {
        token = std::move(what);
        return *this;
    }
};

/// The problem in words.
Failure to_failure(const Problem& problem);

}  // namespace stepwell::jsonata
