#include "api/states/compiled_revisions.hpp"

#include <algorithm>
#include <utility>

namespace stepwell::states {

CompiledRevisions::Pointer CompiledRevisions::find(const std::string& key) {
    std::list<Pointer> dropped;  // freed when the lock is not held any more
    const std::lock_guard lock(mutex_);
    const auto found = entries_.find(key);
    if (found == entries_.end()) return nullptr;
    Entry& entry = found->second;
    if (entry.kept) {
        last_used_.splice(last_used_.begin(), last_used_, entry.place);
        return entry.kept;
    }
    Pointer revision = entry.revision.lock();
    if (!revision) return nullptr;
    use(*found, revision);
    make_room(dropped);
    return revision;
}

CompiledRevisions::Pointer CompiledRevisions::insert(const std::string& key, Pointer revision, std::size_t bytes) {
    std::list<Pointer> dropped;
    const std::lock_guard lock(mutex_);
    const auto [place, added] = entries_.try_emplace(key);
    Entry& entry = place->second;
    if (entry.kept) return entry.kept;
    if (Pointer earlier = entry.revision.lock()) {
        dropped.push_back(std::move(revision));
        revision = std::move(earlier);
    }
    entry.revision = revision;
    entry.bytes = bytes;
    use(*place, revision);
    make_room(dropped);
    sweep();
    return revision;
}

void CompiledRevisions::erase(std::string_view machine_arn) {
    std::list<Pointer> dropped;
    const std::string prefix = std::string(machine_arn) + "/";
    const std::lock_guard lock(mutex_);
    for (auto each = entries_.begin(); each != entries_.end();) {
        if (!each->first.starts_with(prefix)) {
            ++each;
            continue;
        }
        drop(each->second, dropped);
        each = entries_.erase(each);
    }
}

void CompiledRevisions::clear() {
    Entries entries;
    const std::lock_guard lock(mutex_);
    entries.swap(entries_);
    last_used_.clear();
    bytes_ = 0;
}

void CompiledRevisions::use(Entries::value_type& entry, Pointer revision) {
    last_used_.push_front(&entry.first);
    entry.second.place = last_used_.begin();
    entry.second.kept = std::move(revision);
    bytes_ += entry.second.bytes;
}

void CompiledRevisions::drop(Entry& entry, std::list<Pointer>& dropped) {
    if (!entry.kept) return;
    bytes_ -= entry.bytes;
    last_used_.erase(entry.place);
    dropped.push_back(std::move(entry.kept));
    entry.kept = nullptr;
}

void CompiledRevisions::make_room(std::list<Pointer>& dropped) {
    while (bytes_ > most_bytes_ && last_used_.size() > 1) drop(entries_.find(*last_used_.back())->second, dropped);
}

/// Forgets what nobody uses any more; now and then, when there are twice as many as at the last time.
void CompiledRevisions::sweep() {
    if (entries_.size() < sweep_at_) return;
    std::erase_if(entries_, [](const auto& each) { return each.second.revision.expired(); });
    sweep_at_ = std::max<std::size_t>(64, 2 * entries_.size());
}

}  // namespace stepwell::states
