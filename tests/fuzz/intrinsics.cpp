// A call on the first line, JSON below it: compiled and evaluated.
#include <algorithm>

#include "engine/intrinsics/intrinsic.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::size_t line = std::min(text.find('\n'), size);
    const auto document = stepwell::parse_json(text.substr(std::min(line + 1, size)));
    const stepwell::Value input = document ? *document : stepwell::Value("text");
    const auto call = stepwell::intrinsics::Call::compile(text.substr(0, line));
    stepwell::Entropy entropy({}, 0);
    if (call) (void)call->evaluate({input, input, input}, entropy);
    return 0;
}
