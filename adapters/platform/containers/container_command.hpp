#pragma once
// What a container runs: the image's entry point (or the definition's), then the command of the definition or override.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepwell::containers {

/// Splits a command line as a shell does: blanks, 'single' and "double" quotes, backslashes. No variables, no globs.
/// Nothing when a quote is left open or there is no word at all.
std::optional<std::vector<std::string>> split_command(std::string_view line);

/// Entry points of images, which exist only by the user's word: there are no images here.
class ImageCommands {
public:
    ImageCommands() = default;
    /// IMAGE → command line. Throws invalid_argument for a line that cannot be split.
    explicit ImageCommands(const std::map<std::string, std::string>& lines);
    /// The entry point of an image, whose tag or digest may be missing here or there.
    std::optional<std::vector<std::string>> find(std::string_view image) const;

private:
    std::map<std::string, std::vector<std::string>, std::less<>> commands_;
};

}  // namespace stepwell::containers
