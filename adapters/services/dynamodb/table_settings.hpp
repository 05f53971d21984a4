#pragma once
// What is said of a table beside its description: time to live, tags, backups, and the reads of deploy tools.

#include <boost/asio/awaitable.hpp>

#include "adapters/services/dynamodb/tables.hpp"

namespace stepwell::dynamodb {

class TableSettings {
public:
    TableSettings(Platform& platform, Tables& tables) : platform_(platform), tables_(tables) {}

    asio::awaitable<Answer> tag_resource(Context context, Request request);
    asio::awaitable<Answer> untag_resource(Context context, Request request);
    asio::awaitable<Answer> list_tags_of_resource(Context context, Request request);
    asio::awaitable<Answer> describe_continuous_backups(Context context, Request request);
    asio::awaitable<Answer> update_continuous_backups(Context context, Request request);
    asio::awaitable<Answer> get_resource_policy(Context context, Request request);
    asio::awaitable<Answer> describe_kinesis_streaming_destination(Context context, Request request);
    asio::awaitable<Answer> describe_contributor_insights(Context context, Request request);
    asio::awaitable<Answer> describe_limits(Context context, Request request);
    asio::awaitable<Answer> describe_endpoints(Context context, Request request);

private:
    Platform& platform_;
    Tables& tables_;
};

}  // namespace stepwell::dynamodb
