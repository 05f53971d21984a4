#include "adapters/aws/values.hpp"

namespace stepwell {

bool is_set(const Value& value) {
    switch (value.kind()) {
        case Kind::null:
            return false;
        case Kind::boolean:
            return value.as_bool();
        case Kind::number:
            return true;
        case Kind::string:
            return !value.as_string().empty();
        case Kind::array:
        case Kind::object:
            return value.size() > 0;
    }
    return false;
}

}  // namespace stepwell
