#pragma once
// A stable sort that any comparison survives: also one that contradicts itself or throws. It compares the same items in
// the same order as the reference does, so that such a comparison too has the reference's outcome.

#include <algorithm>
#include <cstddef>

#include "engine/effort.hpp"
#include "engine/jsonata/arena.hpp"

namespace stepwell::jsonata {

/// Sorts `items`; there must be room for half of them in `beside`.
template <class T, class After>
void merge_sort(T* items, std::size_t size, T* beside, After& after) {
    if (size < 2) return;
    const std::size_t middle = size / 2;
    merge_sort(items, middle, beside, after);
    merge_sort(items + middle, size - middle, beside, after);
    std::copy_n(items, middle, beside);
    std::size_t left = 0;
    std::size_t right = middle;
    for (std::size_t i = 0; left < middle; ++i) {  // what is left of the right half lies where it belongs
        breathe(i);
        const bool take_right = right < size && after(beside[left], items[right]);
        items[i] = take_right ? items[right++] : beside[left++];
    }
}

/// Sorts `items` in place; `after(a, b)`: a belongs behind b.
template <class T, class After>
void merge_sort(Arena& arena, T* items, std::size_t size, After&& after) {
    if (size > 1) merge_sort(items, size, arena.array<T>(size / 2), after);
}

}  // namespace stepwell::jsonata
