"""ECS tasks and Batch jobs in real Docker containers, on a daemon that the tests start themselves."""
import json
import shutil
import sys

import pytest

from conftest import ROOT, eventually, in_long_run, unique
from docker_support import running_docker

pytestmark = in_long_run
SHELL, PYTHON = "stepwell-test/shell", "stepwell-test/python"
NETWORK = {"awsvpcConfiguration": {"subnets": ["subnet-1"]}}


@pytest.fixture(scope="module")
def docker(tmp_path_factory):
    with running_docker(tmp_path_factory.mktemp("docker")) as daemon:
        daemon.image(SHELL, {}, ['ENV PATH=/bin FROM_IMAGE=yes', 'CMD ["/bin/sh", "-c", "echo the image speaks"]'])
        yield daemon


@pytest.fixture
def server(docker, own_server):
    return own_server(options=["--container-runner", "docker", "--docker-socket", str(docker.socket), "--host", docker.address])


@pytest.fixture
def ecs(server):
    return server.client("ecs")


def container(script=None, name="main", **more):
    made = {"name": name, "image": SHELL, "memory": 64, "essential": True, **more}
    return {**made, "command": ["/bin/sh", "-c", script]} if script else made


def register(ecs, *containers, **more):
    return ecs.register_task_definition(family=unique("family"), containerDefinitions=list(containers),
                                        **more)["taskDefinition"]["taskDefinitionArn"]


def run(ecs, definition, **more):
    answer = ecs.run_task(taskDefinition=definition, **more)
    assert answer["failures"] == []
    return answer["tasks"][0]["taskArn"]


def described(ecs, task):
    return ecs.describe_tasks(tasks=[task])["tasks"][0]


def reached(ecs, task, status):
    return eventually(lambda: (lambda found: found if found["lastStatus"] == status else None)(described(ecs, task)))


def logged(server, group, stream):
    """What was logged; nothing as long as the store has not got it."""
    events = server.client("logs").get_log_events(logGroupName=group, logStreamName=stream, startFromHead=True)["events"]
    return [event["message"] for event in events]


def awslogs(group, **more):
    return {"logDriver": "awslogs", "options": {"awslogs-group": group, "awslogs-region": "us-east-1", "awslogs-stream-prefix": "ecs", **more}}


def stream(task, name="main"):
    return f"ecs/{name}/{task.rpartition('/')[2]}"


def name_of(task, name="main"):
    return f"stepwell-{task.rpartition('/')[2]}-{name}"


def test_a_task_in_a_container(server, ecs, docker):
    secrets = server.client("secretsmanager")
    secret = secrets.create_secret(Name=unique("secret"), SecretString=json.dumps({"user": "u1"}))["ARN"]
    script = "echo $FROM_IMAGE $GREETING $USER_NAME $AWS_REGION in $(pwd) as $(id -u); echo two >&2; exit 7"
    definition = register(ecs, container(
        script, environment=[{"name": "GREETING", "value": "hello"}], secrets=[{"name": "USER_NAME", "valueFrom": f"{secret}:user::"}],
        workingDirectory="/tmp", user="1234", logConfiguration=awslogs("/dbt", **{"awslogs-create-group": "true"})),
        requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu="256", memory="512")
    task = run(ecs, definition, launchType="FARGATE", networkConfiguration=NETWORK)
    found = reached(ecs, task, "STOPPED")
    main = found["containers"][0]
    assert main["exitCode"] == 7 and found["stopCode"] == "EssentialContainerExited"
    assert main["runtimeId"] == docker("inspect", "-f", "{{.Id}}", name_of(task))
    eventually(lambda: sorted(logged(server, "/dbt", stream(task))) == ["two", "yes hello u1 us-east-1 in /tmp as 1234"])
    limits = docker("inspect", "-f", "{{.HostConfig.Memory}} {{.HostConfig.NanoCpus}}", name_of(task))
    assert limits == f"{64 << 20} 250000000"


def test_the_image_says_what_runs(server, ecs):
    definition = register(ecs, container(logConfiguration=awslogs("/image", **{"awslogs-create-group": "true"})))
    task = run(ecs, definition)
    assert reached(ecs, task, "STOPPED")["containers"][0]["exitCode"] == 0
    eventually(lambda: logged(server, "/image", stream(task)) == ["the image speaks"])


def test_what_cannot_be_pulled(ecs):
    task = run(ecs, register(ecs, container("true", image="localhost:1/none:1")))
    found = reached(ecs, task, "STOPPED")
    assert found["stopCode"] == "TaskFailedToStart"
    assert found["stoppedReason"].startswith("CannotPullContainerError: Error response from daemon: ")
    assert found["containers"][0]["reason"] == found["stoppedReason"]


