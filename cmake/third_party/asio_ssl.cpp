// The compiled part of Asio over OpenSSL.
#include <boost/asio/ssl/impl/src.hpp>
