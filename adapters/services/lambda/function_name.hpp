#pragma once
// The ways to name a function: its name, its ARN, or a part of the ARN, each with or without a qualifier.

#include <string>
#include <string_view>

#include "adapters/aws/registry.hpp"

namespace stepwell::lambda {

struct FunctionName {
    std::string account;
    std::string region;
    std::string name;
    std::string qualifier;  ///< a version or an alias; empty: none was given

    /// Without the qualifier.
    std::string arn() const;
    std::string qualified_arn() const;
    /// Its record's key.
    std::string key() const;
};

/// What precedes the keys of all functions of an account in a region.
std::string key_prefix(std::string_view account, std::string_view region);

/// `text` is a request's FunctionName, `qualifier` its Qualifier or empty. What the text leaves out comes from the
/// context.
FunctionName parse_function_name(const Context& context, std::string_view text, std::string_view qualifier = {});
/// The same of a request from outside: throws ApiError (ResourceNotFoundException) for a function of another region.
FunctionName reachable_function_name(const Context& context, std::string_view text, std::string_view qualifier = {});

}  // namespace stepwell::lambda
