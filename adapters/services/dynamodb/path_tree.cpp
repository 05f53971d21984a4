// The tree of document paths behind projections, UPDATED_OLD and UPDATED_NEW, and the overlap check of updates.

#include "adapters/services/dynamodb/path_tree.hpp"

#include <optional>

#include "adapters/services/dynamodb/attribute.hpp"
#include "adapters/services/dynamodb/validation.hpp"

namespace stepwell::dynamodb {

struct PathTree::Node {
    std::map<std::string, Node, std::less<>> members;
    std::map<std::size_t, Node> elements;
    bool whole = false;
    std::size_t first_path = 0;  // the path that made this node

    std::optional<Value> project(const Value& attribute) const {
        if (whole) return attribute;
        if (!members.empty()) {
            if (type_of(attribute) != "M") return std::nullopt;
            const Value inside = project_members(content(attribute));
            if (inside.size() == 0) return std::nullopt;
            return make_attribute("M", inside);
        }
        if (type_of(attribute) != "L") return std::nullopt;
        Values items;
        const auto all = content(attribute).items();
        for (const auto& [index, node] : elements)
            if (index < all.size())
                if (std::optional<Value> part = node.project(all[index])) items.push_back(std::move(*part));
        if (items.empty()) return std::nullopt;
        return make_attribute("L", Value(std::move(items)));
    }

    Value project_members(const Value& map) const {
        Members found;
        for (const Member& member : map.members()) {
            const auto node = members.find(member.name());
            if (node == members.end()) continue;
            if (std::optional<Value> part = node->second.project(member.value))
                found.push_back({member.key, std::move(*part)});
        }
        return Value(std::move(found));
    }
};

namespace {

[[noreturn]] void refuse(std::string_view member, const char* verb, const Path& one, const Path& two) {
    invalid("Invalid " + std::string(member) + ": Two document paths " + verb +
            " with each other; must remove or rewrite one of these paths; path one: " + describe_path(one) +
            ", path two: " + describe_path(two));
}

}  // namespace

PathTree::PathTree(std::string_view member, const std::vector<Path>& paths) : root_(std::make_unique<Node>()) {
    for (std::size_t i = 0; i < paths.size(); ++i) add(member, paths, i);
}

PathTree::~PathTree() = default;

void PathTree::add(std::string_view member, const std::vector<Path>& paths, std::size_t index) {
    const Path& path = paths[index];
    Node* node = root_.get();
    for (const PathElement& element : path) {
        if (node->whole) refuse(member, "overlap", paths[node->first_path], path);
        const auto* position = std::get_if<std::size_t>(&element);
        if (position ? !node->members.empty() : !node->elements.empty())
            refuse(member, "conflict", paths[node->first_path], path);
        Node fresh;
        fresh.first_path = index;
        node = position ? &node->elements.try_emplace(*position, std::move(fresh)).first->second
                        : &node->members.try_emplace(std::get<std::string>(element), std::move(fresh)).first->second;
    }
    if (node->whole || !node->members.empty() || !node->elements.empty())
        refuse(member, "overlap", paths[node->first_path], path);
    node->whole = true;
}

Value PathTree::project(const Value& item) const { return root_->project_members(item); }

}  // namespace stepwell::dynamodb
