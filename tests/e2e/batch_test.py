"""AWS Batch: jobs as local processes, by boto3, the AWS CLI and state machines."""
import json

import pytest

from conftest import error, eventually, unique


@pytest.fixture
def batch(server):
    return server.client("batch")


@pytest.fixture
def queue(batch):
    return new_queue(batch)


def new_queue(batch, vcpus=16):
    environment = batch.create_compute_environment(
        computeEnvironmentName=unique("ce"), type="MANAGED", state="ENABLED",
        computeResources={"type": "FARGATE", "maxvCpus": vcpus, "subnets": ["subnet-1"], "securityGroupIds": ["sg-1"]})["computeEnvironmentArn"]
    return batch.create_job_queue(jobQueueName=unique("queue"), priority=1,
                                  computeEnvironmentOrder=[{"order": 1, "computeEnvironment": environment}])["jobQueueArn"]


def register(batch, script, vcpus="0.25", **more):
    return batch.register_job_definition(
        jobDefinitionName=unique("definition"), type="container", **more,
        containerProperties={"image": "none", "command": ["/bin/sh", "-c", script],
                             "resourceRequirements": [{"type": "VCPU", "value": vcpus}, {"type": "MEMORY", "value": "64"}]})["jobDefinitionArn"]


def submit(batch, queue, definition, **more):
    return batch.submit_job(jobName=more.pop("jobName", "job"), jobQueue=queue, jobDefinition=definition, **more)["jobId"]


def job_of(batch, job):
    return batch.describe_jobs(jobs=[job])["jobs"][0]


def ended(batch, job):
    def ask():
        found = job_of(batch, job)
        return found if found["status"] in ("SUCCEEDED", "FAILED") else None

    return eventually(ask)


def with_status(batch, job, status):
    return eventually(lambda: (lambda found: found if found["status"] == status else None)(job_of(batch, job)))


def test_a_job(server, batch, queue, tmp_path):
    script = f"echo Ref::word $AWS_BATCH_JOB_ID $AWS_BATCH_JQ_NAME $AWS_BATCH_JOB_ATTEMPT $MORE; echo Ref::none > {tmp_path}/out"
    definition = register(batch, script, parameters={"word": "default"}, tags={"team": "a"}, propagateTags=True)
    job = submit(batch, queue, definition, parameters={"word": "given"}, tags={"one": "1"},
                 containerOverrides={"environment": [{"name": "MORE", "value": "more"}]})
    found = ended(batch, job)
    assert found["status"] == "SUCCEEDED" and found["container"]["exitCode"] == 0
    assert found["jobDefinition"] == definition and found["jobQueue"] == queue
    assert found["tags"] == {"one": "1", "team": "a"} and len(found["attempts"]) == 1
    assert found["createdAt"] <= found["startedAt"] <= found["stoppedAt"]
    stream = found["container"]["logStreamName"]
    logs = server.client("logs")
    events = eventually(lambda: logs.get_log_events(logGroupName="/aws/batch/job", logStreamName=stream)["events"])
    assert events[0]["message"] == f"given {job} {queue.rpartition('/')[2]} 1 more"
    assert (tmp_path / "out").read_text() == "Ref::none\n"


def test_by_the_cli(server, batch, queue):
    definition = register(batch, "exit 0")
    job = server.cli("batch", "submit-job", "--job-name", "cli", "--job-queue", queue.rpartition("/")[2],
                     "--job-definition", definition.rpartition("/")[2].partition(":")[0])["jobId"]
    ended(batch, job)
    listed = server.cli("batch", "list-jobs", "--job-queue", queue, "--job-status", "SUCCEEDED")["jobSummaryList"]
    assert [each["jobId"] for each in listed] == [job]


