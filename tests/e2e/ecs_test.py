"""ECS: container tasks as local processes under a supervisor that outlives the server."""
import json
import urllib.request

import pytest

from conftest import error, eventually, unique


@pytest.fixture
def ecs(server):
    return server.client("ecs")


def register(ecs, command, family=None, **more):
    container = {"name": "main", "image": "none", "memory": 128, "essential": True, **({"command": command} if command else {}), **more}
    return ecs.register_task_definition(family=family or unique("family"), containerDefinitions=[container])["taskDefinition"]["taskDefinitionArn"]


def run(ecs, definition, **more):
    answer = ecs.run_task(taskDefinition=definition, **more)
    assert answer["failures"] == []
    return answer["tasks"][0]["taskArn"]


def stopped(ecs, task, cluster="default"):
    def ask():
        found = ecs.describe_tasks(tasks=[task], cluster=cluster)["tasks"][0]
        return found if found["lastStatus"] == "STOPPED" else None

    return eventually(ask)


def test_a_task_by_the_cli(server, tmp_path):
    family, mark = unique("cli"), tmp_path / "mark"
    server.cli("ecs", "create-cluster", "--cluster-name", "by-cli")
    server.cli("ecs", "register-task-definition", "--family", family, "--requires-compatibilities", "FARGATE", "--network-mode", "awsvpc",
               "--cpu", "256", "--memory", "512", "--container-definitions",
               f'[{{"name":"main","image":"none","command":["/bin/sh","-c","echo $WORD > {mark}"],"environment":[{{"name":"WORD","value":"said"}}]}}]')
    started = server.cli("ecs", "run-task", "--cluster", "by-cli", "--task-definition", family, "--launch-type", "FARGATE",
                         "--network-configuration", "awsvpcConfiguration={subnets=[subnet-1],assignPublicIp=ENABLED}")
    task = started["tasks"][0]["taskArn"]
    assert started["failures"] == [] and ":task/by-cli/" in task
    server.cli("ecs", "wait", "tasks-stopped", "--cluster", "by-cli", "--tasks", task)
    found = server.cli("ecs", "describe-tasks", "--cluster", "by-cli", "--tasks", task)["tasks"][0]
    assert found["containers"][0]["exitCode"] == 0 and found["stopCode"] == "EssentialContainerExited"
    assert mark.read_text() == "said\n"


def test_overrides_and_exit_codes(ecs, tmp_path):
    definition = register(ecs, ["/bin/sh", "-c", "exit 0"])
    task = run(ecs, definition, overrides={"containerOverrides": [
        {"name": "main", "command": ["/bin/sh", "-c", f"echo $A$B > {tmp_path}/out; exit 7"], "environment": [{"name": "A", "value": "1"}, {"name": "B", "value": "2"}]}]})
    assert stopped(ecs, task)["containers"][0]["exitCode"] == 7
    assert (tmp_path / "out").read_text() == "12\n"


def test_containers_reach_the_server(server, ecs, tmp_path):
    task = run(ecs, register(ecs, ["/bin/sh", "-c", f"echo $AWS_ENDPOINT_URL $AWS_REGION > {tmp_path}/out"]))
    stopped(ecs, task)
    assert (tmp_path / "out").read_text() == f"{server.url} us-east-1\n"


def test_an_essential_container_takes_the_others_with_it(ecs):
    definition = ecs.register_task_definition(family=unique("family"), containerDefinitions=[
        {"name": "server", "image": "none", "memory": 128, "essential": False, "command": ["/bin/sh", "-c", "sleep 600"]},
        {"name": "main", "image": "none", "memory": 128, "essential": True, "command": ["/bin/sh", "-c", "exit 4"]}])["taskDefinition"]["taskDefinitionArn"]
    found = stopped(ecs, run(ecs, definition))
    codes = {container["name"]: container.get("exitCode") for container in found["containers"]}
    assert codes["main"] == 4 and codes["server"] != 0


def test_stop_task(ecs):
    task = run(ecs, register(ecs, ["/bin/sh", "-c", "sleep 600"]))
    assert task in ecs.list_tasks()["taskArns"]
    ecs.stop_task(task=task, reason="enough")
    found = stopped(ecs, task)
    assert found["stoppedReason"] == "enough" and found["stopCode"] == "UserInitiated"
    assert task not in ecs.list_tasks(desiredStatus="RUNNING")["taskArns"]


def test_neither_command_nor_image_command(ecs):
    found = stopped(ecs, run(ecs, register(ecs, None)))
    assert found["stopCode"] == "TaskFailedToStart"
    assert "command" in found["stoppedReason"] and "--image-command" in found["stoppedReason"]


def test_a_command_that_is_not_there(ecs):
    found = stopped(ecs, run(ecs, register(ecs, ["/no/such/program"])))
    assert found["stopCode"] == "TaskFailedToStart" or found["containers"][0]["exitCode"] != 0


