// AWS takes up to two days to remove an expired item; here it is seconds, which suits tests.
#include "adapters/services/dynamodb/upkeep.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "adapters/aws/service.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/dynamodb/core.hpp"
#include "adapters/services/dynamodb/stream_store.hpp"
#include "adapters/services/dynamodb/time_to_live.hpp"
#include "adapters/services/dynamodb/tokens.hpp"
#include "engine/runtime/clock.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::dynamodb {

namespace {

constexpr std::chrono::seconds interval{2};
/// Looking for what is old costs more, and a day is long.
constexpr int rounds_between_trims = 150;

}  // namespace

void Upkeep::start() { asio::co_spawn(core_.platform.background, run(stopped_), asio::detached); }

asio::awaitable<void> Upkeep::run_once() {
    co_await remove_expired(core_);
    auto trim = [now = core_.platform.clock.now()](sqlite::Connection& connection) {
        forget_tokens(connection, now);
        return trim_streams(connection, now);
    };
    bool more = true;
    while (more) more = co_await core_.platform.database.write(trim);
}

asio::awaitable<void> Upkeep::run(std::shared_ptr<std::atomic<bool>> stopped) {
    Clock& clock = core_.platform.clock;
    for (int round = 0;; ++round) {
        co_await clock.until(clock.now() + interval);
        if (*stopped) co_return;
        try {
            if (round % rounds_between_trims == 0)
                co_await run_once();
            else
                co_await remove_expired(core_);
        } catch (const std::exception& error) {
            log::error("dynamodb", "the upkeep failed; it will be tried again", {{"error", error.what()}});
        }
    }
}

}  // namespace stepwell::dynamodb
