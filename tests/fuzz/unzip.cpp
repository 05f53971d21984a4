// A deployment package: unpacked into a folder, outside of which nothing may appear.
#include "adapters/services/lambda/unzip.hpp"

#include <stdlib.h>

#include <cstdlib>
#include <string>

#include "adapters/aws/api_error.hpp"

namespace {

/// In memory where that can be: a run makes and removes folders.
std::filesystem::path ground() {
    const bool memory = std::filesystem::is_directory("/dev/shm");
    std::string name = (memory ? "/dev/shm" : std::filesystem::temp_directory_path().string()) + "/fuzz-unzip-XXXXXX";
    if (!::mkdtemp(name.data())) std::abort();
    static std::filesystem::path made;
    made = name;
    std::atexit([] {
        std::error_code ignored;
        std::filesystem::remove_all(made, ignored);
    });
    return made;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    static const std::filesystem::path outer = ground();
    const std::filesystem::path inner = outer / "package";
    std::filesystem::create_directory(inner);
    try {
        stepwell::lambda::unzip({reinterpret_cast<const char*>(data), size}, inner);
    } catch (const stepwell::ApiError&) {
    } catch (const std::system_error&) {
    }
    std::filesystem::remove_all(inner);
    if (!std::filesystem::is_empty(outer)) std::abort();
    return 0;
}
