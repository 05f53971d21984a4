#pragma once
// One prepared statement: bind its values, step through its rows.

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <variant>

#include "engine/time.hpp"

namespace stepwell::sqlite {

/// Bytes that are no text.
struct Blob {
    std::string_view bytes;
};

/// A value as SQLite takes it.
using Parameter = std::variant<std::nullptr_t, std::int64_t, std::string_view, Blob>;

/// Integers, enumerations and times (in milliseconds) are integers; an optional without a value is NULL.
template <class T>
Parameter parameter(const T& value) {
    if constexpr (std::is_same_v<T, std::nullptr_t> || std::is_same_v<T, Blob>) {
        return value;
    } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
        return std::string_view(value);
    } else if constexpr (std::is_same_v<T, TimePoint>) {
        return value.time_since_epoch().count();
    } else {
        static_assert(std::is_integral_v<T> || std::is_enum_v<T>);
        return static_cast<std::int64_t>(value);
    }
}
template <class T>
Parameter parameter(const std::optional<T>& value) {
    return value ? parameter(*value) : Parameter(nullptr);
}

/// Taken from its connection's cache, and given back (reset, unbound) at the end of its scope.
class Statement {
public:
    Statement(Statement&&) noexcept;
    ~Statement();
    /// Binds ?1, ?2 and so on: as many values as the statement has parameters. They are copied.
    template <class... Values>
    Statement& bind(const Values&... values) {
        const std::array<Parameter, sizeof...(Values)> all{parameter(values)...};
        return bind_all(all, Extra::refused);
    }
    /// The same for SQL that is put together as needed: values that it does not mention are left out.
    template <class... Values>
    Statement& bind_mentioned(const Values&... values) {
        const std::array<Parameter, sizeof...(Values)> all{parameter(values)...};
        return bind_all(all, Extra::left_out);
    }
    /// True while there is a row. Throws SqlError.
    bool step();
    /// Runs a statement that gives no rows.
    void run() { step(); }
    std::int64_t integer(int column) const;
    std::string_view text(int column) const;  ///< valid until the next step
    std::string_view blob(int column) const;
    bool is_null(int column) const;

private:
    friend class Connection;
    struct Handle;
    enum class Extra : bool { refused, left_out };
    explicit Statement(Handle* handle) : handle_(handle) {}
    Statement& bind_all(std::span<const Parameter> values, Extra extra);
    Handle* handle_;
};

}  // namespace stepwell::sqlite
