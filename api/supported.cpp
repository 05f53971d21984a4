#include "api/supported.hpp"

#include <map>
#include <string_view>
#include <vector>

#include "adapters/aws/models/models.hpp"
#include "engine/asl/parser.hpp"

namespace stepwell {
namespace {

/// A service as its users call it, where botocore's id is not that.
std::string_view display_name(const shapes::Service& service, const Dialect& dialect) {
    return dialect.display_name.empty() ? service.sdk_id : dialect.display_name;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text.append(text.empty() ? "" : ", ").append(name);
    return text;
}

/// The state types and the fields that their readers know.
std::string state_table() {
    std::string table = "| state | fields in JSONPath | fields in JSONata |\n| --- | --- | --- |\n";
    for (const SupportedState& each : supported_states()) {
        table += "| " + each.type + " | " + joined(each.jsonpath_fields) + " | " + joined(each.jsonata_fields) + " |\n";
    }
    return table;
}

/// What a Task state's Resource may name.
std::string resource_table(const integrations::Catalogue& catalogue) {
    std::string table = "| Resource of a Task state | patterns |\n| --- | --- |\n";
    table += "| the ARN of a Lambda function | request and response |\n";
    for (const integrations::Integration* each : catalogue.all()) {
        const auto& [service, action, patterns] = each->name;
        if (each->performance.operation.empty()) continue;
        table.append("| `arn:aws:states:::").append(service).append(":").append(action).append("` | ");
        table += "request and response";
        if (patterns & OfferedIntegration::sync) table += ", .sync";
        if (patterns & OfferedIntegration::sync_2) table += ", .sync:2";
        if (patterns & OfferedIntegration::token) table += ", .waitForTaskToken";
        table += " |\n";
    }
    return table +
           "| `arn:aws:states:::aws-sdk:<service>:<operation>`, of every operation above | request and response, "
           ".waitForTaskToken |\n";
}

}  // namespace

std::string supported_table(const Registry& registry, const integrations::Catalogue& catalogue) {
    struct Row {
        const shapes::Service* service = nullptr;
        std::string operations;
    };
    std::map<std::string_view, Row> rows;
    for (const Registry::Entry* entry : registry.entries()) {
        const shapes::Service* service = models::find_service(entry->name().service);
        Row& row = rows[display_name(*service, entry->dialect())];
        row.service = service;
        row.operations.append(row.operations.empty() ? "" : ", ").append(entry->name().name);
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
    return table + '\n' + state_table() + '\n' + resource_table(catalogue);
}

}  // namespace stepwell
