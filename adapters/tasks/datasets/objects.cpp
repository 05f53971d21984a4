// adapters/tasks/datasets/objects.cpp — GetObject and its like for Map Runs.
#include "adapters/tasks/datasets/objects.hpp"

#include "adapters/platform/random.hpp"

namespace stepwell::datasets {

asio::awaitable<Answer> call_s3(const Registry& registry, std::string operation, Request request, MapOwner owner,
                                std::string error) {
    const Registry::Entry* const entry = registry.find("s3", operation);
    if (!entry) throw MapFailure(Error{error, "S3's " + operation + " is not supported by this version of Stepwell."});
    Context context{owner.account, owner.region, random_uuid()};
    std::optional<Error> failed;
    try {
        co_return co_await registry.call(*entry, std::move(context), std::move(request));
    } catch (const ApiError& refused) {
        failed = Error{error, refused.message};
    }
    throw MapFailure(*failed);
}

asio::awaitable<Opened> open_object(const Registry& registry, asio::thread_pool& blocking, std::string folder,
                                    Value arguments, MapOwner owner) {
    Request request{std::move(arguments)};
    Answer answer =
        co_await call_s3(registry, "GetObject", std::move(request), std::move(owner), "States.ItemReaderFailed");
    std::shared_ptr<ByteSource> bytes = answer.payload.stream;
    if (!bytes) bytes = std::make_shared<TextSource>(std::move(answer.payload.bytes));
    Opened opened{nullptr, std::string(answer.output["ETag"].as_string())};
    opened.bytes = co_await unpacked(std::move(bytes), blocking, std::move(folder));
    co_return opened;
}

}  // namespace stepwell::datasets
