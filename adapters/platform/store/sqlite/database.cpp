// The writer that commits in groups, and the readers beside it.

#include "adapters/platform/store/sqlite/database.hpp"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <boost/asio/post.hpp>
#include <cerrno>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <future>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "adapters/platform/store/sqlite/file_lock.hpp"
#include "adapters/platform/store/sqlite/sums.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::sqlite {

namespace {

constexpr int reader_threads = 2;
/// The system has the file's pages too: a small cache costs a reader a copy, a large one memory for good.
constexpr std::string_view reader_cache = "PRAGMA cache_size=-256";
/// The writer's is that of pages written lately, which it would else read back from the log one by one.
constexpr std::string_view writer_cache = "PRAGMA cache_size=-8192";
/// "SWEL": marks the file as ours.
constexpr std::int64_t application_id = 0x5357454c;

struct Item {
    Database::Job job;
    Database::Done done;
    Undo undo = Undo::at_once;
    bool awaits_disk = true;
    std::exception_ptr error = nullptr;
};

/// What waits for a thread; taken as a whole or one at a time.
class Queue {
public:
    void push(Item item) {
        bool was_empty = false;
        {
            const std::lock_guard lock(mutex_);
            was_empty = items_.empty();
            items_.push_back(std::move(item));
        }
        // The single writer empties the queue whenever it looks; readers take one each and need every call.
        if (was_empty || many_) some_.notify_one();
    }
    /// Swaps everything that waits into `taken` (empty); false at the end.
    bool take_all(std::vector<Item>& taken) {
        std::unique_lock lock(mutex_);
        some_.wait(lock, [this] { return !items_.empty() || ended_; });
        taken.swap(items_);
        return !taken.empty();
    }
    std::optional<Item> take_one() {
        std::unique_lock lock(mutex_);
        some_.wait(lock, [this] { return next_ < items_.size() || ended_; });
        if (next_ == items_.size()) return std::nullopt;
        Item item = std::move(items_[next_++]);
        if (next_ == items_.size()) {
            items_.clear();
            next_ = 0;
        }
        return item;
    }
    void end() {
        {
            const std::lock_guard lock(mutex_);
            ended_ = true;
        }
        some_.notify_all();
    }
    void shared_by_many() { many_ = true; }

private:
    std::mutex mutex_;
    std::condition_variable some_;
    std::vector<Item> items_;
    std::size_t next_ = 0;
    bool ended_ = false;
    bool many_ = false;
};

/// While there is one on a thread, the coroutines that its jobs resume are collected; its end sends them off.
class Homecoming {
public:
    Homecoming() { current() = this; }
    Homecoming(const Homecoming&) = delete;
    Homecoming& operator=(const Homecoming&) = delete;
    ~Homecoming() {
        current() = nullptr;
        for (Bound& bound : all_) {
            const auto executor = bound.executor;
            boost::asio::post(executor, [travellers = std::move(bound.travellers)]() mutable {
                for (Resumption& resumption : travellers) resumption();
            });
        }
    }
    void add(Resumption resumption) {
        for (Bound& bound : all_)
            if (bound.executor == resumption.executor()) return bound.travellers.push_back(std::move(resumption));
        all_.push_back({resumption.executor(), {}});
        all_.back().travellers.push_back(std::move(resumption));
    }
    static Homecoming*& current() {
        thread_local Homecoming* on_this_thread = nullptr;
        return on_this_thread;
    }

private:
    struct Bound {
        boost::asio::any_io_executor executor;
        std::vector<Resumption> travellers;
    };
    std::vector<Bound> all_;
};

void complete(Item& item) noexcept {
    try {
        item.done(std::exchange(item.error, nullptr));  // whoever gets it is its last owner
    } catch (const std::exception& e) {
        log::error("store", e.what(), {{"in", "completion of a write"}});
    } catch (...) {
        log::error("store", "unknown exception", {{"in", "completion of a write"}});
    }
}

/// After a failed fsync nobody knows whether the group is on disk: going on could answer either way wrongly.
[[noreturn]] void stop_unknown(const SqlError& error) {
    log::error("store", "a commit failed and its outcome is unknown; the server stops. Check the disk and start again.",
               {{"error", error.what()}});
    std::_Exit(1);
}

/// Runs a group in one transaction, each job in a savepoint of its own, and commits.
class Group {
public:
    Group(Connection& connection, std::vector<Item>& items) : connection_(connection), items_(items) {}

    void run() {
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (!begin(i)) return;
            run_one(i);
        }
        commit();
    }

private:
    bool begin(std::size_t i) {
        if (connection_.in_transaction()) return true;
        first_ = i;
        try {
            connection_.begin();
            return true;
        } catch (...) {
            fail(i, items_.size(), std::current_exception());
            return false;
        }
    }

    void run_one(std::size_t i) {
        Item& item = items_[i];
        try {
            if (item.undo == Undo::at_once) connection_.protect();
            item.job(connection_);
            connection_.release();
            connection_.sums().keep();
        } catch (...) {
            item.error = std::current_exception();
            connection_.sums().forget();
            undo(i);
        }
    }

