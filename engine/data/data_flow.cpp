// engine/data/data_flow.cpp — the JSONPath dialect's input and output processing.
#include "engine/data/data_flow.hpp"

namespace stepwell {

namespace {

DataFlow::Selection parse_selection(FieldReader& fields, std::string_view field) {
    DataFlow::Selection selection;
    if (const Value* value = fields.take(field); value && value->is_null()) {
        selection.discard = true;
    } else if (value) {
        selection.path = fields.path(field);
        if (selection.path && selection.path->text() == "$") selection.path.reset();
    }
    return selection;
}

Result<Value> select(const DataFlow::Selection& selection, const jsonpath::Roots& roots) {
    if (selection.discard) return Value::empty_object();
    if (!selection.path) return roots.input;
    if (selection.path->root() == jsonpath::Root::input && roots.input.is_null()) return null_input();
    auto found = selection.path->evaluate(roots);
    if (found) return std::move(*found);
    return Error{"States.Runtime",
                 "Invalid path '" + std::string(selection.path->text()) + "' : " + found.error().message};
}

}  // namespace

std::optional<jsonpath::ReferencePath> parse_result_path(FieldReader& fields, bool& discard) {
    const Value* value = fields.take("ResultPath");
    discard = value && value->is_null();
    if (!value || discard) return std::nullopt;
    const auto written = fields.text("ResultPath");
    if (!written) return std::nullopt;
    auto path = jsonpath::ReferencePath::compile(*written);
    if (!path) {
        fields.fault("ResultPath", written->starts_with('$') ? "Value is not a Reference Path: " + path.error().message
                                                             : "Value must be a valid JSONPath.");
        return std::nullopt;
    }
    if (path->is_root()) return std::nullopt;
    return std::move(*path);
}

Result<Value> place_result(const std::optional<jsonpath::ReferencePath>& path, bool discard, const Value& input,
                           Value result) {
    if (discard) return input;
    if (!path) return result;
    auto placed = path->put(input, std::move(result));
    if (placed) return std::move(*placed);
    return Error{"States.ResultPathMatchFailure",
                 "Unable to apply ReferencePath " + std::string(path->text()) + " to input " + print(input)};
}

std::vector<std::string_view> DataFlow::names(Fields known) {
    std::vector<std::string_view> all{"InputPath", "OutputPath"};
    if (known.parameters) all.emplace_back("Parameters");
    if (known.result_selector) all.emplace_back("ResultSelector");
    if (known.result_path) all.emplace_back("ResultPath");
    return all;
}

DataFlow DataFlow::parse(FieldReader& fields, Fields known) {
    DataFlow flow;
    flow.input_path = parse_selection(fields, "InputPath");
    if (known.parameters) flow.parameters = fields.payload("Parameters");
    if (known.result_selector) flow.result_selector = fields.payload("ResultSelector");
    if (known.result_path) flow.result_path = parse_result_path(fields, flow.discard_result);
    flow.output_path = parse_selection(fields, "OutputPath");
    return flow;
}

Result<Value> DataFlow::select_input(const jsonpath::Roots& roots) const { return select(input_path, roots); }

Result<Value> DataFlow::place_result(const Value& input, Value result) const {
    return stepwell::place_result(result_path, discard_result, input, std::move(result));
}

Result<Value> DataFlow::select_output(const jsonpath::Roots& roots) const { return select(output_path, roots); }

}  // namespace stepwell
