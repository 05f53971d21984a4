#pragma once
// Bytes on their way from a coroutine that makes them to another that sends them on: a bounded queue.

#include <boost/asio/any_io_executor.hpp>
#include <cstddef>
#include <memory>
#include <mutex>
#include <string>

#include "adapters/platform/abandonable.hpp"
#include "adapters/platform/byte_source.hpp"

namespace stepwell {

/// One writer and one reader, each on an executor of its own. A slow reader makes the writer wait; a reader that is
/// gone tells the writer so.
class BytePipe final : public ByteSource, public Abandonable {
public:
    static constexpr std::size_t usual_size = 256UL * 1024;

    /// Holds `most` bytes, and the last piece written beyond them. `executor`: of a context that outlives the pipe.
    explicit BytePipe(const asio::any_io_executor& executor, std::size_t most = usual_size);
    ~BytePipe() override;

    /// Waits until there is room. False: nobody reads any more, or the pipe has ended.
    asio::awaitable<bool> write(std::string bytes);
    /// All is written. Any thread; again does nothing.
    void end();
    /// What there is cannot be completed: the reader gets what was written and then BrokenSource. Any thread.
    void fail(std::string why);

    /// All that was written since.
    asio::awaitable<std::string> next() override;
    void abandon() override;

private:
    class Bell;

    std::size_t most_;
    std::unique_ptr<Bell> filled_;   // rung when the reader may go on
    std::unique_ptr<Bell> emptied_;  // rung when the writer may go on
    std::mutex mutex_;               // guards what follows
    std::string waiting_;
    std::string failure_;
    bool ended_ = false;
    bool abandoned_ = false;
};

}  // namespace stepwell
