"""Terraform with AWS's own provider, from what is on this machine: nothing is downloaded."""
import os
import pathlib
import shutil
import subprocess

PROVIDER = "registry.terraform.io/hashicorp/aws"
LIMIT = 600  # seconds of one command
SETTINGS = """
terraform {
  required_providers { aws = { source = "hashicorp/aws" } }
}
provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = %(skip_account)s
  s3_use_path_style           = true
  max_retries                 = 3
  endpoints {
%(endpoints)s
  }
}
"""


def plugin_dir():
    """The folder for `terraform init -plugin-dir`: TF_PLUGIN_DIR, else where Terraform itself looks, else a folder of /opt."""
    given = os.environ.get("TF_PLUGIN_DIR")
    usual = [pathlib.Path.home() / ".terraform.d/plugins", pathlib.Path("/usr/share/terraform/plugins"),
             pathlib.Path("/usr/local/share/terraform/plugins")]
    elsewhere = [found.parent for depth in ("*", "*/*") for found in sorted(pathlib.Path("/opt").glob(f"{depth}/registry.terraform.io"))]
    for folder in [pathlib.Path(given)] if given else usual + elsewhere:
        if any(folder.glob(f"{PROVIDER}/*/*/terraform-provider-aws*")):
            return folder
    return None


def missing():
    """Why Terraform cannot be tested here, or nothing."""
    if not shutil.which("terraform"):
        return "there is no terraform on PATH"
    if not plugin_dir():
        return "there is no AWS provider for Terraform here: TF_PLUGIN_DIR names a folder that has " + PROVIDER
    return ""


class Terraform:
    """A folder with a stack whose services are all at one URL."""

    def __init__(self, folder, url, services, skip_account=True):
        self.folder = pathlib.Path(folder)
        endpoints = "\n".join(f'    {service} = "{url}"' for service in services)
        self.write("provider.tf", SETTINGS % {"endpoints": endpoints, "skip_account": str(skip_account).lower()})
        self("init", f"-plugin-dir={plugin_dir()}")

    def write(self, name, content):
        data = content if isinstance(content, bytes) else content.encode()
        (self.folder / name).write_bytes(data)

    def __call__(self, *words, accept=0):
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("AWS_", "TF_"))}
        done = subprocess.run(["terraform", *words, "-no-color"], cwd=self.folder, capture_output=True, text=True, timeout=LIMIT,
                              env={**environment, "CHECKPOINT_DISABLE": "1"})
        assert done.returncode == accept, f"terraform {' '.join(words)}: {done.stdout}{done.stderr}"
        return done.stdout

    def apply(self, *words):
        return self("apply", "-auto-approve", *words)

    def destroy(self, *words):
        return self("destroy", "-auto-approve", *words)

    def plans_nothing(self, *words):
        """The stack is as the server has it: a plan that would change anything ends with 2."""
        return self("plan", "-detailed-exitcode", *words)
