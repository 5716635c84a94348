"""
The AWS CLI on the way from a disk image to a public AMI and back: a bucket, an upload in parts, an import, a copy to
another region, and there an image that is shared, published, deprecated and deleted. Writes its counts to the file that
RESULT_FILE names.
"""

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from harness import MIB, World, control, equal, holds

AWS = Path(sys.executable).with_name("aws")
HERE, THERE = "us-east-1", "eu-west-1"
PARTNER = "210987654321"

_done = 0


def aws(world, *words, region=HERE, fails_with=None):
    """Runs a command and returns its output, parsed if it is JSON. With `fails_with`, it has to fail with that text."""
    global _done
    keys = world.accounts[0]
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": os.environ["HOME"],
        "PYTHONDONTWRITEBYTECODE": "1",
        "AWS_ENDPOINT_URL": os.environ["EMULATOR_URL"],
        "AWS_ACCESS_KEY_ID": keys["accessKeyId"],
        "AWS_SECRET_ACCESS_KEY": keys["secretAccessKey"],
        "AWS_DEFAULT_REGION": region,
        "AWS_DEFAULT_OUTPUT": "json",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }
    ended = subprocess.run([AWS, *words], env=environment, capture_output=True, text=True, check=False)
    command = " ".join(words)
    if fails_with is not None:
        assert ended.returncode != 0, f"aws {command}: expected {fails_with}, but the command succeeded"
        assert fails_with in ended.stderr, f"aws {command}: expected {fails_with}, got {ended.stderr}"
    else:
        assert ended.returncode == 0, f"aws {command}: {ended.stderr}"
    _done += 1
    return json.loads(ended.stdout) if ended.stdout.lstrip().startswith(("{", "[")) else ended.stdout


