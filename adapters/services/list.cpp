#include "adapters/services/list.hpp"

// One line a service: the name of its folder and namespace, in the order of their start. Others hand their logs to
// `logs`.
#define STEPWELL_SERVICES(SERVICE) \
    SERVICE(sts)                   \
    SERVICE(iam)                   \
    SERVICE(logs)                  \
    SERVICE(secretsmanager)        \
    SERVICE(ssm)                   \
    SERVICE(s3)                    \
    SERVICE(dynamodb)              \
    SERVICE(lambda)                \
    SERVICE(ecs)                   \
    SERVICE(batch)                 \
    SERVICE(apigatewayv2)

#define STEPWELL_DECLARE(name)                                 \
    namespace stepwell::name {                                 \
    std::unique_ptr<Service> make_service(Platform& platform); \
    }
STEPWELL_SERVICES(STEPWELL_DECLARE)

namespace stepwell {

std::vector<std::unique_ptr<Service>> make_services(Platform& platform) {
    std::vector<std::unique_ptr<Service>> all;
#define STEPWELL_MAKE(name) all.push_back(name::make_service(platform));
    STEPWELL_SERVICES(STEPWELL_MAKE)
    return all;
}

}  // namespace stepwell
