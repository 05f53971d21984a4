// Reads the text of a service: a line is found by its name, for they are sorted, and becomes a shape when an operation
// that is asked for needs it.
#include "adapters/aws/models/models.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>
#include <memory_resource>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <utility>

#include "adapters/aws/models/packed.hpp"

namespace stepwell::models {

using shapes::ErrorShape;
using shapes::Member;
using shapes::Operation;
using shapes::Pagination;
using shapes::Place;
using shapes::Protocol;
using shapes::Service;
using shapes::Shape;
using shapes::TimeFormat;
using shapes::Type;

namespace {

template <class Enumerator, std::size_t Size>
Enumerator named(const std::pair<std::string_view, Enumerator> (&names)[Size], std::string_view name) {
    const auto row = std::ranges::find(names, name, [](const auto& each) { return each.first; });
    if (row == std::end(names)) throw std::logic_error("a model says " + std::string(name));
    return row->second;
}

constexpr std::pair<std::string_view, Type> types[] = {{"{", Type::structure},
                                                       {"list", Type::list},
                                                       {"map", Type::map},
                                                       {"string", Type::string},
                                                       {"integer", Type::integer},
                                                       {"long", Type::long_integer},
                                                       {"float", Type::float_number},
                                                       {"double", Type::double_number},
                                                       {"boolean", Type::boolean},
                                                       {"timestamp", Type::timestamp},
                                                       {"blob", Type::blob},
                                                       {"document", Type::document}};

constexpr std::pair<std::string_view, Place> places[] = {
    {"", Place::body},           {"uri", Place::uri},         {"query", Place::query},  {"header", Place::header},
    {"headers", Place::headers}, {"payload", Place::payload}, {"status", Place::status}};

double number_or(std::string_view text, double otherwise) {
    std::from_chars(text.data(), text.data() + text.size(), otherwise);
    return otherwise;
}

int whole_number(std::string_view text) { return static_cast<int>(number_or(text, 0)); }

/// What stands behind ` fact=` in a line, up to the next blank.
std::string_view fact_of(std::string_view line, std::string_view fact) {
    const std::size_t at = line.find(fact);
    if (at == std::string_view::npos) return {};
    line.remove_prefix(at + fact.size());
    return take_until(line, ' ');
}

/// Takes what stands behind ` fact=`, whatever it is made of, from the end of the line.
std::string_view take_tail(std::string_view& line, std::string_view fact) {
    const std::size_t at = line.find(fact);
    if (at == std::string_view::npos) return {};
    const std::string_view tail = line.substr(at + fact.size());
    line = line.substr(0, at);
    return tail;
}

/// The pieces of a member, `name!*:shape@place=wire;fact;fact`.
struct MemberText {
    std::string_view name, flags, shape, place, facts;
    std::optional<std::string_view> wire;

    explicit MemberText(std::string_view text) {
        const auto take = [&text](std::string_view ends) {
            const std::size_t at = std::min(text.find_first_of(ends), text.size());
            const std::string_view taken = text.substr(0, at);
            text.remove_prefix(at);
            return taken;
        };
        const auto is_next = [&text](char sign) {
            const bool next = text.starts_with(sign);
            if (next) text.remove_prefix(1);
            return next;
        };
        name = take("!*:@=;");
        flags = take(":@=;");
        if (is_next(':')) shape = take("@=;");
        if (is_next('@')) place = take("=;");
        if (is_next('=')) wire = take(";");
        facts = text;
    }
    bool has(std::string_view fact) const { return facts.find(fact) != std::string_view::npos; }
};

}  // namespace

class Model::Reader {
public:
    Reader(const Service& service, std::string text) : service_(service), text_(std::move(text)) {
        for (int i = 0; i < 2; ++i) take_until(sorted_, '\n');  // where it is from, and the service
    }

    const Service& service() const { return service_; }

    const Operation* operation(std::string_view name) {
        const std::lock_guard lock(mutex_);
        if (const auto known = operations_.find(name); known != operations_.end()) return known->second;
        const std::string_view line = find_line(name, Kind::operation);
        if (line.empty()) return nullptr;
        const Operation* read = read_operation(line);
        operations_.emplace(read->name, read);
        return read;
    }

