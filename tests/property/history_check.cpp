// tests/property/history_check.cpp — ids, chains, entries and exits, the end.
#include "tests/property/history_check.hpp"

#include <functional>
#include <map>
#include <set>

namespace stepwell::property {

namespace {

using Events = std::vector<Event>;

bool ends_execution(EventType type) {
    return type != EventType::ExecutionStarted && type <= EventType::ExecutionTimedOut;
}

bool is(const Event& event, std::string_view ending) { return name_of(event.type).ends_with(ending); }

std::string_view named(const Event& event) {
    for (const EventField& field : event.fields) {
        if (field.name == "name") return field.value.as_string();
    }
    return {};
}

EventType wanted_end(Status status) {
    switch (status) {
        case Status::succeeded:
            return EventType::ExecutionSucceeded;
        case Status::timed_out:
            return EventType::ExecutionTimedOut;
        case Status::aborted:
            return EventType::ExecutionAborted;
        default:
            return EventType::ExecutionFailed;
    }
}

class Check {
public:
    Check(const Run& run, std::vector<std::string>& faults) : run_(run), events_(run.events()), faults_(faults) {}

    void all() {
        if (events_.empty() || events_.front().type != EventType::ExecutionStarted) return fault(0, "begins otherwise");
        numbers();
        if (!faults_.empty()) return;
        end();
        exits();
        tasks();
        iterations();
    }

private:
    void fault(std::size_t id, const std::string& what) {
        faults_.push_back("event " + std::to_string(id) + ": " + what);
    }

    void numbers() {
        for (std::size_t i = 0; i < events_.size(); ++i) {
            const Event& event = events_[i];
            if (event.id != i + 1) fault(i + 1, "its id is " + std::to_string(event.id));
            if (event.previous >= event.id) fault(i + 1, "its previous event is later");
            if (i > 0 && event.time < events_[i - 1].time) fault(i + 1, "time goes back");
            if (event.type == EventType::none) fault(i + 1, "it has no type");
            if (event.type == EventType::ExecutionStarted && i > 0) fault(i + 1, "a second start");
            // only the first state and what comes from outside hang on nothing
            const bool from_outside =
                event.type == EventType::ExecutionAborted || event.type == EventType::ExecutionTimedOut;
            if (event.previous == 0 && i > 1 && !from_outside) fault(i + 1, "it hangs on nothing");
        }
    }

    void end() {
        for (const Event& event : events_) {
            const bool last = &event == &events_.back();
            const bool over = last || events_[event.id].type == EventType::ExecutionRedriven;
            if (ends_execution(event.type) != over) fault(event.id, "the end is not at the end");
        }
        if (!run_.outcome()) return fault(events_.size(), "there is no outcome");
        if (events_.back().type != wanted_end(run_.outcome()->status)) fault(events_.size(), "it is another end");
        if (run_.outcome()->output.has_value() != (run_.outcome()->status == Status::succeeded))
            fault(events_.size(), "an output without success, or none with it");
    }

    // The nearest event on the way back for which `wanted` holds.
    const Event* back(const Event& from, const std::function<bool(const Event&)>& wanted) const {
        const Event* event = &from;
        while (event->previous != 0) {
            event = &events_[event->previous - 1];
            if (wanted(*event)) return event;
        }
        return nullptr;
    }

    void exits() {
        std::set<std::uint32_t> left;
        std::size_t entered = 0;
        bool broken = false;
        for (const Event& event : events_) {
            if (is(event, "StateEntered")) ++entered;
            if (is(event, "Failed") || is(event, "Aborted") || is(event, "TimedOut")) broken = true;
            if (!is(event, "StateExited")) continue;
            const Event* entry = back(event, [&](const Event& earlier) {
                return earlier.type == EventType::ExecutionRedriven ||
                       (is(earlier, "StateEntered") && named(earlier) == named(event));
            });
            // what a redrive goes on with was entered before, in any flow of control
            if (entry && entry->type == EventType::ExecutionRedriven) entry = still_open(*entry, named(event), left);
            if (!entry) {
                fault(event.id, "an exit without an entry");
            } else if (!left.insert(entry->id).second) {
                fault(event.id, "a second exit of the state entered at " + std::to_string(entry->id));
            } else if (name_of(event.type).substr(0, 4) != name_of(entry->type).substr(0, 4)) {
                fault(event.id, "an exit of another type");
            }
        }
        if (!broken && left.size() != entered) fault(events_.size(), "a state was entered and never left");
    }

    const Event* still_open(const Event& redriven, std::string_view name, const std::set<std::uint32_t>& left) const {
        for (std::size_t i = redriven.id - 1; i-- > 0;) {
            const Event& event = events_[i];
            if (is(event, "StateEntered") && named(event) == name && !left.contains(event.id)) return &event;
        }
        return nullptr;
    }

    void tasks() {
        std::set<std::uint32_t> started;
        std::set<std::uint32_t> ended;
        for (const Event& event : events_) {
            const std::string_view name = name_of(event.type);
            if (name.find("State") != std::string_view::npos || name.starts_with("Execution") ||
                name.starts_with("Map"))
                continue;
            if (is(event, "Scheduled")) continue;
            const Event* scheduled = back(event, [](const Event& earlier) { return is(earlier, "Scheduled"); });
            if (!scheduled) {
                fault(event.id, "a task that was not scheduled");
                continue;
            }
            const bool end = is(event, "Succeeded") || is(event, "Failed") || is(event, "TimedOut");
            if (is(event, "Started") && !started.insert(scheduled->id).second)
                fault(event.id, "a second start of a task");
            if (end && !ended.insert(scheduled->id).second) fault(event.id, "a second end of a task");
            if (!end && ended.contains(scheduled->id)) fault(event.id, "it comes after its task's end");
        }
    }

    // An iteration ends once at most. One that is aborted hangs on the failure that ended it, which may be anywhere:
    // those are only counted.
    void iterations() {
        std::set<std::uint32_t> over;
        std::map<std::pair<std::string_view, std::int64_t>, int> open;
        for (const Event& event : events_) {
            // those that a redrive goes on with do not begin again
            if (event.type == EventType::ExecutionRedriven) return;
            if (!name_of(event.type).starts_with("MapIteration")) continue;
            int& still = open[{named(event), index_of(event)}];
            if (event.type == EventType::MapIterationStarted) {
                ++still;
                continue;
            }
            if (still-- == 0) fault(event.id, "more iterations end than begin");
            if (event.type == EventType::MapIterationAborted) continue;
            const Event* start = back(event, [&](const Event& earlier) {
                return earlier.type == EventType::MapIterationStarted && named(earlier) == named(event) &&
                       index_of(earlier) == index_of(event);
            });
            if (!start) {
                fault(event.id, "an iteration ends that did not begin");
            } else if (!over.insert(start->id).second) {
                fault(event.id, "an iteration ends twice");
            }
        }
    }

    static std::int64_t index_of(const Event& event) {
        for (const EventField& field : event.fields) {
            if (field.name == "index") return field.value.as_integer().value_or(-1);
        }
        return -1;
    }

    const Run& run_;
    const Events& events_;
    std::vector<std::string>& faults_;
};

}  // namespace

std::vector<std::string> history_faults(const Run& run) {
    std::vector<std::string> faults;
    Check(run, faults).all();
    return faults;
}

}  // namespace stepwell::property
