#include "engine/jsonata/functions/regex_groups.hpp"

#include "engine/jsonata/problem.hpp"

namespace stepwell::jsonata {

void refuse_pattern(std::string_view pattern, std::string_view why) {
    Problem problem{"S0303"};
    problem.message.append("/").append(pattern).append("/: ").append(why);
    throw problem;
}

RegexGroups find_groups(std::string_view pattern) {
    RegexGroups groups;
    std::vector<std::size_t> open;
    bool in_class = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '\\') {
            ++i;
        } else if (in_class) {
            in_class = c != ']';
        } else if (c == '[') {
            in_class = true;
        } else if (c == '(') {
            RegexGroup group;
            group.captures = pattern.substr(i + 1, 1) != "?";
            if (pattern.substr(i + 1, 2) == "?<" && i + 3 < pattern.size() && pattern[i + 3] != '=' &&
                pattern[i + 3] != '!') {
                const std::size_t end = pattern.find('>', i);
                if (end == std::string_view::npos || end == i + 3)
                    refuse_pattern(pattern, "Invalid capture group name");
                group.name = pattern.substr(i + 3, end - i - 3);
                group.captures = true;
                for (const RegexGroup& other : groups.list) {
                    if (other.name == group.name) refuse_pattern(pattern, "Duplicate capture group name");
                }
                if (groups.named++ > 1000) refuse_pattern(pattern, "Too many captures");
            }
            groups.captures += group.captures ? 1 : 0;
            open.push_back(groups.list.size());
            groups.list.push_back(group);
        } else if (c == ')') {
            if (open.empty()) refuse_pattern(pattern, "Unmatched ')'");
            const std::size_t after = i + 1;
            groups.list[open.back()].repeated =
                after < pattern.size() && std::string_view("*+?{").find(pattern[after]) != std::string_view::npos;
            open.pop_back();
        } else if (c == '|') {
            groups.uncertain = true;
            if (!open.empty()) groups.list[open.back()].alternatives = true;
        } else if (c == '*' || c == '+' || c == '?' || c == '{') {
            groups.uncertain = groups.uncertain || i == 0 || pattern.substr(i - 1, 2) != "(?";
        }
    }
    if (in_class) refuse_pattern(pattern, "Unterminated character class");
    if (!open.empty()) refuse_pattern(pattern, "Unterminated group");
    return groups;
}

}  // namespace stepwell::jsonata
