#pragma once
// Sees that a client goes away while its answer is made. Private to the server.

#include <boost/asio/awaitable.hpp>
#include <functional>
#include <memory>

#include "adapters/platform/byte_source.hpp"
#include "adapters/platform/http/client_stream.hpp"
#include "adapters/platform/http/request_reader.hpp"
#include "engine/runtime/signal.hpp"

namespace stepwell::http {

/// Tells a source that cares that the rest is not wanted.
void abandon(ByteSource& source);

/// Reads meanwhile: what comes is the beginning of the client's next request. Once it has sent one, its going away is
/// seen when the answer cannot be sent.
class DisconnectWatch {
public:
    DisconnectWatch(ClientStream& stream, RequestReader& reader) : stream_(stream), reader_(reader) {}
    /// Begins, unless it has; `left` is called when the client goes away. `owner`, in which this lives, is kept alive.
    void start(std::shared_ptr<void> owner, std::function<void()> left);
    /// The client went away since `start`.
    bool client_left() const { return client_left_; }
    /// Ends the reading, and waits for that: then the connection may read.
    boost::asio::awaitable<void> end();

private:
    boost::asio::awaitable<void> watch_for_disconnect(std::shared_ptr<void> owner, std::function<void()> left);

    ClientStream& stream_;
    RequestReader& reader_;
    bool watching_ = false;
    bool client_left_ = false;
    Signal watch_ended_;
};

}  // namespace stepwell::http
