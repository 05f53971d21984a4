#pragma once
// The encrypted stream upon a connection's socket. Included by the connection only.

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>

namespace stepwell::http {

class TlsStream : public boost::asio::ssl::stream<boost::asio::ip::tcp::socket&> {
public:
    using boost::asio::ssl::stream<boost::asio::ip::tcp::socket&>::stream;
};

}  // namespace stepwell::http
