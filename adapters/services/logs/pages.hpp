#pragma once
// What the operations of the logs share: their form, tokens of pages, time.

#include <cstdint>
#include <string>
#include <string_view>

#include "adapters/aws/service.hpp"

namespace stepwell::logs {

using Operation = asio::awaitable<Answer> (*)(Platform&, Context, Request);

/// Milliseconds since 1970, as this service says times.
std::int64_t milliseconds(const Platform& platform);

/// A token that names `last`, the last of a page; and back. Throws InvalidParameterException.
std::string token_of(std::string_view last);
std::string read_token(const Value& token);

}  // namespace stepwell::logs
