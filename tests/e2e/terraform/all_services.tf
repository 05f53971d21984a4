# One stack of every service that Terraform's users ask for, and a state machine that calls them. `change` is what is
# changed in place later.
variable "change" {
  type    = bool
  default = false
}
locals {
  role = "arn:aws:iam::000000000000:role/stack"
}
resource "aws_lambda_function" "pricing" {
  function_name    = "stack-pricing"
  role             = local.role
  handler          = "index.handler"
  runtime          = "python3.11"
  filename         = "function.zip"
  source_code_hash = filebase64sha256("function.zip")
  publish          = true
  timeout          = var.change ? 20 : 10
  tags             = { team = "orders" }
  environment { variables = { FACTOR = var.change ? "3" : "2" } }
}
resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = aws_lambda_function.pricing.function_name
  function_version = aws_lambda_function.pricing.version
}
resource "aws_dynamodb_table" "orders" {
  name         = "stack-orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  range_key    = "line"
  tags         = { team = var.change ? "sales" : "orders" }
  attribute {
    name = "id"
    type = "S"
  }
  attribute {
    name = "line"
    type = "N"
  }
  attribute {
    name = "customer"
    type = "S"
  }
  global_secondary_index {
    name               = "by-customer"
    hash_key           = "customer"
    range_key          = "id"
    projection_type    = "INCLUDE"
    non_key_attributes = ["price"]
  }
  dynamic "global_secondary_index" {
    for_each = var.change ? ["by-line"] : []
    content {
      name            = global_secondary_index.value
      hash_key        = "line"
      projection_type = "KEYS_ONLY"
    }
  }
  ttl {
    attribute_name = "expires"
    enabled        = true
  }
  point_in_time_recovery { enabled = true }
}
resource "aws_cloudwatch_log_group" "machine" {
  name              = "/aws/vendedlogs/states/stack"
  retention_in_days = var.change ? 30 : 7
  tags              = { team = "orders" }
}
resource "aws_cloudwatch_log_group" "tasks" {
  name = "/ecs/stack"
}
resource "aws_secretsmanager_secret" "key" {
  name                    = "stack-key"
  description             = var.change ? "a key that was changed" : "a key"
  recovery_window_in_days = 0
  tags                    = { team = "orders" }
}
resource "aws_secretsmanager_secret_version" "key" {
  secret_id     = aws_secretsmanager_secret.key.id
  secret_string = var.change ? "louder" : "hush"
}
resource "aws_ecs_cluster" "tasks" {
  name = "stack-tasks"
  tags = { team = "orders" }
  setting {
    name  = "containerInsights"
    value = var.change ? "enabled" : "disabled"
  }
}
resource "aws_ecs_task_definition" "ship" {
  family                   = "stack-ship"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = var.change ? 1024 : 512
  execution_role_arn       = local.role
  task_role_arn            = local.role
  tags                     = { team = "orders" }
  container_definitions = jsonencode([{
    name        = "ship"
    image       = "shell"
    essential   = true
    environment = [{ name = "CARRIER", value = "x" }]
    secrets     = [{ name = "KEY", valueFrom = aws_secretsmanager_secret.key.arn }]
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        awslogs-group         = aws_cloudwatch_log_group.tasks.name
        awslogs-region        = "us-east-1"
        awslogs-stream-prefix = "ship"
      }
    }
  }])
}
resource "aws_sfn_state_machine" "order" {
  name     = "stack-order"
  role_arn = local.role
  publish  = true
  tags     = { team = "orders" }
  definition = jsonencode({
    Comment = var.change ? "changed" : "first"
    StartAt = "Price"
    States = {
      Price = {
        Type           = "Task"
        Resource       = "arn:aws:states:::lambda:invoke"
        Parameters     = { FunctionName = aws_lambda_alias.live.arn, "Payload.$" = "$" }
        ResultSelector = { "price.$" = "$.Payload" }
        ResultPath     = "$.priced"
        Next           = "Keep"
      }
      Keep = {
        Type     = "Task"
        Resource = "arn:aws:states:::dynamodb:putItem"
        Parameters = {
          TableName = aws_dynamodb_table.orders.name
          Item = {
            id       = { "S.$" = "$.id" }
            line     = { N = "1" }
            customer = { S = "c" }
            price    = { "N.$" = "States.Format('{}', $.priced.price)" }
          }
        }
        ResultPath = null
        Next       = "Ship"
      }
      Ship = {
        Type     = "Task"
        Resource = "arn:aws:states:::ecs:runTask.sync"
        Parameters = {
          Cluster              = aws_ecs_cluster.tasks.arn
          TaskDefinition       = aws_ecs_task_definition.ship.arn
          LaunchType           = "FARGATE"
          NetworkConfiguration = { AwsvpcConfiguration = { Subnets = ["subnet-1"] } }
        }
        ResultPath = null
        End        = true
      }
    }
  })
  logging_configuration {
    log_destination        = "${aws_cloudwatch_log_group.machine.arn}:*"
    include_execution_data = true
    level                  = "ALL"
  }
}
resource "aws_sfn_alias" "live" {
  name = "live"
  routing_configuration {
    state_machine_version_arn = aws_sfn_state_machine.order.state_machine_version_arn
    weight                    = 100
  }
}
resource "aws_sfn_activity" "approval" {
  name = "stack-approval"
  tags = { team = "orders" }
}
output "machine" { value = aws_sfn_state_machine.order.arn }
output "alias" { value = aws_sfn_alias.live.arn }
