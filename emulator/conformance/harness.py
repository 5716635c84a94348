"""Worlds of the emulator, boto3 clients for them, and a record of every operation that was tried."""

import contextlib
import json
import os
import time
import traceback
import urllib.error
import urllib.request

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from responses import problem_of_error, problems_of

ENDPOINT = os.environ["EMULATOR_URL"]
MIB = 1024 * 1024

# Signing name -> operation -> {"ok": how often it succeeded, "errors": [codes]}
tried = {}
# Descriptions of responses that AWS would not have sent.
unlike_aws = []


def control(method, path, body=None):
    """Sends one request to the emulator's control API and returns its response."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"{ENDPOINT}/_emulator/{path}", data=data, method=method)
    try:
        with urllib.request.urlopen(request) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        raise AssertionError(f"{method} {path}: {error.read().decode()}") from error


class World:
    """An AWS of its own. Five of its minutes pass in a second, so waiters do not wait long."""

    def __init__(self, **options):
        made = control("POST", "worlds", {"factor": 300, **options})
        self.id = made["id"]
        self.accounts = made["accounts"]
        self._clients = {}

    @property
    def account_id(self):
        return self.accounts[0]["id"]

    def client(self, service, region="us-east-1", account=0):
        """A client with the credentials of an account. It does not retry errors."""
        key = (service, region, account)
        if key not in self._clients:
            self._clients[key] = client(service, region, self.accounts[account])
        return self._clients[key]

    def settings(self, patch):
        control("PATCH", f"worlds/{self.id}/settings", patch)

    def fault(self, **fault):
        control("POST", f"worlds/{self.id}/faults", fault)

    def advance(self, seconds):
        control("POST", f"worlds/{self.id}/clock", {"advanceSeconds": seconds})

    def sleep(self, seconds):
        """Sleeps on the world's clock: it moves ahead once nothing is in progress."""
        control("POST", f"worlds/{self.id}/clock", {"advanceSeconds": seconds, "whenIdle": True})

    def now(self):
        """The world's time in ISO 8601."""
        return control("GET", f"worlds/{self.id}")["now"]

    def destroy(self):
        control("DELETE", f"worlds/{self.id}")


def client(service, region, credentials):
    """A boto3 client. Its calls are recorded, and its responses are compared with the service model."""
    made = _session.client(
        service,
        region_name=region,
        endpoint_url=ENDPOINT,
        aws_access_key_id=credentials["accessKeyId"],
        aws_secret_access_key=credentials["secretAccessKey"],
        aws_session_token=credentials.get("sessionToken"),
        config=Config(retries={"total_max_attempts": 1}, read_timeout=60),
    )
    made.meta.events.register_first("after-call.*", _record)
    return made


_session = boto3.Session()


def _record(http_response, parsed, model, **_):
    service = model.service_model.signing_name
    entry = tried.setdefault(service, {}).setdefault(model.name, {"ok": 0, "errors": []})
    if http_response.status_code >= 300:
        code = parsed.get("Error", {}).get("Code", str(http_response.status_code))
        if code not in entry["errors"]:
            entry["errors"].append(code)
        problem = problem_of_error(model, code, http_response.status_code)
        if problem is not None:
            unlike_aws.append(f"{service} {model.name}: {problem}")
        return
    entry["ok"] += 1
    unlike_aws.extend(f"{service} {model.name}: {text}" for text in problems_of(model, http_response, parsed))


@contextlib.contextmanager
def refused(code, status=None, contains=""):
    """The block has to raise an AWS error with this code, HTTP status and part of the message."""
    try:
        yield
    except ClientError as error:
        answer = error.response
        got = (answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"].get("Message"))
        assert got[0] == code, f"expected {code}, got {got}"
        assert status is None or got[1] == status, f"expected HTTP {status}, got {got}"
        assert contains in (got[2] or ""), f"expected {contains!r} in {got}"
    else:
        raise AssertionError(f"expected {code}, but the call succeeded")


def equal(got, expected):
    """Asserts equality. Unlike a bare assert, it shows what differs."""
    assert got == expected, f"expected {expected!r}, got {got!r}"


def holds(got, **expected):
    """Asserts that the named members of a dict have these values."""
    equal({name: got.get(name) for name in expected}, expected)


def eventually(ask, seconds=10):
    """Calls `ask` until its result is truthy, and returns that result."""
    deadline = time.monotonic() + seconds
    while True:
        answer = ask()
        if answer:
            return answer
        assert time.monotonic() < deadline, "the condition did not become true in time"
        time.sleep(0.05)


# botocore's waiters poll every 15 seconds by default.
SOON = {"Delay": 0.1, "MaxAttempts": 100}


def run(cases):
    """Runs each case in a world of its own and prints failures. Returns how many passed and how many failed."""
    passed = failed = 0
    for case in cases:
        name = f"{case.__module__}.{case.__name__}"
        seen = len(unlike_aws)
        try:
            world = World()
            try:
                case(world)
            finally:
                world.destroy()
            problems = unlike_aws[seen:]
            assert not problems, "AWS would not have sent this:\n  " + "\n  ".join(problems)
        except Exception:  # whatever a client raises is a finding
            failed += 1
            print(f"FAILED {name}\n{traceback.format_exc()}", flush=True)
        else:
            passed += 1
    return passed, failed
