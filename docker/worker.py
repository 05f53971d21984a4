"""A worker of the activity $ACTIVITY: answers each task with its input and the time it took to be fetched."""
import json
import os
import time

import boto3
import botocore.config

states = boto3.client("stepfunctions", endpoint_url=os.environ["AWS_ENDPOINT_URL"],
                      config=botocore.config.Config(read_timeout=70, inject_host_prefix=False))
activity = states.create_activity(name=os.environ["ACTIVITY"])["activityArn"]
print("works for", activity, flush=True)
while True:
    begun = time.time()
    task = states.get_activity_task(activityArn=activity, workerName="compose")
    if not task.get("taskToken"):
        continue
    output = {"input": json.loads(task["input"]), "waited": round(time.time() - begun, 3)}
    states.send_task_success(taskToken=task["taskToken"], output=json.dumps(output))
