#pragma once
// What every service is handed, and what the server asks of each.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/registry.hpp"
#include "adapters/platform/memory.hpp"

namespace boost::asio {
class thread_pool;
}

namespace stepwell {

class Changes;
class Clock;
class CrashGuard;
class Documents;
struct Entrances;
class EventSource;
class LogSink;
struct Settings;
namespace sqlite {
class Database;
}
namespace integrations {
class Catalogue;
}

/// The ground a service stands on. Lives as long as the server.
struct Platform {
    Registry& registry;                               ///< to add its own operations and to call others in process
    stepwell::integrations::Catalogue& integrations;  ///< to add its own, for Task states
    Documents& documents;                             ///< its small records
    sqlite::Database& database;                       ///< for tables of its own (migrate in the constructor)
    Changes& changes;                                 ///< notify(arn) when something that others wait for changed
    Clock& clock;
    asio::any_io_executor background;           ///< where its own coroutines run (many threads: guard state by a mutex)
    std::vector<asio::any_io_executor> shards;  ///< one a thread: for state that one thread owns
    asio::thread_pool& blocking;                ///< for work that blocks: unzipping, files
    std::filesystem::path directory;            ///< files of its own go below directory / name()
    std::string region;                         ///< the server's default region
    std::string account;                        ///< the server's default account
    std::function<std::string()> endpoint_url;  ///< "http://127.0.0.1:4566", known once the server listens
    std::vector<EventSource*> event_sources = {};  ///< what functions are given the records of; complete before a start
    const Settings* settings = nullptr;            ///< what the user chose
    Entrances* entrances = nullptr;                ///< for who answers requests that are no operations
    LogSink* log_sink = nullptr;                   ///< CloudWatch Logs, as soon as that is constructed
    CrashGuard* crash_guard = nullptr;             ///< null: nothing outlives the process
};

/// In-memory state of a service is guarded by its own mutex, never held across a co_await. Resources are Documents.
class Service {
public:
    virtual ~Service() = default;
    /// Service::id of its shapes; also its folder's name.
    virtual std::string_view name() const = 0;
    /// Called once, when the server listens and before it says Ready: take up what a former server left running.
    virtual asio::awaitable<void> start() { co_return; }
    /// Ends and removes everything: processes, files, records.
    virtual asio::awaitable<void> reset() = 0;
    /// The process has come close to its memory's limit, or no longer is: see MemoryLevel. Called again and again while
    /// it has, on the platform's background executor.
    virtual void relieve_memory(MemoryLevel) {}
    /// What a user must be told of it at /_stepwell/health; null: nothing.
    virtual Value notes() const { return {}; }
    /// The server is ending: stop what must not outlive it.
    virtual asio::awaitable<void> stop() { co_return; }
};

}  // namespace stepwell
