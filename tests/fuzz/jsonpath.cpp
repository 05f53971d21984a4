// A path on the first line, JSON below it: compiled, evaluated, put into.
#include <algorithm>

#include "engine/jsonpath/jsonpath.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::size_t line = std::min(text.find('\n'), size);
    const auto document = stepwell::parse_json(text.substr(std::min(line + 1, size)));
    const stepwell::Value input = document ? *document : stepwell::Value("text");
    const auto path = stepwell::jsonpath::Path::compile(text.substr(0, line));
    if (path) (void)path->evaluate({input, input, input});
    const auto place = stepwell::jsonpath::ReferencePath::compile(text.substr(0, line));
    if (place) (void)place->put(input, 1);
    return 0;
}
