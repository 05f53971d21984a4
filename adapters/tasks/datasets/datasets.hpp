#pragma once
// What Map Runs read from S3 and write to it: ItemReader's objects, lists and manifests, ResultWriter's files.

#include <boost/asio/thread_pool.hpp>
#include <filesystem>
#include <string>

#include "adapters/aws/registry.hpp"
#include "engine/runtime/map_ports.hpp"

namespace stepwell::datasets {

class Datasets final : public MapFiles {
public:
    /// `folder`: for compressed objects on their way.
    Datasets(const Registry& registry, asio::thread_pool& blocking, const std::filesystem::path& folder)
        : registry_(registry), blocking_(blocking), folder_(folder.string()) {}

    asio::awaitable<std::shared_ptr<ItemSource>> open(MapPlan::Reader reader, MapOwner owner) override;
    asio::awaitable<std::shared_ptr<ResultFiles>> create(MapPlan::Writer writer, MapOwner owner) override;
    asio::awaitable<void> forget(MapOwner owner) override;

private:
    const Registry& registry_;
    asio::thread_pool& blocking_;
    std::string folder_;
};

}  // namespace stepwell::datasets
