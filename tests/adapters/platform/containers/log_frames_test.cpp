#include "adapters/platform/docker/log_frames.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "adapters/platform/docker/engine.hpp"
#include "adapters/platform/docker/pause_image.hpp"

namespace stepwell::docker {
namespace {

std::string frame(char stream, const std::string& text) {
    std::string out{stream, 0, 0, 0, 0, 0, 0, 0};
    out[6] = static_cast<char>(text.size() >> 8U);
    out[7] = static_cast<char>(text.size() & 0xffU);
    return out + text;
}

struct Read {
    std::vector<std::string> lines;
    LogFrames frames;
    explicit Read(bool terminal)
        : frames(terminal, [this](std::string_view time, std::string_view line) {
              lines.push_back(std::string(time) + "|" + std::string(line));
          }) {}
};

TEST(LogFrames, TakesFramesApartHoweverTheyAreCut) {
    const std::string bytes = frame(1, "T1 one\n") + frame(2, "T2 two\r\n") + frame(1, "T3 long ") +
                              frame(2, "T4 other\n") + frame(1, "T5 line\n") + frame(1, "T6 no end");
    for (std::size_t piece = 1; piece <= bytes.size(); ++piece) {
        Read read(false);
        for (std::size_t i = 0; i < bytes.size(); i += piece)
            read.frames.take(std::string_view(bytes).substr(i, piece));
        read.frames.end();
        EXPECT_EQ(read.lines, (std::vector<std::string>{"T1|one", "T2|two", "T4|other", "T3|long line", "T6|no end"}));
    }
}

TEST(LogFrames, TakesTheLinesOfATerminal) {
    Read read(true);
    read.frames.take("T1 one\r\nT2 t");
    read.frames.take("wo\n");
    EXPECT_EQ(read.lines, (std::vector<std::string>{"T1|one", "T2|two"}));
}

TEST(LogFrames, WhatIsNoFrameIsDropped) {
    Read read(false);
    read.frames.take(std::string(64, '\xff'));
    read.frames.end();
    EXPECT_TRUE(read.lines.empty());
}

TEST(LogTime, IsRead) {
    const LogTime time = parse_log_time("2026-01-02T03:04:05.123456789Z");
    EXPECT_EQ(time.milliseconds, 1767323045123);
    EXPECT_EQ(time.after, "1767323045.123456790");
    EXPECT_EQ(parse_log_time("2026-01-02T03:04:05.999999999Z").after, "1767323046.000000000");
    EXPECT_EQ(parse_log_time("2026-01-02T03:04:05Z").milliseconds, 1767323045000);
    EXPECT_EQ(parse_log_time("yesterday").after, "");
}

TEST(PauseImage, IsAnArchiveOfOneProgram) {
    for (const char* architecture : {"x86_64", "aarch64"}) {
        const std::string archive = pause_archive(architecture);
        EXPECT_EQ(archive.size() % 512, 0U);
        EXPECT_EQ(archive.substr(0, 6), std::string("pause\0", 6));
        EXPECT_EQ(archive.substr(512, 4),
                  "\x7f"
                  "ELF");
    }
    EXPECT_EQ(pause_archive("pdp11"), "");
}

}  // namespace
}  // namespace stepwell::docker
