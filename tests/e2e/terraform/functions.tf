# A function and all that belongs to it.
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
resource "aws_lambda_provisioned_concurrency_config" "ready" {
  function_name                     = aws_lambda_alias.alias.function_name
  qualifier                         = aws_lambda_alias.alias.name
  provisioned_concurrent_executions = 2
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