def test_retries(batch, queue, tmp_path):
    script = f"echo x >> {tmp_path}/tries; exit 1"
    job = submit(batch, queue, register(batch, script), retryStrategy={"attempts": 3})
    found = ended(batch, job)
    assert found["status"] == "FAILED" and len(found["attempts"]) == 3
    assert found["statusReason"] == "Essential container in task exited"
    assert (tmp_path / "tries").read_text() == "x\n" * 3
    rules = [{"onExitCode": "1*", "action": "EXIT"}, {"onExitCode": "*", "action": "RETRY"}]
    assert len(ended(batch, submit(batch, queue, register(batch, "exit 1"), retryStrategy={"attempts": 3, "evaluateOnExit": rules}))["attempts"]) == 1
    assert len(ended(batch, submit(batch, queue, register(batch, "exit 2"), retryStrategy={"attempts": 2, "evaluateOnExit": rules}))["attempts"]) == 2


def test_arrays_and_dependencies(batch, queue, tmp_path):
    first = submit(batch, queue, register(batch, f"echo $AWS_BATCH_JOB_ARRAY_INDEX of $AWS_BATCH_JOB_ARRAY_SIZE > {tmp_path}/$AWS_BATCH_JOB_ARRAY_INDEX"),
                   arrayProperties={"size": 3})
    second = submit(batch, queue, register(batch, f"cat {tmp_path}/0 {tmp_path}/1 {tmp_path}/2 > {tmp_path}/all"), dependsOn=[{"jobId": first}])
    assert ended(batch, second)["status"] == "SUCCEEDED"
    parent = job_of(batch, first)
    assert parent["status"] == "SUCCEEDED"
    assert parent["arrayProperties"]["size"] == 3 and parent["arrayProperties"]["statusSummary"]["SUCCEEDED"] == 3
    assert (tmp_path / "all").read_text() == "0 of 3\n1 of 3\n2 of 3\n"
    children = batch.list_jobs(arrayJobId=first, jobStatus="SUCCEEDED")["jobSummaryList"]
    assert [each["jobId"] for each in children] == [f"{first}:{index}" for index in range(3)]
    assert job_of(batch, f"{first}:1")["arrayProperties"] == {"index": 1}


def test_array_children_one_after_the_other(batch, queue, tmp_path):
    script = f'echo $AWS_BATCH_JOB_ARRAY_INDEX >> {tmp_path}/order; test $AWS_BATCH_JOB_ARRAY_INDEX != 1'
    job = submit(batch, queue, register(batch, script), arrayProperties={"size": 3}, dependsOn=[{"type": "SEQUENTIAL"}])
    found = ended(batch, job)
    assert (found["status"], found["statusReason"]) == ("FAILED", "Array Child Job failed")
    assert job_of(batch, f"{job}:2")["statusReason"] == "Dependent Job failed"
    assert (tmp_path / "order").read_text() == "0\n1\n"


def test_terminate_and_cancel(batch):
    queue = new_queue(batch, 1)
    definition = register(batch, "exec sleep 600", vcpus="1")
    running = submit(batch, queue, definition)
    with_status(batch, running, "RUNNING")
    waiting, cancelled = submit(batch, queue, definition), submit(batch, queue, definition)
    with_status(batch, waiting, "RUNNABLE")
    with_status(batch, cancelled, "RUNNABLE")
    batch.cancel_job(jobId=cancelled, reason="not needed")
    found = ended(batch, cancelled)
    assert (found["status"], found["statusReason"], found["attempts"]) == ("FAILED", "not needed", [])
    batch.cancel_job(jobId=running, reason="it runs")
    assert job_of(batch, running)["status"] == "RUNNING"
    batch.terminate_job(jobId=running, reason="enough")
    found = ended(batch, running)
    assert (found["status"], found["statusReason"], found["container"]["exitCode"]) == ("FAILED", "enough", 143)
    with_status(batch, waiting, "RUNNING")
    batch.terminate_job(jobId=waiting, reason="enough")
    ended(batch, waiting)


def test_a_kill_of_the_server(own_server, tmp_path):
    server = own_server()
    batch = server.client("batch")
    queue = new_queue(batch)
    script = f"echo x >> {tmp_path}/runs; while ! test -e {tmp_path}/go; do sleep 0.1; done; exit 3"
    job = submit(batch, queue, register(batch, script))
    with_status(batch, job, "RUNNING")
    server.kill()
    (tmp_path / "go").touch()
    server.start(server.port)
    found = ended(batch, job)
    assert (found["status"], found["container"]["exitCode"], len(found["attempts"])) == ("FAILED", 3, 1)
    assert (tmp_path / "runs").read_text() == "x\n"


