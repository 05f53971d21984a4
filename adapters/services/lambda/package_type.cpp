#include "adapters/services/lambda/package_type.hpp"

#include "adapters/aws/values.hpp"
#include "adapters/services/lambda/core.hpp"

namespace stepwell::lambda {

namespace {

constexpr std::size_t most_words = 1500;
constexpr std::size_t longest_directory = 1000;

bool has_package(const Value& code) {
    return code.contains("ZipFile") || is_set(code["S3Bucket"]) || is_set(code["S3Key"]);
}

/// Lambda developer guide: "Lambda quotas" has the sizes.
void check_image_config(const Value& config) {
    for (const char* list : {"EntryPoint", "Command"})
        if (config[list].size() > most_words)
            refuse(std::string("ImageConfig.") + list + " must have at most 1500 entries.");
    if (config["WorkingDirectory"].as_string().size() > longest_directory)
        refuse("ImageConfig.WorkingDirectory must have at most 1000 characters.");
    const std::string_view directory = config["WorkingDirectory"].as_string();
    if (!directory.empty() && !directory.starts_with('/'))
        refuse("ImageConfig.WorkingDirectory must be an absolute path.");
}

void check_image_settings(const Value& input) {
    if (is_set(input["Handler"]) || is_set(input["Runtime"]) || is_set(input["Layers"]))
        refuse("Please don't provide Handler or Runtime or Layer when the intended function PackageType is Image.");
    check_image_config(input["ImageConfig"]);
}

void check_zip_settings(const Value& input) {
    if (is_set(input["ImageConfig"]))
        refuse("Please don't provide ImageConfig when the intended function PackageType is Zip.");
}

}  // namespace

void check_new_package(const Value& input) {
    const bool image = is_set(input["Code"]["ImageUri"]);
    if (!is_image(input)) {
        if (image) refuse("Please don't provide ImageUri when the intended function PackageType is Zip.");
        return check_zip_settings(input);
    }
    if (has_package(input["Code"]))
        refuse("Please don't provide S3Bucket, S3Key or ZipFile when the intended function PackageType is Image.");
    if (!image) refuse("Please provide ImageUri when the intended function PackageType is Image.");
    check_image_settings(input);
}

void check_new_code(const Value& configuration, const Value& input) {
    const bool image = is_set(input["ImageUri"]);
    if (!is_image(configuration)) {
        if (image) refuse("Please don't provide ImageUri when updating a function with packageType Zip.");
        return;
    }
    if (!image || has_package(input))
        refuse("Please provide ImageUri when updating a function with packageType Image.");
}

void check_new_settings(const Value& configuration, const Value& input) {
    if (is_image(configuration)) {
        check_image_settings(input);
    } else {
        check_zip_settings(input);
    }
}

}  // namespace stepwell::lambda
