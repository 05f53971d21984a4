// `stepwell health`: one request, on plain sockets.
#include "api/health_check.hpp"

#include <netdb.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>

namespace stepwell {

namespace {

constexpr long patience = 5;  // seconds

struct Free {
    void operator()(addrinfo* list) const { ::freeaddrinfo(list); }
};

class Socket {
public:
    explicit Socket(const addrinfo& address) : fd_(::socket(address.ai_family, address.ai_socktype | SOCK_CLOEXEC, 0)) {
        const timeval limit{patience, 0};
        for (const int option : {SO_RCVTIMEO, SO_SNDTIMEO}) ::setsockopt(fd_, SOL_SOCKET, option, &limit, sizeof limit);
    }
    ~Socket() {
        if (fd_ >= 0) ::close(fd_);
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    int get() const { return fd_; }

private:
    int fd_;
};

/// The answer's status line; empty, and errno, when there is none.
std::string ask(const addrinfo& address) {
    const Socket socket(address);
    if (socket.get() < 0 || ::connect(socket.get(), address.ai_addr, address.ai_addrlen) != 0) return {};
    constexpr std::string_view request =
        "GET /_stepwell/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    if (::send(socket.get(), request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size()))
        return {};
    char answer[256];
    const ssize_t n = ::recv(socket.get(), answer, sizeof answer, MSG_WAITALL);
    const std::string_view text(answer, n > 0 ? static_cast<std::size_t>(n) : 0);
    return std::string(text.substr(0, text.find('\r')));
}

}  // namespace

int check_health(const CheckHealth& server) {
    // Whoever listens everywhere listens here as well.
    const bool everywhere = server.host == "0.0.0.0" || server.host == "::" || server.host == "[::]";
    const std::string host = everywhere ? "localhost" : server.host;
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (const int error = ::getaddrinfo(host.c_str(), std::to_string(server.port).c_str(), &hints, &found);
        error != 0) {
        std::fprintf(stderr, "stepwell: %s: %s\n", host.c_str(), ::gai_strerror(error));
        return 1;
    }
    const std::unique_ptr<addrinfo, Free> addresses(found);
    std::string status;
    errno = 0;
    for (const addrinfo* address = found; address && status.empty(); address = address->ai_next) status = ask(*address);
    if (status.starts_with("HTTP/1.1 200")) return 0;
    std::fprintf(stderr, "stepwell: %s:%u is not ready: %s\n", host.c_str(), static_cast<unsigned>(server.port),
                 status.empty() ? std::strerror(errno) : status.c_str());
    return 1;
}

}  // namespace stepwell
