// engine/runtime/map_outcome.cpp — result files and results. Developer guide: "ResultWriter".
#include "engine/runtime/map_outcome.hpp"

#include "engine/run/data_steps.hpp"
#include "engine/runtime/map_result.hpp"

namespace stepwell {

namespace asio = boost::asio;

namespace {

constexpr std::uint64_t largest_result = 262'144;
constexpr std::size_t results_together = 100;

}  // namespace

asio::awaitable<std::shared_ptr<ResultFiles>> MapOutcome::open_files() const {
    if (!files_) throw MapFailure({"States.ResultWriterFailed", "No objects can be written."});
    MapPlan::Writer writer = *order_.plan.writer;
    MapOwner owner = owner_;
    co_return co_await files_->create(std::move(writer), std::move(owner));
}

asio::awaitable<void> MapOutcome::write() const {
    const std::shared_ptr<ResultFiles> files = co_await open_files();
    for (std::int64_t from = 0;;) {
        const std::vector<ExecutionRecord> children = co_await store_.map_results(map_run_, from, results_together);
        if (children.empty()) break;
        from = children.back().item + 1;
        for (const ExecutionRecord& child : children) {
            const bool succeeded = child.status == Status::succeeded;
            Values results;
            add_result(results, child, order_.plan.writer->transformation);
            for (Value& result : results) {
                co_await files->add(succeeded ? ResultFiles::Kind::succeeded : ResultFiles::Kind::failed,
                                    std::move(result));
            }
        }
    }
    co_await files->finish();
}

asio::awaitable<std::variant<Value, Error>> MapOutcome::result() const {
    if (!exports()) co_return co_await gather();
    const std::shared_ptr<ResultFiles> files = co_await open_files();
    co_return files->result();
}

asio::awaitable<std::variant<Value, Error>> MapOutcome::gather() const {
    const auto& writer = order_.plan.writer;
    const auto transformation = writer ? writer->transformation : MapPlan::Transformation::compact;
    Values results;
    std::uint64_t bytes = 2;
    for (std::int64_t from = 0;;) {
        const std::vector<ExecutionRecord> children = co_await store_.map_results(map_run_, from, results_together);
        if (children.empty()) break;
        from = children.back().item + 1;
        for (const ExecutionRecord& child : children) {
            const std::size_t before = results.size();
            add_result(results, child, transformation);
            for (std::size_t i = before; i < results.size(); ++i) bytes += results[i].text_size() + (i > 0 ? 1 : 0);
            if (bytes > largest_result) co_return too_large(order_.state);
        }
    }
    co_return Value(std::move(results));
}

}  // namespace stepwell
