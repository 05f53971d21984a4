// Hostile packages.
#include "adapters/services/lambda/unzip.hpp"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <iterator>

#include "adapters/aws/api_error.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"
#include "tests/adapters/services/lambda/zip.hpp"

namespace stepwell::lambda {
namespace {

namespace fs = std::filesystem;

class UnzipTest : public testing::Test {
protected:
    UnzipTest() { fs::create_directory(root_); }
    void unpack(const std::vector<ZipEntry>& entries) { unzip(zip(entries), root_); }
    void refused(const std::vector<ZipEntry>& entries) {
        EXPECT_THROW(unpack(entries), ApiError) << entries[0].path << " -> " << entries[0].contents;
        for (const auto& entry : fs::directory_iterator(directory_.path())) EXPECT_EQ(entry.path(), root_);
        fs::remove_all(root_);
        fs::create_directory(root_);
    }
    std::string read(const char* name) {
        std::ifstream stream(root_ / name);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    test::TemporaryDirectory directory_;
    fs::path root_ = directory_.path() / "root";
};

TEST_F(UnzipTest, FilesFoldersAndLinks) {
    unpack({{"a/b/c.txt", "deep", 0600, false},
            {"run", "#!/bin/sh\n", 0755, false},
            {"größe.txt", "ü", 0644, false},
            {"a/link", "b/c.txt", 0777, true},
            {"a/b/up", "../../run", 0777, true}});
    EXPECT_EQ(read("a/b/c.txt"), "deep");
    EXPECT_EQ(read("größe.txt"), "ü");
    EXPECT_EQ(read("a/link"), "deep");
    EXPECT_EQ(read("a/b/up"), "#!/bin/sh\n");
    EXPECT_NE(fs::status(root_ / "run").permissions() & fs::perms::owner_exec, fs::perms::none);
    EXPECT_EQ(fs::status(root_ / "a/b/c.txt").permissions() & fs::perms::all, fs::perms(0644));
}

TEST_F(UnzipTest, ModesDoNotDependOnTheUmask) {
    for (const mode_t mask : {0, 0077}) {
        const mode_t before = ::umask(mask);
        unpack({{"a" + std::to_string(mask) + "/run", "x", 0777, false}});
        ::umask(before);
        const fs::path folder = root_ / ("a" + std::to_string(mask));
        for (const fs::path& path : {root_, folder, folder / "run"})
            EXPECT_EQ(fs::status(path).permissions(), fs::perms(0755)) << path;
    }
}

TEST_F(UnzipTest, PathsThatLeaveAreRefused) {
    refused({{"../evil", "x", 0644, false}});
    refused({{"a/../../evil", "x", 0644, false}});
    refused({{"/tmp/stepwell-evil", "x", 0644, false}});
    refused({{"a/" + std::string(2000, 'x'), "x", 0644, false}});
}

TEST_F(UnzipTest, LinksThatLeaveAreRefused) {
    refused({{"l", "/etc/passwd", 0777, true}});
    refused({{"l", "..", 0777, true}});
    refused({{"a/l", "../../x", 0777, true}});
    refused({{"a/l", "b/../../../x", 0777, true}});
    refused({{"l", "a/../..", 0777, true}});
}

TEST_F(UnzipTest, NothingIsWrittenThroughALink) {
    refused({{"d", ".", 0777, true}, {"d/x", "written", 0644, false}});
    refused({{"x", "a file", 0644, false}, {"x/y", "below it", 0644, false}});
}

TEST_F(UnzipTest, SizeIsBounded) {
    std::vector<ZipEntry> entries;
    for (int i = 0; i < 6; ++i)
        entries.push_back({"f" + std::to_string(i), std::string(45'000'000, '\0'), 0644, false});
    try {
        unpack(entries);
        FAIL();
    } catch (const ApiError& error) {
        EXPECT_EQ(error.message, "Unzipped size must be smaller than 262144000 bytes");
    }
}

TEST_F(UnzipTest, RandomDamage) {
    const std::string sound = zip({{"a.txt", std::string(5000, 'a'), 0644, false}, {"b/c.txt", "hello", 0644, false}});
    std::uint32_t seed = 1;
    for (int round = 0; round < 300; ++round) {
        std::string bytes = sound;
        for (int i = 0; i < 3; ++i) {
            seed = seed * 1664525 + 1013904223;
            bytes[(seed >> 8) % bytes.size()] = static_cast<char>(seed >> 24);
        }
        fs::remove_all(root_);
        fs::create_directory(root_);
        try {
            unzip(bytes, root_);
        } catch (const ApiError&) {
        }
    }
}

}  // namespace
}  // namespace stepwell::lambda
