#pragma once
// The state machines and their revisions: records of the server's documents.

#include <boost/asio/awaitable.hpp>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "adapters/aws/service.hpp"
#include "api/states/configurations.hpp"
#include "engine/asl/parser.hpp"
#include "engine/runtime/executions.hpp"

namespace stepwell::states {

/// A published revision: never changed, and its number never given again.
struct VersionRecord {
    std::int64_t number = 0;
    std::string revision;     ///< its key
    std::string revision_id;  ///< empty before the first update
    std::string description;
    TimePoint created;
};

/// A name for one version, or for two that share the executions by weight.
struct AliasRecord {
    struct Route {
        std::int64_t version = 0;
        std::int64_t weight = 0;  ///< of all routes together: 100
        friend bool operator==(const Route&, const Route&) = default;
    };
    std::string name;
    std::string description;
    std::vector<Route> routes;
    TimePoint created;
    TimePoint updated;
};

/// One state machine as it is now.
struct MachineRecord {
    std::string arn;
    std::string name;
    std::string role_arn;
    Value definition;         ///< its text
    std::string revision;     ///< key of the present revision
    std::string revision_id;  ///< empty until the first update
    std::string type = "STANDARD";
    TimePoint created;
    TimePoint updated;
    bool deleting = false;
    Value logging = logging_of({});  ///< these three are described as they are kept
    Value tracing = tracing_of({});
    Value encryption = encryption_of({});
    Value tags = Value::empty_object();   ///< key → value, in order of their adding
    std::vector<VersionRecord> versions;  ///< oldest first
    std::int64_t last_version = 0;
    std::vector<AliasRecord> aliases;  ///< oldest first
    /// The description of the version that its creation published, if it did.
    std::optional<std::string> first_version;

    bool express() const { return type == "EXPRESS"; }
    const VersionRecord* version(std::int64_t number) const;
    const AliasRecord* alias(std::string_view name) const;
    std::string version_arn(std::int64_t number) const { return arn + ":" + std::to_string(number); }
    std::string alias_arn(std::string_view alias) const { return arn + ":" + std::string(alias); }
};

/// Publishes the present revision, if it is no version yet. Throws ServiceQuotaExceededException.
const VersionRecord& publish(MachineRecord& machine, std::string_view description, TimePoint now);

[[noreturn]] void no_machine(std::string_view arn);
[[noreturn]] void being_deleted(std::string_view arn);

/// A revision, which never changes.
struct Revision {
    MachineRecord machine;                         ///< as it was, without versions and aliases
    std::shared_ptr<const Definition> definition;  ///< null: this version of the server cannot compile it
};

/// Its definition, which keeps the revision in memory; null: it has none, or there is no revision.
std::shared_ptr<const Definition> definition_of(std::shared_ptr<const Revision> revision);

class CompiledRevisions;

/// Compiles a definition: a large one on a thread where it holds nobody.
boost::asio::awaitable<CompiledDefinition> compile_apart(Platform& platform, Value definition, WorkflowType type);

/// Reads, compiles and keeps in memory what its documents hold: each record once after it changed, each revision while
/// it is in use or among those that were used last.
class Machines {
public:
    explicit Machines(Platform& platform);
    ~Machines();

    /// The newest record; null: there is none. One that is being deleted is still there while executions of it run. Any
    /// thread.
    std::shared_ptr<const MachineRecord> look_up(std::string_view arn) const;
    /// The same, but throws StateMachineDoesNotExist.
    MachineRecord find(std::string_view arn) const;
    /// Of an account and region, in order of name.
    std::vector<MachineRecord> list(const Context& context) const;

    /// Replaces the record by what `change` makes of it (nothing: removes it).
    using Change = std::function<std::optional<MachineRecord>(const std::optional<MachineRecord>& current)>;
    boost::asio::awaitable<std::optional<MachineRecord>> update(std::string arn, Change change);
    /// Keeps a definition for the executions that run it.
    boost::asio::awaitable<void> save_revision(MachineRecord machine);
    /// Null: it is gone. Any thread. What is not in memory is compiled here.
    std::shared_ptr<const Revision> revision(const std::string& key) const;
    /// The same of what is in memory; null: it is not.
    std::shared_ptr<const Revision> revision_in_memory(const std::string& key) const;
    /// The same as `revision`, but a large definition is compiled where it holds nobody.
    boost::asio::awaitable<std::shared_ptr<const Revision>> load_revision(std::string key) const;
    boost::asio::awaitable<void> remove(std::string arn);
    boost::asio::awaitable<void> clear();

private:
    std::shared_ptr<const Revision> compile(const std::string& key, const Value& document) const;

    /// A record, and the document that it was read from.
    struct Read {
        Value document;
        std::shared_ptr<const MachineRecord> machine;
    };
    Platform& platform_;
    mutable std::mutex mutex_;
    mutable std::map<std::string, Read, std::less<>> read_;  // by ARN
    std::unique_ptr<CompiledRevisions> revisions_;
};

}  // namespace stepwell::states
