// engine/testing/tested_map.cpp — a Map state's fields for distributed mode, evaluated for a test.
#include "engine/testing/tested_map.hpp"

#include "engine/asl/field_reader.hpp"
#include "engine/states/machine.hpp"

namespace stepwell {

namespace {

// The fields of one object of the definition. It has been checked: whatever is said of it again is dropped.
class Fields {
public:
    Fields(const Value& object, const State& state, const Scope& scope)
        : scope_(scope), reader_(object, "/", dropped_, state.language) {}

    // `field`, computed or fixed, or what its ...Path finds.
    Result<std::optional<double>> number(const std::string& field, double most) {
        std::optional<Expression> computed;
        const auto fixed = reader_.number(field, 0, most, computed);
        if (fixed) return fixed;
        Result<Value> value = Value();
        if (computed) {
            value = computed->evaluate(scope_.expressions(), field, Kind::number);
        } else if (const auto path = reader_.reference(field + "Path")) {
            value = find(*path);
        } else {
            return std::optional<double>();
        }
        if (!value) return value.error();
        const double found = value->as_double();
        if (value->is_number() && found >= 0 && found <= most) return std::optional(found);
        const std::string why =
            "The " + field + " field must be a number from 0 to " + print(Value(most)) + " but was: " + print(*value);
        if (computed) return evaluation_error(field, why);
        return Error{"States.Runtime", why};
    }

    Result<std::optional<Value>> payload(const char* field) {
        const auto made_of = reader_.payload(field);
        if (!made_of) return std::optional<Value>();
        auto value = made_of->evaluate(scope_.expressions());
        if (!value) return value.error();
        return std::optional(std::move(*value));
    }

private:
    Result<Value> find(const jsonpath::Path& path) const {
        auto found = path.evaluate(scope_.roots());
        if (found) return std::move(*found);
        return Error{"States.Runtime", "Invalid path '" + std::string(path.text()) + "' : " + found.error().message};
    }

    const Scope& scope_;
    std::vector<Diagnostic> dropped_;
    FieldReader reader_;
};

char delimiter_of(std::string_view name) {
    if (name == "PIPE") return '|';
    if (name == "SEMICOLON") return ';';
    if (name == "SPACE") return ' ';
    return name == "TAB" ? '\t' : ',';
}

ItemFormat format_of(const Value& config) {
    ItemFormat format;
    if (config.contains("InputType")) format.type = config["InputType"].as_string();
    format.pointer = config["ItemsPointer"].as_string();
    format.delimiter = delimiter_of(config["CSVDelimiter"].as_string());
    if (config["CSVHeaderLocation"].as_string() == "GIVEN") {
        auto& headers = format.headers.emplace();
        for (const Value& header : config["CSVHeaders"].items()) headers.emplace_back(header.as_string());
    }
    return format;
}

constexpr double most_count = 9e15;

std::optional<std::int64_t> whole(const std::optional<double>& number) {
    if (!number) return std::nullopt;
    return static_cast<std::int64_t>(*number);
}

// Reads what is within an object of the state.
std::optional<Error> evaluate_reader(TestedMap& map, const TestedState& tested, const Scope& scope) {
    const Value& reader = tested.source["ItemReader"];
    map.reader = format_of(reader["ReaderConfig"]);
    Fields fields(reader, *tested.state, scope);
    for (const char* field : {"Parameters", "Arguments"}) {
        if (auto called_with = fields.payload(field); !called_with) return called_with.error();
    }
    Fields config(reader["ReaderConfig"], *tested.state, scope);
    const auto most = config.number("MaxItems", most_count);
    if (!most) return most.error();
    map.most_read = whole(*most);
    return std::nullopt;
}

std::optional<Error> evaluate_batcher(TestedMap& map, const TestedState& tested, const Scope& scope) {
    Fields fields(tested.source["ItemBatcher"], *tested.state, scope);
    auto& batcher = map.batcher.emplace();
    const auto items = fields.number("MaxItemsPerBatch", most_count);
    if (!items) return items.error();
    const auto bytes = fields.number("MaxInputBytesPerBatch", most_count);
    if (!bytes) return bytes.error();
    auto input = fields.payload("BatchInput");
    if (!input) return input.error();
    batcher = {whole(*items).value_or(0), whole(*bytes).value_or(0), std::move(*input)};
    return std::nullopt;
}

}  // namespace

bool reads_items(const TestedState& tested) { return tested.source.contains("ItemReader"); }

bool writes_results(const TestedState& tested) { return tested.source["ResultWriter"].contains("Resource"); }

Result<TestedMap> TestedMap::evaluate(const TestedState& tested, const Scope& scope) {
    TestedMap map;
    if (reads_items(tested)) {
        if (auto error = evaluate_reader(map, tested, scope)) return std::move(*error);
    }
    if (tested.source.contains("ItemBatcher")) {
        if (auto error = evaluate_batcher(map, tested, scope)) return std::move(*error);
    }
    Fields fields(tested.source, *tested.state, scope);
    const auto count = fields.number("ToleratedFailureCount", most_count);
    if (!count) return count.error();
    const auto percentage = fields.number("ToleratedFailurePercentage", 100);
    if (!percentage) return percentage.error();
    map.tolerated_count = whole(*count);
    map.tolerated_percentage = *percentage;
    map.writes = writes_results(tested);
    return map;
}

Value TestedMap::batches(const Value& items) const {
    if (!batcher) return items;
    Values all;
    Values batch;
    const auto end_batch = [&] {
        if (batch.empty()) return;
        Value made = batcher->input ? Value::object({{"BatchInput", *batcher->input}}) : Value::empty_object();
        all.push_back(made.with("Items", Value(std::exchange(batch, {}))));
    };
    std::uint64_t bytes = 0;
    const std::uint64_t frame = batcher->input ? batcher->input->text_size() + 27 : 12;  // {"BatchInput":,"Items":[]}
    for (const Value& item : items.items()) {
        const bool full = batcher->most_items > 0 && batch.size() >= static_cast<std::size_t>(batcher->most_items);
        const bool large = batcher->most_bytes > 0 &&
                           frame + bytes + item.text_size() > static_cast<std::uint64_t>(batcher->most_bytes);
        if (full || large) {
            end_batch();
            bytes = 0;
        }
        bytes += item.text_size() + 1;
        batch.push_back(item);
    }
    end_batch();
    return Value(std::move(all));
}

bool TestedMap::exceeded(std::int64_t failures, std::size_t iterations) const {
    if (tolerated_count && failures > *tolerated_count) return true;
    if (!tolerated_percentage || iterations == 0) return false;
    return static_cast<double>(failures) * 100 > *tolerated_percentage * static_cast<double>(iterations);
}

}  // namespace stepwell
