#include "engine/runtime/open_executions.hpp"

#include <algorithm>

namespace stepwell {

// arn:aws:states:REGION:ACCOUNT:execution:MACHINE:NAME, of a child MACHINE/LABEL
std::string_view place_of_execution(std::string_view arn) {
    if (arn.find('/') != std::string_view::npos) return {};
    std::size_t start = 0;
    for (int colons = 0; colons < 3; ++colons) {
        const std::size_t colon = arn.find(':', start);
        if (colon == std::string_view::npos) return {};
        start = colon + 1;
    }
    const std::size_t account = arn.find(':', start);
    const std::size_t end = account == std::string_view::npos ? account : arn.find(':', account + 1);
    return end == std::string_view::npos ? std::string_view() : arn.substr(start, end - start);
}

void count_executions(std::vector<OpenCount>& counts, std::string_view arn, std::size_t count) {
    const std::string_view place = place_of_execution(arn);
    if (place.empty() || count == 0) return;
    const auto found =
        std::find_if(counts.rbegin(), counts.rend(), [place](const OpenCount& each) { return each.place == place; });
    if (found == counts.rend())
        counts.push_back({std::string(place), count});
    else
        found->executions += count;
}

std::optional<OpenExecutions::Admission> OpenExecutions::admit(std::string_view arn) {
    const std::string_view place = place_of_execution(arn);
    if (place.empty()) return Admission();
    const std::lock_guard lock(mutex_);
    auto found = by_place_.find(place);
    if (found == by_place_.end()) found = by_place_.emplace(place, 0).first;
    if (found->second >= most_) return std::nullopt;
    ++found->second;
    return Admission(*this, std::string(arn));
}

OpenExecutions::Admission::~Admission() {
    if (executions_) executions_->closed(arn_);
}

void OpenExecutions::closed(std::string_view arn) {
    const std::lock_guard lock(mutex_);
    const auto found = by_place_.find(place_of_execution(arn));
    if (found != by_place_.end() && found->second > 0) --found->second;  // 0: all were forgotten meanwhile
}

void OpenExecutions::add(const std::vector<OpenCount>& counts) {
    const std::lock_guard lock(mutex_);
    for (const OpenCount& each : counts) by_place_[each.place] += each.executions;
}

void OpenExecutions::clear() {
    const std::lock_guard lock(mutex_);
    by_place_.clear();
}

std::size_t OpenExecutions::count(std::string_view arn) const {
    const std::lock_guard lock(mutex_);
    const auto found = by_place_.find(place_of_execution(arn));
    return found == by_place_.end() ? 0 : found->second;
}

}  // namespace stepwell
