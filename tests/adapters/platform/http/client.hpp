#pragma once
// A client that sends exactly the bytes it is told to, for tests of the server.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stepwell::http::testing {

/// An answer as it came: status, the head's text, the body.
struct Received {
    int status = 0;
    std::string head;
    std::string body;
    bool has(std::string_view field) const { return head.find(field) != std::string::npos; }
};

/// A blocking connection to 127.0.0.1. What waits for more than 30 s fails.
class Client {
public:
    explicit Client(std::uint16_t port);
    ~Client();
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    void send(std::string_view bytes);
    /// Sends as far as the server takes it: false when it closed before the end.
    bool try_send(std::string_view bytes);
    void finish_sending();
    /// The next answer; `with_body` false after a HEAD request. Status 0: the connection ended.
    Received receive(bool with_body = true);
    /// The next chunk of a chunked body whose head was received; empty: the last one. Nothing: the connection ended.
    std::optional<std::string> receive_chunk();
    /// All until the server closes.
    std::string receive_rest();
    /// True if the server closes without sending anything more.
    bool closed();

private:
    bool more();
    int socket_ = -1;
    std::string buffer_;
};

/// The bytes of a GET request.
inline std::string get(std::string_view target) {
    return "GET " + std::string(target) + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

}  // namespace stepwell::http::testing
