#pragma once
// Objects as bytes: S3's own operations, called in process, and what compressed objects hold.

#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>
#include <memory>
#include <string>

#include "adapters/aws/registry.hpp"
#include "adapters/platform/byte_source.hpp"
#include "engine/runtime/map_ports.hpp"

namespace stepwell::datasets {

/// Calls an operation of S3. Throws MapFailure of that error name in the operation's words.
asio::awaitable<Answer> call_s3(const Registry& registry, std::string operation, Request request, MapOwner owner,
                                std::string error);

struct Opened {
    std::shared_ptr<ByteSource> bytes;
    std::string etag;
};
/// GetObject. Compressed content (gzip, zstd) is unpacked; `folder` is for what is on its way.
asio::awaitable<Opened> open_object(const Registry& registry, asio::thread_pool& blocking, std::string folder,
                                    Value arguments, MapOwner owner);

/// What a gzip or zstd stream holds; any other stream as it is.
asio::awaitable<std::shared_ptr<ByteSource>> unpacked(std::shared_ptr<ByteSource> bytes, asio::thread_pool& blocking,
                                                      std::string folder);

}  // namespace stepwell::datasets