    void undo(std::size_t i) {
        // A full disk and its like make SQLite roll back the whole transaction: what came before is gone too.
        if (connection_.in_transaction()) {
            try {
                connection_.undo();
                return;
            } catch (...) {
                rollback();
            }
        }
        fail(first_, i, items_[i].error);
    }

    void commit() {
        if (!connection_.in_transaction()) return;
        try {
            connection_.sums().write(connection_);
            connection_.prepare("COMMIT").run();
        } catch (const SqlError& error) {
            if ((error.code & 0xff) == SQLITE_IOERR) stop_unknown(error);
            rollback();
            fail(first_, items_.size(), std::current_exception());
        } catch (...) {
            rollback();
            fail(first_, items_.size(), std::current_exception());
        }
    }

    void rollback() {
        if (!connection_.in_transaction()) return;
        try {
            connection_.prepare("ROLLBACK").run();
        } catch (const std::exception& e) {
            log::error("store", e.what(), {{"in", "rollback"}});
        }
    }

    void fail(std::size_t from, std::size_t to, const std::exception_ptr& error) {
        for (std::size_t i = from; i < to; ++i)
            if (!items_[i].error) items_[i].error = error;
    }

    Connection& connection_;
    std::vector<Item>& items_;
    std::size_t first_ = 0;  // the first job of the open transaction
};

std::int64_t one_integer(Connection& connection, std::string_view sql) {
    Statement statement = connection.prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

[[noreturn]] void cannot_open(const std::filesystem::path& file) {
    throw std::runtime_error("cannot open the database " + file.string() + ": " + std::strerror(errno));
}

/// Only its owner may read the file: it holds secrets and tokens. A new one is made beside its place and put there when
/// it is on disk: SQLite, which must do with one name, would wait for the disk five times.
void make_file(const std::filesystem::path& file) {
    std::error_code none;
    if (std::filesystem::file_size(file, none) > 0 && !none) return;
    const std::filesystem::path made = file.string() + ".new";
    std::filesystem::remove(made);
    const auto with_descriptor = [&](auto action) {
        const int descriptor = ::open(made.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0 || action(descriptor) != 0) cannot_open(file);
        ::close(descriptor);
    };
    with_descriptor([](int) { return 0; });
    try {
        Connection(made).execute("PRAGMA synchronous=OFF; PRAGMA journal_mode=WAL; PRAGMA application_id=" +
                                 std::to_string(application_id));
    } catch (const SqlError& error) {
        throw std::runtime_error("the database " + file.string() + " cannot be made: " + error.what());
    }
    with_descriptor([](int descriptor) { return ::fsync(descriptor); });
    if (std::rename(made.c_str(), file.c_str()) != 0) cannot_open(file);
}

/// What a crashed server left in the log may be known to the kernel only: after an fsync that failed it takes pages for
/// written which are not. So nothing is appended to that log: it is copied into the file, which is synced, and begun
/// anew.
void take_over_log(Connection& connection) {
    Statement done = connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    if (done.step() && done.integer(0) != 0)
        throw SqlError(SQLITE_BUSY, "what a crashed server left cannot be taken over: database is locked");
}

void prepare_file(Connection& connection, const std::filesystem::path& file) {
    const std::string name = file.string();
    try {
        const std::int64_t id = one_integer(connection, "PRAGMA application_id");
        const std::int64_t tables = one_integer(connection, "SELECT count(*) FROM sqlite_schema");
        if (id != application_id && (id != 0 || tables != 0))
            throw std::runtime_error(name + " is a SQLite database, but not Stepwell's");
        {
            Statement mode = connection.prepare("PRAGMA journal_mode=WAL");
            if (!mode.step() || mode.text(0) != "wal")
                throw std::runtime_error(name + " cannot be switched to write-ahead logging (a network file system?)");
        }
        // A checkpoint copies each page once, however often it was written since the last: rarer is cheaper.
        connection.execute(
            "PRAGMA synchronous=NORMAL; PRAGMA journal_size_limit=67108864; PRAGMA wal_autocheckpoint=6000;");
        take_over_log(connection);
        if (id == 0) connection.execute("PRAGMA application_id=" + std::to_string(application_id));
    } catch (const SqlError& error) {
        const int code = error.code & 0xff;
        if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT)
            throw std::runtime_error("the database " + name + " is damaged or no database: " + error.what());
        throw std::runtime_error("the database " + name + " cannot be used: " + error.what());
    }
}

}  // namespace

struct Database::State {
    FileLock lock;
    std::unique_ptr<Connection> writing;
    std::vector<std::unique_ptr<Connection>> reading;  // none: reads run on the writer's thread
    Queue writes;
    Queue reads;
    std::thread writer;
    std::vector<std::thread> readers;
    bool awaits_disk = false;  // each commit, as the connection is set

