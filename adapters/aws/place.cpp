#include "adapters/aws/place.hpp"

namespace stepwell {

std::string Place::arn(std::string_view service, std::string_view resource) const {
    std::string text = "arn:aws:";
    text.append(service).append(":").append(region).append(":").append(account).append(":").append(resource);
    return text;
}

std::string Place::prefix() const { return account + '/' + region + '/'; }

std::string Place::key(std::string_view name) const { return prefix().append(name); }

Place place_of_key(std::string_view key) {
    const auto account_end = key.find('/');
    const auto region_end = key.find('/', account_end + 1);
    return {std::string(key.substr(0, account_end)),
            std::string(key.substr(account_end + 1, region_end - account_end - 1))};
}

std::string_view name_of_key(std::string_view key) { return key.substr(key.find('/', key.find('/') + 1) + 1); }

}  // namespace stepwell
