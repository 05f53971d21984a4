#pragma once
// HTTP APIs of API Gateway: requests from outside reach Lambda functions through routes.

#include <boost/asio/awaitable.hpp>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/aws/service.hpp"
#include "adapters/platform/http/server.hpp"
#include "adapters/services/apigatewayv2/resources.hpp"

namespace stepwell::apigatewayv2 {

struct Call;

class HttpApis final : public Service {
public:
    /// Registers its operations.
    explicit HttpApis(Platform& platform);

    std::string_view name() const override { return "apigatewayv2"; }
    asio::awaitable<void> reset() override;

    /// Bytes that a request to an API may bring along.
    static constexpr std::size_t max_body = std::size_t{10} * 1024 * 1024;

    /// Answers a request to `/_api/{api_id}{path_and_query}`, or to the host `{api_id}.execute-api.*`.
    asio::awaitable<http::Response> serve(std::string api_id, std::string path_and_query, http::Request request);

private:
    /// The change of one API's record; nothing deletes it.
    using Edit = std::function<std::optional<Value>(const Value& record)>;

    void register_operations();
    void register_kind(const PartKind& kind, shapes::OperationName create, shapes::OperationName get,
                       shapes::OperationName get_all, shapes::OperationName update, shapes::OperationName remove);

    /// The API's record; throws NotFoundException.
    Value find(const Context& context, std::string_view api_id) const;
    asio::awaitable<std::optional<Value>> edit(Context context, std::string api_id, Edit change);
    Value described(std::string_view api_id, const Value& record) const;

    asio::awaitable<Answer> create_api(Context context, Request request);
    asio::awaitable<Answer> get_api(Context context, Request request);
    asio::awaitable<Answer> get_apis(Context context, Request request);
    asio::awaitable<Answer> update_api(Context context, Request request);
    asio::awaitable<Answer> delete_api(Context context, Request request);

    asio::awaitable<Answer> create_part(const PartKind& kind, Context context, Request request);
    asio::awaitable<Answer> get_part(const PartKind& kind, Context context, Request request);
    asio::awaitable<Answer> get_parts(const PartKind& kind, Context context, Request request);
    asio::awaitable<Answer> update_part(const PartKind& kind, Context context, Request request);
    asio::awaitable<Answer> delete_part(const PartKind& kind, Context context, Request request);

    asio::awaitable<Answer> tag_resource(Context context, Request request);
    asio::awaitable<Answer> untag_resource(Context context, Request request);
    asio::awaitable<Answer> get_tags(Context context, Request request);

    asio::awaitable<http::Response> answer(Value record, Call call, http::Request request);
    asio::awaitable<http::Response> invoke(Value integration, Call call, http::Request request);

    static constexpr const char* collection = "apigatewayv2";  ///< of Documents, by API id
    Platform& platform_;
};

}  // namespace stepwell::apigatewayv2
