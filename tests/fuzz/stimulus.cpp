// A line of the journal: what can be read is written as what reads the same.
#include "engine/run/stimulus.hpp"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace stepwell;
    const auto stimulus = decode_stimulus({reinterpret_cast<const char*>(data), size});
    if (!stimulus) return 0;
    const std::string written = encode(*stimulus);
    const auto again = decode_stimulus(written);
    if (!again || encode(*again) != written) std::abort();
    return 0;
}
