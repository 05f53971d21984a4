#pragma once
// The TaskPort in front of the real one: answers the tasks of states that the execution's test case mocks, and passes
// the rest on. Test cases are Documents under a digest of their content: an execution keeps the one that it began with.

#include <boost/asio/awaitable.hpp>
#include <string>

#include "adapters/platform/store/documents.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/ports.hpp"

namespace stepwell::mocks {

class MockedTasks final : public TaskPort {
public:
    /// All must outlive this.
    MockedTasks(Documents& documents, const integrations::Catalogue& catalogue, Clock& clock, TaskPort& real)
        : documents_(documents), catalogue_(catalogue), clock_(clock), real_(real) {}

    /// The key of a test case (as find_test_case gives it), for ExecutionRecord::mocks.
    static std::string key_of(const Value& test_case);
    /// Makes it durable under its key. Before the start of an execution that has it.
    boost::asio::awaitable<void> keep(std::string key, Value test_case);
    boost::asio::awaitable<void> clear();

    void perform(TaskAttempt attempt, TaskReport report) override;
    void cancel(TaskAttempt attempt) override;

private:
    Documents& documents_;
    const integrations::Catalogue& catalogue_;
    Clock& clock_;
    TaskPort& real_;
};

}  // namespace stepwell::mocks
