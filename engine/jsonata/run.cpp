// engine/jsonata/run.cpp — an evaluation from its beginning to its result, and $eval within one.
#include <algorithm>
#include <cmath>

#include "engine/jsonata/ast.hpp"
#include "engine/jsonata/compile.hpp"
#include "engine/jsonata/evaluation.hpp"
#include "engine/jsonata/functions/regex_workplace.hpp"
#include "engine/jsonata/number_text.hpp"
#include "engine/jsonata/program.hpp"

namespace stepwell::jsonata {

namespace {

constexpr Seed fixed_seed{};
constexpr std::uint64_t portion_steps = 2'000;

// An array as input is one thing: only paths look into it.
Item as_input(Arena& arena, const Item& item) {
    if (!item.is_array() || is_sequence(item)) return item;
    Array* const wrapper = make_sequence(arena, 1);
    wrapper->outer_wrapper = true;
    push(arena, *wrapper, item);
    return Item(wrapper);
}

}  // namespace

Evaluation::Evaluation(const Program& program, const Surroundings& surroundings, const Limits& limits,
                       std::span<const Binding> bindings)
    : arena_(limits.bytes, Arena::usual_block, room_),
      most_bytes_(limits.bytes),
      portion_(std::min(limits.steps, portion_steps)),
      steps_left_(portion_),
      steps_later_(limits.steps - portion_),
      depth_left_(limits.depth),
      options_(program.options),
      program_(program),
      surroundings_(surroundings),
      bindings_(bindings) {}

Evaluation::~Evaluation() {
    count_effort(portion_ - steps_left_);
    pace.memory = 0;
    if (regex_workplace_) keep(std::move(regex_workplace_));
}

// The portion is used up: its work is counted for whoever shares the thread, and the next one begins.
void Evaluation::charge_beyond(std::uint64_t steps) {
    if (steps > steps_left_ + steps_later_) out_of_steps();
    const std::uint64_t left = steps_left_ + steps_later_ - steps;
    const std::uint64_t done = portion_ - steps_left_ + steps;
    portion_ = steps_left_ = std::min(left, portion_steps);
    steps_later_ = left - portion_;
    pace.memory = most_bytes_ - arena_.left();
    spend(done);
}

RegexWorkplace& Evaluation::regex_workplace() {
    if (!regex_workplace_) regex_workplace_ = take_regex_workplace();
    return *regex_workplace_;
}

Item Evaluation::run(const Value* input) {
    const std::uint32_t size = program_.top.size();
    top_ = static_cast<Frame*>(arena_.allocate(sizeof(Frame) + size * sizeof(Item)));
    top_->parent = nullptr;
    top_->scope = &program_.top;
    for (std::uint32_t i = 0; i < size; ++i) top_->slots()[i] = program_.top_items[i];
    for (const Binding& binding : bindings_) {
        const std::uint32_t slot = program_.top.find(binding.name);
        if (slot < size) top_->slots()[slot] = item_of(binding.value);
    }
    if (input) root_ = item_of(*input);
    return evaluate(*program_.root, as_input(arena_, root_), top_);
}

Entropy& Evaluation::entropy() {
    if (surroundings_.entropy) return *surroundings_.entropy;
    if (!fallback_entropy_) fallback_entropy_.emplace(fixed_seed, 0);
    return *fallback_entropy_;
}

Item Evaluation::eval(const Arguments& arguments) {
    const Item& text = arguments[0];
    if (!text.is_string()) return Item();
    const Item input = arguments[1].is_defined() ? as_input(arena_, arguments[1]) : arguments.context;
    std::shared_ptr<const Program> program;
    try {
        program = compile_program(text.text(), options_, arguments.frame);
    } catch (Problem& problem) {
        throw Problem{"D3120"}.about(Value(to_failure(problem).message));
    }
    evals_.push_back(program);
    const std::uint32_t size = program->top.size();
    auto* const frame = static_cast<Frame*>(arena_.allocate(sizeof(Frame) + size * sizeof(Item)));
    frame->parent = arguments.frame;
    frame->scope = &program->top;
    for (std::uint32_t i = 0; i < size; ++i) frame->slots()[i] = program->top_items[i];
    for (const Binding& binding : bindings_) {
        const std::uint32_t slot = program->top.find(binding.name);
        if (slot < size && frame->slots()[slot].tag != Tag::unbound) frame->slots()[slot] = item_of(binding.value);
    }
    try {
        enter();
        const Item result = evaluate(*program->root, input, frame);
        leave();
        return result;
    } catch (Problem& problem) {
        if (problem.code == "U1001") throw;
        throw Problem{"D3121"}.about(Value(to_failure(problem).message));
    }
}

Value Evaluation::value_of(const Item& item) { return value_of(item, 0); }

Value Evaluation::value_of(const Item& item, int depth) {
    if (depth > static_cast<int>(max_depth)) too_deep();
    switch (item.tag) {
        case Tag::boolean:
            return item.boolean;
        case Tag::number:
            return number_value(item.number);
        case Tag::string:
            arena_.count(item.length + sizeof(Value));
            return Value(item.text());
        case Tag::input_array:
        case Tag::input_object:
            return *item.value;
        case Tag::array: {
            const Elements items(item);
            charge(1 + items.size());
            arena_.count(items.size() * sizeof(Value) + 64);
            Values values;
            values.reserve(items.size());
            for (std::size_t i = 0; i < items.size(); ++i) {
                breathe(i);
                if (items.is_input()) {
                    values.push_back(items.value(i));
                } else {
                    values.push_back(value_of(items[i], depth + 1));
                }
            }
            Value array(std::move(values));
            spend(items.size() / 16);  // a pause before what was made on the way is let go of
            return array;
        }
        case Tag::object: {
            charge(1 + item.object->size);
            arena_.count(item.object->size * sizeof(Member) + 64);
            Members members;
            members.reserve(item.object->size);
            for (std::uint32_t i = 0; i < item.object->size; ++i) {
                const Entry& entry = item.object->entries[i];
                if (entry.item.is_undefined() || entry.item.is_function()) continue;
                arena_.count(entry.key.size() + sizeof(Value));
                members.push_back({Value(entry.key), value_of(entry.item, depth + 1)});
            }
            return Value(std::move(members));
        }
        case Tag::tuple:
            return value_of(item.tuple->slots()[0], depth + 1);
        default:
            return nullptr;
    }
}

}  // namespace stepwell::jsonata
