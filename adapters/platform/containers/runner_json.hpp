#pragma once
// What server and supervisor tell each other through a task's folder, as JSON: the specification and the status.

#include "adapters/platform/containers/container_runner.hpp"
#include "adapters/platform/containers/process_table.hpp"
#include "engine/value/value.hpp"

namespace stepwell::containers {

Value print_spec(const TaskSpec& spec);
TaskSpec parse_spec(const Value& value);

/// `supervisor` is the process that wrote the status.
Value print_status(const TaskStatus& status, const ProcessIdentity& supervisor);
TaskStatus parse_status(const Value& value);
ProcessIdentity parse_supervisor(const Value& status);

/// The files of a task's folder.
namespace folder {
inline constexpr const char* spec = "spec.json";
inline constexpr const char* status = "status.json";
inline constexpr const char* lock = "lock";                       ///< locked by its supervisor as long as that lives
inline constexpr const char* stop = "stop";                       ///< is there: stop, gracefully
inline constexpr const char* stop_at_once = "stop-at-once";       ///< is there: stop, by SIGKILL
inline constexpr const char* supervisor_log = ".supervisor.log";  ///< what the supervisor complained of
inline constexpr const char* logged = ".logged.json";             ///< how much of each output was logged
/// What a container printed. `index` is its place in the task; it counts where the name is too long for a file's.
std::string output(const std::string& container, std::size_t index);
}  // namespace folder

}  // namespace stepwell::containers
