// engine/states/context_use.cpp — looks for the context object in a state's texts.
#include "engine/states/context_use.hpp"

#include <algorithm>

namespace stepwell {

namespace {

bool text_may(std::string_view text) {
    if (text.find("$$") != std::string_view::npos) return true;
    constexpr std::string_view name = "$states";
    constexpr std::string_view other_members[] = {".input", ".result", ".errorOutput"};
    for (auto at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const std::string_view rest = text.substr(at + name.size());
        if (std::none_of(std::begin(other_members), std::end(other_members),
                         [&](auto each) { return rest.starts_with(each); })) {
            return true;
        }
    }
    return false;
}

bool mentions(const Value& value) {
    if (value.is_string()) return text_may(value.as_string());
    const auto items = value.items();
    const auto members = value.members();
    return std::any_of(items.begin(), items.end(), mentions) ||
           std::any_of(members.begin(), members.end(), [](const Member& each) { return mentions(each.value); });
}

}  // namespace

bool may_use_context(const Value& state) {
    const auto members = state.members();
    return std::any_of(members.begin(), members.end(), [](const Member& each) {
        const std::string_view name = each.name();
        return name != "Branches" && name != "ItemProcessor" && name != "Iterator" && mentions(each.value);
    });
}

}  // namespace stepwell
