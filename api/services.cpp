#include "api/services.hpp"

namespace stepwell {

// One line a service.
Services make_services([[maybe_unused]] Platform& platform, [[maybe_unused]] const Config& config) {
    Services services;
    return services;
}

}  // namespace stepwell
