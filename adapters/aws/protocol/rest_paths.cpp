// Paths of operations against those of requests.
#include "adapters/aws/protocol/rest_paths.hpp"

#include "adapters/aws/models/models.hpp"

namespace stepwell::protocol {

RestPaths::RestPaths(const Registry& registry) {
    for (const Registry::Entry* entry : registry.entries()) {
        const shapes::Service* service = models::find_service(entry->name().service);
        if (service->protocol != shapes::Protocol::rest_json) continue;
        if (services_.empty() || services_.back().service != service) services_.emplace_back().service = service;
        services_.back().entries.push_back(entry);
    }
}

const std::vector<RestPaths::Path>& RestPaths::paths_of(const OfService& service) {
    std::call_once(service.once, [&] {
        const models::Model& model = *models::find(service.service->id);
        for (const Registry::Entry* entry : service.entries) {
            const auto [method, uri] = model.address(entry->name().name);
            service.paths.push_back({entry, method, UriTemplate(uri)});
        }
    });
    return service.paths;
}

std::optional<RestPaths::Found> RestPaths::find(const http::Request& head, const shapes::Service* service) const {
    std::optional<Found> found;
    std::size_t most_literals = 0;
    for (const OfService& each : services_) {
        if (service && service != each.service) continue;
        for (const auto& [entry, method, path] : paths_of(each)) {
            if (method != head.method || (found && path.literals() <= most_literals)) continue;
            if (!path.asked_for(head.query())) continue;
            auto labels = path.match(head.path());
            if (!labels) continue;
            found = {entry, std::move(*labels)};
            most_literals = path.literals();
        }
    }
    return found;
}

}  // namespace stepwell::protocol
