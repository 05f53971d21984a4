#include "adapters/services/lambda/task_files.hpp"

#include "engine/runtime/async.hpp"

namespace stepwell::lambda {

namespace {

/// The packages of a version's layers, in its order.
std::vector<std::string> layer_hashes(const Function& function) {
    std::vector<std::string> hashes;
    for (const Value& layer : function.configuration["Layers"].items())
        hashes.emplace_back(function.record["LayerCode"][layer["Arn"].as_string()].as_string());
    return hashes;
}

}  // namespace

asio::awaitable<TaskFiles> task_files(std::shared_ptr<Packages> packages, asio::thread_pool& blocking,
                                      Function function) {
    auto fetch = [packages, code = function.code, folder = function.folder, layers = layer_hashes(function)] {
        TaskFiles files;
        files.task_root = folder;
        if (!code.empty()) {
            files.held.push_back(packages->unpacked(code));
            files.task_root = files.held.back()->root;
        }
        for (const std::string& layer : layers) files.held.push_back(packages->unpacked(layer));
        if (!layers.empty()) files.layers = packages->merged(layers);
        return files;
    };
    co_return co_await run_on(blocking, std::move(fetch));
}

}  // namespace stepwell::lambda
