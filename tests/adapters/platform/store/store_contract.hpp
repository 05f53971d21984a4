#pragma once
// What contract tests of a Store stand on: each kind of store, and executions to put into it.
#include <gtest/gtest.h>

#include <filesystem>
#include <future>
#include <memory>

#include "adapters/platform/store/memory/memory_store.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/platform/store/sqlite/sqlite_store.hpp"
#include "engine/runtime/child_name.hpp"
#include "tests/adapters/platform/store/run_awaitable.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"

namespace stepwell::test {

inline const std::string machine = "arn:aws:states:us-east-1:000000000000:stateMachine:m";

struct MemoryKind {
    MemoryStore store;
    Store& get() { return store; }
};

struct SqliteKind {
    TemporaryDirectory directory;
    sqlite::Database database{directory.path() / "test.db"};
    SqliteStore store{database};
    Store& get() { return store; }
};

inline std::exception_ptr put(Store& store, Append append) {
    std::promise<std::exception_ptr> done;
    store.append(std::move(append), [&](std::exception_ptr error) { done.set_value(error); });
    return done.get_future().get();
}

inline ExecutionRecord record(Store& store, const std::string& name) {
    ExecutionRecord made;
    made.id = store.new_id();
    made.name = name;
    made.arn = "arn:aws:states:us-east-1:000000000000:execution:m:" + name;
    made.machine_arn = machine;
    made.role_arn = "role";
    made.revision = "revision";
    made.mocks = "test case";
    made.trace_header = "Root=1-2-3";
    made.input_text = "{\"a\": 1}";
    made.start = TimePoint(std::chrono::milliseconds(1'700'000'000'123));
    made.seed[3] = 7;
    return made;
}

inline Append step(const ExecutionRecord& of, std::uint64_t number) {
    Append append;
    append.execution = of.id;
    append.number = number;
    append.stimulus = "stimulus " + std::to_string(number);
    append.fingerprint = 0xFFFFFFFFFFFFFFF0ULL + number;
    if (number == 1) append.opened = of;
    return append;
}

/// Gives it events of which the last has that number.
inline void add_events(Append& append, TimePoint time, std::size_t first, std::size_t last) {
    for (std::size_t i = first; i <= last; ++i) {
        append.events.push_back({static_cast<std::uint32_t>(i),
                                 static_cast<std::uint32_t>(i - 1),
                                 EventType::PassStateEntered,
                                 time,
                                 {{"name", std::string(500, 'n')}}});
    }
}

inline Append end(ExecutionRecord of, std::uint64_t number, Status status, std::size_t events, std::size_t first = 1) {
    Append append = step(of, number);
    of.status = status;
    of.stop = of.start + std::chrono::seconds(5);
    if (status == Status::succeeded) of.output = "{}";
    if (status == Status::failed) of.error = Error{std::string("E"), std::string("C")};
    append.closed = of;
    add_events(append, of.start, first, events);
    return append;
}

template <class Kind>
class StoreContract : public testing::Test {
protected:
    Kind kind;
    Store& store = kind.get();

    ExecutionRecord record(const std::string& name) { return test::record(store, name); }
    Append step(const ExecutionRecord& of, std::uint64_t number) { return test::step(of, number); }
    Append end(ExecutionRecord of, std::uint64_t number, Status status, std::size_t events, std::size_t first = 1) {
        return test::end(std::move(of), number, status, events, first);
    }
    std::exception_ptr put(Append append) { return test::put(store, std::move(append)); }

    std::vector<std::int64_t> ids_of(ExecutionId id, std::size_t skip, std::size_t limit, bool backwards) {
        std::vector<std::int64_t> ids;
        for (const Value& event : run(store.history(id, {skip, limit, backwards})).events) {
            ids.push_back(*event["id"].as_integer());
        }
        return ids;
    }
};

using Kinds = testing::Types<MemoryKind, SqliteKind>;

}  // namespace stepwell::test
