"""Cloud Custodian: policies find images and snapshots by their age, use and permissions, and act on them."""

import json
import os
import sys
import tempfile
from pathlib import Path

from c7n import cli
from c7n.resources import aws
from c7n.utils import reset_session_cache

from fixtures import available_image, described_image, written_snapshot
from harness import equal

PARTNERS = ["210987654321", "321098765432"]


def _custodian(world, resource, account=0, **policy):
    """Runs one policy and returns the IDs of the resources that it selected."""
    keys = world.accounts[account]
    os.environ.update(AWS_ACCESS_KEY_ID=keys["accessKeyId"], AWS_SECRET_ACCESS_KEY=keys["secretAccessKey"])
    # Custodian keeps its sessions, one of them in a module's variable.
    reset_session_cache()
    aws._profile_session = None
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory, "policy.json")
        file.write_text(json.dumps({"policies": [{"name": "case", "resource": resource, **policy}]}), "utf-8")
        arguments = ["run", "--region", "us-east-1", "--cache-period", "0", "--output-dir", directory, str(file)]
        before, sys.argv = sys.argv, ["custodian", *arguments]
        try:
            cli.main()
        except SystemExit as ended:
            assert not ended.code, f"custodian ended with {ended.code}"
        finally:
            sys.argv = before
        selected = json.loads(Path(directory, "case", "resources.json").read_text("utf-8"))
    return {found.get("ImageId") or found["SnapshotId"] for found in selected}


def _launch_permissions(world, image_id):
    ec2 = world.client("ec2")
    return ec2.describe_image_attribute(ImageId=image_id, Attribute="launchPermission")["LaunchPermissions"]


def removes_old_images_that_nothing_uses(world):
    old = available_image(world, "my-os-1")
    filters = [{"type": "image-age", "days": 90}, {"type": "unused", "value": True}]
    actions = [{"type": "deregister", "delete-snapshots": True}]
    equal(_custodian(world, "aws.ami", filters=filters, actions=actions), {old})
    equal(world.client("ec2").describe_images(Owners=["self"])["Images"], [])
    equal(world.client("ec2").describe_snapshots(OwnerIds=["self"])["Snapshots"], [])


# Custodian measures ages by its own clock.
removes_old_images_that_nothing_uses.world = {"start": "2026-01-01T00:00:00Z"}


def keeps_young_images(world):
    available_image(world, "my-os-1")
    equal(_custodian(world, "aws.ami", filters=[{"type": "image-age", "days": 90}], actions=["deregister"]), set())
    equal(len(world.client("ec2").describe_images(Owners=["self"])["Images"]), 1)


def shares_an_image(world):
    image_id = available_image(world)
    _custodian(world, "aws.ami", actions=[{"type": "set-permissions", "add": [PARTNERS[0], "all"]}])
    equal(_launch_permissions(world, image_id), [{"Group": "all"}, {"UserId": PARTNERS[0]}])


def takes_back_what_is_shared_with_strangers(world):
    image_id = available_image(world)
    other = available_image(world, "my-os-2")
    add = [{"UserId": partner} for partner in PARTNERS]
    world.client("ec2").modify_image_attribute(ImageId=image_id, LaunchPermission={"Add": add})
    filters = [{"type": "cross-account", "whitelist": PARTNERS[:1]}]
    actions = [{"type": "set-permissions", "remove": "matched"}]
    equal(_custodian(world, "aws.ami", filters=filters, actions=actions), {image_id})
    equal(_launch_permissions(world, image_id), add[:1])
    equal(_launch_permissions(world, other), [])


def deprecates(world):
    image_id = available_image(world)
    _custodian(world, "aws.ami", actions=[{"type": "set-deprecation", "days": 30}])
    assert "DeprecationTime" in described_image(world, image_id)
    _custodian(world, "aws.ami", actions=["set-deprecation"])
    assert "DeprecationTime" not in described_image(world, image_id)


