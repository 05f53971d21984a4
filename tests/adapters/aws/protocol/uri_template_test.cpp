#include "adapters/aws/protocol/uri_template.hpp"

#include <gtest/gtest.h>

namespace stepwell::protocol {
namespace {

std::string match(std::string_view text, std::string_view path) {
    const auto labels = UriTemplate(text).match(path);
    if (!labels) return "no";
    std::string said = "yes";
    for (const auto& [name, value] : *labels) said.append(" ").append(name).append("=").append(value);
    return said;
}

TEST(UriTemplate, LiteralsAndLabels) {
    EXPECT_EQ(match("/v2/apis/{apiId}/routes/{routeId}", "/v2/apis/a1/routes/r1"), "yes apiId=a1 routeId=r1");
    EXPECT_EQ(match("/v2/apis/{apiId}", "/v2/apis/a1/routes"), "no");
    EXPECT_EQ(match("/v2/apis/{apiId}", "/v2/domains/a1"), "no");
    EXPECT_EQ(match("/", "/"), "yes");
    EXPECT_EQ(match("/", ""), "yes");
    EXPECT_EQ(match("/v2", "/"), "no");
}

TEST(UriTemplate, ASlashAtTheEndMakesNoDifference) {
    EXPECT_EQ(match("/2015-03-31/functions/", "/2015-03-31/functions"), "yes");
    EXPECT_EQ(match("/2015-03-31/functions", "/2015-03-31/functions/"), "yes");
}

TEST(UriTemplate, LabelsAreDecodedAndNeverEmpty) {
    EXPECT_EQ(match("/f/{Name}", "/f/arn%3Aaws%3Alambda%2Fx"), "yes Name=arn:aws:lambda/x");
    EXPECT_EQ(match("/f/{Name}", "/f/a+b"), "yes Name=a+b");
    EXPECT_EQ(match("/f/{Name}/x", "/f//x"), "no");
    EXPECT_EQ(match("/f/{Name}", "/f/%zz"), "no");
    EXPECT_EQ(match("/f/{Name}", "/f/%4"), "no");
}

TEST(UriTemplate, GreedyLabelsTakeSlashes) {
    EXPECT_EQ(match("/{Bucket}/{Key+}", "/b/a/b%20c/d"), "yes Bucket=b Key=a/b c/d");
    EXPECT_EQ(match("/{Bucket}/{Key+}/end", "/b/a/c/end"), "yes Bucket=b Key=a/c");
    EXPECT_EQ(match("/{Bucket}/{Key+}", "/b"), "no");
}

TEST(UriTemplate, AParameterMayBePartOfIt) {
    const UriTemplate plain("/2018-10-31/layers");
    const UriTemplate asking("/2018-10-31/layers?find=LayerVersion");
    EXPECT_TRUE(plain.asked_for("find=LayerVersion"));
    EXPECT_TRUE(asking.asked_for("Arn=a&find=LayerVersion"));
    EXPECT_FALSE(asking.asked_for("find=LayerVersions"));
    EXPECT_FALSE(asking.asked_for(""));
    EXPECT_GT(asking.literals(), plain.literals());
}

}  // namespace
}  // namespace stepwell::protocol
