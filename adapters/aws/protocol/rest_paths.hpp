#pragma once
// Which operation of the REST-JSON services a method and a path mean.

#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "adapters/aws/protocol/uri_template.hpp"
#include "adapters/aws/registry.hpp"
#include "adapters/platform/http/server.hpp"

namespace stepwell::protocol {

class RestPaths {
public:
    /// Made when all operations have been added. A service's model is read when a request may be for it.
    explicit RestPaths(const Registry& registry);

    struct Found {
        const Registry::Entry* entry;
        Labels labels;
    };
    /// `service`: the one that the request is signed for; null: any.
    std::optional<Found> find(const http::Request& head, const shapes::Service* service) const;

private:
    struct Path {
        const Registry::Entry* entry;
        std::string_view method;
        UriTemplate path;
    };
    struct OfService {
        const shapes::Service* service = nullptr;
        std::vector<const Registry::Entry*> entries = {};
        mutable std::once_flag once = {};
        mutable std::vector<Path> paths = {};
    };
    static const std::vector<Path>& paths_of(const OfService& service);

    std::deque<OfService> services_;
};

}  // namespace stepwell::protocol
