#include "tests/property/wrong_values.hpp"

namespace stepwell::property {

namespace {

constexpr std::size_t long_field = 20'000;
constexpr std::size_t long_data = 262'143;  // with its quotes a byte more than the largest payload
constexpr std::size_t shown = 60;

Value nested(std::size_t depth) {
    Value value = Value::empty_array();
    for (std::size_t i = 0; i < depth; ++i) value = Value::array({value});
    return value;
}

Values simple_values() {
    return {Value(),
            true,
            0,
            -1,
            1.5,
            Value::number("1e308"),
            INT64_MAX,
            "",
            "x",
            " ",
            Value::empty_array(),
            Value::array({1}),
            Value::empty_object(),
            Value::object({{"a", 1}})};
}

void put_below(const Value& document, const Value& wrong, const std::string& place, const Changed& visit) {
    visit(place, wrong);
    for (std::size_t i = 0; i < document.items().size(); ++i) {
        put_below(document.items()[i], wrong, place + "/" + std::to_string(i),
                  [&](const std::string& below, const Value& changed) {
                      Values items(document.items().begin(), document.items().end());
                      items[i] = changed;
                      visit(below, Value(std::move(items)));
                  });
    }
    for (const Member& member : document.members()) {
        put_below(member.value, wrong, place + "/" + std::string(member.name()),
                  [&](const std::string& below, const Value& changed) {
                      visit(below, document.with(member.name(), changed));
                  });
    }
}

}  // namespace

const std::vector<Value>& wrong_fields() {
    static const Values values = [] {
        Values all = simple_values();
        for (const char* const text :
             {"$", "$.a", "$..*", "$.n[-1]", "$$.Task.Token", "$v", "States.Array()", "{% %}", "{% $v %}", "{% null %}",
              "{% function($x){$x} %}", "{% $number('1e308') * 10 %}", "{% [1..9] %}", "1970-01-01T00:00:00Z"})
            all.emplace_back(text);
        all.push_back(Value::object({{"a.$", "$.nowhere"}}));
        all.push_back(Value::object({{"a", "{% $nowhere %}"}}));
        all.emplace_back(std::string(long_field, 'x'));
        all.push_back(nested(900));
        return all;
    }();
    return values;
}

const std::vector<Value>& wrong_data() {
    static const Values values = [] {
        Values all = simple_values();
        for (const char* const text : {"2147483648", "1e308", "9999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z"})
            all.emplace_back(text);
        all.push_back(Value::number("1e-999"));
        all.push_back(Value::array({1, "x", Value(), Value::object({{"a", 1}})}));
        all.emplace_back(std::string(long_data, 'x'));
        all.push_back(nested(900));
        return all;
    }();
    return values;
}

std::string short_text(const Value& value) {
    const std::string text = print(value);
    return text.size() <= shown ? text : text.substr(0, shown) + "...";
}

void put_everywhere(const Value& document, const Value& wrong, const Changed& visit) {
    put_below(document, wrong, "", visit);
}

}  // namespace stepwell::property
