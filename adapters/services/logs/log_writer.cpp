// Gathers events and writes them together.
#include "adapters/services/logs/log_writer.hpp"

#include <map>
#include <mutex>
#include <utility>
#include <vector>

#include "adapters/services/logs/log_store.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::logs {

namespace {

constexpr std::size_t longest_message = 1'048'576 - 26;
constexpr std::int64_t a_minute = 60'000;
constexpr std::size_t most_waiting = std::size_t{64} * 1024 * 1024;  // bytes; beyond, events are lost

/// Not within a character.
void cut(std::string& text, std::size_t size) {
    if (text.size() <= size) return;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;
    text.resize(size);
}

struct Place {
    GroupName group;
    std::string stream;
    auto key() const { return std::tie(group.account, group.region, group.name, stream); }
    bool operator<(const Place& other) const { return key() < other.key(); }
};

struct Line {
    std::int64_t time;
    std::string message;
};

using Waiting = std::map<Place, std::vector<Line>>;

/// False: there is no such group.
bool store(sqlite::Connection& connection, const Place& place, const std::vector<Line>& lines, std::int64_t now) {
    const auto group = find_group(connection, place.group);
    if (!group) return false;
    const auto stream = find_stream(connection, group->id, place.stream);
    const std::int64_t id = stream ? stream->id : insert_stream(connection, group->id, place.stream, now);
    std::vector<std::pair<std::int64_t, std::string_view>> events;
    events.reserve(lines.size());
    for (const Line& line : lines) events.emplace_back(line.time, line.message);
    insert_events(connection, group->id, id, events, now);
    expire_events(connection, *group, now);
    return true;
}

}  // namespace

struct LogWriter::State {
    explicit State(Clock& the_clock) : clock(the_clock) {}

    /// On the writer's thread. `written`: how many events are lost when this is not committed.
    void write_all(sqlite::Connection& connection, std::uint64_t& written) {
        Waiting taken;
        {
            const std::scoped_lock lock(mutex);
            taken.swap(waiting);
            bytes = 0;
            submitted = false;
        }
        const std::int64_t now = clock.now().time_since_epoch().count();
        for (const auto& [place, lines] : taken) written += lines.size();
        for (const auto& [place, lines] : taken) {
            if (store(connection, place, lines, now)) continue;
            written -= lines.size();
            lose(lines.size());
        }
        tell_of_losses(now);
    }

    void lose(std::uint64_t count) {
        const std::scoped_lock lock(mutex);
        lost += count;
    }

    /// Not every time: whoever deletes a log group that is written to knows it.
    void tell_of_losses(std::int64_t now) {
        std::uint64_t count = 0;
        {
            const std::scoped_lock lock(mutex);
            if (lost == reported || now < reported_at + a_minute) return;
            reported_at = now;
            count = lost - std::exchange(reported, lost);
        }
        log::warn("logs",
                  "log events are lost: their log group does not exist, or they came faster than they can be kept",
                  {{"count", std::to_string(count)}});
    }

    Clock& clock;
    mutable std::mutex mutex;
    Waiting waiting;
    std::size_t bytes = 0;
    bool submitted = false;
    std::uint64_t lost = 0;
    std::uint64_t reported = 0;  // of those
    std::int64_t reported_at = 0;
};

LogWriter::LogWriter(sqlite::Database& database, Clock& clock)
    : state_(std::make_shared<State>(clock)), database_(database) {}

LogWriter::~LogWriter() = default;

void LogWriter::write(std::string_view account, std::string_view region, std::string_view group,
                      std::string_view stream, std::int64_t milliseconds, std::string message) {
    try {
        auto name = parse_group({std::string(account), std::string(region)}, group);
        if (message.empty()) return;
        cut(message, longest_message);
        {
            const std::scoped_lock lock(state_->mutex);
            if (!name || state_->bytes + message.size() > most_waiting) {
                ++state_->lost;
                return;
            }
            state_->bytes += message.size() + sizeof(Line);
            state_->waiting[Place{std::move(*name), std::string(stream)}].push_back({milliseconds, std::move(message)});
            if (std::exchange(state_->submitted, true)) return;  // the job that is queued takes it too
        }
        const auto written = std::make_shared<std::uint64_t>(0);
        database_.submit(
            [state = state_, written](sqlite::Connection& connection) { state->write_all(connection, *written); },
            [state = state_, written](std::exception_ptr error) {
                if (!error) return;
                state->lose(*written);
                try {
                    std::rethrow_exception(error);
                } catch (const std::exception& why) {
                    log::error("logs", why.what(), {{"in", "writing log events"}});
                }
            });
    } catch (const std::exception& why) {  // no memory: whoever logs goes on
        log::error("logs", why.what(), {{"in", "taking a log event"}});
    }
}

std::uint64_t LogWriter::lost() const {
    const std::scoped_lock lock(state_->mutex);
    return state_->lost;
}

}  // namespace stepwell::logs
