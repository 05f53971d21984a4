#pragma once
// Intrinsic functions: `States.Format('{} is {}', $.name, States.ArrayLength($.list))`. A call is compiled once per
// definition, is immutable and may be shared. States language: "Intrinsic Functions".

#include <boost/system/result.hpp>
#include <memory>
#include <string>
#include <string_view>

#include "engine/entropy.hpp"
#include "engine/error.hpp"
#include "engine/jsonpath/jsonpath.hpp"
#include "engine/value/value.hpp"

namespace stepwell::intrinsics {

/// Why a text is no call of an intrinsic function.
struct SyntaxError {
    std::string message;
};
[[noreturn]] void throw_exception_from_error(const SyntaxError&, const boost::source_location&);

struct Invocation;

class Call {
public:
    static boost::system::result<Call, SyntaxError> compile(std::string_view text);

    /// Failures are AWS's: States.Runtime for a path that finds nothing, States.IntrinsicFailure for all else.
    Result<Value> evaluate(const jsonpath::Roots& roots, Entropy& entropy) const;
    std::string_view text() const;

    /// Calls `see(path)` for each path among the arguments, nested calls included.
    template <class See>
    void each_path(See see) const {
        visit_paths(*root_, &see, [](void* to, const jsonpath::Path& path) { (*static_cast<See*>(to))(path); });
    }

private:
    static void visit_paths(const Invocation& call, void* to, void (*see)(void*, const jsonpath::Path&));

    std::string text_;
    std::shared_ptr<const Invocation> root_;
};

}  // namespace stepwell::intrinsics
