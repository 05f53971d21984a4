// api/states/machine_operations.cpp — CreateStateMachine and its kin.
#include <algorithm>

#include "adapters/random.hpp"
#include "api/states/names.hpp"
#include "api/states/step_functions.hpp"
#include "api/states/tags.hpp"
#include "engine/asl/parser.hpp"

namespace stepwell::states {

namespace {

Value epoch(TimePoint time) { return Value::number(print_epoch(time)); }

// What we would have to ignore is refused.
void refuse_unsupported(const Value& input) {
    if (input["type"].as_string() == "EXPRESS") {
        throw ApiError(
            "StateMachineTypeNotSupported", 400,
            "State Machine Type Not Supported: 'EXPRESS' (this version of Stepwell runs STANDARD state machines)");
    }
    const Value& logging = input["loggingConfiguration"];
    const bool on = logging.contains("level") && logging["level"].as_string() != "OFF";
    if (on && logging["destinations"].size() != 1) {
        throw ApiError("InvalidLoggingConfiguration", 400,
                       "Invalid Logging Configuration: Must specify exactly one Log Destination.");
    }
    if (on || logging["destinations"].size() > 0) {
        throw ApiError(
            "InvalidLoggingConfiguration", 400,
            "Invalid Logging Configuration: execution logging is not supported by this version of Stepwell.");
    }
    if (input["tracingConfiguration"]["enabled"].as_bool()) {
        throw ApiError("InvalidTracingConfiguration", 400,
                       "Invalid Tracing Configuration: tracing is not supported by this version of Stepwell.");
    }
    const Value& encryption = input["encryptionConfiguration"];
    if (encryption.contains("type") && encryption["type"].as_string() != "AWS_OWNED_KEY") {
        throw ApiError(
            "InvalidEncryptionConfiguration", 400,
            "Invalid Encryption Configuration: customer managed keys are not supported by this version of Stepwell.");
    }
    if (input["publish"].as_bool() || input.contains("versionDescription")) {
        throw ApiError("ValidationException", 400,
                       "State machine versions are not supported by this version of Stepwell.");
    }
}

// What was given, over the defaults.
Value logging_of(const Value& input, Value logging) {
    for (const Member& member : input["loggingConfiguration"].members())
        logging = logging.with(member.name(), member.value);
    return logging;
}

void check_definition(std::string_view text, std::string_view type = "STANDARD") {
    const bool express = type == "EXPRESS";
    const CompiledDefinition compiled =
        compile_definition(text, express ? WorkflowType::express : WorkflowType::standard);
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
        .set("type", "STANDARD")
        .set("creationDate", epoch(machine.created))
        .set("loggingConfiguration", machine.logging)
        .set("tracingConfiguration", Value::object({{"enabled", false}}))
        .set("encryptionConfiguration", Value::object({{"type", "AWS_OWNED_KEY"}}));
    if (!machine.revision_id.empty()) out.set("revisionId", machine.revision_id);
    if (definition && !definition->variable_references.empty()) out.set("variableReferences", references(*definition));
    return out.build();
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
    check_definition(input["definition"].as_string(), input["type"].as_string());
    refuse_unsupported(input);
    MachineRecord fresh;
    fresh.arn = machine_arn(context, input["name"].as_string());
    fresh.name = input["name"].as_string();
    fresh.role_arn = input["roleArn"].as_string();
    fresh.definition = input["definition"].as_string();
    fresh.revision = fresh.arn + "/" + random_uuid();
    fresh.created = platform_.clock.now();
    fresh.updated = fresh.created;
    fresh.logging = logging_of(input, fresh.logging);
    fresh.tags = with_tags(Value::empty_object(), input["tags"]);
    co_await finish_deletion(fresh.arn);
    if (!machines_.look_up(fresh.arn)) co_await machines_.save_revision(fresh);
    Machines::Change change = [fresh](const std::optional<MachineRecord>& current) -> std::optional<MachineRecord> {
        if (!current) return fresh;
        if (current->deleting) {
            throw ApiError("StateMachineDeleting", 400, "State Machine Deleting: '" + fresh.arn + "'");
        }
        // idempotent on name and definition; a different role or other tags are ignored
        if (current->definition != fresh.definition) {
            throw ApiError("StateMachineAlreadyExists", 400, "State Machine Already Exists: '" + fresh.arn + "'");
        }
        return current;
    };
    const auto machine = co_await machines_.update(fresh.arn, std::move(change));
    co_return Answer{Value::object({{"stateMachineArn", machine->arn}, {"creationDate", epoch(machine->created)}})};
}

asio::awaitable<Answer> StepFunctions::update_state_machine(Context, Request request) {
    const Value input = request.input;
    const std::string arn(input["stateMachineArn"].as_string());
    check_arn(arn, "stateMachine");
    refuse_unsupported(input);
    bool any = false;
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
    if (input.contains("definition")) check_definition(input["definition"].as_string());
    MachineRecord changed = machines_.find(arn);
    if (changed.deleting) throw ApiError("StateMachineDeleting", 400, "State Machine Deleting: '" + arn + "'");
    const MachineRecord before = changed;
    if (input.contains("definition")) changed.definition = input["definition"].as_string();
    if (input.contains("roleArn")) changed.role_arn = input["roleArn"].as_string();
    changed.logging = logging_of(input, changed.logging);
    // AWS: an update that changes nothing makes no revision
    const bool same = changed.definition == before.definition && changed.role_arn == before.role_arn &&
                      changed.logging == before.logging;
    if (same && !before.revision_id.empty()) {
        co_return Answer{
            Value::object({{"updateDate", epoch(platform_.clock.now())}, {"revisionId", before.revision_id}})};
    }
    changed.revision_id = random_uuid();
    changed.revision = arn + "/" + changed.revision_id;
    changed.updated = platform_.clock.now();
    co_await machines_.save_revision(changed);
    Machines::Change change = [changed](const std::optional<MachineRecord>& current) -> std::optional<MachineRecord> {
        if (!current) {
            throw ApiError("StateMachineDoesNotExist", 400, "State Machine Does Not Exist: '" + changed.arn + "'");
        }
        MachineRecord next = changed;
        next.tags = current->tags;
        return next;
    };
    const auto machine = co_await machines_.update(arn, std::move(change));
    co_return Answer{Value::object({{"updateDate", epoch(machine->updated)}, {"revisionId", machine->revision_id}})};
}

asio::awaitable<Answer> StepFunctions::delete_state_machine(Context, Request request) {
    const std::string arn(request.input["stateMachineArn"].as_string());
    check_arn(arn, "stateMachine");
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
    check_arn(arn, "stateMachine");
    co_await finish_deletion(arn);
    const MachineRecord machine = machines_.find(arn);
    Value output = described(machine, machines_.definition(machine.revision));
    if (request.input["includedData"].as_string() == "METADATA_ONLY") output = output.without("definition");
    co_return Answer{std::move(output)};
}

asio::awaitable<Answer> StepFunctions::describe_state_machine_for_execution(Context, Request request) {
    const std::string arn(request.input["executionArn"].as_string());
    check_arn(arn, "execution");
    const auto execution = co_await executions_->describe(arn);
    if (!execution) throw ApiError("ExecutionDoesNotExist", 400, "Execution Does Not Exist: '" + arn + "'");
    const auto machine = machines_.revision(execution->revision);
    if (!machine) {
        throw ApiError("ExecutionDoesNotExist", 400, "Execution Does Not Exist: '" + arn + "'");
    }
    Value output = described(*machine, machines_.definition(machine->revision))
                       .without("status")
                       .without("type")
                       .without("creationDate")
                       .with("updateDate", epoch(machine->updated));
    if (request.input["includedData"].as_string() == "METADATA_ONLY") output = output.without("definition");
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
                                      {"type", "STANDARD"},
                                      {"creationDate", epoch(all[i].created)}}));
    }
    ObjectBuilder output;
    const std::size_t next = skip + page.size();
    output.set("stateMachines", Value(std::move(page)));
    if (next < all.size()) output.set("nextToken", page_token(listing, static_cast<std::int64_t>(next), now));
    co_return Answer{output.build()};
}

}  // namespace stepwell::states
