// api/states/machine_operations.cpp — CreateStateMachine and its kin.
#include <algorithm>

#include "adapters/aws/models/states.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"
#include "api/states/configurations.hpp"
#include "api/states/core.hpp"
#include "api/states/names.hpp"
#include "api/states/pages.hpp"
#include "api/states/tags.hpp"
#include "engine/asl/parser.hpp"
#include "engine/asl/rules.hpp"
#include "engine/run/map_order.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::states {

namespace {

void check_description(const Value& input) {
    if (input.contains("versionDescription") && !input["publish"].as_bool()) {
        throw ApiError("ValidationException", 400, "Version description can only be set when publish is true");
    }
}

asio::awaitable<void> check_definition(Platform& platform, Value text, std::string_view type) {
    const WorkflowType workflow = type == "EXPRESS" ? WorkflowType::express : WorkflowType::standard;
    const CompiledDefinition compiled = co_await compile_apart(platform, std::move(text), workflow);
    if (!compiled.definition) throw ApiError("InvalidDefinition", 400, describe(compiled.diagnostics));
}

// State → the variables that it refers to, as AWS lists them.
Value references(const Definition& definition) {
    ObjectBuilder out;
    for (const auto& [state, names] : definition.variable_references)
        out.set(state, Value(Values(names.begin(), names.end())));
    return out.build();
}

Value described(const MachineRecord& machine, const std::shared_ptr<const Definition>& definition) {
    ObjectBuilder out;
    out.set("stateMachineArn", machine.arn)
        .set("name", machine.name)
        .set("status", machine.deleting ? "DELETING" : "ACTIVE")
        .set("definition", machine.definition)
        .set("roleArn", machine.role_arn)
        .set("type", machine.type)
        .set("creationDate", epoch(machine.created))
        .set("loggingConfiguration", machine.logging)
        .set("tracingConfiguration", machine.tracing)
        .set("encryptionConfiguration", machine.encryption);
    if (!machine.revision_id.empty()) out.set("revisionId", machine.revision_id);
    if (definition && !definition->variable_references.empty()) out.set("variableReferences", references(*definition));
    return out.build();
}

// includedData=METADATA_ONLY. Of the definition: "the returned definition will be {}".
Value without_definition(const Value& described) {
    return described.with("definition", "{}").without("variableReferences");
}

// The version of the present revision.
std::string published_arn(const MachineRecord& machine) {
    for (const VersionRecord& version : machine.versions) {
        if (version.revision == machine.revision) return machine.version_arn(version.number);
    }
    return {};
}

// The item processor of the Map state of that name, as it is written.
const Value* find_processor(const Value& states, std::string_view name) {
    for (const Member& state : states.members()) {
        for (const char* field : {"ItemProcessor", "Iterator"}) {
            const Value* const processor = state.value.find(field);
            if (!processor) continue;
            if (state.name() == name) return processor;
            if (const Value* const inner = find_processor((*processor)["States"], name)) return inner;
        }
        for (const Value& branch : state.value["Branches"].items()) {
            if (const Value* const inner = find_processor(branch["States"], name)) return inner;
        }
    }
    return nullptr;
}

// Removes a machine whose deletion waited for its executions, once they have ended.
asio::awaitable<void> finish_deletion(Core& core, std::string arn) {
    const auto machine = core.machines.look_up(arn);
    if (!machine || !machine->deleting) co_return;
    const bool open = co_await core.executions->any_open(arn);
    if (!open) co_await core.machines.remove(arn);
}

asio::awaitable<Answer> create_state_machine(Core& core, Context context, Request request) {
    const Value input = request.input;
    check_name(input["name"].as_string());
    check_role(input["roleArn"].as_string());
    co_await check_definition(core.platform, input["definition"], input["type"].as_string());
    co_await check_logging(core.platform.registry, context, input["loggingConfiguration"]);
    check_encryption(context, input["encryptionConfiguration"]);
    check_description(input);
    MachineRecord fresh;
    fresh.arn = machine_arn(context, input["name"].as_string());
    fresh.name = input["name"].as_string();
    fresh.role_arn = input["roleArn"].as_string();
    fresh.definition = input["definition"];
    if (input.contains("type")) fresh.type = input["type"].as_string();
    fresh.revision = fresh.arn + "/" + random_uuid();
    fresh.created = core.platform.clock.now();
    fresh.updated = fresh.created;
    fresh.logging = logging_of(input["loggingConfiguration"]);
    fresh.tracing = tracing_of(input["tracingConfiguration"]);
    fresh.encryption = encryption_of(input["encryptionConfiguration"]);
    fresh.tags = with_tags(Value::empty_object(), input["tags"], fresh.arn);
    co_await finish_deletion(core, fresh.arn);
    if (!core.machines.look_up(fresh.arn)) co_await core.machines.save_revision(fresh);
    const bool published = input["publish"].as_bool();
    const std::string description(input["versionDescription"].as_string());
    if (published) {
        publish(fresh, description, fresh.created);
        fresh.first_version = description;
    }
    Machines::Change change = [fresh](const std::optional<MachineRecord>& current) {
        if (!current) return std::optional<MachineRecord>(fresh);
        if (current->deleting) being_deleted(fresh.arn);
        // idempotent on name, definition, type, configurations and what is published; a different role or other tags
        // are ignored
        if (current->definition != fresh.definition || current->type != fresh.type ||
            current->logging != fresh.logging || current->tracing != fresh.tracing ||
            current->encryption != fresh.encryption || current->first_version != fresh.first_version) {
            throw ApiError("StateMachineAlreadyExists", 400, "State Machine Already Exists: '" + fresh.arn + "'");
        }
        return current;
    };
    const auto machine = co_await core.machines.update(fresh.arn, std::move(change));
    ObjectBuilder output;
    output.set("stateMachineArn", machine->arn).set("creationDate", epoch(machine->created));
    if (const std::string version = published_arn(*machine); published && !version.empty())
        output.set("stateMachineVersionArn", version);
    co_return Answer{output.build()};
}

asio::awaitable<Answer> update_state_machine(Core& core, Context context, Request request) {
    const Value input = request.input;
    const std::string arn(input["stateMachineArn"].as_string());
    check_unqualified(arn);
    co_await check_logging(core.platform.registry, context, input["loggingConfiguration"]);
    check_encryption(context, input["encryptionConfiguration"]);
    check_description(input);
    const bool published = input["publish"].as_bool();
    bool any = published;
    for (const char* field :
         {"definition", "roleArn", "loggingConfiguration", "tracingConfiguration", "encryptionConfiguration"}) {
        any = any || input.contains(field);
    }
    if (!any) {
        throw ApiError("MissingRequiredParameter", 400,
                       "Either the definition, the role ARN, the LoggingConfiguration, the TracingConfiguration or the "
                       "EncryptionConfiguration must be specified");
    }
    if (input.contains("roleArn")) check_role(input["roleArn"].as_string());
    MachineRecord changed = core.machines.find(arn);
    if (input.contains("definition")) co_await check_definition(core.platform, input["definition"], changed.type);
    if (changed.deleting) being_deleted(arn);
    const MachineRecord before = changed;
    if (input.contains("definition")) changed.definition = input["definition"];
    if (input.contains("roleArn")) changed.role_arn = input["roleArn"].as_string();
    if (input.contains("loggingConfiguration")) changed.logging = logging_of(input["loggingConfiguration"]);
    if (input.contains("tracingConfiguration")) changed.tracing = tracing_of(input["tracingConfiguration"]);
    if (input.contains("encryptionConfiguration")) changed.encryption = encryption_of(input["encryptionConfiguration"]);
    // AWS: an update that changes nothing makes no revision
    const bool same = changed.definition == before.definition && changed.role_arn == before.role_arn &&
                      changed.logging == before.logging && changed.tracing == before.tracing &&
                      changed.encryption == before.encryption;
    const TimePoint now = core.platform.clock.now();
    if (!same) {
        changed.revision_id = random_uuid();
        changed.revision = arn + "/" + changed.revision_id;
        changed.updated = now;
        co_await core.machines.save_revision(changed);
    }
    Machines::Change change = [changed, same, published, now,
                               description = std::string(input["versionDescription"].as_string())](
                                  const std::optional<MachineRecord>& current) {
        if (!current) no_machine(changed.arn);
        if (current->deleting) being_deleted(changed.arn);
        MachineRecord next = same ? *current : changed;
        next.tags = current->tags;
        next.versions = current->versions;
        next.last_version = current->last_version;
        next.aliases = current->aliases;
        if (published) publish(next, description, now);
        return std::optional<MachineRecord>(std::move(next));
    };
    const auto machine = co_await core.machines.update(arn, std::move(change));
    ObjectBuilder output;
    output.set("updateDate", epoch(now));
    if (!machine->revision_id.empty()) output.set("revisionId", machine->revision_id);
    if (published) output.set("stateMachineVersionArn", published_arn(*machine));
    co_return Answer{output.build()};
}

asio::awaitable<Answer> delete_state_machine(Core& core, Context, Request request) {
    const std::string arn(request.input["stateMachineArn"].as_string());
    check_unqualified(arn);
    Machines::Change change = [](const std::optional<MachineRecord>& current) -> std::optional<MachineRecord> {
        if (!current) return std::nullopt;  // AWS: deleting what is not there succeeds
        MachineRecord marked = *current;
        marked.deleting = true;
        return marked;
    };
    const auto marked = co_await core.machines.update(arn, std::move(change));
    if (marked) co_await finish_deletion(core, arn);
    co_return Answer{};
}

asio::awaitable<Answer> describe_state_machine(Core& core, Context, Request request) {
    const std::string arn(request.input["stateMachineArn"].as_string());
    check_no_label(arn);
    const QualifiedArn split = split_arn(arn);
    co_await finish_deletion(core, split.machine);
    MachineRecord machine = core.machines.find(split.machine);
    std::string description;
    auto revision = co_await core.machines.load_revision(machine.revision);
    if (!split.qualifier.empty()) {
        const auto number = split.version();
        const VersionRecord* const found = number ? machine.version(*number) : nullptr;
        if (!found) no_machine(arn);
        const VersionRecord version = *found;
        const bool deleting = machine.deleting;
        revision = co_await core.machines.load_revision(version.revision);
        if (!revision) no_machine(arn);
        machine = revision->machine;
        machine.arn = arn;
        machine.created = version.created;
        machine.deleting = deleting;
        description = version.description;
    }
    Value output = described(machine, revision ? revision->definition : nullptr);
    if (!description.empty()) output = output.with("description", description);
    if (request.input["includedData"].as_string() == "METADATA_ONLY") output = without_definition(output);
    co_return Answer{std::move(output)};
}

asio::awaitable<Answer> describe_state_machine_for_execution(Core& core, Context, Request request) {
    const std::string arn(request.input["executionArn"].as_string());
    check_arn(arn, "execution");
    const auto execution = co_await core.executions->describe(arn);
    if (!execution) no_execution(arn);
    const std::size_t key_size = std::min(execution->revision.find('#'), execution->revision.size());
    const auto revision = co_await core.machines.load_revision(execution->revision.substr(0, key_size));
    if (!revision) no_execution(arn);
    MachineRecord machine = revision->machine;
    auto definition = revision->definition;
    std::optional<MapRecord> map_run;
    if (execution->map_run) map_run = co_await core.store->find_map_run(execution->map_run);
    if (map_run) {
        const Parsed whole = parse_json(machine.definition.as_string());
        const std::string state = execution->revision.substr(key_size + 1);
        if (const Value* const processor = whole ? find_processor((*whole)["States"], state) : nullptr) {
            machine.definition = print(*processor);
        }
        machine.arn = execution->machine_arn;
        machine.name = parts_of(execution->machine_arn)[6];
        const auto processor = definition ? stepwell::find_processor(*definition->machine, state) : nullptr;
        definition = processor ? std::make_shared<const Definition>(
                                     Definition{processor, {}, stepwell::variable_references(*processor)})
                               : nullptr;
    }
    Value output = described(machine, definition)
                       .without("status")
                       .without("type")
                       .without("creationDate")
                       .with("updateDate", epoch(machine.updated));
    if (map_run) {
        output = output.with("mapRunArn", map_run->arn)
                     .with("label", std::string_view(machine.name).substr(machine.name.find('/') + 1));
    }
    if (request.input["includedData"].as_string() == "METADATA_ONLY") output = without_definition(output);
    co_return Answer{std::move(output)};
}

Answer list_state_machines(Core& core, const Context& context, const Request& request) {
    const Page page("ListStateMachines " + machine_arn(context, ""), request.input, core.platform.clock.now());
    const auto listed = [](const MachineRecord& machine) {
        return Value::object({{"stateMachineArn", machine.arn},
                              {"name", machine.name},
                              {"type", machine.type},
                              {"creationDate", epoch(machine.created)}});
    };
    return Answer{page.of("stateMachines", core.machines.list(context), listed)};
}

constexpr Operation<Core> machine_operations[] = {
    {shapes::states::create_state_machine, create_state_machine},
    {shapes::states::update_state_machine, update_state_machine},
    {shapes::states::delete_state_machine, delete_state_machine},
    {shapes::states::describe_state_machine, describe_state_machine},
    {shapes::states::describe_state_machine_for_execution, describe_state_machine_for_execution},
    {shapes::states::list_state_machines, list_state_machines},
};

}  // namespace

void add_machine_operations(Core& core) { add_operations(core, machine_operations); }

}  // namespace stepwell::states
