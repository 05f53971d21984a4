#include "tests/adapters/platform/http/client.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace stepwell::http::testing {

Client::Client(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    const timeval limit{30, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        throw std::system_error(errno, std::generic_category(), "connect");
}

Client::~Client() { ::close(socket_); }

bool Client::try_send(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void Client::send(std::string_view bytes) {
    if (!try_send(bytes)) throw std::system_error(errno, std::generic_category(), "send");
}

void Client::finish_sending() { ::shutdown(socket_, SHUT_WR); }

bool Client::more() {
    std::array<char, 65536> bytes{};
    const ssize_t count = ::recv(socket_, bytes.data(), bytes.size(), 0);
    if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
        throw std::runtime_error("the server neither sends nor closes");
    if (count <= 0) return false;
    buffer_.append(bytes.data(), static_cast<std::size_t>(count));
    return true;
}

Received Client::receive(bool with_body) {
    Received answer;
    std::size_t end = 0;
    while ((end = buffer_.find("\r\n\r\n")) == std::string::npos)
        if (!more()) return answer;
    answer.head = buffer_.substr(0, end + 2);
    buffer_.erase(0, end + 4);
    answer.status = std::stoi(answer.head.substr(answer.head.find(' ') + 1));
    constexpr std::string_view name = "\r\nContent-Length: ";
    const std::size_t at = answer.head.find(name);
    const std::size_t length = at == std::string::npos ? 0 : std::stoul(answer.head.substr(at + name.size()));
    if (!with_body) return answer;
    while (buffer_.size() < length)
        if (!more()) break;
    answer.body = buffer_.substr(0, length);
    buffer_.erase(0, std::min(length, buffer_.size()));
    return answer;
}

std::optional<std::string> Client::receive_chunk() {
    std::size_t line = 0;
    while ((line = buffer_.find("\r\n")) == std::string::npos)
        if (!more()) return std::nullopt;
    const std::size_t size = std::stoul(buffer_.substr(0, line), nullptr, 16);
    while (buffer_.size() < line + 2 + size + 2)
        if (!more()) return std::nullopt;
    std::string chunk = buffer_.substr(line + 2, size);
    if (buffer_.compare(line + 2 + size, 2, "\r\n") != 0) throw std::runtime_error("a chunk does not end");
    buffer_.erase(0, line + 2 + size + 2);
    return chunk;
}

std::string Client::receive_rest() {
    while (more()) {
    }
    return std::exchange(buffer_, {});
}

bool Client::closed() { return buffer_.empty() && !more(); }

}  // namespace stepwell::http::testing
