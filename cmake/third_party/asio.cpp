// The compiled part of Asio, built once for the whole project.
#include <boost/asio/impl/src.hpp>
