#include "adapters/services/ssm/parameter_filters.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <string>

#include "adapters/services/ssm/parameter.hpp"

namespace stepwell::ssm {

namespace {

constexpr std::string_view tag_key = "tag:";

struct Key {
    std::string_view name;
    bool of_describe;
    bool of_path;
};
constexpr Key keys[] = {{"Path", true, false}, {"Name", true, false},     {"Type", true, true},  {"KeyId", true, true},
                        {"Tier", true, false}, {"DataType", true, false}, {"Label", false, true}};

void check_key(std::string_view key, FilteredBy operation) {
    const bool describes = operation == FilteredBy::describe_parameters;
    if (describes && key.starts_with(tag_key)) return;
    std::string valid;
    for (const Key& each : keys) {
        if (!(describes ? each.of_describe : each.of_path)) continue;
        if (each.name == key) return;
        valid.append(valid.empty() ? "" : ", ").append(each.name);
    }
    throw ApiError(
        "InvalidFilterKey", 400,
        "The following filter key is not valid: " + std::string(key) + ". Valid filter keys include: [" + valid + "].");
}

void check_option(std::string_view key, std::string_view option) {
    constexpr std::string_view of_path[] = {"Recursive", "OneLevel"};
    constexpr std::string_view of_name[] = {"BeginsWith", "Equals", "Contains"};
    constexpr std::string_view of_label[] = {"Equals"};
    constexpr std::string_view of_others[] = {"BeginsWith", "Equals"};
    std::span<const std::string_view> valid = of_others;
    if (key == "Path") valid = of_path;
    if (key == "Name") valid = of_name;
    if (key == "Label") valid = of_label;
    if (option.empty() || std::ranges::find(valid, option) != valid.end()) return;
    std::string list;
    for (const std::string_view each : valid) list.append(list.empty() ? "" : ", ").append(each);
    throw ApiError("InvalidFilterOption", 400,
                   "The following filter option is not valid: " + std::string(option) + ". Valid options include: [" +
                       list + "].");
}

bool fits(std::string_view text, std::string_view option, std::string_view wanted) {
    if (option == "BeginsWith") return text.starts_with(wanted);
    if (option == "Contains") return text.find(wanted) != std::string_view::npos;
    return text == wanted;
}

/// The texts of a parameter that a filter looks at.
std::vector<std::string_view> texts_of(const Value& parameter, std::string_view key) {
    if (!key.starts_with(tag_key)) return {newest(parameter)[key].as_string()};
    for (const Value& tag : parameter["Tags"].items())
        if (tag["Key"].as_string() == key.substr(tag_key.size())) return {tag["Value"].as_string()};
    return {};
}

/// AWS: a name is compared with and without its slash.
bool fits_name(const Value& parameter, std::string_view option, std::string_view wanted) {
    const std::string_view name = parameter["Name"].as_string();
    return fits(name, option, wanted) || (!name.starts_with('/') && fits("/" + std::string(name), option, wanted));
}

bool fits_value(const Value& parameter, const Value& filter, std::string_view wanted) {
    const std::string_view key = filter["Key"].as_string(), option = filter["Option"].as_string();
    if (key == "Name") return fits_name(parameter, option, wanted);
    if (key == "Path") return is_below(parameter["Name"].as_string(), wanted, option == "Recursive");
    return std::ranges::any_of(texts_of(parameter, key),
                               [&](std::string_view text) { return fits(text, option, wanted); });
}

const Value* labelled(const Value& parameter, const Value& labels) {
    for (const Value& version : parameter["Versions"].items())
        for (const Value& label : version["Labels"].items())
            if (std::ranges::find(labels.items(), label) != labels.items().end()) return &version;
    return nullptr;
}

}  // namespace

Filters::Filters(const Value& filters, FilteredBy operation) : filters_(filters) {
    std::set<std::string_view> seen;
    for (const Value& filter : filters_.items()) {
        const std::string_view key = filter["Key"].as_string();
        check_key(key, operation);
        check_option(key, filter["Option"].as_string());
        if (!seen.insert(key).second)
            throw ApiError("InvalidFilterKey", 400,
                           "The following filter is duplicated in the request: " + std::string(key) +
                               ". A request can contain only one occurrence of a specific filter.");
        if (filter["Values"].size() == 0 && !key.starts_with(tag_key))
            throw ApiError("InvalidFilterValue", 400,
                           "The following filter values are missing : null for filter key " + std::string(key));
        if (key == "Path")
            for (const Value& path : filter["Values"].items()) check_path(path.as_string());
    }
}

const Value* Filters::choose(const Value& parameter) const {
    const Value* chosen = &newest(parameter);
    for (const Value& filter : filters_.items()) {
        const std::string_view key = filter["Key"].as_string();
        const Value& values = filter["Values"];
        if (key == "Label") {
            chosen = labelled(parameter, values);
            if (!chosen) return nullptr;
        } else if (values.size() == 0) {  // any value of the tag
            if (texts_of(parameter, key).empty()) return nullptr;
        } else if (std::ranges::none_of(values.items(), [&](const Value& wanted) {
                       return fits_value(parameter, filter, wanted.as_string());
                   })) {
            return nullptr;
        }
    }
    return chosen;
}

bool is_below(std::string_view name, std::string_view path, bool recursive) {
    std::string start(path);
    if (!start.ends_with('/')) start += '/';
    const std::string whole = name.starts_with('/') ? std::string(name) : "/" + std::string(name);
    if (!whole.starts_with(start)) return false;
    return recursive || whole.find('/', start.size()) == std::string::npos;
}

ApiError invalid_next_token() { return {"InvalidNextToken", 400, "The specified token is not valid."}; }

}  // namespace stepwell::ssm
