#pragma once
// Lists in pages: nextToken and maxResults, as all List... operations of Step Functions have them.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/registry.hpp"
#include "engine/time.hpp"

namespace stepwell::states {

/// The page of a list that a request asks for.
class Page {
public:
    /// `listing` names the list: its operation and its filters. Throws InvalidToken when the request's token is not one
    /// of ours, is of another listing, or older than a day.
    Page(std::string listing, const Value& input, TimePoint now);

    std::int64_t position() const { return position_; }  ///< where the page before ended; 0: this is the first
    std::size_t size() const { return size_; }           ///< how many entries at most
    /// The nextToken of a page that ends at a position; opaque to clients.
    std::string token(std::int64_t end) const;

    /// The page where `all` is the whole list: `{member: [describe(all[position]), ...], "nextToken": ...}`.
    template <class Record, class Describe>
    Value of(std::string_view member, const std::vector<Record>& all, Describe describe) const {
        Values entries;
        std::size_t i = static_cast<std::size_t>(position_);
        for (; i < all.size() && entries.size() < size_; ++i) entries.push_back(describe(all[i]));
        ObjectBuilder output;
        output.set(member, Value(std::move(entries)));
        if (i < all.size()) output.set("nextToken", token(static_cast<std::int64_t>(i)));
        return output.build();
    }

private:
    std::string listing_;
    TimePoint now_;
    std::int64_t position_ = 0;
    std::size_t size_ = 0;
};

}  // namespace stepwell::states
