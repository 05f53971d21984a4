// API reference: "TransactionCanceledException". What fails with one item is a reason, by its item's place.

#include <algorithm>
#include <array>

#include "adapters/services/dynamodb/transactions.hpp"

namespace stepwell::dynamodb {

namespace {

struct Code {
    std::string_view exception;
    std::string_view reason;
};
constexpr std::array<Code, 5> codes = {{
    {"ConditionalCheckFailedException", "ConditionalCheckFailed"},
    {"ValidationException", "ValidationError"},
    {"DuplicateItemException", "DuplicateItem"},
    {"ItemCollectionSizeLimitExceededException", "ItemCollectionSizeLimitExceeded"},
    {"ResourceNotFoundException", "ResourceNotFound"},
}};

std::string_view code_of(const ApiError& error) {
    const auto* const found = std::ranges::find(codes, std::string_view(error.code), &Code::exception);
    return found == codes.end() ? std::string_view(error.code) : found->reason;
}

}  // namespace

void cancel(const std::vector<std::optional<ApiError>>& errors) {
    std::string names;
    Values reasons;
    for (const std::optional<ApiError>& error : errors) {
        const std::string_view code = error ? code_of(*error) : "None";
        names.append(names.empty() ? "" : ", ").append(code);
        ObjectBuilder reason;
        if (error && error->members.contains("Item")) reason.set("Item", error->members["Item"]);
        reason.set("Code", code);
        if (error) reason.set("Message", error->message);
        reasons.push_back(reason.build());
    }
    throw ApiError("TransactionCanceledException", 400,
                   "Transaction cancelled, please refer cancellation reasons for specific reasons [" + names + "]",
                   Value::object({{"CancellationReasons", Value(std::move(reasons))}}));
}

}  // namespace stepwell::dynamodb
