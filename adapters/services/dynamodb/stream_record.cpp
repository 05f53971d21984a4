// API reference: "Record" and "StreamRecord" of DynamoDB Streams.

#include "adapters/services/dynamodb/stream_record.hpp"

#include "adapters/services/dynamodb/attribute.hpp"

namespace stepwell::dynamodb {

std::optional<Value> stream_record(const Table& table, const Value& before, const Value& after, TimePoint now,
                                   bool expired) {
    // AWS: a write that leaves the item as it was makes no record.
    if (before == after) return std::nullopt;
    const std::string_view view = table.stream->view;
    const bool both = view == "NEW_AND_OLD_IMAGES";
    const Value keys = key_of(table.schema, after.is_null() ? before : after);
    std::size_t size = item_size(keys);
    ObjectBuilder change;
    // AWS: in whole seconds.
    change.set("ApproximateCreationDateTime", now.time_since_epoch().count() / 1000).set("Keys", keys);
    if ((both || view == "NEW_IMAGE") && !after.is_null()) {
        change.set("NewImage", after);
        size += item_size(after);
    }
    if ((both || view == "OLD_IMAGE") && !before.is_null()) {
        change.set("OldImage", before);
        size += item_size(before);
    }
    change.set("SizeBytes", static_cast<std::int64_t>(size)).set("StreamViewType", view);
    ObjectBuilder record;
    record.set("eventName", before.is_null()  ? "INSERT"
                            : after.is_null() ? "REMOVE"
                                              : "MODIFY")
        .set("eventVersion", "1.1")
        .set("eventSource", "aws:dynamodb")
        .set("awsRegion", table.region)
        .set("dynamodb", change.build());
    if (expired)
        record.set("userIdentity", Value::object({{"PrincipalId", "dynamodb.amazonaws.com"}, {"Type", "Service"}}));
    return record.build();
}

}  // namespace stepwell::dynamodb
