#pragma once
// The login that this machine has for an image's registry, as Docker's command line would find it.

#include <boost/asio/awaitable.hpp>
#include <string>

namespace stepwell::docker {

struct StoredLogin {
    std::string auth;     ///< for X-Registry-Auth; empty: none
    std::string trouble;  ///< why there is none where there should be one; usually empty
};

/// Looks anew each time. What cannot be had is logged and no reason not to try: the image may be public.
boost::asio::awaitable<StoredLogin> stored_login(std::string image);

}  // namespace stepwell::docker
