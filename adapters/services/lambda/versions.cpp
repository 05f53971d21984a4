// Published versions: what $LATEST was at a time, never changed again. Lambda developer guide: "Manage Lambda function
// versions".
#include "adapters/services/lambda/versions.hpp"

#include "adapters/aws/models/lambda.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::uint64_t largest_record = 16UL * 1024 * 1024;

/// A version with the code of `other`.
Value version_record(const Value& configuration, const Value& other) {
    return Value::object({{"Configuration", configuration},
                          {"Code", other["Code"]},
                          {"Folder", other["Folder"]},
                          {"Image", other["Image"]}});
}

/// What makes two versions different.
Value essence(const Value& version) {
    Value configuration = version["Configuration"];
    for (const char* member : {"RevisionId", "LastModified", "Version", "FunctionArn", "Description"})
        configuration = configuration.without(member);
    return version_record(configuration, version);
}

std::string padded(std::string_view number) {
    return std::string(20 - std::min<std::size_t>(20, number.size()), '0') + std::string(number);
}

asio::awaitable<Answer> publish_version(Core& core, Context context, Request request) {
    const Value input = request.input;
    const FunctionName name = name_in(context, input);
    require_record(core.platform.documents, name);
    if (is_set(input["PublishTo"])) refuse("PublishTo is not supported by Stepwell.");
    const auto change = [name, input](const Value& record) {
        const Value& latest = record["Configuration"];
        check_revision(input, latest);
        if (is_set(input["CodeSha256"]) && input["CodeSha256"] != latest["CodeSha256"])
            refuse("CodeSHA256 (" + std::string(input["CodeSha256"].as_string()) +
                   ") is different from current CodeSHA256 in $LATEST (" +
                   std::string(latest["CodeSha256"].as_string()) +
                   "). Please try again with the CodeSHA256 in $LATEST.");
        return published(name, record, input["Description"]);
    };
    const Value record = co_await core.edit(name, change);
    co_return answer_of(newest_version(record));
}

Answer list_versions(Core& core, const Context& context, const Request& request) {
    const FunctionName name = name_in(context, request.input);
    const Value record = require_record(core.platform.documents, name);
    FunctionName latest = name;
    latest.qualifier = "$LATEST";
    std::vector<Listed> versions{{padded("0"), described(*version_of(latest, record))}};
    for (const Member& version : record["Versions"].members())
        versions.push_back({padded(version.name()), version.value["Configuration"]});
    return answer_of(page_of(request.input, "Versions", std::move(versions)));
}

constexpr Operation<Core> version_operations[] = {
    {shapes::lambda::publish_version, publish_version},
    {shapes::lambda::list_versions_by_function, list_versions},
};

}  // namespace

Value published(const FunctionName& name, const Value& record, const Value& description) {
    const Value& versions = record["Versions"];
    if (versions.size() > 0 && essence(versions.members().back().value) == essence(record)) return record;
    if (record.text_size() > largest_record)
        throw ApiError("CodeStorageExceededException", 400, "Code storage limit exceeded: too many versions.");
    const std::string number = std::to_string(record["LastVersion"].as_integer().value_or(0) + 1);
    FunctionName qualified = name;
    qualified.qualifier = number;
    Value configuration = record["Configuration"]
                              .with("FunctionArn", qualified.qualified_arn())
                              .with("Version", number)
                              .with("RevisionId", random_uuid());
    if (is_set(description)) configuration = configuration.with("Description", description);
    return record.with("Versions", versions.with(number, version_record(configuration, record)))
        .with("LastVersion", record["LastVersion"].as_integer().value_or(0) + 1);
}

const Value& newest_version(const Value& record) { return record["Versions"].members().back().value["Configuration"]; }

void add_version_operations(Core& core) { add_operations(core.platform.registry, core, version_operations); }

}  // namespace stepwell::lambda
