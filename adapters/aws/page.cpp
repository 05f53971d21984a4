#include "adapters/aws/page.hpp"

#include <algorithm>
#include <iterator>

#include "adapters/platform/base64.hpp"
#include "adapters/platform/digest.hpp"

namespace stepwell {

namespace {

std::string token_of(PageToken kind, std::string_view key) {
    constexpr std::size_t digest_bytes = 16;
    if (kind == PageToken::plain_key) return std::string(key);
    return kind == PageToken::hashed_key ? hex(sha256(key).substr(0, digest_bytes)) : base64_encode(key);
}

std::vector<Listed>::iterator first_of_page(const PageRules& rules, std::string_view token, std::vector<Listed>& all) {
    if (token.empty()) return all.begin();
    if (rules.kind == PageToken::plain_key) return std::ranges::upper_bound(all, token, {}, &Listed::key);
    if (rules.kind == PageToken::hashed_key) {
        const auto last =
            std::ranges::find_if(all, [&](const Listed& each) { return token_of(rules.kind, each.key) == token; });
        if (last == all.end()) throw rules.invalid_token();
        return std::next(last);
    }
    const auto key = base64_decode(token);
    if (!key || key->empty()) throw rules.invalid_token();
    if (rules.kind == PageToken::after_key) return std::ranges::upper_bound(all, *key, {}, &Listed::key);
    const auto last = std::ranges::find(all, *key, &Listed::key);
    if (last == all.end()) throw rules.invalid_token();
    return std::next(last);
}

std::int64_t size_of(const PageRules& rules, const Value& size) {
    if (size.is_null()) return rules.usual_size;
    const std::int64_t wanted = size.as_integer().value_or(0);
    if (rules.invalid_size && (wanted < 1 || wanted > rules.largest_size)) throw rules.invalid_size();
    return std::clamp<std::int64_t>(wanted, 1, rules.largest_size);
}

}  // namespace

Value page(const PageRules& rules, const Value& input, std::string_view member, std::vector<Listed> all) {
    const std::int64_t size = size_of(rules, input[rules.size]);
    const auto first = first_of_page(rules, input[rules.token].as_string(), all);
    all.erase(std::remove_if(first, all.end(), [](const Listed& each) { return each.value.is_null(); }), all.end());
    const auto end = first + std::min<std::ptrdiff_t>(size, all.end() - first);
    Values shown;
    shown.reserve(static_cast<std::size_t>(end - first));
    for (auto each = first; each != end; ++each) shown.push_back(std::move(each->value));
    ObjectBuilder output;
    output.set(member, Value(std::move(shown)));
    const bool more = end != all.end();
    if (!rules.truncated.empty()) output.set(rules.truncated, more);
    if (more) output.set(rules.next, token_of(rules.kind, std::prev(end)->key));
    return output.build();
}

}  // namespace stepwell