def test_an_image_command(own_server, tmp_path):
    server = own_server(options=["--image-command", f"my/image:1=/bin/sh -c 'echo from image > {tmp_path}/out'"])
    ecs = server.client("ecs")
    assert stopped(ecs, run(ecs, register(ecs, None, image="my/image:1")))["containers"][0]["exitCode"] == 0
    assert (tmp_path / "out").read_text() == "from image\n"


def test_revisions(ecs):
    family = unique("family")
    first = register(ecs, ["/bin/true"], family)
    second = register(ecs, ["/bin/false"], family)
    assert (first[-2:], second[-2:]) == (":1", ":2")
    assert ecs.describe_task_definition(taskDefinition=family)["taskDefinition"]["revision"] == 2
    assert ecs.describe_task_definition(taskDefinition=first)["taskDefinition"]["containerDefinitions"][0]["command"] == ["/bin/true"]


def test_errors(ecs):
    with error(ecs, "ClientException"):
        ecs.describe_task_definition(taskDefinition="nowhere")
    with error(ecs, "ClientException"):
        ecs.run_task(taskDefinition="nowhere")
    definition = register(ecs, ["/bin/true"])
    with error(ecs, "ClusterNotFoundException"):
        ecs.run_task(taskDefinition=definition, cluster="nowhere")
    with error(ecs, "InvalidParameterException"):
        ecs.run_task(taskDefinition=definition, overrides={"containerOverrides": [{"name": "nobody", "command": ["/bin/true"]}]})
    answer = ecs.describe_tasks(tasks=["arn:aws:ecs:us-east-1:000000000000:task/default/" + "0" * 32])
    assert answer["tasks"] == [] and answer["failures"][0]["reason"] == "MISSING"


def test_a_task_outlives_the_server_and_is_found_again(own_server, tmp_path):
    go = tmp_path / "go"
    server = own_server()
    definition = register(server.client("ecs"), ["/bin/sh", "-c", f"echo x >> {tmp_path}/begun; while [ ! -e {go} ]; do sleep 0.05; done; exit 5"])
    task = run(server.client("ecs"), definition)
    execution = server.start_execution(server.machine({"R": {
        "Type": "Task", "Resource": "arn:aws:states:::ecs:runTask.sync", "End": True, "Parameters": {"TaskDefinition": definition},
        "Catch": [{"ErrorEquals": ["States.TaskFailed"], "ResultPath": None, "Next": "Known"}]}, "Known": {"Type": "Pass", "Result": "exit 5", "End": True}}))
    eventually(lambda: (tmp_path / "begun").exists() and (tmp_path / "begun").read_text() == "x\nx\n")
    server.kill()
    server.start(port=server.port)
    go.touch()
    assert stopped(server.client("ecs"), task)["containers"][0]["exitCode"] == 5
    assert server.ended(execution)["output"] == '"exit 5"'
    assert (tmp_path / "begun").read_text() == "x\nx\n"  # neither was started twice


def service_of(ecs, name):
    return ecs.describe_services(services=[name])["services"][0]


def settled(ecs, name, count):
    def ask():
        found = service_of(ecs, name)
        steady = found["runningCount"] == count and len(found["deployments"]) == 1 and found["deployments"][0]["rolloutState"] == "COMPLETED"
        return found if steady else None

    return eventually(ask)


def test_a_service_keeps_its_tasks(ecs):
    name, definition = unique("service"), register(ecs, ["/bin/sleep", "600"])
    made = ecs.create_service(serviceName=name, taskDefinition=definition, desiredCount=2, tags=[{"key": "a", "value": "1"}])["service"]
    assert (made["status"], made["desiredCount"]) == ("ACTIVE", 2)
    settled(ecs, name, 2)
    tasks = ecs.list_tasks(serviceName=name)["taskArns"]
    found = ecs.describe_tasks(tasks=tasks)["tasks"]
    assert {each["group"] for each in found} == {f"service:{name}"} and len(found) == 2
    ecs.stop_task(task=tasks[0])
    eventually(lambda: len(set(ecs.list_tasks(serviceName=name)["taskArns"]) - set(tasks)) == 1)
    settled(ecs, name, 2)
    ecs.update_service(service=name, desiredCount=1)
    settled(ecs, name, 1)
    newer = register(ecs, ["/bin/sleep", "601"])
    ecs.update_service(service=name, taskDefinition=newer)
    eventually(lambda: {each["taskDefinitionArn"] for each in ecs.describe_tasks(tasks=ecs.list_tasks(serviceName=name)["taskArns"])["tasks"]} == {newer})
    settled(ecs, name, 1)
    with error(ecs, "InvalidParameterException"):
        ecs.delete_service(service=name)
    assert name in "".join(ecs.list_services(maxResults=100)["serviceArns"])
    ecs.delete_service(service=name, force=True)
    eventually(lambda: service_of(ecs, name)["status"] == "INACTIVE")
    with error(ecs, "ServiceNotActiveException"):
        ecs.update_service(service=name, desiredCount=1)


