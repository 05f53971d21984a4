#include "adapters/platform/byte_pipe.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/experimental/concurrent_channel.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/system/error_code.hpp>
#include <utility>

namespace stepwell {

/// Remembers one ring, so that none is missed between a look and a wait.
class BytePipe::Bell {
public:
    explicit Bell(const asio::any_io_executor& executor) : rings_(executor, 1) {}
    /// Any thread.
    void ring() { rings_.try_send(boost::system::error_code()); }
    asio::awaitable<void> heard() { co_await rings_.async_receive(asio::as_tuple(asio::use_awaitable)); }

private:
    asio::experimental::concurrent_channel<void(boost::system::error_code)> rings_;
};

BytePipe::BytePipe(const asio::any_io_executor& executor, std::size_t most)
    : most_(most), filled_(std::make_unique<Bell>(executor)), emptied_(std::make_unique<Bell>(executor)) {}

BytePipe::~BytePipe() = default;

asio::awaitable<bool> BytePipe::write(std::string bytes) {
    for (;;) {
        {
            const std::lock_guard lock(mutex_);
            if (abandoned_ || ended_) co_return false;
            if (waiting_.size() < most_) {
                if (waiting_.empty())
                    waiting_ = std::move(bytes);
                else
                    waiting_ += bytes;
                break;
            }
        }
        co_await emptied_->heard();
    }
    filled_->ring();
    co_return true;
}

void BytePipe::end() {
    {
        const std::lock_guard lock(mutex_);
        ended_ = true;
    }
    filled_->ring();
    emptied_->ring();
}

void BytePipe::fail(std::string why) {
    {
        const std::lock_guard lock(mutex_);
        if (!ended_) failure_ = std::move(why);
        ended_ = true;
    }
    filled_->ring();
    emptied_->ring();
}

asio::awaitable<std::string> BytePipe::next() {
    std::string bytes;
    for (;;) {
        {
            const std::lock_guard lock(mutex_);
            if (abandoned_) throw BrokenSource("nobody reads any more");
            bytes = std::exchange(waiting_, {});
            if (bytes.empty() && ended_) {
                if (!failure_.empty()) throw BrokenSource(failure_);
                co_return bytes;
            }
        }
        if (!bytes.empty()) break;
        co_await filled_->heard();
    }
    emptied_->ring();
    co_return bytes;
}

void BytePipe::abandon() {
    {
        const std::lock_guard lock(mutex_);
        abandoned_ = true;
        waiting_ = {};
    }
    filled_->ring();
    emptied_->ring();
}

}  // namespace stepwell
