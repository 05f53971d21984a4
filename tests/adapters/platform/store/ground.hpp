#pragma once
// A platform for services under test: a store in a directory, a clock that the test moves, a registry to call.

#include <gtest/gtest.h>
#include <boost/asio/thread_pool.hpp>

#include <chrono>
#include <filesystem>
#include <stdexcept>
#include <string>

#include "adapters/aws/service.hpp"
#include "adapters/platform/store/documents.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"
#include "engine/runtime/changes.hpp"
#include "engine/runtime/clock.hpp"
#include "tests/adapters/platform/store/run_awaitable.hpp"
#include "tests/engine/runtime/manual_clock.hpp"

namespace stepwell::test {

/// One life of a server. The services are constructed on `platform`, after this. Without a directory the store is in
/// memory.
struct Ground {
    explicit Ground(const std::filesystem::path& directory)
        : database(directory.empty() ? directory : directory / "stepwell.db"),
          documents(database),
          platform{registry,
                   catalogue,
                   documents,
                   database,
                   changes,
                   clock,
                   blocking.get_executor(),
                   {},
                   blocking,
                   directory,
                   "us-east-1",
                   "000000000000",
                   [] { return "http://127.0.0.1:4566"; }} {}

    Value call(const std::string& service, const std::string& operation, const Value& input, Context context = {}) {
        const Registry::Entry* entry = registry.find(service, operation);
        if (!entry) throw std::logic_error("no operation " + service + " " + operation);
        Request request;
        request.input = input;
        return run(registry.call(*entry, std::move(context), std::move(request))).output;
    }
    /// "Code 400: message"
    std::string refused(const std::string& service, const std::string& operation, const Value& input,
                        Context context = {}) {
        try {
            return "accepted: " + print(call(service, operation, input, std::move(context)));
        } catch (const ApiError& error) {
            return error.code + " " + std::to_string(error.status) + ": " + error.message;
        }
    }

    boost::asio::thread_pool blocking{2};
    Registry registry;
    integrations::Catalogue catalogue;
    sqlite::Database database;
    Documents documents;
    Changes changes;
    ManualClock clock;
    Platform platform;
};

}  // namespace stepwell::test
