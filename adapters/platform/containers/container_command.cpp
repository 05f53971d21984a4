// What a container runs.
#include "adapters/platform/containers/container_command.hpp"

#include <stdexcept>

namespace stepwell::containers {

std::optional<std::vector<std::string>> split_command(std::string_view line) {
    std::vector<std::string> words;
    std::string word;
    bool in_word = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            if (in_word) words.push_back(std::move(word));
            word.clear();
            in_word = false;
            continue;
        }
        in_word = true;
        if (c == '\'') {
            const auto end = line.find('\'', i + 1);
            if (end == std::string_view::npos) return std::nullopt;
            word.append(line.substr(i + 1, end - i - 1));
            i = end;
        } else if (c == '"') {
            for (++i; i < line.size() && line[i] != '"'; ++i) {
                // Between double quotes a backslash is itself, but before these.
                if (line[i] == '\\' && i + 1 < line.size() &&
                    std::string_view("\"\\$`").find(line[i + 1]) != std::string_view::npos)
                    ++i;
                word += line[i];
            }
            if (i == line.size()) return std::nullopt;
        } else if (c == '\\') {
            if (++i == line.size()) return std::nullopt;
            word += line[i];
        } else {
            word += c;
        }
    }
    if (in_word) words.push_back(std::move(word));
    if (words.empty()) return std::nullopt;
    return words;
}

ImageCommands::ImageCommands(const std::map<std::string, std::string>& lines) {
    for (const auto& [image, line] : lines) {
        auto words = split_command(line);
        if (!words) throw std::invalid_argument("the command of image " + image + " cannot be read: " + line);
        commands_.emplace(image, std::move(*words));
    }
}

std::optional<std::vector<std::string>> ImageCommands::find(std::string_view image) const {
    const auto look = [&](std::string_view name) -> std::optional<std::vector<std::string>> {
        const auto found = commands_.find(name);
        if (found == commands_.end()) return std::nullopt;
        return found->second;
    };
    if (auto exact = look(image)) return exact;
    const std::string_view tagged = image.substr(0, image.find('@'));
    if (auto without_digest = look(tagged)) return without_digest;
    // A colon before the last slash is a registry's port.
    const auto slash = tagged.rfind('/');
    const auto colon = tagged.find(':', slash == std::string_view::npos ? 0 : slash);
    if (colon == std::string_view::npos) return look(std::string(tagged) + ":latest");
    return look(tagged.substr(0, colon));
}

}  // namespace stepwell::containers
