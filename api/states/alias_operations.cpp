// api/states/alias_operations.cpp — CreateStateMachineAlias and its kin.
#include <algorithm>

#include "adapters/aws/models/states.hpp"
#include "api/states/core.hpp"
#include "api/states/names.hpp"
#include "api/states/pages.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::states {

namespace {

constexpr std::size_t most_aliases = 100;  // AWS: "You can create up to 100 aliases for each state machine"

[[noreturn]] void no_alias() {
    throw ApiError("ResourceNotFound", 400, "Request references a resource that does not exist.");
}

// The model's pattern looks ahead, which no linear-time engine does: word characters, dots and dashes, not digits
// alone.
void check_alias_name(std::string_view name) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-.";
    constexpr std::string_view digits = "0123456789";
    const bool good =
        name.find_first_of(letters) != std::string_view::npos && std::all_of(name.begin(), name.end(), [&](char c) {
            return letters.find(c) != std::string_view::npos || digits.find(c) != std::string_view::npos;
        });
    if (!good) {
        invalid("1 validation error detected: Value '" + std::string(name) +
                "' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: "
                "^(?=.*[a-zA-Z_\\-\\.])[a-zA-Z0-9_\\-\\.]+$");
    }
}

struct Routing {
    std::string machine;  ///< its ARN
    std::vector<AliasRecord::Route> routes;
};

std::string listed(const Value& configuration, std::string_view member) {
    std::string text = "[";
    for (const Value& route : configuration.items()) {
        const Value& value = route[member];
        text += (text.size() == 1 ? "" : ", ") + (value.is_string() ? std::string(value.as_string()) : print(value));
    }
    return text + "]";
}

Routing routing_of(const Value& configuration) {
    Routing routing;
    std::int64_t weights = 0;
    for (const Value& route : configuration.items()) {
        const std::string_view arn = route["stateMachineVersionArn"].as_string();
        check_arn(arn, "stateMachine");
        const QualifiedArn split = split_arn(arn);
        const auto number = split.version();
        if (!number) {
            invalid("Routing configuration must contain state machine version ARNs. Received: " +
                    listed(configuration, "stateMachineVersionArn"));
        }
        if (!routing.machine.empty() && routing.machine != split.machine) {
            invalid("Routing configuration must contain versions of the same state machine. Received: " +
                    listed(configuration, "stateMachineVersionArn"));
        }
        routing.machine = split.machine;
        for (const auto& other : routing.routes) {
            if (other.version == *number) {
                invalid("Routing configuration must contain distinct state machine version ARNs. Received: " +
                        listed(configuration, "stateMachineVersionArn"));
            }
        }
        const std::int64_t weight = route["weight"].as_integer().value_or(0);
        weights += weight;
        routing.routes.push_back({*number, weight});
    }
    if (weights != 100) {
        invalid("Sum of routing configuration weights must equal 100. Received: " + listed(configuration, "weight"));
    }
    return routing;
}

void check_versions(const MachineRecord& machine, const std::vector<AliasRecord::Route>& routes) {
    for (const auto& route : routes) {
        if (!machine.version(route.version)) no_alias();
    }
}

QualifiedArn alias_in(std::string_view arn) {
    check_arn(arn, "stateMachine");
    QualifiedArn split = split_arn(arn);
    if (split.qualifier.empty() || split.version()) {
        throw ApiError("InvalidArn", 400, "Invalid Arn: 'Invalid State Machine Alias ARN: " + std::string(arn) + "'");
    }
    return split;
}

asio::awaitable<Answer> create_state_machine_alias(Core& core, Context, Request request) {
    const Value input = request.input;
    check_alias_name(input["name"].as_string());
    const Routing routing = routing_of(input["routingConfiguration"]);
    AliasRecord fresh;
    fresh.name = input["name"].as_string();
    fresh.description = input["description"].as_string();
    fresh.routes = routing.routes;
    fresh.created = core.platform.clock.now();
    fresh.updated = fresh.created;
    Machines::Change change = [fresh](const std::optional<MachineRecord>& current) {
        if (!current) no_alias();
        if (current->deleting) being_deleted(current->arn);
        MachineRecord next = *current;
        check_versions(next, fresh.routes);
        if (const AliasRecord* there = next.alias(fresh.name)) {
            if (there->routes == fresh.routes && there->description == fresh.description) return current;
            throw ApiError("ConflictException", 400,
                           "Failed to create alias because an alias with the same name and a different routing "
                           "configuration already exists.");
        }
        if (next.aliases.size() >= most_aliases) {
            throw ApiError(
                "ServiceQuotaExceededException", 400,
                "The state machine has reached the maximum number of aliases (" + std::to_string(most_aliases) + ")");
        }
        next.aliases.push_back(fresh);
        return std::optional<MachineRecord>(std::move(next));
    };
    const auto machine = co_await core.machines.update(routing.machine, std::move(change));
    co_return Answer{Value::object({{"stateMachineAliasArn", machine->alias_arn(fresh.name)},
                                    {"creationDate", epoch(machine->alias(fresh.name)->created)}})};
}

