#include "engine/jsonata/functions/regex_workplace.hpp"

#include <algorithm>
#include <new>
#include <utility>

namespace stepwell::jsonata {

namespace {

constexpr std::uint32_t heap_kibibytes = 32 * 1024;
constexpr std::uint32_t backtracks = 100'000'000;  // never the first limit to be reached: callouts are

std::unique_ptr<RegexWorkplace>& kept_workplace() {
    thread_local std::unique_ptr<RegexWorkplace> kept;
    return kept;
}

}  // namespace

RegexWorkplace::RegexWorkplace() : context(pcre2_match_context_create(nullptr)) {
    if (!context) throw std::bad_alloc();
    pcre2_set_heap_limit(context.get(), heap_kibibytes);
    pcre2_set_match_limit(context.get(), backtracks);
    pcre2_set_depth_limit(context.get(), backtracks);
}

void RegexWorkplace::make_room(std::uint32_t wanted) {
    if (data && pairs >= wanted) return;
    pairs = std::max<std::uint32_t>(wanted, 16);
    data.reset(pcre2_match_data_create(pairs, nullptr));
    if (!data) throw std::bad_alloc();
}

std::unique_ptr<RegexWorkplace> take_regex_workplace() {
    std::unique_ptr<RegexWorkplace> taken = std::move(kept_workplace());
    return taken ? std::move(taken) : std::make_unique<RegexWorkplace>();
}

void keep(std::unique_ptr<RegexWorkplace> place) noexcept {
    place->program = nullptr;
    place->program_of = nullptr;
    if (!kept_workplace()) kept_workplace() = std::move(place);
}

}  // namespace stepwell::jsonata
