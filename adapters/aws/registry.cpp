// The registry: a map of operations, and the one way in.
#include "adapters/aws/registry.hpp"

#include <stdexcept>

#include "adapters/aws/account_rule.hpp"
#include "adapters/aws/models/models.hpp"
#include "adapters/aws/shapes/validate.hpp"

namespace stepwell {

asio::awaitable<Body> gathered(Body body, std::size_t most) {
    while (body.stream && body.bytes.size() <= most) {
        const std::string piece = co_await body.stream->next();
        if (piece.empty()) body.stream = nullptr;
        body.bytes += piece;
    }
    co_return body;
}

const shapes::Operation& Registry::Entry::shape() const {
    const shapes::Operation* shape = shape_.load(std::memory_order_acquire);
    if (!shape) shape_.store(shape = &*name_, std::memory_order_release);
    return *shape;
}

void Registry::add_dialect(const Dialect& dialect) {
    if (!dialects_.try_emplace(dialect.service, &dialect).second)
        throw std::logic_error("two dialects of " + std::string(dialect.service));
    for (auto& [key, entry] : entries_)
        if (key.first == dialect.service) entry.dialect_ = &dialect;
}

const Dialect& Registry::dialect(std::string_view service) const {
    const auto found = dialects_.find(service);
    return found == dialects_.end() ? standard_dialect : *found->second;
}

void Registry::add(shapes::OperationName name, Handler handler) { add_entry(name, std::move(handler)); }

void Registry::add_plain(shapes::OperationName name, PlainHandler handler) { add_entry(name, std::move(handler)); }

void Registry::add_entry(shapes::OperationName name, Entry::AnyHandler handler) {
    const shapes::Service* service = models::find_service(name.service);
    if (!service) throw std::logic_error("AWS has no service " + std::string(name.service));
    services_.emplace(service->sdk_name, service->id);
    const bool fresh =
        entries_.try_emplace({name.service, name.name}, name, std::move(handler), dialect(name.service)).second;
    if (!fresh) throw std::logic_error("registered twice: " + std::string(name.service) + " " + std::string(name.name));
}

const Registry::Entry* Registry::find(std::string_view service, std::string_view name) const {
    const auto found = entries_.find({service, name});
    return found == entries_.end() ? nullptr : &found->second;
}

const Registry::Entry* Registry::find_sdk(std::string_view sdk_name, std::string_view action) const {
    const auto service = services_.find(sdk_name);
    if (service == services_.end()) return nullptr;
    std::string name(action);
    if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return find(service->second, name);
}

std::vector<const Registry::Entry*> Registry::entries() const {
    std::vector<const Entry*> all;
    all.reserve(entries_.size());
    for (const auto& [key, entry] : entries_) all.push_back(&entry);
    return all;
}

asio::awaitable<Answer> Registry::call(const Entry& entry, Context context, Request request) const {
    auto called = call_for_text(entry, std::move(context), std::move(request));
    Answer answer = co_await std::move(called);
    if (answer.text.empty()) co_return answer;
    const Parsed output = parse_json(std::exchange(answer.text, {}));
    if (!output) throw std::runtime_error("an answer is no JSON: " + output.error.message);
    answer.output = *output;
    co_return answer;
}

asio::awaitable<Answer> Registry::call_for_text(const Entry& entry, Context context, Request request) const {
    request.input = shapes::validate(entry.shape(), request.input, entry.dialect());
    if (account_rule_) {
        auto check = account_rule_->check(entry, context, request.input);
        co_await std::move(check);
    }
    const Value input = request.input;
    const Place caller = context;
    auto work = perform(entry, std::move(context), std::move(request));
    try {
        co_return co_await std::move(work);
    } catch (const ApiError& error) {
        explain_not_found(entry.shape(), input, caller, error);
        throw;
    }
}

asio::awaitable<Answer> Registry::perform(const Entry& entry, Context context, Request request) const {
    if (const PlainHandler* plain = std::get_if<PlainHandler>(&entry.handler())) co_return (*plain)(context, request);
    asio::awaitable<Answer> answer = std::get<Handler>(entry.handler())(std::move(context), std::move(request));
    co_return co_await std::move(answer);
}

asio::awaitable<Value> Registry::call(std::string_view service, std::string_view name, Context context,
                                      Value input) const {
    const Entry* const entry = find(service, name);
    if (!entry)
        throw ApiError("UnknownOperationException", 400,
                       std::string(service).append(":").append(name).append(" is not supported by Stepwell."));
    auto called = call(*entry, std::move(context), Request{.input = std::move(input), .payload = {}});
    Answer answer = co_await std::move(called);
    co_return std::move(answer.output);
}

}  // namespace stepwell
