#pragma once
// The flows of control that may go on, first come first served. Unlike a deque it takes no memory while it is empty:
// there may be hundreds of thousands of executions that wait.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace stepwell {

/// One flow of control of a run; 0 is none.
using FrameId = std::uint32_t;

class ReadyQueue {
public:
    bool empty() const { return first_ == items_.size(); }
    FrameId front() const { return items_[first_]; }
    void push_back(FrameId item) { items_.push_back(item); }
    /// Before all others.
    void push_front(FrameId item) {
        if (first_ > 0) {
            items_[--first_] = item;
        } else {
            items_.insert(items_.begin(), item);
        }
    }
    void pop_front() {
        ++first_;
        if (empty()) {
            clear();
        } else if (first_ >= most_consumed && first_ >= items_.size() - first_) {
            items_.erase(items_.begin(), items_.begin() + static_cast<std::ptrdiff_t>(first_));
            first_ = 0;
        }
    }
    void clear() {
        items_.clear();
        first_ = 0;
    }

private:
    static constexpr std::size_t most_consumed = 64;
    std::vector<FrameId> items_;
    std::size_t first_ = 0;
};

}  // namespace stepwell