def test_what_cannot_be_started(ecs):
    task = run(ecs, register(ecs, container(image=SHELL, command=["/no/such"])))
    found = reached(ecs, task, "STOPPED")
    assert found["stoppedReason"] == "Task failed to start"
    assert found["containers"][0]["reason"].startswith("CannotStartContainerError: Error response from daemon: ")
    assert "exitCode" not in found["containers"][0]


def test_a_group_of_logs_that_is_missing(ecs):
    found = reached(ecs, run(ecs, register(ecs, container("true", logConfiguration=awslogs("/none")))), "STOPPED")
    assert found["stoppedReason"].startswith("ResourceInitializationError: failed to validate logger args:")
    assert "ResourceNotFoundException: The specified log group does not exist." in found["stoppedReason"]


def test_containers_reach_the_server(server, ecs):
    script = "wget -q -O - --post-data '{}' --header 'X-Amz-Target: AmazonEC2ContainerServiceV20141113.ListClusters' " \
             "--header 'Content-Type: application/x-amz-json-1.1' $AWS_ENDPOINT_URL/"
    definition = register(ecs, container(script, logConfiguration=awslogs("/reach", **{"awslogs-create-group": "true"})))
    task = run(ecs, definition)
    assert reached(ecs, task, "STOPPED")["containers"][0]["exitCode"] == 0
    said = json.loads("".join(eventually(lambda: logged(server, "/reach", stream(task)))))
    assert said["clusterArns"] == ["arn:aws:ecs:us-east-1:000000000000:cluster/default"]


def test_several_containers_share_volumes_and_localhost(ecs):
    definition = register(
        ecs,
        container("echo made > /data/file", "init", essential=False, mountPoints=[{"sourceVolume": "data", "containerPath": "/data"}]),
        container("echo answer | nc -l -p 8080; sleep 60", "web", essential=False, stopTimeout=1),
        container("while ! nc localhost 8080 > /tmp/got; do sleep 0.1; done; test $(cat /tmp/got) = answer && test $(cat /data/file) = made",
                  dependsOn=[{"containerName": "init", "condition": "SUCCESS"}, {"containerName": "web", "condition": "START"}],
                  mountPoints=[{"sourceVolume": "data", "containerPath": "/data", "readOnly": True}]),
        requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu="256", memory="512", volumes=[{"name": "data"}])
    task = run(ecs, definition, launchType="FARGATE", networkConfiguration=NETWORK)
    found = {each["name"]: each.get("exitCode") for each in reached(ecs, task, "STOPPED")["containers"]}
    assert found["main"] == 0 and found["init"] == 0


def test_stop_task(ecs):
    polite = run(ecs, register(ecs, container("trap 'exit 5' TERM; while :; do sleep 0.1; done")))
    deaf = run(ecs, register(ecs, container("trap '' TERM; while :; do sleep 0.1; done", stopTimeout=1)))
    for task, code in ((polite, 5), (deaf, 137)):
        reached(ecs, task, "RUNNING")
        ecs.stop_task(task=task, reason="enough")
        found = reached(ecs, task, "STOPPED")
        assert found["containers"][0]["exitCode"] == code
        assert (found["stopCode"], found["stoppedReason"]) == ("UserInitiated", "enough")


def test_too_much_memory(ecs, docker):
    docker.python_image(PYTHON)
    definition = register(ecs, container(image=PYTHON, memory=32, command=["python3", "-c", "x = bytearray(200 << 20); x[::4096] = b'1' * len(x[::4096])"],
                                         linuxParameters={"maxSwap": 0}))
    found = reached(ecs, run(ecs, definition), "STOPPED")["containers"][0]
    assert found["exitCode"] == 137 and found["reason"].startswith("OutOfMemoryError")


def test_a_kill_of_the_server_loses_nothing(server, ecs, docker):
    group = awslogs("/kill", **{"awslogs-create-group": "true"})
    lines = "for i in 1 2 3; do echo line $i; done; while ! test -e /data/go; do sleep 0.1; done; echo last; exit 3"
    definition = register(ecs, container(lines, logConfiguration=group, mountPoints=[{"sourceVolume": "data", "containerPath": "/data"}]),
                          volumes=[{"name": "data", "host": {"sourcePath": str(docker.folder / "shared")}}])
    running, ended = run(ecs, definition), run(ecs, definition)
    for task in (running, ended):
        reached(ecs, task, "RUNNING")
        eventually(lambda t=task: len(logged(server, "/kill", stream(t))) == 3)
    server.kill()
    docker("exec", name_of(ended), "touch", "/data/go")  # both see it: the directory is one
    docker("wait", name_of(ended))
    server.start(server.port)
    for task in (running, ended):
        found = reached(ecs, task, "STOPPED")
        assert found["containers"][0]["exitCode"] == 3 and found["stopCode"] == "EssentialContainerExited"
        eventually(lambda t=task: len(logged(server, "/kill", stream(t))) > 3)
        assert logged(server, "/kill", stream(task)) == ["line 1", "line 2", "line 3", "last"]


