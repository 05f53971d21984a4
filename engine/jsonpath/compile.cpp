// engine/jsonpath/compile.cpp — path text to tokens, with the leniency of Jayway JsonPath 2.0.0: a path is cut into
// fragments first, and a fragment is what its first telling character makes it.
#include <charconv>

#include "engine/jsonpath/program.hpp"
#include "engine/text.hpp"

namespace stepwell::jsonpath {

namespace {

constexpr std::size_t max_tokens = 1000;  // a walk recurses once for each

std::int32_t parse_number(std::string_view text) {
    std::string_view digits = text;
    if (!digits.empty() && digits.front() == '+') digits.remove_prefix(1);
    std::int32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool two_signs = digits.size() < text.size() && !digits.empty() && digits.front() == '-';
    if (error != std::errc() || end != digits.data() + digits.size() || two_signs) {
        throw Malformed{"java.lang.NumberFormatException: For input string: \"" + std::string(text) + "\""};
    }
    return number;
}

// One fragment, `['name']`, `[0]`, `[?(...)]`, being read from a place on.
class Fragment {
public:
    Fragment(std::string_view text, bool inside_filter) : text_(text), inside_filter_(inside_filter) {}

    Token token() {
        if (text_ == "[*]") return of(Token::Kind::wildcard);
        for (; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == '?') return filter();
            if (c == '\'') return property();
            if (c == '@') return from_end();
            if (is_digit(c) || c == ':' || c == '-') return array();
        }
        throw Malformed{"Could not analyze path component: " + std::string(text_)};
    }

private:
    static Token of(Token::Kind kind) {
        Token token;
        token.kind = kind;
        return token;
    }

    char here() const {
        if (at_ >= text_.size()) {
            throw Malformed{"java.lang.StringIndexOutOfBoundsException: String index out of range: " +
                            std::to_string(at_)};
        }
        return text_[at_];
    }
    char next() {
        ++at_;
        return here();
    }

    // ['a', 'b']: whatever stands between pairs of quotes, up to the first bracket. There is no escape.
    Token property() {
        Token token = of(Token::Kind::property);
        std::string name;
        bool open = false;
        for (char c = here(); c != ']'; c = next()) {
            if (c != '\'') {
                if (open) name += c;
                continue;
            }
            if (open) token.names.push_back(std::move(name));
            name.clear();
            open = !open;
        }
        return token;
    }

    // [(@.length-1)] or [(@.size()-1)]
    Token from_end() {
        next();
        next();
        std::string function;
        for (; here() != '-'; ++at_) {
            if (here() != ' ' && here() != '(' && here() != ')') function += here();
        }
        if (function != "size" && function != "length") {
            throw Malformed{"Invalid function: @." + function +
                            ". Supported functions are: [(@.length - n)] and [(@.size() - n)]"};
        }
        std::string number;
        for (; here() != ')'; ++at_) {
            if (here() != ' ') number += here();
        }
        Token token = of(Token::Kind::from_end);
        token.numbers.push_back(parse_number(number));
        return token;
    }

    // A slice's number from the place after its colon; leaves the place at what ended it.
    std::string slice_end() {
        std::string number;
        for (char c = next(); is_digit(c) || c == ' ' || c == '-'; c = next()) {
            if (c != ' ') number += c;
        }
        return number;
    }

    // [1]  [1,2]  [1:]  [:1]  [1:2]; a step is read over, the character behind a slice's end too.
    Token array() {
        std::vector<std::int32_t> numbers;
        std::string number;
        const auto keep = [&] {
            numbers.push_back(parse_number(number));
            number.clear();
        };
        bool to = false;
        bool from = false;
        bool sequence = false;
        for (char c = here(); is_digit(c) || c == ',' || c == ' ' || c == ':' || c == '-'; c = next()) {
            if (c == ',') {
                keep();
                sequence = true;
            } else if (c == ':' && number.empty()) {
                to = true;
                number = slice_end();
                keep();
            } else if (c == ':') {
                keep();
                number = slice_end();
                if (number.empty()) {
                    from = true;
                } else {
                    keep();
                }
            } else if (c != ' ') {
                number += c;
            }
            if (here() == ']') break;
        }
        if (!number.empty()) keep();
        Token token;
        token.kind = numbers.size() == 1 && !to && !from ? Token::Kind::index
                     : sequence                          ? Token::Kind::indexes
                     : from                              ? Token::Kind::slice_from
                     : to                                ? Token::Kind::slice_to
                                                         : Token::Kind::slice_between;
        const std::size_t needed = token.kind == Token::Kind::slice_between ? 2 : 1;
        if (numbers.size() < needed) throw Malformed{"Could not analyze path component: " + std::string(text_)};
        token.numbers = std::move(numbers);
        return token;
    }

