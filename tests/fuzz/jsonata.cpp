// An expression on the first line, JSON below it: compiled in both versions of the language and evaluated, with limits
// that keep one run short.
#include <algorithm>

#include "engine/jsonata/jsonata.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace stepwell;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::size_t line = std::min(text.find('\n'), size);
    std::optional<Value> input;
    if (const auto document = parse_json(text.substr(std::min(line + 1, size)))) input = *document;
    const jsonata::Limits limits{200'000, 32ULL * 1024 * 1024, jsonata::Limits{}.depth};
    const std::vector<jsonata::Binding> bindings = {{"states", input ? *input : Value("text")}};
    for (const jsonata::Options& options : {jsonata::Options{}, jsonata::Options{jsonata::Version::v2_0_6, true}}) {
        const auto expression = jsonata::compile(text.substr(0, line), options);
        if (expression) (void)expression->evaluate(input, bindings, {}, limits);
    }
    return 0;
}
