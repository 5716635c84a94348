from botocore.exceptions import WaiterError

from harness import MIB, SOON, World, equal, eventually, holds, refused
from fixtures import available_image, disk_object, written_snapshot


def _tags(*pairs):
    return [{"Key": key, "Value": value} for key, value in pairs]


def _import(world, **more):
    container = {"Format": "RAW", "UserBucket": disk_object(world)}
    return world.client("ec2").import_snapshot(DiskContainer=container, **more)


def an_import(world):
    ec2 = world.client("ec2")
    started = _import(
        world,
        Description="my-os",
        ClientToken="token-1",
        TagSpecifications=[{"ResourceType": "import-snapshot-task", "Tags": _tags(("Name", "abc"))}],
    )
    holds(started["SnapshotTaskDetail"], Status="active", Format="RAW")
    task_id = started["ImportTaskId"]
    assert task_id.startswith("import-snap-"), task_id
    again = ec2.import_snapshot(
        Description="my-os",
        ClientToken="token-1",
        DiskContainer={"Format": "RAW", "UserBucket": {"S3Bucket": "images", "S3Key": "disk.raw"}},
        TagSpecifications=[{"ResourceType": "import-snapshot-task", "Tags": _tags(("Name", "abc"))}],
    )
    equal(again["ImportTaskId"], task_id)
    ec2.get_waiter("snapshot_imported").wait(ImportTaskIds=[task_id], WaiterConfig=SOON)
    (task,) = ec2.describe_import_snapshot_tasks(Filters=[{"Name": "tag:Name", "Values": ["abc"]}])[
        "ImportSnapshotTasks"
    ]
    detail = task["SnapshotTaskDetail"]
    holds(detail, Status="completed", DiskImageSize=float(MIB), UserBucket={"S3Bucket": "images", "S3Key": "disk.raw"})
    (snapshot,) = ec2.describe_snapshots(SnapshotIds=[detail["SnapshotId"]])["Snapshots"]
    # The snapshot does not get the task's tags.
    holds(snapshot, State="completed", VolumeSize=1, Encrypted=False, Progress="100%", Tags=None)


def imports_that_are_refused(world):
    ec2 = world.client("ec2")
    where = disk_object(world, region="eu-west-1")
    with refused("InvalidParameter", 400, "not local to the region"):
        ec2.import_snapshot(DiskContainer={"Format": "RAW", "UserBucket": where})
    with refused("DryRunOperation", 412):
        world.client("ec2", "eu-west-1").import_snapshot(
            DiskContainer={"Format": "RAW", "UserBucket": where}, DryRun=True
        )
    with refused("InvalidParameterValue", 400):
        ec2.import_snapshot(DiskContainer={"Format": "QCOW2", "UserBucket": where})


def imports_that_fail(world):
    # The task ends in `deleted`, which botocore's waiter doesn't know.
    ec2 = world.client("ec2")
    where = {**disk_object(world), "S3Key": "none"}
    task_id = ec2.import_snapshot(DiskContainer={"Format": "RAW", "UserBucket": where})["ImportTaskId"]

    def ended():
        (task,) = ec2.describe_import_snapshot_tasks(ImportTaskIds=[task_id])["ImportSnapshotTasks"]
        return task["SnapshotTaskDetail"]["Status"] == "deleted" and task["SnapshotTaskDetail"]

    detail = eventually(ended)
    assert detail["StatusMessage"].startswith("ClientError: Disk validation failed"), detail
    assert "SnapshotId" not in detail, detail


def pages_of_tasks(world):
    ec2 = world.client("ec2")
    where = disk_object(world)
    made = {ec2.import_snapshot(DiskContainer={"Format": "RAW", "UserBucket": where})["ImportTaskId"] for _ in range(5)}
    pages = list(ec2.get_paginator("describe_import_snapshot_tasks").paginate(PaginationConfig={"PageSize": 2}))
    equal([len(page["ImportSnapshotTasks"]) for page in pages], [2, 2, 1])
    equal({task["ImportTaskId"] for page in pages for task in page["ImportSnapshotTasks"]}, made)
    with refused("InvalidParameterValue", 400):
        ec2.describe_import_snapshot_tasks(Filters=[{"Name": "colour", "Values": ["red"]}])


