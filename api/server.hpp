#pragma once
// The whole server, from its configuration to its end.

#include <cstdint>
#include <future>
#include <memory>
#include <string>

#include "api/config.hpp"

namespace stepwell {

class App {
public:
    /// Opens the data directory and constructs the services. Throws with a message for the user when it cannot.
    explicit App(Config config);
    ~App();
    App(const App&) = delete;
    App& operator=(const App&) = delete;

    /// Listens, starts the services, prints `Ready.` with the URL on stdout, and serves until SIGTERM, SIGINT or
    /// `stop`. Returns the exit code. Throws with a message for the user when the port cannot be had.
    int run();
    /// Ends `run` cleanly. Any thread.
    void stop();
    /// The URL once the server is ready; an exception if it never will be.
    std::shared_future<std::string> ready() const;
    /// The table of what is supported, in Markdown.
    std::string supported() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace stepwell
