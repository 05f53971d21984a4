#pragma once
// Whose signatures count: the keys of a credentials file, those that STS handed out, and those of our own processes.

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/platform/store/documents.hpp"
#include "adapters/services/sts/process_keys.hpp"
#include "engine/time.hpp"

namespace stepwell {

/// A secret access key, and what must come with it.
struct SigningKey {
    std::string secret;
    std::string token;                 ///< empty: none
    std::optional<TimePoint> expires;  ///< none: never
};

using SigningKeys = std::map<std::string, SigningKey, std::less<>>;

/// The profiles of a file as the AWS CLI keeps it (~/.aws/credentials), by access key. Throws runtime_error with a
/// message for the user.
SigningKeys read_credentials_file(const std::filesystem::path& file);

class Keyring {
public:
    Keyring(SigningKeys keys, const Documents& documents, const sts::ProcessKeys& processes)
        : keys_(std::move(keys)), documents_(documents), processes_(processes) {}
    /// All that have this access key: nearly always one or none.
    std::vector<SigningKey> find(std::string_view access_key) const;

private:
    SigningKeys keys_;
    const Documents& documents_;
    const sts::ProcessKeys& processes_;
};

}  // namespace stepwell
