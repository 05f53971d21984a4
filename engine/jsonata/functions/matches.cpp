// engine/jsonata/functions/matches.cpp — walking from match to match, and matches as objects.
#include "engine/jsonata/functions/matches.hpp"

#include <algorithm>
#include <cmath>

#include "engine/jsonata/functions/functions.hpp"
#include "engine/jsonata/text.hpp"

namespace stepwell::jsonata {

namespace {

// The byte where the text's n-th UTF-16 code unit is.
std::size_t byte_at(std::string_view text, std::size_t units) {
    std::size_t at = 0;
    for (std::size_t counted = 0; at < text.size() && counted < units;) {
        counted += next_code_point(text, at) >= 0x10000 ? 2 : 1;
    }
    return at;
}

// What `next` of a match needs to go on.
struct Rest {
    const Regex* regex;
    std::string_view text;
    std::size_t from;
};

[[noreturn]] void matches_nothing(const Regex& regex) { throw Problem{"D1004"}.about(Value(regex.source())); }

Item next_match(Evaluation& evaluation, const Arguments&, const void* data) {
    const Rest& rest = *static_cast<const Rest*>(data);
    if (rest.from >= rest.text.size()) return {};
    const Item next = match_object(evaluation, *rest.regex, rest.text, rest.from);
    if (next.is_defined() && member(next, "match").length == 0) matches_nothing(*rest.regex);
    return next;
}

Item group_text(std::string_view text, const Regex::Span& span) {
    return span.from == Regex::Span::absent || span.from > span.to ? Item()
                                                                   : Item(text.substr(span.from, span.to - span.from));
}

Item next_function(Evaluation& evaluation, const Regex& regex, std::string_view text, std::size_t from) {
    auto* const next = evaluation.arena().make<Closure>();
    next->kind = Function::Kind::closure;
    next->native = next_match;
    next->data = evaluation.arena().make<Rest>(Rest{&regex, text, from});
    return Item(static_cast<const Function*>(next));
}

Item match_item(Evaluation& evaluation, std::string_view match, double start, double end, const Item& groups,
                const Item& next) {
    Arena& arena = evaluation.arena();
    Object* const object = Object::make(arena, 5);
    object->set(arena, "match", Item(match));
    object->set(arena, "start", Item(start));
    object->set(arena, "end", Item(end));
    object->set(arena, "groups", groups);
    object->set(arena, "next", next);
    return Item(object);
}

}  // namespace

Item match_object(Evaluation& evaluation, const Regex& regex, std::string_view text, std::size_t from) {
    const auto spans = regex.exec(evaluation, text, from);
    if (spans.empty()) return {};
    const Regex::Span all = spans[0];
    Array* const groups = make_array(evaluation.arena(), spans.size() - 1);
    for (const Regex::Span& span : spans.subspan(1)) push(evaluation.arena(), *groups, group_text(text, span));
    evaluation.charge_text(all.to);
    const auto start = static_cast<double>(count_utf16(text.substr(0, all.from)));
    const std::string_view match = text.substr(all.from, all.to - all.from);
    return match_item(evaluation, match, start, start + static_cast<double>(count_utf16(match)), Item(groups),
                      next_function(evaluation, regex, text, all.to));
}

Item call_regex(Evaluation& evaluation, const Regex& regex, const Arguments& arguments) {
    const Item& given = arguments[0];
    const bool scalar = given.is_string() || given.is_number() || given.tag == Tag::boolean || given.tag == Tag::null;
    if (!scalar) return {};
    const std::string_view text = text_of(evaluation, given);
    std::size_t from = 0;
    if (arguments[1].is_number() && arguments[1].number >= 1) {
        evaluation.charge_text(text.size());
        if (arguments[1].number >= static_cast<double>(count_utf16(text)) + 1) return {};
        from = byte_at(text, static_cast<std::size_t>(arguments[1].number));
    }
    return match_object(evaluation, regex, text, from);
}

Matches::Matches(Evaluation& evaluation, const Item& pattern, std::string_view text)
    : evaluation_(evaluation), pattern_(pattern), regex_(regex_of(pattern)), text_(text), ascii_(is_ascii(text)) {
    evaluation.charge(1);
    evaluation.charge_text(text.size());
}

bool Matches::next() {
    const bool found = regex_ ? next_of_regex() : next_of_function();
    started_ = true;
    return found;
}

bool Matches::next_of_regex() {
    if (started_ && to_ >= text_.size()) return false;
    const auto spans = regex_->exec(evaluation_, text_, to_);
    if (spans.empty()) return false;
    if (started_ && spans[0].from == spans[0].to) matches_nothing(*regex_);
    from_ = spans[0].from;
    to_ = spans[0].to;
    groups_.size = 0;
    for (const Regex::Span& span : spans.subspan(1)) groups_.push(evaluation_.arena(), group_text(text_, span));
    return true;
}

bool Matches::next_of_function() {
    if (started_) {
        const Item next = of_found("next");
        if (!next.is_function()) throw Problem{"T1006"};
        found_ = evaluation_.call(next, {});
    } else {
        const Item text(text_);
        found_ = evaluation_.call(pattern_, std::span(&text, 1));
    }
    if (found_.is_undefined()) return false;
    const Item start = of_found("start");
    const Item end = of_found("end");
    const Item groups = of_found("groups");
    const Item next = of_found("next");
    const bool nothing = found_.tag == Tag::null || (found_.tag == Tag::boolean && !found_.boolean) ||
                         (found_.is_string() && found_.length == 0) || (found_.is_number() && found_.number == 0);
    if (!nothing && !start.is_number() && !end.is_number() && !groups.is_array() && !next.is_function()) {
        throw Problem{"T1010"};
    }
    from_ = std::max(byte_of(start), started_ ? to_ : 0);
    to_ = std::max(byte_of(end), from_);
    groups_.size = 0;
    if (groups.is_array()) {
        const Elements elements(groups);
        evaluation_.charge(elements.size());
        for (std::size_t i = 0; i < elements.size(); ++i) groups_.push(evaluation_.arena(), elements[i]);
    }
    return true;
}

Item Matches::of_found(std::string_view key) const { return found_.is_object() ? member(found_, key) : Item(); }

// A position counts in UTF-16 code units.
std::size_t Matches::byte_of(const Item& position) const {
    if (!position.is_number() || !(position.number > 0)) return 0;
    if (position.number >= static_cast<double>(text_.size())) return text_.size();
    const auto units = static_cast<std::size_t>(position.number);
    if (ascii_) return units;
    evaluation_.charge_text(text_.size());
    return byte_at(text_, units);
}

double Matches::position(std::size_t byte) {
    if (ascii_) return static_cast<double>(byte);
    if (byte < counted_to_) counted_to_ = counted_units_ = 0;
    counted_units_ += count_utf16(text_.substr(counted_to_, byte - counted_to_));
    counted_to_ = byte;
    return static_cast<double>(counted_units_);
}

Item Matches::match() const {
    if (!regex_) return of_found("match");
    return Item(text_.substr(from_, to_ - from_));
}

Item Matches::groups_item() const {
    if (!regex_) return of_found("groups");
    Array* const groups = make_array(evaluation_.arena(), groups_.size);
    for (const Item& group : groups_) push(evaluation_.arena(), *groups, group);
    return Item(groups);
}

Item Matches::listed() {
    Arena& arena = evaluation_.arena();
    Object* const object = Object::make(arena, 3);
    const auto set = [&](std::string_view key, const Item& item) {
        if (item.is_defined()) object->set(arena, key, item);
    };
    set("match", match());
    set("index", regex_ ? Item(position(from_)) : of_found("start"));
    set("groups", groups_item());
    return Item(object);
}

Item Matches::whole() {
    if (!regex_) return found_;
    const double start = position(from_);
    return match_item(evaluation_, text_.substr(from_, to_ - from_), start, position(to_), groups_item(),
                      next_function(evaluation_, *regex_, text_, to_));
}

}  // namespace stepwell::jsonata
