#pragma once
// Precompiled for what knows Asio: the declarations of a coroutine.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include "cmake/precompiled_std.hpp"
