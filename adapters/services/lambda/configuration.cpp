// Settings without effect here (memory, storage, network, tracing, keys) are kept and told again, as AWS tells them;
// what would have an effect that is missing is refused.
#include "adapters/services/lambda/configuration.hpp"

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/values.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/services/lambda/core.hpp"
#include "adapters/services/lambda/environment.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::int64_t longest_timeout = 900;
constexpr std::int64_t largest_memory = 10240;

void check_unsupported(const Value& input) {
    for (const char* name : {"FileSystemConfigs", "CodeSigningConfigArn", "CapacityProviderConfig", "PublishTo",
                             "DurableConfig", "TenancyConfig"})
        if (is_set(input[name])) refuse(std::string(name) + " is not supported by Stepwell.");
    if (is_set(input["DeadLetterConfig"]["TargetArn"])) refuse("DeadLetterConfig is not supported by Stepwell.");
    if (input["SnapStart"]["ApplyOn"].as_string() == "PublishedVersions")
        refuse("SnapStart is not supported by Stepwell.");
    const Value& logging = input["LoggingConfig"];
    const bool levels = is_set(logging["ApplicationLogLevel"]) || is_set(logging["SystemLogLevel"]);
    if (levels && logging["LogFormat"].as_string() != "JSON")
        refuse("To set a log level, LogFormat must be set to JSON.");
    for (const Value& code : {input["Code"], input})
        if (is_set(code["SourceKMSKeyArn"])) refuse("SourceKMSKeyArn is not supported by Stepwell.");
}

Value stamped(const Value& configuration, TimePoint now) {
    return configuration.with("LastModified", print_modified(now)).with("RevisionId", random_uuid());
}

Value vpc_answer(const Value& vpc) {
    return Value::object(
        {{"SubnetIds", vpc["SubnetIds"].is_array() ? vpc["SubnetIds"] : Value::empty_array()},
         {"SecurityGroupIds", vpc["SecurityGroupIds"].is_array() ? vpc["SecurityGroupIds"] : Value::empty_array()},
         {"VpcId", ""},
         {"Ipv6AllowedForDualStack", vpc["Ipv6AllowedForDualStack"].as_bool()}});
}

Value logging_answer(const FunctionName& name, const Value& logging) {
    const bool json = logging["LogFormat"].as_string() == "JSON";
    ObjectBuilder answer;
    answer.set("LogFormat", json ? "JSON" : "Text");
    if (json)
        for (const char* level : {"ApplicationLogLevel", "SystemLogLevel"})
            answer.set(level, is_set(logging[level]) ? logging[level] : Value("INFO"));
    const Value& group = logging["LogGroup"];
    answer.set("LogGroup", is_set(group) ? group : Value("/aws/lambda/" + name.name));
    return answer.build();
}

/// What both CreateFunction and UpdateFunctionConfiguration may set; only what `input` has.
Value apply(const FunctionName& name, Value configuration, const Value& input) {
    for (const char* member :
         {"Runtime", "Role", "Handler", "Description", "Timeout", "MemorySize", "EphemeralStorage"})
        if (const Value* given = input.find(member); given != nullptr && !(is_image(configuration) && !is_set(*given)))
            configuration = configuration.with(member, *given);
    if (const Value* given = input.find("TracingConfig"); given != nullptr && given->contains("Mode"))
        configuration = configuration.with("TracingConfig", *given);
    if (const Value* given = input.find("KMSKeyArn"))
        configuration = is_set(*given) ? configuration.with("KMSKeyArn", *given) : configuration.without("KMSKeyArn");
    if (const Value* given = input.find("Environment")) {
        const Value& variables = (*given)["Variables"];
        configuration = is_set(variables) ? configuration.with("Environment", Value::object({{"Variables", variables}}))
                                          : configuration.without("Environment");
    }
    if (const Value* given = input.find("VpcConfig")) {
        const bool any = is_set((*given)["SubnetIds"]) || is_set((*given)["SecurityGroupIds"]);
        configuration = any ? configuration.with("VpcConfig", vpc_answer(*given)) : configuration.without("VpcConfig");
    }
    if (const Value* given = input.find("Layers"))  // as they were resolved
        configuration = is_set(*given) ? configuration.with("Layers", *given) : configuration.without("Layers");
    if (const Value* given = input.find("ImageConfig"))
        configuration = is_set(*given)
                            ? configuration.with("ImageConfigResponse", Value::object({{"ImageConfig", *given}}))
                            : configuration.without("ImageConfigResponse");
    if (input.contains("LoggingConfig") || !configuration.contains("LoggingConfig"))
        configuration = configuration.with("LoggingConfig", logging_answer(name, input["LoggingConfig"]));
    return configuration;
}

}  // namespace

void check_request(const Value& input) {
    check_unsupported(input);
    if (const auto timeout = input["Timeout"].as_integer(); timeout && *timeout > longest_timeout)
        throw ApiError(
            "ValidationException", 400,
            "1 validation error detected: Value '" + std::to_string(*timeout) +
                "' at 'timeout' failed to satisfy constraint: Member must have value less than or equal to 900");
    if (const auto memory = input["MemorySize"].as_integer(); memory && *memory > largest_memory)
        refuse("'MemorySize' value failed to satisfy constraint: Member must have value less than or equal to 10240");
    check_variables(input["Environment"]["Variables"]);
    if (is_set(input["VpcConfig"]["SubnetIds"]) != is_set(input["VpcConfig"]["SecurityGroupIds"]))
        refuse("SubnetIds and SecurityIds must coexist or be both empty list.");
    check_tags(tag_rules, input["Tags"]);
}

Value new_configuration(const FunctionName& name, const Value& input, const CodeFacts& code, TimePoint now) {
    const bool image = is_image(input);
    if (!image && (!is_set(input["Runtime"]) || !is_set(input["Handler"])))
        refuse("Runtime and Handler are mandatory parameters for functions created with deployment packages.");
    const Value* architectures = input.find("Architectures");
    Value defaults = Value::object({
        {"FunctionName", name.name},
        {"FunctionArn", name.arn()},
        {"Runtime", Value()},
        {"Role", Value()},
        {"Handler", Value()},
        {"CodeSize", code.size},
        {"Description", ""},
        {"Timeout", 3},
        {"MemorySize", 128},
        {"LastModified", Value()},
        {"CodeSha256", code.sha256},
        {"Version", "$LATEST"},
        {"TracingConfig", Value::object({{"Mode", "PassThrough"}})},
        {"RevisionId", Value()},
        {"State", "Active"},
        {"LastUpdateStatus", "Successful"},
        {"PackageType", image ? "Image" : "Zip"},
        {"Architectures", architectures != nullptr ? *architectures : Value::array({"x86_64"})},
        {"EphemeralStorage", Value::object({{"Size", 512}})},
        {"SnapStart", Value::object({{"ApplyOn", "None"}, {"OptimizationStatus", "Off"}})},
    });
    if (image) defaults = defaults.without("Runtime").without("Handler");
    return stamped(apply(name, defaults, input), now);
}

Value with_changes(const FunctionName& name, const Value& configuration, const Value& input, TimePoint now) {
    return stamped(apply(name, configuration, input), now);
}

Value with_code(const Value& configuration, const Value& input, const CodeFacts& code, TimePoint now) {
    Value changed = configuration.with("CodeSha256", code.sha256).with("CodeSize", code.size);
    if (const Value* architectures = input.find("Architectures"))
        changed = changed.with("Architectures", *architectures);
    return stamped(changed, now);
}

}  // namespace stepwell::lambda
