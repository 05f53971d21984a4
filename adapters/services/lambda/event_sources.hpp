#pragma once
// Event source mappings: functions that are given the records of a stream, batch by batch and in order.

#include <string>
#include <string_view>

namespace stepwell {
class EventSource;
struct Platform;
}  // namespace stepwell

namespace stepwell::lambda {

struct Core;

/// Records of mappings, by account, region and UUID: {Mapping: as AWS tells it, Position: number of the last record
/// that is done with}.
inline constexpr const char* mappings_collection = "lambda.event_source_mappings";

/// Who keeps the stream of this ARN; null: nobody here.
EventSource* find_source(const Platform& platform, std::string_view stream_arn);

/// Begins to poll for the mapping unless that is done already, or it is not enabled.
void begin_polling(Core& core, const std::string& key);
/// The same for all mappings.
void begin_all_polling(Core& core);
/// Says that all polling is to end; `core.mappings.end()` waits for it.
void close_polling(Core& core);

}  // namespace stepwell::lambda
