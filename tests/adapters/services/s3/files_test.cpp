#include "adapters/services/s3/files.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/adapters/platform/store/temporary_directory.hpp"

namespace stepwell::s3 {
namespace {

std::size_t count(const std::filesystem::path& directory) {
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(directory)) files += entry.is_regular_file();
    return files;
}

class FilesTest : public testing::Test {
protected:
    std::string written(std::string_view text) {
        Files::Writing writing(files);
        writing.append(text);
        return writing.finish();
    }
    test::TemporaryDirectory directory;
    Files files{directory.path(), true};
};

TEST_F(FilesTest, WhatIsFinishedIsThere) {
    const std::string name = written("some text");
    EXPECT_EQ(read_at(files.open(name), 0, 100), "some text");
    EXPECT_EQ(read_at(files.open(name), 5, 3), "tex");
    files.remove(name);
    EXPECT_FALSE(files.open(name));
    EXPECT_EQ(count(directory.path()), 0U);
    files.remove(name);  // again does nothing
}

TEST_F(FilesTest, WhatIsNotFinishedIsGone) {
    {
        Files::Writing writing(files);
        writing.append("half");
        EXPECT_EQ(count(directory.path()), 1U);
    }
    EXPECT_EQ(count(directory.path()), 0U);
}

TEST_F(FilesTest, AFileThatIsHeldGoesWithItsLastHolder) {
    const std::string name = written("held");
    auto first = std::make_unique<Files::Hold>(files, std::vector{name});
    auto second = std::make_unique<Files::Hold>(files, std::vector{name});
    files.remove(name);
    first.reset();
    EXPECT_TRUE(files.open(name));
    second.reset();
    EXPECT_FALSE(files.open(name));
}

TEST_F(FilesTest, SweepingLeavesWhatIsKnown) {
    const std::string known = written("known"), unknown = written("unknown");
    std::ofstream(directory.path() / "incoming" / "half") << "x";
    files.sweep([&](const std::string& name) { return name == known; });
    EXPECT_TRUE(files.open(known));
    EXPECT_FALSE(files.open(unknown));
    EXPECT_EQ(count(directory.path()), 2U);
    EXPECT_TRUE(std::filesystem::exists(directory.path() / "removed" / unknown));
    files.sweep([](const std::string&) { return true; });
    EXPECT_TRUE(files.open(unknown)) << "a record names it after all";
}

}  // namespace
}  // namespace stepwell::s3