    // [?(...)]: from the bracket before the question mark to the one that closes it, quotes respected.
    Token filter() {
        if (inside_filter_) throw Malformed{"a filter's path must be definite"};
        const std::size_t start = text_.rfind('[', at_);
        if (start == std::string_view::npos) throw Malformed{"Filter brackets are not balanced"};
        int round = 0;
        int square = 0;
        bool quoted = false;
        char before = ' ';
        at_ = start;
        for (bool closed = false; !closed; ++at_) {
            const char c = here();
            if (c == '\'' && before != '\\') quoted = !quoted;
            if (!quoted) {
                if (c == '(') ++round;
                if (c == ')') --round;
                if (c == '[') ++square;
                if (c == ']') {
                    --square;
                    closed = round == 0;
                }
            }
            before = c;
        }
        if (square != 0) throw Malformed{"Filter brackets are not balanced"};
        Token token = of(Token::Kind::filter);
        token.filter = std::make_shared<const Filter>(compile_filter(text_.substr(start, at_ - start)));
        return token;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool inside_filter_;
};

// Where the fragment that begins with the bracket at `from` ends. Brackets nest here, whatever stands in quotes.
std::size_t closing(std::string_view text, std::size_t from) {
    int nested = 0;
    for (std::size_t i = from + 1; i < text.size(); ++i) {
        if (text[i] == '[') ++nested;
        if (text[i] == ']' && nested-- == 0) return i + 1;
    }
    return text.size();
}

std::size_t name_end(std::string_view text, std::size_t from) {
    const std::size_t end = text.find_first_of(".[ ", from);
    return end == std::string_view::npos ? text.size() : end;
}

Token token_of_name(std::string_view name, bool inside_filter) {
    return Fragment("['" + std::string(name) + "']", inside_filter).token();
}

}  // namespace

std::string_view trim(std::string_view text) {
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ') text.remove_prefix(1);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') text.remove_suffix(1);
    return text;
}

Route compile_route(std::string_view whole, bool inside_filter) {
    const std::string_view text = trim(whole);
    if (text.empty()) throw Malformed{"json can not be null or empty"};
    if (text.ends_with("..")) throw Malformed{"A path can not end with a scan."};
    if (text.size() > 1 && text[1] != '.' && text[1] != '[') {
        throw Malformed{"Invalid path $" + std::string(text.substr(1))};
    }
    Route route;
    route.absolute = text.front() == '$';
    for (std::size_t i = 1; i < text.size();) {
        Token token;
        const char c = text[i];
        if (c == ' ') throw Malformed{"Space not allowed in path"};
        if (c == '$') {
            ++i;
        } else if (c == '[') {
            const std::size_t end = closing(text, i);
            token = Fragment(text.substr(i, end - i), inside_filter).token();
            i = end;
        } else if (c == '*') {
            token.kind = Token::Kind::wildcard;
            ++i;
        } else if (c == '.' && i + 1 == text.size()) {
            throw Malformed{"java.lang.StringIndexOutOfBoundsException: String index out of range: " +
                            std::to_string(i + 1)};
        } else if (c == '.' && text[i + 1] == '.') {
            token.kind = Token::Kind::scan;
            i += 2;
        } else {
            const std::size_t begin = c == '.' ? i + 1 : i;
            const std::size_t end = name_end(text, begin);
            i = end;
            if (begin == end) continue;  // .[0] is [0]
            if (c == '.' && text.substr(begin, end - begin) == "*") {
                token.kind = Token::Kind::wildcard;
            } else {
                token = token_of_name(text.substr(begin, end - begin), inside_filter);
            }
        }
        if (route.tokens.size() == max_tokens) {
            throw Malformed{"A path has at most " + std::to_string(max_tokens) + " parts"};
        }
        route.tokens.push_back(std::move(token));
    }
    bool definite = true;
    for (auto token = route.tokens.rbegin(); token != route.tokens.rend(); ++token) {
        definite = definite && token->definite();
        token->tail_definite = definite;
    }
    // AWS: so it is in Jayway 2.0.0, where a token asks its predecessor, and that one everything from itself on.
    for (std::size_t i = 0; i < route.tokens.size(); ++i) {
        route.tokens[i].must_exist = route.tokens[i == 0 ? 0 : i - 1].tail_definite;
    }
    return route;
}

bool Token::definite() const {
    return kind == Kind::root || kind == Kind::property || kind == Kind::index || kind == Kind::from_end;
}

void Token::print_to(std::string& out) const {
    const auto number = [&](std::size_t i) { return std::to_string(numbers[i]); };
    switch (kind) {
        case Kind::root:
            out += '$';
            break;
        case Kind::property:
            out += '[';
            for (std::size_t i = 0; i < names.size(); ++i) out.append(i ? ", '" : "'").append(names[i]) += '\'';
            out += ']';
            break;
        case Kind::index:
            out += '[' + number(0) + ']';
            break;
        case Kind::indexes:
            out += '[';
            for (std::size_t i = 0; i < numbers.size(); ++i) out.append(i ? "," : "").append(number(i));
            out += ']';
            break;
        case Kind::from_end:
            out += "[@.size()" + number(0) + ']';
            break;
        case Kind::slice_from:
            out += '[' + number(0) + ":]";
            break;
        case Kind::slice_to:
            out += "[:" + number(0) + ']';
            break;
        case Kind::slice_between:
            out += '[' + number(0) + ':' + number(1) + ']';
            break;
        case Kind::wildcard:
            out += "[*]";
            break;
        case Kind::scan:
            out += "..";
            break;
        case Kind::filter:
            out += "[?]";
            break;
    }
}

}  // namespace stepwell::jsonpath
