// engine/jsonata/registry.cpp — the tables of built-in functions, put into one and made into functions once.
#include "engine/jsonata/registry.hpp"

#include <unordered_map>

#include "engine/jsonata/functions/functions.hpp"
#include "engine/jsonata/signature.hpp"

namespace stepwell::jsonata {

namespace {

class Registry {
public:
    Registry() {
        for (const std::span<const Builtin> table : builtin_tables()) {
            for (const Builtin& builtin : table) add(builtin);
        }
    }

    const Function* find(std::string_view name, const Options& options) const {
        const auto [first, last] = functions_.equal_range(name);
        for (auto each = first; each != last; ++each) {
            const Builtin& builtin = *each->second->builtin;
            if (options.aws_functions ? !builtin.only_without_aws : !builtin.aws) return each->second;
        }
        return nullptr;
    }

private:
    void add(const Builtin& builtin) {
        auto* const function = arena_.make<BuiltinFunction>();
        function->kind = Function::Kind::builtin;
        function->builtin = &builtin;
        std::size_t parameters = 0;
        if (!builtin.signature.empty()) {
            auto* const signature = arena_.make<Signature>(parse_signature(arena_, builtin.signature));
            parameters = signature->parameters.size;
            function->signature = signature;
        }
        function->arity =
            builtin.arity < 0 ? static_cast<std::uint8_t>(parameters) : static_cast<std::uint8_t>(builtin.arity);
        functions_.emplace(builtin.name, function);
    }

    Arena arena_{1 << 20};
    std::unordered_multimap<std::string_view, const BuiltinFunction*> functions_;
};

}  // namespace

const Function* find_builtin(std::string_view name, const Options& options) {
    static const Registry registry;
    return registry.find(name, options);
}

}  // namespace stepwell::jsonata