def copies_to_a_region(world):
    image_id = available_image(world, "my-os-1", Description="My OS")
    # It sends an empty KmsKeyId.
    _custodian(world, "aws.ami", actions=[{"type": "copy", "region": "eu-west-1", "name": "copied"}])
    (copy,) = world.client("ec2", "eu-west-1").describe_images(Owners=["self"])["Images"]
    equal((copy["Name"], copy["SourceImageId"], copy["Description"]), ("copied", image_id, "My OS"))


def reads_an_attribute(world):
    image_id = available_image(world, BootMode="uefi")
    available_image(world, "my-os-2")
    boots_by_uefi = {"type": "image-attribute", "attribute": "bootMode", "key": "Value", "value": "uefi"}
    equal(_custodian(world, "aws.ami", filters=[boots_by_uefi]), {image_id})


def leaves_an_image_that_another_account_shares(world):
    image_id = available_image(world)
    add = [{"UserId": world.accounts[1]["id"]}]
    world.client("ec2").modify_image_attribute(ImageId=image_id, LaunchPermission={"Add": add})
    query = [{"ExecutableUsers": ["self"]}, {"Owners": []}]
    actions = [{"type": "cancel-launch-permission", "dryrun": False}]
    equal(_custodian(world, "aws.ami", account=1, query=query, actions=actions), {image_id})
    equal(_launch_permissions(world, image_id), [])


leaves_an_image_that_another_account_shares.world = {"accounts": [{}, {}]}


def removes_snapshots_that_nothing_uses(world):
    used, unused = written_snapshot(world), written_snapshot(world)
    available_image(world, snapshot_id=used)
    filters = [{"type": "skip-ami-snapshots", "value": True}, {"type": "unused", "value": True}]
    equal(_custodian(world, "aws.ebs-snapshot", filters=filters, actions=["delete"]), {unused})
    (left,) = world.client("ec2").describe_snapshots(OwnerIds=["self"])["Snapshots"]
    equal(left["SnapshotId"], used)


def takes_back_shared_snapshots(world):
    snapshot_id = written_snapshot(world)
    ec2 = world.client("ec2")
    add = [{"UserId": PARTNERS[0]}, {"Group": "all"}]
    ec2.modify_snapshot_attribute(SnapshotId=snapshot_id, CreateVolumePermission={"Add": add})
    filters = [{"type": "cross-account"}]
    actions = [{"type": "set-permissions", "remove": "matched"}]
    equal(_custodian(world, "aws.ebs-snapshot", filters=filters, actions=actions), {snapshot_id})
    left = ec2.describe_snapshot_attribute(SnapshotId=snapshot_id, Attribute="createVolumePermission")
    equal(left["CreateVolumePermissions"], [])


def copies_a_snapshot(world):
    snapshot_id = written_snapshot(world, Tags=[{"Key": "Name", "Value": "my-os"}])
    kms = world.client("kms", "eu-west-1")
    kms.create_alias(AliasName="alias/mine", TargetKeyId=kms.create_key()["KeyMetadata"]["KeyId"])
    action = {"type": "copy", "target_region": "eu-west-1", "target_key": "alias/mine", "encrypted": True}
    _custodian(world, "aws.ebs-snapshot", filters=[{"SnapshotId": snapshot_id}], actions=[action])
    world.sleep(60)
    (copy,) = world.client("ec2", "eu-west-1").describe_snapshots(OwnerIds=["self"])["Snapshots"]
    equal((copy["State"], copy["Encrypted"], copy["Tags"]), ("completed", True, [{"Key": "Name", "Value": "my-os"}]))


cases = [
    removes_old_images_that_nothing_uses,
    keeps_young_images,
    shares_an_image,
    takes_back_what_is_shared_with_strangers,
    deprecates,
    copies_to_a_region,
    reads_an_attribute,
    leaves_an_image_that_another_account_shares,
    removes_snapshots_that_nothing_uses,
    takes_back_shared_snapshots,
    copies_a_snapshot,
]
