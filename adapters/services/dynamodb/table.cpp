// How a stored record becomes a Table, and what is in an index.

#include "adapters/services/dynamodb/table.hpp"

#include <algorithm>

#include "adapters/aws/place.hpp"
#include "adapters/services/dynamodb/attribute.hpp"

namespace stepwell::dynamodb {

namespace {

std::int64_t number_in(const Value& object, std::string_view member) { return object[member].as_integer().value_or(0); }

Index read_index(const Value& stored, const Value& described, Index::Kind kind, const KeySchema& primary) {
    Index index;
    index.kind = kind;
    index.name = std::string(described["IndexName"].as_string());
    index.number = number_in(stored["IndexNumbers"], index.name);
    index.schema = read_key_schema(described["KeySchema"], stored["Description"]["AttributeDefinitions"]);
    index.active = kind != Index::Kind::global || described["IndexStatus"].as_string() == "ACTIVE";
    const Value& projection = described["Projection"];
    index.projects_all = projection["ProjectionType"].as_string() == "ALL";
    if (index.projects_all) return index;
    for (const KeySchema& schema : {primary, index.schema}) {
        index.projected.push_back(schema.hash.name);
        if (schema.range) index.projected.push_back(schema.range->name);
    }
    for (const Value& name : projection["NonKeyAttributes"].items()) index.projected.emplace_back(name.as_string());
    std::ranges::sort(index.projected);
    return index;
}

bool fits(const KeyAttribute& attribute, bool is_hash, const Value* value) {
    return value && type_of(*value) == attribute.type && fits_key(attribute, is_hash, *value);
}

}  // namespace

bool Index::projects(std::string_view attribute) const {
    return projects_all || std::ranges::binary_search(projected, attribute);
}

Value Index::project(const Value& item) const {
    if (projects_all) return item;
    Members members;
    for (const Member& member : item.members())
        if (projects(member.name())) members.push_back(member);
    return Value(std::move(members));
}

std::optional<EncodedKey> Index::key_in(const Value& item) const {
    EncodedKey key;
    if (kind != Kind::expiry) {
        const Value* hash = item.find(schema.hash.name);
        if (!fits(schema.hash, true, hash)) return std::nullopt;
        key.hash = encode_key_value(*hash);
    }
    if (!schema.range) return key;
    const Value* range = item.find(schema.range->name);
    if (!fits(*schema.range, false, range)) return std::nullopt;
    key.range = encode_key_value(*range);
    return key;
}

const Index* Table::find_index(std::string_view index) const {
    const auto found = std::ranges::find_if(
        indexes, [&](const Index& one) { return one.kind != Index::Kind::expiry && one.name == index; });
    return found == indexes.end() ? nullptr : &*found;
}

bool Table::has_local_indexes() const {
    return std::ranges::any_of(indexes, [](const Index& one) { return one.kind == Index::Kind::local; });
}

KeySchema read_key_schema(const Value& elements, const Value& definitions) {
    const auto attribute = [&](const Value& element) {
        KeyAttribute key{std::string(element["AttributeName"].as_string()), ""};
        for (const Value& definition : definitions.items())
            if (definition["AttributeName"].as_string() == key.name)
                key.type = std::string(definition["AttributeType"].as_string());
        return key;
    };
    KeySchema schema{attribute(elements.items()[0]), std::nullopt};
    if (elements.size() > 1) schema.range = attribute(elements.items()[1]);
    return schema;
}

TablePtr read_table(const std::string& record, const Value& stored) {
    auto table = std::make_shared<Table>();
    const Value& description = stored["Description"];
    table->record = record;
    table->number = number_in(stored, "Number");
    table->name = std::string(description["TableName"].as_string());
    table->arn = std::string(description["TableArn"].as_string());
    table->region = place_of_key(record).region;
    table->schema = read_key_schema(description["KeySchema"], description["AttributeDefinitions"]);
    for (const Value& index : description["LocalSecondaryIndexes"].items())
        table->indexes.push_back(read_index(stored, index, Index::Kind::local, table->schema));
    for (const Value& index : description["GlobalSecondaryIndexes"].items())
        if (index["IndexStatus"].as_string() != "DELETING")
            table->indexes.push_back(read_index(stored, index, Index::Kind::global, table->schema));
    if (const Value* expiry = stored.find("TimeToLive")) {
        const KeyAttribute attribute{std::string((*expiry)["AttributeName"].as_string()), "N"};
        table->indexes.push_back(
            {Index::Kind::expiry, number_in(*expiry, "IndexNumber"), "", {{"", ""}, attribute}, true, true, {}});
    }
    if (const Value* stream = stored.find("Stream"))
        table->stream = TableStream{number_in(*stream, "Number"), std::string((*stream)["Arn"].as_string()),
                                    std::string((*stream)["View"].as_string())};
    table->stored = stored;
    return table;
}

}  // namespace stepwell::dynamodb
