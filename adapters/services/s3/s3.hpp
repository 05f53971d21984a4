#pragma once
// Amazon S3: buckets and objects. Objects are files below the data directory, what is said of them is in the database.

#include "adapters/aws/service.hpp"
#include "adapters/services/s3/objects.hpp"

namespace stepwell::s3 {

class S3 final : public Service {
public:
    /// `durable`: the data outlives the server, so what was put must survive a loss of power.
    S3(Platform& platform, bool durable);
    std::string_view name() const override { return "s3"; }
    asio::awaitable<void> start() override;
    asio::awaitable<void> reset() override;
    /// For those who read and write objects without HTTP.
    Objects& objects() { return objects_; }

private:
    Objects objects_;
};

}  // namespace stepwell::s3
