#include "adapters/tasks/integrations/translate.hpp"

#include <gtest/gtest.h>

namespace stepwell::integrations {
namespace {

TEST(Translate, ServicesAreNamedAsJavaNamesThem) {
    const std::pair<const char*, const char*> names[] = {
        {"DynamoDB", "DynamoDb"},
        {"SFN", "Sfn"},
        {"ECS", "Ecs"},
        {"Secrets Manager", "SecretsManager"},
        {"Lambda", "Lambda"},
        {"S3", "S3"},
        {"SNS", "Sns"},
        {"ApiGatewayV2", "ApiGatewayV2"},
        {"EventBridge", "EventBridge"},
        {"CloudWatch Logs", "CloudWatchLogs"},
        {"", ""},
    };
    for (const auto& [id, java] : names) EXPECT_EQ(java_name(id), java);
}

TEST(Translate, PayloadsAreJsonOrText) {
    EXPECT_EQ(payload_value("[1]"), Value::array({1}));
    EXPECT_EQ(payload_value("plain"), Value("plain"));
    EXPECT_EQ(payload_value(""), Value(""));
}

}  // namespace
}  // namespace stepwell::integrations
