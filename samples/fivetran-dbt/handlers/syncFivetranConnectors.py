"""Starts the sync of one connector and keeps the task token until Fivetran's webhook asks for it."""
import base64
import os
import urllib.parse
import urllib.request

import boto3

API_URL = os.environ.get("FIVETRAN_API_URL", "https://api.fivetran.com")
TABLE = os.environ.get("STATE_TOKEN_TABLE", "stateTokenTable")


def authorization():
    secrets = boto3.client("secretsmanager")
    key = secrets.get_secret_value(SecretId="FivetranKey")["SecretString"]
    secret = secrets.get_secret_value(SecretId="FivetranSecret")["SecretString"]
    return "Basic " + base64.b64encode(f"{key}:{secret}".encode()).decode()


def handler(event, context):
    connector_id = event["connector_id"]
    table = boto3.resource("dynamodb").Table(TABLE)
    print(f"table {TABLE} is {table.table_status}")
    # The token first: a short sync may call the webhook before this function has ended.
    table.put_item(Item={"id": connector_id, "MyTaskToken": event["MyTaskToken"]})

    request = urllib.request.Request(
        f"{API_URL}/v1/connectors/{urllib.parse.quote(connector_id, safe='')}/sync",
        data=b'{"force": true}',
        headers={"Authorization": authorization(), "Content-Type": "application/json"},
        method="POST",
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        print(f"sync of {connector_id}: {answer.status} {answer.read().decode()}")
    return {"connector_id": connector_id}
