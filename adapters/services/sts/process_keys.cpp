#include "adapters/services/sts/process_keys.hpp"

#include "adapters/aws/sessions.hpp"
#include "adapters/platform/base64.hpp"
#include "adapters/platform/hmac.hpp"
#include "adapters/platform/random.hpp"

namespace stepwell::sts {
namespace {

constexpr const char* collection = "sts/process-keys";
constexpr const char* key = "secret";
constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

}  // namespace

boost::asio::awaitable<void> ProcessKeys::start() {
    auto kept = documents_.find(collection, key);
    if (!kept) {
        Value made = Value::object({{"Secret", random_text(64, alphabet)}});
        co_await documents_.put(collection, key, made);
        kept = std::move(made);
    }
    secret_ = (*kept)["Secret"].as_string();
}

ProcessKey ProcessKeys::of(std::string_view account) const {
    const auto derived = [&](std::string_view what) {
        return hmac_sha256(secret_, std::string(what) + "/" + std::string(account));
    };
    ProcessKey made;
    made.access_key = "ASIA";
    for (const char c : derived("key").substr(0, 4)) made.access_key += alphabet[static_cast<unsigned char>(c) % 32];
    made.access_key.append(account);
    made.secret = base64_encode(derived("secret")).substr(0, 40);
    made.token = "IQoJb3JpZ2luX2Vj" + base64_encode(derived("token"));
    return made;
}

std::optional<ProcessKey> ProcessKeys::find(std::string_view access_key) const {
    const auto account = session_account(access_key);
    if (!account || secret_.empty()) return std::nullopt;
    ProcessKey made = of(*account);
    if (made.access_key != access_key) return std::nullopt;
    return made;
}

}  // namespace stepwell::sts
