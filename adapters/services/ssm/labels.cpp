// LabelParameterVersion, UnlabelParameterVersion. Systems Manager user guide: "Working with parameter labels".
#include <algorithm>

#include "adapters/aws/models/ssm.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/services/ssm/operations.hpp"
#include "adapters/services/ssm/parameter.hpp"

namespace stepwell::ssm {

namespace {

constexpr std::size_t most_labels = 10;

bool contains(const Value& list, const Value& item) {
    return std::ranges::find(list.items(), item) != list.items().end();
}

Value without(const Value& list, const Value& taken) {
    Values left;
    for (const Value& item : list.items())
        if (!contains(taken, item)) left.push_back(item);
    return Value(std::move(left));
}

/// A label is of one version at a time: it moves.
Value with_labels(const Value& parameter, std::size_t index, const Value& labels) {
    Values versions(parameter["Versions"].items().begin(), parameter["Versions"].items().end());
    for (Value& version : versions) version = version.with("Labels", without(version["Labels"], labels));
    Values all(versions[index]["Labels"].items().begin(), versions[index]["Labels"].items().end());
    all.insert(all.end(), labels.items().begin(), labels.items().end());
    if (all.size() > most_labels)
        throw ApiError(
            "ParameterVersionLabelLimitExceeded", 400,
            "A parameter version can have maximum 10 labels.Move one or more labels to another version and try "
            "again.");
    versions[index] = versions[index].with("Labels", Value(std::move(all)));
    return parameter.with("Versions", Value(std::move(versions)));
}

asio::awaitable<Answer> label_parameter_version(Core& core, Context context, Request request) {
    const Value input = request.input;
    const ParameterName name = new_name(context, input["Name"].as_string());
    Values fine, wrong;
    for (const Value& label : input["Labels"].items()) (is_label(label.as_string()) ? fine : wrong).push_back(label);
    const Value labels(std::move(fine));
    const auto labelled = std::make_shared<std::int64_t>(0);
    const Documents::Change change = [=](const std::optional<Value>& current) {
        if (!current) no_such_parameter();
        *labelled = input["ParameterVersion"].as_integer().value_or(*newest(*current)["Version"].as_integer());
        return std::optional(with_labels(*current, version_index(*current, name, *labelled), labels));
    };
    co_await core.platform.documents.update(parameters, name.key(), change);
    co_return answer_of(Value::object({{"InvalidLabels", Value(std::move(wrong))}, {"ParameterVersion", *labelled}}));
}

asio::awaitable<Answer> unlabel_parameter_version(Core& core, Context context, Request request) {
    const Value input = request.input;
    const ParameterName name = new_name(context, input["Name"].as_string());
    const std::int64_t number = input["ParameterVersion"].as_integer().value_or(0);
    const auto before = std::make_shared<Value>();
    const Documents::Change change = [=](const std::optional<Value>& current) {
        if (!current) no_such_parameter();
        Values versions((*current)["Versions"].items().begin(), (*current)["Versions"].items().end());
        Value& version = versions[version_index(*current, name, number)];
        *before = version["Labels"];
        version = version.with("Labels", without(*before, input["Labels"]));
        return std::optional(current->with("Versions", Value(std::move(versions))));
    };
    co_await core.platform.documents.update(parameters, name.key(), change);
    const Value missing = without(input["Labels"], *before);
    co_return answer_of(
        Value::object({{"RemovedLabels", without(input["Labels"], missing)}, {"InvalidLabels", missing}}));
}

constexpr Operation<Core> label_operations[] = {
    {shapes::ssm::label_parameter_version, label_parameter_version},
    {shapes::ssm::unlabel_parameter_version, unlabel_parameter_version},
};

}  // namespace

void add_label_operations(Registry& registry, Core& core) { add_operations(registry, core, label_operations); }

}  // namespace stepwell::ssm
