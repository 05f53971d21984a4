#include "api/supported.hpp"

#include <map>
#include <string_view>

namespace stepwell {
namespace {

/// A service as its users call it, where botocore's id is not that.
std::string_view called(const shapes::Service& service) {
    if (service.id == "states") return "Step Functions";
    if (service.id == "apigatewayv2") return "API Gateway (HTTP APIs)";
    return service.sdk_id;
}

}  // namespace

std::string supported_table(const Registry& registry) {
    struct Row {
        const shapes::Service* service = nullptr;
        std::string operations;
    };
    std::map<std::string_view, Row> rows;
    for (const Registry::Entry* entry : registry.entries()) {
        Row& row = rows[called(*entry->shape->service)];
        row.service = entry->shape->service;
        row.operations.append(row.operations.empty() ? "" : ", ").append(entry->shape->name);
    }
    std::string table = "| service | in Task states | operations |\n| --- | --- | --- |\n";
    for (const auto& [name, row] : rows)
        table.append("| ")
            .append(name)
            .append(" | `aws-sdk:")
            .append(row.service->sdk_name)
            .append("` | ")
            .append(row.operations)
            .append(" |\n");
    return table;
}

}  // namespace stepwell
