#pragma once
// loggingConfiguration, tracingConfiguration and encryptionConfiguration of state machines and activities: what is
// given, over the service's defaults, and what of it is refused.

#include <boost/asio/awaitable.hpp>

#include "adapters/aws/registry.hpp"

namespace stepwell::states {

/// What is kept and described of a request's configuration. `given` is the member, or null where there is none.
Value logging_of(const Value& given);
Value tracing_of(const Value& given);
Value encryption_of(const Value& given);

/// Throws InvalidLoggingConfiguration, also when the log group does not exist.
boost::asio::awaitable<void> check_logging(const Registry& registry, Context context, Value given);
/// Throws InvalidEncryptionConfiguration. That the key exists is not looked at: there is no KMS here.
void check_encryption(const Context& context, const Value& given);

/// Of a kept logging configuration; empty: none.
std::string_view log_group_arn(const Value& logging);

}  // namespace stepwell::states
