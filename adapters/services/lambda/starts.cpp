// A hundred handlers that start at once make each other wait for the processor, and fill the memory; one after the
// other they are ready as early, and most of the waiting need no process of their own by then.
#include "adapters/services/lambda/starts.hpp"

#include <algorithm>

namespace stepwell::lambda {

void Starts::join(const std::shared_ptr<Waiting>& waiting) {
    queue_.push_back(waiting);
    give_turns();
}

void Starts::leave(const std::shared_ptr<Waiting>& waiting) { queue_.remove(waiting); }

void Starts::finish(const std::string& function) {
    --under_way_;
    const auto found = under_way_of_.find(function);
    if (--found->second == 0) under_way_of_.erase(found);
    give_turns();
}

bool Starts::offer(const std::shared_ptr<Worker>& worker, const std::string& revision,
                   const std::string& folder_state) {
    const auto first = std::ranges::find_if(queue_, [&](const auto& waiting) {
        return waiting->warm_ones_too && waiting->revision == revision && waiting->folder_state == folder_state;
    });
    if (first == queue_.end()) return false;
    (*first)->worker = worker;
    (*first)->answered.notify();
    queue_.erase(first);
    return true;
}

void Starts::end() {
    for (const auto& waiting : queue_) {
        waiting->ended = true;
        waiting->answered.notify();
    }
    queue_.clear();
}

/// The function with the fewest starts under way is next, so that one with a thousand invocations does not hold the
/// others.
void Starts::give_turns() {
    const auto starts = [&](const std::shared_ptr<Waiting>& waiting) {
        const auto found = under_way_of_.find(waiting->function);
        return found == under_way_of_.end() ? std::size_t{0} : found->second;
    };
    while (under_way_ < at_once_ && !queue_.empty()) {
        const auto next = std::ranges::min_element(queue_, {}, starts);
        ++under_way_;
        ++under_way_of_[(*next)->function];
        (*next)->turn = true;
        (*next)->answered.notify();
        queue_.erase(next);
    }
}

}  // namespace stepwell::lambda
