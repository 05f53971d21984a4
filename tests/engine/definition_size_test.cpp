#include "engine/asl/definition_size.hpp"

#include <gtest/gtest.h>
#include <malloc.h>

#include <functional>
#include <string>

#include "engine/asl/parser.hpp"

#ifdef __SANITIZE_ADDRESS__
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#endif

namespace stepwell {
namespace {

std::size_t allocated_bytes() {
#ifdef __SANITIZE_ADDRESS__
    return __sanitizer_get_current_allocated_bytes();
#else
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
#endif
}

std::string fields(std::size_t count, const std::function<std::string(std::size_t)>& field) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i) all += (i > 0 ? "," : "") + field(i);
    return all;
}

std::string jsonata_pass(std::size_t count, const std::string& expression) {
    return R"({"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Pass","End":true,"Output":{)" +
           fields(count, [&](std::size_t i) { return "\"k" + std::to_string(i) + "\":\"{% " + expression + " %}\""; }) +
           "}}}}";
}

TEST(DefinitionSize, IsEstimatedWithinAFactorOfThree) {
    const auto pattern = [](std::size_t i) { return "$f(/a" + std::to_string(i) + "/)"; };
    std::string states = R"({"StartAt":"s0","States":{)";
    states += fields(2000, [](std::size_t i) {
        return "\"s" + std::to_string(i) + R"(":{"Type":"Pass","Next":"s)" + std::to_string(i + 1) + "\"}";
    });
    states += R"(,"s2000":{"Type":"Succeed"}}})";
    const auto path = [](std::size_t i) { return "\"k" + std::to_string(i) + R"(.$":"$.some.path[0]['x']")"; };
    const auto constant = [](std::size_t i) { return "\"k" + std::to_string(i) + R"(":[1,"some text",{"a":false}])"; };
    const auto parameters = [](const std::string& all) {
        return R"({"StartAt":"A","States":{"A":{"Type":"Pass","End":true,"Parameters":{)" + all + "}}}}";
    };
    const struct {
        std::string_view what;
        std::string definition;
    } cases[] = {
        {"short expressions", jsonata_pass(2000, "$states.input.a")},
        {"usual expressions", jsonata_pass(2000, "$states.input.a & '-' & $string($states.input.b + 1)")},
        {"a long expression", jsonata_pass(1, "$sum([" + fields(20000, [](std::size_t) { return "1+1"; }) + "])")},
        {"patterns", jsonata_pass(1, "[" + fields(3000, pattern) + "]")},
        {"large patterns", jsonata_pass(2000, R"($contains('a',/((a{1,99}b{1,99}){1,9}c){1,9}/))")},
        {"states", states},
        {"paths", parameters(fields(2000, path))},
        {"constants", parameters(fields(2000, constant))},
    };
    compile_definition(cases[0].definition);  // what is made once is there
    for (const auto& [what, definition] : cases) {
        const std::size_t before = allocated_bytes();
        const CompiledDefinition compiled = compile_definition(definition);
        const std::size_t bytes = allocated_bytes() - before;
        ASSERT_TRUE(compiled.definition) << what;
        const auto estimate = static_cast<double>(compiled_size(definition));
        EXPECT_LT(static_cast<double>(bytes), 3 * estimate) << what << ", bytes of text: " << definition.size();
        EXPECT_GT(3 * static_cast<double>(bytes), estimate) << what << ", bytes of text: " << definition.size();
    }
}

}  // namespace
}  // namespace stepwell