    // Nobody waits for the disk when tables are made: the next commit that somebody waits for takes them along, since
    // an fsync of the journal is one of all that is in it.
    void await_disk(bool wanted) {
        if (std::exchange(awaits_disk, wanted) == wanted) return;
        try {
            writing->execute(wanted ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
        } catch (const SqlError& error) {
            stop_unknown(error);
        }
    }

    void write() {
        std::vector<Item> group;
        while (writes.take_all(group)) {
            await_disk(std::any_of(group.begin(), group.end(), [](const Item& item) { return item.awaits_disk; }));
            Group(*writing, group).run();
            {
                const Homecoming together;
                for (Item& item : group) complete(item);
            }
            group.clear();
        }
    }

    void read(Connection& connection) {
        while (std::optional<Item> item = reads.take_one()) {
            try {
                connection.prepare("BEGIN").run();  // one snapshot for all its statements
                item->job(connection);
            } catch (...) {
                item->error = std::current_exception();
            }
            try {
                if (connection.in_transaction()) connection.prepare("ROLLBACK").run();
            } catch (const std::exception& e) {
                log::error("store", e.what(), {{"in", "end of a read"}});
            }
            complete(*item);
        }
    }

    void end() {
        writes.end();
        reads.end();
        if (writer.joinable()) writer.join();
        for (std::thread& reader : readers) reader.join();
    }
};

void resume(Resumption resumption) {
    if (Homecoming* const together = Homecoming::current()) return together->add(std::move(resumption));
    const auto executor = resumption.executor();
    boost::asio::post(executor, [resumption = std::move(resumption)]() mutable { resumption(); });
}

Database::Database(const std::filesystem::path& file) : state_(std::make_unique<State>()) {
    if (!file.empty()) {
        if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path());
        state_->lock = FileLock(file);
        make_file(file);
    }
    state_->writing = std::make_unique<Connection>(file);
    // Undoing a savepoint needs scratch space; it is small and never worth a file.
    state_->writing->execute("PRAGMA temp_store=MEMORY");
    if (!file.empty()) {
        prepare_file(*state_->writing, file);
        state_->writing->execute(writer_cache);
        for (int i = 0; i < reader_threads; ++i) {
            state_->reading.push_back(std::make_unique<Connection>(file, true));
            state_->reading.back()->execute(reader_cache);
        }
        state_->reads.shared_by_many();
    }
    state_->writing->execute(
        "CREATE TABLE IF NOT EXISTS component_versions(component TEXT PRIMARY KEY, version INTEGER NOT NULL)");
    State* state = state_.get();
    try {
        state_->writer = std::thread([state] { state->write(); });
        for (const auto& connection : state_->reading)
            state_->readers.emplace_back([state, reading = connection.get()] { state->read(*reading); });
    } catch (...) {
        state_->end();
        throw;
    }
}

Database::~Database() { state_->end(); }

void Database::migrate(std::string_view component, std::initializer_list<std::string_view> steps, std::int64_t first) {
    std::promise<void> finished;
    Item item{
        [&](Connection& connection) {
            std::int64_t version = 0;
            {
                Statement found = connection.prepare("SELECT version FROM component_versions WHERE component=?");
                if (found.bind(component).step()) version = found.integer(0);
            }
            const std::int64_t newest = first + static_cast<std::int64_t>(steps.size()) - 1;
            const bool is_new = version == 0;
            if (version > newest || (!is_new && version < first))
                throw std::runtime_error(std::string("the data was written by ") +
                                         (version > newest ? "a newer" : "an older") +
                                         " version of Stepwell: " + std::string(component) + " has version " +
                                         std::to_string(version) + ", this server knows " + std::to_string(newest));
            if (version == newest) return;
            for (auto i = is_new ? 0 : version - first + 1; i <= newest - first; ++i)
                connection.execute(steps.begin()[i]);
            connection.prepare("INSERT OR REPLACE INTO component_versions VALUES(?,?)").bind(component, newest).run();
        },
        [&](const std::exception_ptr& error) {
            if (error)
                finished.set_exception(error);
            else
                finished.set_value();
        },
        Undo::at_once, false};
    state_->writes.push(std::move(item));
    finished.get_future().get();
}

void Database::submit(Job job, Done done, Undo undo) {
    state_->writes.push(Item{std::move(job), std::move(done), undo});
}

void Database::submit_read(Job job, Done done) {
    (state_->reading.empty() ? state_->writes : state_->reads).push(Item{std::move(job), std::move(done)});
}

void Database::shrink(std::function<void()> done) {
    Item item{[](Connection& connection) { connection.execute("PRAGMA shrink_memory"); },
              [done = std::move(done)](const std::exception_ptr&) { done(); }, Undo::by_job, false};
    state_->writes.push(std::move(item));
}

void Database::flush() {
    std::promise<void> finished;
    submit([](Connection&) {}, [&](const std::exception_ptr&) { finished.set_value(); });
    finished.get_future().get();
}

}  // namespace stepwell::sqlite
