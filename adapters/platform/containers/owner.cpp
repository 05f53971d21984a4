#include "adapters/platform/containers/owner.hpp"

#include "adapters/platform/containers/durable_file.hpp"
#include "adapters/platform/random.hpp"

namespace stepwell::containers {

namespace {

constexpr const char* owner_file = "docker-owner";

}  // namespace

std::string owner_of(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    if (const auto known = read_file(folder / owner_file); known && !known->empty()) return *known;
    std::string fresh = random_hex(16);
    write_durably(folder / owner_file, fresh);
    return fresh;
}

bool has_owner(const std::filesystem::path& folder) {
    std::error_code ignored;
    return std::filesystem::exists(folder / owner_file, ignored);
}

}  // namespace stepwell::containers