def test_a_service_goes_on_after_a_kill(own_server):
    server = own_server()
    ecs = server.client("ecs")
    ecs.create_service(serviceName="kept", taskDefinition=register(ecs, ["/bin/sleep", "600"]), desiredCount=1)
    settled(ecs, "kept", 1)
    tasks = ecs.list_tasks(serviceName="kept")["taskArns"]
    server.kill()
    server.start(server.port)
    settled(ecs, "kept", 1)
    assert ecs.list_tasks(serviceName="kept")["taskArns"] == tasks
    ecs.delete_service(service="kept", force=True)
    eventually(lambda: service_of(ecs, "kept")["status"] == "INACTIVE")


def test_clusters_as_terraform_uses_them(ecs):
    name = unique("cluster")
    arn = ecs.create_cluster(clusterName=name, tags=[{"key": "a", "value": "1"}])["cluster"]["clusterArn"]
    put = ecs.put_cluster_capacity_providers(cluster=name, capacityProviders=["FARGATE"], defaultCapacityProviderStrategy=[
        {"capacityProvider": "FARGATE", "weight": 1}])["cluster"]
    assert put["capacityProviders"] == ["FARGATE"]
    ecs.update_cluster_settings(cluster=name, settings=[{"name": "containerInsights", "value": "enabled"}])
    found = ecs.describe_clusters(clusters=[name], include=["SETTINGS", "TAGS"])["clusters"][0]
    assert found["settings"] == [{"name": "containerInsights", "value": "enabled"}] and found["tags"] == [{"key": "a", "value": "1"}]
    ecs.tag_resource(resourceArn=arn, tags=[{"key": "b", "value": "2"}])
    ecs.untag_resource(resourceArn=arn, tagKeys=["a"])
    assert ecs.list_tags_for_resource(resourceArn=arn)["tags"] == [{"key": "b", "value": "2"}]
    assert arn in [each for page in ecs.get_paginator("list_clusters").paginate() for each in page["clusterArns"]]
    assert ecs.delete_cluster(cluster=name)["cluster"]["status"] == "INACTIVE"
    assert arn not in [each for page in ecs.get_paginator("list_clusters").paginate() for each in page["clusterArns"]]
    with error(ecs, "ClusterNotFoundException"):
        ecs.list_tasks(cluster=name)


def test_a_cluster_with_tasks_is_not_deleted(ecs):
    name = unique("cluster")
    ecs.create_cluster(clusterName=name)
    task = run(ecs, register(ecs, ["/bin/sleep", "600"]), cluster=name)
    with error(ecs, "ClusterContainsTasksException"):
        ecs.delete_cluster(cluster=name)
    ecs.stop_task(cluster=name, task=task)
    stopped(ecs, task, name)
    ecs.delete_cluster(cluster=name)


