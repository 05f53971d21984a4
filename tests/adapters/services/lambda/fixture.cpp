#include "tests/adapters/services/lambda/fixture.hpp"

#include <poll.h>
#include <sys/inotify.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>
#include <cerrno>
#include <fstream>
#include <iterator>

#include "adapters/platform/base64.hpp"
#include "adapters/platform/process/descriptor.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::lambda {

Ground::Ground(sqlite::Database& database, Documents& documents, std::filesystem::path directory, Execution execution)
    : platform{.registry = registry,
               .integrations = catalogue,
               .documents = documents,
               .database = database,
               .changes = changes,
               .clock = clock,
               .background = background.get_executor(),
               .shards = {background.get_executor()},
               .blocking = blocking,
               .directory = std::move(directory),
               .region = "us-east-1",
               .account = "000000000000",
               .endpoint_url = [] { return std::string("http://127.0.0.1:4566"); }},
      service(std::make_unique<Lambda>(platform, nullptr, nullptr, std::move(execution))) {
    wait(service->start());
}

Ground::~Ground() {
    wait(service->stop());
    blocking.join();
    background.stop();
    background.join();
}

void Ground::wait(asio::awaitable<void> work) { asio::co_spawn(background, std::move(work), asio::use_future).get(); }

std::future<Answer> Ground::begin(std::string_view operation, Value input, std::string payload) {
    const Registry::Entry* entry = registry.find("lambda", operation);
    if (entry == nullptr) throw std::logic_error("no operation " + std::string(operation));
    Context caller = context;
    caller.request_id = random_uuid();
    Request request;
    request.input = std::move(input);
    request.payload.bytes = std::move(payload);
    return asio::co_spawn(background, registry.call(*entry, std::move(caller), std::move(request)), asio::use_future);
}

Answer Ground::call(std::string_view operation, Value input, std::string payload) {
    return begin(operation, std::move(input), std::move(payload)).get();
}

LambdaTest::LambdaTest() { restart(); }

void LambdaTest::restart() {
    ground_.reset();
    ground_ = std::make_unique<Ground>(database_, documents_, directory_.path(), execution_);
}

Value LambdaTest::request(std::string_view name, std::string_view runtime, const std::string& package) const {
    return Value::object({{"FunctionName", name},
                          {"Runtime", runtime},
                          {"Role", "arn:aws:iam::000000000000:role/lambda"},
                          {"Handler", "app.handler"},
                          {"Timeout", 30},
                          {"Code", Value::object({{"ZipFile", base64_encode(package)}})}});
}

Value LambdaTest::create_zip(std::string_view name, std::string_view runtime, const std::string& package, Value more) {
    Value input = request(name, runtime, package);
    for (const Member& member : more.members()) input = input.with(member.name(), member.value);
    return ground_->call("CreateFunction", input).output;
}

Value LambdaTest::create(std::string_view name, std::string_view runtime, std::string_view file_name,
                         std::string_view source, Value more) {
    return create_zip(name, runtime, zip({{std::string(file_name), std::string(source), 0755, false}}),
                      std::move(more));
}

Answer LambdaTest::invoke(std::string_view name, std::string payload, Value more) {
    return ground_->call("Invoke", more.with("FunctionName", name), std::move(payload));
}

Value LambdaTest::result(std::string_view name, std::string payload) {
    const Answer answer = invoke(name, std::move(payload));
    EXPECT_FALSE(answer.output.contains("FunctionError")) << answer.payload.bytes;
    EXPECT_EQ(answer.status, 200);
    const Parsed parsed = parse_json(answer.payload.bytes);
    EXPECT_TRUE(parsed) << answer.payload.bytes;
    return parsed.value.value_or(Value());
}

Value LambdaTest::failure(std::string_view name, std::string payload) {
    const Answer answer = invoke(name, std::move(payload));
    EXPECT_EQ(answer.output["FunctionError"], Value("Unhandled")) << answer.payload.bytes;
    EXPECT_EQ(answer.status, 200);
    const Parsed parsed = parse_json(answer.payload.bytes);
    EXPECT_TRUE(parsed) << answer.payload.bytes;
    return parsed.value.value_or(Value());
}

void LambdaTest::expect_error(std::string_view code, int status, std::string_view part, std::string_view operation,
                              Value input, std::string payload) {
    try {
        ground_->call(operation, std::move(input), std::move(payload));
        ADD_FAILURE() << "no " << code;
    } catch (const ApiError& error) {
        EXPECT_EQ(error.code, code);
        EXPECT_EQ(error.status, status);
        EXPECT_NE(error.message.find(part), std::string::npos) << error.message;
    }
}

std::string tail_of(const Answer& answer) {
    return base64_decode(answer.output["LogResult"].as_string()).value_or("no base64");
}

std::string wait_for_file(const std::string& path) {
    const process::Descriptor watch(::inotify_init1(IN_CLOEXEC));
    ::inotify_add_watch(watch.get(), std::filesystem::path(path).parent_path().c_str(),
                        IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE);
    for (;;) {
        std::ifstream stream(path);
        std::string text((std::istreambuf_iterator<char>(stream)), {});
        if (!text.empty()) return text;
        pollfd poll{watch.get(), POLLIN, 0};
        if (::poll(&poll, 1, 60'000) == 0) throw std::runtime_error(path + " does not appear");
        char events[4096];
        if (::read(watch.get(), events, sizeof events) < 0) throw std::runtime_error("inotify");
    }
}

bool wait_for_end(int pid) {
    const process::Descriptor handle = process::open_process(pid);
    if (!handle) return errno == ESRCH;
    pollfd poll{handle.get(), POLLIN, 0};
    return ::poll(&poll, 1, 60'000) == 1;
}

}  // namespace stepwell::lambda
