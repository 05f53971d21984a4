// engine/runtime/map_input.cpp — items and batches. Developer guide: "ItemReader", "ItemBatcher".
#include "engine/runtime/map_input.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <functional>
#include <utility>

#include "engine/effort.hpp"
#include "engine/runtime/turns.hpp"
#include "engine/states/map.hpp"

namespace stepwell {

namespace asio = boost::asio;

namespace {

constexpr std::uint64_t effort_of_an_item = 20;  // beside what its expressions count

/// Items of the state's own input.
class ListedItems final : public ItemSource {
public:
    explicit ListedItems(Value items) : items_(std::move(items)) {}
    asio::awaitable<std::optional<Value>> next() override {
        if (next_ == items_.size()) co_return std::nullopt;
        given_ = MapItem::of(items_, next_++);
        co_return given_.value;
    }
    std::optional<Value> key() const override { return given_.key; }
    std::optional<std::int64_t> total() const override { return static_cast<std::int64_t>(items_.size()); }

private:
    Value items_;
    std::size_t next_ = 0;
    MapItem given_;
};

}  // namespace

asio::awaitable<MapInput> MapInput::open(const MapOrder& order, MapFiles* files, MapOwner owner) {
    if (!order.plan.reader) co_return MapInput(order, std::make_shared<ListedItems>(order.items));
    if (!files) throw MapFailure({"States.ItemReaderFailed", "No objects can be read."});
    MapPlan::Reader reader = *order.plan.reader;
    std::shared_ptr<ItemSource> source = co_await files->open(std::move(reader), std::move(owner));
    co_return MapInput(order, std::move(source));
}

asio::awaitable<std::optional<MapInput::Batch>> MapInput::next() {
    std::optional<Batch> batch;
    if (const auto& batcher = order_->plan.batcher) {
        batch = co_await next_batch(*batcher);
    } else if (std::optional<Value> input = co_await next_item()) {
        batch = Batch{std::move(*input), 1};
    }
    if (!batch) total_ = items_read_;
    co_return batch;
}

// One item, as its child sees it.
asio::awaitable<std::optional<Value>> MapInput::next_item() {
    const std::optional<Value> item = co_await source_->next();
    if (!item) co_return std::nullopt;
    MapItem given{*item, source_->key()};  // named: what g++ 12 does with temporaries of a co_await
    Value source = source_->name();
    asio::awaitable<Result<Value>> making = make_input(std::move(given), std::move(source));
    auto input = co_await std::move(making);
    if (!input) throw MapFailure(input.error());
    ++items_read_;
    co_return std::move(*input);
}

// Many items, or one whose input is long to compute, do not keep others waiting.
asio::awaitable<Result<Value>> MapInput::make_input(MapItem item, Value source) {
    const auto executor = co_await asio::this_coro::executor;
    Result<Value> made = Value();
    std::function<void()> make = [&] {
        made = order_->inputs->make(item, static_cast<std::size_t>(items_read_), source);
    };
    const std::uint64_t before = pace.effort;
    bool given_up = false;
    try {
        Impatient impatient;
        const Paced paced(impatient, usual_slice);
        make();
    } catch (const GivenUp&) {
        given_up = true;
    }
    effort_ += pace.effort - before + effort_of_an_item;
    if (given_up) {
        asio::awaitable<void> turns = in_turns(executor, make);
        co_await std::move(turns);
    } else if (effort_ >= usual_slice) {
        co_await asio::post(executor, asio::use_awaitable);
    } else {
        co_return made;
    }
    effort_ = 0;
    co_return made;
}

asio::awaitable<std::optional<MapInput::Batch>> MapInput::next_batch(const MapPlan::Batcher& batcher) {
    ObjectBuilder child;
    if (batcher.input) child.set("BatchInput", *batcher.input);
    const Value frame = child.build().with("Items", Value::empty_array());
    const auto most_bytes = static_cast<std::uint64_t>(
        batcher.most_bytes > 0 ? std::min(batcher.most_bytes, largest_child_input) : largest_child_input);
    std::uint64_t bytes = frame.text_size();
    Values items;
    while (batcher.most_items == 0 || static_cast<std::int64_t>(items.size()) < batcher.most_items) {
        if (!carried_over_) carried_over_ = co_await next_item();
        if (!carried_over_) break;
        const std::uint64_t more = carried_over_->text_size() + (items.empty() ? 0 : 1);
        if (bytes + more > most_bytes && !items.empty()) break;
        bytes += more;
        items.push_back(std::move(*carried_over_));
        carried_over_.reset();
    }
    if (items.empty()) co_return std::nullopt;
    const auto count = static_cast<std::int64_t>(items.size());
    co_return Batch{frame.with("Items", Value(std::move(items))), count};
}

}  // namespace stepwell
