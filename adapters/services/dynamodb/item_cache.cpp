// Parts are locked one at a time. A part that is full is emptied: what is read often comes back at once.

#include "adapters/services/dynamodb/item_cache.hpp"

#include <functional>

#include "engine/runtime/changes.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::size_t most_bytes_in_part = std::size_t{256} * 1024;
constexpr std::size_t most_bytes_of_item = std::size_t{32} * 1024;
/// What an entry takes beside its texts, about.
constexpr std::size_t overhead = 200;

std::string name_of(std::int64_t table, const EncodedKey& key) {
    std::string name = std::to_string(table) + "/" + std::to_string(key.hash.size()) + "/";
    name.reserve(name.size() + key.hash.size() + key.range.size());
    return name.append(key.hash).append(key.range);
}

std::size_t cost_of(const std::string& name, const StoredItem& item) {
    return name.size() + item.text->size() + overhead;
}

}  // namespace

ItemCache::Look ItemCache::find(std::int64_t table, const EncodedKey& key) {
    Look look{.name = name_of(table, key)};
    look.part = std::hash<std::string>()(look.name) % parts;
    Part& part = parts_[look.part];
    const std::lock_guard lock(part.mutex);
    if (part.writing > 0) return look;
    look.may_keep = true;
    look.changes = part.changes;
    if (const auto found = part.items.find(look.name); found != part.items.end()) look.item = found->second;
    return look;
}

void ItemCache::keep(const Look& look, const StoredItem& item) {
    const std::size_t cost = cost_of(look.name, item);
    if (!look.may_keep || item.row.size > most_bytes_of_item) return;
    Part& part = parts_[look.part];
    const std::lock_guard lock(part.mutex);
    // A write since the look may be newer than what was read.
    if (part.writing > 0 || part.changes != look.changes) return;
    if (part.bytes + cost > most_bytes_in_part) {
        part.items.clear();
        part.bytes = 0;
    }
    if (part.items.emplace(look.name, item).second) part.bytes += cost;
}

void ItemCache::Writing::add(std::int64_t table, const EncodedKey& key) {
    const std::string name = name_of(table, key);
    const std::size_t number = std::hash<std::string>()(name) % parts;
    parts_.push_back(number);
    Part& part = cache_.parts_[number];
    const std::lock_guard lock(part.mutex);
    ++part.writing;
    const auto found = part.items.find(name);
    if (found == part.items.end()) return;
    part.bytes -= cost_of(name, found->second);
    part.items.erase(found);
}

ItemCache::Writing::~Writing() {
    for (const std::size_t number : parts_) {
        Part& part = cache_.parts_[number];
        const std::lock_guard lock(part.mutex);
        --part.writing;
        ++part.changes;
    }
}

}  // namespace stepwell::dynamodb
