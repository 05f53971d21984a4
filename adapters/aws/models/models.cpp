// The embedded models: which there are, and each at its first use.
#include "adapters/aws/models/models.hpp"

#include <zstd.h>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>

#include "adapters/aws/models/operation_name.hpp"
#include "adapters/aws/models/packed.hpp"

// embedded.cpp
extern "C" [[gnu::visibility("hidden")]] const char stepwell_models_begin[];
extern "C" [[gnu::visibility("hidden")]] const char stepwell_models_end[];

namespace stepwell::models {
namespace {

using shapes::Protocol;
using shapes::Service;

Protocol protocol_of(std::string_view name) {
    constexpr std::pair<std::string_view, Protocol> protocols[] = {
        {"json", Protocol::json},   {"rest-json", Protocol::rest_json},
        {"query", Protocol::query}, {"rest-xml", Protocol::rest_xml},
        {"ec2", Protocol::ec2},     {"cbor", Protocol::cbor}};
    const auto row = std::ranges::find(protocols, name, [](const auto& each) { return each.first; });
    if (row == std::end(protocols)) throw std::logic_error("a model has the protocol " + std::string(name));
    return row->second;
}

/// `service states json json=1.0 target=AWSStepFunctions ... named SFN`
Service read_service(std::string_view line) {
    Service service;
    take_until(line, ' ');
    service.id = take_until(line, ' ');
    service.protocol = protocol_of(take_until(line, ' '));
    while (!line.empty()) {
        std::string_view value = take_until(line, ' ');
        const std::string_view fact = take_until(value, '=');
        if (fact == "named") {
            service.sdk_id = line;
            break;
        }
        if (fact == "json") service.json_version = value;
        if (fact == "target") service.target = value;
        if (fact == "signing") service.signing_name = value;
        if (fact == "endpoint") service.endpoint = value;
        if (fact == "sdk") service.sdk_name = value;
        if (fact == "version") service.version = value;
        if (fact == "xmlns") service.xml_namespace = value;
        if (fact == "query-compatible") service.query_compatible = true;
    }
    return service;
}

/// A service that was asked for.
struct Known {
    Packed packed;
    Service service;
    std::once_flag once = {};
    std::unique_ptr<const Model> model = nullptr;
};

const PackedTexts& embedded() {
    static const PackedTexts texts({stepwell_models_begin, stepwell_models_end});
    return texts;
}

/// Null: AWS has no such service.
Known* find_known(std::string_view id) {
    static std::mutex mutex;
    static std::map<std::string_view, Known> all;
    const std::lock_guard lock(mutex);
    if (const auto at = all.find(id); at != all.end()) return &at->second;
    const std::string_view line = lines_of(embedded().index(), id);
    if (line.empty()) return nullptr;
    const Packed packed = embedded().read(line);
    Known& known = all[packed.id];
    known.packed = packed;
    known.service = read_service(packed.facts);
    return &known;
}

std::string unpacked(const Packed& packed) {
    std::string text(packed.text_size, '\0');
    const std::size_t size = ZSTD_decompress(text.data(), text.size(), packed.frame.data(), packed.frame.size());
    if (size != text.size()) throw std::logic_error("an embedded model cannot be unpacked");
    return text;
}

}  // namespace

std::span<const Service* const> services() {
    static const std::vector<const Service*> all = [] {
        std::vector<const Service*> found;
        for (std::string_view index = embedded().index(); !index.empty();)
            found.push_back(find_service(embedded().read(take_until(index, '\n')).id));
        return found;
    }();
    return all;
}

const Service* find_service(std::string_view id) {
    const Known* known = find_known(id);
    return known ? &known->service : nullptr;
}

const Service* find_sdk_service(std::string_view sdk_name) {
    const auto all = services();
    const auto at = std::ranges::find(all, sdk_name, [](const Service* service) { return service->sdk_name; });
    return at == all.end() ? nullptr : *at;
}

const Model* find(std::string_view id) {
    Known* known = find_known(id);
    if (!known) return nullptr;
    std::call_once(known->once,
                   [&] { known->model = std::make_unique<const Model>(known->service, unpacked(known->packed)); });
    return known->model.get();
}

}  // namespace stepwell::models

namespace stepwell::shapes {

const Operation& OperationName::operator*() const {
    const models::Model* model = models::find(service);
    const Operation* operation = model ? model->operation(name) : nullptr;
    if (!operation) throw std::logic_error("AWS has no operation " + std::string(name) + " of " + std::string(service));
    return *operation;
}

}  // namespace stepwell::shapes
