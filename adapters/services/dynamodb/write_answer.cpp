// UPDATED_* are the parts that the update's paths name.

#include "adapters/services/dynamodb/write_answer.hpp"

#include "adapters/services/dynamodb/path_tree.hpp"

namespace stepwell::dynamodb {

Value returned_attributes(std::string_view which, const Update& update, const Written& written) {
    if (which == "ALL_OLD") return written.before;
    if (which == "ALL_NEW") return written.after;
    if (which == "NONE") return {};
    std::vector<Path> paths;
    for (const UpdateAction& action : update) paths.push_back(action.path);
    return PathTree("UpdateExpression", paths).project(which == "UPDATED_OLD" ? written.before : written.after);
}

}  // namespace stepwell::dynamodb
