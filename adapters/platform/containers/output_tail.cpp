// Follows what the containers of one task print.
#include "adapters/platform/containers/output_tail.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <string_view>

#include "adapters/platform/containers/durable_file.hpp"
#include "adapters/platform/containers/runner_json.hpp"
#include "engine/runtime/log.hpp"

namespace stepwell::containers {

namespace {

constexpr std::size_t block_size = 64 * 1024;  // also the longest piece that is logged as one line

std::int64_t now_in_milliseconds() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

}  // namespace

OutputTail::OutputTail(std::filesystem::path directory, const TaskSpec& spec, LogSink sink)
    : directory_(std::move(directory)), task_(spec.id), sink_(std::move(sink)) {
    const Parsed logged = parse_json(read_file(directory_ / folder::logged).value_or("{}"));
    for (std::size_t i = 0; i < spec.containers.size(); ++i) {
        Output output;
        output.container = spec.containers[i].name;
        output.file = folder::output(output.container, i);
        output.target = spec.containers[i].log;
        if (logged) output.logged = static_cast<std::uint64_t>((*logged)[output.container].as_integer().value_or(0));
        outputs_.push_back(std::move(output));
    }
}

void OutputTail::read(bool end) {
    bool any = false;
    for (Output& output : outputs_) any |= read_one(output, end);
    if (!any) return;
    ObjectBuilder object;
    for (const Output& output : outputs_) object.set(output.container, output.logged);
    // Not synced: after a crash of the machine some lines are logged twice.
    std::ofstream(directory_ / folder::logged, std::ios::trunc) << print(object.build());
}

bool OutputTail::read_one(Output& output, bool end) {
    const Descriptor file(::open((directory_ / output.file).c_str(), O_RDONLY | O_CLOEXEC));
    if (!file) return false;
    const std::uint64_t before = output.logged;
    std::string block(block_size, '\0');
    for (;;) {
        const ssize_t n = ::pread(file.get(), block.data(), block.size(), static_cast<off_t>(output.logged));
        if (n <= 0) break;
        std::string_view text(block.data(), static_cast<std::size_t>(n));
        const bool full = text.size() == block_size;
        std::size_t used = 0;
        const auto log_line = [&](std::string_view line) {
            if (line.ends_with('\r')) line.remove_suffix(1);
            log::info("containers", line, {{"task", task_}, {"container", output.container}});
            if (output.target && sink_) sink_(*output.target, now_in_milliseconds(), std::string(line));
        };
        for (auto line_end = text.find('\n'); line_end != std::string_view::npos; line_end = text.find('\n', used)) {
            log_line(text.substr(used, line_end - used));
            used = line_end + 1;
        }
        if (used < text.size() && ((end && !full) || (full && used == 0))) {
            log_line(text.substr(used));
            used = text.size();
        }
        output.logged += used;
        if (used == 0) break;  // half a line: the rest will come
    }
    return output.logged != before;
}

}  // namespace stepwell::containers
