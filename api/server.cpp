#include "api/server.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <system_error>

#include "adapters/aws/account_rule.hpp"
#include "adapters/aws/entrances.hpp"
#include "adapters/platform/crash_notes.hpp"
#include "adapters/platform/http/server.hpp"
#include "adapters/platform/http/tls.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/platform/system_clock.hpp"
#include "adapters/services/sts/process_keys.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"
#include "api/data_directory.hpp"
#include "api/http/front.hpp"
#include "api/idle_memory.hpp"
#include "api/memory_watch.hpp"
#include "api/server_surroundings.hpp"
#include "api/services.hpp"
#include "api/stop_signals.hpp"
#include "api/supported.hpp"
#include "api/temporary_directory.hpp"
#include "api/threads.hpp"
#include "api/version.hpp"
#include "engine/runtime/async.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/time.hpp"

namespace stepwell {
namespace {

/// How long a clean stop may take, and its last part: the answers still being given.
constexpr std::chrono::seconds stop_time{10};
constexpr std::chrono::seconds last_answers_time{2};
constexpr std::chrono::milliseconds poll_time{10};

SigningKeys keys_of(const Config& config) {
    return config.credentials.empty() ? SigningKeys() : read_credentials_file(config.credentials);
}

}  // namespace

// Members are destroyed from the last to the first: services before what they stand on, the io_contexts last.
struct App::State {
    explicit State(Config given);
    ~State() { end(); }

    void wait_for_signal();
    void begin_stop(int code);
    asio::awaitable<void> start_services();
    asio::awaitable<void> stop_services();
    asio::awaitable<std::string> reset_services();
    asio::awaitable<void> reset();
    void relieve_memory(MemoryLevel level);
    Value notes() const;
    std::string url() const { return url_of(config.host, port, tls); }
    Variables server_access(std::string_view account) const;
    void end();

    const Config config;
    const http::TlsContext tls;
    SigningKeys keys;
    std::optional<TemporaryDirectory> temporary;
    const std::filesystem::path directory;
    SystemClock clock;
    Threads threads;
    Changes changes;
    const std::vector<std::string> without_records;  ///< of the data directory, before anything is made there
    sqlite::Database database;
    std::unique_ptr<CrashNotes> crash_notes;  ///< once the database is ours
    Documents documents;
    sts::ProcessKeys process_keys;
    Registry registry;
    AccountRule account_rule;
    integrations::Catalogue catalogue;
    std::atomic<std::uint16_t> port = 0;
    Platform platform;
    Entrances entrances;
    Settings settings;
    std::vector<std::unique_ptr<Service>> services;
    std::optional<Front> front;
    std::optional<http::Server> server;
    StopSignals signals;
    asio::steady_timer stop_deadline;
    IdleMemory idle_memory;
    MemoryWatch memory_watch;

