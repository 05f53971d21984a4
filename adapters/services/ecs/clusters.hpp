#pragma once
// Clusters: names under which tasks run. All of them are this one machine.

#include <boost/asio/awaitable.hpp>

#include "adapters/aws/service.hpp"
#include "adapters/services/ecs/identifiers.hpp"

namespace stepwell::ecs {

inline constexpr const char* cluster_records = "ecs/clusters";

asio::awaitable<Answer> create_cluster(Platform& platform, Context context, Request request);
asio::awaitable<Answer> describe_clusters(Platform& platform, Context context, Request request);
asio::awaitable<Answer> list_clusters(Platform& platform, Context context, Request request);
asio::awaitable<Answer> update_cluster(Platform& platform, Context context, Request request);
asio::awaitable<Answer> put_cluster_capacity_providers(Platform& platform, Context context, Request request);
asio::awaitable<Answer> delete_cluster(Platform& platform, Context context, Request request);

/// The cluster's record. The cluster `default` is made by its first use; throws ClusterNotFoundException for any other
/// that does not exist.
asio::awaitable<Value> require_cluster(Platform& platform, ClusterName name);

}  // namespace stepwell::ecs
