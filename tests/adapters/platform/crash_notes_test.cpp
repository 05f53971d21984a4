#include "adapters/platform/crash_notes.hpp"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <functional>
#include <thread>

namespace stepwell {
namespace {

/// What crashes does so in a process of its own.
class CrashNotesTest : public testing::Test {
protected:
    CrashNotesTest() {
        std::string name = std::filesystem::temp_directory_path() / "crash-notes-XXXXXX";
        if (!::mkdtemp(name.data())) throw std::runtime_error("no folder");
        folder_ = name;
    }
    ~CrashNotesTest() override { std::filesystem::remove_all(folder_); }

    /// A server's life, to the end that `life` comes to.
    void live(const std::function<void(CrashNotes&)>& life, bool retry = false) const {
        const pid_t child = ::fork();
        if (child == 0) {
            std::freopen("/dev/null", "w", stderr);  // sanitizers report what they see
            CrashNotes notes(file(), retry);
            life(notes);
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
    }
    void crash(CrashGuard::Key key) const {
        live([key](CrashNotes& notes) {
            const InHand in_hand(&notes, key);
            std::abort();
        });
    }
    bool is_suspect(CrashGuard::Key key) const { return CrashNotes(file(), false).is_suspect(key); }
    std::filesystem::path file() const { return folder_ / "notes"; }

private:
    std::filesystem::path folder_;
};

TEST_F(CrashNotesTest, TwoCrashesMakeSuspect) {
    EXPECT_FALSE(is_suspect(7));
    crash(7);
    EXPECT_FALSE(is_suspect(7));
    crash(7);
    EXPECT_TRUE(is_suspect(7));
    EXPECT_TRUE(is_suspect(7)) << "a start changes nothing";
    EXPECT_FALSE(is_suspect(8));
}

TEST_F(CrashNotesTest, EachKindOfCrashCounts) {
    const std::function<void()> ways[] = {
        [] { ::raise(SIGFPE); },
        [] { ::raise(SIGILL); },
        [] { ::raise(SIGBUS); },
        [] { *static_cast<volatile int*>(nullptr) = 1; },
        [] { std::terminate(); },
        [] {  // the stack is used up
            static std::function<int(int)> deep = [](int n) {
                volatile char room[10'000] = {static_cast<char>(n)};
                return deep(n + 1) + room[n % 100];
            };
            deep(0);
        },
    };
    CrashGuard::Key key = 1;
    for (const auto& way : ways) {
        for (int time = 0; time < 2; ++time)
            live([&](CrashNotes& notes) {
                std::thread([&] {
                    const InHand in_hand(&notes, key);
                    way();
                }).join();
            });
        EXPECT_TRUE(is_suspect(key)) << "of way " << key;
        ++key;
    }
}

TEST_F(CrashNotesTest, OnlyWhatTheCrashingThreadHadInHandCounts) {
    for (int time = 0; time < 2; ++time)
        live([](CrashNotes& notes) {
            const InHand elsewhere(&notes, 1);
            std::thread([&] {
                const InHand outer(&notes, 2);
                { const InHand done(&notes, 3); }
                std::abort();
            }).join();
        });
    EXPECT_FALSE(is_suspect(1));
    EXPECT_TRUE(is_suspect(2));
    EXPECT_FALSE(is_suspect(3));
}

TEST_F(CrashNotesTest, WhoeverIsKilledIsInnocent) {
    for (int time = 0; time < 4; ++time) {
        live([](CrashNotes& notes) {
            const InHand in_hand(&notes, 1);
            ::kill(::getpid(), SIGKILL);
        });
        live([](CrashNotes& notes) {  // from outside, as by an impatient user
            const InHand in_hand(&notes, 2);
            ::kill(::getpid(), SIGSEGV);
        });
    }
    EXPECT_FALSE(is_suspect(1));
    EXPECT_FALSE(is_suspect(2));
}

TEST_F(CrashNotesTest, WhatThreeStartsInARowDieOfIsSuspect) {
    const auto killed = [](CrashNotes& notes) {
        const InHand in_hand(&notes, 1 | CrashGuard::taking_up);
        ::kill(::getpid(), SIGKILL);
    };
    live(killed);
    live(killed);
    EXPECT_FALSE(is_suspect(1)) << "and that start came through";
    live(killed);
    live(killed);
    EXPECT_FALSE(is_suspect(1));
    live(killed);
    live(killed);
    live(killed);
    EXPECT_TRUE(is_suspect(1));
    EXPECT_TRUE(is_suspect(1)) << "though it is not taken up any more";
}

TEST_F(CrashNotesTest, WhatEndedOrIsRetriedIsForgotten) {
    for (const CrashGuard::Key key : {1, 1, 2, 2, 3, 3}) crash(key);
    live([](CrashNotes& notes) { notes.forget(1); });
    EXPECT_FALSE(is_suspect(1));
    EXPECT_TRUE(is_suspect(2));
    live([](CrashNotes&) {}, true);
    EXPECT_FALSE(is_suspect(2));
    crash(3);
    EXPECT_FALSE(is_suspect(3));
    crash(3);
    live([](CrashNotes& notes) { notes.forget_all(); });
    EXPECT_FALSE(is_suspect(3));
}

}  // namespace
}  // namespace stepwell
