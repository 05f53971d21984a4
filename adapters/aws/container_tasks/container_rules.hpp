#pragma once
// What a container definition may say, in whichever service's task or job definition it stands: AWS's own rules, and
// what the runner cannot do, which is refused by name. The texts are AWS's where AWS has the same rule.

#include <span>
#include <string>
#include <string_view>

#include "adapters/platform/containers/container_runner.hpp"
#include "engine/value/value.hpp"

namespace stepwell::container_tasks {

/// Throws ClientException.
[[noreturn]] void client_error(std::string message);

/// What the rules of a container hang on.
struct TaskTraits {
    std::string_view network_mode = {};
    bool fargate = false;
    containers::RunnerKind runner = containers::RunnerKind::process;
};

/// The container as it is described later, with the defaults filled in. Throws ClientException, as all that follow.
Value check_container(const Value& container, const TaskTraits& task);
/// `volumes` of a definition.
void check_volumes(const Value& definition);
/// Mount points name volumes of the task, volumesFrom other containers.
void check_mounts(const Value& definition);
/// What the runner cannot do, also of a definition that was registered when another one was at work.
void check_runnable(const Value& definition, containers::RunnerKind runner);

/// A member that is not supported, and why.
struct Refusal {
    std::string_view field;
    std::string_view why;
};
/// `where` comes before the member's name.
void refuse(std::span<const Refusal> refusals, const Value& object, const std::string& where);
/// Why processes cannot have a network or a host name of their own.
inline constexpr std::string_view shared_machine = "the containers are processes of this machine and share what it has";

/// Whether a list of texts has it.
bool contains(const Value& list, std::string_view text);
/// A letter, a digit, a hyphen or an underscore.
bool is_name_character(char c);
/// 1 to 255 of them.
bool valid_name(std::string_view name);
/// A text that a process can be given: without the character 0.
bool passable(std::string_view text);
/// What may name an image: 1 to 255 characters without blanks.
bool valid_image(std::string_view image);
/// Whether {name, value} can be in an environment.
bool valid_variable(const Value& variable);

}  // namespace stepwell::container_tasks
