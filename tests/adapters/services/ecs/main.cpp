// The test program is its own supervisor: started with __supervise it supervises.
#include <gtest/gtest.h>

#include <filesystem>
#include <string_view>

#include "adapters/platform/containers/supervisor.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::test {

std::filesystem::path own_program() { return std::filesystem::read_symlink("/proc/self/exe"); }

}  // namespace stepwell::test

int main(int argc, char** argv) {
    if (argc > 1 && std::string_view(argv[1]) == "__supervise") return stepwell::containers::supervise(argc, argv);
    stepwell::log::set_level(stepwell::log::Level::warn);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
