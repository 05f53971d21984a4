"""Deploys the pipeline with the AWS CLI: the commands one would give AWS, and nothing that only Stepwell knows."""
import concurrent.futures
import json
import pathlib
import string
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
ROLE = "arn:aws:iam::000000000000:role/fivetran-dbt"
FUNCTIONS = ("getFivetranConnectorList", "syncFivetranConnectors", "fivetranWebhook")
ROUTE = "/fivetran/webhook"


class Deployment:
    def __init__(self, aws, work, say):
        self.aws = aws
        self.work = pathlib.Path(work)
        self.say = say
        self.state_machine_arn = None
        self.api_id = None

    def create(self, fivetran_url, secrets, container_environment):
        """Independent commands run side by side: starting the CLI is most of what each takes."""
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            functions = [pool.submit(self.function, name, fivetran_url) for name in FUNCTIONS]
            api = pool.submit(self.api)
            cluster = pool.submit(self.cluster)
            task = pool.submit(self.task_definition, container_environment)
            others = [pool.submit(self.table), *(pool.submit(self.secret, *item) for item in secrets.items())]

            arns = [function.result() for function in functions]
            self.api_id = api.result()
            route = pool.submit(self.route, self.api_id, arns[2])
            stage = pool.submit(self.stage, self.api_id)
            machine = pool.submit(self.state_machine, GetFivetranConnectorListArn=arns[0], SyncFivetranConnectorsArn=arns[1],
                                  ClusterArn=cluster.result(), TaskDefinitionArn=task.result())
            self.state_machine_arn = machine.result()
            for other in (route, stage, *others):
                other.result()
        return self

    def secret(self, name, text):
        self.aws("secretsmanager", "create-secret", "--name", name, "--secret-string", text)
        self.say(f"secret         {name}")

    def table(self):
        answer = self.aws("dynamodb", "create-table", "--table-name", "stateTokenTable",
                          "--attribute-definitions", "AttributeName=id,AttributeType=S",
                          "--key-schema", "AttributeName=id,KeyType=HASH", "--billing-mode", "PAY_PER_REQUEST")
        if answer["TableDescription"]["TableStatus"] != "ACTIVE":
            self.aws("dynamodb", "wait", "table-exists", "--table-name", "stateTokenTable")
        self.say("table          stateTokenTable")

    def function(self, name, fivetran_url):
        package = self.work / f"{name}.zip"
        with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as file:
            file.write(HERE / "handlers" / f"{name}.py", f"{name}.py")
        answer = self.aws("lambda", "create-function", "--function-name", name, "--runtime", "python3.11",
                          "--handler", f"{name}.handler", "--role", ROLE, "--timeout", "60",
                          "--zip-file", f"fileb://{package}",
                          "--environment", json.dumps({"Variables": {"FIVETRAN_API_URL": fivetran_url,
                                                                     "STATE_TOKEN_TABLE": "stateTokenTable"}}))
        if answer.get("State", "Active") != "Active":
            self.aws("lambda", "wait", "function-active-v2", "--function-name", name)
        self.say(f"function       {name}")
        return answer["FunctionArn"]

    def api(self):
        answer = self.aws("apigatewayv2", "create-api", "--name", "fivetran", "--protocol-type", "HTTP")
        self.say(f"HTTP API       {answer['ApiId']}")
        return answer["ApiId"]

    def route(self, api_id, function_arn):
        integration = self.aws("apigatewayv2", "create-integration", "--api-id", api_id, "--integration-type", "AWS_PROXY",
                               "--integration-uri", function_arn, "--payload-format-version", "2.0")
        self.aws("apigatewayv2", "create-route", "--api-id", api_id, "--route-key", f"POST {ROUTE}",
                 "--target", f"integrations/{integration['IntegrationId']}")
        self.say(f"route          POST {ROUTE}")

    def stage(self, api_id):
        self.aws("apigatewayv2", "create-stage", "--api-id", api_id, "--stage-name", "$default", "--auto-deploy")

    def cluster(self):
        answer = self.aws("ecs", "create-cluster", "--cluster-name", "dbt")
        self.say("cluster        dbt")
        return answer["cluster"]["clusterArn"]

    def task_definition(self, environment):
        definition = {
            "family": "dbt-project",
            "requiresCompatibilities": ["FARGATE"],
            "networkMode": "awsvpc",
            "cpu": "256",
            "memory": "512",
            "executionRoleArn": ROLE,
            "containerDefinitions": [{
                "name": "dbt",
                "image": "fivetran-dbt/dbt-project:latest",
                "essential": True,
                "command": ["python3", str(HERE / "run_dbt.py")],
                "environment": [{"name": name, "value": value} for name, value in environment.items()],
            }],
        }
        file = self.work / "task_definition.json"
        file.write_text(json.dumps(definition, indent=2))
        answer = self.aws("ecs", "register-task-definition", "--cli-input-json", f"file://{file}")
        self.say("task definition dbt-project")
        return answer["taskDefinition"]["taskDefinitionArn"]

    def state_machine(self, **arns):
        class Template(string.Template):
            # As SAM's DefinitionSubstitutions: ${Name} only, so that "$.path" and "$$.Task.Token" stay as they are.
            pattern = r"\$\{(?P<braced>\w+)\}|(?P<escaped>(?!))|(?P<named>(?!))|(?P<invalid>(?!))"

        file = self.work / "state_machine.asl.json"
        file.write_text(Template((HERE / "state_machine.asl.json").read_text()).substitute(arns))
        answer = self.aws("stepfunctions", "create-state-machine", "--name", "fivetran-dbt", "--role-arn", ROLE,
                          "--definition", f"file://{file}")
        self.say("state machine  fivetran-dbt")
        return answer["stateMachineArn"]
