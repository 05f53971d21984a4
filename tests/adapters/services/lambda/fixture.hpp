#pragma once
// The Lambda service on a database in memory, called through the registry as everyone calls it.

#include <gtest/gtest.h>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include "adapters/aws/service.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/platform/system_clock.hpp"
#include "adapters/services/lambda/lambda.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"
#include "tests/adapters/services/lambda/zip.hpp"

namespace stepwell::lambda {

/// A server's life with one Lambda service in it.
class Ground {
public:
    Ground(sqlite::Database& database, Documents& documents, std::filesystem::path directory, Execution execution);
    ~Ground();

    std::future<Answer> begin(std::string_view operation, Value input, std::string payload = {});
    Answer call(std::string_view operation, Value input, std::string payload = {});
    void wait(asio::awaitable<void> work);

    Registry registry;
    integrations::Catalogue catalogue;
    SystemClock clock;
    Changes changes;
    Context context;
    asio::thread_pool background{4};
    asio::thread_pool blocking{2};
    Platform platform;
    std::unique_ptr<Lambda> service;
};

class LambdaTest : public testing::Test {
protected:
    LambdaTest();

    /// Creates a function from one source file; what `more` has is added to the request.
    Value create(std::string_view name, std::string_view runtime, std::string_view file, std::string_view source,
                 Value more = Value::empty_object());
    Value create_zip(std::string_view name, std::string_view runtime, const std::string& package,
                     Value more = Value::empty_object());
    Value request(std::string_view name, std::string_view runtime, const std::string& package) const;
    Answer invoke(std::string_view name, std::string payload = "{}", Value more = Value::empty_object());
    /// The parsed payload of an invocation that must succeed (fail).
    Value result(std::string_view name, std::string payload = "{}");
    Value failure(std::string_view name, std::string payload = "{}");
    /// What handlers run in, from the next restart on: by itself with no Docker daemon.
    Execution execution_{.zips_in_docker = false,
                         .docker = {.socket = "/no/such/docker.sock", .network = "", .endpoint = ""}};
    /// Ends the service and starts it again on the same records and files.
    void restart();
    /// A path of the test's own.
    std::string file(std::string_view name) const { return (directory_.path() / name).string(); }
    void expect_error(std::string_view code, int status, std::string_view part, std::string_view operation, Value input,
                      std::string payload = {});

    /// Looks until `done` is true, for what happens in the background without telling anyone.
    template <class Predicate>
    static void await(Predicate done) {
        for (int i = 0; i < 60'000 && !done(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        EXPECT_TRUE(done());
    }

    test::TemporaryDirectory directory_;
    sqlite::Database database_{std::filesystem::path()};
    Documents documents_{database_};
    std::unique_ptr<Ground> ground_;
};

std::string tail_of(const Answer& answer);
/// Waits until the file is there and gives its contents.
std::string wait_for_file(const std::string& path);
/// Waits until the process, which is no child of ours, has ended. False: it had not after a minute.
bool wait_for_end(int pid);

}  // namespace stepwell::lambda
