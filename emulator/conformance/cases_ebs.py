import base64
import hashlib

from harness import SOON, World, equal, eventually, holds, refused
from fixtures import BLOCK, put_block, written_snapshot


def _block(number):
    return bytes([number]) * BLOCK


def _digest(data):
    return base64.b64encode(hashlib.sha256(data).digest()).decode()


def writing(world):
    ebs, ec2 = world.client("ebs"), world.client("ec2")
    started = ebs.start_snapshot(
        VolumeSize=1, Description="my-os", Tags=[{"Key": "Name", "Value": "abc"}], ClientToken="token", Timeout=4320
    )
    holds(started, Status="pending", VolumeSize=1, BlockSize=BLOCK, OwnerId=world.account_id, Description="my-os")
    snapshot_id = started["SnapshotId"]
    written = {0: _block(1), 5: _block(2), 2047: _block(3)}
    for index in (5, 2047, 0):
        answer = put_block(ebs, snapshot_id, index, written[index])
        holds(answer, Checksum=_digest(written[index]), ChecksumAlgorithm="SHA256")
    # LINEAR: the hash of the digests in the order of the blocks.
    whole = _digest(b"".join(hashlib.sha256(written[index]).digest() for index in sorted(written)))
    ended = ebs.complete_snapshot(
        SnapshotId=snapshot_id,
        ChangedBlocksCount=3,
        Checksum=whole,
        ChecksumAlgorithm="SHA256",
        ChecksumAggregationMethod="LINEAR",
    )
    equal((ended["Status"], ended["ResponseMetadata"]["HTTPStatusCode"]), ("pending", 202))
    ec2.get_waiter("snapshot_completed").wait(SnapshotIds=[snapshot_id], WaiterConfig=SOON)
    (snapshot,) = ec2.describe_snapshots(SnapshotIds=[snapshot_id])["Snapshots"]
    holds(snapshot, State="completed", VolumeSize=1, Description="my-os", Tags=[{"Key": "Name", "Value": "abc"}])
    replayed = ebs.start_snapshot(
        VolumeSize=1, Description="my-os", Tags=[{"Key": "Name", "Value": "abc"}], ClientToken="token", Timeout=4320
    )
    holds(replayed, SnapshotId=snapshot_id, Status="completed")

    listed = ebs.list_snapshot_blocks(SnapshotId=snapshot_id)
    holds(listed, VolumeSize=1, BlockSize=BLOCK)
    equal([block["BlockIndex"] for block in listed["Blocks"]], sorted(written))
    for block in listed["Blocks"]:
        got = ebs.get_snapshot_block(
            SnapshotId=snapshot_id, BlockIndex=block["BlockIndex"], BlockToken=block["BlockToken"]
        )
        data = got["BlockData"].read()
        equal(data == written[block["BlockIndex"]], True)
        holds(got, DataLength=BLOCK, Checksum=_digest(data), ChecksumAlgorithm="SHA256")


def listing_in_pages(world):
    ebs = world.client("ebs")
    snapshot_id = written_snapshot(world, blocks=[_block(at % 3) for at in range(120)])
    first = ebs.list_snapshot_blocks(SnapshotId=snapshot_id, MaxResults=100)
    second = ebs.list_snapshot_blocks(SnapshotId=snapshot_id, NextToken=first["NextToken"])
    equal((len(first["Blocks"]), len(second["Blocks"]), "NextToken" in second), (100, 20, False))
    with refused("ValidationException", 400):
        ebs.list_snapshot_blocks(SnapshotId=snapshot_id, NextToken="mine")
    with refused("ResourceNotFoundException", 404):
        ebs.list_snapshot_blocks(SnapshotId="snap-0123456789abcdef0")


def changes(world):
    ebs = world.client("ebs")
    parent = written_snapshot(world, blocks=[_block(1), _block(2)])
    child = written_snapshot(world, blocks=[_block(3)], ParentSnapshotId=parent)
    changed = ebs.list_changed_blocks(FirstSnapshotId=parent, SecondSnapshotId=child)
    equal([block["BlockIndex"] for block in changed["ChangedBlocks"]], [0])
    assert "FirstBlockToken" in changed["ChangedBlocks"][0] and "SecondBlockToken" in changed["ChangedBlocks"][0]
    with refused("ValidationException", 400):
        ebs.list_changed_blocks(FirstSnapshotId=parent, SecondSnapshotId=written_snapshot(world, blocks=[_block(9)]))


