#include "engine/runtime/map_tally.hpp"

#include <utility>

namespace stepwell {

namespace {

void add(MapCounts::Each& count, std::int64_t items) {
    count.children += 1;
    count.items += items;
}

void subtract(MapCounts::Each& count, std::int64_t items) {
    count.children -= 1;
    count.items -= items;
}

void add_all(MapCounts::Each& count, const MapCounts::Each& more) {
    count.children += more.children;
    count.items += more.items;
}

}  // namespace

MapCounts::Each MapCounts::total() const {
    Each all = pending;
    add_all(all, pending_redrive);
    for (const Each& each : by_status) add_all(all, each);
    return all;
}

void MapTally::load(const MapChild& child, std::int64_t map_redrive) {
    for (; loaded_ < child.item; ++loaded_) missing_.insert(loaded_);
    ++loaded_;
    items_started_ += child.item_count;
    const bool awaits = awaits_redrive(child.status, child.map_redrive, map_redrive);
    add((awaits ? awaiting_redrive_ : counts_).of(child.status), child.item_count);
    if (child.status == Status::running) running_[child.item] = {child.arn, child.item_count, {}};
}

void MapTally::finish_loading() {
    loading_ = false;
    for (const Closed& closed : std::exchange(closed_while_loading_, {}))
        close(closed.place, closed.items, closed.status);
}

void MapTally::start(std::int64_t place, Child child) {
    items_started_ += child.items;
    add(counts_.of(Status::running), child.items);
    running_[place] = std::move(child);
}

void MapTally::withdraw(std::int64_t place, std::int64_t items) {
    if (running_.erase(place) == 0) return;
    items_started_ -= items;
    subtract(counts_.of(Status::running), items);
}

bool MapTally::close(std::int64_t place, std::int64_t items, Status status) {
    if (loading_) closed_while_loading_.push_back({place, items, status});
    if (loading_ || running_.erase(place) == 0) return false;
    subtract(counts_.of(Status::running), items);
    add(counts_.of(status), items);
    return true;
}

void MapTally::redrive(const ExecutionRecord& child, TimePoint now) {
    running_[child.item] = {child.arn, child.item_count, now};
    subtract(awaiting_redrive_.of(child.status), child.item_count);
    add(counts_.of(Status::running), child.item_count);
}

bool MapTally::withdraw_redrive(const ExecutionRecord& child, bool never) {
    if (running_.erase(child.item) == 0) return false;
    subtract(counts_.of(Status::running), child.item_count);
    add((never ? counts_ : awaiting_redrive_).of(child.status), child.item_count);
    if (never) add(counts_.not_redrivable, child.item_count);
    return true;
}

void MapTally::settle_awaiting_redrive() {
    for (std::size_t i = 0; i < counts_.by_status.size(); ++i)
        add_all(counts_.by_status[i], std::exchange(awaiting_redrive_.by_status[i], {}));
}

MapCounts MapTally::all_counts() const {
    MapCounts all = counts_;
    for (const MapCounts::Each& each : awaiting_redrive_.by_status) add_all(all.pending_redrive, each);
    return all;
}

}  // namespace stepwell
