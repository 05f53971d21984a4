#pragma once
// A picture of dates and times, for $fromMillis and $toMillis. XPath functions 3.1, "The picture string" of
// fn:format-date.

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/jsonata/pictures/integer_picture.hpp"

namespace stepwell::jsonata {

inline constexpr double no_width = std::numeric_limits<double>::quiet_NaN();

/// The components that are numbers, some of which have names too.
inline constexpr std::string_view numbered_components = "YMDdFWwXxHhmsf";

struct DatePart {
    std::string literal{};                    ///< the text of a part without a component
    char component = 0;                       ///< 'Y', 'M', ...; 0 for a literal
    bool is_marker = false;                   ///< stood in brackets
    std::string component_text{};             ///< of a marker: its component as it was written
    std::optional<LetterCase> names{};        ///< the component is given as a name
    std::optional<IntegerPicture> integer{};  ///< the component is given as a number; time zones always have one
    bool zulu = false;                        ///< UTC is written Z
    double greatest_width = no_width;         ///< of names
    double year_digits = -1;                  ///< the last digits of a year that are shown; -1 shows all
};

using DatePicture = std::vector<DatePart>;

/// Problems D3131, D3132, D3135.
DatePicture parse_date_picture(std::string_view picture);

/// Throws Problem D3133: this component has no names.
[[noreturn]] void throw_has_no_names(const DatePart& part);

inline constexpr std::string_view month_names[] = {"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};
inline constexpr std::string_view day_names[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                 "Friday", "Saturday", "Sunday"};

}  // namespace stepwell::jsonata
