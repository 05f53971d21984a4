// engine/expressions/states_members.cpp — finds `$states.NAME` in JSONata by its tokens: no need for a tree.
#include "engine/expressions/states_members.hpp"

namespace stepwell {

namespace {

constexpr std::string_view variable = "$states";

bool is_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
           static_cast<unsigned char>(c) >= 0x80;
}

class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    std::vector<std::string> run() {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            const bool after_operand =
                is_name(before_) || (before_ != '\0' && closes.find(before_) != std::string_view::npos);
            if (blank.find(c) != std::string_view::npos) {
                ++at_;
                continue;
            }
            if (c == '"' || c == '\'' || (c == '/' && !after_operand && !text_.substr(at_).starts_with("/*"))) {
                skip_text(c);  // or a regular expression
            } else if (c == '`') {
                skip_to("`", 1);
            } else if (text_.substr(at_).starts_with("/*")) {
                skip_to("*/", 2);
                continue;
            } else if (is_name(c)) {
                if (word() == variable) member();
            } else {
                ++at_;
            }
            before_ = text_[at_ - 1];
        }
        return std::move(found_);
    }

private:
    void skip_text(char quote) {
        for (++at_; at_ < text_.size() && text_[at_] != quote; ++at_) {
            if (text_[at_] == '\\') ++at_;
        }
        at_ = at_ < text_.size() ? at_ + 1 : text_.size();
    }

    void skip_to(std::string_view end, std::size_t from) {
        const auto found = text_.find(end, at_ + from);
        at_ = found == std::string_view::npos ? text_.size() : found + end.size();
    }

    std::string_view word() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && is_name(text_[at_])) ++at_;
        return text_.substr(begin, at_ - begin);
    }

    void blanks() {
        const auto next = text_.find_first_not_of(blank, at_);
        at_ = next == std::string_view::npos ? text_.size() : next;
    }

    // behind the variable: `.name` or .`name`
    void member() {
        blanks();
        if (at_ == text_.size() || text_[at_] != '.') return;
        ++at_;
        blanks();
        if (at_ < text_.size() && text_[at_] == '`') {
            const std::size_t begin = at_ + 1;
            skip_to("`", 1);
            if (text_[at_ - 1] == '`' && at_ > begin) found_.emplace_back(text_.substr(begin, at_ - begin - 1));
            return;
        }
        const std::string_view name = word();
        if (!name.empty() && !name.starts_with('$')) found_.emplace_back(name);
    }

    static constexpr std::string_view blank = " \t\r\n";
    static constexpr std::string_view closes = ")]}\"'`";
    std::string_view text_;
    std::size_t at_ = 0;
    char before_ = '\0';  // the last one that is neither blank nor in a comment
    std::vector<std::string> found_;
};

}  // namespace

std::vector<std::string> states_members(std::string_view expression) { return Scanner(expression).run(); }

}  // namespace stepwell
