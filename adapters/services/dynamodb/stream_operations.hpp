#pragma once
// The service DynamoDB Streams: ListStreams, DescribeStream, GetShardIterator, GetRecords.

#include <boost/asio/awaitable.hpp>
#include <string>

#include "adapters/aws/registry.hpp"
#include "adapters/services/dynamodb/streams.hpp"

namespace stepwell::dynamodb {

class StreamOperations {
public:
    explicit StreamOperations(Platform& platform);

    asio::awaitable<Answer> list_streams(Context context, Request request);
    asio::awaitable<Answer> describe_stream(Context context, Request request);
    asio::awaitable<Answer> get_shard_iterator(Context context, Request request);
    asio::awaitable<Answer> get_records(Context context, Request request);

private:
    std::string make_iterator(const std::string& arn, std::int64_t after) const;

    Platform& platform_;
    Streams streams_;
};

}  // namespace stepwell::dynamodb
