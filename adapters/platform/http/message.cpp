// Header fields and the two halves of a request's target.

#include "adapters/platform/http/server.hpp"
#include "engine/text.hpp"

namespace stepwell::http {

std::string_view Headers::get(std::string_view name) const {
    for (const auto& [field, value] : fields_)
        if (same_letters(field, name)) return value;
    return {};
}

bool Headers::has(std::string_view name) const {
    for (const auto& field : fields_)
        if (same_letters(field.first, name)) return true;
    return false;
}

Headers& Headers::add(std::string name, std::string value) {
    fields_.emplace_back(std::move(name), std::move(value));
    return *this;
}

std::string_view Request::path() const { return std::string_view(target).substr(0, target.find('?')); }

std::string_view Request::query() const {
    const std::size_t mark = target.find('?');
    return mark == std::string::npos ? std::string_view{} : std::string_view(target).substr(mark + 1);
}

}  // namespace stepwell::http