def starts_that_are_refused(world):
    ebs = world.client("ebs")
    ebs.start_snapshot(VolumeSize=1, ClientToken="token")
    with refused("ConflictException", 409):
        ebs.start_snapshot(VolumeSize=2, ClientToken="token")
    with refused("ValidationException", 400):
        ebs.start_snapshot(VolumeSize=65_537)
    with refused("ValidationException", 400):
        ebs.start_snapshot(VolumeSize=1, ParentSnapshotId=written_snapshot(world), Encrypted=True)
    world.settings({"quotas": {"pendingSnapshots": 2}})
    ebs.start_snapshot(VolumeSize=1)
    with refused("ServiceQuotaExceededException", 402):
        ebs.start_snapshot(VolumeSize=1)


def writes_that_are_refused(world):
    ebs = world.client("ebs")
    snapshot_id = ebs.start_snapshot(VolumeSize=1)["SnapshotId"]
    this = {"SnapshotId": snapshot_id, "BlockIndex": 0, "ChecksumAlgorithm": "SHA256"}
    with refused("ValidationException", 400):
        ebs.put_snapshot_block(**this, BlockData=_block(1), DataLength=BLOCK, Checksum=_digest(_block(2)))
    with refused("ValidationException", 400):
        ebs.put_snapshot_block(**this, BlockData=b"short", DataLength=5, Checksum=_digest(b"short"))
    with refused("ValidationException", 400):
        put_block(ebs, snapshot_id, 2048, _block(1))
    with refused("ResourceNotFoundException", 404):
        put_block(ebs, "snap-0123456789abcdef0", 0, _block(1))
    with refused("ResourceNotFoundException", 404):
        ebs.complete_snapshot(SnapshotId="snap-0123456789abcdef0", ChangedBlocksCount=0)


def a_wrong_completion(world):
    # AWS accepts the request, and the snapshot ends in `error`.
    ebs, ec2 = world.client("ebs"), world.client("ec2")
    snapshot_id = ebs.start_snapshot(VolumeSize=1)["SnapshotId"]
    put_block(ebs, snapshot_id, 0, _block(1))
    ebs.complete_snapshot(SnapshotId=snapshot_id, ChangedBlocksCount=2)
    describe = ec2.describe_snapshots
    eventually(lambda: describe(SnapshotIds=[snapshot_id])["Snapshots"][0]["State"] == "error")


def reads_that_are_refused(_):
    world = World(accounts=[{}, {}])
    try:
        ebs = world.client("ebs")
        snapshot_id = written_snapshot(world)
        token = ebs.list_snapshot_blocks(SnapshotId=snapshot_id)["Blocks"][0]["BlockToken"]
        with refused("ValidationException", 400):
            ebs.get_snapshot_block(SnapshotId=snapshot_id, BlockIndex=1, BlockToken=token)
        with refused("AccessDeniedException", 403):
            world.client("ebs", account=1).list_snapshot_blocks(SnapshotId=snapshot_id)
        world.settings(
            {
                "throttling": {
                    "enabled": True,
                    "buckets": {"ebs:GetSnapshotBlock/snapshot": {"capacity": 1, "refillPerSecond": 0}},
                }
            }
        )
        with refused("RequestThrottledException", 400):
            for _attempt in range(3):
                ebs.get_snapshot_block(SnapshotId=snapshot_id, BlockIndex=0, BlockToken=token)["BlockData"].read()
        world.settings({"throttling": {"buckets": {"ebs:ListSnapshotBlocks": {"capacity": 0, "refillPerSecond": 0}}}})
        with refused("ThrottlingException", 400):
            ebs.list_snapshot_blocks(SnapshotId=snapshot_id)
        world.settings({"throttling": {"enabled": False}})
        world.client("ec2").modify_snapshot_attribute(
            SnapshotId=snapshot_id, CreateVolumePermission={"Add": [{"Group": "all"}]}
        )
        with refused("ValidationException", 400):
            ebs.list_snapshot_blocks(SnapshotId=snapshot_id)
    finally:
        world.destroy()


cases = [
    writing,
    listing_in_pages,
    changes,
    starts_that_are_refused,
    writes_that_are_refused,
    a_wrong_completion,
    reads_that_are_refused,
]
