#include "adapters/services/batch/vcpus.hpp"

#include "engine/runtime/changes.hpp"

namespace stepwell::batch {

// Its vCPUs are counted by whoever makes it, under the mutex.
Vcpus::Share::Share(Vcpus& vcpus, std::string arn, double taken, std::string waiting)
    : owner(vcpus), environment(std::move(arn)), count(taken), topic(std::move(waiting)) {}

Vcpus::Share::~Share() {
    {
        const std::lock_guard lock(owner.mutex_);
        owner.used_[environment] -= count;
    }
    owner.changes_.notify(topic);
}

std::unique_ptr<Vcpus::Share> Vcpus::take_of(double limit, std::string environment, double count, std::string topic) {
    {
        const std::lock_guard lock(mutex_);
        double& used = used_[environment];
        if (used + count > limit) return nullptr;
        used += count;
    }
    return std::make_unique<Share>(*this, std::move(environment), count, std::move(topic));
}

std::unique_ptr<Vcpus::Share> Vcpus::take(std::string environment, double count, std::string topic) {
    {
        const std::lock_guard lock(mutex_);
        used_[environment] += count;
    }
    return std::make_unique<Share>(*this, std::move(environment), count, std::move(topic));
}

}  // namespace stepwell::batch
