#pragma once
// Where the code of a function or a layer comes from: the request itself, an object of S3, a folder of this machine
// that is read again whenever it changes, or a container image.

#include "adapters/services/lambda/configuration.hpp"
#include "adapters/services/lambda/core.hpp"

namespace stepwell::lambda {

struct Package;

/// The bucket whose keys are folders of this machine.
inline constexpr std::string_view folder_bucket = "hot-reload";

struct Code {
    std::shared_ptr<const Package> package;  ///< null: the code is `image` or `folder`
    CodeFacts facts;
    std::string folder;
    Value image;  ///< as a function's record has it; null: it is none
};

/// `source` has ZipFile, or S3Bucket and S3Key, or ImageUri; `folders`: a folder will do. Throws ApiError.
asio::awaitable<Code> install_code(Core& core, Context context, Value source, bool folders);

/// What a folder's files were when last changed: two texts are equal as long as none was changed, added or removed.
/// Blocks. Files below a limit only: a text that says so when there are more.
std::string folder_state(const std::string& folder);

}  // namespace stepwell::lambda
