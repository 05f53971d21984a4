#pragma once
// The keys that processes which we start (functions, container tasks) sign their calls with, where the server verifies
// signatures: one set an account. They are derived from one secret of the data directory, so that what outlives a
// server's crash can go on calling the next one.

#include <optional>
#include <string>
#include <string_view>

#include "adapters/platform/store/documents.hpp"

namespace stepwell::sts {

/// Temporary credentials by AWS's form, but they last as long as the data directory.
struct ProcessKey {
    std::string access_key;  ///< ends in the account, as a session's
    std::string secret;
    std::string token;
};

class ProcessKeys {
public:
    explicit ProcessKeys(Documents& documents) : documents_(documents) {}
    /// Reads the secret, or makes it. Before the first `of`.
    boost::asio::awaitable<void> start();
    ProcessKey of(std::string_view account) const;
    /// The key of this name, if it is one of ours.
    std::optional<ProcessKey> find(std::string_view access_key) const;

private:
    Documents& documents_;
    std::string secret_;
};

}  // namespace stepwell::sts
