#pragma once
// What ListObjectsV2 lists for a Map Run: listed once and kept in a file, so that a Map Run which goes on after the
// server's end finds the same objects in the same places, whatever has become of them.

#include <boost/asio/thread_pool.hpp>
#include <memory>
#include <string>

#include "adapters/aws/registry.hpp"
#include "engine/runtime/map_ports.hpp"

namespace stepwell::datasets {

struct ObjectList {
    std::shared_ptr<ItemSource> objects;  ///< Etag, Key, LastModified, Size, StorageClass of each
    bool kept = false;                    ///< it was there already: a Map Run goes on
};

/// `folder`: where lists are kept. Throws MapFailure.
asio::awaitable<ObjectList> list_objects(const Registry& registry, asio::thread_pool& blocking, std::string folder,
                                         Value arguments, MapOwner owner);
/// Removes the list of a Map Run, if there is one.
void forget_objects(const std::string& folder, const MapOwner& owner);
/// "S3://bucket/key", as $$.Map.Item.Source has it.
std::string uri(const Value& arguments);

}  // namespace stepwell::datasets
