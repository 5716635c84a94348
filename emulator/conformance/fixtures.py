"""Snapshots and images that several cases need."""

import base64
import hashlib

from harness import MIB, SOON

BLOCK = 512 * 1024


def written_snapshot(world, region="us-east-1", account=0, blocks=(b"\x01" * BLOCK,), **start):
    """Writes a snapshot block by block and returns its id once it is completed."""
    ebs = world.client("ebs", region, account)
    # The world's clock is fast, so the default timeout of an hour can be too short on a busy machine.
    snapshot_id = ebs.start_snapshot(VolumeSize=1, Timeout=4320, **start)["SnapshotId"]
    for index, block in enumerate(blocks):
        put_block(ebs, snapshot_id, index, block)
    ebs.complete_snapshot(SnapshotId=snapshot_id, ChangedBlocksCount=len(blocks))
    world.client("ec2", region, account).get_waiter("snapshot_completed").wait(
        SnapshotIds=[snapshot_id], WaiterConfig=SOON
    )
    return snapshot_id


def put_block(ebs, snapshot_id, index, block):
    return ebs.put_snapshot_block(
        SnapshotId=snapshot_id,
        BlockIndex=index,
        BlockData=block,
        DataLength=BLOCK,
        Checksum=base64.b64encode(hashlib.sha256(block).digest()).decode(),
        ChecksumAlgorithm="SHA256",
    )


def registration(name, snapshot_id, **more):
    """RegisterImage's parameters for a current instance type."""
    return {
        "Name": name,
        "Architecture": "x86_64",
        "VirtualizationType": "hvm",
        "EnaSupport": True,
        "RootDeviceName": "/dev/xvda",
        "BlockDeviceMappings": [{"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": snapshot_id, "VolumeType": "gp3"}}],
        **more,
    }


def available_image(world, name="my-os-1", region="us-east-1", snapshot_id=None, account=0, **more):
    """Creates an image and returns its id once it is available."""
    ec2 = world.client("ec2", region, account)
    snapshot_id = snapshot_id or written_snapshot(world, region, account)
    image_id = ec2.register_image(**registration(name, snapshot_id, **more))["ImageId"]
    ec2.get_waiter("image_available").wait(ImageIds=[image_id], WaiterConfig=SOON)
    return image_id


def described_image(world, image_id, region="us-east-1", **options):
    (image,) = world.client("ec2", region).describe_images(ImageIds=[image_id], **options)["Images"]
    return image


def disk_object(world, size=MIB, key="disk.raw", region="us-east-1"):
    """Puts a disk image into the bucket `images` and returns ImportSnapshot's UserBucket for it."""
    s3 = world.client("s3", region)
    place = {} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}
    s3.create_bucket(Bucket="images", **place)
    s3.put_object(Bucket="images", Key=key, Body=b"\x07" * size)
    return {"S3Bucket": "images", "S3Key": key}
