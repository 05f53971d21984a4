#pragma once
// The one registry of operations. Every AWS operation we emulate is one function, registered once under its name, and
// called in three ways: over HTTP, by a Task state, and by ourselves.

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "adapters/aws/api_error.hpp"
#include "adapters/aws/dialect.hpp"
#include "adapters/aws/models/operation_name.hpp"
#include "adapters/aws/place.hpp"
#include "adapters/platform/byte_source.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

class AccountRule;
namespace http {
class ClientPresence;
}

namespace asio = boost::asio;

/// Who asks, and for which account and region.
struct Context : Place {
    std::string request_id = {};  ///< a UUID; x-amzn-RequestId of the answer
    std::string access_key = {};  ///< that signed the request; empty: it is not signed, or our own
    /// X-Amzn-Trace-Id of the request, or of what led to our own; empty: none. See trace_header.hpp.
    std::string trace_header = {};
    bool of_task_watch = false;  ///< a Task state looks after what it started: no quota counts the call
};

/// Bytes that are not JSON: the payload of a Lambda invocation, an object of S3. They are in `bytes` or come from
/// `stream`.
struct Body {
    std::string bytes;
    std::shared_ptr<ByteSource> stream = nullptr;
    std::string sha256 = {};  ///< of a request: the hex digest that its signature covers; empty: none
    bool is_json = false;     ///< `bytes` were printed from a value: nobody needs to check them
};

/// `value` as a payload.
inline Body json_body(const Value& value) { return {.bytes = print(value), .is_json = true}; }

/// Takes what is in the stream into `bytes`, as long as that is at most `most`; what is left stays in the stream.
asio::awaitable<Body> gathered(Body body, std::size_t most);

/// An operation's input, already checked against its shape. Members have the model's names; blobs are base64 text, as
/// in JSON; timestamps are numbers of epoch seconds.
struct Request {
    Value input = Value::empty_object();
    Body payload = {};  ///< the member with place `payload` when it is a blob (then it is not in `input`)
    std::shared_ptr<http::ClientPresence> client = nullptr;  ///< whoever waits for the answer; null: not asked by HTTP
};

/// An operation's answer, members by the model's names.
struct Answer {
    Value output = Value::empty_object();
    Body payload = {};  ///< as in Request
    int status = 0;     ///< 0: the shape's
    /// `output` as it goes over the wire, of an operation of a JSON protocol that has it as text; then `output` is
    /// empty.
    std::string text = {};
};

/// An answer without a payload.
inline Answer answer_of(Value output, int status = 0) {
    return {.output = std::move(output), .payload = {}, .status = status};
}

using Handler = std::function<asio::awaitable<Answer>(Context, Request)>;
/// Of an operation that waits for nothing.
using PlainHandler = std::function<Answer(const Context&, const Request&)>;

class Registry {
public:
    class Entry {
    public:
        using AnyHandler = std::variant<Handler, PlainHandler>;
        Entry(shapes::OperationName name, AnyHandler handler, const Dialect& dialect)
            : name_(name), handler_(std::move(handler)), dialect_(&dialect) {}
        const shapes::OperationName& name() const { return name_; }
        /// What AWS's model says of the operation; the service's model is read at first use.
        const shapes::Operation& shape() const;
        const AnyHandler& handler() const { return handler_; }
        /// Of its service.
        const Dialect& dialect() const { return *dialect_; }

    private:
        friend class Registry;
        shapes::OperationName name_;
        AnyHandler handler_;
        const Dialect* dialect_;
        mutable std::atomic<const shapes::Operation*> shape_ = nullptr;
    };

    /// Of the service's operations added before and after; `dialect` outlives the registry.
    void add_dialect(const Dialect& dialect);
    /// The row of a service; standard_dialect where it has none.
    const Dialect& dialect(std::string_view service) const;

    /// Accounts are kept apart from now on: asked before each call. Outlives the registry's use.
    void keep_apart(const AccountRule& rule) { account_rule_ = &rule; }
    /// Null: whoever has an ARN may use it.
    const AccountRule* account_rule() const { return account_rule_; }

    void add(shapes::OperationName name, Handler handler);
    void add_plain(shapes::OperationName name, PlainHandler handler);

    /// `service` is Service::id, `name` the operation's ("PutItem"). Null: not registered.
    const Entry* find(std::string_view service, std::string_view name) const;
    /// The operation behind an SDK call of a Task state: of `sfn` and `startExecution` it is StartExecution of
    /// "states".
    const Entry* find_sdk(std::string_view sdk_name, std::string_view action) const;
    /// All entries, in order of service and name.
    std::vector<const Entry*> entries() const;

    /// Validates `request.input` against the operation's shape and calls its handler. Throws ApiError: the handler's,
    /// or that of a failed constraint in the words of the service.
    asio::awaitable<Answer> call(const Entry& entry, Context context, Request request) const;
    /// The same for who sends the answer on as JSON: its output may be in `text`.
    asio::awaitable<Answer> call_for_text(const Entry& entry, Context context, Request request) const;

    /// How we call ourselves: the operation's output. Throws ApiError, too when the operation is not registered.
    asio::awaitable<Value> call(std::string_view service, std::string_view name, Context context, Value input) const;

private:
    asio::awaitable<Answer> perform(const Entry& entry, Context context, Request request) const;
    void add_entry(shapes::OperationName name, Entry::AnyHandler handler);

    const AccountRule* account_rule_ = nullptr;
    std::map<std::pair<std::string_view, std::string_view>, Entry> entries_;
    std::map<std::string_view, const Dialect*> dialects_;    // by service
    std::map<std::string_view, std::string_view> services_;  // by their names in aws-sdk Task states
};

}  // namespace stepwell
