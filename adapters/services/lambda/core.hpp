#pragma once
// What all operations of Lambda share, and the groups of operations, each in a file of its own.

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/aws/lives.hpp"
#include "adapters/aws/page.hpp"
#include "adapters/aws/service.hpp"
#include "adapters/aws/tag_rules.hpp"
#include "adapters/services/lambda/errors.hpp"
#include "adapters/services/lambda/functions.hpp"

namespace stepwell::lambda {

class ContainerSandboxes;
class Events;
class Packages;
class Sandboxes;
class Workers;

struct Core {
    /// Makes a function's new record of its newest one.
    using Edit = std::function<Value(const Value& record)>;

    /// Changes a function's record and tells who waits for that; throws ApiError (ResourceNotFoundException) if there
    /// is none. Its new record.
    asio::awaitable<Value> edit(FunctionName name, Edit change);
    /// Workers of versions that are no more end, those that are to be ready are started, and who waits for a change
    /// looks again.
    void changed(const FunctionName& name);
    /// No record names the package of this hash any more, perhaps.
    asio::awaitable<void> release(std::string hash);

    Platform& platform;
    std::shared_ptr<Packages> packages;
    Sandboxes& zips;  ///< what functions from packages run in
    ContainerSandboxes& containers;
    std::shared_ptr<Workers> workers;
    std::shared_ptr<Events> events;
    Lives mappings;  ///< the polling of event sources, by the mappings' keys
};

/// Each registers its operations; `core` outlives the registry's use.
void add_function_operations(Core& core);
void add_invoke_operations(Core& core);
void add_version_operations(Core& core);
void add_alias_operations(Core& core);
void add_tag_operations(Core& core);
void add_policy_operations(Core& core);
void add_concurrency_operations(Core& core);
void add_provisioned_operations(Core& core);
void add_event_config_operations(Core& core);
void add_setting_operations(Core& core);
void add_url_operations(Core& core);
void add_layer_operations(Core& core);
void add_layer_policy_operations(Core& core);
void add_event_source_operations(Core& core);

/// "2024-05-01T10:00:00.000+0000"
std::string print_modified(TimePoint time);
/// Throws PreconditionFailedException if a request names another revision.
void check_revision(const Value& input, const Value& revised);
/// FunctionName and Qualifier of a request.
FunctionName name_in(const Context& context, const Value& input);

/// One page of a list, with Marker, MaxItems and NextMarker, in order of key.
Value page_of(const Value& input, std::string_view member, std::vector<Listed> all, std::int64_t largest = 50);

/// Of functions and event source mappings.
extern const TagRules tag_rules;

}  // namespace stepwell::lambda
