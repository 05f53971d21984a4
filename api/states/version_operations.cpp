// api/states/version_operations.cpp — PublishStateMachineVersion and its kin.
#include <algorithm>

#include "adapters/aws/models/states.hpp"
#include "api/states/core.hpp"
#include "api/states/names.hpp"
#include "api/states/pages.hpp"
#include "engine/runtime/clock.hpp"

namespace stepwell::states {

namespace {

std::string shown(const std::string& revision_id) { return revision_id.empty() ? "INITIAL" : revision_id; }

asio::awaitable<Answer> publish_state_machine_version(Core& core, Context, Request request) {
    const Value input = request.input;
    const std::string arn(input["stateMachineArn"].as_string());
    check_unqualified(arn);
    const TimePoint now = core.platform.clock.now();
    Machines::Change change = [arn, input, now](const std::optional<MachineRecord>& current) {
        if (!current) no_machine(arn);
        if (current->deleting) being_deleted(arn);
        MachineRecord next = *current;
        const std::string_view wanted = input["revisionId"].as_string();
        if (!wanted.empty() && wanted != shown(next.revision_id)) {
            throw ApiError("ConflictException", 400,
                           "Failed to publish the State Machine version for revision " + std::string(wanted) +
                               ". The current State Machine revision is " + shown(next.revision_id) + ".");
        }
        publish(next, input["description"].as_string(), now);
        return std::optional<MachineRecord>(std::move(next));
    };
    const auto machine = co_await core.machines.update(arn, std::move(change));
    const auto version = std::find_if(machine->versions.begin(), machine->versions.end(),
                                      [&](const auto& each) { return each.revision == machine->revision; });
    co_return Answer{Value::object({{"creationDate", epoch(version->created)},
                                    {"stateMachineVersionArn", machine->version_arn(version->number)}})};
}

asio::awaitable<Answer> delete_state_machine_version(Core& core, Context, Request request) {
    const std::string arn(request.input["stateMachineVersionArn"].as_string());
    check_arn(arn, "stateMachine");
    const QualifiedArn split = split_arn(arn);
    const auto number = split.version();
    if (!number) {
        throw ApiError("InvalidArn", 400, "Invalid Arn: 'Invalid State Machine Version ARN: " + arn + "'");
    }
    Machines::Change change = [number](const std::optional<MachineRecord>& current) -> std::optional<MachineRecord> {
        if (!current) return std::nullopt;  // AWS: deleting what is not there succeeds
        MachineRecord next = *current;
        std::string users;
        for (const AliasRecord& alias : next.aliases) {
            const bool routed = std::any_of(alias.routes.begin(), alias.routes.end(),
                                            [&](const auto& route) { return route.version == *number; });
            if (routed) users += (users.empty() ? "" : ", ") + alias.name;
        }
        if (!users.empty()) {
            throw ApiError("ConflictException", 400,
                           "Version to be deleted must not be referenced by an alias. Current list of aliases "
                           "referencing this version: [" +
                               users + "]");
        }
        std::erase_if(next.versions, [&](const auto& version) { return version.number == *number; });
        return next;
    };
    co_await core.machines.update(split.machine, std::move(change));
    co_return Answer{};
}

Answer list_state_machine_versions(Core& core, const Context&, const Request& request) {
    const std::string arn(request.input["stateMachineArn"].as_string());
    check_unqualified(arn);
    const Page page("ListStateMachineVersions " + arn, request.input, core.platform.clock.now());
    std::vector<VersionRecord> all;
    const auto machine = core.machines.look_up(arn);
    if (machine) all.assign(machine->versions.rbegin(), machine->versions.rend());
    const auto described = [&](const VersionRecord& version) {
        return Value::object({{"stateMachineVersionArn", machine->version_arn(version.number)},
                              {"creationDate", epoch(version.created)}});
    };
    return Answer{page.of("stateMachineVersions", all, described)};
}

constexpr Operation<Core> version_operations[] = {
    {shapes::states::publish_state_machine_version, publish_state_machine_version},
    {shapes::states::delete_state_machine_version, delete_state_machine_version},
    {shapes::states::list_state_machine_versions, list_state_machine_versions},
};

}  // namespace

void add_version_operations(Core& core) { add_operations(core, version_operations); }

}  // namespace stepwell::states
