// engine/states/distribution.cpp — where a distributed Map has its items from, how it batches them, what it does with
// results and failures. AWS: "Distributed mode".
#include "engine/states/distribution.hpp"

#include <algorithm>

#include "engine/asl/resource.hpp"
#include "engine/value/java_text.hpp"

namespace stepwell {

namespace {

constexpr std::size_t longest_label = 40;
constexpr std::int64_t most_items = 100'000'000;
constexpr std::int64_t largest_batch_bytes = 262'144;

// A number, or in JSONPath a second field with the path to it.
void check_count(FieldReader& fields, const std::string& field, std::int64_t least, std::int64_t most) {
    std::optional<Expression> computed;
    fields.at_most_one({field, field + "Path"});
    fields.integer(field, least, most, computed);
    if (fields.only_in(QueryLanguage::jsonpath, {field + "Path"})) fields.reference(field + "Path");
}

// What the resource of a reader or a writer is called with.
void check_call(FieldReader& fields, const std::vector<std::string_view>& actions) {
    const auto resource = fields.text("Resource");
    const bool known =
        resource && is_arn(*resource) && std::any_of(actions.begin(), actions.end(), [&](std::string_view action) {
            return resource->ends_with(":states:::s3:" + std::string(action));
        });
    if (resource && !known) fields.fault("", "The field 'Resource' does not match any of the allowed values");
    if (fields.only_in(QueryLanguage::jsonpath, {"Parameters"})) fields.payload("Parameters");
    if (fields.only_in(QueryLanguage::jsonata, {"Arguments"})) fields.payload("Arguments");
}

void check_csv(FieldReader& config, const std::optional<std::string>& input) {
    if (input == "CSV" && !config.has("CSVHeaderLocation")) {
        config.fault("", "The field 'CSVHeaderLocation' is required but was missing");
    }
    if (input != "CSV") return;
    if (config.word("CSVHeaderLocation", {"FIRST_ROW", "GIVEN"}) == "GIVEN") config.require_missing({"CSVHeaders"});
    config.filled_array("CSVHeaders");
    config.word("CSVDelimiter", {"COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"});
}

void check_reader_config(FieldReader& config) {
    const auto input = config.word("InputType", {"CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"});
    config.word("Transformation", {"NONE", "LOAD_AND_FLATTEN"});
    config.word("ManifestType", {"ATHENA_DATA", "S3_INVENTORY"});
    config.text("ItemsPointer");
    check_csv(config, input);
    check_count(config, "MaxItems", 0, most_items);
}

void check_reader(FieldReader& reader) {
    reader.require_missing({"Resource"});
    check_call(reader, {"getObject", "listObjectsV2"});
    if (const Value* const object = reader.object("ReaderConfig")) {
        FieldReader config = reader.nested(*object, "ReaderConfig");
        check_reader_config(config);
        config.finish();
        reader.note_variables(config.variables());
    }
}

void check_batcher(FieldReader& batcher) {
    const std::vector<std::string_view> limits{"MaxItemsPerBatch", "MaxItemsPerBatchPath", "MaxInputBytesPerBatch",
                                               "MaxInputBytesPerBatchPath"};
    if (std::none_of(limits.begin(), limits.end(), [&](std::string_view limit) { return batcher.has(limit); })) {
        batcher.fault("",
                      "At least one of the following fields is required: [MaxItemsPerBatch, MaxItemsPerBatchPath, "
                      "MaxInputBytesPerBatch, MaxInputBytesPerBatchPath]");
    }
    check_count(batcher, "MaxItemsPerBatch", 1, most_items);
    check_count(batcher, "MaxInputBytesPerBatch", 1, largest_batch_bytes);
    batcher.payload("BatchInput");
}

void check_writer(FieldReader& writer) {
    check_call(writer, {"putObject"});
    if (!writer.has("Resource") && !writer.has("WriterConfig")) writer.require_missing({"Resource"});
    if (const Value* const object = writer.object("WriterConfig")) {
        FieldReader config = writer.nested(*object, "WriterConfig");
        config.word("Transformation", {"NONE", "COMPACT", "FLATTEN"});
        config.word("OutputType", {"JSON", "JSONL"});
        config.finish();
    }
}

void check_object(FieldReader& fields, const std::string& field, void (*check)(FieldReader&)) {
    const Value* const object = fields.object(field);
    if (!object) return;
    FieldReader reader = fields.nested(*object, field);
    check(reader);
    reader.finish();
    fields.note_variables(reader.variables());
}

void check_percentage(FieldReader& fields) {
    std::optional<Expression> computed;
    fields.at_most_one({"ToleratedFailurePercentage", "ToleratedFailurePercentagePath"});
    fields.number("ToleratedFailurePercentage", 0, 100, computed);
    if (fields.only_in(QueryLanguage::jsonpath, {"ToleratedFailurePercentagePath"})) {
        fields.reference("ToleratedFailurePercentagePath");
    }
}

std::string parse_label(FieldReader& fields) {
    const std::string label = fields.text("Label").value_or("");
    if (utf16_length(label) > longest_label) {
        fields.fault("Label",
                     "Invalid Label name: Label '" + label + "' exceeds the 40-character limit allowed by the service",
                     "INVALID_LABEL_NAME");
    }
    return label;
}

}  // namespace

std::string check_distribution(FieldReader& fields, bool distributed) {
    check_object(fields, "ItemReader", check_reader);
    check_object(fields, "ItemBatcher", check_batcher);
    check_object(fields, "ResultWriter", check_writer);
    check_count(fields, "ToleratedFailureCount", 0, INT64_MAX);
    check_percentage(fields);
    std::string label = parse_label(fields);
    if (distributed) return label;
    for (const std::string_view field :
         {"ItemReader", "ItemBatcher", "ResultWriter", "ToleratedFailureCount", "ToleratedFailureCountPath",
          "ToleratedFailurePercentage", "ToleratedFailurePercentagePath"}) {
        if (!fields.has(field)) continue;
        fields.unsupported(field, "The field '" + std::string(field) +
                                      "' of a Map state whose processing mode is not 'DISTRIBUTED' is not supported by "
                                      "this version of Stepwell");
    }
    return label;
}

}  // namespace stepwell
