// Names and ARNs of AWS Batch.
#include "adapters/services/batch/names.hpp"

namespace stepwell::batch {

std::string key_of(const Place& place, std::string_view kind, std::string_view text) {
    const std::string prefix = place.arn("batch", std::string(kind) + "/");
    return place.key(text.starts_with(prefix) ? text.substr(prefix.size()) : text);
}

std::string job_arn(std::string_view key) {
    return place_of_key(key).arn("batch", "job/" + std::string(name_of_key(key)));
}

void check_name(std::string_view what, std::string_view name) {
    if (!container_tasks::valid_name(name) || name.size() > 128 || name.front() == '-' || name.front() == '_')
        client_error("Error executing request, Exception : " + std::string(what) +
                     " should match valid pattern: ^[A-Za-z0-9][A-Za-z0-9_-]{1,126}[A-Za-z0-9]$");
}

}  // namespace stepwell::batch