def a_copy(world):
    world.settings({"latencySeconds": {"copySnapshot": 600}})
    # botocore adds DestinationRegion and a PresignedUrl.
    here = written_snapshot(world, Description="the original", Tags=_tags(("Name", "abc")))
    world.client("ec2").modify_snapshot_attribute(
        SnapshotId=here, Attribute="createVolumePermission", OperationType="add", UserIds=["210987654321"]
    )
    ec2 = world.client("ec2", "eu-west-1")
    copied = ec2.copy_snapshot(
        SourceRegion="us-east-1",
        SourceSnapshotId=here,
        Description="a copy",
        TagSpecifications=[{"ResourceType": "snapshot", "Tags": _tags(("Stage", "test"))}],
    )
    equal(copied["Tags"], _tags(("Stage", "test")))
    there = copied["SnapshotId"]
    (pending,) = ec2.describe_snapshots(SnapshotIds=[there])["Snapshots"]
    equal(pending["State"], "pending")
    ec2.get_waiter("snapshot_completed").wait(SnapshotIds=[there], WaiterConfig=SOON)
    (copy,) = ec2.describe_snapshots(SnapshotIds=[there])["Snapshots"]
    holds(
        copy,
        State="completed",
        Description="a copy",
        VolumeId="vol-ffffffff",
        OwnerId=world.account_id,
        VolumeSize=1,
        Tags=_tags(("Stage", "test")),
        TransferType="standard",
    )
    permissions = ec2.describe_snapshot_attribute(SnapshotId=there, Attribute="createVolumePermission")
    equal(permissions["CreateVolumePermissions"], [])


def copies_that_fail_late(world):
    ec2 = world.client("ec2", "eu-west-1")
    lost = ec2.copy_snapshot(SourceRegion="us-east-1", SourceSnapshotId="snap-0123456789abcdef0")["SnapshotId"]
    try:
        ec2.get_waiter("snapshot_completed").wait(SnapshotIds=[lost], WaiterConfig=SOON)
    except WaiterError as error:
        holds(error.last_response["Snapshots"][0], State="error")
        assert error.last_response["Snapshots"][0]["StateMessage"]
    else:
        raise AssertionError("a copy of nothing was completed")


def copies_that_are_refused(world):
    here = written_snapshot(world)
    ec2 = world.client("ec2", "eu-west-1")
    of_it = {"SourceRegion": "us-east-1", "SourceSnapshotId": here}
    with refused("DryRunOperation", 412):
        ec2.copy_snapshot(**of_it, DryRun=True)
    with refused("InvalidParameterValue", 400):
        ec2.copy_snapshot(SourceRegion="us-moon-1", SourceSnapshotId=here)
    world.settings({"latencySeconds": {"copySnapshot": 100_000}})
    for _ in range(20):
        ec2.copy_snapshot(**of_it)
    with refused("ResourceLimitExceeded", 400, "The limit is 20 for this destination region."):
        ec2.copy_snapshot(**of_it)
    pending = ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"][0]["SnapshotId"]
    with refused("IncorrectState", 400):
        world.client("ec2").copy_snapshot(SourceRegion="eu-west-1", SourceSnapshotId=pending)


def encrypted_copies(world):
    here = written_snapshot(world)
    ec2 = world.client("ec2", "eu-west-1")
    of_it = {"SourceRegion": "us-east-1", "SourceSnapshotId": here}
    there = ec2.copy_snapshot(**of_it, Encrypted=True)["SnapshotId"]
    (copy,) = ec2.describe_snapshots(SnapshotIds=[there])["Snapshots"]
    equal(copy["Encrypted"], True)
    assert copy["KmsKeyId"].startswith(f"arn:aws:kms:eu-west-1:{world.account_id}:key/"), copy["KmsKeyId"]
    ec2.get_waiter("snapshot_completed").wait(SnapshotIds=[there], WaiterConfig=SOON)
    with refused("OperationNotPermitted"):
        own_key = "11111111-2222-3333-4444-555555555555"
        mine = ec2.copy_snapshot(**of_it, Encrypted=True, KmsKeyId=own_key)["SnapshotId"]
        ec2.modify_snapshot_attribute(
            SnapshotId=mine, Attribute="createVolumePermission", OperationType="add", GroupNames=["all"]
        )


