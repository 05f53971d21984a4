// api/states/mock_results.cpp — mocked results of tasks held against the models of the APIs that the tasks call.
#include "api/states/mock_results.hpp"

#include <optional>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/shapes/outputs.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"

namespace stepwell::states {

namespace {

using integrations::Catalogue;
using integrations::Integration;
using shapes::OutputName;

/// The API that the result is from; nothing: there is no model to hold it against.
std::optional<OutputName> answering(const Catalogue& catalogue, const ResourceName& resource) {
    if (resource.kind == ResourceKind::aws_sdk) return OutputName{resource.service, resource.action, {}, {}};
    const Integration* const row = resource.kind == ResourceKind::optimised ? catalogue.find(resource) : nullptr;
    if (!row || !row->model.known) return std::nullopt;
    const auto members = resource.sync_version == 2 ? row->model.sync_2_json_members : row->model.json_members;
    const std::string_view service = row->model.sdk_service.empty() ? row->name.service : row->model.sdk_service;
    OutputName name{service, resource.action, {}, {members.begin(), members.end()}};
    if (resource.pattern != TaskPattern::sync) return name;
    if (row->model.describing.empty()) return std::nullopt;  // the end of such a job says nothing of its own
    name.action = row->model.describing;
    name.part = row->model.described_part;
    return name;
}

[[noreturn]] void refuse(std::string text) { throw ApiError("ValidationException", 400, std::move(text)); }

}  // namespace

void check_task_mock(const Catalogue& catalogue, const ResourceName& resource, const Value& result,
                     std::string_view mode) {
    // a token's sender may answer anything
    if (mode == "NONE" || resource.pattern == TaskPattern::wait_for_token) return;
    const auto name = answering(catalogue, resource);
    if (!name) return;
    if (!result.is_object()) refuse("Mocked result must be a JSON object.");
    if (!shapes::knows_output(*name)) {
        refuse("Mock results of " + resource.arn +
               " cannot be validated: this version of Stepwell does not know what that API answers. Set "
               "fieldValidationMode to NONE.");
    }
    const auto wanted = mode == "PRESENT" ? shapes::Conformance::present : shapes::Conformance::complete;
    if (const auto fault = shapes::output_fault(*name, result, wanted)) {
        refuse("Mock result schema validation error: " + *fault);
    }
}

}  // namespace stepwell::states
