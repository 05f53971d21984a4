// inotify on Asio. Where the system gives no inotify descriptor (its limit is per user) folders are looked at in turn.
#include "adapters/platform/containers/folder_watch.hpp"

#include <sys/inotify.h>
#include <unistd.h>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <chrono>
#include <cstring>
#include <map>
#include <mutex>
#include <vector>

#include "engine/runtime/async.hpp"

namespace stepwell::containers {

namespace {

constexpr std::chrono::seconds look_anyway{5};
constexpr std::chrono::milliseconds look_without_inotify{100};

}  // namespace

struct FolderWatch::State : std::enable_shared_from_this<State> {
    State(asio::any_io_executor executor, OnChange callback)
        : strand(asio::make_strand(executor)), on_change(std::move(callback)), descriptor(strand), ticker(strand) {
        const int fd = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
        if (fd >= 0) {
            descriptor.assign(fd);
        } else {
            log::warn("containers", "no inotify descriptor, task folders are polled",
                      {{"error", std::strerror(errno)}});
        }
    }

    static asio::awaitable<void> read(std::shared_ptr<State> self);
    static asio::awaitable<void> tick(std::shared_ptr<State> self);
    void dispatch(const char* events, std::size_t size);
    void notify_all();

    asio::any_io_executor strand;
    OnChange on_change;
    asio::posix::stream_descriptor descriptor;
    asio::steady_timer ticker;

    std::mutex mutex;
    bool closed = false;
    std::map<std::string, int> by_key;
    std::map<int, std::string> by_watch;
};

FolderWatch::FolderWatch(asio::any_io_executor executor, OnChange on_change)
    : state_(std::make_shared<State>(std::move(executor), std::move(on_change))) {
    if (state_->descriptor.is_open()) spawn(state_->strand, "ecs folder watch", State::read(state_));
    spawn(state_->strand, "ecs folder watch", State::tick(state_));
}

FolderWatch::~FolderWatch() {
    {
        const std::lock_guard lock(state_->mutex);
        state_->closed = true;
    }
    asio::post(state_->strand, [state = state_] {
        boost::system::error_code ignored;
        state->descriptor.close(ignored);
        state->ticker.cancel();
    });
}

void FolderWatch::add(const std::string& key, const std::filesystem::path& folder) {
    const std::lock_guard lock(state_->mutex);
    if (state_->by_key.contains(key)) return;
    int watch = -1;
    if (!state_->closed && state_->descriptor.is_open())
        watch = ::inotify_add_watch(state_->descriptor.native_handle(), folder.c_str(),
                                    IN_MOVED_TO | IN_MODIFY | IN_CLOSE_WRITE | IN_ONLYDIR);
    state_->by_key[key] = watch;
    if (watch >= 0) state_->by_watch[watch] = key;
}

void FolderWatch::remove(const std::string& key) {
    const std::lock_guard lock(state_->mutex);
    const auto found = state_->by_key.find(key);
    if (found == state_->by_key.end()) return;
    if (found->second >= 0) {
        if (!state_->closed) ::inotify_rm_watch(state_->descriptor.native_handle(), found->second);
        state_->by_watch.erase(found->second);
    }
    state_->by_key.erase(found);
}

asio::awaitable<void> FolderWatch::State::read(std::shared_ptr<State> self) {
    std::vector<char> buffer(16 * 1024);
    for (;;) {
        boost::system::error_code error;
        const std::size_t size = co_await self->descriptor.async_read_some(
            asio::buffer(buffer), asio::redirect_error(asio::use_awaitable, error));
        if (error) co_return;
        self->dispatch(buffer.data(), size);
    }
}

asio::awaitable<void> FolderWatch::State::tick(std::shared_ptr<State> self) {
    const bool inotify = self->descriptor.is_open();
    for (;;) {
        {
            const std::lock_guard lock(self->mutex);
            if (self->closed) co_return;
        }
        self->ticker.expires_after(inotify ? std::chrono::milliseconds(look_anyway) : look_without_inotify);
        boost::system::error_code ignored;
        co_await self->ticker.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
        self->notify_all();
    }
}

void FolderWatch::State::dispatch(const char* events, std::size_t size) {
    for (std::size_t at = 0; at + sizeof(inotify_event) <= size;) {
        inotify_event event;
        std::memcpy(&event, events + at, sizeof event);
        const char* name = events + at + sizeof event;
        at += sizeof event + event.len;
        if (event.mask & IN_Q_OVERFLOW) {
            notify_all();
            continue;
        }
        const std::string_view file(name, event.len == 0 ? 0 : ::strnlen(name, event.len));
        if (file.empty() || file.front() == '.') continue;
        std::string key;
        {
            const std::lock_guard lock(mutex);
            const auto found = by_watch.find(event.wd);
            if (found == by_watch.end()) continue;
            key = found->second;
        }
        on_change(key, file);
    }
}

void FolderWatch::State::notify_all() {
    std::vector<std::string> keys;
    {
        const std::lock_guard lock(mutex);
        for (const auto& [key, watch] : by_key) keys.push_back(key);
    }
    for (const std::string& key : keys) on_change(key, "");
}

}  // namespace stepwell::containers
