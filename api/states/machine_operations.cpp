// api/states/machine_operations.cpp — CreateStateMachine and its kin.
#include <algorithm>

#include "adapters/platform/random.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"
#include "api/states/configurations.hpp"
#include "api/states/names.hpp"
#include "api/states/step_functions.hpp"
#include "api/states/tags.hpp"
#include "engine/asl/parser.hpp"
#include "engine/asl/rules.hpp"
#include "engine/run/map_order.hpp"

namespace stepwell::states {

namespace {

Value epoch(TimePoint time) { return Value::number(print_epoch(time)); }

void check_description(const Value& input) {
    if (input.contains("versionDescription") && !input["publish"].as_bool()) {
        throw ApiError("ValidationException", 400, "Version description can only be set when publish is true");
    }
}

void check_definition(const integrations::Catalogue& catalogue, std::string_view text, std::string_view type) {
    const bool express = type == "EXPRESS";
    const CompiledDefinition compiled =
        compile_definition(text, express ? WorkflowType::express : WorkflowType::standard, catalogue.offered());
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

}  // namespace

asio::awaitable<void> StepFunctions::finish_deletion(std::string arn) {
    const auto machine = machines_.look_up(arn);
    if (!machine || !machine->deleting) co_return;
    const bool open = co_await executions_->any_open(arn);
    if (!open) co_await machines_.remove(arn);
}

asio::awaitable<Answer> StepFunctions::create_state_machine(Context context, Request request) {
    const Value input = request.input;
    check_name(input["name"].as_string());
    check_role(input["roleArn"].as_string());
    check_definition(platform_.integrations, input["definition"].as_string(), input["type"].as_string());
    co_await check_logging(platform_.registry, context, input["loggingConfiguration"]);
    check_encryption(context, input["encryptionConfiguration"]);
    check_description(input);
    MachineRecord fresh;
    fresh.arn = machine_arn(context, input["name"].as_string());
    fresh.name = input["name"].as_string();
    fresh.role_arn = input["roleArn"].as_string();
    fresh.definition = input["definition"].as_string();
    if (input.contains("type")) fresh.type = input["type"].as_string();
    fresh.revision = fresh.arn + "/" + random_uuid();
    fresh.created = platform_.clock.now();
    fresh.updated = fresh.created;
    fresh.logging = logging_of(input["loggingConfiguration"]);
    fresh.tracing = tracing_of(input["tracingConfiguration"]);
    fresh.encryption = encryption_of(input["encryptionConfiguration"]);
    fresh.tags = with_tags(Value::empty_object(), input["tags"], fresh.arn);
    co_await finish_deletion(fresh.arn);
    if (!machines_.look_up(fresh.arn)) co_await machines_.save_revision(fresh);
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
    const auto machine = co_await machines_.update(fresh.arn, std::move(change));
    ObjectBuilder output;
    output.set("stateMachineArn", machine->arn).set("creationDate", epoch(machine->created));
    if (const std::string version = published_arn(*machine); published && !version.empty())
        output.set("stateMachineVersionArn", version);
    co_return Answer{output.build()};
}

asio::awaitable<Answer> StepFunctions::update_state_machine(Context context, Request request) {
    const Value input = request.input;
    const std::string arn(input["stateMachineArn"].as_string());
    check_unqualified(arn);
    co_await check_logging(platform_.registry, context, input["loggingConfiguration"]);
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
    MachineRecord changed = machines_.find(arn);
    if (input.contains("definition"))
        check_definition(platform_.integrations, input["definition"].as_string(), changed.type);
    if (changed.deleting) being_deleted(arn);
    const MachineRecord before = changed;
    if (input.contains("definition")) changed.definition = input["definition"].as_string();
    if (input.contains("roleArn")) changed.role_arn = input["roleArn"].as_string();
    if (input.contains("loggingConfiguration")) changed.logging = logging_of(input["loggingConfiguration"]);
    if (input.contains("tracingConfiguration")) changed.tracing = tracing_of(input["tracingConfiguration"]);
    if (input.contains("encryptionConfiguration")) changed.encryption = encryption_of(input["encryptionConfiguration"]);
    // AWS: an update that changes nothing makes no revision
    const bool same = changed.definition == before.definition && changed.role_arn == before.role_arn &&
                      changed.logging == before.logging && changed.tracing == before.tracing &&
                      changed.encryption == before.encryption;
    const TimePoint now = platform_.clock.now();
    if (!same) {
        changed.revision_id = random_uuid();
        changed.revision = arn + "/" + changed.revision_id;
        changed.updated = now;
        co_await machines_.save_revision(changed);
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
    const auto machine = co_await machines_.update(arn, std::move(change));
    ObjectBuilder output;
    output.set("updateDate", epoch(now));
    if (!machine->revision_id.empty()) output.set("revisionId", machine->revision_id);
    if (published) output.set("stateMachineVersionArn", published_arn(*machine));
    co_return Answer{output.build()};
}

asio::awaitable<Answer> StepFunctions::delete_state_machine(Context, Request request) {
    const std::string arn(request.input["stateMachineArn"].as_string());
    check_unqualified(arn);
    Machines::Change change = [](const std::optional<MachineRecord>& current) -> std::optional<MachineRecord> {
        if (!current) return std::nullopt;  // AWS: deleting what is not there succeeds
        MachineRecord marked = *current;
        marked.deleting = true;
        return marked;
    };
    const auto marked = co_await machines_.update(arn, std::move(change));
    if (marked) co_await finish_deletion(arn);
    co_return Answer{};
}

asio::awaitable<Answer> StepFunctions::describe_state_machine(Context, Request request) {
    const std::string arn(request.input["stateMachineArn"].as_string());
    check_no_label(arn);
    const QualifiedArn split = split_arn(arn);
    co_await finish_deletion(split.machine);
    MachineRecord machine = machines_.find(split.machine);
    std::string description;
    if (!split.qualifier.empty()) {
        const auto number = split.version();
        const VersionRecord* const found = number ? machine.version(*number) : nullptr;
        if (!found) no_machine(arn);
        const VersionRecord version = *found;
        const bool deleting = machine.deleting;
        auto revision = machines_.revision(version.revision);
        if (!revision) no_machine(arn);
        machine = std::move(*revision);
        machine.arn = arn;
        machine.created = version.created;
        machine.deleting = deleting;
        description = version.description;
    }
    Value output = described(machine, machines_.definition(machine.revision));
    if (!description.empty()) output = output.with("description", description);
    if (request.input["includedData"].as_string() == "METADATA_ONLY") output = without_definition(output);
    co_return Answer{std::move(output)};
}

asio::awaitable<Answer> StepFunctions::describe_state_machine_for_execution(Context, Request request) {
    const std::string arn(request.input["executionArn"].as_string());
    check_arn(arn, "execution");
    const auto execution = co_await executions_->describe(arn);
    if (!execution) throw ApiError("ExecutionDoesNotExist", 400, "Execution Does Not Exist: '" + arn + "'");
    const std::string revision = execution->revision.substr(0, execution->revision.find('#'));
    auto machine = machines_.revision(revision);
    if (!machine) {
        throw ApiError("ExecutionDoesNotExist", 400, "Execution Does Not Exist: '" + arn + "'");
    }
    const std::string map_run = co_await map_run_arn(execution->map_run);
    auto definition = machines_.definition(revision);
    if (!map_run.empty()) {
        const Parsed whole = parse_json(machine->definition);
        const std::string state = execution->revision.substr(revision.size() + 1);
        if (const Value* const processor = whole ? find_processor((*whole)["States"], state) : nullptr) {
            machine->definition = print(*processor);
        }
        machine->arn = execution->machine_arn;
        machine->name = parts_of(execution->machine_arn)[6];
        const auto processor = definition ? stepwell::find_processor(*definition->machine, state) : nullptr;
        definition = processor ? std::make_shared<const Definition>(
                                     Definition{processor, {}, stepwell::variable_references(*processor)})
                               : nullptr;
    }
    Value output = described(*machine, definition)
                       .without("status")
                       .without("type")
                       .without("creationDate")
                       .with("updateDate", epoch(machine->updated));
    if (!map_run.empty()) {
        output = output.with("mapRunArn", map_run)
                     .with("label", std::string_view(machine->name).substr(machine->name.find('/') + 1));
    }
    if (request.input["includedData"].as_string() == "METADATA_ONLY") output = without_definition(output);
    co_return Answer{std::move(output)};
}

asio::awaitable<Answer> StepFunctions::list_state_machines(Context context, Request request) {
    const TimePoint now = platform_.clock.now();
    const std::string listing = "ListStateMachines " + machine_arn(context, "");
    const auto skip = static_cast<std::size_t>(page_position(listing, request.input["nextToken"], now));
    const std::size_t size = page_size(request.input["maxResults"]);
    const auto all = machines_.list(context);
    Values page;
    for (std::size_t i = skip; i < all.size() && page.size() < size; ++i) {
        page.push_back(Value::object({{"stateMachineArn", all[i].arn},
                                      {"name", all[i].name},
                                      {"type", all[i].type},
                                      {"creationDate", epoch(all[i].created)}}));
    }
    ObjectBuilder output;
    const std::size_t next = skip + page.size();
    output.set("stateMachines", Value(std::move(page)));
    if (next < all.size()) output.set("nextToken", page_token(listing, static_cast<std::int64_t>(next), now));
    co_return Answer{output.build()};
}

}  // namespace stepwell::states
