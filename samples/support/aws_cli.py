"""Calls Debian's AWS CLI against an endpoint, in an environment that knows no real account."""
import json
import os
import subprocess

PROGRAM = os.environ.get("STEPWELL_AWS_CLI", "/usr/bin/aws")


class AwsError(Exception):
    """`code` is the exception's name where the service gave one: "StateMachineDoesNotExist"."""

    def __init__(self, command, text):
        super().__init__(f"aws {' '.join(command)}\n{text.strip()}")
        self.text = text.strip()
        self.code = text.split("(", 1)[1].split(")", 1)[0] if "An error occurred (" in text else ""


def environment(region="us-east-1", account="test"):
    clean = {key: value for key, value in os.environ.items() if not key.startswith("AWS_")}
    return {**clean, "AWS_ACCESS_KEY_ID": account, "AWS_SECRET_ACCESS_KEY": "test", "AWS_REGION": region,
            "AWS_DEFAULT_REGION": region, "AWS_CONFIG_FILE": "/dev/null", "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
            "AWS_PAGER": "", "AWS_MAX_ATTEMPTS": "1", "AWS_EC2_METADATA_DISABLED": "true"}


class AwsCli:
    def __init__(self, endpoint, region="us-east-1", account="test"):
        self.endpoint = endpoint
        self.environment = environment(region, account)

    def __call__(self, *words, timeout=120):
        """aws("lambda", "invoke", ...) -> the parsed answer, None where there is none."""
        command = [*map(str, words), "--endpoint-url", self.endpoint, "--output", "json"]
        done = subprocess.run([PROGRAM, *command], env=self.environment, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=timeout, check=False)
        if done.returncode != 0:
            raise AwsError(command, done.stderr or done.stdout)
        return json.loads(done.stdout) if done.stdout.strip() else None
