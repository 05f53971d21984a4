// adapters/tasks/mocks/mocked_answers.cpp — a mocked response stands for the answer of the service. What the
// integration itself puts around an answer is there too, as the recordings of AWS have it; a member that the response
// has is never replaced.
#include "adapters/tasks/mocks/mocked_answers.hpp"

#include <string>

#include "adapters/platform/random.hpp"
#include "adapters/tasks/integrations/translate.hpp"

namespace stepwell::mocks {

namespace {

using integrations::Integration;

Value with_metadata(const Integration& row, const Value& answer, TimePoint now) {
    if (row.form.content_type.empty() || answer.contains("SdkHttpMetadata") || answer.contains("SdkResponseMetadata"))
        return answer;
    return integrations::with_metadata(row.form, {random_uuid(), now}, answer);
}

}  // namespace

Value mocked_result(const Catalogue& catalogue, const TaskOrder& order, const Value& returned, TimePoint now) {
    const ResourceName& resource = order.resource;
    if (!returned.is_object()) return returned;
    // AWS: a function's own ARN gives what the mocked answer of Invoke has as its Payload.
    if (resource.kind == ResourceKind::lambda_function) {
        const bool answer = returned["StatusCode"].is_number() && returned.contains("Payload");
        return answer ? returned["Payload"] : returned;
    }
    const Integration* const row = catalogue.find(resource);
    if (!row || resource.pattern == TaskPattern::wait_for_token) return returned;
    const Value result = row->mocking.result ? row->mocking.result(order, returned) : returned;
    return resource.pattern == TaskPattern::sync ? result : with_metadata(*row, result, now);
}

Value mocked_submission(const Catalogue& catalogue, const TaskOrder& order, const Value& returned, TimePoint now) {
    const bool optimised = order.resource.kind == ResourceKind::optimised;
    const Integration* const row = optimised ? catalogue.find(order.resource) : nullptr;
    if (!row) return Value::empty_object();
    const auto submission = row->mocking.submission;
    return with_metadata(*row, submission ? submission(order, returned, now) : Value::empty_object(), now);
}

}  // namespace stepwell::mocks
