"""Images of a registry that wants a login: from the Docker configuration of this machine, or from Secrets Manager."""
import base64
import json
import subprocess
import urllib.request

import pytest

from conftest import ROLE, error, eventually, in_long_run, unique
from docker_support import CLIENT, running_docker
from image_registry import ImageRegistry

pytestmark = in_long_run
USER, PASSWORD = "reader", "s3cret+/?>~"
NO_LOGIN = "no basic auth credentials"
NO_SECRET = ("ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to get "
             "registry auth from asm: service call has been retried 1 time(s): ")


@pytest.fixture(scope="module")
def docker(tmp_path_factory):
    with running_docker(tmp_path_factory.mktemp("docker")) as daemon:
        yield daemon


@pytest.fixture(scope="module")
def registry(docker):
    docker.image("stepwell-test/private", {}, ['ENV PATH=/bin', 'CMD ["/bin/sh", "-c", "exit 7"]'])
    saved = subprocess.run([CLIENT, "-H", f"unix://{docker.socket}", "save", "stepwell-test/private"], capture_output=True, check=True).stdout
    docker("rmi", "stepwell-test/private")
    made = ImageRegistry(saved, USER, PASSWORD)
    yield made
    made.close()


@pytest.fixture
def home(tmp_path):
    """The folder of Docker's configuration, which is empty so far."""
    folder = tmp_path / "docker-home"
    folder.mkdir()
    return folder


@pytest.fixture
def server(docker, own_server, home):
    return own_server(options=["--container-runner", "docker", "--docker-socket", str(docker.socket), "--host", docker.address],
                      environment={"DOCKER_CONFIG": str(home)})


@pytest.fixture
def log_in(docker, home, registry):
    """docker login."""
    def log_in():
        subprocess.run([CLIENT, "-H", f"unix://{docker.socket}", "--config", str(home), "login", "-u", USER, "--password-stdin", registry.host],
                       input=PASSWORD.encode(), capture_output=True, check=True)
    return log_in


@pytest.fixture
def image(registry):
    """An image that the daemon does not have yet."""
    return f"{registry.host}/{unique('team')}/app:1"


def configure(home, **config):
    (home / "config.json").write_text(json.dumps(config))


def basic(user, password):
    return base64.b64encode(f"{user}:{password}".encode()).decode()


def run(server, image, **more):
    """The task, stopped."""
    ecs = server.client("ecs")
    family = unique("family")
    ecs.register_task_definition(family=family, containerDefinitions=[{"name": "main", "image": image, "memory": 64, "essential": True, **more}])
    answer = ecs.run_task(taskDefinition=family)
    assert answer["failures"] == []
    task = answer["tasks"][0]["taskArn"]

    def stopped():
        found = ecs.describe_tasks(tasks=[task])["tasks"][0]
        return found if found["lastStatus"] == "STOPPED" else None

    return eventually(stopped)


def credentials(server, text):
    secret = server.client("secretsmanager").create_secret(Name=unique("login"), SecretString=text)["ARN"]
    return {"repositoryCredentials": {"credentialsParameter": secret}}


def assert_ran(task):
    assert task["containers"][0].get("exitCode") == 7, task


def assert_not_pulled(task, *texts):
    assert task["stopCode"] == "TaskFailedToStart"
    assert task["stoppedReason"].startswith("CannotPullContainerError: Error response from daemon: "), task
    assert task["containers"][0]["reason"] == task["stoppedReason"]
    for text in texts:
        assert text in task["stoppedReason"]
    assert PASSWORD not in task["stoppedReason"]


def test_docker_login(server, image, log_in):
    task = run(server, image)
    assert_not_pulled(task, NO_LOGIN)
    assert "no login was sent" not in task["stoppedReason"]
    log_in()
    assert_ran(run(server, image))


def test_a_credential_helper(server, image, home, registry):
    # Not on PATH, so that it is missing first.
    configure(home, credHelpers={registry.host: "stepwell-test"})
    assert_not_pulled(run(server, image), NO_LOGIN,
                      " (no login was sent: docker-credential-stepwell-test cannot be run: No such file or directory)")
    helper = home / "docker-credential-stepwell-test"
    helper.write_text(f"""#!/bin/sh
[ "$1 $(cat)" = "get {registry.host}" ] || exit 9
echo '{json.dumps({"ServerURL": registry.host, "Username": USER, "Secret": PASSWORD})}'
""")
    helper.chmod(0o700)
    server.stop()
    server.environment["PATH"] = f"{home}:/usr/local/bin:/usr/bin:/bin"
    server.start(server.port)
    assert_ran(run(server, image))


