// What clients hand back: tokens of tasks and of pages, ARNs. The task token opened is exactly the one that was minted.
#include <cstdlib>

#include "adapters/aws/api_error.hpp"
#include "adapters/services/logs/pages.hpp"
#include "api/states/names.hpp"
#include "api/states/pages.hpp"
#include "engine/runtime/token.hpp"

namespace {

template <class Try>
void attempt(Try what) {
    try {
        what();
    } catch (const stepwell::ApiError&) {
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace stepwell;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    static const TokenKey key("0123456789abcdef");
    if (const auto contents = key.open(text); contents && key.mint(*contents) != text) std::abort();
    const TimePoint now{};
    attempt([&] { (void)states::Page("ListExecutions", Value::object({{"nextToken", text}}), now).position(); });
    attempt([&] { (void)logs::read_token(Value(text)); });
    attempt([&] {
        states::check_arn(text, "stateMachine");
        const states::QualifiedArn arn = states::split_arn(text);
        (void)arn.version();
        (void)states::execution_arn(arn.machine, "one");
        (void)states::express_arn(arn.machine, "one", "id");
    });
    attempt([&] { states::check_arn(text, "execution"); });
    attempt([&] { states::check_no_label(text); });
    attempt([&] { states::check_unqualified(text); });
    attempt([&] { states::check_role(text); });
    attempt([&] { states::check_name(text); });
    (void)states::json_fault(text);
    return 0;
}
