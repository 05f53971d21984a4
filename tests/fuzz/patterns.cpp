// A filter pattern of the logs on the first line, messages below it.
#include <algorithm>

#include "adapters/aws/api_error.hpp"
#include "adapters/services/logs/filter_pattern.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace stepwell;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::size_t line = std::min(text.find('\n'), size);
    const std::string_view message = text.substr(std::min(line + 1, size));
    (void)logs::matches_wildcard(text.substr(0, line), message);
    try {
        (void)logs::FilterPattern(text.substr(0, line)).matches(message);
    } catch (const ApiError&) {
    }
    return 0;
}
