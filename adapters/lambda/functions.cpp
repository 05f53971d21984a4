// Records are found by account, region and name.
#include "adapters/lambda/functions.hpp"

#include "adapters/api_error.hpp"

namespace stepwell::lambda {

Value Function::record() const {
    return Value::object({{"Configuration", configuration}, {"Tags", tags}, {"Code", code}});
}

Function function_of(const FunctionName& name, const Value& record) {
    return {{name.account, name.region, name.name, {}},
            record["Configuration"],
            record["Tags"],
            std::string(record["Code"].as_string())};
}

void throw_not_found(const FunctionName& name) {
    throw ApiError("ResourceNotFoundException", 404, "Function not found: " + name.qualified_arn(),
                   Value::object({{"Type", "User"}}));
}

Function require_function(const Documents& documents, const FunctionName& name) {
    const auto record = documents.find(functions_collection, name.key());
    if (!record || (!name.qualifier.empty() && name.qualifier != "$LATEST")) throw_not_found(name);
    return function_of(name, *record);
}

}  // namespace stepwell::lambda
