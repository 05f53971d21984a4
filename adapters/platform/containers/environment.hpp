#pragma once
// The environment of a container.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/platform/containers/container_runner.hpp"
#include "adapters/platform/process/server_access.hpp"
#include "engine/value/value.hpp"

namespace stepwell::containers {

/// Variables in order of their first setting; a later value takes the place of an earlier one.
class Environment {
public:
    void set(std::string_view name, std::string_view value);
    void set_all(const Value& list);         ///< [{"name": ..., "value": ...}, ...]
    std::vector<std::string> print() const;  ///< "NAME=value"

private:
    Variables variables_;
};

/// What AWS gives to every container, as far as it can be true here. `url`: the server's; `execution`:
/// AWS_EXECUTION_ENV.
Environment base_environment(const ContainerRunner& runner, std::string url, std::string_view account,
                             std::string_view region, std::string_view execution, const ServerAccess& server_access);

}  // namespace stepwell::containers
