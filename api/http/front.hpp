#pragma once
// The front door: looks at a request's head, refuses what may not come in, and gives the rest to whom it is for: our
// own few paths, an HTTP API of the user's, or an operation of the registry.

#include <boost/asio/awaitable.hpp>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/entrances.hpp"
#include "adapters/aws/protocol/router.hpp"
#include "adapters/aws/registry.hpp"
#include "adapters/platform/http/server.hpp"
#include "api/http/doors.hpp"
#include "api/http/signature_check.hpp"

namespace stepwell {

/// What the front stands before. All of it outlives the front.
struct FrontParts {
    const Registry& registry;  ///< complete: operations added later are not found
    std::string region;        ///< of requests that name none
    std::string account;
    std::vector<std::string> allowed_hosts;
    std::vector<std::string> services;             ///< their names, for /_stepwell/health
    std::function<Value()> notes = {};             ///< what the services want told at /_stepwell/health: an object
    std::function<bool()> ready;                   ///< false while the server is starting
    std::function<std::string()> trouble = {};     ///< why it is not well; empty: it is
    std::function<asio::awaitable<void>()> reset;  ///< ends and removes everything
    HttpApi http_api;                              ///< none: there are no HTTP APIs
    std::shared_ptr<const SignatureCheck> signatures = nullptr;  ///< null: they are not verified
    HttpApi function_url = {};                                   ///< the same for function URLs of Lambda, by their ids
    OwnPath function_code = {};                                  ///< what is below /_stepwell/lambda/
};

class Front {
public:
    explicit Front(FrontParts parts);
    /// For the server. Refers to this front.
    http::Handler handler();

private:
    /// Where a request goes by its head alone.
    struct Destination {
        enum class Kind : unsigned char { operation, own, http_api, function_url } kind = Kind::operation;
        std::string api_id;
        std::string path_and_query;  ///< of an HTTP API
        bool own_origin = false;     ///< its Host leads nowhere else
    };
    static Destination destination(const http::Request& head);

    http::Verdict admit(const http::Request& head) const;
    std::optional<http::Response> refuse_unsigned(const http::Request& head, Destination::Kind kind) const;
    http::Response too_large(const http::Request& head, std::size_t limit) const;
    asio::awaitable<http::Response> handle(http::Request request) const;
    static asio::awaitable<http::Response> sandboxed(asio::awaitable<http::Response> serving);
    asio::awaitable<http::Response> own(http::Request request) const;
    asio::awaitable<http::Response> operate(http::Request request) const;
    http::Response health() const;

    FrontParts parts_;
    Doors doors_;
    protocol::Router router_;
};

}  // namespace stepwell
