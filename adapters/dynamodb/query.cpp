// Query and Scan: pages of at most 1 MB or Limit items as they are read, before the filter.

#include "adapters/dynamodb/query.hpp"

#include <set>

#include "adapters/dynamodb/attribute.hpp"
#include "adapters/dynamodb/capacity.hpp"
#include "adapters/dynamodb/evaluate.hpp"
#include "adapters/dynamodb/item_store.hpp"
#include "adapters/dynamodb/key_condition.hpp"
#include "adapters/dynamodb/path_tree.hpp"
#include "adapters/dynamodb/request.hpp"
#include "adapters/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::size_t page_bytes = std::size_t{1024} * 1024;

/// What becomes of the items that are read.
struct Selection {
    KeySchema schema;
    std::optional<Condition> filter;
    std::shared_ptr<PathTree> wanted;
    bool count_only = false;
    std::int64_t limit = INT64_MAX;
};

struct Page {
    Values items;
    std::int64_t count = 0;
    std::int64_t scanned = 0;
    std::size_t bytes = 0;
    Value last_key;  ///< null at the end

    /// False when the page is full.
    bool take(const Selection& selection, const StoredItem& stored) {
        ++scanned;
        bytes += stored.size;
        if (!selection.filter || holds(*selection.filter, stored.item)) {
            ++count;
            if (!selection.count_only)
                items.push_back(selection.wanted ? selection.wanted->project(stored.item) : stored.item);
        }
        if (scanned < selection.limit && bytes < page_bytes) return true;
        last_key = key_of(selection.schema, stored.item);
        return false;
    }
};

/// A part of a parallel scan.
struct Segment {
    std::int64_t number = 0;
    std::int64_t total = 1;

    /// Partitions are spread by a hash of their key (FNV-1a), so that all items of one are in one segment.
    bool contains(std::string_view hash_key) const {
        if (total == 1) return true;
        std::uint64_t hash = 14695981039346656037ULL;
        for (const char c : hash_key) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
        return static_cast<std::int64_t>((hash >> 11U) % static_cast<std::uint64_t>(total)) == number;
    }
};

Segment segment_of(const Value& input) {
    const bool has_number = input.contains("Segment");
    const bool has_total = input.contains("TotalSegments");
    if (has_number && !has_total)
        invalid(
            "The TotalSegments parameter is required but was not present in the request when Segment parameter is "
            "present");
    if (has_total && !has_number)
        invalid(
            "The Segment parameter is required but was not present in the request when parameter TotalSegments is "
            "present");
    if (!has_number) return {};
    const Segment segment{input["Segment"].as_integer().value_or(0), input["TotalSegments"].as_integer().value_or(1)};
    if (segment.number >= segment.total)
        invalid("The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: " +
                std::to_string(segment.number) + " is not less than TotalSegments: " + std::to_string(segment.total));
    return segment;
}

bool check_select(const Value& input) {
    const std::string_view select = input["Select"].as_string();
    const bool projection = input.contains("ProjectionExpression");
    if (select == "ALL_PROJECTED_ATTRIBUTES")
        invalid("ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName");
    if (select == "SPECIFIC_ATTRIBUTES" && !projection)
        invalid("Must specify the AttributesToGet or ProjectionExpression when choosing to get SPECIFIC_ATTRIBUTES");
    if (projection && select == "COUNT")
        invalid("Cannot specify the ProjectionExpression when choosing to get only the Count");
    if (projection && select == "ALL_ATTRIBUTES")
        invalid("Cannot specify the ProjectionExpression when choosing to get ALL_ATTRIBUTES");
    return select == "COUNT";
}

Selection selection_of(const Value& input, Placeholders& placeholders) {
    Selection selection;
    selection.count_only = check_select(input);
    selection.limit = input["Limit"].as_integer().value_or(INT64_MAX);
    selection.filter = condition_of(input, "FilterExpression", placeholders);
    if (const std::optional<Projection> projection = projection_of(input, placeholders))
        selection.wanted = std::make_shared<PathTree>("ProjectionExpression", *projection);
    return selection;
}

