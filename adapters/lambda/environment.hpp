#pragma once
// What a handler finds in its environment.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/lambda/function_name.hpp"
#include "adapters/process/call_back.hpp"
#include "engine/value/value.hpp"

namespace stepwell::lambda {

/// Throws ApiError when the Environment of a request sets what Lambda keeps for itself, or is too large.
void check_variables(const Value& variables);

/// "NAME=value" of everything but AWS_LAMBDA_RUNTIME_API, which each worker has its own of. Nothing of the server's
/// environment is in it but PATH. `call_back` counts more than what we set, and less than the function's own variables.
std::vector<std::string> handler_environment(const FunctionName& function, const Value& configuration,
                                             const std::filesystem::path& task_root,
                                             const std::filesystem::path& runtime_directory,
                                             std::string_view endpoint_url, const Variables& call_back);

}  // namespace stepwell::lambda