    Address address(std::string_view operation) const {
        std::string_view line = find_line(operation, Kind::operation);
        take_until(line, ' ');
        const std::string_view method = take_until(line, ' ');
        return {method, take_until(line, ' ')};
    }

    std::vector<std::string_view> operations() const {
        std::vector<std::string_view> names;
        for (std::string_view rest = sorted_; !rest.empty();) {
            std::string_view line = take_until(rest, '\n');
            const std::string_view name = take_until(line, ' ');
            if (kind_of(line) == Kind::operation) names.push_back(name);
        }
        return names;
    }

private:
    enum class Kind : std::uint8_t { shape, operation, pages };
    /// What is not in a shape's own line, but in what refers to it.
    enum class Variant : std::uint8_t { plain, flattened, unix_seconds, iso8601, rfc822 };

    static Kind kind_of(std::string_view behind_name) {
        if (behind_name.starts_with("pages ")) return Kind::pages;
        return behind_name.front() >= 'A' && behind_name.front() <= 'Z' ? Kind::operation : Kind::shape;
    }

    /// Empty: there is none.
    std::string_view find_line(std::string_view name, Kind kind) const {
        for (std::string_view lines = lines_of(sorted_, name); !lines.empty();) {
            const std::string_view line = take_until(lines, '\n');
            if (kind_of(line.substr(name.size() + 1)) == kind) return line;
        }
        return {};
    }

    template <class Item>
    std::span<Item> make(std::size_t count) {
        Item* items = std::pmr::polymorphic_allocator<Item>(&arena_).allocate(count);
        std::uninitialized_default_construct_n(items, count);
        return {items, count};
    }

    Operation* read_operation(std::string_view line) {
        Operation& made = make<Operation>(1).front();
        made.service = &service_;
        made.name = take_until(line, ' ');
        made.method = take_until(line, ' ');
        made.uri = take_until(line, ' ');
        while (!line.empty()) {
            std::string_view value = take_until(line, ' ');
            const std::string_view fact = take_until(value, '=');
            if (fact == "status") made.status = whole_number(value);
            if (fact == "in") made.input = shape(value);
            if (fact == "out") made.output = shape(value);
            if (fact == "host") made.host_prefix = value;
            if (fact == "root") made.root = value;
            if (fact == "!") made.errors = read_errors(std::exchange(line, {}));
        }
        made.pages = read_pages(find_line(made.name, Kind::pages));
        return &made;
    }

    static Pagination read_pages(std::string_view line) {
        return {.input = fact_of(line, " input="),
                .output = fact_of(line, " output="),
                .result = fact_of(line, " result="),
                .limit = fact_of(line, " limit="),
                .more = fact_of(line, " more=")};
    }

    std::span<const ErrorShape> read_errors(std::string_view names) {
        const std::span<ErrorShape> errors =
            make<ErrorShape>(static_cast<std::size_t>(std::ranges::count(names, ' ')) + 1);
        for (ErrorShape& error : errors) {
            const std::string_view name = take_until(names, ' ');
            std::string_view code = fact_of(find_line(name, Kind::shape), " error=");
            error.shape = shape(name);
            if (!code.empty()) error.status = whole_number(take_until(code, ':'));
            error.code = code.empty() ? name : code;
        }
        return errors;
    }

    /// The shape that a member or an operation names.
    const Shape* shape(std::string_view name, Place place = Place::body, bool flattened = false) {
        if (!flattened)
            if (const auto known = shapes_.find({name, Variant::plain}); known != shapes_.end()) return known->second;
        const std::string_view line = find_line(name, Kind::shape);
        if (line.empty()) throw std::logic_error("a model lacks the shape " + std::string(name));
        return read_shape(line, flattened ? Variant::flattened : time_of(line, place));
    }

    /// Smithy: "timestampFormat trait".
    Variant time_of(std::string_view line, Place place) const {
        take_until(line, ' ');
        if (take_until(line, ' ') != "timestamp") return Variant::plain;
        const std::string_view format = take_until(line, ' ');
        if (format == "rfc822" || (format.empty() && place == Place::header)) return Variant::rfc822;
        const bool in_text =
            place == Place::query || place == Place::uri ||
            (place == Place::body && (service_.protocol == Protocol::rest_xml || service_.protocol == Protocol::query ||
                                      service_.protocol == Protocol::ec2));
        return format == "iso8601" || (format.empty() && in_text) ? Variant::iso8601 : Variant::unix_seconds;
    }

