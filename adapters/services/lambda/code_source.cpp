// Code from requests, from S3 and from folders. Lambda developer guide: "Deploying Lambda functions".
#include "adapters/services/lambda/code_source.hpp"

#include <algorithm>
#include <boost/asio/thread_pool.hpp>
#include <filesystem>

#include "adapters/aws/values.hpp"
#include "adapters/platform/base64.hpp"
#include "adapters/platform/digest.hpp"
#include "adapters/services/lambda/container_sandboxes.hpp"
#include "adapters/services/lambda/packages.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::lambda {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_zip = 250UL * 1024 * 1024;
constexpr std::size_t most_files = 50'000;

Code unpacked(Packages& packages, std::string_view zip) {
    if (zip.empty()) refuse("Uploaded file must be a non-empty zip");
    Code code;
    code.package = packages.install(zip);
    code.facts = {base64_encode(sha256(zip)), zip.size()};
    return code;
}

Code folder_code(const std::string& key) {
    const fs::path path(key);
    std::error_code error;
    const bool is_whole = key.find('\0') == std::string::npos;  // of a path the system sees what is before
    if (!is_whole || !path.is_absolute() || !fs::is_directory(path, error))
        refuse("S3Key: the bucket " + std::string(folder_bucket) + " needs an absolute path of a folder here: " + key);
    Code code;
    code.folder = path.lexically_normal().string();
    code.facts = {base64_encode(sha256(code.folder)), 0};
    return code;
}

asio::awaitable<std::string> fetch(Core& core, Context context, Value source) {
    const Registry::Entry* entry = core.platform.registry.find("s3", "GetObject");
    if (entry == nullptr) refuse("Code from S3 needs the service S3, which is not here.");
    Request request;
    request.input = Value::object({{"Bucket", source["S3Bucket"]}, {"Key", source["S3Key"]}});
    if (is_set(source["S3ObjectVersion"])) request.input = request.input.with("VersionId", source["S3ObjectVersion"]);
    std::optional<ApiError> failure;
    Body body;
    try {
        auto call = core.platform.registry.call(*entry, std::move(context), std::move(request));
        Answer object = co_await std::move(call);
        auto gathering = gathered(std::move(object.payload), largest_zip + 1);
        body = co_await std::move(gathering);
    } catch (const ApiError& error) {
        failure = error;
    }
    if (failure)
        refuse("Error occurred while GetObject. S3 Error Code: " + failure->code +
               ". S3 Error Message: " + failure->message);
    if (body.bytes.size() > largest_zip)
        refuse("Unzipped size must be smaller than " + std::to_string(largest_zip) + " bytes");
    co_return std::move(body.bytes);
}

}  // namespace

asio::awaitable<Code> install_code(Core& core, Context context, Value source, bool folders) {
    if (is_set(source["ImageUri"])) {
        Code code;
        code.image = co_await core.containers.resolve(std::string(source["ImageUri"].as_string()));
        code.facts.sha256 = code.image["Digest"].as_string();
        co_return code;
    }
    const bool inline_zip = source.contains("ZipFile");
    const bool in_bucket = is_set(source["S3Bucket"]);
    if (inline_zip && in_bucket)
        refuse("Please do not provide other FunctionCode parameters when providing a ZipFile.");
    if (!inline_zip && !in_bucket) refuse("Please provide a source for function code.");
    std::string zip;
    if (in_bucket) {
        if (!is_set(source["S3Key"])) refuse("S3Key must not be empty when S3Bucket is given.");
        const std::string bucket(source["S3Bucket"].as_string());
        if (folders && bucket == folder_bucket) {
            auto look = [key = std::string(source["S3Key"].as_string())] { return folder_code(key); };
            co_return co_await run_on(core.platform.blocking, std::move(look));
        }
        zip = co_await fetch(core, std::move(context), source);
    }
    auto work = [packages = core.packages, source, zip = std::move(zip), in_bucket] {
        if (in_bucket) return unpacked(*packages, zip);
        const auto bytes = base64_decode(source["ZipFile"].as_string());
        return unpacked(*packages, bytes.value_or(std::string()));
    };
    co_return co_await run_on(core.platform.blocking, std::move(work));
}

std::string folder_state(const std::string& folder) {
    std::size_t count = 0;
    std::uint64_t sum = 0;  // of a hash of each file, so that their order does not matter
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
    for (const fs::recursive_directory_iterator end; !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        // Made by running the code, or no part of it.
        if (name == "__pycache__" || name == ".git") {
            entry.disable_recursion_pending();
            continue;
        }
        std::error_code gone;
        if (!entry->is_regular_file(gone) || gone) continue;
        if (++count > most_files) break;
        const auto time = entry->last_write_time(gone).time_since_epoch().count();
        const auto size = entry->file_size(gone);
        sum +=
            std::hash<std::string>()(entry->path().string() + '|' + std::to_string(time) + '|' + std::to_string(size));
    }
    return std::to_string(count) + '-' + std::to_string(sum);
}

}  // namespace stepwell::lambda
