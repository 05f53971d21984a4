// Hostile layers: each harmless alone.
#include "adapters/services/lambda/layer_merge.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "adapters/services/lambda/unzip.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"
#include "tests/adapters/services/lambda/zip.hpp"

namespace stepwell::lambda {
namespace {

namespace fs = std::filesystem;

class LayerMergeTest : public testing::Test {
protected:
    LayerMergeTest() { fs::create_directory(root_); }

    void layer(const std::vector<ZipEntry>& entries) {
        layers_.push_back(directory_.path() / std::to_string(layers_.size()));
        fs::create_directory(layers_.back());
        unzip(zip(entries), layers_.back());
    }
    void merge() { merge_layers(layers_, root_); }
    std::string read(const char* name) {
        std::ifstream stream(root_ / name);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    /// Whether there is a file of this name anywhere but in the merged folder and the layers.
    bool escaped(std::string_view name) {
        for (const auto& entry : fs::directory_iterator(directory_.path()))
            if (entry.path().filename() == name) return true;
        return false;
    }

    test::TemporaryDirectory directory_;
    fs::path root_ = directory_.path() / "merged";
    std::vector<fs::path> layers_;
};

TEST_F(LayerMergeTest, LaterEntriesReplaceEarlierOnesAndFoldersAreJoined) {
    layer({{"lib/a", "1", 0644, false}, {"lib/b", "1", 0644, false}, {"x", "a file", 0644, false}});
    layer({{"lib/b", "2", 0755, false}, {"x/y", "below", 0644, false}, {"lib/c/d", "2", 0644, false}});
    layer({{"lib/c", "a file again", 0644, false}});
    merge();
    EXPECT_EQ(read("lib/a"), "1");
    EXPECT_EQ(read("lib/b"), "2");
    EXPECT_EQ(read("x/y"), "below");
    EXPECT_EQ(read("lib/c"), "a file again");
    EXPECT_EQ(fs::status(root_ / "lib/b").permissions(), fs::perms(0755));
    EXPECT_EQ(fs::status(root_ / "lib").permissions(), fs::perms(0755));
}

TEST_F(LayerMergeTest, LinksInsideWork) {
    layer({{"lib/lib.so.1", "code", 0755, false}, {"lib/lib.so", "lib.so.1", 0777, true}});
    layer({{"bin/tool", "../lib/lib.so", 0777, true}, {"lib/lib.so.2", "newer", 0755, false}});
    layer({{"lib/lib.so", "lib.so.2", 0777, true}});
    merge();
    EXPECT_TRUE(fs::is_symlink(root_ / "lib/lib.so"));
    EXPECT_EQ(read("bin/tool"), "newer");
}

TEST_F(LayerMergeTest, AFolderTakesThePlaceOfALink) {
    layer({{"a/b/c", "../..", 0777, true}});
    layer({{"a/b/c/d/e/l", "../../../../..", 0777, true}});
    layer({{"d/e/l/pwned", "x", 0644, false}, {"a/b/c/d/e/l/pwned", "x", 0644, false}});
    merge();
    EXPECT_FALSE(escaped("pwned"));
    EXPECT_TRUE(fs::is_directory(fs::symlink_status(root_ / "a/b/c")));
    EXPECT_TRUE(fs::is_directory(fs::symlink_status(root_ / "a/b/c/d/e/l")));
    EXPECT_EQ(read("d/e/l/pwned"), "x");
}

TEST_F(LayerMergeTest, AFileReplacesALinkAndNotWhatItLeadsTo) {
    layer({{"kept", "old", 0644, false}, {"l", "kept", 0777, true}});
    layer({{"l", "new", 0644, false}});
    merge();
    EXPECT_EQ(read("kept"), "old");
    EXPECT_EQ(read("l"), "new");
}

TEST_F(LayerMergeTest, LinksThatLeaveAreLeftOut) {
    layer({{"a/file", "x", 0644, false}});
    // As no archive of ours has them: a folder that something else has changed.
    fs::create_symlink("/etc", layers_.back() / "absolute");
    fs::create_symlink("../../..", layers_.back() / "a/up");
    fs::create_symlink("file/../../..", layers_.back() / "a/down_and_up");
    merge();
    EXPECT_EQ(read("a/file"), "x");
    for (const char* name : {"absolute", "a/up", "a/down_and_up"})
        EXPECT_EQ(fs::symlink_status(root_ / name).type(), fs::file_type::not_found) << name;
}

}  // namespace
}  // namespace stepwell::lambda
