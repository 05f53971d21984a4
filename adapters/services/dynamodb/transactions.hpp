#pragma once
// Transactions, whoever asks for them.

#include <boost/asio/awaitable.hpp>
#include <string>
#include <vector>

#include "adapters/aws/registry.hpp"
#include "adapters/services/dynamodb/path_tree.hpp"
#include "adapters/services/dynamodb/write.hpp"

namespace stepwell::dynamodb {

struct Core;

inline constexpr std::size_t most_transaction_items = 100;

/// One write of a transaction, or what is wrong with it alone.
struct TransactWrite {
    std::optional<Write> write;
    std::optional<ApiError> error = {};
    bool inserts = false;  ///< a PartiQL INSERT: that the item is there has an error of its own
};

/// One read of a transaction.
struct TransactGet {
    TablePtr table;
    EncodedKey key;
    std::shared_ptr<PathTree> wanted;  ///< null: the whole item
};
TransactGet get_of(TablePtr table, const Value& key, const std::optional<Projection>& projection);

/// All of `writes` or none of them: then TransactionCanceledException says why, one reason for each. A request with a
/// ClientRequestToken that was carried out before gets its answer again.
asio::awaitable<Answer> carry_out(Core& core, Context context, Value input, std::vector<TransactWrite> writes);
/// All of them as they are at one moment. `input` is the request, for ReturnConsumedCapacity.
asio::awaitable<Answer> read_all(Core& core, Value input, std::vector<TransactGet> gets);

/// "Transaction cancelled, please refer cancellation reasons for specific reasons [None, ConditionalCheckFailed]"
[[noreturn]] void cancel(const std::vector<std::optional<ApiError>>& errors);

}  // namespace stepwell::dynamodb
