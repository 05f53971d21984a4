// api/states/version_operations.cpp — PublishStateMachineVersion and its kin.
#include <algorithm>

#include "api/states/names.hpp"
#include "api/states/step_functions.hpp"

namespace stepwell::states {

namespace {

constexpr std::size_t most_versions = 1000;  // AWS: "You can publish up to 1000 versions for each state machine"

Value epoch(TimePoint time) { return Value::number(print_epoch(time)); }

std::string named(const std::string& revision_id) { return revision_id.empty() ? "INITIAL" : revision_id; }

}  // namespace

const VersionRecord& publish(MachineRecord& machine, std::string_view description, TimePoint now) {
    const auto found = std::find_if(machine.versions.begin(), machine.versions.end(),
                                    [&](const auto& version) { return version.revision == machine.revision; });
    if (found != machine.versions.end()) return *found;
    if (machine.versions.size() >= most_versions) {
        throw ApiError(
            "ServiceQuotaExceededException", 400,
            "The state machine has reached the maximum number of versions (" + std::to_string(most_versions) + ")");
    }
    machine.versions.push_back(
        {++machine.last_version, machine.revision, machine.revision_id, std::string(description), now});
    return machine.versions.back();
}

asio::awaitable<Answer> StepFunctions::publish_state_machine_version(Context, Request request) {
    const Value input = request.input;
    const std::string arn(input["stateMachineArn"].as_string());
    check_unqualified(arn);
    const TimePoint now = platform_.clock.now();
    Machines::Change change = [arn, input, now](const std::optional<MachineRecord>& current) {
        if (!current) no_machine(arn);
        if (current->deleting) being_deleted(arn);
        MachineRecord next = *current;
        const std::string_view asked = input["revisionId"].as_string();
        if (!asked.empty() && asked != named(next.revision_id)) {
            throw ApiError("ConflictException", 400,
                           "Failed to publish the State Machine version for revision " + std::string(asked) +
                               ". The current State Machine revision is " + named(next.revision_id) + ".");
        }
        publish(next, input["description"].as_string(), now);
        return std::optional<MachineRecord>(std::move(next));
    };
    const auto machine = co_await machines_.update(arn, std::move(change));
    const auto version = std::find_if(machine->versions.begin(), machine->versions.end(),
                                      [&](const auto& each) { return each.revision == machine->revision; });
    co_return Answer{Value::object({{"creationDate", epoch(version->created)},
                                    {"stateMachineVersionArn", machine->version_arn(version->number)}})};
}

asio::awaitable<Answer> StepFunctions::delete_state_machine_version(Context, Request request) {
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
    co_await machines_.update(split.machine, std::move(change));
    co_return Answer{};
}

asio::awaitable<Answer> StepFunctions::list_state_machine_versions(Context, Request request) {
    const std::string arn(request.input["stateMachineArn"].as_string());
    check_unqualified(arn);
    const TimePoint now = platform_.clock.now();
    const std::string listing = "ListStateMachineVersions " + arn;
    const auto skip = static_cast<std::size_t>(page_position(listing, request.input["nextToken"], now));
    const std::size_t size = page_size(request.input["maxResults"]);
    std::vector<VersionRecord> all;
    const auto machine = machines_.look_up(arn);
    if (machine) all.assign(machine->versions.rbegin(), machine->versions.rend());
    Values page;
    for (std::size_t i = skip; i < all.size() && page.size() < size; ++i) {
        page.push_back(Value::object({{"stateMachineVersionArn", machine->version_arn(all[i].number)},
                                      {"creationDate", epoch(all[i].created)}}));
    }
    ObjectBuilder output;
    const std::size_t next = skip + page.size();
    output.set("stateMachineVersions", Value(std::move(page)));
    if (next < all.size()) output.set("nextToken", page_token(listing, static_cast<std::int64_t>(next), now));
    co_return Answer{output.build()};
}

}  // namespace stepwell::states