def test_a_batch_job(server):
    batch = server.client("batch")
    environment = batch.create_compute_environment(
        computeEnvironmentName=unique("ce"), type="MANAGED",
        computeResources={"type": "FARGATE", "maxvCpus": 4, "subnets": ["subnet-1"], "securityGroupIds": ["sg-1"]})["computeEnvironmentArn"]
    queue = batch.create_job_queue(jobQueueName=unique("queue"), priority=1,
                                   computeEnvironmentOrder=[{"order": 1, "computeEnvironment": environment}])["jobQueueArn"]
    definition = batch.register_job_definition(
        jobDefinitionName=unique("job"), type="container", parameters={"word": "hello"},
        containerProperties={"image": SHELL, "command": ["/bin/sh", "-c", "echo Ref::word $AWS_BATCH_JOB_ATTEMPT"],
                             "resourceRequirements": [{"type": "VCPU", "value": "0.25"}, {"type": "MEMORY", "value": "128"}]})["jobDefinitionArn"]
    job = batch.submit_job(jobName="one", jobQueue=queue, jobDefinition=definition)["jobId"]

    def done():
        found = batch.describe_jobs(jobs=[job])["jobs"][0]
        return found if found["status"] in ("SUCCEEDED", "FAILED") else None

    found = eventually(done)
    assert found["status"] == "SUCCEEDED" and found["container"]["exitCode"] == 0
    eventually(lambda: logged(server, "/aws/batch/job", found["container"]["logStreamName"]) == ["hello 1"])


def test_the_samples_dbt_step_survives_a_kill_of_the_server(docker, own_server, tmp_path):
    """The sample's own container command in a real container, under a state machine, through a kill -9."""
    sys.path.insert(0, str(ROOT / "samples" / "fivetran-dbt"))
    import sources
    docker.python_image(PYTHON)
    server = own_server(options=["--container-runner", "docker", "--docker-socket", str(docker.socket), "--host", docker.address])
    ecs = server.client("ecs")
    project = tmp_path / "sample"
    shutil.copytree(ROOT / "samples" / "fivetran-dbt", project)
    warehouse = tmp_path / "warehouse" / "warehouse.sqlite"
    warehouse.parent.mkdir()
    for schema in sources.TABLES:
        sources.load(warehouse, schema)
    gate = f"while [ ! -e {warehouse.parent}/go ]; do sleep 0.1; done; exec python3 {project}/run_dbt.py"
    mounts = {"sample": project, "warehouse": warehouse.parent}
    definition = register(
        ecs, container(gate, "dbt", image=PYTHON, memory=256, logConfiguration=awslogs("/dbt", **{"awslogs-create-group": "true"}),
                       environment=[{"name": "DBT_WAREHOUSE", "value": str(warehouse)}, {"name": "DBT_PROJECT_DIR", "value": str(project / "dbt_project")}],
                       mountPoints=[{"sourceVolume": name, "containerPath": str(path)} for name, path in mounts.items()]),
        requiresCompatibilities=["FARGATE"], networkMode="awsvpc", cpu="256", memory="512",
        volumes=[{"name": name, "host": {"sourcePath": str(path)}} for name, path in mounts.items()])
    machine = server.machine({"dbt": {
        "Type": "Task", "Resource": "arn:aws:states:::ecs:runTask.sync", "End": True,
        "Parameters": {"LaunchType": "FARGATE", "TaskDefinition": definition,
                       "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["subnet-1"]}}}}})
    execution = server.start_execution(machine)
    task = eventually(lambda: ecs.list_tasks()["taskArns"])[0]
    reached(ecs, task, "RUNNING")
    server.kill()
    (warehouse.parent / "go").touch()
    docker("wait", name_of(task, "dbt"))
    server.start(server.port)
    ended = server.ended(execution)
    assert ended["status"] == "SUCCEEDED", ended
    output = json.loads(ended["output"])
    assert output["Containers"][0]["ExitCode"] == 0 and output["TaskArn"] == task
    eventually(lambda: "Completed successfully" in "\n".join(logged(server, "/dbt", stream(task, "dbt"))))
    assert any("Bruno Silva" in line for line in logged(server, "/dbt", stream(task, "dbt")))
    assert len(ecs.list_tasks(desiredStatus="STOPPED")["taskArns"]) == 1, "the task ran once"
