// Step Functions developer guide: "Perform DynamoDB CRUD operations with Step Functions".
#include "adapters/services/dynamodb/integration.hpp"

namespace stepwell::dynamodb {

namespace {

using namespace integrations;

constexpr AnswerForm form{"application/x-amz-json-1.0", true};

constexpr Integration rows[] = {
    {.name = {"dynamodb", "deleteItem"}, .performance = {.operation = "DeleteItem"}, .form = form},
    {.name = {"dynamodb", "getItem"}, .performance = {.operation = "GetItem"}, .form = form},
    {.name = {"dynamodb", "putItem"}, .performance = {.operation = "PutItem"}, .form = form},
    {.name = {"dynamodb", "updateItem"}, .performance = {.operation = "UpdateItem"}, .form = form},
};

}  // namespace

constinit const std::span<const Integration> task_integrations = rows;

}  // namespace stepwell::dynamodb
