#pragma once
// Items that were read lately, kept so that reading one again asks no other thread. It never gives what is not on disk,
// nor what a commit has replaced: from before a write runs until after its commit, nothing near its key is given.

#include <array>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "adapters/services/dynamodb/item_store.hpp"
#include "engine/runtime/changes.hpp"

namespace stepwell::dynamodb {

class ItemCache {
public:
    /// The writes of one transaction: lives until it is committed.
    class Writing {
    public:
        explicit Writing(ItemCache& cache) : cache_(cache) {}
        ~Writing();
        Writing(const Writing&) = delete;
        Writing& operator=(const Writing&) = delete;
        /// To be called inside the transaction, before the item is written.
        void add(std::int64_t table, const EncodedKey& key);

    private:
        ItemCache& cache_;
        std::vector<std::size_t> parts_;
    };

    /// A look for one item; if it is not there, what is then read may be kept.
    struct Look {
        std::string name = {};
        std::size_t part = 0;
        std::uint64_t changes = 0;
        bool may_keep = false;
        std::optional<StoredItem> item = {};
    };
    Look find(std::int64_t table, const EncodedKey& key);
    /// `item` was read from the disk after `look`.
    void keep(const Look& look, const StoredItem& item);

private:
    struct Part {
        std::mutex mutex;
        std::unordered_map<std::string, StoredItem> items;
        std::size_t bytes = 0;
        std::size_t writing = 0;    ///< transactions that are between their write and their commit
        std::uint64_t changes = 0;  ///< of them, those that are over
    };
    static constexpr std::size_t parts = 256;
    std::array<Part, parts> parts_;
};

}  // namespace stepwell::dynamodb
