#pragma once
// One evaluation under way: its memory, its limits, and what built-in functions may ask of the evaluator.

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/effort.hpp"
#include "engine/entropy.hpp"
#include "engine/jsonata/arena.hpp"
#include "engine/jsonata/function.hpp"
#include "engine/jsonata/item.hpp"
#include "engine/jsonata/jsonata.hpp"
#include "engine/jsonata/problem.hpp"

namespace stepwell::jsonata {

struct Node;
struct ArrayNode;
struct BinaryNode;
struct BlockNode;
struct CallNode;
struct ConditionNode;
struct Group;
struct LambdaNode;
struct NegationNode;
struct PathNode;
struct RegexWorkplace;
struct Scope;
struct SortNode;
struct Stage;
struct TransformNode;
struct VariableNode;

class Evaluation {
public:
    Evaluation(const Program& program, const Surroundings& surroundings, const Limits& limits,
               std::span<const Binding> bindings);
    ~Evaluation();
    Evaluation(const Evaluation&) = delete;
    Evaluation& operator=(const Evaluation&) = delete;

    /// Evaluates the program; `input` may be null: undefined.
    Item run(const Value* input);

    Arena& arena() noexcept { return arena_; }
    /// Counts work: items handled, or text in pieces of 16 bytes or so. Call it before the work is done, in pieces of
    /// at most a few milliseconds: others may be served meanwhile.
    void charge(std::uint64_t steps) {
        if (steps > steps_left_) return charge_beyond(steps);
        steps_left_ -= steps;
    }
    void charge_text(std::size_t bytes) { charge(bytes / 16); }

    /// Calls any function, with its signature checked. The arguments are used as they are.
    Item call(const Item& function, std::span<const Item> arguments);
    /// Calls what a higher-order function was given: with as many of the three as it has parameters (at least one).
    Item call_with(const Item& function, const Item& value, const Item& second, const Item& third = Item());
    /// Parameters of a function.
    static std::size_t arity(const Item& function) noexcept { return function.function->arity; }

    /// $eval: compiles and evaluates a text where it is called.
    Item eval(const Arguments& arguments);

    const Options& options() const noexcept { return options_; }
    std::int64_t now_millis() const noexcept { return surroundings_.now_millis; }
    Entropy& entropy();

    /// An item as a value of the engine's, for results and errors; functions and undefined become null.
    Value value_of(const Item& item);
    /// A text in the arena, as an item.
    Item text(std::string_view text) { return Item(arena_.copy(text)); }
    /// What its regular expressions work with; made when it is first asked for.
    RegexWorkplace& regex_workplace();

    /// Evaluates a node of the tree with `input` as its context.
    Item evaluate(const Node& node, Item input, Frame* frame);
    /// Calls a function. `node`: the call that errors are reported for, or null.
    Item apply(Item procedure, Arguments arguments, const CallNode* node);
    /// One more level of what goes deep; `leave` ends it.
    void enter() {
        if (depth_left_ == 0) too_deep();
        --depth_left_;
    }
    void leave() noexcept { ++depth_left_; }

private:
    struct Collector;
    struct Fields;
    struct Stream;

    void charge_beyond(std::uint64_t steps);
    [[noreturn]] static void out_of_steps();
    [[noreturn]] static void too_deep();

    Item evaluate_kind(const Node& node, Item input, Frame* frame);
    Item finished(const Node& node, Item result, Frame* frame);
    Item variable(const VariableNode& node, Frame* frame) const;
    Item arithmetic(const BinaryNode& node, Item input, Frame* frame);
    Item compare(const BinaryNode& node, Item input, Frame* frame);
    Item equality(const BinaryNode& node, Item input, Frame* frame);
    Item concatenate(const BinaryNode& node, Item input, Frame* frame);
    Item range(const BinaryNode& node, Item input, Frame* frame);
    Item inclusion(const BinaryNode& node, Item input, Frame* frame);
    Item conjunction(const BinaryNode& node, Item input, Frame* frame);
    Item negate(const NegationNode& node, Item input, Frame* frame);
    Item array(const ArrayNode& node, Item input, Frame* frame);
    Item block(const BlockNode& node, Item input, Frame* frame);
    Item chain(const BinaryNode& node, Item input, Frame* frame);

