#pragma once
// Precompiled for what stands above the platform, in optimised builds: what nearly all of its files include.

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "adapters/aws/registry.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/store/documents.hpp"
#include "cmake/precompiled_asio.hpp"
#include "engine/value/value.hpp"
