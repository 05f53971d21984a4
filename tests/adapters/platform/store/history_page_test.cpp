// Pages of a closed execution's history, those that former versions wrote included.
#include "adapters/platform/store/history_page.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

#include <stdexcept>

namespace stepwell {
namespace {

std::vector<Event> many_events(std::uint32_t count) {
    std::vector<Event> events;
    for (std::uint32_t id = 1; id <= count; ++id) {
        Event& event = events.emplace_back();
        event.id = id;
        event.previous = id - 1;
        event.type = EventType::PassStateEntered;
        event.fields = {{"name", std::string(100, 'x')}};
    }
    return events;
}

std::string deflated(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < 8; ++i) out.push_back(static_cast<char>(text.size() >> (8 * i)));
    uLongf size = compressBound(text.size());
    std::string body(size, '\0');
    compress2(reinterpret_cast<Bytef*>(body.data()), &size, reinterpret_cast<const Bytef*>(text.data()), text.size(),
              Z_BEST_SPEED);
    return out.append(body, 0, size);
}

TEST(HistoryPage, HoldsItsEventsInOrder) {
    const std::vector<Event> events = many_events(3000);
    const std::vector<HistoryPage> pages = pack_history(events);
    ASSERT_GT(pages.size(), 1U);
    std::uint32_t next = 1;
    for (const HistoryPage& page : pages) {
        EXPECT_EQ(page.first, next);
        for (const Value& event : unpack_history(page.bytes)) EXPECT_EQ(event["id"], Value(next++));
        EXPECT_EQ(page.last, next - 1);
    }
    EXPECT_EQ(next, 3001U);
}

TEST(HistoryPage, OfAFormerVersionIsRead) {
    const std::vector<Value> events = unpack_history(deflated(R"([{"id":1},{"id":2}])"));
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[1]["id"], Value(2));
}

TEST(HistoryPage, ThatIsDamagedIsTold) {
    const std::vector<Event> events = many_events(3);
    const std::string page = pack_history(events).front().bytes;
    const std::string former = deflated("[1]");
    std::string boasting = former;
    boasting[6] = '\x7f';
    for (const std::string& bytes : {std::string(), std::string("abc"), page.substr(0, page.size() - 1),
                                     former.substr(0, former.size() - 1), boasting, deflated("no JSON")}) {
        EXPECT_THROW(unpack_history(bytes), std::runtime_error) << bytes.size();
    }
}

}  // namespace
}  // namespace stepwell
