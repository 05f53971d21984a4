#include "adapters/tasks/integrations/catalogue.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "tests/adapters/tasks/whole_catalogue.hpp"
#include "tests/engine/aws_integrations.hpp"

namespace stepwell::integrations {
namespace {

std::string text(const OfferedIntegration& each) {
    return std::string(each.service).append(":").append(each.action).append(" ") + std::to_string(each.patterns);
}

TEST(Catalogue, HasWhatAwsHas) {
    const test::WholeCatalogue catalogue;
    std::vector<std::string> here, aws;
    for (const Integration* each : catalogue.all()) here.push_back(text(each->name));
    for (const OfferedIntegration& each : test::aws_integrations) aws.push_back(text(each));
    EXPECT_EQ(here, aws);
    EXPECT_EQ(catalogue.offered()->size(), aws.size());
}

TEST(Catalogue, WhatIsPerformedByJobsHasOne) {
    const test::WholeCatalogue catalogue;
    for (const Integration* each : catalogue.all()) {
        const bool waits = (each->name.patterns & (OfferedIntegration::sync | OfferedIntegration::sync_2)) != 0;
        if (each->performance.operation.empty()) continue;
        EXPECT_EQ(waits, each->performance.job != nullptr);
    }
}

TEST(Catalogue, FindsIntegrationsAndFunctions) {
    const test::WholeCatalogue catalogue;
    const auto found = [&](std::string_view arn) -> std::string {
        const Integration* row = catalogue.find(*parse_resource(arn));
        return row ? text(row->name) : "none";
    };
    EXPECT_EQ(found("arn:aws:states:::ecs:runTask.sync"), "ecs:runTask 5");
    EXPECT_EQ(found("arn:aws:lambda:us-east-1:123456789012:function:name"), "lambda:invoke 4");
    EXPECT_EQ(found("arn:aws:states:::dynamodb:query"), "none");
    EXPECT_EQ(found("arn:aws:states:::aws-sdk:dynamodb:getItem"), "none");
    EXPECT_EQ(found("arn:aws:states:us-east-1:123456789012:activity:invoke"), "none");
}

TEST(Catalogue, NamesAreUnique) {
    test::WholeCatalogue catalogue;
    EXPECT_THROW(catalogue.add(ecs::task_integrations), std::logic_error);
}

}  // namespace
}  // namespace stepwell::integrations
