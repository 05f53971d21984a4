#include "adapters/aws/container_tasks/revisions.hpp"

#include <charconv>

#include "adapters/platform/store/documents.hpp"

namespace stepwell::container_tasks {

std::string revision_name(const std::string& family, std::int64_t revision) {
    return family + ":" + std::to_string(revision);
}

std::optional<std::int64_t> parse_revision(std::string_view digits) {
    std::int64_t number = 0;
    const char* const digits_end = digits.data() + digits.size();
    const auto [end, error] = std::from_chars(digits.data(), digits_end, number);
    if (error != std::errc() || end != digits_end || number < 1) return std::nullopt;
    return number;
}

std::optional<Value> find_revision(const Documents& documents, const Revisions& revisions, const Place& place,
                                   const std::string& family, std::optional<std::int64_t> revision) {
    const auto find = [&](std::int64_t number) {
        return documents.find(revisions.definitions, place.key(revision_name(family, number)));
    };
    if (revision) return find(*revision);
    const auto newest = documents.find(revisions.families, place.key(family));
    if (!newest) return std::nullopt;
    // The newest number may be taken and its definition not be written yet.
    for (std::int64_t number = (*newest)["revision"].as_integer().value_or(0); number > 0; --number)
        if (auto found = find(number); found && (*found)["status"].as_string() == "ACTIVE") return found;
    return std::nullopt;
}

boost::asio::awaitable<std::int64_t> next_revision(Documents& documents, Revisions revisions, std::string family_key) {
    Documents::Change count = [](const std::optional<Value>& current) -> std::optional<Value> {
        const std::int64_t last = current ? (*current)["revision"].as_integer().value_or(0) : 0;
        return Value::object({{"revision", last + 1}});
    };
    const std::optional<Value> counted =
        co_await documents.update(revisions.families, std::move(family_key), std::move(count));
    co_return (*counted)["revision"].as_integer().value_or(1);
}

}  // namespace stepwell::container_tasks
