// engine/runtime/run_commands.cpp — performs what is on disk: tasks, Map Runs, ends.
#include <boost/asio/post.hpp>

#include "engine/arn.hpp"
#include "engine/runtime/crash_guard.hpp"
#include "engine/runtime/map_runs.hpp"
#include "engine/runtime/run_driver.hpp"

namespace stepwell {

namespace asio = boost::asio;

namespace {

TaskAttempt attempt_of(const LiveRun& live, const TaskOrder& order) {
    const ExecutionRecord& record = live.record;
    const Arn arn = Arn::parse(record.arn).value_or(Arn{});
    const Arn role = Arn::parse(order.role_arn).value_or(arn);  // the account is the role's, where there is one
    return {"stepwell-" + std::to_string(record.id) + "-" + std::to_string(order.id),
            std::string(role.account),
            std::string(arn.region),
            order,
            order.resource.kind == ResourceKind::activity ? live.run->identity().token(order.id) : std::string(),
            record.mocks,
            std::string(arn.account),
            record.role_arn};
}

}  // namespace

void RunDriver::perform(const LivePointer& live, const Command& command) {
    if (const auto* schedule = std::get_if<ScheduleTask>(&command)) return perform_task(live, schedule->order);
    if (const auto* map_run = std::get_if<StartMapRun>(&command)) return perform_map_run(live, map_run->order);
    if (const auto* cancel = std::get_if<CancelTask>(&command)) {
        ports_.tasks.cancel(attempt_of(*live, cancel->order));
        if (StartLane::concerns(cancel->order)) leave_start_lane({live->record.id, cancel->order.id});
        return;
    }
    if (const auto* stop = std::get_if<StopMapRun>(&command)) return map_runs_.stop(stop->arn);
    finish(live);
}

void RunDriver::perform_task(const LivePointer& live, const TaskOrder& order) {
    if (StartLane::concerns(order) && !start_lane_.enter({live->record.id, order.id})) return;
    perform_now(live, order);
}

void RunDriver::perform_now(const LivePointer& live, const TaskOrder& order) {
    if (ended_) return;
    using Happened = std::variant<TaskAccepted, TaskStarted, TaskSubmitted, TaskSettled>;
    const bool in_lane = StartLane::concerns(order);
    TaskReport report = [weak = weak_from_this(), id = live->record.id, task = order.id, in_lane](Happened happened) {
        const std::shared_ptr<RunDriver> self = weak.lock();
        if (!self) return;
        asio::post(self->executor_, [self, id, task, in_lane, happened = std::move(happened)]() mutable {
            const bool answered =
                std::holds_alternative<TaskSubmitted>(happened) || std::holds_alternative<TaskSettled>(happened);
            if (in_lane && answered) self->leave_start_lane({id, task});
            self->with_run(id, [self, happened = std::move(happened)](const LivePointer& still) {
                if (!still || self->ended_) return;
                Stimulus stimulus{self->ports_.clock.now(), Started{}};
                std::visit([&](const auto& what) { stimulus.what = what; }, happened);
                self->deliver(still, std::move(stimulus));
            });
        });
    };
    ports_.tasks.perform(attempt_of(*live, order), std::move(report));
}

void RunDriver::perform_map_run(const LivePointer& live, MapOrder order) {
    if (ended_) return;
    map_runs_.start(executor_, std::move(order), live->record,
                    [weak = weak_from_this(), id = live->record.id](MapRunSettled settled) {
                        const std::shared_ptr<RunDriver> self = weak.lock();
                        if (!self) return;
                        self->with_run(id, [self, settled = std::move(settled)](const LivePointer& still) {
                            if (!still || self->ended_) return;
                            self->deliver(still, Stimulus{self->ports_.clock.now(), settled});
                        });
                    });
}

void RunDriver::finish(const LivePointer& live) {
    remove(live);
    if (ports_.crash_guard) ports_.crash_guard->forget(crash_key(live->record.id, 0));
    if (ports_.ended) ports_.ended(live->record.arn);
    if (live->record.map_run) map_runs_.child_closed(live->record, live->run->outcome()->status);
}

// A task that starts an execution is done with the lane when its call is answered: what then waits for that execution's
// end, or for a token, may wait for others that are still to be started.
void RunDriver::leave_start_lane(StartLane::Task task) {
    if (start_lane_.leave(task)) perform_waiting_starts();
}

void RunDriver::perform_waiting_starts() {
    if (ended_ || std::exchange(performing_starts_, true)) return;
    while (const auto task = start_lane_.next()) {
        const auto perform = [self = shared_from_this(), task = *task](const LivePointer& live) {
            const TaskOrder* const order = live ? live->run->open_task(task.second) : nullptr;
            order ? self->perform_now(live, *order) : self->leave_start_lane(task);
        };
        with_run(task->first, perform, false);
    }
    performing_starts_ = false;
}

void RunDriver::hold_start_tasks() { start_lane_.close(); }

void RunDriver::release_start_tasks() {
    start_lane_.open();
    perform_waiting_starts();
}

void RunDriver::admit_starts() {
    admits_starts_ = true;
    release_start_tasks();
}

void RunDriver::drop_all() {
    admits_starts_ = false;
    hold_start_tasks();
    start_lane_.clear();
    for (const LivePointer& live : runs_.take_all()) {
        live->fail(std::make_exception_ptr(std::runtime_error("the server was reset")));
        if (live->computing) turns_.give_up(live->computing);
    }
    parking_->clear();
    due_->clear();
    aside_.clear();
}

void RunDriver::end() {
    ended_ = true;
    due_->stop();
    parking_->end();
    for (const auto& [id, live] : runs_.all())
        if (live->computing) turns_.give_up(live->computing);
}

}  // namespace stepwell
