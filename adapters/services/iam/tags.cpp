// Tags. User guide: "Tags for IAM resources": keys are unique regardless of case.
#include "adapters/services/iam/tags.hpp"

#include "adapters/aws/tag_rules.hpp"
#include "adapters/services/iam/records.hpp"

namespace stepwell::iam {

namespace {

ApiError refusal(const TagFinding& finding) {
    switch (finding.fault) {
        case TagFault::reserved_key:
            return {"InvalidInput", 400, "Tag keys that begin with aws: are reserved for AWS use."};
        case TagFault::duplicate_key:
            return {"InvalidInput", 400, "Duplicate tag keys found. Please note that Tag keys are case insensitive."};
        case TagFault::too_many:
            return {"LimitExceeded", 409, "The number of tags has reached the maximum limit."};
        default:
            return {"", 400, ""};  // the model says the rest
    }
}

constexpr TagRules rules{.key = "Key",
                         .value = "Value",
                         .refusal = refusal,
                         .ignores_case = true,
                         .reserved_in_any_case = true,
                         .replaced_last = true};

Value tagged(const Value& record, Value tags) {
    return tags.size() == 0 ? record.without("Tags") : record.with("Tags", std::move(tags));
}

}  // namespace

Value with_tags(const Value& record, const Value& tags) {
    return tagged(record, stepwell::with_tags(rules, record["Tags"], tags));
}

Value without_tags(const Value& record, const Value& keys) {
    return tagged(record, stepwell::without_tags(rules, record["Tags"], keys));
}

Value tags_page(const Value& input, const Value& record) {
    std::vector<Listed> all;
    for (const Value& tag : record["Tags"].items()) all.push_back({std::string(tag["Key"].as_string()), tag});
    return sorted_page(input, "Tags", std::move(all));
}

}  // namespace stepwell::iam
