#pragma once
// One SQLite file (WAL, synchronous=FULL) with a single writer that commits in groups: whatever waits goes into the
// next commit at once. What `write` returned is on disk.

#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>

#include "adapters/platform/store/sqlite/resumption.hpp"
#include "adapters/platform/store/sqlite/statement.hpp"

namespace stepwell::sqlite {

class Sums;

/// SQLite's own refusal: `code` is its extended result code.
struct SqlError : std::runtime_error {
    SqlError(int result_code, const std::string& text) : std::runtime_error(text), code(result_code) {}
    int code;
};

/// A connection, used by one thread at a time. Its SQL has a function more: `text_hash(text)`, a 64-bit integer.
class Connection {
public:
    explicit Connection(const std::filesystem::path& file, bool read_only = false);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    Statement prepare(std::string_view sql);
    void execute(std::string_view sql);  ///< one or more statements without parameters
    std::int64_t last_row_id() const;
    std::int64_t changes() const;  ///< rows changed by the last statement
    /// False also after SQLite itself rolled back (a full disk).
    bool in_transaction() const;
    /// Counters that jobs add to without a statement of their own.
    Sums& sums();

    /// Begins a transaction that writes.
    void begin();
    /// Opens the savepoint of a job that runs without (Undo::by_job), unless it is open: to be called before the first
    /// of several changes.
    void protect();
    /// Ends the job's savepoint, if it is open; what was done since is kept or undone.
    void release();
    void undo();

    /// Makes the whole database one empty page, in one step that needs room for a few pages only: outside of any
    /// transaction.
    void empty();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// How what a job did is undone when it throws.
enum class Undo : bool {
    at_once,  ///< a savepoint is opened before it runs
    by_job,   ///< a statement that fails is undone by itself; a job that makes more changes calls Connection::protect()
};

class Database {
public:
    using Job = std::function<void(Connection&)>;
    using Done = std::function<void(std::exception_ptr)>;

    /// Opens or makes the file, takes its lock (a second server on it is refused with a clear message). An empty path
    /// keeps everything in memory.
    explicit Database(const std::filesystem::path& file);
    /// Commits what was submitted, then closes.
    ~Database();

    /// Makes or upgrades a component's tables: `steps[0]` makes those of version `first`, each other brings them one
    /// further. Call before any submit. Throws when the file was written by a newer version, or one before `first`.
    void migrate(std::string_view component, std::initializer_list<std::string_view> steps, std::int64_t first = 1);

    /// Queues a job for the writer's thread, in order. It runs inside a savepoint of its own: what it throws undoes it
    /// alone and goes to its `done`. `done` is called on the writer's thread, after the commit, in order. Any thread.
    void submit(Job job, Done done, Undo undo = Undo::at_once);

    /// The same for coroutines: resumes on the caller's executor after the commit with what `job` returned or threw.
    template <class Function>
    boost::asio::awaitable<std::invoke_result_t<Function, Connection&>> write(Function job, Undo undo = Undo::at_once);

    /// Runs `job` on a reading thread (for a database in memory: the writer's), seeing only what is committed.
    template <class Function>
    boost::asio::awaitable<std::invoke_result_t<Function, Connection&>> read(Function job);

    /// Removes all rows, as a disk without room allows: row by row they cannot be deleted there. Tables are made again,
    /// as `migrate` made them. In the same step or not at all; what is submitted before is removed too.
    boost::asio::awaitable<void> empty();

    /// Why nothing can be written any more: somebody has removed the file. Empty: it is there. Any thread.
    std::string trouble() const;

    /// Gives back the memory of pages that the writer keeps for later; calls `done`, on the writer's thread.
    void shrink(std::function<void()> done);

    /// Submits every job's effect to an end: returns when all that was submitted before is committed.
    void flush();

private:
    void submit_read(Job job, Done done);
    template <class Function, class Submit>
    static boost::asio::awaitable<std::invoke_result_t<Function, Connection&>> await_job(Function job, Submit submit);
    struct State;
    std::unique_ptr<State> state_;
};

template <class Function, class Submit>
boost::asio::awaitable<std::invoke_result_t<Function, Connection&>> Database::await_job(Function job, Submit submit) {
    using R = std::invoke_result_t<Function, Connection&>;
    using Stored = std::conditional_t<std::is_void_v<R>, char, R>;
    auto result = std::make_shared<std::optional<Stored>>();
    auto held = std::make_shared<Function>(std::move(job));
    co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void(std::exception_ptr)>(
        [&](auto handler) {
            // Done must be copyable, the handler is not: hold it by a pointer.
            auto shared = std::make_shared<decltype(handler)>(std::move(handler));
            submit(
                [held, result](Connection& connection) {
                    if constexpr (std::is_void_v<R>) {
                        (*held)(connection);
                        result->emplace('\0');
                    } else {
                        result->emplace((*held)(connection));
                    }
                },
                [shared](std::exception_ptr error) { resume(Resumption(shared, std::move(error))); });
        },
        boost::asio::use_awaitable);
    if constexpr (!std::is_void_v<R>) co_return std::move(**result);
}

template <class Function>
boost::asio::awaitable<std::invoke_result_t<Function, Connection&>> Database::write(Function job, Undo undo) {
    return await_job(std::move(job), [this, undo](Job j, Done d) { submit(std::move(j), std::move(d), undo); });
}

template <class Function>
boost::asio::awaitable<std::invoke_result_t<Function, Connection&>> Database::read(Function job) {
    return await_job(std::move(job), [this](Job j, Done d) { submit_read(std::move(j), std::move(d)); });
}

}  // namespace stepwell::sqlite
