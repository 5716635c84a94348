"""Red Hat's cloudimg: a disk image becomes a shared AMI, and goes again."""

import tempfile
from pathlib import Path

from cloudimg.aws import AWSDeleteMetadata, AWSPublishingMetadata, AWSService

from harness import MIB, equal, holds

PARTNER = "210987654321"
DISK = b"\x07" * (3 * MIB)


def _service(world, region="us-east-1"):
    keys = world.accounts[0]
    return AWSService(keys["accessKeyId"], keys["secretAccessKey"], region=region)


def _publish(world, **change):
    with tempfile.TemporaryDirectory() as directory:
        disk = Path(directory, "my-os-1.raw")
        disk.write_bytes(DISK)
        return _service(world).publish(
            AWSPublishingMetadata(
                image_path=str(disk),
                image_name="my-os-1",
                container="images",
                description="My OS",
                arch="x86_64",
                virt_type="hvm",
                root_device_name="/dev/sda1",
                volume_type="gp3",
                boot_mode="hybrid",
                accounts=[PARTNER],
                groups=["all"],
                snapshot_account_ids=[PARTNER],
                tags={"os": "mine"},
                ami_tags={"kind": "image"},
                # Without any, cloudimg 1.16.0 sends None, which botocore refuses.
                billing_products=[],
                **change,
            )
        )


def publishes_a_disk_image(world):
    image_id = _publish(world).id
    ec2, s3 = world.client("ec2"), world.client("s3")
    equal(s3.get_object(Bucket="images", Key="my-os-1.raw")["Body"].read() == DISK, True)
    equal(s3.get_object_tagging(Bucket="images", Key="my-os-1.raw")["TagSet"], [{"Key": "os", "Value": "mine"}])
    (snapshot,) = ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"]
    equal({tag["Key"]: tag["Value"] for tag in snapshot["Tags"]}, {"Name": "my-os-1", "os": "mine"})
    shared = ec2.describe_snapshot_attribute(SnapshotId=snapshot["SnapshotId"], Attribute="createVolumePermission")
    equal(shared["CreateVolumePermissions"], [{"UserId": PARTNER}])
    (image,) = ec2.describe_images(Owners=["self"])["Images"]
    holds(
        image, ImageId=image_id, Name="my-os-1", State="available", Public=True, BootMode="uefi-preferred",
        EnaSupport=True, SriovNetSupport="simple",
    )  # fmt: skip
    equal(image["BlockDeviceMappings"][0]["Ebs"]["SnapshotId"], snapshot["SnapshotId"])
    # cloudimg adds the name of the snapshot to the tags that the image gets next.
    equal({tag["Key"]: tag["Value"] for tag in image["Tags"]}, {"Name": "my-os-1", "kind": "image", "os": "mine"})
    shared = ec2.describe_image_attribute(ImageId=image_id, Attribute="launchPermission")["LaunchPermissions"]
    equal(shared, [{"UserId": PARTNER}, {"Group": "all"}])


def publishes_nothing_twice(world):
    first = _publish(world).id
    equal(_publish(world).id, first)
    ec2 = world.client("ec2")
    equal(len(ec2.describe_images(Owners=["self"])["Images"]), 1)
    equal(len(ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"]), 1)


def copies_to_a_region(world):
    image_id = _publish(world).id
    copy_id = _service(world, "eu-west-1").copy_ami(image_id, "my-os-1", "us-east-1")["ImageId"]
    ec2 = world.client("ec2", "eu-west-1")
    ec2.get_waiter("image_available").wait(ImageIds=[copy_id])
    (copy,) = ec2.describe_images(Owners=["self"])["Images"]
    holds(copy, ImageId=copy_id, Name="my-os-1", SourceImageId=image_id, SourceImageRegion="us-east-1", Public=False)


def finds_and_lists(world):
    image_id = _publish(world).id
    service = _service(world)
    for found in (
        service.get_image_by_name("my-os-1"),
        service.get_image_by_id(image_id),
        service.get_image_by_tags({"os": "mine", "kind": "image"}),
        service.get_image_from_ami_catalog(image_id),
    ):
        equal(found.id, image_id)
    for missing in (
        service.get_image_by_name("my-os-2"),
        service.get_snapshot_by_name("my-os-2"),
        service.get_object_by_name("images", "none"),
        service.get_container_by_name("no-such-bucket"),
    ):
        equal(missing, None)


def deletes_image_and_snapshot(world):
    image_id = _publish(world).id
    deleted = _service(world).delete(AWSDeleteMetadata(image_id=image_id, image_name="my-os-1"))
    equal(deleted[0], image_id)
    ec2 = world.client("ec2")
    equal(ec2.describe_images(Owners=["self"])["Images"], [])
    equal(ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"], [])


cases = [
    publishes_a_disk_image,
    publishes_nothing_twice,
    copies_to_a_region,
    finds_and_lists,
    deletes_image_and_snapshot,
]
