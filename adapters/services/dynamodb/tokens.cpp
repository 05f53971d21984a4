// SQL of the tokens.

#include "adapters/services/dynamodb/tokens.hpp"

#include <stdexcept>

#include "adapters/aws/api_error.hpp"
#include "adapters/platform/digest.hpp"

namespace stepwell::dynamodb {

namespace {

using sqlite::Connection;
using sqlite::Statement;

constexpr std::chrono::minutes life{10};

std::string owner(const Place& place) { return place.account + "/" + place.region; }

}  // namespace

std::optional<Value> find_token(Connection& connection, const Place& place, const std::string& token,
                                const std::string& request, TimePoint now) {
    Statement row =
        connection.prepare("SELECT request, answer FROM dynamodb_tokens WHERE account=? AND token=? AND created>?");
    row.bind(owner(place), token, now - life);
    if (!row.step()) return std::nullopt;
    if (row.text(0) != request)
        throw ApiError("IdempotentParameterMismatchException", 400,
                       "The request uses the same client token as a previous, but non-identical request.");
    const Parsed answer = parse_json(row.text(1));
    if (!answer) throw std::runtime_error("a stored transaction is damaged: " + answer.error.message);
    return *answer;
}

void keep_token(Connection& connection, const Place& place, const std::string& token, const std::string& request,
                const Value& answer, TimePoint now) {
    const std::string account = owner(place);
    const std::string text = print(answer);
    connection
        .prepare("INSERT OR REPLACE INTO dynamodb_tokens(account, token, created, request, answer) VALUES(?,?,?,?,?)")
        .bind(account, token, now, request, text)
        .run();
}

void forget_tokens(Connection& connection, TimePoint now) {
    connection.prepare("DELETE FROM dynamodb_tokens WHERE created<=?").bind(now - life).run();
}

std::string request_digest(const Value& input) { return hex(sha256(print(input))); }

}  // namespace stepwell::dynamodb
