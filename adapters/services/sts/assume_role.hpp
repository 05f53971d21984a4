#pragma once
// AssumeRole.

#include "adapters/aws/service.hpp"

namespace stepwell::sts {

asio::awaitable<Answer> assume_role(Platform& platform, Context context, Request request);

}  // namespace stepwell::sts
