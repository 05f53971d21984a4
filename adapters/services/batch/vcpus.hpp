#pragma once
// The vCPUs of compute environments: how many of them jobs have.

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "engine/runtime/changes.hpp"

namespace stepwell {
class Changes;
}

namespace stepwell::batch {

class Vcpus {
public:
    /// What one job has of an environment; given back when it is destroyed, and `topic` is notified.
    struct Share {
        Share(Vcpus& vcpus, std::string arn, double taken, std::string waiting);
        ~Share();
        Share(const Share&) = delete;
        Share& operator=(const Share&) = delete;

        Vcpus& owner;
        const std::string environment;
        const double count;
        const std::string topic;
    };

    explicit Vcpus(Changes& changes) : changes_(changes) {}
    /// Null: so many are not left of `limit`.
    std::unique_ptr<Share> take_of(double limit, std::string environment, double count, std::string topic);
    /// Takes them, left or not: a job that a former server began has them already.
    std::unique_ptr<Share> take(std::string environment, double count, std::string topic);

private:
    Changes& changes_;
    std::mutex mutex_;
    std::map<std::string, double> used_;  // by the environment's ARN
};

}  // namespace stepwell::batch
