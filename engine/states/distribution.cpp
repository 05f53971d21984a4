// engine/states/distribution.cpp — where a distributed Map has its items from, how it batches them, what it does with
// results and failures. AWS: "Distributed mode".
#include "engine/states/distribution.hpp"

#include <algorithm>
#include <charconv>

#include "engine/arn.hpp"
#include "engine/states/resource.hpp"
#include "engine/value/java_text.hpp"

namespace stepwell {

namespace {

constexpr std::size_t longest_label = 40;
constexpr std::int64_t most_items = 100'000'000;
constexpr std::int64_t largest_batch_bytes = 262'144;
constexpr double most_tolerated = 1e15;

// A number, or in JSONPath a second field with the path to it.
NumberField parse_count(FieldReader& fields, const std::string& field, std::int64_t least, std::int64_t most) {
    NumberField count{field, {}, {}, {}};
    fields.at_most_one({field, field + "Path"});
    if (const auto number = fields.integer(field, least, most, count.computed)) {
        count.fixed = static_cast<double>(*number);
    }
    if (fields.only_in(QueryLanguage::jsonpath, {field + "Path"})) count.path = fields.reference(field + "Path");
    return count;
}

// What the resource of a reader or a writer is called with.
std::optional<PayloadTemplate> parse_call(FieldReader& fields, const std::vector<std::string_view>& actions,
                                          std::string& action) {
    const auto resource = fields.text("Resource");
    const auto arn = resource ? Arn::parse(*resource) : std::nullopt;
    if (arn && arn->service == "states" && arn->region.empty() && arn->account.empty() &&
        arn->resource_type() == "s3" && std::ranges::find(actions, arn->resource_id()) != actions.end())
        action = arn->resource_id();
    else if (resource)
        fields.fault("", "The field 'Resource' does not match any of the allowed values");
    std::optional<PayloadTemplate> arguments;
    if (fields.only_in(QueryLanguage::jsonpath, {"Parameters"})) arguments = fields.payload("Parameters");
    if (fields.only_in(QueryLanguage::jsonata, {"Arguments"})) arguments = fields.payload("Arguments");
    return arguments;
}

void check_csv(FieldReader& config, const std::optional<std::string>& input) {
    if (input == "CSV" && !config.has("CSVHeaderLocation")) {
        config.fault("", "The field 'CSVHeaderLocation' is required but was missing");
    }
    if (config.word("CSVHeaderLocation", {"FIRST_ROW", "GIVEN"}) == "GIVEN") config.require_missing({"CSVHeaders"});
    config.filled_array("CSVHeaders");
    config.word("CSVDelimiter", {"COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"});
}

// What would otherwise be read and not followed.
void refuse(FieldReader& config, const std::string& field, const std::string& where) {
    if (!config.has(field)) return;
    config.unsupported(field,
                       "The field '" + field + "' of " + where + " is not supported by this version of Stepwell");
}

NumberField parse_reader_config(FieldReader& config, bool lists) {
    const auto input = config.word("InputType", {"CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"});
    if (input == "PARQUET") {
        config.unsupported("InputType", "The input type 'PARQUET' is not supported by this version of Stepwell");
    }
    const bool loads = config.word("Transformation", {"NONE", "LOAD_AND_FLATTEN"}) == "LOAD_AND_FLATTEN";
    const bool inventory = config.word("ManifestType", {"ATHENA_DATA", "S3_INVENTORY"}) == "S3_INVENTORY";
    config.text("ItemsPointer");
    if (loads) config.require_missing({"InputType"});
    if (loads && !lists) refuse(config, "Transformation", "an ItemReader whose action is not 'listObjectsV2'");
    if (lists) refuse(config, "ManifestType", "an ItemReader whose action is 'listObjectsV2'");
    if (inventory && input != "MANIFEST" && input != "CSV") refuse(config, "InputType", "an S3 inventory");
    if (input != "JSON") refuse(config, "ItemsPointer", "an InputType that is not 'JSON'");
    if (input == "CSV" || input == "MANIFEST" || inventory) check_csv(config, inventory ? std::nullopt : input);
    return parse_count(config, "MaxItems", 0, most_items);
}

Distribution::Reader parse_reader(FieldReader& fields) {
    Distribution::Reader reader;
    fields.require_missing({"Resource"});
    reader.arguments = parse_call(fields, {"getObject", "listObjectsV2"}, reader.action);
    reader.max_items.name = "MaxItems";
    if (const Value* const object = fields.object("ReaderConfig")) {
        FieldReader config = fields.nested(*object, "ReaderConfig");
        reader.max_items = parse_reader_config(config, reader.action == "listObjectsV2");
        config.finish();
        fields.note_variables(config.variables());
        reader.config = *object;
    }
    return reader;
}

Distribution::Batcher parse_batcher(FieldReader& fields) {
    const std::vector<std::string_view> limits{"MaxItemsPerBatch", "MaxItemsPerBatchPath", "MaxInputBytesPerBatch",
                                               "MaxInputBytesPerBatchPath"};
    if (std::none_of(limits.begin(), limits.end(), [&](std::string_view limit) { return fields.has(limit); })) {
        fields.fault("",
                     "At least one of the following fields is required: [MaxItemsPerBatch, MaxItemsPerBatchPath, "
                     "MaxInputBytesPerBatch, MaxInputBytesPerBatchPath]");
    }
    Distribution::Batcher batcher;
    batcher.items = parse_count(fields, "MaxItemsPerBatch", 1, most_items);
    batcher.bytes = parse_count(fields, "MaxInputBytesPerBatch", 1, largest_batch_bytes);
    batcher.input = fields.payload("BatchInput");
    return batcher;
}

Distribution::Writer parse_writer(FieldReader& fields) {
    Distribution::Writer writer;
    std::string action;
    writer.arguments = parse_call(fields, {"putObject"}, action);
    writer.exports = fields.has("Resource");
    if (!fields.has("Resource") && !fields.has("WriterConfig")) fields.require_missing({"Resource"});
    if (const Value* const object = fields.object("WriterConfig")) {
        FieldReader config = fields.nested(*object, "WriterConfig");
        const auto transformation = config.word("Transformation", {"NONE", "COMPACT", "FLATTEN"});
        if (transformation == "COMPACT") writer.transformation = MapPlan::Transformation::compact;
        if (transformation == "FLATTEN") writer.transformation = MapPlan::Transformation::flatten;
        writer.lines = config.word("OutputType", {"JSON", "JSONL"}) == "JSONL";
        config.finish();
    }
    return writer;
}

template <class Part>
std::optional<Part> parse_object(FieldReader& fields, const std::string& field, Part (*parse)(FieldReader&)) {
    const Value* const object = fields.object(field);
    if (!object) return std::nullopt;
    FieldReader reader = fields.nested(*object, field);
    Part part = parse(reader);
    reader.finish();
    fields.note_variables(reader.variables());
    return part;
}

NumberField parse_percentage(FieldReader& fields) {
    NumberField percentage{"ToleratedFailurePercentage", {}, {}, {}};
    fields.at_most_one({"ToleratedFailurePercentage", "ToleratedFailurePercentagePath"});
    percentage.fixed = fields.number("ToleratedFailurePercentage", 0, 100, percentage.computed);
    if (fields.only_in(QueryLanguage::jsonpath, {"ToleratedFailurePercentagePath"})) {
        percentage.path = fields.reference("ToleratedFailurePercentagePath");
    }
    return percentage;
}

std::string parse_label(FieldReader& fields) {
    std::string label = fields.text("Label").value_or("");
    if (utf16_length(label) > longest_label) {
        fields.fault("Label",
                     "Invalid Label name: Label '" + label + "' exceeds the 40-character limit allowed by the service",
                     "INVALID_LABEL_NAME");
    }
    return label;
}

// A number, or a text that holds one: AWS takes either where a path gives it.
std::optional<double> java_number(const Value& value) {
    if (value.is_number()) return value.as_double();
    const std::string_view text = value.as_string();
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

// What the field says; nothing where it is not given.
Result<std::optional<double>> evaluate(const NumberField& field, const Scope& scope, bool whole) {
    if (field.computed) {
        const auto value = field.computed->evaluate(scope.expressions(), field.name, Kind::number);
        if (!value) return value.error();
        if (whole && !value->as_integer()) {
            return evaluation_error(field.name,
                                    "The " + field.name + " field must be an integer but was: " + print(*value));
        }
        return std::optional<double>(value->as_double());
    }
    if (!field.path) return field.fixed;
    const std::string path(field.path->text());
    const auto value = field.path->evaluate({scope.selected, scope.context, scope.variables});
    if (!value) return Error{"States.Runtime", "Invalid path '" + path + "' : " + value.error().message};
    if (whole) {
        if (const auto number = java_long(*value)) return std::optional<double>(static_cast<double>(*number));
    } else if (const auto number = java_number(*value)) {
        return std::optional<double>(*number);
    }
    return Error{"States.Runtime", "The " + field.name + "Path field refers to value " + print(*value) +
                                       " which is not a valid " + (whole ? "integer" : "number") + ": " + path};
}

Result<Value> evaluate(const std::optional<PayloadTemplate>& source, const Scope& scope) {
    if (!source) return Value::empty_object();
    return source->evaluate(scope.expressions());
}

Result<MapPlan::Reader> plan_reader(const Distribution::Reader& reader, const Scope& scope) {
    auto arguments = evaluate(reader.arguments, scope);
    if (!arguments) return arguments.error();
    const auto most = evaluate(reader.max_items, scope, true);
    if (!most) return most.error();
    MapPlan::Reader plan{reader.action, std::move(*arguments), reader.config, {}};
    if (*most) plan.max_items = static_cast<std::int64_t>(**most);
    return plan;
}

Result<MapPlan::Batcher> plan_batcher(const Distribution::Batcher& batcher, const Scope& scope) {
    MapPlan::Batcher plan;
    const auto items = evaluate(batcher.items, scope, true);
    if (!items) return items.error();
    const auto bytes = evaluate(batcher.bytes, scope, true);
    if (!bytes) return bytes.error();
    for (const auto& [field, value] : {std::pair(&batcher.items, *items), std::pair(&batcher.bytes, *bytes)}) {
        if (value && *value < 1) return Error{"States.Runtime", field->name + " must be positive."};
    }
    plan.most_items = static_cast<std::int64_t>(items->value_or(0));
    plan.most_bytes = static_cast<std::int64_t>(bytes->value_or(0));
    if (batcher.input) {
        auto input = batcher.input->evaluate(scope.expressions());
        if (!input) return input.error();
        plan.input = std::move(*input);
    }
    return plan;
}

}  // namespace

Distribution Distribution::parse(FieldReader& fields, bool distributed) {
    Distribution distribution;
    distribution.reader = parse_object(fields, "ItemReader", parse_reader);
    distribution.batcher = parse_object(fields, "ItemBatcher", parse_batcher);
    distribution.writer = parse_object(fields, "ResultWriter", parse_writer);
    distribution.tolerated_count = parse_count(fields, "ToleratedFailureCount", 0, INT64_MAX);
    distribution.tolerated_percentage = parse_percentage(fields);
    distribution.label = parse_label(fields);
    if (distributed) return distribution;
    for (const std::string_view field : {"ItemReader", "ItemBatcher", "ResultWriter"}) {
        if (!fields.has(field)) continue;
        fields.unsupported(field, "The field '" + std::string(field) +
                                      "' of a Map state whose processing mode is not 'DISTRIBUTED' is not supported by "
                                      "this version of Stepwell");
    }
    return distribution;
}

Result<MapPlan> Distribution::plan(const Scope& scope) const {
    MapPlan plan;
    plan.express = express;
    const auto count = evaluate(tolerated_count, scope, true);
    if (!count) return count.error();
    if (*count && **count < 0) return Error{"States.Runtime", "ToleratedFailureCount cannot be negative."};
    plan.tolerated_count = static_cast<std::int64_t>(std::min(count->value_or(0), most_tolerated));
    const auto percentage = evaluate(tolerated_percentage, scope, false);
    if (!percentage) return percentage.error();
    plan.tolerated_percentage = percentage->value_or(0);
    if (!(plan.tolerated_percentage >= 0 && plan.tolerated_percentage <= 100)) {
        return Error{"States.Runtime", "ToleratedFailurePercentage must be between 0 and 100."};
    }
    if (reader) {
        auto read = plan_reader(*reader, scope);
        if (!read) return read.error();
        plan.reader = std::move(*read);
    }
    if (batcher) {
        auto batches = plan_batcher(*batcher, scope);
        if (!batches) return batches.error();
        plan.batcher = std::move(*batches);
    }
    if (writer) {
        auto arguments = evaluate(writer->arguments, scope);
        if (!arguments) return arguments.error();
        plan.writer = MapPlan::Writer{writer->exports, std::move(*arguments), writer->transformation, writer->lines};
    }
    return plan;
}

}  // namespace stepwell
