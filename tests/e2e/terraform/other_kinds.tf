# What else such stacks have: tables of other kinds, an item, a bucket with code, an ECS service, Batch.
variable "change" {
  type    = bool
  default = false
}
locals {
  role = "arn:aws:iam::000000000000:role/stack"
}
resource "aws_dynamodb_table" "provisioned" {
  name                        = "other-provisioned"
  billing_mode                = "PROVISIONED"
  read_capacity               = var.change ? 10 : 5
  write_capacity              = 5
  hash_key                    = "id"
  range_key                   = "at"
  stream_enabled              = var.change
  stream_view_type            = var.change ? "NEW_AND_OLD_IMAGES" : null
  table_class                 = "STANDARD"
  deletion_protection_enabled = false
  attribute {
    name = "id"
    type = "B"
  }
  attribute {
    name = "at"
    type = "N"
  }
  attribute {
    name = "kind"
    type = "S"
  }
  local_secondary_index {
    name            = "by-kind"
    range_key       = "kind"
    projection_type = "ALL"
  }
  global_secondary_index {
    name            = "all-kinds"
    hash_key        = "kind"
    projection_type = "KEYS_ONLY"
    read_capacity   = 5
    write_capacity  = 5
  }
  server_side_encryption { enabled = true }
}
resource "aws_dynamodb_table" "plain" {
  name           = "other-plain"
  billing_mode   = var.change ? "PROVISIONED" : "PAY_PER_REQUEST"
  read_capacity  = var.change ? 5 : null
  write_capacity = var.change ? 5 : null
  hash_key       = "id"
  attribute {
    name = "id"
    type = "S"
  }
}
resource "aws_dynamodb_table_item" "item" {
  table_name = aws_dynamodb_table.plain.name
  hash_key   = "id"
  item       = jsonencode({ id = { S = "a" }, n = { N = var.change ? "2" : "1" }, m = { M = { l = { L = [{ BOOL = true }] } } } })
}
resource "aws_s3_bucket" "code" {
  bucket = "other-code"
}
resource "aws_s3_object" "code" {
  bucket = aws_s3_bucket.code.id
  key    = "function.zip"
  source = "function.zip"
  etag   = filemd5("function.zip")
}
resource "aws_lambda_function" "from_s3" {
  function_name = "other-from-s3"
  role          = local.role
  handler       = "index.handler"
  runtime       = "python3.11"
  s3_bucket     = aws_s3_bucket.code.id
  s3_key        = aws_s3_object.code.key
  memory_size   = var.change ? 256 : 128
  ephemeral_storage { size = 512 }
  tracing_config { mode = "PassThrough" }
}
resource "aws_lambda_alias" "a" {
  name             = "a"
  function_name    = aws_lambda_function.published.function_name
  function_version = aws_lambda_function.published.version
}
resource "aws_lambda_function" "published" {
  function_name = "other-published"
  role          = local.role
  handler       = "index.handler"
  runtime       = "python3.11"
  filename      = "function.zip"
  publish       = true
}
resource "aws_ecs_cluster" "c" {
  name = "other"
}
resource "aws_ecs_task_definition" "t" {
  family                = "other"
  container_definitions = jsonencode([{ name = "main", image = "none", memory = 64, command = ["/bin/sh", "-c", "exec sleep 600"] }])
}
resource "aws_ecs_service" "s" {
  name            = "other"
  cluster         = aws_ecs_cluster.c.id
  task_definition = aws_ecs_task_definition.t.arn
  desired_count   = var.change ? 2 : 1
}
resource "aws_batch_compute_environment" "e" {
  compute_environment_name = "other"
  type                     = "MANAGED"
  service_role             = local.role
  compute_resources {
    type               = "FARGATE"
    max_vcpus          = var.change ? 16 : 8
    subnets            = ["subnet-1"]
    security_group_ids = ["sg-1"]
  }
}
resource "aws_batch_job_queue" "q" {
  name     = "other"
  state    = "ENABLED"
  priority = var.change ? 2 : 1
  compute_environment_order {
    order               = 1
    compute_environment = aws_batch_compute_environment.e.arn
  }
}
resource "aws_batch_job_definition" "d" {
  name = "other"
  type = "container"
  container_properties = jsonencode({
    image                = "none"
    command              = ["/bin/true"]
    resourceRequirements = [{ type = "VCPU", value = "0.25" }, { type = "MEMORY", value = var.change ? "1024" : "512" }]
    executionRoleArn     = local.role
  })
  platform_capabilities = ["FARGATE"]
}
