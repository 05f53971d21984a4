// The threads of a database: the writer that commits in groups, and the readers beside it.

#include "adapters/platform/store/sqlite/database.hpp"

#include <algorithm>
#include <cstdlib>
#include <future>
#include <iterator>
#include <mutex>
#include <shared_mutex>
#include <thread>
#include <utility>
#include <vector>

#include "adapters/platform/store/sqlite/commit_group.hpp"
#include "adapters/platform/store/sqlite/database_file.hpp"
#include "adapters/platform/store/sqlite/job_queue.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::sqlite {

namespace {

constexpr std::string_view versions_table =
    "CREATE TABLE IF NOT EXISTS component_versions(component TEXT PRIMARY KEY, version INTEGER NOT NULL)";

}  // namespace

struct Database::State {
    explicit State(const std::filesystem::path& path) : file(path) {}

    DatabaseFile file;
    std::unique_ptr<Connection> writing = file.writing_connection();
    std::vector<std::unique_ptr<Connection>> reading = file.reading_connections();  // none: the writer reads too
    JobQueue writes{JobQueue::Takers::one};
    JobQueue reads{JobQueue::Takers::many};
    std::thread writer;
    std::vector<std::thread> readers;
    struct Tables {
        std::string component;
        std::vector<std::string> steps;
        std::int64_t newest = 0;
    };
    std::vector<Tables> tables;  // the writer's: made again when all is removed
    std::shared_mutex emptying;
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
        std::vector<QueuedJob> group;
        std::vector<QueuedJob> rest;
        while (!rest.empty() || writes.take_all(group)) {
            if (!rest.empty()) group = std::exchange(rest, {});
            const auto last = std::ranges::find_if(group, &QueuedJob::empties);
            if (last != group.end()) {
                rest.assign(std::make_move_iterator(last + 1), std::make_move_iterator(group.end()));
                group.erase(last + 1, group.end());
            }
            await_disk(std::any_of(group.begin(), group.end(), [](const QueuedJob& job) { return job.awaits_disk; }));
            if (const std::string trouble = file.trouble(); !trouble.empty()) {
                // SQLite would go on with the removed file: what it acknowledged would be gone with the server
                for (QueuedJob& job : group) job.error = std::make_exception_ptr(std::runtime_error(trouble));
            } else {
                CommitGroup(*writing, group).run();
            }
            if (group.back().empties && file.trouble().empty()) empty(group.back());
            {
                const ResumptionBatch together;
                for (QueuedJob& job : group) job.complete();
            }
            group.clear();
        }
    }

    void empty(QueuedJob& job) {
        const std::unique_lock nobody_reads(emptying);
        try {
            file.empty(*writing);
            job.error = nullptr;
        } catch (...) {
            job.error = std::current_exception();
            return;
        }
        try {
            writing->begin();
            writing->execute(versions_table);
            for (const Tables& made : tables) make(made.component, made.steps, 0, made.newest);
            writing->prepare("COMMIT").run();
        } catch (const std::exception& error) {
            log::error("store", "the database was emptied and its tables cannot be made again: start the server again",
                       {{"error", error.what()}});
            std::_Exit(1);
        }
    }

    void make(const std::string& component, const std::vector<std::string>& steps, std::size_t from,
              std::int64_t newest) {
        for (std::size_t i = from; i < steps.size(); ++i) writing->execute(steps[i]);
        writing->prepare("INSERT OR REPLACE INTO component_versions VALUES(?,?)").bind(component, newest).run();
    }

    void read(Connection& connection) {
        while (std::optional<QueuedJob> taken = reads.take_one()) {
            const std::shared_lock tables_are_there(emptying);
            try {
                connection.prepare("BEGIN").run();  // one snapshot for all its statements
                taken->job(connection);
            } catch (...) {
                taken->error = std::current_exception();
            }
            try {
                if (connection.in_transaction()) connection.prepare("ROLLBACK").run();
            } catch (const std::exception& e) {
                log::error("store", e.what(), {{"in", "end of a read"}});
            }
            taken->complete();
        }
    }

    void end() {
        writes.end();
        reads.end();
        if (writer.joinable()) writer.join();
        for (std::thread& reader : readers) reader.join();
    }
};

Database::Database(const std::filesystem::path& file) : state_(std::make_unique<State>(file)) {
    state_->writing->execute(versions_table);
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
    QueuedJob job{
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
            State::Tables made{std::string(component), {steps.begin(), steps.end()}, newest};
            if (version != newest)
                state_->make(made.component, made.steps, static_cast<std::size_t>(is_new ? 0 : version - first + 1),
                             newest);
            state_->tables.push_back(std::move(made));
        },
        [&](const std::exception_ptr& error) {
            if (error)
                finished.set_exception(error);
            else
                finished.set_value();
        },
        Undo::at_once, false};
    state_->writes.push(std::move(job));
    finished.get_future().get();
}

void Database::submit(Job job, Done done, Undo undo) {
    state_->writes.push(QueuedJob{std::move(job), std::move(done), undo});
}

void Database::submit_read(Job job, Done done) {
    (state_->reading.empty() ? state_->writes : state_->reads).push(QueuedJob{std::move(job), std::move(done)});
}

boost::asio::awaitable<void> Database::empty() {
    co_await await_job([](Connection&) {},
                       [this](Job job, Done done) {
                           QueuedJob emptying{std::move(job), std::move(done), Undo::by_job};
                           emptying.empties = true;
                           state_->writes.push(std::move(emptying));
                       });
}

std::string Database::trouble() const { return state_->file.trouble(); }

void Database::shrink(std::function<void()> done) {
    QueuedJob job{[](Connection& connection) { connection.execute("PRAGMA shrink_memory"); },
                  [done = std::move(done)](const std::exception_ptr&) { done(); }, Undo::by_job, false};
    state_->writes.push(std::move(job));
}

void Database::flush() {
    std::promise<void> finished;
    submit([](Connection&) {}, [&](const std::exception_ptr&) { finished.set_value(); });
    finished.get_future().get();
}

}  // namespace stepwell::sqlite
