"""Runs every case. Writes the counts and the operations that were tried to the file that RESULT_FILE names."""

import importlib
import json
import os
import time
from pathlib import Path

import harness

modules = sorted(file.stem for file in Path(__file__).parent.glob("cases_*.py"))
started = time.monotonic()
cases = [case for module in modules for case in importlib.import_module(module).cases]
passed, failed = harness.run(cases)
with open(os.environ["RESULT_FILE"], "w", encoding="utf-8") as file:
    json.dump({"passed": passed, "failed": failed, "tried": harness.tried}, file)
print(f"boto3: {passed} cases passed, {failed} failed, after {time.monotonic() - started:.0f} s")
