#pragma once
// Clusters: names under which tasks run. All of them are this one machine.

#include <boost/asio/awaitable.hpp>

#include "adapters/services/ecs/names.hpp"
#include "engine/value/value.hpp"

namespace stepwell {
struct Platform;
}

namespace stepwell::ecs {

inline constexpr const char* cluster_records = "ecs/clusters";

/// The cluster's record. The cluster `default` is made by its first use; throws ClusterNotFoundException for any other
/// that does not exist.
boost::asio::awaitable<Value> require_cluster(Platform& platform, ClusterName name);

}  // namespace stepwell::ecs
