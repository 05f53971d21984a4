#pragma once
// Values that are wrong almost everywhere, and every place of a document where they can be put.

#include <functional>
#include <string>
#include <vector>

#include "engine/value/value.hpp"

namespace stepwell::property {

/// For fields of a definition.
const std::vector<Value>& wrong_fields();
/// For what comes at run time: inputs, and results of tasks.
const std::vector<Value>& wrong_data();

/// Names a value in a message: its text, or the beginning of that.
std::string short_text(const Value& value);

/// Called with a place ("/States/T/Retry/0") and the document that has something else there.
using Changed = std::function<void(const std::string& place, const Value& document)>;
/// Visits each document that has `wrong` at one place of it; the whole document is a place too.
void put_everywhere(const Value& document, const Value& wrong, const Changed& visit);

}  // namespace stepwell::property