def test_a_state_machine_waits_for_its_job(server, batch, queue):
    def state(script):
        return {"job": {"Type": "Task", "Resource": "arn:aws:states:::batch:submitJob.sync", "End": True, "Parameters": {
            "JobName": "by-machine", "JobQueue": queue, "JobDefinition": register(batch, script)}}}

    done = server.run(state('test "$MANAGED_BY_AWS" = STARTED_BY_STEP_FUNCTIONS'))
    assert done["status"] == "SUCCEEDED", done
    output = json.loads(done["output"])
    assert output["Status"] == "SUCCEEDED" and output["Container"]["ExitCode"] == 0 and output["JobName"] == "by-machine"
    failed = server.run(state("exit 9"))
    assert (failed["status"], failed["error"]) == ("FAILED", "States.TaskFailed")
    assert json.loads(failed["cause"])["Container"]["ExitCode"] == 9


def test_stopping_an_execution_terminates_the_job(server, batch, queue):
    execution = server.start_execution(server.machine({"job": {
        "Type": "Task", "Resource": "arn:aws:states:::batch:submitJob.sync", "End": True, "Parameters": {
            "JobName": "stopped", "JobQueue": queue, "JobDefinition": register(batch, "exec sleep 600")}}}))
    job = eventually(lambda: batch.list_jobs(jobQueue=queue, jobStatus="RUNNING")["jobSummaryList"])[0]["jobId"]
    server.client("stepfunctions").stop_execution(executionArn=execution)
    assert ended(batch, job)["status"] == "FAILED"


def test_resources(batch, queue):
    described = batch.describe_job_queues(jobQueues=[queue])["jobQueues"][0]
    environment = described["computeEnvironmentOrder"][0]["computeEnvironment"]
    assert (described["state"], described["status"], described["priority"]) == ("ENABLED", "VALID", 1)
    assert batch.describe_compute_environments(computeEnvironments=[environment])["computeEnvironments"][0]["status"] == "VALID"
    with error(batch, "ClientException"):
        batch.delete_job_queue(jobQueue=queue)
    batch.update_job_queue(jobQueue=queue, state="DISABLED", priority=5)
    assert batch.describe_job_queues(jobQueues=[queue])["jobQueues"][0]["priority"] == 5
    with error(batch, "ClientException"):
        submit(batch, queue, register(batch, "true"))
    batch.update_compute_environment(computeEnvironment=environment, state="DISABLED")
    with error(batch, "ClientException"):
        batch.delete_compute_environment(computeEnvironment=environment)
    batch.delete_job_queue(jobQueue=queue)
    batch.delete_compute_environment(computeEnvironment=environment)
    assert batch.describe_job_queues(jobQueues=[queue])["jobQueues"] == []


def test_definitions_have_revisions_and_tags(batch):
    one = register(batch, "true", tags={"a": "1"})
    name = one.rpartition("/")[2].partition(":")[0]
    again = batch.register_job_definition(jobDefinitionName=name, type="container", containerProperties={
        "image": "none", "vcpus": 1, "memory": 64, "command": ["true"]})
    assert again["revision"] == 2
    batch.deregister_job_definition(jobDefinition=one)
    active = batch.describe_job_definitions(jobDefinitionName=name, status="ACTIVE")["jobDefinitions"]
    assert [each["revision"] for each in active] == [2]
    batch.tag_resource(resourceArn=one, tags={"b": "2"})
    batch.untag_resource(resourceArn=one, tagKeys=["a"])
    assert batch.list_tags_for_resource(resourceArn=one)["tags"] == {"b": "2"}


@pytest.mark.parametrize("more", [
    {"type": "multinode", "nodeProperties": {"numNodes": 1, "mainNode": 0, "nodeRangeProperties": []}},
    {"type": "container"},
    {"type": "container", "containerProperties": {"image": "none", "vcpus": 1, "memory": 64, "privileged": True}},
    {"type": "container", "containerProperties": {"image": "none", "memory": 64}},
    {"type": "container", "timeout": {"attemptDurationSeconds": 5}, "containerProperties": {"image": "none", "vcpus": 1, "memory": 64}},
    {"type": "container", "retryStrategy": {"attempts": 11}, "containerProperties": {"image": "none", "vcpus": 1, "memory": 64}},
])
def test_what_is_refused(batch, more):
    with error(batch, "ClientException"):
        batch.register_job_definition(jobDefinitionName=unique("refused"), **more)


