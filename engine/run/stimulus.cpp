// engine/run/stimulus.cpp — the journal's form of stimuli: small JSON objects, one letter a kind.
#include "engine/run/stimulus.hpp"

namespace stepwell {

namespace {

template <class... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

void put(ObjectBuilder& out, const Error& error) {
    out.set_if("error", error.name);
    out.set_if("cause", error.cause);
}

Error error_in(const Value& record) {
    Error error;
    if (const Value* name = record.find("error")) error.name = name->as_string();
    if (const Value* cause = record.find("cause")) error.cause = cause->as_string();
    return error;
}

}  // namespace

std::string encode(const Stimulus& stimulus) {
    ObjectBuilder out;
    const auto kind = [&](std::string_view name) {
        out.set("k", name).set("t", stimulus.time.time_since_epoch().count());
    };
    std::visit(Overloaded{
                   [&](const Started&) { kind("B"); },
                   [&](const TaskAccepted& s) {
                       kind("C");
                       out.set("id", s.task);
                   },
                   [&](const TaskStarted& s) {
                       kind("S");
                       out.set("id", s.task);
                       if (!s.worker.empty()) out.set("worker", s.worker);
                   },
                   [&](const TaskSubmitted& s) {
                       kind("U");
                       out.set("id", s.task).set("output", s.output);
                   },
                   [&](const TaskSettled& s) {
                       kind("E");
                       out.set("id", s.task);
                       if (s.stage != TaskSettled::Stage::end) out.set("stage", static_cast<int>(s.stage));
                       if (const Value* output = std::get_if<Value>(&s.outcome)) {
                           out.set("output", *output);
                       } else {
                           put(out, std::get<Error>(s.outcome));
                       }
                   },
                   [&](const MapRunSettled& s) {
                       kind("M");
                       out.set("id", s.map_run);
                       if (const Value* output = std::get_if<Value>(&s.outcome)) {
                           out.set("output", *output);
                       } else {
                           put(out, std::get<Error>(s.outcome));
                       }
                   },
                   [&](const TimersFired& s) {
                       kind("T");
                       Values ids;
                       for (const TimerId id : s.timers) ids.emplace_back(id);
                       out.set("ids", Value(std::move(ids)));
                   },
                   [&](const Aborted& s) {
                       kind("A");
                       put(out, s.error);
                       if (s.failed) out.set("failed", true);
                   },
                   [&](const Redriven&) { kind("R"); },
                   [&](const Continued&) { kind("N"); },
               },
               stimulus.what);
    if (stimulus.steps > 0) out.set("steps", stimulus.steps);
    if (stimulus.evaluations) out.set("evaluations", *stimulus.evaluations);
    return print(out.build());
}

std::optional<Stimulus> decode_stimulus(std::string_view text) {
    const Parsed parsed = parse_json(text);
    if (!parsed) return std::nullopt;
    const Value& record = *parsed;
    const auto time = record["t"].as_integer();
    const std::string_view kind = record["k"].as_string();
    if (!time || kind.size() != 1) return std::nullopt;
    const auto id = static_cast<std::uint64_t>(record["id"].as_integer().value_or(0));
    Stimulus stimulus{TimePoint(std::chrono::milliseconds(*time)), Started{},
                      static_cast<std::uint64_t>(record["steps"].as_integer().value_or(0))};
    if (const auto count = record["evaluations"].as_integer())
        stimulus.evaluations = static_cast<std::uint64_t>(*count);
    switch (kind[0]) {
        case 'B':
            break;
        case 'C':
            stimulus.what = TaskAccepted{id};
            break;
        case 'S':
            stimulus.what = TaskStarted{id, std::string(record["worker"].as_string())};
            break;
        case 'U':
            stimulus.what = TaskSubmitted{id, record["output"]};
            break;
        case 'E': {
            TaskSettled settled{id, error_in(record),
                                static_cast<TaskSettled::Stage>(
                                    record["stage"].as_integer().value_or(static_cast<int>(TaskSettled::Stage::end)))};
            if (const Value* output = record.find("output")) settled.outcome = *output;
            stimulus.what = std::move(settled);
            break;
        }
        case 'M': {
            MapRunSettled settled{id, error_in(record)};
            if (const Value* output = record.find("output")) settled.outcome = *output;
            stimulus.what = std::move(settled);
            break;
        }
        case 'T': {
            TimersFired fired;
            for (const Value& timer : record["ids"].items()) {
                fired.timers.push_back(static_cast<TimerId>(timer.as_integer().value_or(0)));
            }
            stimulus.what = std::move(fired);
            break;
        }
        case 'A':
            stimulus.what = Aborted{error_in(record), record["failed"].as_bool()};
            break;
        case 'R':
            stimulus.what = Redriven{};
            break;
        case 'N':
            stimulus.what = Continued{};
            break;
        default:
            return std::nullopt;
    }
    return stimulus;
}

}  // namespace stepwell
