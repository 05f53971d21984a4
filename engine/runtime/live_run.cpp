#include "engine/runtime/live_run.hpp"

#include <boost/asio/this_coro.hpp>

namespace stepwell {

namespace asio = boost::asio;

void LiveRun::wake_readers() {
    while (!readers.empty() && readers.begin()->first <= on_disk) {
        readers.begin()->second->notify();
        readers.erase(readers.begin());
    }
}

void LiveRun::fail(std::exception_ptr error) {
    failed = std::move(error);
    for (const auto& [number, reader] : readers) reader->notify();
    readers.clear();
    if (taking) std::exchange(taking, {})(run->stimuli(), false);
    for (const Waiting& each : waiting) {
        if (each.taken) each.taken(run->stimuli(), false);
    }
    waiting.clear();
}

std::vector<TaskOrder> to_perform_again(const LiveRun& live) {
    std::vector<TaskOrder> orders = live.run->open_tasks();
    if (!live.record.mocks.empty()) return orders;
    std::erase_if(orders, [](const TaskOrder& order) {
        return (order.resource.pattern == TaskPattern::wait_for_token && order.submitted) ||
               (order.resource.kind == ResourceKind::activity && order.started);
    });
    return orders;
}

asio::awaitable<void> until_on_disk(LivePointer live, std::uint64_t number) {
    if (live->failed) std::rethrow_exception(live->failed);
    if (live->on_disk >= number) co_return;
    const auto committed = std::make_shared<Signal>();
    live->readers.emplace(number, committed);
    co_await committed->wait();
    if (live->failed) std::rethrow_exception(live->failed);
}

}  // namespace stepwell
