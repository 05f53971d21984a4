#include "api/states/sync_results.hpp"

#include <vector>

namespace stepwell::states {

namespace asio = boost::asio;

SyncResults::Expected SyncResults::expect(const std::string& arn) {
    Changes::Watch watch = changes_.watch(arn);
    auto result = std::make_shared<Result>();
    const std::lock_guard lock(mutex_);
    results_[arn] = result;
    return {*this, std::move(watch), std::move(result)};
}

void SyncResults::ended(const ExecutionRecord& record) {
    {
        const std::lock_guard lock(mutex_);
        const auto found = results_.find(record.arn);
        if (found == results_.end()) return;
        if (const auto result = found->second.lock()) result->record = record;
        results_.erase(found);
    }
    changes_.notify(record.arn);
}

void SyncResults::forget_all() {
    std::vector<std::string> arns;
    {
        const std::lock_guard lock(mutex_);
        for (auto& [arn, weak] : results_) {
            if (const auto result = weak.lock()) result->gone = true;
            arns.push_back(arn);
        }
        results_.clear();
    }
    for (const std::string& arn : arns) changes_.notify(arn);
}

asio::awaitable<std::optional<ExecutionRecord>> SyncResults::Expected::record() {
    for (;;) {
        {
            const std::lock_guard lock(owner_.mutex_);
            if (result_->record || result_->gone) co_return result_->record;
        }
        co_await watch_.next();
    }
}

}  // namespace stepwell::states
