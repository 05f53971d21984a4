#pragma once
// The files of a function on disk: its code and its layers.

#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>
#include <filesystem>
#include <memory>
#include <vector>

#include "adapters/services/lambda/functions.hpp"
#include "adapters/services/lambda/packages.hpp"

namespace stepwell::lambda {

struct TaskFiles {
    std::filesystem::path task_root;
    std::filesystem::path layers;                      ///< all of them in one folder; empty: it has none
    std::vector<std::shared_ptr<const Package>> held;  ///< packages that stay as long as this is there
};

/// Unpacks what is not unpacked yet, on a thread of `blocking`.
boost::asio::awaitable<TaskFiles> task_files(std::shared_ptr<Packages> packages, boost::asio::thread_pool& blocking,
                                             Function function);

}  // namespace stepwell::lambda
