// A mock configuration file, and each of its test cases.
#include "adapters/tasks/mocks/mock_file.hpp"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace stepwell;
    try {
        const Value config = mocks::parse_mock_config({reinterpret_cast<const char*>(data), size});
        const Value* machines = config.find("StateMachines");
        if (!machines || !machines->is_object()) return 0;
        for (const Member& machine : machines->members()) {
            const Value* cases = machine.value.find("TestCases");
            if (!cases || !cases->is_object()) continue;
            for (const Member& one : cases->members()) {
                const Value found = mocks::find_test_case(config, machine.name(), one.name());
                for (const Member& state : found.find("states")->members())
                    for (const std::uint64_t invocation : {0ULL, 1ULL, ~0ULL})
                        (void)mocks::find_response(state.value, invocation);
            }
        }
    } catch (const mocks::MockFault&) {
    }
    return 0;
}
