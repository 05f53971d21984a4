#pragma once
// All optimised integrations that Task states may name: those of our services, which add theirs when they are
// constructed, and those that AWS has besides.

#include <optional>
#include <span>
#include <vector>

#include "adapters/tasks/integrations/integration.hpp"

namespace stepwell::integrations {

class Catalogue {
public:
    /// With the integrations whose services are not here.
    Catalogue();

    /// `rows` outlive the catalogue. Before the server starts.
    void add(std::span<const Integration> rows);

    /// Null: there is none of that name. Of a Lambda function's ARN the row of lambda:invoke.
    const Integration* find(const ResourceName& resource) const;
    /// In order of service and action.
    const std::vector<const Integration*>& all() const { return rows_; }
    /// For the engine: what definitions may name.
    OfferedIntegrations offered() const { return offered_; }

private:
    std::vector<const Integration*> rows_;
    std::vector<OfferedIntegration> offered_;  // of rows_
};

}  // namespace stepwell::integrations
