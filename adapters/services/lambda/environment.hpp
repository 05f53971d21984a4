#pragma once
// What a handler finds in its environment.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/platform/process/server_access.hpp"
#include "adapters/services/lambda/function_name.hpp"
#include "engine/time.hpp"
#include "engine/value/value.hpp"

namespace stepwell::lambda {

/// Throws ApiError when the Environment of a request sets what Lambda keeps for itself, or is too large.
void check_variables(const Value& variables);

/// A stream for each worker: 2024/05/01/[$LATEST]0123...
std::string new_log_stream(std::string_view version, TimePoint now);

/// What a worker's environment is made from.
struct HandlerPlace {
    std::filesystem::path task_root;
    std::filesystem::path runtime_directory;
    std::filesystem::path layers;  ///< where its layers are: /opt, or a folder in its stead
    std::string log_stream;
    std::string initialization;
    std::string endpoint_url;
    Variables server_access;  ///< what it is given to call us
};

/// "NAME=value" of everything but AWS_LAMBDA_RUNTIME_API, which each worker has its own of. Nothing of the server's
/// environment is in it but PATH. `place.server_access` counts more than what we set, and less than the function's own
/// variables.
std::vector<std::string> process_environment(const FunctionName& function, const Value& configuration,
                                             const HandlerPlace& place);
/// The same for a container, whose image has paths of its own; `place` has a task root for code from a package alone.
std::vector<std::string> container_environment(const FunctionName& function, const Value& configuration,
                                               const HandlerPlace& place);

}  // namespace stepwell::lambda
