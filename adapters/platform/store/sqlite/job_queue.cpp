#include "adapters/platform/store/sqlite/job_queue.hpp"

#include <utility>

#include "engine/runtime/log.hpp"

namespace stepwell::sqlite {

void QueuedJob::complete() noexcept {
    // What the job holds is its caller's, who may end at once when it is told.
    job = nullptr;
    try {
        done(std::exchange(error, nullptr));  // whoever gets it is its last owner
    } catch (const std::exception& e) {
        log::error("store", e.what(), {{"in", "completion of a write"}});
    } catch (...) {
        log::error("store", "unknown exception", {{"in", "completion of a write"}});
    }
}

void JobQueue::push(QueuedJob job) {
    bool was_empty = false;
    {
        const std::lock_guard lock(mutex_);
        was_empty = jobs_.empty();
        jobs_.push_back(std::move(job));
    }
    // One taker empties the queue whenever it looks; of many each takes one, and needs every call.
    if (was_empty || takers_ == Takers::many) some_.notify_one();
}

bool JobQueue::take_all(std::vector<QueuedJob>& taken) {
    std::unique_lock lock(mutex_);
    some_.wait(lock, [this] { return !jobs_.empty() || ended_; });
    taken.swap(jobs_);
    return !taken.empty();
}

std::optional<QueuedJob> JobQueue::take_one() {
    std::unique_lock lock(mutex_);
    some_.wait(lock, [this] { return next_ < jobs_.size() || ended_; });
    if (next_ == jobs_.size()) return std::nullopt;
    QueuedJob job = std::move(jobs_[next_++]);
    if (next_ == jobs_.size()) {
        jobs_.clear();
        next_ = 0;
    }
    return job;
}

void JobQueue::end() {
    {
        const std::lock_guard lock(mutex_);
        ended_ = true;
    }
    some_.notify_all();
}

}  // namespace stepwell::sqlite
