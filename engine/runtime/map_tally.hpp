#pragma once
// The children of one Map Run: which of them run, and how the others ended.

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "engine/runtime/ports.hpp"

namespace stepwell {

class MapTally {
public:
    struct Child {
        std::string arn;
        std::int64_t items = 0;
        TimePoint start;
    };

    /// A child's row, in order of its place; after the last, `finish_loading`.
    void load(const MapChild& child, std::int64_t map_redrive);
    /// From here on children are counted as they close; until then that is noted.
    void finish_loading();
    bool loading() const { return loading_; }
    /// The place that comes after the loaded ones.
    std::int64_t next_to_load() const { return loaded_; }
    /// Whether a former server started the child in that place.
    bool was_started(std::int64_t place) const { return place < loaded_ && !missing_.contains(place); }

    void start(std::int64_t place, Child child);
    /// It could not be started: it counts as one that there never was.
    void withdraw(std::int64_t place, std::int64_t items);
    /// False when it is counted already, or will be when everything is loaded.
    bool close(std::int64_t place, std::int64_t items, Status status);

    /// A child that ended without success runs again.
    void redrive(const ExecutionRecord& child, TimePoint now);
    /// It does not after all: now, or (`never`) at all. Then it counts as failed. False: it closed meanwhile.
    bool withdraw_redrive(const ExecutionRecord& child, bool never);
    /// AWS: "the count of child workflow executions in the Pending redrive state is reset to 0"
    void settle_awaiting_redrive();

    /// What was written to files.
    void set_written(const MapCounts::Each& written) { counts_.written = written; }

    const std::map<std::int64_t, Child>& running() const { return running_; }
    const MapCounts& counts() const { return counts_; }
    /// The same with those that a redrive is still to come to.
    MapCounts all_counts() const;
    /// Items of children that were started.
    std::int64_t items_started() const { return items_started_; }
    std::int64_t failed_items() const { return counts_.of(Status::failed).items + counts_.of(Status::timed_out).items; }

private:
    struct Closed {
        std::int64_t place, items;
        Status status;
    };

    std::map<std::int64_t, Child> running_;  // by place
    std::int64_t loaded_ = 0;                // children below this were started by a former server, but for
    std::set<std::int64_t> missing_;         // these
    MapCounts counts_;
    MapCounts awaiting_redrive_;  // by how they ended
    std::int64_t items_started_ = 0;
    bool loading_ = true;
    std::vector<Closed> closed_while_loading_;
};

}  // namespace stepwell
