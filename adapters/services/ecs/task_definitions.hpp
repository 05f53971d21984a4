#pragma once
// Task definitions: families of immutable, numbered revisions.

#include <boost/asio/awaitable.hpp>
#include <optional>

#include "adapters/aws/service.hpp"
#include "adapters/platform/containers/container_runner.hpp"
#include "adapters/services/ecs/identifiers.hpp"

namespace stepwell::ecs {

inline constexpr const char* family_records = "ecs/families";         ///< the newest revision's number
inline constexpr const char* definition_records = "ecs/definitions";  ///< key: ACCOUNT/REGION/FAMILY:REVISION

asio::awaitable<Answer> register_task_definition(Platform& platform, containers::RunnerKind runner, Context context,
                                                 Request request);
asio::awaitable<Answer> describe_task_definition(Platform& platform, Context context, Request request);
asio::awaitable<Answer> deregister_task_definition(Platform& platform, Context context, Request request);
asio::awaitable<Answer> delete_task_definitions(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_task_definitions(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_task_definition_families(Platform& platform, Context context, Request request);

/// The definition's record, its tags included; the newest active revision when the name has none.
std::optional<Value> find_definition(const Platform& platform, const DefinitionName& name);

}  // namespace stepwell::ecs
