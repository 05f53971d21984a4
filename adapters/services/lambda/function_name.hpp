#pragma once
// The ways to name a function: its name, its ARN, or a part of the ARN, each with or without a qualifier.

#include <string>
#include <string_view>

#include "adapters/aws/place.hpp"

namespace stepwell {
struct Context;
}

namespace stepwell::lambda {

struct FunctionName : Place {
    std::string name;
    std::string qualifier;  ///< a version or an alias; empty: none was given

    /// Without the qualifier.
    std::string arn() const;
    std::string qualified_arn() const;
    /// Its record's key.
    std::string key() const { return Place::key(name); }
};

/// `text` is a request's FunctionName, `qualifier` its Qualifier or empty. What the text leaves out comes from the
/// context.
FunctionName parse_function_name(const Context& context, std::string_view text, std::string_view qualifier = {});
/// The same of a request from outside: throws ApiError (ResourceNotFoundException) for a function of another region.
FunctionName reachable_function_name(const Context& context, std::string_view text, std::string_view qualifier = {});

}  // namespace stepwell::lambda
