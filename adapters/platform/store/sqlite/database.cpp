// The threads of a database: the writer that commits in groups, and the readers beside it.

#include "adapters/platform/store/sqlite/database.hpp"

#include <algorithm>
#include <future>
#include <thread>
#include <utility>
#include <vector>

#include "adapters/platform/store/sqlite/commit_group.hpp"
#include "adapters/platform/store/sqlite/database_file.hpp"
#include "adapters/platform/store/sqlite/job_queue.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::sqlite {

struct Database::State {
    explicit State(const std::filesystem::path& path) : file(path) {}

    DatabaseFile file;
    std::unique_ptr<Connection> writing = file.writing_connection();
    std::vector<std::unique_ptr<Connection>> reading = file.reading_connections();  // none: the writer reads too
    JobQueue writes{JobQueue::Takers::one};
    JobQueue reads{JobQueue::Takers::many};
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
        std::vector<QueuedJob> group;
        while (writes.take_all(group)) {
            await_disk(std::any_of(group.begin(), group.end(), [](const QueuedJob& job) { return job.awaits_disk; }));
            CommitGroup(*writing, group).run();
            {
                const ResumptionBatch together;
                for (QueuedJob& job : group) job.complete();
            }
            group.clear();
        }
    }

    void read(Connection& connection) {
        while (std::optional<QueuedJob> taken = reads.take_one()) {
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
    state_->writes.push(std::move(job));
    finished.get_future().get();
}

void Database::submit(Job job, Done done, Undo undo) {
    state_->writes.push(QueuedJob{std::move(job), std::move(done), undo});
}

void Database::submit_read(Job job, Done done) {
    (state_->reading.empty() ? state_->writes : state_->reads).push(QueuedJob{std::move(job), std::move(done)});
}

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
