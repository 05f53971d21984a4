// tests/property/sample.cpp — a subject for each seed.
#include "tests/property/sample.hpp"

#include <gtest/gtest.h>

#include "engine/asl/parser.hpp"

namespace stepwell::property {

Sample sample(std::uint64_t seed, const Wish& wish) {
    Random random(seed);
    Sample made;
    made.definition = random_definition(random, wish);
    made.subject.input = random.chance(90) ? random_document(random) : random_value(random);
    made.subject.seed = seed;
    const CompiledDefinition compiled = compile_definition(print(made.definition));
    EXPECT_TRUE(compiled.definition) << stepwell::describe(compiled.diagnostics);
    made.subject.definition = compiled.definition;
    return made;
}

void expect_same(const std::vector<std::string>& got, const std::vector<std::string>& wanted, std::string_view what) {
    for (std::size_t i = 0; i < std::max(got.size(), wanted.size()); ++i) {
        const std::string one = i < got.size() ? got[i] : "nothing";
        const std::string other = i < wanted.size() ? wanted[i] : "nothing";
        ASSERT_EQ(one, other) << what << " " << i;
    }
}

std::string outline(const std::vector<Event>& events) {
    std::string text;
    for (const Event& event : events) {
        text += std::to_string(event.id) + " after " + std::to_string(event.previous) + " " +
                std::string(name_of(event.type));
        for (const EventField& field : event.fields) {
            if (field.name == "name" || field.name == "index") text += " " + print(field.value);
        }
        text += "\n";
    }
    return text;
}

}  // namespace stepwell::property
