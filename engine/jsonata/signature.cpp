// engine/jsonata/signature.cpp — signatures and the arguments that fit them.
#include "engine/jsonata/signature.hpp"

#include <algorithm>

#include "engine/jsonata/evaluation.hpp"
#include "engine/jsonata/problem.hpp"

namespace stepwell::jsonata {

namespace {

constexpr std::string_view symbols = "snblafom";
constexpr std::size_t most_parameters = 64;

constexpr std::uint16_t set_of(std::string_view letters) {
    std::uint16_t set = 0;
    for (const char c : letters) {
        const std::size_t at = symbols.find(c);
        if (at != std::string_view::npos) set = static_cast<std::uint16_t>(set | 1U << at);
    }
    return set;
}

std::uint16_t symbol_of(const Item& item) {
    switch (item.tag) {
        case Tag::string:
            return set_of("s");
        case Tag::number:
            return set_of("n");
        case Tag::boolean:
            return set_of("b");
        case Tag::null:
            return set_of("l");
        case Tag::input_array:
        case Tag::array:
            return set_of("a");
        case Tag::function:
            return set_of("f");
        case Tag::input_object:
        case Tag::object:
            return set_of("o");
        default:
            return set_of("m");
    }
}

class SignatureParser {
public:
    SignatureParser(Arena& arena, std::string_view text) : arena_(arena), text_(text) {}

    Signature parse() {
        Signature signature;
        signature.plain = true;
        for (at_ = 1; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == ':') break;  // what follows is the result's type
            modify(signature, c);
        }
        for (const Parameter& parameter : signature.parameters) {
            if (parameter.times != Parameter::Times::once || parameter.accepts_context) signature.plain = false;
        }
        return signature;
    }

private:
    void modify(Signature& signature, char c) {
        Parameter* const last = signature.parameters.empty() ? nullptr : &signature.parameters.back();
        switch (c) {
            case 's':
            case 'n':
            case 'b':
            case 'l':
            case 'o':
                return add(signature, static_cast<std::uint16_t>(set_of({&c, 1}) | set_of("m")), false);
            case 'a':
                add(signature, set_of("asnblfom"), true);
                return;
            case 'f':
                add(signature, set_of("f"), false);
                return;
            case 'j':
                return add(signature, set_of("asnblom"), false);
            case 'x':
                return add(signature, set_of("asnblfom"), false);
            case '-':
                if (!last) return;
                last->accepts_context = true;
                last->context_accepts = last->accepts;
                last->times = Parameter::Times::at_most_once;
                return;
            case '?':
            case '+':
                if (last) last->times = c == '?' ? Parameter::Times::at_most_once : Parameter::Times::at_least_once;
                return;
            case '(': {
                const std::size_t close = closing('(', ')');
                const std::string_view choice = text_.substr(at_ + 1, close - at_ - 1);
                if (choice.find('<') != std::string_view::npos) throw Problem{"S0402", at_}.about(Value(choice));
                add(signature, static_cast<std::uint16_t>(set_of(choice) | set_of("m")), false);
                at_ = close;
                return;
            }
            case '<': {
                const bool parameterized = last && (last->is_array || last->accepts == set_of("f"));
                const std::size_t close = closing('<', '>');
                if (!parameterized) {
                    throw Problem{"S0401", at_}.about(Value(text_.substr(at_ - 1, 1)));
                }
                if (last->is_array) last->item_type = text_.substr(at_ + 1, close - at_ - 1);
                at_ = close;
                return;
            }
            default:
                return;
        }
    }

    void add(Signature& signature, std::uint16_t accepts, bool is_array) {
        if (signature.parameters.size >= most_parameters) throw Problem{"S0401", at_};
        Parameter parameter;
        parameter.accepts = accepts;
        parameter.is_array = is_array;
        signature.parameters.push(arena_, parameter);
    }

    std::size_t closing(char open, char close) const {
        int depth = 1;
        std::size_t at = at_;
        while (depth > 0 && ++at < text_.size()) {
            if (text_[at] == close) --depth;
            if (text_[at] == open) ++depth;
        }
        return std::min(at, text_.size());
    }

    Arena& arena_;
    std::string_view text_;
    std::size_t at_ = 0;
};

// Assigns arguments to parameters: greedily, with second thoughts, as a regular expression would.
class Matcher {
public:
    Matcher(const Signature& signature, const Arguments& arguments) : signature_(signature), arguments_(arguments) {}

    bool match(std::size_t parameter, std::size_t argument) {
        if (parameter == signature_.parameters.size) return argument == arguments_.size;
        const Parameter& wanted = signature_.parameters[parameter];
        std::size_t most = 0;
        const std::size_t limit =
            wanted.times == Parameter::Times::at_least_once ? arguments_.size - argument : std::size_t{1};
        while (most < limit && fits(wanted, argument + most)) ++most;
        const std::size_t least = wanted.times == Parameter::Times::at_most_once ? 0 : 1;
        for (std::size_t count = most + 1; count-- > least;) {
            taken[parameter] = count;
            if (match(parameter + 1, argument + count)) return true;
        }
        return false;
    }

