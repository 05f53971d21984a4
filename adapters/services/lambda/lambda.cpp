// The service: its parts, their beginnings and ends, and the two kinds of requests that are no operations.
#include "adapters/services/lambda/lambda.hpp"

#include <algorithm>
#include <boost/asio/thread_pool.hpp>

#include "adapters/aws/entrances.hpp"
#include "adapters/aws/settings.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/dialect.hpp"
#include "adapters/services/lambda/event_sources.hpp"
#include "adapters/services/lambda/integration.hpp"
#include "adapters/services/lambda/layers.hpp"
#include "adapters/services/lambda/urls.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::size_t hash_length = 64;

bool is_hash(std::string_view text) {
    return text.size() == hash_length &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// Whether a record has the package.
bool is_named(const Documents& documents, const std::string& hash) {
    const auto functions = documents.list(functions_collection);
    if (std::ranges::any_of(functions, [&](const auto& record) { return names_package(record.second, hash); }))
        return true;
    const auto layers = documents.list(layers_collection);
    return std::ranges::any_of(layers, [&](const auto& record) { return record.second["Code"].as_string() == hash; });
}

}  // namespace

Lambda::Lambda(Platform& platform, LogSink* logs, ServerAccess server_access, Execution execution)
    : platform_(platform),
      directory_(platform.directory / "lambda"),
      packages_(std::make_shared<Packages>(
          directory_, platform.background, platform.blocking,
          [&documents = platform.documents](const std::string& hash) { return is_named(documents, hash); })),
      processes_(platform, directory_, packages_, server_access),
      containers_(platform, directory_, packages_, server_access, std::move(execution.docker)),
      zips_(execution.zips_in_docker ? static_cast<Sandboxes&>(containers_) : processes_),
      workers_(std::make_shared<Workers>(platform, Workers::Kinds{zips_, containers_}, logs, execution.idle_time)),
      events_(std::make_shared<Events>(platform.background, platform.documents, platform.clock, workers_)),
      core_{platform_,
            packages_,
            zips_,
            containers_,
            workers_,
            events_,
            Lives(platform.background, platform.changes, "event source mapping", platform.crash_guard)} {
    platform.registry.add_dialect(dialect);
    platform.integrations.add(task_integrations);
    for (const auto add :
         {add_function_operations, add_invoke_operations, add_version_operations, add_alias_operations,
          add_tag_operations, add_policy_operations, add_concurrency_operations, add_provisioned_operations,
          add_event_config_operations, add_setting_operations, add_url_operations, add_layer_operations,
          add_layer_policy_operations, add_event_source_operations})
        add(core_);
}

asio::awaitable<void> Lambda::start() {
    auto sweep = [packages = packages_] { packages->sweep(); };
    co_await run_on(platform_.blocking, std::move(sweep));
    co_await processes_.end_left();
    co_await containers_.end_left();
    workers_->start();
    co_await events_->start();
    begin_all_polling(core_);
}

asio::awaitable<void> Lambda::reset() {
    close_polling(core_);
    co_await events_->reset();
    for (const char* collection :
         {functions_collection, layers_collection, "lambda.layer_counters", urls_collection, mappings_collection})
        co_await platform_.documents.clear(collection);
    co_await workers_->end_all();  // ends what a mapping waits for
    co_await core_.mappings.end();
    core_.mappings.reopen();
    auto clear = [packages = packages_] { packages->clear(); };
    co_await run_on(platform_.blocking, std::move(clear));
}

asio::awaitable<void> Lambda::stop() {
    close_polling(core_);
    co_await events_->stop();
    co_await workers_->stop();  // ends what a mapping waits for
    co_await core_.mappings.end();
}

asio::awaitable<http::Response> Lambda::serve_url(std::string id, std::string path_and_query, http::Request request) {
    return lambda::serve_url(core_, std::move(id), std::move(path_and_query), std::move(request));
}

asio::awaitable<http::Response> Lambda::serve_code(http::Request request) {
    std::string_view name = request.path();
    name.remove_prefix(std::min(code_prefix.size(), name.size()));
    http::Response response;
    std::string hash(name.substr(0, hash_length));
    std::optional<std::string> zip;
    if (is_hash(hash) && name.substr(hash_length) == ".zip" && (request.method == "GET" || request.method == "HEAD")) {
        auto read = [packages = packages_, hash] { return packages->zip(hash); };
        zip = co_await run_on(platform_.blocking, std::move(read));
    }
    response.status = 404;
    response.body = "There is no such package.\n";
    if (zip) {
        response.status = 200;
        response.body = std::move(*zip);
        response.headers.add("Content-Type", "application/zip");
    }
    co_return response;
}

std::unique_ptr<Service> make_service(Platform& platform) {
    const Settings& settings = *platform.settings;
    Execution execution{.zips_in_docker = settings.functions_in_docker,
                        .docker = {settings.docker_socket, settings.docker_network, settings.container_endpoint},
                        .idle_time = settings.functions_idle_time};
    auto functions =
        std::make_unique<Lambda>(platform, platform.log_sink, settings.server_access, std::move(execution));
    platform.entrances->function_url = [&service = *functions](std::string id, std::string path_and_query,
                                                               http::Request request) {
        return service.serve_url(std::move(id), std::move(path_and_query), std::move(request));
    };
    platform.entrances->function_code = [&service = *functions](http::Request request) {
        return service.serve_code(std::move(request));
    };
    return functions;
}

}  // namespace stepwell::lambda
