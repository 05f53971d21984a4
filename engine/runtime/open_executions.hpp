#pragma once
// How many Standard executions are open in each account and region, and whether one more may be. Service quotas:
// "Maximum open executions per account". Children of Map Runs are not counted: they have limits of their own.

#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepwell {

/// Executions of one account and region.
struct OpenCount {
    std::string place;  ///< as place_of_execution says
    std::size_t executions = 0;
};

/// The part of an execution's or its machine's ARN that names region and account; empty: it is a Map Run's child, or no
/// ARN.
std::string_view place_of_execution(std::string_view arn);

/// Adds executions of one ARN to the counts. Quick where one place's follow each other.
void count_executions(std::vector<OpenCount>& counts, std::string_view arn, std::size_t count = 1);

/// Any thread.
class OpenExecutions {
public:
    static constexpr std::size_t quota = 1'000'000;

    /// `most`: in each account and region.
    explicit OpenExecutions(std::size_t most = quota) : most_(most) {}

    /// An execution that is about to be open counts as such; unless `keep` is called, no more at the end of this.
    class Admission {
    public:
        Admission() = default;
        Admission(OpenExecutions& executions, std::string arn) : executions_(&executions), arn_(std::move(arn)) {}
        Admission(Admission&& other) noexcept : executions_(other.executions_), arn_(std::move(other.arn_)) {
            other.keep();
        }
        Admission& operator=(Admission&&) = delete;
        ~Admission();
        /// It is open until `closed` says otherwise.
        void keep() { executions_ = nullptr; }

    private:
        OpenExecutions* executions_ = nullptr;
        std::string arn_;
    };

    /// Nothing: as many are open as may be.
    std::optional<Admission> admit(std::string_view arn);
    /// One that was open has ended.
    void closed(std::string_view arn);

    /// Those that a former server left open.
    void add(const std::vector<OpenCount>& counts);
    /// There are none any more.
    void clear();
    /// In the account and region of this execution.
    std::size_t count(std::string_view arn) const;

private:
    const std::size_t most_;
    mutable std::mutex mutex_;
    std::map<std::string, std::size_t, std::less<>> by_place_;
};

}  // namespace stepwell
