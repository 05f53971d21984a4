#pragma once
// A function's configuration: what a request may ask for, the defaults, and how it is told again.

#include <cstdint>
#include <string>

#include "adapters/services/lambda/function_name.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::lambda {

/// Of CreateFunction, UpdateFunctionCode and UpdateFunctionConfiguration: throws ApiError for what is invalid, and for
/// what would make functions behave in a way that ours do not.
void check_request(const Value& input);

/// The code of a function, as its configuration tells it.
struct CodeFacts {
    std::string sha256;  ///< base64; of an image in hexadecimal digits
    std::uint64_t size = 0;
};

Value new_configuration(const FunctionName& name, const Value& input, const CodeFacts& code, TimePoint now);
/// After UpdateFunctionConfiguration.
Value with_changes(const FunctionName& name, const Value& configuration, const Value& input, TimePoint now);
/// After UpdateFunctionCode.
Value with_code(const Value& configuration, const Value& input, const CodeFacts& code, TimePoint now);

}  // namespace stepwell::lambda
