#include "adapters/tasks/integrations/catalogue.hpp"

#include <algorithm>
#include <stdexcept>
#include <tuple>

#include "adapters/platform/digest.hpp"
#include "adapters/tasks/integrations/absent_services.hpp"

namespace stepwell::integrations {

namespace {

using Name = std::pair<std::string_view, std::string_view>;

Name name_of(const Integration* row) { return {row->name.service, row->name.action}; }

}  // namespace

Catalogue::Catalogue() { add(absent_services); }

void Catalogue::add(std::span<const Integration> rows) {
    for (const Integration& row : rows) rows_.push_back(&row);
    std::ranges::sort(rows_, {}, name_of);
    if (const auto twice = std::ranges::adjacent_find(rows_, {}, name_of); twice != rows_.end())
        throw std::logic_error("two integrations of the name " + std::string((*twice)->name.action));
    offered_.clear();
    for (const Integration* row : rows_) offered_.push_back(row->name);
}

const Integration* Catalogue::find(const ResourceName& resource) const {
    const bool function = resource.kind == ResourceKind::lambda_function;
    if (!function && resource.kind != ResourceKind::optimised) return nullptr;
    const Name name{resource.service, function ? "invoke" : std::string_view(resource.action)};
    const auto found = std::ranges::lower_bound(rows_, name, {}, name_of);
    return found != rows_.end() && name_of(*found) == name ? *found : nullptr;
}

std::string attempt_digest(const TaskCall& call) { return hex(sha256(call.attempt).substr(0, 16)); }

std::string attempt_uuid(const TaskCall& call) {
    std::string id = attempt_digest(call);
    for (const std::size_t dash : {8U, 13U, 18U, 23U}) id.insert(dash, "-");
    return id;
}

Value with_default(const Value& object, std::string_view key, Value value) {
    return object.contains(key) ? object : object.with(key, std::move(value));
}

}  // namespace stepwell::integrations
