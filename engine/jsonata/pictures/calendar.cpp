// engine/jsonata/pictures/calendar.cpp — days, weeks and years.
#include "engine/jsonata/pictures/calendar.hpp"

#include <cmath>
#include <cstdint>
#include <limits>

namespace stepwell::jsonata {

namespace {

constexpr double no_number = std::numeric_limits<double>::quiet_NaN();
constexpr double greatest_millis = 8.64e15;
constexpr double greatest_year = 300'000;
constexpr double week_millis = 7 * day_millis;

// The days from 1970 to the first of a month. Years are counted from March here: leap days end them.
double days_before(std::int64_t year, std::int64_t month) {
    if (month < 2) --year;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t year_of_era = year - era * 400;
    const std::int64_t day_of_year = (153 * (month < 2 ? month + 10 : month - 2) + 2) / 5;
    const std::int64_t days =
        era * 146'097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719'468;
    return static_cast<double>(days);
}

double remainder_of(double number, double divisor) { return number - std::floor(number / divisor) * divisor; }

// The Monday with which the first week of a year or a month begins: the week of its first Thursday.
double first_week(double year, double month) {
    const double first = utc_millis(year, month);
    const double weekday = Moment(first).weekday;
    return first + (weekday > 4 ? 8 - weekday : 1 - weekday) * day_millis;
}

struct Month {
    double year;
    double month;

    double first_week() const { return jsonata::first_week(year, month); }
    Month moved(double years, double months) const {
        const double moved_month = month + months;
        const double carry = std::floor(moved_month / 12);
        return {year + years + carry, moved_month - carry * 12};
    }
};

double midnight_of(const Moment& moment) { return utc_millis(moment.year, moment.month, moment.day); }

// The week of the period that starts with `period`, which lasts as many years and months as given.
double week_within(const Moment& moment, Month period, double years, double months, double weeks_at_least) {
    const double today = midnight_of(moment);
    const double week = (today - period.first_week()) / week_millis + 1;
    if (week > weeks_at_least && today >= period.moved(years, months).first_week()) return 1;
    if (week >= 1 || std::isnan(week)) return std::floor(week);
    return std::floor((today - period.moved(-years, -months).first_week()) / week_millis + 1);
}

// The period of that length that the moment's week belongs to.
Month period_of_week(const Moment& moment, Month period, double years, double months) {
    if (moment.millis < period.first_week()) return period.moved(-years, -months);
    const Month next = period.moved(years, months);
    return moment.millis >= next.first_week() ? next : period;
}

double clipped(double millis) { return std::abs(millis) <= greatest_millis ? std::trunc(millis) : no_number; }

}  // namespace

double utc_millis_of_full_year(double year, double month, double day, double time_of_day) {
    const double full_year = year + std::floor(month / 12);
    if (!(std::abs(full_year) <= greatest_year)) return no_number;
    const double days =
        days_before(static_cast<std::int64_t>(full_year), static_cast<std::int64_t>(remainder_of(month, 12))) + day - 1;
    return clipped(days * day_millis + time_of_day);
}

double utc_millis(double year, double month, double day, double time_of_day) {
    if (year >= 0 && year <= 99) year += 1900;
    return utc_millis_of_full_year(year, month, day, time_of_day);
}

Moment::Moment(double millis_since_1970)
    : millis(clipped(millis_since_1970)),
      year(no_number),
      month(no_number),
      day(no_number),
      weekday(no_number),
      hour(no_number),
      minute(no_number),
      second(no_number),
      millisecond(no_number) {
    if (std::isnan(millis)) return;
    const double days_since_1970 = std::floor(millis / day_millis);
    const double time = millis - days_since_1970 * day_millis;
    hour = std::floor(time / 3'600'000);
    minute = remainder_of(std::floor(time / 60'000), 60);
    second = remainder_of(std::floor(time / 1000), 60);
    millisecond = remainder_of(time, 1000);
    weekday = remainder_of(days_since_1970 + 3, 7) + 1;

    const std::int64_t days = static_cast<std::int64_t>(days_since_1970) + 719'468;  // since the first of March, 0
    const std::int64_t era = (days >= 0 ? days : days - 146'096) / 146'097;
    const std::int64_t day_of_era = days - era * 146'097;
    const std::int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
    const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const std::int64_t march_month = (5 * day_of_year + 2) / 153;
    const std::int64_t day_of_month = day_of_year - (153 * march_month + 2) / 5 + 1;
    day = static_cast<double>(day_of_month);
    month = static_cast<double>(march_month < 10 ? march_month + 2 : march_month - 10);
    year = static_cast<double>(year_of_era + era * 400 + (march_month >= 10));
}

double component_of(const Moment& moment, char component) {
    const Month this_year{moment.year, 0};
    const Month this_month{moment.year, moment.month};
    switch (component) {
        case 'Y':
            return moment.year;
        case 'M':
            return moment.month + 1;
        case 'D':
            return moment.day;
        case 'd':
            return (midnight_of(moment) - utc_millis(moment.year, 0)) / day_millis + 1;
        case 'F':
            return moment.weekday;
        case 'W':
            return week_within(moment, this_year, 1, 0, 52);
        case 'w':
            return week_within(moment, this_month, 0, 1, 4);
        case 'X':
            return period_of_week(moment, this_year, 1, 0).year;
        case 'x':
            return period_of_week(moment, this_month, 0, 1).month + 1;
        case 'H':
            return moment.hour;
        case 'h':
            return std::isnan(moment.hour) ? no_number : remainder_of(moment.hour + 11, 12) + 1;
        case 'P':
            return moment.hour >= 12 ? 1 : 0;
        case 'm':
            return moment.minute;
        case 's':
            return moment.second;
        case 'f':
            return moment.millisecond;
        default:
            return no_number;
    }
}

}  // namespace stepwell::jsonata
