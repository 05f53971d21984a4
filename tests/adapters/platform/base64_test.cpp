#include "adapters/platform/base64.hpp"

#include <gtest/gtest.h>

namespace stepwell {
namespace {

TEST(Base64, PrintsTheVectorsOfItsRfc) {
    EXPECT_EQ(base64_encode(""), "");
    EXPECT_EQ(base64_encode("f"), "Zg==");
    EXPECT_EQ(base64_encode("fo"), "Zm8=");
    EXPECT_EQ(base64_encode("foo"), "Zm9v");
    EXPECT_EQ(base64_encode("foobar"), "Zm9vYmFy");
}

TEST(Base64, ReadsBackEveryByte) {
    std::string bytes;
    for (int i = 0; i < 256; ++i) {
        bytes += static_cast<char>(i);
        const std::string text = base64_encode(bytes);
        EXPECT_EQ(base64_decode(text), bytes);
        EXPECT_EQ(base64_size(text), bytes.size());
    }
}

TEST(Base64, TakesTextWithoutItsPadding) { EXPECT_EQ(base64_decode("Zm8"), "fo"); }

TEST(Base64, RefusesWhatIsNone) {
    for (const char* text : {"Z", "Zg=", "Zm9v=", "Z===", "Zm 9", "Zm9v\n", "====", "Zg==Zg==", "Zm-_"})
        EXPECT_EQ(base64_decode(text), std::nullopt) << text;
}

}  // namespace
}  // namespace stepwell