def test_a_configuration_that_cannot_be_read(server, image, home):
    (home / "config.json").write_text(PASSWORD)
    assert_not_pulled(run(server, image), NO_LOGIN, f" (no login was sent: {home}/config.json: it is no JSON object)")
    log = server.log.read_text(errors="replace")
    assert "the login for a registry cannot be read" in log and PASSWORD not in log


def test_repository_credentials_come_first(server, image, home, registry):
    configure(home, auths={registry.host: {"auth": basic("wrong", "login")}})
    assert_not_pulled(run(server, image))
    assert "wrong" in registry.users
    registry.users.clear()
    assert_ran(run(server, image, **credentials(server, json.dumps({"username": USER, "password": PASSWORD}))))
    assert registry.users == {USER}


def test_repository_credentials_by_name(server, image):
    server.client("secretsmanager").create_secret(Name="login", SecretString=json.dumps({"username": USER, "password": PASSWORD}))
    assert_ran(run(server, image, repositoryCredentials={"credentialsParameter": "login"}))


def test_malformed_repository_credentials(server, image):
    task = run(server, image, **credentials(server, json.dumps({"password": PASSWORD})))
    assert (task["stopCode"], task["stoppedReason"]) == (
        "TaskFailedToStart", NO_SECRET + "asm fetching username: AuthorizationData is malformed, empty field")


def test_missing_repository_credentials(server, image):
    secret = "arn:aws:secretsmanager:us-east-1:000000000000:secret:none-AbCdEf"
    task = run(server, image, repositoryCredentials={"credentialsParameter": secret})
    assert task["stoppedReason"].startswith(NO_SECRET + f"asm fetching secret from the service for {secret}: ResourceNotFoundException: ")


def batch_job(server, image, **more):
    """The job, ended."""
    batch = server.client("batch")
    environment = batch.create_compute_environment(
        computeEnvironmentName=unique("ce"), type="MANAGED",
        computeResources={"type": "FARGATE", "maxvCpus": 4, "subnets": ["subnet-1"], "securityGroupIds": ["sg-1"]})["computeEnvironmentArn"]
    queue = batch.create_job_queue(jobQueueName=unique("queue"), priority=1,
                                   computeEnvironmentOrder=[{"order": 1, "computeEnvironment": environment}])["jobQueueArn"]
    # Debian's boto3 has no repositoryCredentials here.
    body = json.dumps({"jobDefinitionName": unique("job"), "type": "container", "containerProperties": {
        "image": image, **more, "resourceRequirements": [{"type": "VCPU", "value": "0.25"}, {"type": "MEMORY", "value": "128"}]}})
    request = urllib.request.Request(server.url + "/v1/registerjobdefinition", body.encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as answer:
        definition = json.load(answer)["jobDefinitionArn"]
    job = batch.submit_job(jobName="one", jobQueue=queue, jobDefinition=definition)["jobId"]

    def ended():
        found = batch.describe_jobs(jobs=[job])["jobs"][0]
        return found if found["status"] in ("SUCCEEDED", "FAILED") else None

    return eventually(ended)


def test_batch_jobs(server, image, registry, log_in):
    job = batch_job(server, image)
    assert "exitCode" not in job["container"] and NO_LOGIN in json.dumps(job)
    log_in()
    assert batch_job(server, image)["container"]["exitCode"] == 7


def test_batch_jobs_with_repository_credentials(server, image):
    job = batch_job(server, image, **credentials(server, json.dumps({"username": USER, "password": PASSWORD})))
    assert job["container"]["exitCode"] == 7
    assert PASSWORD not in json.dumps(job)


def test_lambda_functions(server, image, log_in):
    functions = server.client("lambda")
    words = {"FunctionName": unique("function"), "PackageType": "Image", "Code": {"ImageUri": image}, "Role": ROLE}
    with error(functions, "InvalidParameterValueException") as refused:
        functions.create_function(**words)
    assert NO_LOGIN in refused["Error"]["Message"]
    log_in()
    assert functions.create_function(**words)["PackageType"] == "Image"