asio::awaitable<Answer> update_state_machine_alias(Core& core, Context, Request request) {
    const Value input = request.input;
    const QualifiedArn arn = alias_in(input["stateMachineAliasArn"].as_string());
    if (!input.contains("description") && !input.contains("routingConfiguration")) {
        invalid("Either the description or the routingConfiguration must be specified");
    }
    std::optional<Routing> routing;
    if (input.contains("routingConfiguration")) routing = routing_of(input["routingConfiguration"]);
    if (routing && routing->machine != arn.machine) {
        invalid("Routing configuration must contain versions of the same state machine. Received: " +
                listed(input["routingConfiguration"], "stateMachineVersionArn"));
    }
    const TimePoint now = core.platform.clock.now();
    Machines::Change change = [arn, input, routing, now](const std::optional<MachineRecord>& current) {
        if (!current || !current->alias(arn.qualifier)) no_alias();
        if (current->deleting) being_deleted(current->arn);
        MachineRecord next = *current;
        for (AliasRecord& alias : next.aliases) {
            if (alias.name != arn.qualifier) continue;
            if (input.contains("description")) alias.description = input["description"].as_string();
            if (routing) {
                check_versions(next, routing->routes);
                alias.routes = routing->routes;
            }
            alias.updated = now;
        }
        return std::optional<MachineRecord>(std::move(next));
    };
    co_await core.machines.update(arn.machine, std::move(change));
    co_return Answer{Value::object({{"updateDate", epoch(now)}})};
}

asio::awaitable<Answer> delete_state_machine_alias(Core& core, Context, Request request) {
    const QualifiedArn arn = alias_in(request.input["stateMachineAliasArn"].as_string());
    Machines::Change change = [arn](const std::optional<MachineRecord>& current) -> std::optional<MachineRecord> {
        if (!current) return std::nullopt;  // AWS: deleting what is not there succeeds
        MachineRecord next = *current;
        std::erase_if(next.aliases, [&](const AliasRecord& alias) { return alias.name == arn.qualifier; });
        return next;
    };
    co_await core.machines.update(arn.machine, std::move(change));
    co_return Answer{};
}

Answer describe_state_machine_alias(Core& core, const Context&, const Request& request) {
    const QualifiedArn arn = alias_in(request.input["stateMachineAliasArn"].as_string());
    const auto machine = core.machines.look_up(arn.machine);
    const AliasRecord* const alias = machine ? machine->alias(arn.qualifier) : nullptr;
    if (!alias) no_alias();
    Values routes;
    for (const auto& route : alias->routes) {
        routes.push_back(
            Value::object({{"stateMachineVersionArn", machine->version_arn(route.version)}, {"weight", route.weight}}));
    }
    ObjectBuilder output;
    output.set("stateMachineAliasArn", machine->alias_arn(alias->name)).set("name", alias->name);
    if (!alias->description.empty()) output.set("description", alias->description);
    output.set("routingConfiguration", Value(std::move(routes)))
        .set("creationDate", epoch(alias->created))
        .set("updateDate", epoch(alias->updated));
    return Answer{output.build()};
}

Answer list_state_machine_aliases(Core& core, const Context&, const Request& request) {
    const std::string arn(request.input["stateMachineArn"].as_string());
    check_arn(arn, "stateMachine");
    const QualifiedArn split = split_arn(arn);
    const Page page("ListStateMachineAliases " + arn, request.input, core.platform.clock.now());
    const MachineRecord machine = core.machines.find(split.machine);
    if (machine.deleting) being_deleted(machine.arn);
    std::vector<AliasRecord> all = machine.aliases;
    if (const auto number = split.version()) {
        if (!machine.version(*number)) no_alias();
        std::erase_if(all, [&](const AliasRecord& alias) {
            return std::none_of(alias.routes.begin(), alias.routes.end(),
                                [&](const auto& route) { return route.version == *number; });
        });
    }
    const auto described = [&](const AliasRecord& alias) {
        return Value::object(
            {{"stateMachineAliasArn", machine.alias_arn(alias.name)}, {"creationDate", epoch(alias.created)}});
    };
    return Answer{page.of("stateMachineAliases", all, described)};
}

constexpr Operation<Core> alias_operations[] = {
    {shapes::states::create_state_machine_alias, create_state_machine_alias},
    {shapes::states::update_state_machine_alias, update_state_machine_alias},
    {shapes::states::delete_state_machine_alias, delete_state_machine_alias},
    {shapes::states::describe_state_machine_alias, describe_state_machine_alias},
    {shapes::states::list_state_machine_aliases, list_state_machine_aliases},
};

}  // namespace

void add_alias_operations(Core& core) { add_operations(core, alias_operations); }

}  // namespace stepwell::states
