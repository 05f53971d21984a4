// engine/datasets/json_items.cpp — the items of a JSON array without the array: each item's text is cut out, then
// parsed. On the way to the array everything else is skipped.
#include <cctype>

#include "engine/datasets/item_parser.hpp"

namespace stepwell::datasets {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// "/a/b~1c" → "a", "b/c"
std::vector<std::string> pointer_parts(std::string_view pointer) {
    std::vector<std::string> parts;
    while (pointer.starts_with('/')) {
        pointer.remove_prefix(1);
        std::string part;
        for (; !pointer.empty() && pointer[0] != '/'; pointer.remove_prefix(1)) {
            const bool escape = pointer.starts_with("~0") || pointer.starts_with("~1");
            part += !escape ? pointer[0] : pointer[1] == '0' ? '~' : '/';
            if (escape) pointer.remove_prefix(1);
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

Value parsed(std::string_view text) {
    const Parsed value = parse_json(text);
    if (!value) reading_failed("The object that is read is not valid JSON: " + value.error.message);
    return *value;
}

/// Finds where one JSON value ends.
class ValueEnd {
public:
    enum class Step { inside, last, past };  ///< past: the sign does not belong to the value any more
    Step take(char c) {
        if (in_text_) {
            if (escaped_) {
                escaped_ = false;
            } else if (c == '\\') {
                escaped_ = true;
            } else if (c == '"') {
                in_text_ = false;
                if (depth_ == 0) return Step::last;
            }
            return Step::inside;
        }
        if (scalar_) return is_blank(c) || c == ',' || c == ']' || c == '}' || c == ':' ? Step::past : Step::inside;
        if (c == '"') {
            in_text_ = true;
        } else if (c == '{' || c == '[') {
            ++depth_;
        } else if (c == '}' || c == ']') {
            if (--depth_ <= 0) return Step::last;
        } else if (depth_ == 0) {
            scalar_ = true;
        }
        return Step::inside;
    }

private:
    int depth_ = 0;
    bool in_text_ = false;
    bool escaped_ = false;
    bool scalar_ = false;
};

class JsonItems final : public ItemParser {
public:
    JsonItems(std::string_view pointer, bool root_object) : path_(pointer_parts(pointer)), root_object_(root_object) {}

    void feed(std::string_view piece, std::deque<Value>& items) override {
        for (std::size_t i = 0; i < piece.size();) i += take(piece[i], items) ? 1 : 0;
    }

    void finish(std::deque<Value>&) override {
        if (state_ == State::done) return;
        if (state_ == State::open && level_ == 0 && !found_) reading_failed("The object that is read is empty.");
        reading_failed("The object that is read is not valid JSON: it ends too early.");
    }

    bool of_object() const override { return pairs_; }

private:
    enum class State { open, key, colon, skip, comma, member, member_colon, item, after_item, done };

    // False: the sign is to be taken again.
    bool take(char c, std::deque<Value>& items) {
        switch (state_) {
            case State::open:  // before the value that is looked into
                if (is_blank(c)) return true;
                found_ = true;
                if (level_ == path_.size()) {
                    // AWS: not the members of the whole (conformance: map_item_reader_json_no_json_list_object)
                    pairs_ = c == '{' && (level_ > 0 || root_object_);
                    if (c != '[' && !pairs_) reading_failed("Attempting to map over non-iterable node.");
                    state_ = pairs_ ? State::member : State::item;
                    return true;
                }
                in_array_ = c == '[';
                index_ = 0;
                if (c != '{' && c != '[') nothing_found();
                state_ = State::key;
                return true;
            case State::key:
                if (text_.empty() && is_blank(c)) return true;
                if (text_.empty() && (c == '}' || c == ']')) nothing_found();
                if (in_array_) return next(std::to_string(index_++) == path_[level_]), false;
                put(c);
                if (end_.take(c) != ValueEnd::Step::last) return true;
                key_ = parsed(text_).as_string();
                reset();
                state_ = State::colon;
                return true;
            case State::colon:
                if (is_blank(c)) return true;
                if (c != ':') reading_failed("The object that is read is not valid JSON: a ':' is missing.");
                next(key_ == path_[level_]);
                return true;
            case State::skip: {
                if (!begun_ && is_blank(c)) return true;
                begun_ = true;
                const ValueEnd::Step step = end_.take(c);
                if (step == ValueEnd::Step::inside) return true;
                reset();
                state_ = State::comma;
                return step == ValueEnd::Step::last;
            }
            case State::comma:
                if (is_blank(c)) return true;
                if (c != ',') nothing_found();
                state_ = State::key;
                return true;
            case State::member:  // of the object whose members are the items
                if (text_.empty() && is_blank(c)) return true;
                if (text_.empty() && c == '}' && !after_comma_) {
                    state_ = State::done;
                    return true;
                }
                if (text_.empty() && c != '"') reading_failed("The object that is read is not valid JSON.");
                put(c);
                if (end_.take(c) != ValueEnd::Step::last) return true;
                key_ = parsed(text_).as_string();
                reset();
                state_ = State::member_colon;
                return true;
            case State::member_colon:
                if (is_blank(c)) return true;
                if (c != ':') reading_failed("The object that is read is not valid JSON: a ':' is missing.");
                state_ = State::item;
                return true;
            case State::item: {
                if (text_.empty() && is_blank(c)) return true;
                if (text_.empty() && c == ']' && !after_comma_ && !pairs_) {
                    state_ = State::done;
                    return true;
                }
                const ValueEnd::Step step = end_.take(c);
                if (step != ValueEnd::Step::past) put(c);
                if (step == ValueEnd::Step::inside) return true;
                items.push_back(pairs_ ? Value::object({{"Key", key_}, {"Value", parsed(text_)}}) : parsed(text_));
                reset();
                state_ = State::after_item;
                return step == ValueEnd::Step::last;
            }
            case State::after_item:
                if (is_blank(c)) return true;
                if (c != ',' && c != (pairs_ ? '}' : ']'))
                    reading_failed("The object that is read is not valid JSON: a ',' is missing.");
                after_comma_ = c == ',';
                state_ = !after_comma_ ? State::done : pairs_ ? State::member : State::item;
                return true;
            case State::done:  // what follows the array is of no interest
                return true;
        }
        return true;
    }

    void next(bool wanted) {
        if (wanted) ++level_;
        state_ = wanted ? State::open : State::skip;
        reset();
    }

    void put(char c) {
        text_ += c;
        if (text_.size() > largest_item) reading_failed("An item of the object that is read is too large.");
    }

    void reset() {
        text_.clear();
        end_ = {};
        begun_ = false;
    }

    [[noreturn]] static void nothing_found() {
        reading_failed("ItemsPointer names nothing in the object that is read.");
    }

    std::vector<std::string> path_;
    bool root_object_;
    std::size_t level_ = 0;
    State state_ = State::open;
    ValueEnd end_;
    std::string text_;
    std::string key_;
    std::size_t index_ = 0;
    bool in_array_ = false;
    bool pairs_ = false;
    bool begun_ = false;
    bool found_ = false;
    bool after_comma_ = false;
};

class JsonLines final : public ItemParser {
public:
    void feed(std::string_view piece, std::deque<Value>& items) override {
        for (;;) {
            const std::size_t end = piece.find('\n');
            line_.append(piece.substr(0, end));
            if (line_.size() > largest_item) reading_failed("A line of the object that is read is too large.");
            if (end == std::string_view::npos) return;
            piece.remove_prefix(end + 1);
            finish(items);
        }
    }

    void finish(std::deque<Value>& items) override {
        if (line_.find_first_not_of(" \t\r") != std::string::npos) items.push_back(parsed(line_));
        line_.clear();
    }

private:
    std::string line_;
};

}  // namespace

std::unique_ptr<ItemParser> json_items(std::string_view pointer, bool root_object) {
    return std::make_unique<JsonItems>(pointer, root_object);
}

std::unique_ptr<ItemParser> json_lines() { return std::make_unique<JsonLines>(); }

}  // namespace stepwell::datasets
