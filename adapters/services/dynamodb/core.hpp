#pragma once
// What all operations stand on: the tables, and who writes their items.

#include "adapters/services/dynamodb/tables.hpp"
#include "adapters/services/dynamodb/writer.hpp"

namespace stepwell::dynamodb {

struct Core {
    explicit Core(Platform& ground) : platform(ground), tables(ground), writer(ground, tables) {}

    Platform& platform;
    Tables tables;
    Writer writer;
};

}  // namespace stepwell::dynamodb