def _main_path(world, directory):
    disk = Path(directory, "disk.raw")
    disk.write_bytes(hashlib.sha256(b"seed").digest() * (20 * MIB // 32))

    equal(aws(world, "sts", "get-caller-identity")["Account"], world.account_id)
    names = [region["RegionName"] for region in aws(world, "ec2", "describe-regions")["Regions"]]
    assert {HERE, THERE} <= set(names), names

    aws(world, "s3", "mb", "s3://images")
    # The CLI uploads files above 8 MiB in parts.
    aws(world, "s3", "cp", str(disk), "s3://images/disk.raw", "--checksum-algorithm", "SHA256", "--no-progress")
    assert "disk.raw" in aws(world, "s3", "ls", "s3://images")
    head = aws(world, "s3api", "head-object", "--bucket", "images", "--key", "disk.raw", "--checksum-mode", "ENABLED")
    holds(head, ContentLength=20 * MIB, ChecksumType="COMPOSITE")
    assert head["ChecksumSHA256"].endswith("-3"), head
    back = Path(directory, "back.raw")
    aws(world, "s3", "cp", "s3://images/disk.raw", str(back), "--no-progress")
    equal(back.read_bytes() == disk.read_bytes(), True)
    aws(world, "s3api", "head-object", "--bucket", "images", "--key", "none", fails_with="(404)")

    role = aws(world, "iam", "get-role", "--role-name", "vmimport")["Role"]
    holds(role, Arn=f"arn:aws:iam::{world.account_id}:role/vmimport", MaxSessionDuration=3600)
    holds(role["AssumeRolePolicyDocument"]["Statement"][0], Principal={"Service": "vmie.amazonaws.com"})
    aws(world, "iam", "get-role", "--role-name", "importer", fails_with="(NoSuchEntity)")
    container = json.dumps({"Format": "RAW", "UserBucket": {"S3Bucket": "images", "S3Key": "disk.raw"}})
    aws(
        world, "ec2", "import-snapshot", "--role-name", "importer", "--disk-container", container,
        fails_with="(InvalidParameter)",
    )  # fmt: skip
    task = aws(world, "ec2", "import-snapshot", "--description", "my-os", "--disk-container", container)
    # The waiters poll every 15 seconds, so the clock is advanced first.
    _idle(world, 600)
    aws(world, "ec2", "wait", "snapshot-imported", "--import-task-ids", task["ImportTaskId"])
    tasks = aws(world, "ec2", "describe-import-snapshot-tasks", "--import-task-ids", task["ImportTaskId"])
    here = tasks["ImportSnapshotTasks"][0]["SnapshotTaskDetail"]["SnapshotId"]
    aws(world, "ec2", "create-tags", "--resources", here, "--tags", "Key=Name,Value=my-os")

    copied = aws(
        world, "ec2", "copy-snapshot", "--source-region", HERE, "--source-snapshot-id", here,
        "--tag-specifications", "ResourceType=snapshot,Tags=[{Key=Name,Value=my-os}]", region=THERE,
    )  # fmt: skip
    _idle(world, 600)
    there = copied["SnapshotId"]
    aws(world, "ec2", "wait", "snapshot-completed", "--snapshot-ids", there, region=THERE)
    (snapshot,) = aws(world, "ec2", "describe-snapshots", "--filters", "Name=tag:Name,Values=my-*", region=THERE)[
        "Snapshots"
    ]
    holds(snapshot, SnapshotId=there, State="completed")

    image = _register(world, there)
    aws(world, "ec2", "register-image", *_registration(there), region=THERE, fails_with="(InvalidAMIName.Duplicate)")
    found = aws(world, "ec2", "describe-images", "--owners", "self", "--max-items", "10", region=THERE)["Images"]
    equal([entry["ImageId"] for entry in found], [image])
    holds(found[0], State="available", Architecture="arm64", EnaSupport=True, BootMode="uefi", Public=False)

    _share(world, image, there)
    when = "2027-06-01T00:00:00Z"
    aws(world, "ec2", "enable-image-deprecation", "--image-id", image, "--deprecate-at", when, region=THERE)
    _read_blocks(world, there, disk.read_bytes())

    aws(world, "ec2", "delete-snapshot", "--snapshot-id", there, region=THERE, fails_with="(InvalidSnapshot.InUse)")
    aws(world, "ec2", "deregister-image", "--image-id", image, region=THERE)
    aws(world, "ec2", "delete-snapshot", "--snapshot-id", there, region=THERE)
    aws(world, "ec2", "describe-images", "--image-ids", image, region=THERE, fails_with="(InvalidAMIID.NotFound)")
    aws(world, "s3", "rm", "s3://images/disk.raw")
    aws(world, "s3", "rb", "s3://images")


def _registration(snapshot_id):
    device = [{"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": snapshot_id, "VolumeType": "gp3", "VolumeSize": 8}}]
    return [
        "--name", "my-os-1", "--architecture", "arm64", "--virtualization-type", "hvm", "--ena-support",
        "--boot-mode", "uefi", "--root-device-name", "/dev/xvda", "--block-device-mappings", json.dumps(device),
    ]  # fmt: skip


def _register(world, snapshot_id):
    image = aws(world, "ec2", "register-image", *_registration(snapshot_id), region=THERE)["ImageId"]
    _idle(world, 60)
    aws(world, "ec2", "wait", "image-available", "--image-ids", image, region=THERE)
    return image


def _share(world, image, snapshot):
    aws(
        world, "ec2", "modify-image-attribute", "--image-id", image,
        "--launch-permission", f"Add=[{{UserId={PARTNER}}},{{Group=all}}]", region=THERE,
    )  # fmt: skip
    aws(
        world, "ec2", "modify-snapshot-attribute", "--snapshot-id", snapshot, "--attribute", "createVolumePermission",
        "--operation-type", "add", "--user-ids", PARTNER, region=THERE,
    )  # fmt: skip
    attribute = aws(
        world, "ec2", "describe-image-attribute", "--image-id", image, "--attribute", "launchPermission", region=THERE
    )
    shared = sorted(value for permission in attribute["LaunchPermissions"] for value in permission.values())
    equal(shared, [PARTNER, "all"])


def _read_blocks(world, snapshot_id, disk):
    listed = aws(
        world, "ebs", "list-snapshot-blocks", "--snapshot-id", snapshot_id, "--max-results", "100", region=THERE
    )
    holds(listed, BlockSize=512 * 1024, VolumeSize=1)
    block = listed["Blocks"][1]
    with tempfile.NamedTemporaryFile() as file:
        aws(
            world, "ebs", "get-snapshot-block", "--snapshot-id", snapshot_id, "--block-index", str(block["BlockIndex"]),
            "--block-token", block["BlockToken"], file.name, region=THERE,
        )  # fmt: skip
        start = block["BlockIndex"] * listed["BlockSize"]
        equal(file.read() == disk[start : start + listed["BlockSize"]], True)


def _idle(world, seconds):
    control("POST", f"worlds/{world.id}/clock", {"advanceSeconds": seconds, "whenIdle": True})
    # The emulator reads the file of an import in the background.
    time.sleep(0.3)


def main():
    started = time.monotonic()
    failed = 0
    world = World(factor=1)
    try:
        with tempfile.TemporaryDirectory() as directory:
            _main_path(world, directory)
    except AssertionError as error:
        failed = 1
        print(f"FAILED the AWS CLI: {error}", flush=True)
    finally:
        world.destroy()
    with open(os.environ["RESULT_FILE"], "w", encoding="utf-8") as file:
        json.dump({"passed": _done, "failed": failed}, file)
    print(f"AWS CLI: {_done} commands passed, {failed} failed, after {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
