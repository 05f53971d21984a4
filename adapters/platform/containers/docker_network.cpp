// The network of a task's containers. Where several share one, a container that does nothing else holds it, so that it
// does not matter which of them begins or ends first.
#include "adapters/platform/containers/docker_task.hpp"
#include "adapters/platform/docker/pause_image.hpp"
#include "adapters/platform/docker/reach.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::containers {

namespace {

constexpr const char* holder = ".network";  // no container of a task can be called that

}  // namespace

/// Once a task; a former server may have done it.
asio::awaitable<void> DockerTask::hold_network() {
    if (!network_id_.empty()) co_return;
    docker::Engine& engine = shared_->engine;
    const std::string name = docker_name(holder);
    std::optional<Value> there = co_await engine.inspect(name);
    if (!there) {
        const bool has_image = co_await engine.has_image(docker::pause_image);
        if (!has_image) {
            const Value info = co_await engine.info();
            std::string archive = docker::pause_archive(info["Architecture"].as_string());
            if (archive.empty())
                throw std::runtime_error(
                    "CannotCreateContainerError: several containers with networkMode awsvpc are not "
                    "supported on " +
                    std::string(info["Architecture"].as_string()));
            co_await engine.import(docker::pause_image, std::move(archive), R"(CMD ["/pause"])");
        }
        Values names;
        Values servers;
        for (const Container& container : containers_) {
            const Value& host = container.spec.settings["HostConfig"];
            for (const Value& entry : host["ExtraHosts"].items()) names.push_back(entry);
            for (const Value& entry : host["Dns"].items()) servers.push_back(entry);
        }
        names.emplace_back(docker::server_host);
        Value host = Value::object({{"ExtraHosts", Value(std::move(names))}, {"Dns", Value(std::move(servers))}});
        if (!shared_->network.empty()) host = host.with("NetworkMode", shared_->network);
        const Value body =
            Value::object({{"Image", docker::pause_image},
                           {"Labels", Value::object({{owner_label, shared_->owner}, {task_label, spec_.id}})},
                           {"HostConfig", host}});
        co_await engine.create(name, body);
    }
    co_await engine.start(name);
    there = co_await engine.inspect(name);
    if (!there) throw std::runtime_error("CannotCreateContainerError: the container of the network was removed");
    network_id_ = (*there)["Id"].as_string();
    for (const auto& [network, settings] : (*there)["NetworkSettings"]["Networks"].members())
        network_address_ = settings["IPAddress"].as_string();
}

asio::awaitable<void> DockerTask::release_network() {
    if (!has_common_network()) co_return;
    try {
        std::string name = docker_name(holder);
        co_await shared_->engine.remove(std::move(name));
    } catch (const std::exception&) {
        // It goes with the others later.
    }
}

Value DockerTask::with_network(const Container& container, Value body) const {
    Value host = body["HostConfig"];
    if (has_common_network()) {
        // A container in another's network has no names and ports of its own.
        for (const char* field : {"Dns", "DnsSearch", "ExtraHosts", "PortBindings"}) host = host.without(field);
        body = body.without("Hostname").without("ExposedPorts");
        return body.with("HostConfig", host.with("NetworkMode", "container:" + network_id_));
    }
    const bool none = host["NetworkMode"].as_string() == "none" || container.spec.settings["NetworkDisabled"].as_bool();
    if (!none) {
        Values names(host["ExtraHosts"].items().begin(), host["ExtraHosts"].items().end());
        names.emplace_back(docker::server_host);
        host = host.with("ExtraHosts", Value(std::move(names)));
    }
    if (host["NetworkMode"].is_null() && !shared_->network.empty()) host = host.with("NetworkMode", shared_->network);
    return body.with("HostConfig", host);
}

}  // namespace stepwell::containers