    Item path(const PathNode& path, Item input, Frame* frame);
    Item result_of(const PathNode& path, Stream& stream);
    void sorted(const SortNode& step, Stream& stream, Frame* frame);
    bool fields(std::string_view name, Stream& stream);
    void each(const Node& step, Stream& stream, Frame* frame);
    bool fields_of_input(const Elements& items, std::string_view name, Fields& found);
    Item wildcard(Item input);
    Item descendants(Item input);
    void descend(const Item& from, Array& found);
    Item filter(const Node& predicate, Item input, Frame* frame);
    Item nth(double index, const Elements& items);
    Item sort(const SortNode& node, const Elements& items, Frame* frame, bool rows);
    Item group(const Group& group, const Elements& items, Frame* frame, const Scope* rows);

    Item tuple_path(const PathNode& path, std::size_t first, const Elements& inputs, Frame* frame);
    void tuple_step(const Node& step, const List<Frame*>& from, List<Frame*>& to);
    void tuple_sort(const SortNode& step, List<Frame*>& rows, bool started);
    void tuple_stages(const List<Stage>& stages, List<Frame*>& rows);
    bool tuple_kept(const Node& predicate, std::size_t at, std::size_t size, Frame* row);
    Frame* reduced(const List<Frame*>& rows, const Scope& scope, Frame* frame);

    Item call_node(const CallNode& node, Item input, Frame* frame, const Item* applied_to);
    Item partial(const CallNode& node, Item input, Frame* frame);
    Item lambda(const LambdaNode& node, Item input, Frame* frame);
    Item transform(const TransformNode& node, Frame* frame);
    Item transformed(const TransformNode& node, const Item& what, Frame* frame);

    Frame* open(const Scope& scope, Frame* parent);
    void close(Frame* frame) noexcept;
    Frame* copy(Frame* row);
    /// A copy of a frame, with what a row of an inner stream knows.
    Frame* joined(Frame* frame, Frame* inner);
    Value value_of(const Item& item, int depth);

    /// A call in tail position, which the caller of the function is to make.
    struct Tail {
        Item procedure{};
        Item* items = nullptr;
        std::size_t size = 0;
        Item context{};
        Frame* frame = nullptr;
        const CallNode* node = nullptr;
    };
    static constexpr std::size_t pooled_slots = 8;
    static constexpr std::size_t tail_items = 8;

    alignas(8) char room_[2048];  // of the arena: most evaluations need no more
    Arena arena_;
    const std::uint64_t most_bytes_;
    std::uint64_t portion_;      // of the steps: the one being used up, at whose end others may be served
    std::uint64_t steps_left_;   // of the portion
    std::uint64_t steps_later_;  // beyond it
    std::uint32_t depth_left_;
    Options options_;
    const Program& program_;
    Item root_{};
    Frame* top_ = nullptr;
    Tail tail_{};
    alignas(Item) unsigned char tail_space_[tail_items * sizeof(Item)];
    Frame* pool_[pooled_slots + 1] = {};
    Surroundings surroundings_;
    std::optional<Entropy> fallback_entropy_;
    std::span<const Binding> bindings_;
    std::vector<std::shared_ptr<const Program>> evals_;
    std::unique_ptr<RegexWorkplace> regex_workplace_;
};

/// Whether a value counts as true ($boolean's rules; undefined is false).
bool truthy(Evaluation& evaluation, const Item& item);
/// Deep equality, as `=` tests it.
bool deep_equal(Evaluation& evaluation, const Item& a, const Item& b);
/// A field of an object, or that of each object in an array, as a path reads it: a sequence not yet unwrapped, or
/// undefined.
Item lookup(Evaluation& evaluation, const Item& from, std::string_view key);
/// $append: undefined on one side gives the other one.
Item append(Evaluation& evaluation, const Item& first, const Item& second);
/// What a finished sequence counts as: undefined if it is empty, its item if it is alone. Other items stay as they are.
Item unwrapped(const Item& sequence);

}  // namespace stepwell::jsonata
