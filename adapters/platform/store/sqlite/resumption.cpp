#include "adapters/platform/store/sqlite/resumption.hpp"

#include <boost/asio/post.hpp>

namespace stepwell::sqlite {

namespace {

thread_local ResumptionBatch* batch_of_this_thread = nullptr;

}  // namespace

void resume(Resumption resumption) {
    if (batch_of_this_thread) return batch_of_this_thread->add(std::move(resumption));
    const auto executor = resumption.executor();
    boost::asio::post(executor, [resumption = std::move(resumption)]() mutable { resumption(); });
}

ResumptionBatch::ResumptionBatch() { batch_of_this_thread = this; }

ResumptionBatch::~ResumptionBatch() {
    batch_of_this_thread = nullptr;
    for (Destination& destination : destinations_) {
        const auto executor = destination.executor;
        boost::asio::post(executor, [pending = std::move(destination.pending)]() mutable {
            for (Resumption& resumption : pending) resumption();
        });
    }
}

void ResumptionBatch::add(Resumption resumption) {
    for (Destination& destination : destinations_)
        if (destination.executor == resumption.executor()) return destination.pending.push_back(std::move(resumption));
    destinations_.push_back({resumption.executor(), {}});
    destinations_.back().pending.push_back(std::move(resumption));
}

}  // namespace stepwell::sqlite
