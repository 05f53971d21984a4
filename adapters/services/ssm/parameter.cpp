#include "adapters/services/ssm/parameter.hpp"

#include <algorithm>
#include <charconv>

#include "adapters/platform/store/documents.hpp"

namespace stepwell::ssm {

namespace {

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace

std::optional<Value> find_parameter(const Core& core, const ParameterName& name) {
    return core.platform.documents.find(parameters, name.key());
}

Value require_parameter(const Core& core, const ParameterName& name) {
    std::optional<Value> found = find_parameter(core, name);
    if (!found) no_such_parameter();
    return *std::move(found);
}

const Value& newest(const Value& parameter) { return parameter["Versions"].items().back(); }

std::size_t version_index(const Value& parameter, const ParameterName& name, std::int64_t version) {
    const auto versions = parameter["Versions"].items();
    const auto found =
        std::ranges::find_if(versions, [&](const Value& each) { return each["Version"].as_integer() == version; });
    if (found == versions.end())
        throw ApiError("ParameterVersionNotFound", 400,
                       "Systems Manager could not find version " + std::to_string(version) + " of " + name.name +
                           ". Verify the version and try again.");
    return static_cast<std::size_t>(found - versions.begin());
}

const Value& select_version(const Value& parameter, const ParameterName& name) {
    if (name.selector.empty()) return newest(parameter);
    const auto versions = parameter["Versions"].items();
    const std::string_view wanted = std::string_view(name.selector).substr(1);
    if (const auto number = whole_number(wanted)) return versions[version_index(parameter, name, *number)];
    for (const Value& version : versions)
        for (const Value& label : version["Labels"].items())
            if (label.as_string() == wanted) return version;
    throw ApiError("ParameterVersionNotFound", 400,
                   "Systems Manager could not find label " + std::string(wanted) + " for parameter " + name.name +
                       ". Verify the label and try again.");
}

Value shown_value(const Core& core, const ParameterName& name, const Value& version, bool decrypted) {
    const Value& value = version["Value"];
    if (!decrypted || version["Type"].as_string() != "SecureString") return value;
    return Value(core.cipher.decrypt(name.arn(), value.as_string()));
}

Value shown_parameter(const Core& core, const ParameterName& name, const Value& version, bool decrypted) {
    ObjectBuilder shown;
    shown.set("Name", name.name)
        .set("Type", version["Type"])
        .set("Value", shown_value(core, name, version, decrypted))
        .set("Version", version["Version"]);
    if (!name.selector.empty()) shown.set("Selector", name.selector);
    return shown.set("LastModifiedDate", version["LastModifiedDate"])
        .set("ARN", name.arn())
        .set("DataType", version["DataType"])
        .build();
}

// AWS: this error has no message.
void no_such_parameter() { throw ApiError("ParameterNotFound", 400, ""); }
void invalid(std::string text) { throw ApiError("ValidationException", 400, std::move(text)); }

}  // namespace stepwell::ssm
