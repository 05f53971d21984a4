#pragma once
// What a server finds around it when it starts, and what follows from it.

#include <cstdint>
#include <string>
#include <vector>

#include "adapters/platform/http/server.hpp"
#include "adapters/platform/http/tls.hpp"
#include "api/config.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell {

/// Leaves descriptors for files, child processes and our own connections, besides those that the server has open before
/// it listens. Those of TLS have buffers besides: fewer of them. Throws runtime_error when too few are left.
http::Limits limits_of(const http::TlsContext& tls);

/// Times in answers are seconds since 1970: throws runtime_error before that.
void check_clock(Clock& clock);

/// Further names of ours: the user's, and what containers call us by.
std::vector<std::string> allowed_hosts(const Config& config);

/// Under which address a client on this machine reaches a server that listens on `host`.
std::string url_of(const std::string& host, std::uint16_t port, const http::TlsContext& tls);

/// Null: plain HTTP. Throws runtime_error.
http::TlsContext tls_of(const Config& config);

}  // namespace stepwell
