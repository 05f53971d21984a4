#pragma once
// What all operations stand on: the tables, who writes their items, and who reads their streams.

#include "adapters/services/dynamodb/streams.hpp"
#include "adapters/services/dynamodb/tables.hpp"
#include "adapters/services/dynamodb/writer.hpp"

namespace stepwell::dynamodb {

struct Core {
    explicit Core(Platform& ground) : platform(ground), tables(ground), writer(ground, tables), streams(ground) {}

    Platform& platform;
    Tables tables;
    Writer writer;
    Streams streams;
};

}  // namespace stepwell::dynamodb
