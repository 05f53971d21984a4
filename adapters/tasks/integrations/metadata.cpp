// adapters/tasks/integrations/metadata.cpp — SdkHttpMetadata and SdkResponseMetadata, which optimised integrations put
// into their output: the headers that the answer has when it goes over HTTP.
#include <zlib.h>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

#include "adapters/platform/civil_time.hpp"
#include "adapters/tasks/integrations/translate.hpp"
#include "engine/text.hpp"

namespace stepwell::integrations {

namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

Fields plain_fields(const AnswerForm& form, const AnswerHead& head, const std::string& body) {
    Fields fields;
    if (form.crc) fields.emplace_back("Server", "Server");
    fields.emplace_back(form.crc ? "Connection" : "connection", "keep-alive");
    fields.emplace_back("x-amzn-RequestId", head.request_id);
    if (form.crc) {
        const auto sum = crc32_z(0, reinterpret_cast<const Bytef*>(body.data()), body.size());
        fields.emplace_back("x-amz-crc32", std::to_string(sum));
    }
    fields.emplace_back("Content-Length", std::to_string(body.size()));
    fields.emplace_back("Date", print_http_date(std::chrono::floor<std::chrono::seconds>(head.date)));
    fields.emplace_back("Content-Type", std::string(form.content_type));
    return fields;
}

Fields fields_of(const shapes::Operation& operation, const AnswerForm& form, const AnswerHead& head,
                 const Answer& answer) {
    Fields fields;
    if (operation.service->protocol == shapes::Protocol::rest_json) {
        for (const shapes::Member& member : operation.output->members)
            if (const Value* value = answer.output.find(member.name); value && member.place == shapes::Place::header)
                fields.emplace_back(member.wire, value->as_string());
        fields.emplace_back("x-amzn-Remapped-Content-Length", "0");
        fields.emplace_back("Connection", "keep-alive");
        fields.emplace_back("x-amzn-RequestId", head.request_id);
        fields.emplace_back("Content-Length", std::to_string(answer.payload.bytes.size()));
        fields.emplace_back("Date", print_http_date(std::chrono::floor<std::chrono::seconds>(head.date)));
        std::string trace = head.request_id;
        std::erase(trace, '-');
        fields.emplace_back("X-Amzn-Trace-Id", "Root=1-" + trace.substr(0, 8) + "-" + trace.substr(8) + ";Sampled=0");
        fields.emplace_back("Content-Type", "application/json");
        return fields;
    }
    return plain_fields(form, head, print(answer.output));
}

bool before_without_case(const std::string& a, const std::string& b) {
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                        [](char x, char y) { return ascii_lower(x) < ascii_lower(y); });
}

Value with_fields(Fields fields, int status, const std::string& request_id, const Value& output) {
    ObjectBuilder all;
    for (const auto& [name, value] : fields) all.set(name, Value::array({value}));
    std::sort(fields.begin(), fields.end(),
              [](const auto& a, const auto& b) { return before_without_case(a.first, b.first); });
    ObjectBuilder single;
    for (const auto& [name, value] : fields) single.set(name, value);

    Members members(output.members().begin(), output.members().end());
    members.push_back({"SdkHttpMetadata", Value::object({{"AllHttpHeaders", all.build()},
                                                         {"HttpHeaders", single.build()},
                                                         {"HttpStatusCode", status}})});
    members.push_back({"SdkResponseMetadata", Value::object({{"RequestId", request_id}})});
    std::sort(members.begin(), members.end(), [](const Member& a, const Member& b) { return a.name() < b.name(); });
    return Value(std::move(members));
}

}  // namespace

Value with_metadata(const shapes::Operation& operation, const AnswerForm& form, const AnswerHead& head,
                    const Answer& answer, const Value& output) {
    const int status = answer.status != 0 ? answer.status : operation.status;
    return with_fields(fields_of(operation, form, head, answer), status, head.request_id, output);
}

Value with_metadata(const AnswerForm& form, const AnswerHead& head, const Value& output) {
    return with_fields(plain_fields(form, head, print(output)), 200, head.request_id, output);
}

}  // namespace stepwell::integrations
