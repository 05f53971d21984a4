// engine/jsonata/tuples.cpp — tuple streams: from the step on that binds a variable (@, #) or whose context is asked
// for by `%`, a path keeps one frame of variables for each item.
#include "engine/jsonata/ast.hpp"
#include "engine/jsonata/evaluation.hpp"

namespace stepwell::jsonata {

namespace {

constexpr std::size_t context_slot = 0;

// What an inner stream's row knows, by name.
void take_over(Frame& row, Frame& inner) {
    for (std::uint32_t i = 0; i < inner.scope->size(); ++i) {
        const Item& item = inner.slots()[i];
        if (item.tag == Tag::unbound) continue;
        const std::uint32_t slot = row.scope->find(inner.scope->names[i]);
        if (slot < row.scope->size()) row.slots()[slot] = item;
    }
}

}  // namespace

Frame* Evaluation::copy(Frame* row) {
    const std::uint32_t size = row->scope->size();
    auto* const another = static_cast<Frame*>(arena_.allocate(sizeof(Frame) + size * sizeof(Item)));
    std::memcpy(static_cast<void*>(another), static_cast<const void*>(row), sizeof(Frame) + size * sizeof(Item));
    return another;
}

Frame* Evaluation::joined(Frame* frame, Frame* inner) {
    Frame* const row = copy(frame);
    take_over(*row, *inner);
    return row;
}

Item Evaluation::tuple_path(const PathNode& path, std::size_t first, const Elements& inputs, Frame* frame) {
    const auto new_row = [&](const Item& item) {
        const std::uint32_t size = path.rows.size();
        auto* const row = static_cast<Frame*>(arena_.allocate(sizeof(Frame) + size * sizeof(Item)));
        row->parent = frame;
        row->scope = &path.rows;
        for (std::uint32_t i = 0; i < size; ++i) row->slots()[i] = Item::marked(Tag::unbound);
        row->slots()[context_slot] = item;
        return row;
    };
    List<Frame*> rows;
    bool started = false;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        rows.push(arena_, new_row(inputs[i]));
    }
    for (std::size_t i = first; i < path.steps.size; ++i) {
        const Node& step = *path.steps[i];
        if (step.type == NodeType::sort) {
            tuple_sort(as<SortNode>(step), rows, started);
        } else {
            List<Frame*> next;
            tuple_step(step, rows, next);
            rows = next;
        }
        started = true;
        if (step.extra) tuple_stages(step.extra->stages, rows);
    }
    Array* const result = make_sequence(arena_, rows.size);
    const Group* const grouping = path.extra ? path.extra->group : nullptr;
    const bool stays = path.tuple || grouping;
    for (Frame* const row : rows) {
        result->items[result->size++] = stays ? Item(row) : row->slots()[context_slot];
    }
    if (grouping) {
        const Item all(result);
        return group(*grouping, Elements(all), frame, &path.rows);
    }
    result->tuples = path.tuple;
    result->keep_singleton = path.keep_singleton;
    return Item(result);
}

void Evaluation::tuple_step(const Node& step, const List<Frame*>& from, List<Frame*>& to) {
    const Extra* const extra = step.extra;
    for (Frame* const row : from) {
        const Item context = row->slots()[context_slot];
        const Item found = evaluate(step, context, row);
        if (found.is_undefined()) continue;
        const Elements items(found);
        charge(items.size());
        for (std::size_t i = 0; i < items.size(); ++i) {
            const Item item = items[i];
            if (item.tag == Tag::tuple) {
                to.push(arena_, joined(row, item.tuple));
                continue;
            }
            Frame* const next = copy(row);
            Item* const slots = next->slots();
            if (extra && extra->has_focus) {
                slots[extra->focus_slot] = item;
            } else {
                slots[context_slot] = item;
            }
            if (extra && extra->has_index) slots[extra->index_slot] = Item(static_cast<double>(i));
            if (extra && extra->ancestor) slots[extra->ancestor_slot] = context;
            to.push(arena_, next);
        }
    }
}

void Evaluation::tuple_sort(const SortNode& step, List<Frame*>& rows, bool started) {
    Array* const items = make_array(arena_, rows.size);
    for (Frame* const row : rows) items->items[items->size++] = Item(row);
    if (rows.size > 1) {
        const Item unsorted(items);
        const Item sorted = sort(step, Elements(unsorted), nullptr, true);
        for (std::size_t i = 0; i < rows.size; ++i) rows[i] = sorted.array->items[i].tuple;
    }
    if (started || !step.extra || !step.extra->has_index) return;
    for (std::size_t i = 0; i < rows.size; ++i) {
        rows[i]->slots()[step.extra->index_slot] = Item(static_cast<double>(i));
    }
}

void Evaluation::tuple_stages(const List<Stage>& stages, List<Frame*>& rows) {
    for (const Stage& stage : stages) {
        if (!stage.filter) {
            for (std::size_t i = 0; i < rows.size; ++i) rows[i]->slots()[stage.slot] = Item(static_cast<double>(i));
            continue;
        }
        List<Frame*> kept;
        for (std::size_t i = 0; i < rows.size; ++i) {
            if (tuple_kept(*stage.filter, i, rows.size, rows[i])) kept.push(arena_, rows[i]);
        }
        rows = kept;
    }
}

// One row for all rows of a group: each variable has the values that it has in them.
Frame* Evaluation::reduced(const List<Frame*>& rows, const Scope& scope, Frame* frame) {
    Frame* const one = copy(rows[0]);
    one->parent = frame;
    if (rows.size == 1) return one;
    for (std::uint32_t slot = 0; slot < scope.size(); ++slot) {
        Item& all = one->slots()[slot];
        bool several = false;
        for (std::size_t i = 1; i < rows.size; ++i) {
            const Item& item = rows[i]->slots()[slot];
            if (item.tag == Tag::unbound || item.is_undefined()) continue;
            if (all.tag == Tag::unbound || all.is_undefined()) {
                all = item;
            } else if (several) {
                charge(Elements(item).size());
                push_all(arena_, *all.array, item);
            } else {
                all = append(*this, all, item);
                several = true;
            }
        }
    }
    return one;
}

}  // namespace stepwell::jsonata
