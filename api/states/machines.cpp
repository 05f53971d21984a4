// api/states/machines.cpp — state machines and revisions as documents.
#include "api/states/machines.hpp"

#include <algorithm>
#include "adapters/platform/store/documents.hpp"
#include "adapters/tasks/integrations/catalogue.hpp"

#include "api/states/compiled_revisions.hpp"
#include "api/states/names.hpp"
#include "engine/asl/definition_size.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::states {

namespace {

constexpr std::size_t most_versions = 1000;  // AWS: "You can publish up to 1000 versions for each state machine"

constexpr std::size_t compiled_bytes = 64UL << 20;

const std::string machines = "states/machines";
const std::string revisions = "states/revisions";

// About 1 ms of compiling.
bool is_large(const Value& definition) { return definition.as_string().size() > 16 * 1024; }

TimePoint time_in(const Value& value) { return TimePoint(std::chrono::milliseconds(value.as_integer().value_or(0))); }

Value encode(const VersionRecord& version) {
    return Value::object({{"number", version.number},
                          {"revision", version.revision},
                          {"revisionId", version.revision_id},
                          {"description", version.description},
                          {"created", version.created.time_since_epoch().count()}});
}

VersionRecord decode_version(const Value& value) {
    return {value["number"].as_integer().value_or(0), std::string(value["revision"].as_string()),
            std::string(value["revisionId"].as_string()), std::string(value["description"].as_string()),
            time_in(value["created"])};
}

Value encode(const AliasRecord& alias) {
    Values routes;
    for (const auto& route : alias.routes) routes.push_back(Value::array({route.version, route.weight}));
    return Value::object({{"name", alias.name},
                          {"description", alias.description},
                          {"routes", Value(std::move(routes))},
                          {"created", alias.created.time_since_epoch().count()},
                          {"updated", alias.updated.time_since_epoch().count()}});
}

AliasRecord decode_alias(const Value& value) {
    AliasRecord alias;
    alias.name = value["name"].as_string();
    alias.description = value["description"].as_string();
    for (const Value& route : value["routes"].items()) {
        alias.routes.push_back({route.items()[0].as_integer().value_or(0), route.items()[1].as_integer().value_or(0)});
    }
    alias.created = time_in(value["created"]);
    alias.updated = time_in(value["updated"]);
    return alias;
}

template <class Record>
Value list_of(const std::vector<Record>& records) {
    Values list;
    for (const Record& each : records) list.push_back(encode(each));
    return Value(std::move(list));
}

Value encode(const MachineRecord& machine) {
    return Value::object({{"arn", machine.arn},
                          {"name", machine.name},
                          {"roleArn", machine.role_arn},
                          {"definition", machine.definition},
                          {"revision", machine.revision},
                          {"revisionId", machine.revision_id},
                          {"type", machine.type},
                          {"created", machine.created.time_since_epoch().count()},
                          {"updated", machine.updated.time_since_epoch().count()},
                          {"deleting", machine.deleting},
                          {"logging", machine.logging},
                          {"tracing", machine.tracing},
                          {"encryption", machine.encryption},
                          {"tags", machine.tags},
                          {"versions", list_of(machine.versions)},
                          {"lastVersion", machine.last_version},
                          {"aliases", list_of(machine.aliases)},
                          {"firstVersion", machine.first_version ? Value(*machine.first_version) : Value()}});
}

MachineRecord decode_machine(const Value& value) {
    MachineRecord machine;
    machine.arn = value["arn"].as_string();
    machine.name = value["name"].as_string();
    machine.role_arn = value["roleArn"].as_string();
    machine.definition = value["definition"];
    machine.revision = value["revision"].as_string();
    machine.revision_id = value["revisionId"].as_string();
    if (value.contains("type")) machine.type = value["type"].as_string();
    machine.created = time_in(value["created"]);
    machine.updated = time_in(value["updated"]);
    machine.deleting = value["deleting"].as_bool();
    machine.logging = value["logging"];
    if (value.contains("tracing")) machine.tracing = value["tracing"];
    if (value.contains("encryption")) machine.encryption = value["encryption"];
    machine.tags = value["tags"];
    for (const Value& version : value["versions"].items()) machine.versions.push_back(decode_version(version));
    machine.last_version = value["lastVersion"].as_integer().value_or(0);
    for (const Value& alias : value["aliases"].items()) machine.aliases.push_back(decode_alias(alias));
    if (value["firstVersion"].is_string()) machine.first_version = value["firstVersion"].as_string();
    return machine;
}

}  // namespace

const VersionRecord* MachineRecord::version(std::int64_t number) const {
    const auto found =
        std::find_if(versions.begin(), versions.end(), [&](const auto& v) { return v.number == number; });
    return found == versions.end() ? nullptr : &*found;
}

const AliasRecord* MachineRecord::alias(std::string_view alias_name) const {
    const auto found =
        std::find_if(aliases.begin(), aliases.end(), [&](const auto& a) { return a.name == alias_name; });
    return found == aliases.end() ? nullptr : &*found;
}

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

