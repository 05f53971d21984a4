#pragma once
// The shapes of apigatewayv2. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py

#include <span>

#include "adapters/aws/shapes/shape.hpp"

namespace stepwell::shapes::apigatewayv2 {

extern const Service service;
extern const Operation create_api;
extern const Operation create_integration;
extern const Operation create_route;
extern const Operation create_stage;
extern const Operation delete_api;
extern const Operation delete_integration;
extern const Operation delete_route;
extern const Operation delete_stage;
extern const Operation get_api;
extern const Operation get_apis;
extern const Operation get_integration;
extern const Operation get_integrations;
extern const Operation get_route;
extern const Operation get_routes;
extern const Operation get_stage;
extern const Operation get_stages;
extern const Operation get_tags;
extern const Operation tag_resource;
extern const Operation untag_resource;
extern const Operation update_api;
extern const Operation update_integration;
extern const Operation update_route;
extern const Operation update_stage;
/// All of them, in order of name.
extern const std::span<const Operation* const> operations;

}  // namespace stepwell::shapes::apigatewayv2