def call(server, operation, **parameters):
    """An operation that Debian's boto3 does not know."""
    request = urllib.request.Request(server.url, json.dumps(parameters).encode(), {
        "Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": f"AmazonEC2ContainerServiceV20141113.{operation}"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


def test_definitions_are_listed_deregistered_and_deleted(server, ecs):
    family = unique("listed")
    one, two = register(ecs, ["true"], family), register(ecs, ["true"], family)
    assert ecs.list_task_definitions(familyPrefix=family)["taskDefinitionArns"] == [one, two]
    assert ecs.list_task_definitions(familyPrefix=family, sort="DESC", maxResults=1)["taskDefinitionArns"] == [two]
    assert ecs.list_task_definition_families(familyPrefix=family)["families"] == [family]
    assert ecs.deregister_task_definition(taskDefinition=two)["taskDefinition"]["status"] == "INACTIVE"
    assert ecs.describe_task_definition(taskDefinition=family)["taskDefinition"]["taskDefinitionArn"] == one
    assert ecs.describe_task_definition(taskDefinition=two)["taskDefinition"]["status"] == "INACTIVE"
    with error(ecs, "ClientException"):
        ecs.run_task(taskDefinition=two)
    answer = call(server, "DeleteTaskDefinitions", taskDefinitions=[one, two])
    assert [each["taskDefinitionArn"] for each in answer["taskDefinitions"]] == [two] and answer["failures"][0]["arn"] == one
    assert ecs.list_task_definitions(familyPrefix=family, status="INACTIVE")["taskDefinitionArns"] == []


def test_logs_of_a_process(server, ecs):
    logs, group = server.client("logs"), unique("/ecs/group")
    options = {"awslogs-group": group, "awslogs-region": "us-east-1", "awslogs-stream-prefix": "pre"}
    definition = register(ecs, ["/bin/sh", "-c", "echo one; echo two"], logConfiguration={"logDriver": "awslogs", "options": options})
    assert "The specified log group does not exist." in stopped(ecs, run(ecs, definition))["stoppedReason"]
    logs.create_log_group(logGroupName=group)
    task = run(ecs, definition)
    stopped(ecs, task)
    stream = f"pre/main/{task.rpartition('/')[2]}"
    eventually(lambda: [each["message"] for each in logs.get_log_events(logGroupName=group, logStreamName=stream)["events"]] == ["one", "two"])


def test_a_service_as_it_was_asked_for(ecs):
    name, definition = unique("service"), register(ecs, ["/bin/sleep", "600"])
    asked = {"serviceName": name, "taskDefinition": definition, "desiredCount": 1, "enableECSManagedTags": True,
             "deploymentConfiguration": {"minimumHealthyPercent": 50}}
    made = ecs.create_service(**asked)["service"]
    assert made["deploymentConfiguration"] == {"maximumPercent": 200, "minimumHealthyPercent": 50} and "request" not in made
    assert ecs.create_service(**asked)["service"]["serviceArn"] == made["serviceArn"]  # once more is no other
    with error(ecs, "InvalidParameterException") as refused:
        ecs.create_service(**{**asked, "desiredCount": 2})
    assert refused["Error"]["Message"] == "Creation of service was not idempotent."
    settled(ecs, name, 1)
    task = ecs.describe_tasks(tasks=ecs.list_tasks(serviceName=name)["taskArns"], include=["TAGS"])["tasks"][0]
    assert {each["key"]: each["value"] for each in task["tags"]} == {"aws:ecs:clusterName": "default", "aws:ecs:serviceName": name}
    changed = ecs.update_service(service=name, deploymentConfiguration={"maximumPercent": 150})["service"]
    assert changed["deploymentConfiguration"] == {"maximumPercent": 150, "minimumHealthyPercent": 50}
    for refuse in ({"maximumPercent": 100, "minimumHealthyPercent": 100}, {"maximumPercent": 10}, {"maximumPercent": -1}):
        with error(ecs, "InvalidParameterException"):
            ecs.update_service(service=name, deploymentConfiguration=refuse)
    with error(ecs, "InvalidParameterException"):
        ecs.create_service(serviceName=unique("service"), taskDefinition=definition, role="r")
    ecs.delete_service(service=name, force=True)


def test_what_is_no_tag_or_setting(ecs):
    definition = register(ecs, ["/bin/true"])
    for tags in ([{"key": "aws:x", "value": "y"}], [{"key": "x"}, {"key": "x"}], [{"value": "x"}]):
        container = {"name": "main", "image": "none", "memory": 128}
        for call in (lambda: ecs.create_cluster(clusterName=unique("c"), tags=tags), lambda: ecs.run_task(taskDefinition=definition, tags=tags),
                     lambda: ecs.register_task_definition(family=unique("f"), containerDefinitions=[container], tags=tags),
                     lambda: ecs.create_service(serviceName=unique("s"), taskDefinition=definition, tags=tags)):
            with error(ecs, "InvalidParameterException"):
                call()
    with error(ecs, "InvalidParameterException"):
        ecs.create_cluster(clusterName=unique("c"), settings=[{"name": "containerInsights", "value": "on"}])
    with error(ecs, "InvalidParameterException"):
        ecs.run_task(taskDefinition=definition, group="g" * 256)


def test_arns_of_another_region_or_cluster(ecs):
    definition = register(ecs, ["/bin/true"])
    task = run(ecs, definition)
    elsewhere = "arn:aws:ecs:eu-west-1:000000000000:"
    for call in (lambda: ecs.run_task(taskDefinition=definition, cluster=elsewhere + "cluster/default"),
                 lambda: ecs.run_task(taskDefinition=elsewhere + "task-definition/" + definition.rpartition("/")[2]),
                 lambda: ecs.describe_task_definition(taskDefinition=elsewhere + "task-definition/" + definition.rpartition("/")[2]),
                 lambda: ecs.stop_task(task=elsewhere + "task/default/" + task.rpartition("/")[2])):
        with error(ecs, "InvalidParameterException") as refused:
            call()
        assert refused["Error"]["Message"] == "Invalid Region in ARN"
    other = unique("cluster")
    ecs.create_cluster(clusterName=other)
    with error(ecs, "InvalidParameterException") as refused:
        ecs.describe_tasks(cluster=other, tasks=[task])
    assert refused["Error"]["Message"] == f"Invalid identifier: Identifier is for cluster default. Your cluster is {other}"
