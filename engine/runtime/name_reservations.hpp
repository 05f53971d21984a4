#pragma once
// One look-up of a name at a time: while it is being found out whether an execution of that name exists, nobody else
// starts or redrives one.

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <memory>
#include <string>
#include <unordered_map>

#include "engine/runtime/signal.hpp"

namespace stepwell {

class NameReservations {
public:
    /// A name is reserved as long as this lives.
    class Reservation {
    public:
        ~Reservation();
        Reservation(const Reservation&) = delete;
        Reservation& operator=(const Reservation&) = delete;

    private:
        friend class NameReservations;
        Reservation(NameReservations& names, std::string arn);
        NameReservations& names_;
        std::string arn_;
        std::shared_ptr<Signal> released_;
    };

    /// Returns when nobody has it reserved.
    boost::asio::awaitable<void> until_free(std::string arn);
    /// It must be free.
    [[nodiscard]] Reservation reserve(std::string arn) { return {*this, std::move(arn)}; }

private:
    std::unordered_map<std::string, std::shared_ptr<Signal>> reserved_;
};

}  // namespace stepwell
