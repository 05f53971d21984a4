#pragma once
// A stable sort that any comparison survives: also one that contradicts itself or throws.

#include <algorithm>
#include <cstddef>

#include "engine/jsonata/arena.hpp"

namespace stepwell::jsonata {

/// Sorts `items` in place; `after(a, b)`: a belongs behind b.
template <class T, class After>
void merge_sort(Arena& arena, T* items, std::size_t size, After&& after) {
    if (size < 2) return;
    T* from = items;
    T* to = arena.array<T>(size);
    for (std::size_t width = 1; width < size; width *= 2) {
        for (std::size_t first = 0; first < size; first += 2 * width) {
            const std::size_t middle = std::min(first + width, size);
            const std::size_t last = std::min(first + 2 * width, size);
            std::size_t left = first;
            std::size_t right = middle;
            for (std::size_t i = first; i < last; ++i) {
                const bool take_right = right < last && (left >= middle || after(from[left], from[right]));
                to[i] = from[take_right ? right++ : left++];
            }
        }
        std::swap(from, to);
    }
    if (from != items) std::copy_n(from, size, items);
}

}  // namespace stepwell::jsonata
