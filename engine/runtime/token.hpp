#pragma once
// Task tokens: opaque, signed with a key of the installation, self-describing. They name one attempt of one task of one
// execution; no look-up table stands behind them.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/runtime/ports.hpp"

namespace stepwell {

struct TokenContents {
    ExecutionId execution = 0;
    std::uint64_t shard_hash = 0;  ///< of the execution's ARN: determines its shard
    CommandId task = 0;
};

class TokenKey {
public:
    /// `secret`: at least 16 random bytes, the same for the installation's life.
    explicit TokenKey(std::string secret) : secret_(std::move(secret)) {}
    std::string mint(const TokenContents& contents) const;
    /// Nothing when the token is not one of ours, whole and unchanged.
    std::optional<TokenContents> open(std::string_view token) const;

private:
    std::string secret_;
};

}  // namespace stepwell