def test_rules_in_small_letters(batch, queue, tmp_path):
    """As Terraform writes them: AWS minds no capitals in the action."""
    rules = [{"onExitCode": "7", "action": "retry"}, {"onExitCode": "*", "action": "exit"}]
    definition = register(batch, f"echo x >> {tmp_path}/tries; exit 7", retryStrategy={"attempts": 2, "evaluateOnExit": rules})
    assert len(ended(batch, submit(batch, queue, definition))["attempts"]) == 2
    described = batch.describe_job_definitions(jobDefinitions=[definition])["jobDefinitions"][0]
    assert described["retryStrategy"]["evaluateOnExit"] == rules
    for rule in ({"onExitCode": "7", "action": "again"}, {"onExitCode": "x", "action": "RETRY"}):
        with error(batch, "ClientException"):
            register(batch, "exit 0", retryStrategy={"attempts": 2, "evaluateOnExit": [rule]})


def test_filters_of_jobs(batch, queue):
    definition = register(batch, "exit 0")
    job = submit(batch, queue, definition, jobName="Filtered")
    ended(batch, job)

    def found(name, value):
        return [each["jobId"] for each in batch.list_jobs(jobQueue=queue, filters=[{"name": name, "values": [value]}])["jobSummaryList"]]

    name = definition.rpartition("/")[2].partition(":")[0]
    assert found("JOB_NAME", "filt*") == found("JOB_DEFINITION", name) == found("JOB_DEFINITION", name[:-1] + "*") == [job]
    assert found("JOB_DEFINITION", name.upper()) == found("SHARE_IDENTIFIER", "x") == []
    for filters in ([{"name": "NAME", "values": ["x"]}], [{"name": "JOB_NAME", "values": ["x"]}, {"name": "JOB_NAME", "values": ["y"]}]):
        with error(batch, "ClientException"):
            batch.list_jobs(jobQueue=queue, filters=filters)


def test_sizes_of_fargate(batch, queue):
    with error(batch, "ClientException") as refused:
        register(batch, "exit 0", platformCapabilities=["FARGATE"])
    assert refused["Error"]["Message"] == \
        "Error executing request, Exception : Fargate resource requirements (0.25 vCPU, 64 MiB) not valid."
    definition = batch.register_job_definition(jobDefinitionName=unique("fargate"), type="container", platformCapabilities=["FARGATE"], containerProperties={
        "image": "none", "command": ["true"], "executionRoleArn": "arn:aws:iam::000000000000:role/x",
        "resourceRequirements": [{"type": "VCPU", "value": "0.25"}, {"type": "MEMORY", "value": "512"}]})["jobDefinitionArn"]
    with error(batch, "ClientException") as refused:
        submit(batch, queue, definition, containerOverrides={"resourceRequirements": [{"type": "MEMORY", "value": "4000"}]})
    assert refused["Error"]["Message"] == "Fargate resource requirements (0.25 vCPU, 4000 MiB) not valid."


def test_tags_that_are_aws_own(batch, queue):
    definition = register(batch, "exit 0")
    reserved = {"aws:x": "y"}
    for refused in (lambda: register(batch, "exit 0", tags=reserved), lambda: submit(batch, queue, definition, tags=reserved),
                    lambda: batch.tag_resource(resourceArn=definition, tags=reserved)):
        with error(batch, "ClientException"):
            refused()


def test_sizes_that_are_no_numbers(batch):
    for vcpus in ("1abc", "0x1", "", "one"):
        with error(batch, "ClientException") as refused:
            register(batch, "exit 0", vcpus=vcpus)
        assert refused["Error"]["Message"] == "Error executing request, Exception : Value %s for type VCPU in " \
            "resourceRequirement is not valid. Please provide a numeric value." % vcpus
