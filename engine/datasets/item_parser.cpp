// engine/datasets/item_parser.cpp — which parser a ReaderConfig asks for. AWS: "ItemReader (Map)".
#include "engine/datasets/item_parser.hpp"

namespace stepwell::datasets {

void reading_failed(std::string cause) { throw MapFailure(Error{"States.ItemReaderFailed", std::move(cause)}); }

namespace {

char delimiter(std::string_view name) {
    if (name == "PIPE") return '|';
    if (name == "SEMICOLON") return ';';
    if (name == "SPACE") return ' ';
    if (name == "TAB") return '\t';
    return ',';
}

std::vector<std::string> texts(const Value& list) {
    std::vector<std::string> all;
    for (const Value& each : list.items()) all.emplace_back(each.as_string());
    return all;
}

}  // namespace

std::unique_ptr<ItemParser> item_parser(const Value& reader_config) {
    const std::string_view type = reader_config["InputType"].as_string();
    if (type == "CSV") {
        const bool given = reader_config["CSVHeaderLocation"].as_string() == "GIVEN";
        return csv_rows(delimiter(reader_config["CSVDelimiter"].as_string()),
                        given ? texts(reader_config["CSVHeaders"]) : std::vector<std::string>());
    }
    if (type == "JSON") return json_items(reader_config["ItemsPointer"].as_string());
    if (type == "JSONL") return json_lines();
    if (type == "PARQUET") reading_failed("Parquet files are not supported by this version of Stepwell.");
    reading_failed("The InputType '" + std::string(type) + "' cannot be read.");
}

Result<ReadItems> read_items(const Value& reader_config, std::string_view text) {
    try {
        const std::string_view pointer = reader_config["ItemsPointer"].as_string();
        const bool json = reader_config["InputType"].as_string() == "JSON";
        const auto parser = json ? json_items(pointer, true) : item_parser(reader_config);
        std::deque<Value> found;
        parser->feed(text, found);
        parser->finish(found);
        ReadItems read{Value(Values(found.begin(), found.end())), {}};
        if (pointer.empty()) return read;
        if (!parser->of_object()) {
            read.pointed = read.items;
            return read;
        }
        ObjectBuilder object;
        for (const Value& pair : found) object.set(pair["Key"].as_string(), pair["Value"]);
        read.pointed = object.build();
        return read;
    } catch (const MapFailure& failure) {
        return failure.error;
    }
}

}  // namespace stepwell::datasets
