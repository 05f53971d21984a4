#pragma once
// The compiled revisions in memory: those that are in use, and of the others those that were used last. The rest is
// compiled again when it is needed.

#include <cstddef>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "api/states/machines.hpp"

namespace stepwell::states {

/// Any thread. Nothing is compiled or freed while its lock is held.
class CompiledRevisions {
public:
    using Pointer = std::shared_ptr<const Revision>;

    /// `most_bytes`: of those that are kept although nobody may be using them. The last one is kept, however large.
    explicit CompiledRevisions(std::size_t most_bytes) : most_bytes_(most_bytes) {}

    /// Null: it is not in memory.
    Pointer find(const std::string& key);
    /// Returns the one to be used: that of a thread that was faster, if there was one.
    Pointer insert(const std::string& key, Pointer revision, std::size_t bytes);
    /// Forgets those of a state machine.
    void erase(std::string_view machine_arn);
    void clear();

private:
    struct Entry {
        std::weak_ptr<const Revision> revision;
        std::size_t bytes = 0;
        Pointer kept{};  // null: not one of those that were used last
        std::list<const std::string*>::iterator place{};
    };
    using Entries = std::unordered_map<std::string, Entry>;

    void use(Entries::value_type& entry, Pointer revision);
    void drop(Entry& entry, std::list<Pointer>& dropped);
    void make_room(std::list<Pointer>& dropped);
    void sweep();

    const std::size_t most_bytes_;
    std::mutex mutex_;
    Entries entries_;
    std::list<const std::string*> last_used_;  // first the last; keys of entries
    std::size_t bytes_ = 0;
    std::size_t sweep_at_ = 64;  // so many entries
};

}  // namespace stepwell::states
