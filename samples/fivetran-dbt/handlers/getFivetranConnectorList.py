"""Answers the ids of all connectors of a Fivetran group.

{"group_id": "iii_outgrow"} -> {"group_id": "iii_outgrow", "connectors_list": ["purr_rich", "replica_rarest"]}
"""
import base64
import json
import os
import urllib.parse
import urllib.request

import boto3

API_URL = os.environ.get("FIVETRAN_API_URL", "https://api.fivetran.com")


def authorization():
    secrets = boto3.client("secretsmanager")
    key = secrets.get_secret_value(SecretId="FivetranKey")["SecretString"]
    secret = secrets.get_secret_value(SecretId="FivetranSecret")["SecretString"]
    return "Basic " + base64.b64encode(f"{key}:{secret}".encode()).decode()


def handler(event, context):
    group_id = event["group_id"]
    path = f"{API_URL}/v1/groups/{urllib.parse.quote(group_id, safe='')}/connectors"
    headers = {"Authorization": authorization(), "Accept": "application/json"}
    connectors = []
    cursor = None
    while True:
        query = "?" + urllib.parse.urlencode({"cursor": cursor}) if cursor else ""
        with urllib.request.urlopen(urllib.request.Request(path + query, headers=headers), timeout=30) as answer:
            data = json.load(answer)["data"]
        connectors += [item["id"] for item in data["items"]]
        cursor = data.get("next_cursor")
        if not cursor:
            break
    print(f"group {group_id} has {len(connectors)} connectors: {', '.join(connectors)}")
    return {"group_id": group_id, "connectors_list": connectors}