def pages_of_snapshots(world):
    ec2 = world.client("ec2")
    made = {written_snapshot(world, Tags=_tags(("Name", f"number {at}"))) for at in range(3)}
    paginator = ec2.get_paginator("describe_snapshots")
    pages = list(paginator.paginate(OwnerIds=["self"], PaginationConfig={"PageSize": 2}))
    equal([len(page["Snapshots"]) for page in pages], [2, 1])
    equal({snapshot["SnapshotId"] for page in pages for snapshot in page["Snapshots"]}, made)
    filters = [{"Name": "tag:Name", "Values": ["number ?"]}, {"Name": "status", "Values": ["pending", "completed"]}]
    equal(len(ec2.describe_snapshots(Filters=filters)["Snapshots"]), 3)
    equal(ec2.describe_snapshots(Filters=[{"Name": "tag:Name", "Values": ["number"]}])["Snapshots"], [])
    with refused("InvalidSnapshot.NotFound", 400):
        ec2.describe_snapshots(SnapshotIds=["snap-0123456789abcdef0"])
    with refused("InvalidSnapshotID.Malformed", 400):
        ec2.describe_snapshots(SnapshotIds=["vol-0123456789abcdef0"])
    # AWS can return an empty page with a token.
    world.settings({"ec2": {"emptyPages": True}})
    every = paginator.paginate(OwnerIds=["self"]).build_full_result()["Snapshots"]
    equal({snapshot["SnapshotId"] for snapshot in every}, made)


def sharing(world):
    partner = "210987654321"
    ec2 = world.client("ec2")
    snapshot_id = written_snapshot(world)
    this = {"SnapshotId": snapshot_id, "Attribute": "createVolumePermission"}
    ec2.modify_snapshot_attribute(**this, CreateVolumePermission={"Add": [{"UserId": partner}, {"Group": "all"}]})
    shared = ec2.describe_snapshot_attribute(**this)["CreateVolumePermissions"]
    equal(sorted(map(str, shared)), sorted(map(str, [{"UserId": partner}, {"Group": "all"}])))
    ec2.modify_snapshot_attribute(**this, OperationType="remove", GroupNames=["all"])
    equal(ec2.describe_snapshot_attribute(**this)["CreateVolumePermissions"], [{"UserId": partner}])
    ec2.reset_snapshot_attribute(**this)
    equal(ec2.describe_snapshot_attribute(**this)["CreateVolumePermissions"], [])
    equal(ec2.describe_snapshot_attribute(SnapshotId=snapshot_id, Attribute="productCodes")["ProductCodes"], [])
    with refused("InvalidParameterValue", 400):
        ec2.modify_snapshot_attribute(**this, OperationType="add", UserIds=["o-1"])
    for call in (ec2.describe_snapshot_attribute, ec2.reset_snapshot_attribute):
        with refused("InvalidSnapshot.NotFound", 400):
            call(SnapshotId="snap-0123456789abcdef0", Attribute="createVolumePermission")


def sharing_between_accounts(_):
    world = World(accounts=[{}, {}])
    try:
        owner, partner = world.client("ec2"), world.client("ec2", account=1)
        snapshot_id = written_snapshot(world)
        with refused("InvalidSnapshot.NotFound", 400):
            partner.describe_snapshots(SnapshotIds=[snapshot_id])
        owner.modify_snapshot_attribute(
            SnapshotId=snapshot_id,
            Attribute="createVolumePermission",
            OperationType="add",
            UserIds=[world.accounts[1]["id"]],
        )
        (seen,) = partner.describe_snapshots(RestorableByUserIds=["self"])["Snapshots"]
        holds(seen, SnapshotId=snapshot_id, OwnerId=world.account_id)
        with refused("AuthFailure", 403):
            partner.delete_snapshot(SnapshotId=snapshot_id)
    finally:
        world.destroy()


def deletion(world):
    ec2 = world.client("ec2")
    snapshot_id = written_snapshot(world)
    image_id = available_image(world, snapshot_id=snapshot_id)
    with refused("InvalidSnapshot.InUse", 400, f"The snapshot {snapshot_id} is currently in use by {image_id}"):
        ec2.delete_snapshot(SnapshotId=snapshot_id)
    ec2.deregister_image(ImageId=image_id)
    ec2.delete_snapshot(SnapshotId=snapshot_id)
    with refused("InvalidSnapshot.NotFound", 400):
        ec2.delete_snapshot(SnapshotId=snapshot_id)


cases = [
    an_import,
    imports_that_are_refused,
    imports_that_fail,
    pages_of_tasks,
    a_copy,
    copies_that_fail_late,
    copies_that_are_refused,
    encrypted_copies,
    pages_of_snapshots,
    sharing,
    sharing_between_accounts,
    deletion,
]
