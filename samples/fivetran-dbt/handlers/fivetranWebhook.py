"""Fivetran's webhook, behind an HTTP API (event format 2.0): settles the task whose connector has ended its sync."""
import base64
import hashlib
import hmac
import json
import os

import boto3
from botocore.exceptions import ClientError

TABLE = os.environ.get("STATE_TOKEN_TABLE", "stateTokenTable")


def answer(status, message):
    print(f"{status}: {message}")
    return {
        "statusCode": status,
        "headers": {"content-type": "application/json"},
        "body": json.dumps({"message": message}),
    }


def body_of(event):
    body = event.get("body") or ""
    return base64.b64decode(body) if event.get("isBase64Encoded") else body.encode()


def signed(body, signature):
    secret = boto3.client("secretsmanager").get_secret_value(SecretId="FivetranWebhookSecret")["SecretString"]
    expected = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest().upper()
    return hmac.compare_digest(expected.encode(), signature.upper().encode())


def handler(event, context):
    body = body_of(event)
    if not signed(body, event["headers"].get("x-fivetran-signature-256", "")):
        return answer(401, "the signature does not match")
    message = json.loads(body)
    if message.get("event") != "sync_end" or "data" not in message:
        return answer(200, f"nothing to do for {message.get('event')}")

    connector_id = message["connector_id"]
    item = boto3.resource("dynamodb").Table(TABLE).get_item(Key={"id": connector_id}, ConsistentRead=True).get("Item")
    if item is None:
        return answer(404, f"no task waits for {connector_id}")

    states = boto3.client("stepfunctions")
    data = message["data"]
    try:
        if data["status"] == "SUCCESSFUL":
            output = {"connector_id": connector_id, "status": data["status"], "finished": message["created"]}
            states.send_task_success(taskToken=item["MyTaskToken"], output=json.dumps(output))
        else:
            states.send_task_failure(
                taskToken=item["MyTaskToken"], error=data["status"], cause=data.get("reason", "Fivetran gave no reason")
            )
    except ClientError as problem:
        # The task is settled already (Fivetran may call twice) or its execution has ended: nothing left to tell.
        if problem.response["Error"]["Code"] not in ("TaskTimedOut", "TaskDoesNotExist"):
            raise
        return answer(200, f"the task of {connector_id} waits no more: {problem.response['Error']['Code']}")
    return answer(200, f"{connector_id} settled with {data['status']}")
