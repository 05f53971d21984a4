#pragma once
// The shapes of batch. Written by generate.py from botocore 1.43.11; not to be edited.
// Again: python3 adapters/aws/shapes/generate.py

#include <span>

#include "adapters/aws/shapes/shape.hpp"

namespace stepwell::shapes::batch {

extern const Service service;
extern const Operation cancel_job;
extern const Operation create_compute_environment;
extern const Operation create_job_queue;
extern const Operation delete_compute_environment;
extern const Operation delete_job_queue;
extern const Operation deregister_job_definition;
extern const Operation describe_compute_environments;
extern const Operation describe_job_definitions;
extern const Operation describe_job_queues;
extern const Operation describe_jobs;
extern const Operation list_jobs;
extern const Operation list_tags_for_resource;
extern const Operation register_job_definition;
extern const Operation submit_job;
extern const Operation tag_resource;
extern const Operation terminate_job;
extern const Operation untag_resource;
extern const Operation update_compute_environment;
extern const Operation update_job_queue;
/// All of them, in order of name.
extern const std::span<const Operation* const> operations;

}  // namespace stepwell::shapes::batch
