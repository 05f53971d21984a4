// AWS CLI user guide: "Configuration and credential file settings".
#include "api/http/keyring.hpp"

#include <chrono>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "adapters/aws/sessions.hpp"
#include "engine/text.hpp"

namespace stepwell {
namespace {

constexpr std::size_t largest_file = std::size_t{1024} * 1024;

struct Profile {
    std::string name;
    std::string access_key;
    std::string secret;
    std::string token;
};

class Profiles {
public:
    explicit Profiles(const std::filesystem::path& file) : file_("the credentials file " + file.string()) {}

    void line(std::string_view text) {
        ++number_;
        const bool continued = text.starts_with(' ') || text.starts_with('\t');
        text = trimmed(text);
        if (text.empty() || text.starts_with('#') || text.starts_with(';')) return;
        if (text.starts_with('[')) {
            finish();
            if (!text.ends_with(']')) bad("a profile's name must end in ]");
            open_ = true;
            profile_.name = trimmed(text.substr(1, text.size() - 2));
            return;
        }
        if (continued) return;  // of a nested setting, such as s3 =
        const std::size_t equals = text.find('=');
        if (equals == std::string_view::npos) bad("neither [profile] nor name = value");
        if (!open_) bad("there is no [profile] before it");
        const std::string_view name = trimmed(text.substr(0, equals));
        const std::string_view value = trimmed(text.substr(equals + 1));
        if (name == "aws_access_key_id") profile_.access_key = value;
        if (name == "aws_secret_access_key") profile_.secret = value;
        if (name == "aws_session_token") profile_.token = value;
    }

    /// Takes up the last profile.
    SigningKeys done() {
        finish();
        if (keys_.empty())
            throw std::runtime_error(file_ + " has no profile with aws_access_key_id and aws_secret_access_key.");
        return std::move(keys_);
    }

private:
    [[noreturn]] void bad(const std::string& why) const {
        throw std::runtime_error(file_ + ", line " + std::to_string(number_) + ": " + why + ".");
    }

    void finish() {
        const Profile profile = std::exchange(profile_, {});
        if (profile.access_key.empty() && profile.secret.empty()) return;  // of a role, say
        if (profile.access_key.empty() || profile.secret.empty())
            throw std::runtime_error(file_ + ": the profile " + profile.name +
                                     " has only one of aws_access_key_id and " + "aws_secret_access_key.");
        const auto [at, added] = keys_.try_emplace(profile.access_key, SigningKey{profile.secret, profile.token, {}});
        if (!added && (at->second.secret != profile.secret || at->second.token != profile.token))
            throw std::runtime_error(file_ + ": two profiles have the access key " + profile.access_key +
                                     " with different secrets.");
    }

    std::string file_;
    std::size_t number_ = 0;
    bool open_ = false;
    Profile profile_;
    SigningKeys keys_;
};

}  // namespace

SigningKeys read_credentials_file(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::error_code error;
    if (!in || std::filesystem::is_directory(file, error))
        throw std::runtime_error("cannot read the credentials file " + file.string() + " of --require-signatures.");
    std::string text;
    text.resize(largest_file + 1);
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    if (text.size() > largest_file)
        throw std::runtime_error("the credentials file " + file.string() + " is larger than 1 MiB.");
    Profiles profiles(file);
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        profiles.line(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return profiles.done();
}

std::vector<SigningKey> Keyring::find(std::string_view access_key) const {
    std::vector<SigningKey> found;
    if (const auto key = keys_.find(access_key); key != keys_.end()) found.push_back(key->second);
    if (const auto own = processes_.find(access_key)) found.push_back({own->secret, own->token, {}});
    if (const auto session = documents_.find(session_records, access_key)) {
        const Value& secret = (*session)["SecretAccessKey"];
        // Sessions of a data directory from before signatures were verified have none.
        if (secret.is_string() && !secret.as_string().empty())
            found.push_back({std::string(secret.as_string()), std::string((*session)["SessionToken"].as_string()),
                             TimePoint(std::chrono::seconds((*session)["Expiration"].as_integer().value_or(0)))});
    }
    return found;
}

}  // namespace stepwell
