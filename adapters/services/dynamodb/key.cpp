// Key values as sortable bytes. Hash and sort key are columns of their own, so neither needs a terminator.

#include "adapters/services/dynamodb/key.hpp"

#include "adapters/platform/base64.hpp"
#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/number.hpp"
#include "adapters/services/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::size_t most_hash_bytes = 2048;
constexpr std::size_t most_range_bytes = 1024;

std::size_t key_bytes(const KeyAttribute& attribute, const Value& value) {
    return attribute.type == "B" ? base64_size(text_of(value)).value_or(0) : text_of(value).size();
}

std::string encode_item_attribute(const KeyAttribute& attribute, bool is_hash, const Value& item) {
    const Value* value = item.find(attribute.name);
    if (!value) invalid_parameter("Missing the key " + attribute.name + " in the item");
    if (type_of(*value) != attribute.type)
        invalid_parameter("Type mismatch for key " + attribute.name + " expected: " + attribute.type +
                          " actual: " + std::string(type_of(*value)));
    check_key_value(attribute, is_hash, *value);
    return encode_key_value(*value);
}

std::string encode_key_attribute(const KeyAttribute& attribute, bool is_hash, const Value& key) {
    const Value* value = key.find(attribute.name);
    if (!value || type_of(*value) != attribute.type) invalid("The provided key element does not match the schema");
    check_key_value(attribute, is_hash, *value);
    return encode_key_value(*value);
}

}  // namespace

std::string encode_key_value(const Value& attribute) {
    const std::string_view type = type_of(attribute);
    if (type == "N") return Number::parse(text_of(attribute)).order_key();
    if (type == "B") return base64_decode(text_of(attribute)).value_or("");
    return std::string(text_of(attribute));
}

bool fits_key(const KeyAttribute& attribute, bool is_hash, const Value& value) {
    if (attribute.type == "N") return true;
    const std::size_t size = key_bytes(attribute, value);
    return size > 0 && size <= (is_hash ? most_hash_bytes : most_range_bytes);
}

void check_key_value(const KeyAttribute& attribute, bool is_hash, const Value& value, std::string_view index) {
    if (fits_key(attribute, is_hash, value)) return;
    if (key_bytes(attribute, value) == 0) {
        const std::string what = attribute.type == "B" ? "binary" : "string";
        if (index.empty())
            invalid(
                "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an "
                "empty " +
                what + " value. Key: " + attribute.name);
        invalid(
            "One or more parameter values are not valid. A value specified for a secondary index key is not "
            "supported. The AttributeValue for a key attribute cannot contain an empty " +
            what + " value. IndexName: " + std::string(index) + ", IndexKey: " + attribute.name);
    }
    if (is_hash) invalid_parameter("Size of hashkey has exceeded the maximum size limit of2048 bytes");
    invalid_parameter("Aggregated size of all range keys has exceeded the size limit of 1024 bytes");
}

EncodedKey encode_key(const KeySchema& schema, const Value& key) {
    if (key.size() != (schema.range ? 2U : 1U)) invalid("The provided key element does not match the schema");
    EncodedKey encoded;
    encoded.hash = encode_key_attribute(schema.hash, true, key);
    if (schema.range) encoded.range = encode_key_attribute(*schema.range, false, key);
    return encoded;
}

EncodedKey encode_item_key(const KeySchema& schema, const Value& item) {
    EncodedKey encoded;
    encoded.hash = encode_item_attribute(schema.hash, true, item);
    if (schema.range) encoded.range = encode_item_attribute(*schema.range, false, item);
    return encoded;
}

Value key_of(const KeySchema& schema, const Value& item) {
    ObjectBuilder key;
    key.set(schema.hash.name, item[schema.hash.name]);
    if (schema.range) key.set(schema.range->name, item[schema.range->name]);
    return key.build();
}

}  // namespace stepwell::dynamodb
