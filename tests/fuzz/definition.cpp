// The text of a definition: compiled, with everything that is wrong with it told.
#include <cstdlib>
#include <string_view>

#include "engine/asl/parser.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const stepwell::CompiledDefinition compiled = stepwell::compile_definition(text);
    const std::string faults = describe(compiled.diagnostics);
    if (!compiled.definition && (compiled.diagnostics.empty() || faults.empty()))
        std::abort();  // refused without a reason
    return 0;
}
