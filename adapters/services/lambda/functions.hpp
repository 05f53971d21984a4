#pragma once
// The record of a function: its unpublished version, its published ones, aliases and settings.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/function_name.hpp"
#include "engine/value/value.hpp"

namespace stepwell {
class Documents;
}

namespace stepwell::lambda {

inline constexpr const char* functions_collection = "lambda.functions";

/// One version of a function.
struct Function {
    FunctionName name;    ///< the qualifier as it was asked for: empty, $LATEST, a version or an alias
    Value configuration;  ///< AWS's FunctionConfiguration of the version
    std::string code;     ///< its package's hash; empty: `folder` is its code
    std::string folder;   ///< of a function that is loaded again whenever a file in it changes
    Value image;          ///< of one that is an image: Uri, Id and Digest; null: it is none
    Value record;         ///< all of the function

    std::string revision() const { return std::string(configuration["RevisionId"].as_string()); }
    std::string version() const { return std::string(configuration["Version"].as_string()); }
};

/// A record's members beside Configuration, Code, Folder, Image: Tags, Versions (objects like the record itself, by
/// number), LastVersion, Aliases, LayerCode (hashes by layer version's ARN), Concurrency, Policies, EventInvoke, Urls
/// ...
Value new_record(const Value& configuration, const Value& tags);

/// The version that `name`'s qualifier means; of an alias with weights, one drawn by them. Nothing if there is none.
std::optional<Function> version_of(const FunctionName& name, const Value& record);

/// Throws ApiError (ResourceNotFoundException) if there is none, or none of that version or alias.
Function require_function(const Documents& documents, const FunctionName& name);
/// The record alone, whatever the qualifier.
Value require_record(const Documents& documents, const FunctionName& name);
/// The configuration as reads of that version tell it: its ARN has the qualifier that was asked for.
Value described(const Function& function);
[[noreturn]] void throw_not_found(const FunctionName& name);

/// Whether its PackageType is Image.
bool is_image(const Value& configuration);
/// Whether a function's record (or one of its versions) has this package for code or for a layer.
bool names_package(const Value& record, std::string_view hash);
/// RevisionIds of all its versions.
std::vector<std::string> revisions_of(const Value& record);

}  // namespace stepwell::lambda
