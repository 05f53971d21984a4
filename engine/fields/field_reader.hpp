#pragma once
// Reads the fields of one JSON object of a definition and notes which were read, so that faults are reported with their
// place, all of them, and fields that nobody knows are found in one place.

#include <cmath>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/expressions/payload_template.hpp"
#include "engine/fields/diagnostics.hpp"
#include "engine/jsonpath/jsonpath.hpp"
#include "engine/offered_integrations.hpp"
#include "engine/value/value.hpp"

namespace stepwell {

class FieldReader {
public:
    /// `location` is the object's place: "/States/X". `depth` bounds machines within machines.
    FieldReader(const Value& object, std::string location, std::vector<Diagnostic>& diagnostics,
                QueryLanguage language = QueryLanguage::jsonpath, int depth = 0, OfferedIntegrations offered = {});
    /// An object within this one, at `place` below it, read in the same language.
    FieldReader nested(const Value& object, std::string_view place);
    /// The same, at a location of its own.
    FieldReader nested_at(const Value& object, std::string location);
    /// A machine within this state, at `place` below it.
    FieldReader nested_machine(const Value& object, std::string_view place);

    const std::string& location() const { return location_; }
    int depth() const { return depth_; }
    /// The integrations that Task states may name.
    const OfferedIntegrations& offered() const { return offered_; }
    QueryLanguage language() const { return language_; }
    /// What a machine within this state begins with: its own machine's language, whatever the state's is.
    QueryLanguage machine_language() const { return machine_language_.value_or(language_); }
    /// The state speaks another language than its machine.
    void set_language(QueryLanguage language) {
        machine_language_ = machine_language();
        language_ = language;
    }
    /// The language that the object names for itself.
    std::optional<QueryLanguage> declared_language();
    bool jsonata() const { return language_ == QueryLanguage::jsonata; }
    std::vector<Diagnostic>& diagnostics() { return diagnostics_; }

    bool has(std::string_view field) const { return object_.contains(field); }
    /// The raw value, noted as read; a null pointer where there is none.
    const Value* take(std::string_view field);
    /// Of the wrong type, each of these reports and gives nothing.
    std::optional<std::string> text(std::string_view field);
    std::optional<bool> boolean(std::string_view field);
    std::optional<std::int64_t> integer(std::string_view field, std::int64_t least, std::int64_t most = INT64_MAX);
    std::optional<double> number(std::string_view field, double least, double most = HUGE_VAL);
    /// One of a few words.
    std::optional<std::string> word(std::string_view field, const std::vector<std::string_view>& words);
    const Value* object(std::string_view field);
    const Value* array(std::string_view field);
    /// The same, and it must have an item.
    const Value* filled_array(std::string_view field);
    std::string required_text(std::string_view field);
    std::optional<jsonpath::Path> path(std::string_view field);
    /// A path that must name one place only.
    std::optional<jsonpath::Path> reference(std::string_view field);
    std::optional<Expression> expression(std::string_view field);
    /// Fields that a JSONata state may compute: what they are fixed to, or in `computed` the expression.
    std::optional<std::string> text(std::string_view field, std::optional<Expression>& computed);
    std::optional<std::int64_t> integer(std::string_view field, std::int64_t least, std::int64_t most,
                                        std::optional<Expression>& computed);
    std::optional<double> number(std::string_view field, double least, double most,
                                 std::optional<Expression>& computed);
    /// A template; `sees`: what its JSONata has of `$states`.
    std::optional<PayloadTemplate> payload(std::string_view field, Visible visible = Visible::input);
    /// The same of a value that was taken already, at `place` below this object.
    std::optional<PayloadTemplate> payload_of(const Value& value, std::string_view place,
                                              Visible visible = Visible::input);

    /// The variables that the paths, expressions and templates read so far refer to.
    const std::set<std::string>& variables() const { return variables_; }
    /// Adds names found elsewhere: in a Choice rule, by the reader of a nested object.
    void note_variables(const auto& names) { variables_.insert(names.begin(), names.end()); }

    /// Reports a fault of a field, or of the object itself.
    void fault(std::string_view field, std::string message, std::string code = "SCHEMA_VALIDATION_FAILED");
    void faults(std::string_view field, const Faults& faults);
    /// Reports what AWS would run and this version does not.
    void unsupported(std::string_view field, std::string message);
    /// Reports what is allowed and most likely a mistake.
    void warn(std::string_view field, std::string code, std::string message);
    /// Reports those of these fields that are not there.
    void require_missing(const std::vector<std::string_view>& fields);
    /// Reports it when more than one of these fields is there.
    void at_most_one(const std::vector<std::string_view>& fields);
    /// The same, and when none is.
    void exactly_one(const std::vector<std::string_view>& fields);
    /// Whether this object speaks the language that has these fields; if not, reports those that are there all the
    /// same.
    bool only_in(QueryLanguage language, const std::vector<std::string_view>& fields);
    /// Reports every field that was not read. Call last.
    void finish();
    /// Every field that somebody asked for, there or not: what the reading code knows.
    const std::set<std::string, std::less<>>& known() const { return known_; }

private:
    bool computes(std::string_view field, std::optional<Expression>& computed);

    const Value& object_;
    std::string location_;
    std::vector<Diagnostic>& diagnostics_;
    QueryLanguage language_;
    std::optional<QueryLanguage> machine_language_;
    int depth_;
    OfferedIntegrations offered_;
    std::set<std::string, std::less<>> read_;
    std::set<std::string, std::less<>> known_;
    std::set<std::string> variables_;
};

}  // namespace stepwell
