#pragma once
// Versions of layers: packages whose files handlers find under /opt.

#include <optional>
#include <string>

#include "adapters/platform/store/documents.hpp"
#include "adapters/services/lambda/core.hpp"

namespace stepwell::lambda {

inline constexpr const char* layers_collection = "lambda.layers";

struct LayerName : Place {
    std::string name;
    std::string version;  ///< digits; empty: none was named

    std::string arn() const;
    std::string version_arn() const;
    std::string versions_prefix() const;  ///< of its versions' keys
    std::string key() const;
};

/// A name, the ARN of a layer or of a layer's version. Throws ApiError.
LayerName parse_layer_name(const Context& context, std::string_view text);
LayerName layer_in(const Context& context, const Value& input);
/// The record of a version: {Layer, Code, Policy}. Throws ApiError.
Value require_layer(const Documents& documents, const LayerName& name);

/// The Layers of a request.
struct ResolvedLayers {
    Value list = Value::empty_array();     ///< as a function's configuration tells them
    Value hashes = Value::empty_object();  ///< their packages, by ARN
};
ResolvedLayers resolve_layers(const Documents& documents, const Context& context, const Value& arns);

/// Where a package's zip can be had from.
std::string code_location(const Platform& platform, std::string_view hash);

}  // namespace stepwell::lambda
