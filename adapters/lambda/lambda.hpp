#pragma once
// Lambda: functions from zips whose handlers run as child processes that speak the real Runtime API.

#include <filesystem>
#include <memory>

#include "adapters/lambda/configuration.hpp"
#include "adapters/lambda/events.hpp"
#include "adapters/lambda/packages.hpp"
#include "adapters/lambda/runtimes.hpp"
#include "adapters/lambda/workers.hpp"
#include "adapters/process/call_back.hpp"
#include "adapters/service.hpp"

namespace stepwell::lambda {

class Lambda final : public Service {
public:
    /// Registers its operations.
    /// `call_back`: what handlers are given to call us.
    explicit Lambda(Platform& platform, CallBackVariables call_back = {});

    std::string_view name() const override { return "lambda"; }
    asio::awaitable<void> start() override;
    asio::awaitable<void> reset() override;
    asio::awaitable<void> stop() override;

private:
    asio::awaitable<Answer> create_function(Context context, Request request);
    asio::awaitable<Answer> update_function_code(Context context, Request request);
    asio::awaitable<Answer> update_function_configuration(Context context, Request request);
    asio::awaitable<Answer> get_function(Context context, Request request);
    asio::awaitable<Answer> get_function_configuration(Context context, Request request);
    asio::awaitable<Answer> list_functions(Context context, Request request);
    asio::awaitable<Answer> delete_function(Context context, Request request);
    asio::awaitable<Answer> invoke(Context context, Request request);

    /// Decodes and stores a request's ZipFile.
    struct Installed {
        std::shared_ptr<const Package> package;
        CodeFacts facts;
    };
    asio::awaitable<Installed> install(Value zip_file);
    asio::awaitable<void> release(std::string hash);
    void changed(const FunctionName& name);

    Platform& platform_;
    std::filesystem::path directory_;
    std::shared_ptr<Packages> packages_;
    Runtimes runtimes_;
    std::shared_ptr<Workers> workers_;
    std::shared_ptr<Events> events_;
};

}  // namespace stepwell::lambda
