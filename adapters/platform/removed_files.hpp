#pragma once
// Files that no record names are put aside before they are deleted: the records may be the wrong ones, a copy of last
// week or another directory's.

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace stepwell {

class RemovedFiles {
public:
    /// Where a file of this name belongs if a record names it after all; nothing: none does.
    using PlaceOf = std::function<std::optional<std::filesystem::path>(const std::string& name)>;

    /// The folder is made when it is needed.
    explicit RemovedFiles(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Puts a file there under this name. What fails is logged, and the file stays.
    void take(const std::filesystem::path& file, const std::string& name) const;
    /// At a start: gives back what a record names, deletes what has been here for a day.
    void sweep(const PlaceOf& place_of) const;
    /// Deletes all.
    void clear() const;

private:
    std::filesystem::path folder_;
};

}  // namespace stepwell
