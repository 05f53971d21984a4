#pragma once
// A disk under SQLite that fails when it is told to, and that knows what a power cut would leave of it. It is SQLite's
// default VFS while it lives and passes everything on to the usual one, but for fsync: what was synced is copied to a
// folder of its own, the platter, instead.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "engine/runtime/changes.hpp"
#include "tests/property/random.hpp"

namespace stepwell::test {

class FaultyDisk {
public:
    enum class Kind : std::uint8_t { open, read, write, truncate, sync };

    /// A `platter` that is there already is that of an earlier process: what it lacks no fsync will ever write, as a
    /// kernel does once an fsync has failed.
    explicit FaultyDisk(std::filesystem::path platter);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// The n-th call of this kind from now on fails with SQLite's `code`, and with `for_ever` all after it.
    void fail(Kind kind, std::uint64_t n, int code, bool for_ever = false);
    /// How many calls of a kind there were.
    std::uint64_t calls(Kind kind) const;
    /// Calls of all kinds that change something.
    std::uint64_t changes() const;

    /// Called before each of these, on the thread that makes it: here the power may be cut.
    std::function<void()> before_change;
    /// Writes what a power cut would leave now: what was synced, and of the rest whatever chance likes, by sectors.
    void cut(const std::filesystem::path& into, property::Random& random) const;

private:
    struct Change {
        std::uint64_t offset = 0;  ///< of a truncation: the size
        std::string bytes;
        bool truncation = false;
    };
    struct Node {
        std::filesystem::path platter;
        std::vector<Change> unsynced;
    };
    struct Failure {
        std::uint64_t in = 0;  ///< 0: never
        int code = 0;
        bool for_ever = false;
    };
    struct File;
    struct Calls;
    static void apply(const Change& change, std::size_t from, std::size_t to, const std::filesystem::path& file);
    std::shared_ptr<Node> node(const char* name);
    void forget(const char* name);
    /// SQLite's code of the failure that is due; 0: none is.
    int count(Kind kind);
    void sync(Node& node);
    void doom(Node& node);
    void note(Node& node, Change change);

    std::filesystem::path folder_;
    mutable std::mutex mutex_;
    std::map<std::string, std::shared_ptr<Node>> nodes_;  // by the name of the file
    std::uint64_t calls_[5] = {};
    Failure failures_[5];
    std::unique_ptr<Calls> methods_;
};

}  // namespace stepwell::test
