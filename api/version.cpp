#include "api/version.hpp"

namespace stepwell {

std::string_view version() { return STEPWELL_VERSION; }  // from CMakeLists.txt

}  // namespace stepwell
