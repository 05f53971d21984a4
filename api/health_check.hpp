#pragma once
// `stepwell health`: asks a running server whether it is ready. For the health check of an image that has no curl.

#include "api/config.hpp"

namespace stepwell {

/// The exit code: 0 when it is ready. Says on stderr what is wrong.
int check_health(const CheckHealth& server);

}  // namespace stepwell
