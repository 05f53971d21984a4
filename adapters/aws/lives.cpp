#include "adapters/aws/lives.hpp"

#include <atomic>
#include <boost/asio/strand.hpp>
#include <map>
#include <mutex>
#include <vector>

#include "engine/runtime/async.hpp"
#include "engine/runtime/crash_guard.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell {

namespace {

constexpr const char* ended_topic = "ended";

}  // namespace

// Shared with the coroutines: the last of them may end when the service is gone.
struct Lives::State {
    State(Changes& all_changes, std::string records) : changes(all_changes), what(std::move(records)) {}

    static boost::asio::awaitable<void> run(std::shared_ptr<State> state, std::string key, Life life);
    bool enter(const std::string& key, std::vector<std::string> topics);
    bool close();
    bool leave(const std::string& key);

    Changes& changes;
    const std::string what;
    std::atomic<bool> closing = false;
    std::mutex mutex;
    struct Running {
        std::vector<std::string> topics;
        bool again = false;  // it is to be begun once more
    };
    std::map<std::string, Running> running;
    Changes ended;
};

bool Lives::State::enter(const std::string& key, std::vector<std::string> topics) {
    const std::lock_guard lock(mutex);
    if (closing) return false;
    const auto [at, fresh] = running.try_emplace(key);
    if (fresh)
        at->second.topics = std::move(topics);
    else
        at->second.again = true;
    return fresh;
}

/// False: none lives any more.
bool Lives::State::close() {
    std::vector<std::string> watched;
    {
        const std::lock_guard lock(mutex);
        closing = true;
        for (const auto& [key, life] : running) {
            watched.push_back(key);
            watched.insert(watched.end(), life.topics.begin(), life.topics.end());
        }
    }
    for (const std::string& topic : watched) changes.notify(topic);
    return !watched.empty();
}

/// False: it is to be begun once more.
bool Lives::State::leave(const std::string& key) {
    {
        const std::lock_guard lock(mutex);
        const auto at = running.find(key);
        if (std::exchange(at->second.again, false) && !closing) return false;
        running.erase(at);
    }
    ended.notify(ended_topic);
    return true;
}

boost::asio::awaitable<void> Lives::State::run(std::shared_ptr<State> state, std::string key, Life life) {
    do {
        try {
            boost::asio::awaitable<void> one = life();
            co_await std::move(one);
        } catch (const std::exception& error) {
            log::error("lives", error.what(), {{"in", state->what}, {"record", key}});
        }
    } while (!state->leave(key));
}

Lives::Lives(boost::asio::any_io_executor background, Changes& changes, std::string what, CrashGuard* crash_guard)
    : background_(std::move(background)),
      crash_guard_(crash_guard),
      state_(std::make_shared<State>(changes, std::move(what))) {}

void Lives::begin(std::string key, Life life, std::vector<std::string> topics) {
    const CrashGuard::Key noted_as = crash_key(state_->what, key);
    if (crash_guard_ && crash_guard_->is_suspect(noted_as)) return crash_guard_->leave_alone(state_->what, key);
    if (!state_->enter(key, std::move(topics))) return;
    // A strand: the wait for a change and the change itself must not meet half-way.
    const boost::asio::any_io_executor executor = boost::asio::make_strand(noted(background_, crash_guard_, noted_as));
    spawn(executor, state_->what, State::run(state_, std::move(key), std::move(life)));
}

bool Lives::closing() const { return state_->closing; }

void Lives::close() { state_->close(); }

boost::asio::awaitable<void> Lives::end() {
    auto wait = [](std::shared_ptr<State> state) -> boost::asio::awaitable<void> {
        Changes::Watch watch = state->ended.watch(ended_topic);
        while (state->close()) co_await watch.next();
    };
    const boost::asio::any_io_executor executor = boost::asio::make_strand(background_);
    boost::asio::awaitable<void> all = wait(state_);
    co_await on_executor(executor, std::move(all));
}

void Lives::reopen() { state_->closing = false; }

}  // namespace stepwell
