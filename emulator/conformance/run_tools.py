"""
Other people's publishing tools as libraries, each case in a world of its own. What a case leaves there is read by boto3.
The tools sleep on the world's clock. Prints a row for each case, and writes the counts to the file that RESULT_FILE names.
"""

import importlib
import json
import logging
import os
import time
import traceback

TOOLS = ["cloudimg", "cloudpub", "ec2imgutils", "c7n"]

os.environ.update(
    AWS_ENDPOINT_URL=os.environ["EMULATOR_URL"],
    AWS_DEFAULT_REGION="us-east-1",
    AWS_CONFIG_FILE=os.devnull,
    AWS_SHARED_CREDENTIALS_FILE=os.devnull,
)

import harness  # noqa: E402 - the clients read the environment


def _run(tool, case):
    """Runs a case and prints its row. Returns whether it passed."""
    settings = {"latencySeconds": {"completeSnapshot": 1}}
    world = harness.World(factor=0, settings=settings, **getattr(case, "world", {}))
    really_sleep, time.sleep = time.sleep, world.sleep
    seen = len(harness.unlike_aws)
    problem = None
    try:
        keys = world.accounts[0]
        os.environ.update(AWS_ACCESS_KEY_ID=keys["accessKeyId"], AWS_SECRET_ACCESS_KEY=keys["secretAccessKey"])
        case(world)
        if harness.unlike_aws[seen:]:
            problem = "AWS would not have sent this:\n  " + "\n  ".join(harness.unlike_aws[seen:])
    except Exception:  # whatever a tool raises is a finding
        problem = traceback.format_exc()
    finally:
        time.sleep = really_sleep
        world.destroy()
    print(f"  {tool:12} {case.__name__.replace('_', ' '):50} {'passed' if problem is None else 'FAILED'}", flush=True)
    if problem is not None:
        print(f"FAILED {tool}.{case.__name__}\n{problem}", flush=True)
    return problem is None


def main():
    started = time.monotonic()
    logging.disable(logging.CRITICAL)
    results = [_run(tool, case) for tool in TOOLS for case in importlib.import_module(f"tools_{tool}").cases]
    passed = sum(results)
    failed = len(results) - passed
    with open(os.environ["RESULT_FILE"], "w", encoding="utf-8") as file:
        json.dump({"passed": passed, "failed": failed}, file)
    print(f"tools: {passed} cases passed, {failed} failed, after {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
