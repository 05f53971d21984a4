// Log streams. API reference: CreateLogStream, DeleteLogStream, DescribeLogStreams.
#include <charconv>

#include "adapters/aws/models/logs.hpp"
#include "adapters/aws/operations.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/platform/store/sqlite/database.hpp"
#include "adapters/services/logs/log_store.hpp"
#include "adapters/services/logs/operations.hpp"
#include "adapters/services/logs/pages.hpp"

namespace stepwell::logs {

namespace {

constexpr std::int64_t streams_told = 50;

Value stream_view(const GroupName& group, const Stream& stream) {
    ObjectBuilder view;
    view.set("logStreamName", stream.name).set("creationTime", stream.created);
    view.set_if("firstEventTimestamp", stream.first_event)
        .set_if("lastEventTimestamp", stream.last_event)
        .set_if("lastIngestionTime", stream.ingested);
    view.set("uploadSequenceToken", sequence_token(stream.id))
        .set("arn", group.arn() + ":log-stream:" + stream.name)
        .set("storedBytes", 0);  // AWS: always 0 since 2019
    return view.build();
}

/// The token: the last stream's time, a blank, its name.
std::optional<std::pair<std::int64_t, std::string>> read_place(const Value& token) {
    const std::string text = read_token(token);
    if (text.empty()) return std::nullopt;
    const std::size_t blank = text.find(' ');
    std::int64_t time = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + std::min(blank, text.size()), time);
    if (blank == std::string::npos || error != std::errc() || end != text.data() + blank) throw invalid_token();
    return std::pair(time, text.substr(blank + 1));
}

StreamPage read_page(const Value& input) {
    StreamPage page;
    page.prefix = input["logStreamNamePrefix"].as_string();
    page.by_time = input["orderBy"].as_string() == "LastEventTime";
    page.descending = input["descending"].as_bool();
    page.after = read_place(input["nextToken"]);
    if (page.by_time && !page.prefix.empty())
        invalid_parameter("Cannot order by LastEventTime with a logStreamNamePrefix.");
    return page;
}

asio::awaitable<Answer> create_log_stream(Platform& platform, Context context, Request request) {
    const GroupName group = group_of(context, request.input);
    const std::string name(request.input["logStreamName"].as_string());
    const std::int64_t now = milliseconds(platform);
    auto job = [=](sqlite::Connection& connection) {
        const std::int64_t id = require_group(connection, group).id;
        if (find_stream(connection, id, name))
            throw ApiError("ResourceAlreadyExistsException", 400, "The specified log stream already exists");
        insert_stream(connection, id, name, now);
    };
    co_await platform.database.write(std::move(job));
    co_return Answer{};
}

asio::awaitable<Answer> delete_log_stream(Platform& platform, Context context, Request request) {
    const GroupName group = group_of(context, request.input);
    const std::string name(request.input["logStreamName"].as_string());
    auto erase = [=](sqlite::Connection& connection) {
        const std::int64_t group_id = require_group(connection, group).id;
        const auto stream = find_stream(connection, group_id, name);
        if (!stream) no_such_stream();
        erase_stream(connection, group_id, stream->id);
        return stream->id;
    };
    const std::int64_t stream = co_await platform.database.write(std::move(erase));
    for (bool more = true; more;) {
        auto remove = [stream](sqlite::Connection& connection) {
            return remove_events(connection, "stream_id", stream);
        };
        more = co_await platform.database.write(std::move(remove));
    }
    co_return Answer{};
}

asio::awaitable<Answer> describe_log_streams(Platform& platform, Context context, Request request) {
    const GroupName group = group_of(context, request.input);
    StreamPage page = read_page(request.input);
    const std::int64_t limit = request.input["limit"].as_integer().value_or(streams_told);
    page.most = limit + 1;
    auto job = [=](sqlite::Connection& connection) {
        return streams_of(connection, require_group(connection, group).id, page);
    };
    std::vector<Stream> found = co_await platform.database.read(std::move(job));
    const bool more = found.size() > static_cast<std::size_t>(limit);
    if (more) found.pop_back();
    Values streams;
    for (const Stream& stream : found) streams.push_back(stream_view(group, stream));
    ObjectBuilder output;
    output.set("logStreams", Value(std::move(streams)));
    if (more)
        output.set("nextToken",
                   token_of(std::to_string(found.back().last_event.value_or(0)) + " " + found.back().name));
    co_return answer_of(output.build());
}

constexpr Operation<Platform> stream_operations[] = {
    {shapes::logs::create_log_stream, create_log_stream},
    {shapes::logs::delete_log_stream, delete_log_stream},
    {shapes::logs::describe_log_streams, describe_log_streams},
};

}  // namespace

void add_stream_operations(Registry& registry, Platform& platform) {
    add_operations(registry, platform, stream_operations);
}

}  // namespace stepwell::logs
