#include "adapters/platform/containers/container_command.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace stepwell::containers {
namespace {

using Words = std::vector<std::string>;

TEST(SplitCommand, SplitsAsAShellDoes) {
    EXPECT_EQ(split_command("dbt run --project-dir /srv/dbt"), (Words{"dbt", "run", "--project-dir", "/srv/dbt"}));
    EXPECT_EQ(split_command("  sh -c 'echo \"a  b\"'  "), (Words{"sh", "-c", "echo \"a  b\""}));
    EXPECT_EQ(split_command(R"("a \"b\" \n" c\ d)"), (Words{R"(a "b" \n)", "c d"}));
    EXPECT_EQ(split_command("a'b'\"c\""), (Words{"abc"}));
    EXPECT_EQ(split_command("a ''"), (Words{"a", ""}));
}

TEST(SplitCommand, RefusesWhatIsOpenOrEmpty) {
    EXPECT_EQ(split_command(""), std::nullopt);
    EXPECT_EQ(split_command(" \t"), std::nullopt);
    EXPECT_EQ(split_command("a 'b"), std::nullopt);
    EXPECT_EQ(split_command("a \"b"), std::nullopt);
    EXPECT_EQ(split_command("a\\"), std::nullopt);
}

TEST(ImageCommands, FindImagesWithAndWithoutTag) {
    const ImageCommands images({{"host:5000/dbt", "dbt run"}, {"tool:latest", "tool"}, {"exact:1", "one"}});
    EXPECT_EQ(images.find("host:5000/dbt"), (Words{"dbt", "run"}));
    EXPECT_EQ(images.find("host:5000/dbt:1.7"), (Words{"dbt", "run"}));
    EXPECT_EQ(images.find("host:5000/dbt:1.7@sha256:00"), (Words{"dbt", "run"}));
    EXPECT_EQ(images.find("tool"), (Words{"tool"}));
    EXPECT_EQ(images.find("exact:1"), (Words{"one"}));
    EXPECT_EQ(images.find("exact:2"), std::nullopt);
    EXPECT_EQ(images.find("other"), std::nullopt);
    const std::map<std::string, std::string> open_quote = {{"x", "'"}};
    EXPECT_THROW(const ImageCommands commands(open_quote), std::invalid_argument);
}

}  // namespace
}  // namespace stepwell::containers
