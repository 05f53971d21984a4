// api/states/machines.cpp — state machines and revisions as documents.
#include "api/states/machines.hpp"

#include "api/states/names.hpp"
#include "engine/asl/parser.hpp"

namespace stepwell::states {

namespace {

const std::string machines = "states/machines";
const std::string revisions = "states/revisions";

TimePoint time_in(const Value& value) { return TimePoint(std::chrono::milliseconds(value.as_integer().value_or(0))); }

Value encode(const MachineRecord& machine) {
    return Value::object({{"arn", machine.arn},
                          {"name", machine.name},
                          {"roleArn", machine.role_arn},
                          {"definition", machine.definition},
                          {"revision", machine.revision},
                          {"revisionId", machine.revision_id},
                          {"created", machine.created.time_since_epoch().count()},
                          {"updated", machine.updated.time_since_epoch().count()},
                          {"deleting", machine.deleting},
                          {"logging", machine.logging},
                          {"tags", machine.tags}});
}

MachineRecord decode(const Value& value) {
    MachineRecord machine;
    machine.arn = value["arn"].as_string();
    machine.name = value["name"].as_string();
    machine.role_arn = value["roleArn"].as_string();
    machine.definition = value["definition"].as_string();
    machine.revision = value["revision"].as_string();
    machine.revision_id = value["revisionId"].as_string();
    machine.created = time_in(value["created"]);
    machine.updated = time_in(value["updated"]);
    machine.deleting = value["deleting"].as_bool();
    machine.logging = value["logging"];
    machine.tags = value["tags"];
    return machine;
}

}  // namespace

std::optional<MachineRecord> Machines::look_up(std::string_view arn) const {
    const auto found = platform_.documents.find(machines, arn);
    if (!found) return std::nullopt;
    return decode(*found);
}

MachineRecord Machines::find(std::string_view arn) const {
    auto machine = look_up(arn);
    if (!machine) {
        throw ApiError("StateMachineDoesNotExist", 400, "State Machine Does Not Exist: '" + std::string(arn) + "'");
    }
    return std::move(*machine);
}

std::vector<MachineRecord> Machines::list(const Context& context) const {
    std::vector<MachineRecord> all;
    for (const auto& [arn, value] : platform_.documents.list(machines, machine_arn(context, "")))
        all.push_back(decode(value));
    return all;
}

asio::awaitable<std::optional<MachineRecord>> Machines::update(std::string arn, Change change) {
    Documents::Change on_document =
        [change = std::move(change)](const std::optional<Value>& current) -> std::optional<Value> {
        const auto changed = change(current ? std::optional<MachineRecord>(decode(*current)) : std::nullopt);
        if (!changed) return std::nullopt;
        return encode(*changed);
    };
    const std::optional<Value> now =
        co_await platform_.documents.update(machines, std::move(arn), std::move(on_document));
    if (!now) co_return std::nullopt;
    co_return decode(*now);
}

asio::awaitable<void> Machines::save_revision(MachineRecord machine) {
    co_await platform_.documents.put(revisions, machine.revision, encode(machine));
}

std::optional<MachineRecord> Machines::revision(const std::string& key) const {
    const auto found = platform_.documents.find(revisions, key);
    if (!found) return std::nullopt;
    return decode(*found);
}

asio::awaitable<void> Machines::remove(std::string arn) {
    for (const auto& [key, value] : platform_.documents.list(revisions, arn + "/")) {
        co_await platform_.documents.erase(revisions, key);
    }
    co_await platform_.documents.erase(machines, arn);
    const std::lock_guard lock(mutex_);
    std::erase_if(compiled_, [&](const auto& entry) { return entry.first.starts_with(arn + "/"); });
}

asio::awaitable<void> Machines::clear() {
    co_await platform_.documents.clear(machines);
    co_await platform_.documents.clear(revisions);
    const std::lock_guard lock(mutex_);
    compiled_.clear();
}

std::shared_ptr<const Definition> Machines::definition(const std::string& revision_key) {
    {
        const std::lock_guard lock(mutex_);
        const auto found = compiled_.find(revision_key);
        if (found != compiled_.end()) return found->second;
    }
    const auto found = revision(revision_key);
    if (!found) return nullptr;
    auto definition = compile_definition(found->definition).definition;
    const std::lock_guard lock(mutex_);
    return compiled_.emplace(revision_key, std::move(definition)).first->second;
}

}  // namespace stepwell::states
