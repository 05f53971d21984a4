#pragma once
// How a state's input becomes what it works on and its result becomes its output: InputPath, Parameters,
// ResultSelector, ResultPath, OutputPath. States language: "Input and Output Processing".

#include <optional>
#include <string_view>
#include <vector>

#include "engine/error.hpp"
#include "engine/expressions/payload_template.hpp"
#include "engine/fields/field_reader.hpp"
#include "engine/jsonpath/jsonpath.hpp"

namespace stepwell {

struct DataFlow {
    /// Which of the five fields a state type has.
    struct Fields {
        bool parameters = false;
        bool arguments = false;  ///< JSONata
        bool result_selector = false;
        bool result_path = false;
    };

    /// A path field that is absent (the whole value), null (an empty object, or for ResultPath nothing), or a path.
    struct Selection {
        bool discard = false;
        std::optional<jsonpath::Path> path;  ///< none: `$`
    };

    Selection input_path;
    std::optional<PayloadTemplate> parameters;
    std::optional<PayloadTemplate> result_selector;
    bool discard_result = false;                         ///< ResultPath: null
    std::optional<jsonpath::ReferencePath> result_path;  ///< none: `$`
    Selection output_path;

    /// The names of those fields that a state type has.
    static std::vector<std::string_view> names(Fields known);
    static DataFlow parse(FieldReader& fields, Fields known);

    /// InputPath; the input is `roots.input`.
    Result<Value> select_input(const jsonpath::Roots& roots) const;
    /// ResultPath, on the state's raw input.
    Result<Value> place_result(const Value& input, Value result) const;
    /// OutputPath, on what ResultPath gave: `roots.input`.
    Result<Value> select_output(const jsonpath::Roots& roots) const;
};

/// Reads a ResultPath field: sets `discard` for null.
std::optional<jsonpath::ReferencePath> parse_result_path(FieldReader& fields, bool& discard);
/// Puts a result into an input; the error is States.ResultPathMatchFailure.
Result<Value> place_result(const std::optional<jsonpath::ReferencePath>& path, bool discard, const Value& input,
                           Value result);

}  // namespace stepwell
