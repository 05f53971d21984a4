#pragma once
// Compute environments, job queues and tags.

#include <boost/asio/awaitable.hpp>

#include "adapters/aws/service.hpp"
#include "adapters/platform/containers/container_runner.hpp"

namespace stepwell::batch {

asio::awaitable<Answer> create_compute_environment(Platform& platform, Context context, Request request);
asio::awaitable<Answer> update_compute_environment(Platform& platform, Context context, Request request);
asio::awaitable<Answer> delete_compute_environment(Platform& platform, Context context, Request request);
asio::awaitable<Answer> describe_compute_environments(Platform& platform, Context context, Request request);

asio::awaitable<Answer> create_job_queue(Platform& platform, Context context, Request request);
asio::awaitable<Answer> update_job_queue(Platform& platform, Context context, Request request);
asio::awaitable<Answer> delete_job_queue(Platform& platform, Context context, Request request);
asio::awaitable<Answer> describe_job_queues(Platform& platform, Context context, Request request);

asio::awaitable<Answer> register_job_definition(Platform& platform, containers::RunnerKind runner, Context context,
                                                Request request);
asio::awaitable<Answer> deregister_job_definition(Platform& platform, Context context, Request request);
asio::awaitable<Answer> describe_job_definitions(Platform& platform, Context context, Request request);
/// From a name, NAME:REVISION or an ARN, active or not; the newest active revision when the name has none.
std::optional<Value> find_job_definition(const Platform& platform, const Context& context, std::string_view text);

asio::awaitable<Answer> describe_jobs(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_jobs(Platform& platform, Context context, Request request);

asio::awaitable<Answer> tag_resource(Platform& platform, Context context, Request request);
asio::awaitable<Answer> untag_resource(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_tags_for_resource(Platform& platform, Context context, Request request);

/// The things that a describing request names (all when it names none), in order; those that do not exist are missing.
std::vector<std::pair<std::string, Value>> named_or_all(const Platform& platform, const Context& context,
                                                        const char* collection, std::string_view kind,
                                                        const Value& names);

}  // namespace stepwell::batch
