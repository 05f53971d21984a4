#pragma once
// The environment of a container.

#include <string>
#include <string_view>
#include <vector>

#include "adapters/platform/process/server_access.hpp"

namespace stepwell {
class Value;
}

namespace stepwell::container_tasks {

struct ContainerHost;
struct Task;

/// Variables in order of their first setting; a later value takes the place of an earlier one.
class Environment {
public:
    void set(std::string_view name, std::string_view value);
    void set_all(const Value& list);         ///< [{"name": ..., "value": ...}, ...]
    std::vector<std::string> print() const;  ///< "NAME=value"

private:
    Variables variables_;
};

/// What AWS gives to every container, as far as it can be true here. `url`: the server's.
Environment base_environment(const ContainerHost& host, std::string url, const Task& task);

}  // namespace stepwell::container_tasks