    const Shape* read_shape(std::string_view line, Variant variant) {
        const std::string_view name = line.substr(0, line.find(' '));
        const auto [known, fresh] = shapes_.try_emplace({name, variant});
        if (!fresh) return known->second;
        Shape& made = make<Shape>(1).front();
        known->second = &made;  // before its members, for it may contain itself
        made.pattern = take_tail(line, " pattern=");
        if (const std::string_view values = take_tail(line, " enum="); !values.empty())
            made.values = read_values(values);
        made.name = take_until(line, ' ');
        made.type = named(types, take_until(line, ' '));
        made.flattened = variant == Variant::flattened;
        if (variant == Variant::iso8601) made.time = TimeFormat::iso8601;
        if (variant == Variant::rfc822) made.time = TimeFormat::rfc822;
        if (made.type == Type::structure) made.members = read_members(take_members(line));
        while (!line.empty()) read_fact(made, take_until(line, ' '));
        return &made;
    }

    void read_fact(Shape& made, std::string_view fact) {
        if (fact.starts_with(':')) {
            const MemberText text(fact);
            if (made.type == Type::map && !made.key) {
                made.key = shape(text.shape);
                made.key_name = text.wire.value_or("");
            } else {
                made.element = shape(text.shape);
                made.item = text.wire.value_or("");
            }
        } else if (const std::size_t dots = fact.find(".."); dots != std::string_view::npos) {
            made.min = number_or(fact.substr(0, dots), made.min);
            made.max = number_or(fact.substr(dots + 2), made.max);
        } else if (fact == "sensitive") {
            made.sensitive = true;
        } else if (fact == "flattened") {
            made.flattened = true;
        } else if (fact == "eventstream") {
            made.event_stream = true;
            made.type = Type::blob;
        }
    }

    std::span<const std::string_view> read_values(std::string_view text) {
        const auto values = make<std::string_view>(static_cast<std::size_t>(std::ranges::count(text, '|')) + 1);
        for (std::string_view& value : values) value = take_until(text, '|');
        return values;
    }

    /// What stands between the braces.
    static std::string_view take_members(std::string_view& line) {
        const std::size_t end = line.find('}');
        const std::string_view members = line.substr(0, end == 0 ? 0 : end - 1);
        line.remove_prefix(std::min(end + 2, line.size()));
        return members;
    }

    std::span<const Member> read_members(std::string_view text) {
        if (text.empty()) return {};
        const std::span<Member> members = make<Member>(static_cast<std::size_t>(std::ranges::count(text, ' ')) + 1);
        for (Member& member : members) member = read_member(MemberText(take_until(text, ' ')));
        return members;
    }

    Member read_member(const MemberText& text) {
        Member made{.name = text.name, .wire = text.wire.value_or(text.name), .shape = nullptr};
        made.place = named(places, text.place);
        made.required = text.flags.find('!') != std::string_view::npos;
        made.idempotency_token = text.flags.find('*') != std::string_view::npos;
        if (text.shape.empty()) {
            std::string name(text.name);
            if (name.front() >= 'a' && name.front() <= 'z') name.front() = static_cast<char>(name.front() - 'a' + 'A');
            made.shape = shape(name, made.place, text.has(";flattened"));
        } else {
            made.shape = shape(text.shape, made.place, text.has(";flattened"));
        }
        made.streaming = text.has(";streaming") || made.shape->event_stream;
        return made;
    }

    const Service& service_;
    const std::string text_;
    std::string_view sorted_ = text_;
    std::mutex mutex_;
    std::pmr::monotonic_buffer_resource arena_;
    std::pmr::map<std::string_view, const Operation*> operations_{&arena_};
    std::pmr::map<std::pair<std::string_view, Variant>, const Shape*> shapes_{&arena_};
};

Model::Model(const Service& service, std::string text) : reader_(std::make_unique<Reader>(service, std::move(text))) {}
Model::~Model() = default;

const Service& Model::service() const { return reader_->service(); }
const Operation* Model::operation(std::string_view name) const { return reader_->operation(name); }
Model::Address Model::address(std::string_view operation) const { return reader_->address(operation); }
std::vector<std::string_view> Model::operations() const { return reader_->operations(); }

}  // namespace stepwell::models
