#pragma once
// Memory of one evaluation (or one compiled expression): taken piece by piece, given back all at once, and counted.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <span>
#include <string_view>

namespace stepwell::jsonata {

/// Thrown when an arena's limit is reached.
struct OutOfBytes {};

class Arena {
public:
    static constexpr std::size_t usual_block = 4096;
    /// `first_block`: bytes that are taken at first; then twice as many each time. `room`, aligned to 8, is used
    /// before.
    explicit Arena(std::uint64_t limit, std::size_t first_block = usual_block,
                   std::span<char> room = {nothing_, 0}) noexcept
        : next_(room.data()), end_(room.data() + room.size()), left_(limit), next_block_(first_block) {}
    ~Arena() {
        while (blocks_) {
            Block* const before = blocks_->before;
            std::free(blocks_);
            blocks_ = before;
        }
    }
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;

    /// Memory for `bytes`, aligned to 8; not initialized.
    void* allocate(std::size_t bytes) {
        bytes = (bytes + 7) & ~std::size_t{7};
        if (bytes > static_cast<std::size_t>(end_ - next_)) return allocate_elsewhere(bytes);
        char* const memory = next_;
        next_ += bytes;
        return memory;
    }
    template <class T>
    T* array(std::size_t n) {
        return static_cast<T*>(allocate(n * sizeof(T)));
    }
    template <class T, class... Arguments>
    T* make(Arguments&&... arguments) {
        return new (allocate(sizeof(T))) T(static_cast<Arguments&&>(arguments)...);
    }
    std::string_view copy(std::string_view text) {
        if (text.empty()) return {};
        char* const chars = array<char>(text.size());
        std::memcpy(chars, text.data(), text.size());
        return {chars, text.size()};
    }
    /// Counts memory that is taken elsewhere for the same evaluation.
    void count(std::uint64_t bytes) {
        if (bytes > left_) throw OutOfBytes();
        left_ -= bytes;
    }
    /// Bytes that may still be taken.
    std::uint64_t left() const noexcept { return left_; }
    /// Whether the piece that ends at `end` could be made longer where it is; it is then. Only the piece made last can,
    /// and only once: what is beyond an earlier end belongs to somebody.
    bool extend(const char* end, std::size_t more) noexcept {
        if (end != next_ && end != open_) return false;
        if (end > next_ || next_ - end >= 8 || more > static_cast<std::size_t>(end_ - end)) return false;
        const std::size_t beyond = end + more > next_ ? static_cast<std::size_t>(end + more - next_) : 0;
        next_ += (beyond + 7) & ~std::size_t{7};
        open_ = end + more;
        return true;
    }
    /// The piece that was just taken is used up to `end` only: it may be extended from there.
    void leave_open(const char* end) noexcept { open_ = end; }

private:
    struct Block {
        Block* before;
    };
    alignas(8) static inline char nothing_[8];
    static constexpr std::size_t largest_block = 1 << 20;

    void* allocate_elsewhere(std::size_t bytes) {
        if (bytes > left_) throw OutOfBytes();
        std::size_t size = next_block_;
        if (next_block_ < largest_block) next_block_ *= 2;
        const bool alone = bytes > size / 2;
        if (alone) size = bytes;
        if (size > left_) size = bytes;
        auto* const block = static_cast<Block*>(std::malloc(sizeof(Block) + size));
        if (!block) throw std::bad_alloc();
        left_ -= size;
        block->before = blocks_;
        blocks_ = block;
        char* const memory = reinterpret_cast<char*>(block + 1);
        if (!alone) {  // what a large piece does not need stays where it is
            next_ = memory + bytes;
            end_ = memory + size;
        }
        return memory;
    }

    char* next_;
    char* end_;
    const char* open_ = nullptr;  // where the text ends that was made last
    Block* blocks_ = nullptr;
    std::uint64_t left_;
    std::size_t next_block_;
};

/// A list that grows in an arena; its items must be trivial.
template <class T>
struct List {
    T* items = nullptr;
    std::uint32_t size = 0;
    std::uint32_t capacity = 0;

    void push(Arena& arena, const T& item) {
        if (size == capacity) grow(arena, capacity ? capacity * 2 : 4);
        items[size++] = item;
    }
    void grow(Arena& arena, std::uint32_t wanted) {
        T* const more = arena.array<T>(wanted);
        if (size) std::memcpy(static_cast<void*>(more), static_cast<const void*>(items), size * sizeof(T));
        items = more;
        capacity = wanted;
    }
    T* begin() const noexcept { return items; }
    T* end() const noexcept { return items + size; }
    T& operator[](std::size_t i) const noexcept { return items[i]; }
    T& back() const noexcept { return items[size - 1]; }
    bool empty() const noexcept { return size == 0; }
};

}  // namespace stepwell::jsonata
