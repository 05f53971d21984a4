// engine/runtime/run_faults.cpp — a fault of ours at the work on an execution, which would end the process, is that
// execution's alone.
#include <stdexcept>

#include "engine/runtime/log.hpp"
#include "engine/runtime/run_driver.hpp"

namespace stepwell {

void RunDriver::give_up(const LivePointer& live, const std::string& fault) {
    if (runs_.find(live->record.id) == live) remove(live);
    live->fail(std::make_exception_ptr(std::runtime_error(fault)));
    const bool express = live->record.id < 0;
    if (!express && live->appended > 0) return aside_.add({live->record, live->appended, live->events_kept}, fault);
    log::error("runtime", "an execution is given up: " + fault, {{"execution", live->record.arn}});
    if (!express) return;  // it never began: whoever starts it gets the error
    // nobody could stop it later, and its caller or its Map Run waits for its end
    Append end;
    end.execution = live->record.id;
    end.closed = live->record;
    end.closed->status = Status::failed;
    end.closed->error = {"States.Runtime", "An internal error ended the execution."};
    end.closed->stop = ports_.clock.now();
    ports_.store.append(std::move(end), [](const std::exception_ptr&) {});
}

}  // namespace stepwell