void collect_names(const Condition& condition, std::set<std::string>& names) {
    for (const Condition& child : condition.children) collect_names(child, names);
    for (const Operand& operand : condition.operands) {
        const Operand& inner = operand.kind == Operand::Kind::size ? operand.of.front() : operand;
        if (inner.kind == Operand::Kind::path) names.insert(std::get<std::string>(inner.path.front()));
    }
}

/// AWS: a Query's filter must leave the key to the key condition.
void refuse_key_in_filter(const Selection& selection) {
    if (!selection.filter) return;
    std::set<std::string> names;
    collect_names(*selection.filter, names);
    for (const std::string& name : names)
        if (selection.schema.contains(name))
            invalid("Filter Expression can only contain non-primary key attributes: Primary key attribute: " + name);
}

void refuse_index(const Value& input) {
    // Tables have none here: CreateTable refuses them.
    if (const Value* index = input.find("IndexName"))
        invalid("The table does not have the specified index: " + std::string(index->as_string()));
}

std::optional<EncodedKey> start_key(const Value& input, const KeySchema& schema) {
    const Value* sent = input.find("ExclusiveStartKey");
    if (!sent) return std::nullopt;
    try {
        return encode_key(schema, normal_item(*sent));
    } catch (const ApiError& error) {
        if (error.code != "ValidationException") throw;
        invalid("The provided starting key is invalid: " + error.message);
    }
}

Answer answer_page(const Value& input, const Table& table, bool count_only, Page page) {
    ObjectBuilder output;
    if (!count_only) output.set("Items", Value(std::move(page.items)));
    output.set("Count", page.count).set("ScannedCount", page.scanned);
    if (!page.last_key.is_null()) output.set("LastEvaluatedKey", page.last_key);
    const double units = read_units(page.bytes, input["ConsistentRead"].as_bool());
    output.set_if("ConsumedCapacity", consumed_capacity(input, table.name, units));
    Answer answer;
    answer.output = output.build();
    return answer;
}

}  // namespace

asio::awaitable<Answer> Queries::query(Context context, Request request) {
    const Value& input = request.input;
    refuse_legacy(input);
    Placeholders placeholders(input, {"FilterExpression", "KeyConditionExpression"});
    Selection selection = selection_of(input, placeholders);
    const std::optional<Condition> condition = condition_of(input, "KeyConditionExpression", placeholders);
    if (!condition)
        invalid("Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.");
    placeholders.check_all_used();
    const Table table = tables_.require(context, input["TableName"].as_string());
    refuse_index(input);
    selection.schema = table.schema;
    refuse_key_in_filter(selection);
    const KeyRange range = key_range(table.schema, *condition);
    const std::optional<EncodedKey> start = start_key(input, table.schema);
    if (start && !range.contains(*start))
        invalid("The provided starting key is outside query boundaries based on provided conditions");
    const Value* direction = input.find("ScanIndexForward");
    const bool forward = !direction || direction->as_bool();
    auto read = [&, number = table.number](sqlite::Connection& connection) {
        Page page;
        ItemCursor rows(connection, number, range, forward, start);
        while (rows.next() && page.take(selection, rows.item())) continue;
        return page;
    };
    Page page = co_await platform_.database.read(read);
    co_return answer_page(input, table, selection.count_only, std::move(page));
}

asio::awaitable<Answer> Queries::scan(Context context, Request request) {
    const Value& input = request.input;
    refuse_legacy(input);
    Placeholders placeholders(input, {"FilterExpression"});
    Selection selection = selection_of(input, placeholders);
    placeholders.check_all_used();
    const Segment segment = segment_of(input);
    const Table table = tables_.require(context, input["TableName"].as_string());
    refuse_index(input);
    selection.schema = table.schema;
    const std::optional<EncodedKey> start = start_key(input, table.schema);
    if (start && !segment.contains(start->hash))
        invalid("The provided starting key is outside the segment that the request names");
    auto read = [&, number = table.number](sqlite::Connection& connection) {
        Page page;
        ItemCursor rows(connection, number, start);
        while (rows.next()) {
            if (!segment.contains(rows.hash())) continue;
            if (!page.take(selection, rows.item())) break;
        }
        return page;
    };
    Page page = co_await platform_.database.read(read);
    co_return answer_page(input, table, selection.count_only, std::move(page));
}

}  // namespace stepwell::dynamodb
