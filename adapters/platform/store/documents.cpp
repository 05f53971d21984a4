// Documents: one SQLite table behind a copy in memory that holds what is committed.

#include "adapters/platform/store/documents.hpp"

#include <future>
#include <mutex>

namespace stepwell {

namespace {

using sqlite::Connection;
using sqlite::Statement;

[[noreturn]] void damaged(std::string_view collection, std::string_view key) {
    std::string text = "the stored record ";
    text.append(collection).append("/").append(key).append(" is damaged");
    throw std::runtime_error(text);
}

std::optional<Value> stored(Connection& connection, const std::string& collection, const std::string& key) {
    Statement select = connection.prepare("SELECT value FROM documents WHERE collection=? AND key=?");
    if (!select.bind(collection, key).step()) return std::nullopt;
    const Parsed parsed = parse_json(select.text(0));
    if (!parsed) damaged(collection, key);
    return *parsed;
}

void store(Connection& connection, const std::string& collection, const std::string& key,
           const std::optional<Value>& value) {
    if (!value) {
        connection.prepare("DELETE FROM documents WHERE collection=? AND key=?").bind(collection, key).run();
        return;
    }
    const std::string text = print(*value);
    connection.prepare("INSERT OR REPLACE INTO documents VALUES(?,?,?)").bind(collection, key, text).run();
}

/// Submits `job`; once it is committed calls `publish` on the writer's thread, and then resumes the caller.
boost::asio::awaitable<void> commit(sqlite::Database& database, sqlite::Database::Job job,
                                    std::function<void()> publish) {
    co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void(std::exception_ptr)>(
        [&](auto handler) {
            auto shared = std::make_shared<decltype(handler)>(std::move(handler));
            database.submit(std::move(job), [shared, publish](std::exception_ptr error) {
                try {
                    if (!error) publish();
                } catch (...) {
                    error = std::current_exception();
                }
                sqlite::resume(sqlite::Resumption(shared, std::move(error)));
            });
        },
        boost::asio::use_awaitable);
}

}  // namespace

Documents::Documents(sqlite::Database& database) : database_(database) {
    database_.migrate("documents",
                      {"CREATE TABLE documents(collection TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,"
                       " PRIMARY KEY(collection, key)) WITHOUT ROWID"});
    std::promise<void> finished;
    database_.submit(
        [this](Connection& connection) {
            Statement select = connection.prepare("SELECT collection, key, value FROM documents");
            while (select.step()) {
                const std::string collection(select.text(0));
                const std::string key(select.text(1));
                const Parsed parsed = parse_json(select.text(2));
                if (!parsed) damaged(collection, key);
                committed_[collection].emplace(key, *parsed);
            }
        },
        [&](const std::exception_ptr& error) {
            if (error)
                finished.set_exception(error);
            else
                finished.set_value();
        });
    finished.get_future().get();
}

std::optional<Value> Documents::find(std::string_view collection, std::string_view key) const {
    const std::shared_lock lock(mutex_);
    const auto records = committed_.find(collection);
    if (records == committed_.end()) return std::nullopt;
    const auto record = records->second.find(key);
    if (record == records->second.end()) return std::nullopt;
    return record->second;
}

std::vector<std::pair<std::string, Value>> Documents::list(std::string_view collection, std::string_view prefix) const {
    const std::shared_lock lock(mutex_);
    std::vector<std::pair<std::string, Value>> found;
    const auto records = committed_.find(collection);
    if (records == committed_.end()) return found;
    for (auto at = records->second.lower_bound(prefix); at != records->second.end() && at->first.starts_with(prefix);
         ++at)
        found.emplace_back(at->first, at->second);
    return found;
}

boost::asio::awaitable<std::optional<Value>> Documents::update(std::string collection, std::string key, Change change) {
    auto updated = std::make_shared<std::optional<Value>>();
    sqlite::Database::Job job = [collection, key, change = std::move(change), updated](Connection& connection) {
        const std::optional<Value> current = stored(connection, collection, key);
        *updated = change(current);
        const bool unchanged = current && *updated && current->same(**updated);
        if (!unchanged && (current || *updated)) store(connection, collection, key, *updated);
    };
    std::function<void()> publish = [this, collection, key, updated] {
        const std::unique_lock lock(mutex_);
        if (*updated)
            committed_[collection].insert_or_assign(key, **updated);
        else if (const auto records = committed_.find(collection); records != committed_.end())
            records->second.erase(key);
    };
    co_await commit(database_, std::move(job), std::move(publish));
    co_return std::move(*updated);
}

boost::asio::awaitable<void> Documents::put(std::string collection, std::string key, Value value) {
    Change change = [value = std::move(value)](const std::optional<Value>&) { return std::optional<Value>(value); };
    co_await update(std::move(collection), std::move(key), std::move(change));
}

boost::asio::awaitable<void> Documents::erase(std::string collection, std::string key) {
    Change change = [](const std::optional<Value>&) { return std::optional<Value>(); };
    co_await update(std::move(collection), std::move(key), std::move(change));
}

boost::asio::awaitable<void> Documents::write_again() {
    auto job = [this](Connection& connection) {
        const std::shared_lock lock(mutex_);
        for (const auto& [collection, records] : committed_)
            for (const auto& [key, value] : records) store(connection, collection, key, value);
    };
    co_await database_.write(std::move(job));
}

boost::asio::awaitable<void> Documents::clear(std::string collection) {
    sqlite::Database::Job job = [collection](Connection& connection) {
        connection.prepare("DELETE FROM documents WHERE collection=?").bind(collection).run();
    };
    std::function<void()> publish = [this, collection] {
        const std::unique_lock lock(mutex_);
        committed_.erase(collection);
    };
    co_await commit(database_, std::move(job), std::move(publish));
}

}  // namespace stepwell