    // How many arguments fit when the first parameters take as many as they can; the first that does not fit is wrong.
    std::size_t good_arguments() const {
        std::size_t argument = 0;
        for (const Parameter& wanted : signature_.parameters) {
            const std::size_t before = argument;
            const std::size_t limit = wanted.times == Parameter::Times::at_least_once ? arguments_.size : before + 1;
            while (argument < limit && fits(wanted, argument)) ++argument;
            if (argument == before && wanted.times != Parameter::Times::at_most_once) return before;
        }
        return argument;
    }

    std::size_t taken[most_parameters];

private:
    bool fits(const Parameter& wanted, std::size_t argument) const {
        return argument < arguments_.size && (symbol_of(arguments_.items[argument]) & wanted.accepts) != 0;
    }
    const Signature& signature_;
    const Arguments& arguments_;
};

// What an array must hold, as errors say it.
std::string in_words(std::string_view type) {
    constexpr std::string_view words[] = {"arrays", "booleans", "functions", "numbers", "objects", "strings"};
    for (const std::string_view word : words) {
        if (type == word.substr(0, 1)) return std::string(word);
    }
    return std::string(type);
}

// An array's items must all be of the one type; an argument that is no array becomes one.
Item as_array(Evaluation& evaluation, const Parameter& wanted, const Item& item, std::size_t index, bool several) {
    if (item.is_undefined()) return item;
    const bool is_array = item.is_array();
    bool good = true;
    if (!wanted.item_type.empty()) {
        if (!is_array) {
            good = !several && wanted.item_type.size() == 1 && symbol_of(item) == set_of(wanted.item_type);
        } else {
            const Elements elements(item);
            const std::uint16_t type = set_of(wanted.item_type.substr(0, 1));
            if (elements.is_range()) {
                good = elements.size() == 0 || type == set_of("n");
            } else {
                evaluation.charge(elements.size() / 8);
                for (std::size_t i = 0; i < elements.size() && good; ++i) good = symbol_of(elements[i]) == type;
            }
        }
    }
    if (!good) {
        Problem problem{"T0412"};
        problem.value = evaluation.value_of(item);
        problem.index = index;
        problem.type = in_words(wanted.item_type);
        throw problem;
    }
    if (is_array) return item;
    Array* const array = make_array(evaluation.arena(), 1);
    array->items[array->size++] = item;
    return Item(array);
}

}  // namespace

Signature parse_signature(Arena& arena, std::string_view text) { return SignatureParser(arena, text).parse(); }

void validate(Evaluation& evaluation, const Signature& signature, Arguments& arguments) {
    const std::size_t parameters = signature.parameters.size;
    Matcher matcher(signature, arguments);
    // What is most common: an argument for each parameter, each of the right type, none to be wrapped.
    bool as_is = arguments.size == parameters;
    for (std::size_t i = 0; i < parameters && as_is; ++i) {
        const Parameter& wanted = signature.parameters[i];
        const std::uint16_t symbol = symbol_of(arguments.items[i]);
        as_is = (symbol & wanted.accepts) != 0 &&
                (!wanted.is_array || (wanted.item_type.empty() && (symbol & set_of("am")) != 0));
    }
    if (as_is) return;
    if (!matcher.match(0, 0)) {
        const std::size_t good = matcher.good_arguments();
        Problem problem{"T0410"};
        if (good < arguments.size) problem.value = evaluation.value_of(arguments.items[good]);
        problem.index = good + 1;
        throw problem;
    }
    Item* const items = evaluation.arena().array<Item>(arguments.size + parameters);
    std::size_t size = 0;
    std::size_t argument = 0;
    for (std::size_t i = 0; i < parameters; ++i) {
        const Parameter& wanted = signature.parameters[i];
        const std::size_t taken = matcher.taken[i];
        if (taken == 0) {
            if (wanted.accepts_context && arguments.context.is_defined()) {
                if ((symbol_of(arguments.context) & wanted.context_accepts) == 0) {
                    Problem problem{"T0411"};
                    problem.value = evaluation.value_of(arguments.context);
                    problem.index = argument + 1;
                    throw problem;
                }
                items[size++] = arguments.context;
            } else {
                items[size++] = Item();
            }
        }
        for (std::size_t n = 0; n < taken; ++n, ++argument) {
            const Item& item = arguments.items[argument];
            items[size++] = wanted.is_array ? as_array(evaluation, wanted, item, argument + 1, taken > 1) : item;
        }
    }
    arguments.items = items;
    arguments.size = size;
}

}  // namespace stepwell::jsonata
