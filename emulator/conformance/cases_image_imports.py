from harness import equal, eventually, holds, refused
from fixtures import described_image, disk_object

NO_TASK = "import-ami-0123456789abcdef0"


def _task(world, task_id):
    (task,) = world.client("ec2").describe_import_image_tasks(ImportTaskIds=[task_id])["ImportImageTasks"]
    return task


def an_import_of_an_image(world):
    world.settings({"latencySeconds": {"importImage": 600}})
    ec2 = world.client("ec2")
    started = ec2.import_image(
        Description="My OS",
        Architecture="x86_64",
        BootMode="uefi",
        Platform="Linux",
        LicenseType="BYOL",
        DiskContainers=[{"Description": "root", "Format": "raw", "UserBucket": disk_object(world)}],
        TagSpecifications=[{"ResourceType": "import-image-task", "Tags": [{"Key": "a", "Value": "b"}]}],
    )
    holds(started, Status="active", StatusMessage="pending", Platform="Linux", Tags=[{"Key": "a", "Value": "b"}])
    task_id = started["ImportTaskId"]
    world.advance(600)
    task = eventually(lambda: (found := _task(world, task_id))["Status"] == "completed" and found)
    (disk,) = task["SnapshotDetails"]
    holds(disk, Status="completed", Format="RAW", Description="root")
    image = described_image(world, task["ImageId"])
    holds(image, Name=task_id, Architecture="x86_64", BootMode="uefi", RootDeviceName="/dev/sda1")
    equal(image["BlockDeviceMappings"][0]["Ebs"]["SnapshotId"], disk["SnapshotId"])
    completed = [{"Name": "task-state", "Values": ["completed"]}]
    pages = ec2.get_paginator("describe_import_image_tasks").paginate(Filters=completed)
    equal([found["ImportTaskId"] for page in pages for found in page["ImportImageTasks"]], [task_id])
    with refused("InvalidConversionTaskId.Malformed", 400):
        ec2.describe_import_image_tasks(ImportTaskIds=[NO_TASK])
    with refused("MissingParameter", 400):
        ec2.import_image()
    with refused("InvalidParameterValue", 400):
        ec2.import_image(BootMode="uefi-preferred", DiskContainers=[{"SnapshotId": disk["SnapshotId"]}])


def a_cancelled_import(world):
    world.settings({"latencySeconds": {"importImage": 36000}})
    ec2 = world.client("ec2")
    task_id = ec2.import_image(DiskContainers=[{"UserBucket": disk_object(world)}])["ImportTaskId"]
    cancelled = ec2.cancel_import_task(ImportTaskId=task_id, CancelReason="a test")
    holds(cancelled, ImportTaskId=task_id, PreviousState="active", State="deleting")
    assert _task(world, task_id)["Status"].startswith("delet")
    equal(ec2.describe_images(Owners=["self"])["Images"], [])
    with refused("IncorrectState", 400):
        ec2.cancel_import_task(ImportTaskId=task_id)
    with refused("InvalidConversionTaskId.Malformed", 400):
        ec2.cancel_import_task(ImportTaskId=NO_TASK)


cases = [an_import_of_an_image, a_cancelled_import]
