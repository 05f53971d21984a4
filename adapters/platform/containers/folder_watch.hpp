#pragma once
// Tells which of the watched folders changed: one inotify descriptor for all of them.

#include <boost/asio/any_io_executor.hpp>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace stepwell::containers {

class FolderWatch {
public:
    /// Called on `executor`, one call at a time, with the folder's key and the name of the file that changed. The name
    /// is empty when changes may have gone unnoticed, which is assumed every few seconds.
    using OnChange = std::function<void(const std::string& key, std::string_view file)>;

    FolderWatch(boost::asio::any_io_executor executor, OnChange on_change);
    /// Calls that have begun may still be running; `on_change` owns what it uses.
    ~FolderWatch();
    FolderWatch(const FolderWatch&) = delete;
    FolderWatch& operator=(const FolderWatch&) = delete;

    /// Files put in place by rename, written to, or closed after writing are changes; those whose name begins with a
    /// dot are not. Any thread; twice is as good as once.
    void add(const std::string& key, const std::filesystem::path& folder);
    void remove(const std::string& key);

private:
    struct State;
    std::shared_ptr<State> state_;
};

}  // namespace stepwell::containers
