// Which image a function runs in, and what its container is given.
#include "adapters/services/lambda/container_sandboxes.hpp"

#include <algorithm>
#include <boost/asio/thread_pool.hpp>

#include "adapters/aws/values.hpp"
#include "adapters/platform/containers/owner.hpp"
#include "adapters/platform/docker/reach.hpp"
#include "adapters/platform/random.hpp"
#include "adapters/services/lambda/container_sandbox.hpp"
#include "adapters/services/lambda/core.hpp"
#include "adapters/services/lambda/environment.hpp"
#include "engine/runtime/async.hpp"

namespace stepwell::lambda {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t docker_megabyte = 1024LL * 1024;
constexpr const char* run_label = "stepwell.run";
constexpr std::string_view published_function = "public.ecr.aws/lambda/";
constexpr std::string_view image_languages[] = {"python", "nodejs", "java", "dotnet", "ruby", "provided"};
constexpr std::string_view hash_prefix = "sha256:";

[[noreturn]] void refuse_image(const std::string& uri, int status, const std::string& text) {
    refuse("Source image " + uri + (status == 400 ? " is not valid" : " does not exist") +
           ". Provide a valid source image. (Docker: " + text + ")");
}

[[noreturn]] void refuse_without_docker(const std::string& text) {
    refuse(
        "Functions that run in containers need a Docker daemon: start one, or name its socket to Stepwell with "
        "--docker-socket. (" +
        text + ")");
}

std::string hexadecimal(std::string_view digest) {
    if (digest.starts_with(hash_prefix)) digest.remove_prefix(hash_prefix.size());
    return std::string(digest);
}

/// Without tag and digest.
std::string_view repository(std::string_view uri) {
    uri = uri.substr(0, uri.find('@'));
    const auto slash = uri.rfind('/');
    return uri.substr(0, uri.find(':', slash == std::string_view::npos ? 0 : slash));
}

/// What the registry calls it; of an image that no registry has seen, its id.
std::string digest_of(std::string_view uri, const Value& image) {
    const auto digests = image["RepoDigests"].items();
    const auto same = [&](const Value& each) { return repository(each.as_string()) == repository(uri); };
    const auto found = std::ranges::find_if(digests, same);
    if (found == digests.end()) return hexadecimal(image["Id"].as_string());
    const std::string_view text = found->as_string();
    return hexadecimal(text.substr(text.find('@') + 1));
}

Value mount(const fs::path& folder, const char* target) {
    return Value::object({{"Type", "bind"}, {"Source", folder.string()}, {"Target", target}, {"ReadOnly", true}});
}

/// The program of a function that brings its own. Lambda developer guide: "Building a custom runtime".
Value bootstrap_of(const TaskFiles& files) {
    std::error_code ignored;
    if (fs::exists(files.task_root / "bootstrap", ignored)) return Value::array({"/var/task/bootstrap"});
    if (!files.layers.empty() && fs::exists(files.layers / "bootstrap", ignored))
        return Value::array({"/opt/bootstrap"});
    throw CannotStart("Runtime.InvalidEntrypoint",
                      "Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]");
}

/// What an image's function has of its own: ImageConfig's words instead of the image's.
void set_image(ContainerPlan& plan, const Function& function) {
    const Value& config = function.configuration["ImageConfigResponse"]["ImageConfig"];
    plan.image = function.image["Id"].as_string();
    plan.source = function.image["Uri"].as_string();
    // Docker forgets the image's command when it gets another entry point; Lambda does not.
    const bool kept = is_set(config["EntryPoint"]) && !is_set(config["Command"]);
    if (is_set(config["EntryPoint"])) plan.body = plan.body.with("Entrypoint", config["EntryPoint"]);
    if (is_set(config["Command"])) plan.body = plan.body.with("Cmd", config["Command"]);
    if (kept && function.image["Command"].is_array()) plan.body = plan.body.with("Cmd", function.image["Command"]);
    if (is_set(config["WorkingDirectory"])) plan.body = plan.body.with("WorkingDir", config["WorkingDirectory"]);
}

/// A package's function: AWS's image of its runtime, with its files mounted.
void set_package(ContainerPlan& plan, const Function& function, Values& mounts) {
    const std::string_view runtime = function.configuration["Runtime"].as_string();
    plan.image = plan.source = base_image(runtime);
    mounts.push_back(mount(plan.files.task_root, "/var/task"));
    if (!plan.files.layers.empty()) mounts.push_back(mount(plan.files.layers, "/opt"));
    plan.body = plan.body.with("WorkingDir", "/var/task");
    plan.body = runtime.starts_with("provided")
                    ? plan.body.with("Entrypoint", bootstrap_of(plan.files))
                    : plan.body.with("Cmd", Value::array({function.configuration["Handler"]}));
}

asio::awaitable<void> remove_left(std::shared_ptr<docker::Engine> engine, std::string owner, std::string run) {
    std::string trouble;
    try {
        std::string label = std::string(containers::owner_label) + '=' + owner;
        const Values found = co_await engine->list(std::move(label));
        for (const Value& container : found) {
            if (container["Labels"][run_label].as_string() == run) continue;
            std::string id(container["Id"].as_string());
            log::info("lambda", "removing a handler's container that an earlier server has left", {{"container", id}});
            co_await engine->remove(std::move(id));
        }
    } catch (const std::exception& error) {
        log::info("lambda", error.what(), {{"doing", "removing what an earlier server has left"}});
    }
}

}  // namespace

