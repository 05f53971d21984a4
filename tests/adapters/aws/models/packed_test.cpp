#include "adapters/aws/models/packed.hpp"

#include <gtest/gtest.h>

namespace stepwell::models {
namespace {

TEST(Packed, LinesAreFoundByTheirName) {
    constexpr std::string_view lines = "A one\nB POST /\nB { x }\nBb 3\nD last\n";
    EXPECT_EQ(lines_of(lines, "A"), "A one\n");
    EXPECT_EQ(lines_of(lines, "B"), "B POST /\nB { x }\n");
    EXPECT_EQ(lines_of(lines, "Bb"), "Bb 3\n");
    EXPECT_EQ(lines_of(lines, "D"), "D last\n");
    for (const std::string_view name : {"", "0", "Ba", "C", "E", "last"}) EXPECT_EQ(lines_of(lines, name), "") << name;
    EXPECT_EQ(lines_of("", "A"), "");
}

TEST(Packed, TheIndexSaysWhereATextIs) {
    const Packed b = PackedTexts("33\na 0 3 9 service a json\nb 3 2 7 x\nabcde").read("b 3 2 7 x\n");
    EXPECT_EQ(b.id, "b");
    EXPECT_EQ(b.frame, "de");
    EXPECT_EQ(b.text_size, 7U);
    EXPECT_EQ(b.facts, "x");
    EXPECT_EQ(PackedTexts("").index(), "");
    EXPECT_EQ(PackedTexts("").read("").text_size, 0U);
}

}  // namespace
}  // namespace stepwell::models
