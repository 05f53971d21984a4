#pragma once
// The operations, by the file that has them.

namespace stepwell {
class Registry;
struct Platform;
}  // namespace stepwell

namespace stepwell::logs {

/// Log groups: creation, description, retention, tags.
void add_group_operations(Registry& registry, Platform& platform);
void add_stream_operations(Registry& registry, Platform& platform);
/// PutLogEvents.
void add_write_operations(Registry& registry, Platform& platform);
/// GetLogEvents and FilterLogEvents.
void add_read_operations(Registry& registry, Platform& platform);
/// Resource policies of an account: stored, not enforced.
void add_policy_operations(Registry& registry, Platform& platform);

}  // namespace stepwell::logs
