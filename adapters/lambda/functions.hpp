#pragma once
// The record of a function.

#include <optional>
#include <string>

#include "adapters/lambda/function_name.hpp"
#include "adapters/store/documents.hpp"
#include "engine/value/value.hpp"

namespace stepwell::lambda {

inline constexpr const char* functions_collection = "lambda.functions";

struct Function {
    FunctionName name;    ///< without a qualifier
    Value configuration;  ///< AWS's FunctionConfiguration
    Value tags;           ///< an object; empty when it has none
    std::string code;     ///< its package's hash

    Value record() const;
    std::string revision() const { return std::string(configuration["RevisionId"].as_string()); }
};

Function function_of(const FunctionName& name, const Value& record);

/// Throws ApiError (ResourceNotFoundException) if there is none, or none of that version or alias.
Function require_function(const Documents& documents, const FunctionName& name);
[[noreturn]] void throw_not_found(const FunctionName& name);

}  // namespace stepwell::lambda