std::shared_ptr<const Definition> definition_of(std::shared_ptr<const Revision> revision) {
    const Definition* const definition = revision ? revision->definition.get() : nullptr;
    if (!definition) return nullptr;
    return {std::move(revision), definition};
}

asio::awaitable<CompiledDefinition> compile_apart(Platform& platform, Value definition, WorkflowType type) {
    auto work = [&offering = platform.integrations, definition, type] {
        return compile_definition(definition.as_string(), type, offering.offered());
    };
    if (!is_large(definition)) co_return work();
    co_return co_await run_on(platform.blocking, std::move(work));
}

Machines::Machines(Platform& platform)
    : platform_(platform), revisions_(std::make_unique<CompiledRevisions>(compiled_bytes)) {}

Machines::~Machines() = default;

std::shared_ptr<const MachineRecord> Machines::look_up(std::string_view arn) const {
    const auto document = platform_.documents.find(machines, arn);
    const std::lock_guard lock(mutex_);
    const auto read = read_.find(arn);
    if (!document) {
        if (read != read_.end()) read_.erase(read);
        return nullptr;
    }
    if (read != read_.end() && read->second.document.same(*document)) return read->second.machine;
    auto machine = std::make_shared<const MachineRecord>(decode_machine(*document));
    read_.insert_or_assign(std::string(arn), Read{*document, machine});
    return machine;
}

void no_machine(std::string_view arn) {
    throw ApiError("StateMachineDoesNotExist", 400, "State Machine Does Not Exist: '" + std::string(arn) + "'");
}

void being_deleted(std::string_view arn) {
    throw ApiError("StateMachineDeleting", 400, "State Machine Deleting: '" + std::string(arn) + "'");
}

MachineRecord Machines::find(std::string_view arn) const {
    const auto machine = look_up(arn);
    if (!machine) no_machine(arn);
    return *machine;
}

std::vector<MachineRecord> Machines::list(const Context& context) const {
    std::vector<MachineRecord> all;
    for (const auto& [arn, value] : platform_.documents.list(machines, machine_arn(context, "")))
        all.push_back(decode_machine(value));
    return all;
}

asio::awaitable<std::optional<MachineRecord>> Machines::update(std::string arn, Change change) {
    Documents::Change on_document =
        [change = std::move(change)](const std::optional<Value>& current) -> std::optional<Value> {
        const auto changed = change(current ? std::optional<MachineRecord>(decode_machine(*current)) : std::nullopt);
        if (!changed) return std::nullopt;
        return encode(*changed);
    };
    const std::optional<Value> now =
        co_await platform_.documents.update(machines, std::move(arn), std::move(on_document));
    if (!now) co_return std::nullopt;
    co_return decode_machine(*now);
}

asio::awaitable<void> Machines::save_revision(MachineRecord machine) {
    machine.versions.clear();
    machine.aliases.clear();
    co_await platform_.documents.put(revisions, machine.revision, encode(machine));
}

std::shared_ptr<const Revision> Machines::revision_in_memory(const std::string& key) const {
    return revisions_->find(key);
}

std::shared_ptr<const Revision> Machines::revision(const std::string& key) const {
    if (auto compiled = revisions_->find(key)) return compiled;
    const auto document = platform_.documents.find(revisions, key);
    return document ? compile(key, *document) : nullptr;
}

asio::awaitable<std::shared_ptr<const Revision>> Machines::load_revision(std::string key) const {
    if (auto compiled = revisions_->find(key)) co_return compiled;
    const auto document = platform_.documents.find(revisions, key);
    if (!document) co_return nullptr;
    if (!is_large((*document)["definition"])) co_return compile(key, *document);
    auto work = [this, key, document] { return compile(key, *document); };
    co_return co_await run_on(platform_.blocking, std::move(work));
}

std::shared_ptr<const Revision> Machines::compile(const std::string& key, const Value& document) const {
    Revision fresh{decode_machine(document), nullptr};
    const std::string_view text = fresh.machine.definition.as_string();
    fresh.definition = compile_definition(text, WorkflowType::standard, platform_.integrations.offered()).definition;
    const std::size_t bytes = compiled_size(text);
    return revisions_->insert(key, std::make_shared<const Revision>(std::move(fresh)), bytes);
}

asio::awaitable<void> Machines::remove(std::string arn) {
    for (const auto& [key, value] : platform_.documents.list(revisions, arn + "/")) {
        co_await platform_.documents.erase(revisions, key);
    }
    co_await platform_.documents.erase(machines, arn);
    revisions_->erase(arn);
    const std::lock_guard lock(mutex_);
    read_.erase(arn);
}

asio::awaitable<void> Machines::clear() {
    co_await platform_.documents.clear(machines);
    co_await platform_.documents.clear(revisions);
    revisions_->clear();
    const std::lock_guard lock(mutex_);
    read_.clear();
}

}  // namespace stepwell::states
