#include "engine/runtime/log.hpp"

#include <gtest/gtest.h>

namespace stepwell::log {
namespace {

std::string written(std::string_view message, std::string_view value) {
    ::testing::internal::CaptureStderr();
    write(Level::error, "test", message, {{"value", value}});
    const std::string line = ::testing::internal::GetCapturedStderr();
    return line.substr(line.find("msg="));
}

TEST(Log, EscapesWhatControlsATerminal) {
    EXPECT_EQ(written("a\x1b[31mb", "\r\x7f"), "msg=a\\x1b[31mb value=\\x0d\\x7f\n");
    EXPECT_EQ(written("one\ntwo", "a\"b"), "msg=\"one\\ntwo\" value=\"a\\\"b\"\n");
    EXPECT_EQ(written("\u0085\u009b31m", "\u00a0é\xc2"), "msg=\\x85\\x9b31m value=\u00a0é\xc2\n");
}

}  // namespace
}  // namespace stepwell::log
