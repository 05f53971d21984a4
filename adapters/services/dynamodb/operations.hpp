#pragma once
// The operations, by the file that has them.

namespace stepwell {
class Registry;
}

namespace stepwell::dynamodb {

struct Core;

/// CreateTable, DescribeTable, ListTables, DeleteTable.
void add_table_operations(Registry& registry, Core& core);
/// UpdateTable.
void add_update_operations(Registry& registry, Core& core);
/// UpdateTimeToLive and DescribeTimeToLive.
void add_time_to_live_operations(Registry& registry, Core& core);
/// Tags, backups, and what is asked of a table that has nothing of it configured.
void add_settings_operations(Registry& registry, Core& core);
/// GetItem, PutItem, UpdateItem, DeleteItem.
void add_item_operations(Registry& registry, Core& core);
/// Query and Scan.
void add_query_operations(Registry& registry, Core& core);
/// BatchGetItem and BatchWriteItem.
void add_batch_operations(Registry& registry, Core& core);
/// TransactWriteItems and TransactGetItems.
void add_transaction_operations(Registry& registry, Core& core);
/// ExecuteStatement, BatchExecuteStatement and ExecuteTransaction.
void add_statement_operations(Registry& registry, Core& core);
/// The service DynamoDB Streams.
void add_stream_operations(Registry& registry, Core& core);

}  // namespace stepwell::dynamodb
