"""Shows an execution's history on the terminal while it grows, and as a table when it has ended."""
import datetime
import json

from terminal import paint

ENDS = {"ExecutionSucceeded": "green", "ExecutionFailed": "red", "ExecutionTimedOut": "red", "ExecutionAborted": "yellow"}


def details(event):
    """The one member `...EventDetails` of an event; an empty object where it has none."""
    return next((value for key, value in event.items() if key.endswith("EventDetails")), {})


def moment(event):
    return datetime.datetime.fromisoformat(event["timestamp"].replace("Z", "+00:00"))


class Watch:
    """Follows one execution by asking for its history again and again; each call of the CLI is the pause."""

    def __init__(self, aws, execution_arn):
        self.aws = aws
        self.execution_arn = execution_arn
        self.events = []

    def until(self, wanted):
        """Prints what is new until `wanted(events)` says so, or the execution has ended."""
        while not wanted(self.events) and not self.ended():
            answer = self.aws("stepfunctions", "get-execution-history", "--execution-arn", self.execution_arn)
            for event in answer["events"][len(self.events):]:
                self.events.append(event)
                self.show(event)
        return self

    def until_end(self):
        return self.until(lambda events: False)

    def ended(self):
        return bool(self.events) and self.events[-1]["type"] in ENDS

    def of_type(self, kind):
        return [event for event in self.events if event["type"] == kind]

    def elapsed(self, event):
        return (moment(event) - moment(self.events[0])).total_seconds()

    def entered(self, event):
        """The StateEntered event that this one belongs to, found along previousEventId."""
        while event and not (event["type"].endswith("StateEntered")):
            event = self.events[event["previousEventId"] - 1] if event.get("previousEventId") else None
        return event

    def show(self, event):
        line = self.sentence(event)
        if line:
            print(f"   {paint(f'{self.elapsed(event):8.3f}s', 'dim')}  {line}", flush=True)

    def sentence(self, event):
        kind, more = event["type"], details(event)
        if kind == "ExecutionStarted":
            return f"{paint('started', 'blue')}  input {more.get('input', '')}"
        if kind.endswith("StateEntered"):
            return f"{paint('entered', 'cyan')}  {paint(more['name'], 'bold')}"
        if kind.endswith("StateExited"):
            return f"{paint('left', 'green')}     {paint(more['name'], 'bold')}{self.spent(event, more['name'])}"
        if kind == "TaskSubmitted":
            sync = more.get("resource", "")
            waits = {"invoke.waitForTaskToken": "called, now waiting for its task token",
                     "runTask.sync": "container started, now waiting for its end"}.get(sync)
            return f"         {waits}" if waits else None
        if kind in ENDS:
            what = kind.removeprefix("Execution").upper()
            reason = f"  {more['error']}: {more.get('cause', '')}" if "error" in more else ""
            return f"{paint(what, ENDS[kind], 'bold')}{reason}"
        if kind.endswith(("Failed", "TimedOut", "Aborted")):
            reason = f": {more['error']}" if "error" in more else ""
            return f"{paint(kind, 'red')}{reason}"
        return None

    def spent(self, event, name):
        for before in reversed(self.events[:event["id"] - 1]):
            # A Map or Parallel's exit points into a branch; its own entry is the last of its name.
            if before["type"].endswith("StateEntered") and details(before)["name"] == name:
                start = self.entered(self.events[event["previousEventId"] - 1]) if event["previousEventId"] else None
                start = start if start and details(start)["name"] == name else before
                return paint(f"  after {(moment(event) - moment(start)).total_seconds():.3f} s", "dim")
        return ""

    def table(self):
        """The whole history, one line an event."""
        print("   " + paint(" id prev   elapsed   event", "dim"))
        for event in self.events:
            more = details(event)
            parts = [more.get("name"), more.get("resource"), f"[{more['index']}]" if "index" in more else None,
                     more.get("error")]
            text = " ".join(part for part in parts if part)
            print(f"   {event['id']:>3} {event.get('previousEventId', 0):>4} {self.elapsed(event):8.3f}s  "
                  f"{event['type']:<28}{paint(text, 'dim')}".rstrip())


def pretty(text):
    """JSON text indented for reading."""
    return "\n".join("   " + line for line in json.dumps(json.loads(text), indent=2).splitlines())
