#pragma once
// The integrations and dialects of all services, as the server has them.

#include "adapters/aws/registry.hpp"
#include "adapters/services/batch/dialect.hpp"
#include "adapters/services/batch/integration.hpp"
#include "adapters/services/dynamodb/dialect.hpp"
#include "adapters/services/dynamodb/integration.hpp"
#include "adapters/services/ecs/dialect.hpp"
#include "adapters/services/ecs/integration.hpp"
#include "adapters/services/lambda/dialect.hpp"
#include "adapters/services/lambda/integration.hpp"
#include "adapters/services/s3/dialect.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"
#include "api/states/dialect.hpp"
#include "api/states/integration.hpp"

namespace stepwell::test {

struct WholeCatalogue : integrations::Catalogue {
    WholeCatalogue() {
        for (const auto rows : {batch::task_integrations, dynamodb::task_integrations, ecs::task_integrations,
                                lambda::task_integrations, states::task_integrations})
            add(rows);
    }
};

inline void add_dialects(Registry& registry) {
    for (const Dialect* dialect :
         {&batch::dialect, &dynamodb::dialect, &ecs::dialect, &lambda::dialect, &s3::dialect, &states::dialect})
        registry.add_dialect(*dialect);
}

}  // namespace stepwell::test
