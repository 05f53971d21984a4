// engine/runtime/map_result.cpp — the members of a result, as the service's documentation of ResultWriter shows them.
#include "engine/runtime/map_result.hpp"

namespace stepwell {

Value child_details(const ExecutionRecord& child) {
    const bool succeeded = child.status == Status::succeeded;
    ObjectBuilder out;
    out.set("ExecutionArn", child.arn);
    out.set_if("Cause", child.error.cause);
    out.set_if("Error", child.error.name);
    out.set("Input", child.input_text).set("InputDetails", Value::object({{"Included", true}}));
    out.set("Name", child.name);
    if (child.output) out.set("Output", *child.output);
    if (child.output) out.set("OutputDetails", Value::object({{"Included", true}}));
    out.set("RedriveCount", child.redrive_count);
    out.set("RedriveStatus", succeeded ? "NOT_REDRIVABLE" : "REDRIVABLE_BY_MAP_RUN");
    if (succeeded) out.set("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven");
    out.set("StartDate", print_timestamp(child.start));
    out.set("StateMachineArn", child.machine_arn);
    out.set("Status", name_of(child.status));
    out.set("StopDate", print_timestamp(child.stop));
    return out.build();
}

void add_result(Values& results, const ExecutionRecord& child, MapPlan::Transformation transformation) {
    // AWS: what failed is shown in full, whatever the transformation
    if (child.status != Status::succeeded || transformation == MapPlan::Transformation::none) {
        results.push_back(child_details(child));
        return;
    }
    const Parsed output = parse_json(child.output.value_or("null"));
    Value value = output ? *output : Value();
    if (transformation == MapPlan::Transformation::flatten && value.is_array()) {
        for (const Value& item : value.items()) results.push_back(item);
        return;
    }
    results.push_back(std::move(value));
}

}  // namespace stepwell
