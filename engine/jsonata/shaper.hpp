#pragma once
// The shape that evaluation wants: paths, tuple streams, what `%` looks for, tail calls.

#include <optional>
#include <string_view>

#include "engine/jsonata/ast.hpp"
#include "engine/jsonata/lexer.hpp"
#include "engine/jsonata/problem.hpp"

namespace stepwell::jsonata {

/// Gives nodes their final shape as soon as they are complete. What is wrong with a shape is reported only when the
/// text turns out to be well-formed.
class Shaper {
public:
    explicit Shaper(Arena& arena) noexcept : arena_(arena) {}

    Node* path_of(NameNode& name);
    Node* step(Node* left, Node* right, const Token& token);
    Node* predicate(Node* left, Node* filter, const Token& token);
    Node* group(Node* left, const List<Pair>& pairs, const Token& token);
    Node* sort(Node* left, const List<SortTerm>& terms, const Token& token);
    Node* focus(Node* left, std::string_view name, const Token& token);
    Node* index(Node* left, std::string_view name, const Token& token);
    Node* keep_array(Node* left);
    VariableNode* parent(const Token& token);
    /// `node` passes on what `part` still looks for.
    void pass_on(Node& node, const Node& part);
    /// Marks the calls that `body` ends with.
    static void mark_tail_calls(Node& body);
    /// What was found wrong first, thrown.
    void finish(const Node& root);
    void wrong(Problem problem) {
        if (!problem_) problem_.emplace(std::move(problem));
    }

private:
    PathNode* new_path(Node* first);
    PathNode* as_path(Node* node);
    void resolve_ancestry(PathNode& path);
    void seek(Node& node, Ancestor& ancestor);

    Arena& arena_;
    std::optional<Problem> problem_;
    unsigned labels_ = 0;
    unsigned searches_ = 0;
    static constexpr unsigned most_searches = 1'000'000;
};

/// The token value that the reference names in errors about a node, and its type there.
Value token_value(const Node& node);
std::string_view type_name(const Node& node);

}  // namespace stepwell::jsonata
