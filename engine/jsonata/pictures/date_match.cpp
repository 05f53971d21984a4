// engine/jsonata/pictures/date_match.cpp — matching with backtracking in bounded time: a part that failed to match from
// some place on is not tried there again.
#include "engine/jsonata/pictures/date_match.hpp"

#include <algorithm>
#include <cstdint>

#include "engine/jsonata/pictures/characters.hpp"
#include "engine/jsonata/pictures/numerals.hpp"
#include "engine/jsonata/problem.hpp"
#include "engine/jsonata/text.hpp"
#include "engine/text.hpp"

namespace stepwell::jsonata {

namespace {

constexpr std::size_t most_places = 1U << 20U;  // parts times bytes of the text
constexpr std::size_t most_tries = 4'000'000;

bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
bool is_roman(char c) noexcept { return std::string_view("mdclxvi").find(c) != std::string_view::npos; }

// One letter for both cases, in the alphabets where lower case letters stand at a fixed distance.
std::uint32_t folded(std::uint32_t c) noexcept {
    if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7)) return c + 0x20;
    if ((c >= 0x391 && c <= 0x3A9 && c != 0x3A2) || (c >= 0x410 && c <= 0x42F)) return c + 0x20;
    if (c >= 0x400 && c <= 0x40F) return c + 0x50;
    if ((c >= 0x100 && c <= 0x12F) || (c >= 0x132 && c <= 0x137) || (c >= 0x14A && c <= 0x177)) return c | 1U;
    return c;
}

// Where a part may end when it starts at one place, best first: the listed ends, then from `greatest` down to `least`.
struct Ends {
    std::vector<std::size_t> listed{};
    std::size_t least = 1;
    std::size_t greatest = 0;

    static Ends one(std::size_t end) { return {{}, end, end}; }
    static Ends none() { return {}; }
};

class DateMatcher {
public:
    DateMatcher(std::string_view text, const DatePicture& picture)
        : text_(text), lower_(ascii_lower(text)), picture_(picture) {
        if (picture.size() * (text.size() + 1) > most_places) {
            refuse("The timestamp and the picture string are too long to be compared");
        }
        failed_.resize(picture.size() * (text.size() + 1));
    }

    bool run() {
        struct Try {
            std::size_t start;
            Ends ends;
            std::size_t next_listed = 0;
        };
        std::vector<Try> tries;
        const auto begin = [&](std::size_t start) { tries.push_back({start, ends_of(picture_[tries.size()], start)}); };
        if (picture_.empty()) return text_.empty();
        begin(0);
        while (!tries.empty()) {
            if (++effort_ > most_tries) refuse("There are too many ways to read the timestamp with the picture string");
            Try& current = tries.back();
            std::size_t end = 0;
            if (current.next_listed < current.ends.listed.size()) {
                end = current.ends.listed[current.next_listed++];
            } else if (current.ends.greatest >= current.ends.least) {
                end = current.ends.greatest--;
            } else {
                failed_[(tries.size() - 1) * (text_.size() + 1) + current.start] = true;
                tries.pop_back();
                continue;
            }
            if (tries.size() == picture_.size()) {
                if (end != text_.size()) continue;
                for (const Try& done : tries) starts_.push_back(done.start);
                starts_.push_back(end);
                return true;
            }
            if (!failed_[tries.size() * (text_.size() + 1) + end]) begin(end);
        }
        return false;
    }

    std::vector<std::string_view> parts() const {
        std::vector<std::string_view> found;
        for (std::size_t i = 0; i < picture_.size(); ++i) {
            found.push_back(text_.substr(starts_[i], starts_[i + 1] - starts_[i]));
        }
        return found;
    }

private:
    template <class Test>
    std::size_t run_end(std::size_t start, Test belongs) const {
        while (start < lower_.size() && belongs(lower_[start])) ++start;
        return start;
    }

    template <class Test>
    Ends run(std::size_t start, Test belongs) const {
        return {{}, start + 1, run_end(start, belongs)};
    }

    Ends literal(std::string_view expected, std::size_t at) const {
        for (std::size_t i = 0; i < expected.size();) {
            if (at >= text_.size()) return Ends::none();
            if (folded(next_code_point(expected, i)) != folded(next_code_point(text_, at))) return Ends::none();
        }
        return Ends::one(at);
    }

    // [-+] and digits, behind a separator more digits.
    Ends timezone(const DatePart& part, std::size_t at) const {
        if (part.component == 'z') {
            if (lower_.compare(at, 3, "gmt") != 0) return Ends::none();
            at += 3;
        }
        if (at >= text_.size() || (text_[at] != '+' && text_[at] != '-')) return Ends::none();
        Ends ends = run(at + 1, is_digit);
        if (part.integer->group_size == 0 || ends.greatest < ends.least) return ends;
        std::string separator;
        append_code_point(separator, part.integer->separators.front().character);
        const Ends after = literal(separator, ends.greatest);
        return after.greatest < after.least ? after : run(after.greatest, is_digit);
    }

    Ends words(std::size_t start) {
        Ends ends;
        ends.listed = number_word_lengths(std::string_view(lower_).substr(start));
        for (std::size_t& end : ends.listed) end += start;
        effort_ += ends.listed.size() * 16;
        return ends;
    }

    Ends digits(const IntegerPicture& picture, std::size_t start) const {
        Ends ends = run(start, is_digit);
        if (const double width = picture.parse_width; width < 0 || width > 0) {
            const double end = static_cast<double>(start) + width;
            if (width < 0 || end > static_cast<double>(ends.greatest)) return Ends::none();
            ends = Ends::one(static_cast<std::size_t>(end));
        }
        if (!picture.ordinal) return ends;
        // The ending follows all the digits there are: no shorter run of them has letters behind it.
        if (ends.greatest < ends.least) return ends;
        const std::string_view ending = std::string_view(lower_).substr(ends.greatest, 2);
        const bool known = ending == "th" || ending == "st" || ending == "nd" || ending == "rd";
        return known ? Ends::one(ends.greatest + 2) : Ends::none();
    }

    Ends ends_of(const DatePart& part, std::size_t start) {
        if (!part.is_marker) return literal(part.literal, start);
        if (part.component == 'Z' || part.component == 'z') return timezone(part, start);
        if (part.component == 'f') return run(start, is_digit);
        if (!part.integer) return run(start, is_lower);
        switch (part.integer->kind) {
            case IntegerPicture::Kind::letters:
                return run(start, is_lower);
            case IntegerPicture::Kind::roman:
                return run(start, is_roman);
            case IntegerPicture::Kind::words:
                return words(start);
            default:
                return digits(*part.integer, start);
        }
    }

    std::string_view text_;
    std::string lower_;
    const DatePicture& picture_;
    std::vector<bool> failed_{};
    std::vector<std::size_t> starts_{};
    std::size_t effort_ = 0;
};

// Time zones, fractions of seconds and numbers can be read, and of the names those of months, days, and halves of the
// day.
void check_is_readable(const DatePart& part) {
    if (!part.is_marker || std::string_view("Zzf").find(part.component) != std::string_view::npos) return;
    if (part.integer) {
        check_is_supported(*part.integer);
    } else if (!part.component || std::string_view("MxFP").find(part.component) == std::string_view::npos) {
        throw_has_no_names(part);
    }
}

}  // namespace

std::optional<std::vector<std::string_view>> match_date(std::string_view text, const DatePicture& picture) {
    std::for_each(picture.begin(), picture.end(), check_is_readable);
    DateMatcher matcher(text, picture);
    if (!matcher.run()) return std::nullopt;
    return matcher.parts();
}

}  // namespace stepwell::jsonata
