#pragma once
// Several document paths as one tree: finds paths that overlap, and takes what they name out of an item.

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/services/dynamodb/expression.hpp"

namespace stepwell::dynamodb {

class PathTree {
public:
    /// Throws in AWS's words when two paths overlap or treat the same thing as a map and as a list. `member` is the
    /// expression's name in the request.
    PathTree(std::string_view member, const std::vector<Path>& paths);
    ~PathTree();

    /// The named parts of `item`: maps with the named members only, lists with the named elements only, in order.
    Value project(const Value& item) const;

private:
    struct Node;
    void add(std::string_view member, const std::vector<Path>& paths, std::size_t index);
    std::unique_ptr<Node> root_;
};

}  // namespace stepwell::dynamodb
