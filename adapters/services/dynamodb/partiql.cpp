// A NextToken is the key that the page ended at, in base64.
#include "adapters/aws/models/dynamodb.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/base64.hpp"
#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/core.hpp"
#include "adapters/services/dynamodb/operations.hpp"
#include "adapters/services/dynamodb/partiql_plan.hpp"
#include "adapters/services/dynamodb/query.hpp"
#include "adapters/services/dynamodb/request.hpp"
#include "adapters/services/dynamodb/transactions.hpp"
#include "adapters/services/dynamodb/validation.hpp"
#include "adapters/services/dynamodb/write_answer.hpp"

namespace stepwell::dynamodb {

namespace {

Value read_token(const Value& input) {
    const Value* token = input.find("NextToken");
    if (!token) return {};
    const std::optional<std::string> text = base64_decode(token->as_string());
    const Parsed key = parse_json(text.value_or(""));
    if (!key || !(*key).is_object()) invalid("Invalid NextToken");
    return *key;
}

/// AWS: an INSERT fails in words of its own.
[[noreturn]] void duplicate() {
    throw ApiError("DuplicateItemException", 400, "Duplicate primary key exists in table");
}

bool is_failed_insert(const PartiqlStatement& statement, const ApiError& error) {
    return statement.kind == PartiqlStatement::Kind::insert && error.code == "ConditionalCheckFailedException";
}

std::string batch_code(const ApiError& error) {
    if (error.code == "ValidationException") return "ValidationError";
    const std::string_view ending = "Exception";
    return error.code.ends_with(ending) ? error.code.substr(0, error.code.size() - ending.size()) : error.code;
}

/// All read or none does.
bool all_read(const std::vector<PartiqlStatement>& statements, const std::string& operation) {
    const bool read = statements.front().reads();
    for (const PartiqlStatement& one : statements)
        if (one.reads() != read) invalid(operation + " request cannot mix read and write statements");
    return read;
}

std::vector<PartiqlStatement> parse_all(const Value& sent) {
    std::vector<PartiqlStatement> statements;
    for (const Value& one : sent.items())
        statements.push_back(parse_statement(one["Statement"].as_string(), one["Parameters"]));
    return statements;
}

/// What a statement gave: items, where the next page begins (null: nowhere), and what it consumed.
struct StatementOutcome {
    Values items = {};
    Value last_key = {};
    TablePtr table = nullptr;
    Units units = {};
};

asio::awaitable<StatementOutcome> select(Core& core, Context context, PartiqlStatement statement, Value input) {
    const TablePtr table = core.tables.require(context, statement.table);
    auto plan = std::make_shared<ReadPlan>(plan_select(statement, table, input));
    const Value start = read_token(input);
    if (!start.is_null()) set_start(*plan, start);
    if (!plan->starts_inside()) invalid("Invalid NextToken");
    Page page = co_await read_page(core, plan);
    Units units = units_on(plan->index, read_units(page.bytes, plan->consistent));
    units.table += page.fetched;
    co_return StatementOutcome{page.items.values(), page.last_key, table, units};
}

asio::awaitable<StatementOutcome> write(Core& core, Context context, PartiqlStatement statement, Value input) {
    const TablePtr table = core.tables.require(context, statement.table);
    Write asked = plan_write(statement, table);
    asked.item_on_failure = returns_item_on_failure(input);
    asked.needs_before = !statement.returning.empty();
    StatementOutcome result{{}, {}, table, {}};
    try {
        const Written written = co_await core.writer.write(std::move(asked));
        result.units = written.units;
        if (!statement.returning.empty()) {
            const Value returned = returned_attributes(statement.returning, statement.update, written);
            if (returned.size() > 0) result.items.push_back(returned);
        }
    } catch (const ApiError& error) {
        if (!is_failed_insert(statement, error)) throw;
        if (!statement.ignores_duplicate) duplicate();
        result.units = units_on(nullptr, write_units(0));
    }
    co_return result;
}

asio::awaitable<StatementOutcome> execute(Core& core, Context context, PartiqlStatement statement, Value input) {
    if (statement.kind == PartiqlStatement::Kind::exists) invalid("EXISTS can only be used in ExecuteTransaction");
    if (statement.reads()) return select(core, std::move(context), std::move(statement), std::move(input));
    return write(core, std::move(context), std::move(statement), std::move(input));
}

asio::awaitable<Answer> execute_statement(Core& core, Context context, Request request) {
    const Value input = request.input;
    PartiqlStatement statement = parse_statement(input["Statement"].as_string(), input["Parameters"]);
    StatementOutcome result = co_await execute(core, context, std::move(statement), input);
    ObjectBuilder output;
    output.set("Items", Value(std::move(result.items)));
    if (!result.last_key.is_null())
        output.set("NextToken", base64_encode(print(result.last_key))).set("LastEvaluatedKey", result.last_key);
    output.set_if("ConsumedCapacity", consumed_capacity(input, result.table->name, result.units));
    co_return answer_of(output.build());
}

/// One response; what it consumed is added to `capacity`.
asio::awaitable<Value> batch_member(Core& core, Context context, PartiqlStatement statement, Value input,
                                    Values& capacity) {
    ObjectBuilder response;
    response.set("TableName", statement.table);
    try {
        if (statement.reads()) require_one_item(statement, *core.tables.require(context, statement.table));
        const StatementOutcome result = co_await execute(core, context, statement, input);
        if (!result.items.empty()) response.set("Item", result.items.front());
        std::optional<Value> consumed = consumed_capacity(input, result.table->name, result.units);
        if (consumed) capacity.push_back(std::move(*consumed));
    } catch (const ApiError& error) {
        ObjectBuilder failed;
        failed.set("Code", batch_code(error)).set("Message", error.message);
        if (error.members.contains("Item")) failed.set("Item", error.members["Item"]);
        response.set("Error", failed.build());
    }
    co_return response.build();
}

asio::awaitable<Answer> batch_execute_statement(Core& core, Context context, Request request) {
    const Value input = request.input;
    std::vector<PartiqlStatement> statements = parse_all(input["Statements"]);
    all_read(statements, "BatchExecuteStatement");
    Values responses;
    Values capacity;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        Value one = input["Statements"].items()[i];
        if (const Value* asked = input.find("ReturnConsumedCapacity")) one = one.with("ReturnConsumedCapacity", *asked);
        Value response = co_await batch_member(core, context, std::move(statements[i]), std::move(one), capacity);
        responses.push_back(std::move(response));
    }
    ObjectBuilder output;
    output.set("Responses", Value(std::move(responses)));
    if (!capacity.empty()) output.set("ConsumedCapacity", Value(std::move(capacity)));
    co_return answer_of(output.build());
}

asio::awaitable<Answer> execute_transaction(Core& core, Context context, Request request) {
    const Value input = request.input;
    std::vector<PartiqlStatement> statements = parse_all(input["TransactStatements"]);
    const bool reads = all_read(statements, "ExecuteTransaction");
    if (reads) {
        std::vector<TransactGet> gets;
        for (const PartiqlStatement& statement : statements) {
            const TablePtr table = core.tables.require(context, statement.table);
            require_one_item(statement, *table);
            gets.push_back(get_of(table, key_of_one_item(statement, *table), statement.projection));
        }
        return read_all(core, input, std::move(gets));
    }
    std::vector<TransactWrite> writes;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        Write write = plan_write(statements[i], core.tables.require(context, statements[i].table));
        write.item_on_failure = returns_item_on_failure(input["TransactStatements"].items()[i]);
        const bool inserts = statements[i].kind == PartiqlStatement::Kind::insert;
        writes.push_back({std::move(write), std::nullopt, inserts});
    }
    return carry_out(core, std::move(context), input, std::move(writes));
}

constexpr Operation<Core> statement_operations[] = {
    {shapes::dynamodb::batch_execute_statement, batch_execute_statement},
    {shapes::dynamodb::execute_statement, execute_statement},
    {shapes::dynamodb::execute_transaction, execute_transaction},
};

}  // namespace

void add_statement_operations(Registry& registry, Core& core) { add_operations(registry, core, statement_operations); }

}  // namespace stepwell::dynamodb
