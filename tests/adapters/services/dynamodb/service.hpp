#pragma once
// The DynamoDB service on a database in memory (or a file), called as the HTTP front calls it.

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "adapters/services/dynamodb/dynamodb.hpp"
#include "tests/adapters/platform/store/ground.hpp"

namespace stepwell::dynamodb {

/// JSON with single quotes, to keep the tests readable.
inline Value json(std::string text) {
    for (char& c : text)
        if (c == '\'') c = '"';
    const Parsed parsed = parse_json(text);
    if (!parsed) throw std::logic_error("the test's JSON is wrong: " + text + ": " + parsed.error.message);
    return *parsed;
}

struct TestServer : test::Ground {
    explicit TestServer(const std::filesystem::path& directory = {}) : Ground(directory), service(platform) {
        clock.set(TimePoint(std::chrono::milliseconds(1'700'000'000'123)));
    }

    Value call(std::string_view operation, const Value& input, const Context& context = {}) {
        const Registry::Entry* entry = registry.find("dynamodb", operation);
        if (!entry) entry = registry.find("dynamodbstreams", operation);
        if (!entry) throw std::logic_error("no operation " + std::string(operation));
        Request request;
        request.input = input;
        return test::run(registry.call(*entry, context, std::move(request))).output;
    }
    Value call(std::string_view operation, const std::string& input) { return call(operation, json(input)); }
    Value call(std::string_view operation, const char* input) { return call(operation, json(input)); }

    /// "Code: message" of the error that the call ends in.
    std::string error(std::string_view operation, const std::string& input) {
        try {
            return "answered " + print(call(operation, json(input)));
        } catch (const ApiError& e) {
            failed_with = e.members;
            EXPECT_EQ(e.status, 400);
            return e.code + ": " + e.message;
        }
    }

    Dynamodb service;
    Value failed_with;
};

/// A server with the table `ttt`: partition key `p` (S), sort key `s` (N).
class WithTable : public testing::Test {
protected:
    WithTable() {
        server.call("CreateTable",
                    "{'TableName': 'ttt', 'BillingMode': 'PAY_PER_REQUEST'," + std::string(schema) + "}");
    }

    static constexpr std::string_view schema =
        "'KeySchema': [{'AttributeName': 'p', 'KeyType': 'HASH'}, {'AttributeName': 's', 'KeyType': 'RANGE'}],"
        "'AttributeDefinitions': [{'AttributeName': 'p', 'AttributeType': 'S'}, {'AttributeName': 's', "
        "'AttributeType': 'N'}]";

    void put(const std::string& attributes) {
        server.call("PutItem", "{'TableName': 'ttt', 'Item': {" + attributes + "}}");
    }
    /// The item with the keys p='a' and s=`s`, as text; "{}" when there is none.
    std::string item(int s) {
        return print(server.call(
            "GetItem", "{'TableName': 'ttt', 'Key': {'p': {'S': 'a'}, 's': {'N': '" + std::to_string(s) + "'}}}"));
    }

    TestServer server;
};

}  // namespace stepwell::dynamodb
