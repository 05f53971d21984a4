#pragma once
// A user's Docker configuration, and programs on PATH, for as long as a test takes.

#include <gtest/gtest.h>
#include <stdlib.h>

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "adapters/platform/base64.hpp"
#include "engine/value/value.hpp"
#include "tests/adapters/platform/store/temporary_directory.hpp"

namespace stepwell::docker {

class DockerHome : public testing::Test {
protected:
    DockerHome() {
        set("DOCKER_CONFIG", folder().string());
        const char* path = std::getenv("PATH");
        path_ = path ? path : "";
        set("PATH", folder().string() + ":" + path_);
    }
    ~DockerHome() override {
        pool_.join();
        ::unsetenv("DOCKER_CONFIG");
        set("PATH", path_);
    }

    static void set(const char* name, const std::string& value) { ::setenv(name, value.c_str(), 1); }
    const std::filesystem::path& folder() const { return directory_.path(); }
    std::filesystem::path file() const { return folder() / "config.json"; }
    void write_config(const std::string& text) const { std::ofstream(file()) << text; }

    /// docker-credential-NAME, of a shell's commands.
    void write_helper(const std::string& name, const std::string& script) const {
        const std::filesystem::path program = folder() / ("docker-credential-" + name);
        std::ofstream(program) << "#!/bin/sh\n" << script << '\n';
        std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    }

    template <class T>
    T wait(boost::asio::awaitable<T> work) {
        return boost::asio::co_spawn(pool_, std::move(work), boost::asio::use_future).get();
    }

private:
    test::TemporaryDirectory directory_;
    std::string path_;
    boost::asio::thread_pool pool_{2};
};

/// What a value of X-Registry-Auth says; null when it is not as RFC 4648, section 5, has it.
inline Value decoded(std::string text) {
    if (text.find_first_of("+/") != std::string::npos || text.size() % 4 != 0) return {};
    std::ranges::replace(text, '-', '+');
    std::ranges::replace(text, '_', '/');
    const auto bytes = base64_decode(text);
    const Parsed parsed = parse_json(bytes.value_or(""));
    return parsed ? *parsed : Value();
}

inline Value json(const char* text) {
    const Parsed parsed = parse_json(text);
    return parsed ? *parsed : Value("no JSON");
}

}  // namespace stepwell::docker