std::string base_image(std::string_view runtime) {
    const auto is_name = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.'; };
    if (!std::ranges::all_of(runtime, is_name)) return {};
    if (runtime == "provided") return std::string(published_function) + "provided:alami";
    for (const std::string_view language : image_languages) {
        if (!runtime.starts_with(language)) continue;
        std::string_view tag = runtime.substr(language.size());
        if (tag.starts_with('.')) tag.remove_prefix(1);  // provided.al2023
        if (tag.ends_with(".x")) tag.remove_suffix(2);   // nodejs20.x
        if (tag.empty()) return {};
        return std::string(published_function) + std::string(language) + ':' + std::string(tag);
    }
    return {};
}

std::string resolved_uri(std::string_view uri, std::string_view digest) {
    return std::string(repository(uri)) + "@sha256:" + std::string(digest);
}

ContainerSandboxes::ContainerSandboxes(Platform& platform, const fs::path& directory,
                                       std::shared_ptr<Packages> packages, ServerAccess server_access,
                                       DockerPlace docker)
    : platform_(platform),
      directory_(directory / "containers"),
      packages_(std::move(packages)),
      server_access_(std::move(server_access)),
      docker_(std::move(docker)),
      run_(random_hex(16)) {
    try {
        if (docker_.socket.empty()) docker_.socket = docker::default_socket();
        engine_ = std::make_shared<docker::Engine>(platform.background, docker_.socket);
    } catch (const std::invalid_argument& error) {
        complaint_ = error.what();
    }
}

docker::Engine& ContainerSandboxes::engine() const {
    if (!engine_) throw docker::Unreachable(complaint_);
    return *engine_;
}

std::string ContainerSandboxes::owner() {
    const std::lock_guard lock(owner_mutex_);
    if (owner_.empty()) owner_ = containers::owner_of(directory_);
    return owner_;
}

asio::awaitable<Value> ContainerSandboxes::resolve(std::string uri) {
    std::optional<Value> found;
    try {
        found = co_await engine().image(uri);
        if (!found) {
            co_await engine().pull(uri, {});
            found = co_await engine().image(uri);
        }
    } catch (const docker::Unreachable& error) {
        refuse_without_docker(error.what());
    } catch (const docker::Refused& refused) {
        refuse_image(uri, refused.status, refused.what());
    }
    if (!found) refuse_image(uri, 404, "it is not there after it was pulled");
    co_return Value::object({{"Uri", uri},
                             {"Id", (*found)["Id"]},
                             {"Digest", digest_of(uri, *found)},
                             {"Command", (*found)["Config"]["Cmd"]}});
}

asio::awaitable<void> ContainerSandboxes::check(std::string runtime) {
    if (base_image(runtime).empty())
        refuse("The runtime " + runtime + " is not supported here: AWS publishes no image of it.");
    std::string trouble;
    try {
        const docker::Reply reply = co_await engine().call("GET", "/_ping", Value());
        if (reply.status >= 400) trouble = reply.message();
    } catch (const docker::Unreachable& error) {
        trouble = error.what();
    }
    if (!trouble.empty()) refuse_without_docker(trouble);
}

asio::awaitable<std::shared_ptr<Sandbox>> ContainerSandboxes::make(asio::any_io_executor executor, Function function,
                                                                   std::string log_stream,
                                                                   Initialization initialization) {
    const Value configuration = function.configuration;
    auto find_owner = [this] { return owner(); };
    const std::string owner = co_await run_on(platform_.blocking, std::move(find_owner));
    ContainerPlan plan;
    plan.socket = docker_.socket;
    plan.network = docker_.network;
    plan.name = "stepwell-lambda-" + function.name.name + '-' + random_hex(12);
    plan.memory_size = configuration["MemorySize"].as_integer().value_or(128);
    plan.body = Value::object({{"Labels", Value::object({{containers::owner_label, owner},
                                                         {run_label, run_},
                                                         {"stepwell.function", function.name.arn()}})}});
    Values mounts{Value::object({{"Type", "volume"}, {"Target", "/tmp"}})};
    HandlerPlace place;
    if (is_image(configuration)) {
        set_image(plan, function);
    } else {
        plan.files = co_await task_files(packages_, platform_.blocking, function);
        set_package(plan, function, mounts);
        place.task_root = "/var/task";
        place.runtime_directory = "/var/runtime";
    }
    // AWS: only /tmp can be written to. It is no memory; output is followed, not kept.
    plan.body = plan.body.with("HostConfig", Value::object({{"Memory", plan.memory_size * docker_megabyte},
                                                            {"MemorySwap", plan.memory_size * docker_megabyte},
                                                            {"ReadonlyRootfs", true},
                                                            {"LogConfig", Value::object({{"Type", "none"}})},
                                                            {"Mounts", Value(std::move(mounts))}}));
    place.log_stream = std::move(log_stream);
    place.initialization = name_of(initialization);
    place.endpoint_url = docker::endpoint_for_containers(docker_.endpoint, platform_.endpoint_url());
    if (server_access_) place.server_access = server_access_(function.name.account);
    std::erase_if(place.server_access, [](const auto& variable) { return names_a_file(variable.first); });
    for (std::string& entry : container_environment(function.name, configuration, place))
        plan.environment.emplace_back(std::move(entry));
    co_return std::make_shared<ContainerSandbox>(std::move(executor), std::move(plan));
}

asio::awaitable<void> ContainerSandboxes::end_left() {
    auto find_owner = [this] { return containers::has_owner(directory_) ? owner() : std::string(); };
    std::string owner = co_await run_on(platform_.blocking, std::move(find_owner));
    // The daemon may be slow to answer: nobody waits for it, and containers of this run are left alone.
    if (!owner.empty() && engine_)
        spawn(platform_.background, "containers of an earlier server", remove_left(engine_, std::move(owner), run_));
}

}  // namespace stepwell::lambda
