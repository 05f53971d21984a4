"""Terraform's AWS provider: a stack of functions and all that belongs to them is applied, planned clean and destroyed."""
import os
import shutil
import subprocess

import pytest

from conftest import in_long_run, zipped

PLUGINS = os.environ.get("TF_PLUGIN_DIR", "")  # has registry.terraform.io/hashicorp/aws
STACK = """
terraform {
  required_providers { aws = { source = "hashicorp/aws" } }
}
provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  max_retries                 = 3
  endpoints {
    lambda   = "%(url)s"
    dynamodb = "%(url)s"
    iam      = "%(url)s"
    sts      = "%(url)s"
  }
}
resource "aws_iam_role" "role" {
  name               = "terraform-functions"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Action = "sts:AssumeRole", Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" } }] })
}
resource "aws_lambda_layer_version" "layer" {
  layer_name          = "terraform"
  filename            = "layer.zip"
  compatible_runtimes = ["python3.11"]
}
resource "aws_lambda_function" "function" {
  function_name                  = "terraform"
  role                           = aws_iam_role.role.arn
  handler                        = "index.handler"
  runtime                        = "python3.11"
  filename                       = "function.zip"
  source_code_hash               = filebase64sha256("function.zip")
  publish                        = true
  layers                         = [aws_lambda_layer_version.layer.arn]
  reserved_concurrent_executions = 5
  tags                           = { team = "x" }
  environment { variables = { NAME = "value" } }
  logging_config {
    log_format            = "JSON"
    application_log_level = "INFO"
    system_log_level      = "WARN"
  }
}
resource "aws_lambda_alias" "alias" {
  name             = "live"
  function_name    = aws_lambda_function.function.function_name
  function_version = aws_lambda_function.function.version
}
resource "aws_lambda_permission" "permission" {
  statement_id  = "events"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.function.function_name
  principal     = "events.amazonaws.com"
  source_arn    = "arn:aws:events:us-east-1:000000000000:rule/x"
  qualifier     = aws_lambda_alias.alias.name
}
resource "aws_lambda_function_url" "url" {
  function_name      = aws_lambda_function.function.function_name
  authorization_type = "NONE"
  cors {
    allow_origins = ["*"]
    max_age       = 60
  }
}
resource "aws_lambda_function_event_invoke_config" "events" {
  function_name                = aws_lambda_function.function.function_name
  maximum_retry_attempts       = 1
  maximum_event_age_in_seconds = 600
}
resource "aws_lambda_runtime_management_config" "runtime" {
  function_name     = aws_lambda_function.function.function_name
  update_runtime_on = "FunctionUpdate"
}
resource "aws_dynamodb_table" "table" {
  name             = "terraform"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_IMAGE"
  attribute {
    name = "id"
    type = "S"
  }
}
resource "aws_lambda_event_source_mapping" "changes" {
  event_source_arn               = aws_dynamodb_table.table.stream_arn
  function_name                  = aws_lambda_function.function.arn
  starting_position              = "LATEST"
  batch_size                     = 10
  bisect_batch_on_function_error = true
  maximum_retry_attempts         = 3
  tags                           = { team = "x" }
}
"""


@in_long_run
@pytest.mark.skipif(not shutil.which("terraform") or not os.path.isdir(PLUGINS), reason="no terraform, or no AWS provider in TF_PLUGIN_DIR")
def test_a_stack_of_functions(server, tmp_path):
    (tmp_path / "main.tf").write_text(STACK % {"url": server.url})
    (tmp_path / "function.zip").write_bytes(zipped({"index.py": "def handler(event, context): return 1\n"}))
    (tmp_path / "layer.zip").write_bytes(zipped({"python/shared.py": "WORD = 1\n"}))

    def terraform(*words, accept=0):
        done = subprocess.run(["terraform", *words], cwd=tmp_path, capture_output=True, text=True, timeout=600)
        assert done.returncode == accept, done.stdout + done.stderr

    terraform("init", f"-plugin-dir={PLUGINS}", "-no-color")
    terraform("apply", "-auto-approve", "-no-color")
    assert server.client("lambda").invoke(FunctionName="terraform:live")["Payload"].read() == b"1"
    terraform("plan", "-detailed-exitcode", "-no-color")  # 2: something would change
    terraform("destroy", "-auto-approve", "-no-color")
    assert server.client("lambda").list_functions()["Functions"] == []
