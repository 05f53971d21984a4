#pragma once
// What a distributed Map state asks of its Map Run: everything that can be known when the state is entered.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "engine/value/value.hpp"

namespace stepwell {

struct MapPlan {
    /// Where the items come from, when they are not in the state's input.
    struct Reader {
        std::string action;  ///< "getObject", "listObjectsV2"
        Value arguments;     ///< Bucket, Key, Prefix, ...
        Value config;        ///< ReaderConfig as it is written
        std::optional<std::int64_t> max_items;
    };
    /// Several items make one child's input. Zero: no such limit.
    struct Batcher {
        std::int64_t most_items = 0;
        std::int64_t most_bytes = 0;
        std::optional<Value> input;  ///< BatchInput
    };
    enum class Transformation : std::uint8_t { none, compact, flatten };
    struct Writer {
        bool exports = false;  ///< to objects; otherwise the result alone is formed
        Value arguments;       ///< Bucket, Prefix
        Transformation transformation = Transformation::none;
        bool lines = false;  ///< OutputType JSONL
    };

    bool express = false;
    std::int64_t max_concurrency = 0;  ///< 0: as many as the service runs
    std::int64_t tolerated_count = 0;
    double tolerated_percentage = 0;
    std::optional<Reader> reader;
    std::optional<Batcher> batcher;
    std::optional<Writer> writer;
};

}  // namespace stepwell