    std::atomic<bool> is_ready = false;
    std::atomic<bool> resetting = false;
    bool starting = false;
    bool stopping = false;
    bool ended = false;
    int exit_code = 0;
    std::promise<std::string> ready_promise;
    std::shared_future<std::string> ready = ready_promise.get_future().share();
};

App::State::State(Config given)
    : config(std::move(given)),
      tls(tls_of(config)),
      keys(keys_of(config)),
      temporary(config.data_dir ? std::nullopt : std::make_optional<TemporaryDirectory>()),
      directory(config.data_dir ? data_directory(*config.data_dir) : temporary->path()),
      threads(std::max(1U, std::thread::hardware_concurrency())),
      without_records(config.data_dir ? folders_without_records(directory) : std::vector<std::string>()),
      database(config.data_dir ? database_in(directory) : std::filesystem::path()),
      crash_notes(config.data_dir ? std::make_unique<CrashNotes>(crash_notes_in(directory), config.retry_set_aside)
                                  : nullptr),
      documents(database),
      process_keys(documents),
      account_rule(registry, documents),
      platform{.registry = registry,
               .integrations = catalogue,
               .documents = documents,
               .database = database,
               .changes = changes,
               .clock = clock,
               .background = threads.main().get_executor(),
               .shards = threads.shards(),
               .blocking = threads.blocking(),
               .directory = directory,
               .region = config.region,
               .account = config.account,
               .endpoint_url = [this] { return url(); },
               .settings = &settings,
               .entrances = &entrances,
               .crash_guard = crash_notes.get()},
      settings(make_settings(config, platform, [this](std::string_view for_) { return server_access(for_); })),
      services(make_all_services(platform, config)),
      signals(threads.main().get_executor()),
      stop_deadline(threads.main()),
      idle_memory(threads.main().get_executor(),
                  [this](std::function<void()> then) { database.shrink(std::move(then)); }),
      memory_watch(threads.main().get_executor(), config.memory_limit.value_or(available_memory() / 2),
                   {resident_memory, give_back_heap, [this](MemoryLevel level) { relieve_memory(level); }}) {
    check_clock(clock);
    FrontParts parts{.registry = registry,
                     .region = config.region,
                     .account = config.account,
                     .allowed_hosts = allowed_hosts(config),
                     .services = {},
                     .notes = [this] { return notes(); },
                     .ready = [this] { return is_ready.load(); },
                     .trouble = [this] { return database.trouble(); },
                     .reset = [this] { return reset(); },
                     .http_api = entrances.http_api,
                     .function_url = entrances.function_url,
                     .function_code = entrances.function_code};
    for (const auto& service : services) {
        refuse_lost_records(directory, without_records, service->name());
        parts.services.emplace_back(service->name());
    }
    if (!config.credentials.empty()) {
        registry.keep_apart(account_rule);
        Keyring keyring(std::move(keys), documents, process_keys);
        parts.signatures = std::make_shared<SignatureCheck>(std::move(keyring), clock);
        entrances.signature_fault = [check = parts.signatures](const http::Request& request, std::string_view service) {
            auto fault = check->refuse_head(request, shapes::Protocol::rest_json, service);
            try {
                if (!fault) check->check_body(request, shapes::Protocol::rest_json, false);
            } catch (const ApiError& error) {
                fault = error;
            }
            return fault;
        };
    }
    front.emplace(std::move(parts));
    http::Handler handler = front->handler();
    handler.admit = [this, admit = std::move(handler.admit)](const http::Request& head) {
        idle_memory.used();
        return admit(head);
    };
    server.emplace(threads.doors(), std::move(handler), limits_of(tls), tls);
}

/// What functions and container tasks need beside the URL.
Variables App::State::server_access(std::string_view account) const {
    Variables variables;
    if (!config.credentials.empty()) {
        const sts::ProcessKey key = process_keys.of(account);
        variables.emplace_back("AWS_ACCESS_KEY_ID", key.access_key);
        variables.emplace_back("AWS_SECRET_ACCESS_KEY", key.secret);
        variables.emplace_back("AWS_SESSION_TOKEN", key.token);
    }
    if (tls && http::has_root(config.tls_cert)) {
        const std::string file = std::filesystem::absolute(config.tls_cert).lexically_normal().string();
        variables.emplace_back("AWS_CA_BUNDLE", file);        // AWS CLI, boto3
        variables.emplace_back("NODE_EXTRA_CA_CERTS", file);  // Node.js
    }
    return variables;
}

void App::State::end() {
    if (std::exchange(ended, true)) return;
    server->stop();
    threads.stop();
    database.flush();
    threads.clear();
}

void App::State::wait_for_signal() {
    // The clean stop has its own deadline; this one is for threads that are held so long that they do not come to it.
    signals.start(2 * std::chrono::ceil<std::chrono::seconds>(stop_time), [this](int number) {
        log::info("server", "stopping", {{"signal", number == SIGINT ? "SIGINT" : "SIGTERM"}});
        begin_stop(0);
    });
}

void App::State::begin_stop(int code) {
    if (std::exchange(stopping, true)) return;
    exit_code = code;
    stop_deadline.expires_after(stop_time);
    stop_deadline.async_wait([this](const boost::system::error_code& cancelled) {
        if (cancelled) return;
        log::warn("server", "the clean stop took too long");
        threads.main().stop();
    });
    spawn(threads.main().get_executor(), "stop", stop_services());
}

asio::awaitable<void> App::State::start_services() {
    starting = true;
    bool failed = false;
    try {
        if (!config.credentials.empty()) co_await process_keys.start();  // who checks no signature knows no keys
    } catch (const std::exception& error) {
        log::error("server", "the keys of processes could not be made", {{"error", error.what()}});
        failed = true;
    }
    for (const auto& service : services) {
        if (stopping || failed) break;
        try {
            co_await service->start();
        } catch (const std::exception& error) {
            log::error("server", "a service could not start", {{"service", service->name()}, {"error", error.what()}});
            failed = true;
            break;
        }
    }
    starting = false;
    if (failed) begin_stop(1);
    if (stopping) co_return;
    idle_memory.used();
    memory_watch.start();
    is_ready = true;
    const std::string reached = url();
    std::printf("Ready. %s\n", reached.c_str());
    std::fflush(stdout);
    ready_promise.set_value(reached);
}

asio::awaitable<void> App::State::stop_services() {
    asio::steady_timer timer(threads.main());
    server->stop();
    memory_watch.stop();
    while (starting) {
        timer.expires_after(poll_time);
        co_await timer.async_wait(asio::as_tuple(asio::use_awaitable));
    }
    for (auto service = services.rbegin(); service != services.rend(); ++service) {
        try {
            co_await (*service)->stop();
        } catch (const std::exception& error) {
            log::error("server", "a service could not stop",
                       {{"service", (*service)->name()}, {"error", error.what()}});
        }
    }
    const auto limit = std::chrono::steady_clock::now() + last_answers_time;
    while (server->open_connections() > 0 && std::chrono::steady_clock::now() < limit) {
        timer.expires_after(poll_time);
        co_await timer.async_wait(asio::as_tuple(asio::use_awaitable));
    }
    threads.main().stop();
}

void App::State::relieve_memory(MemoryLevel level) {
    if (level != MemoryLevel::plenty) database.shrink([] {});
    for (const auto& service : services) service->relieve_memory(level);
}

Value App::State::notes() const {
    ObjectBuilder all;
    for (const auto& service : services) {
        const Value notes = service->notes();
        if (!notes.is_null()) all.set(service->name(), notes);
    }
    Values left_alone;
    if (crash_notes)
        for (const std::string& name : crash_notes->left_alone()) left_alone.emplace_back(name);
    if (!left_alone.empty()) all.set("set aside", Value(std::move(left_alone)));
    return all.build();
}

/// What failed; empty: nothing.
asio::awaitable<std::string> App::State::reset_services() {
    std::string failures;
    for (auto service = services.rbegin(); service != services.rend(); ++service) {
        try {
            co_await (*service)->reset();
        } catch (const std::exception& error) {
            failures += (failures.empty() ? "" : "; ") + std::string((*service)->name()) + ": " + error.what();
        }
    }
    co_return failures;
}

asio::awaitable<void> App::State::reset() {
    const std::string key = "stepwell/reset";
    for (;;) {  // one at a time
        Changes::Watch watch = changes.watch(key);
        if (!resetting.exchange(true)) break;
        co_await watch.next();
    }
    std::string failures = co_await reset_services();
    if (!failures.empty()) {
        log::warn("server", "reset: the records cannot be deleted one by one, so the database is emptied",
                  {{"why", failures}});
        try {
            co_await database.empty();
            failures = co_await reset_services();  // what they know of it, and their files
            co_await documents.write_again();      // what no service removes: keys of the installation
        } catch (const std::exception& error) {
            failures = error.what();
        }
    }
    resetting = false;
    changes.notify(key);
    if (!failures.empty()) throw std::runtime_error("not all could be removed: " + failures);
    log::info("server", "reset: everything was removed");
}

App::App(Config config) : state_(std::make_unique<State>(std::move(config))) {}

App::~App() = default;

int App::run() {
    State& state = *state_;
    const Config& config = state.config;
    try {
        state.port = state.server->listen(config.host, config.port);
    } catch (const std::system_error& error) {
        const bool taken = error.code() == std::errc::address_in_use;
        throw std::runtime_error(
            error.what() + std::string(taken ? ". Is a server running there already? --port chooses another." : "."));
    }
    log::info("server", "starting",
              {{"version", version()},
               {"data", config.data_dir ? std::string_view(state.directory.native()) : std::string_view(":memory:")},
               {"region", config.region}});
    state.wait_for_signal();
    state.threads.start();
    spawn(state.threads.main().get_executor(), "start", state.start_services());
    auto guard = asio::make_work_guard(state.threads.main());
    state.threads.main().run();
    state.end();
    log::info("server", "stopped");
    return state.exit_code;
}

void App::stop() {
    asio::post(state_->threads.main(), [this] { state_->begin_stop(0); });
}

std::string App::supported() const { return supported_table(state_->registry, state_->catalogue); }

std::shared_future<std::string> App::ready() const { return state_->ready; }

}  // namespace stepwell
