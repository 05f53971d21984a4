// The protocol of docker-credential-helpers: "Development".
#include "adapters/platform/docker/credential_helper.hpp"

#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <boost/asio/steady_timer.hpp>
#include <memory>
#include <mutex>
#include <system_error>

#include "adapters/platform/process/child_process.hpp"
#include "adapters/platform/process/descriptor.hpp"
#include "adapters/platform/process/orphans.hpp"
#include "engine/runtime/async.hpp"
#include "engine/text.hpp"
#include "engine/value/value.hpp"

namespace stepwell::docker {

namespace {

constexpr std::size_t longest_answer = 64UL * 1024;
constexpr std::size_t longest_message = 200;
constexpr std::string_view unknown_registry = "credentials not found in native keychain";
constexpr std::string_view token_user = "<token>";  // its secret is an identity token

/// What it has said so far; ended when that is too much, or too late.
class Hearing {
public:
    void listen_to(const std::shared_ptr<process::ChildProcess>& child) {
        const std::lock_guard lock(mutex_);
        child_ = child;
    }
    void take(std::string_view line) {
        const std::lock_guard lock(mutex_);
        if (text_.size() + line.size() < longest_answer) {
            text_.append(line).append("\n");
            return;
        }
        end("answered more than 64 KiB");
    }
    void time_out() {
        const std::lock_guard lock(mutex_);
        end("did not answer in time");
    }
    std::string text() {
        const std::lock_guard lock(mutex_);
        return text_;
    }
    /// Why it was ended; empty: it was not.
    std::string verdict() {
        const std::lock_guard lock(mutex_);
        return verdict_;
    }

private:
    void end(const char* why) {
        if (verdict_.empty()) verdict_ = why;
        if (const auto child = child_.lock()) child->kill(SIGKILL);
    }

    std::mutex mutex_;  // guards what follows
    std::weak_ptr<process::ChildProcess> child_;
    std::string text_;
    std::string verdict_;
};

/// A descriptor from which the text is read, and then its end.
process::Descriptor reading(std::string_view text) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) < 0) throw std::system_error(errno, std::generic_category(), "pipe");
    process::Descriptor out(ends[0]);
    const process::Descriptor in(ends[1]);
    if (::write(in.get(), text.data(), text.size()) < 0)  // no more than a pipe holds
        throw std::system_error(errno, std::generic_category(), "pipe");
    return out;
}

std::vector<std::string> own_environment() {
    std::vector<std::string> all;
    for (char** each = environ; each && *each; ++each) all.emplace_back(*each);
    return all;
}

/// Its own word on a failure, unless that looks like an answer, which has a secret.
std::string message(std::string_view text) {
    if (text.empty() || text.find('{') != std::string_view::npos) return {};
    std::string result(text.substr(0, longest_message));
    std::ranges::replace_if(
        result, [](unsigned char c) { return c < 0x20 || c == 0x7f; }, ' ');
    return ": " + result;
}

std::optional<Credentials> parse_answer(const std::string& program, std::string_view text) {
    const Parsed answer = parse_json(text);
    if (!answer || !(*answer)["Username"].is_string() || !(*answer)["Secret"].is_string())
        throw LoginTrouble(program + " answered no JSON object with Username and Secret");
    Credentials credentials;
    const std::string_view user = (*answer)["Username"].as_string();
    const std::string_view secret = (*answer)["Secret"].as_string();
    if (user == token_user) {
        credentials.identity_token = secret;
    } else {
        credentials.username = user;
        credentials.password = secret;
    }
    if (credentials.empty()) return std::nullopt;
    return credentials;
}

}  // namespace

asio::awaitable<std::optional<Credentials>> ask_helper(std::string name, std::string registry,
                                                       std::chrono::milliseconds limit) {
    const std::string program = "docker-credential-" + name;
    if (name.find('/') != std::string::npos || name.find('\0') != std::string::npos)
        throw LoginTrouble("a credential helper has no such name");
    if (registry.size() > PIPE_BUF) throw LoginTrouble("the name of the registry is too long");
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    const auto hearing = std::make_shared<Hearing>();
    std::shared_ptr<process::ChildProcess> child;
    try {
        process::Spec spec;
        spec.command = {program, "get"};
        spec.environment = own_environment();
        spec.environment.emplace_back(process::lasting_mark);
        const process::Descriptor in = reading(registry);
        child = process::ChildProcess::start(
            executor, spec, [hearing](std::string_view line) { hearing->take(line); }, in.get(), -1);
    } catch (const std::system_error& error) {
        throw LoginTrouble(program + " cannot be run: " + error.code().message());
    }
    hearing->listen_to(child);
    asio::steady_timer timer(executor, limit);
    timer.async_wait([hearing](const boost::system::error_code& error) {
        if (!error) hearing->time_out();
    });
    const process::ExitStatus status = co_await child->wait();
    timer.cancel();
    const std::string verdict = hearing->verdict();
    if (!verdict.empty()) throw LoginTrouble(program + ' ' + verdict);
    const std::string text = hearing->text();
    if (status == process::ExitStatus{}) co_return parse_answer(program, text);
    if (trimmed(text) == unknown_registry) co_return std::nullopt;
    throw LoginTrouble(
        program + " failed with " +
        (status.signal ? "signal " + std::to_string(status.signal) : "exit code " + std::to_string(status.code)) +
        message(trimmed(text)));
}

}  // namespace stepwell::docker
