import base64

from harness import SOON, equal, holds, refused
from fixtures import available_image, described_image, registration, written_snapshot

NOWHERE = "ami-0123456789abcdef0"
PARTNER = "210987654321"


def _tags(*pairs):
    return [{"Key": key, "Value": value} for key, value in pairs]


def a_registration(world):
    world.settings({"latencySeconds": {"registerImage": 600}})
    ec2 = world.client("ec2")
    snapshot_id = written_snapshot(world)
    root = {"SnapshotId": snapshot_id, "VolumeType": "gp3", "VolumeSize": 8, "Iops": 3500, "Throughput": 200}
    image_id = ec2.register_image(
        Name="my-os (1.0) [a/b]",
        Description="My OS",
        Architecture="x86_64",
        VirtualizationType="hvm",
        EnaSupport=True,
        SriovNetSupport="simple",
        BootMode="uefi",
        TpmSupport="v2.0",
        ImdsSupport="v2.0",
        RootDeviceName="/dev/sda1",
        BlockDeviceMappings=[
            {"DeviceName": "/dev/sda1", "Ebs": root},
            {"DeviceName": "/dev/sdb", "VirtualName": "ephemeral0"},
        ],
        TagSpecifications=[{"ResourceType": "image", "Tags": _tags(("Name", "my-os"))}],
    )["ImageId"]
    equal(described_image(world, image_id)["State"], "pending")
    ec2.get_waiter("image_exists").wait(ImageIds=[image_id], WaiterConfig=SOON)
    ec2.get_waiter("image_available").wait(ImageIds=[image_id], WaiterConfig=SOON)
    image = described_image(world, image_id)
    holds(
        image,
        Name="my-os (1.0) [a/b]",
        Description="My OS",
        State="available",
        Public=False,
        OwnerId=world.account_id,
        ImageLocation=f"{world.account_id}/my-os (1.0) [a/b]",
        ImageType="machine",
        Architecture="x86_64",
        VirtualizationType="hvm",
        Hypervisor="xen",
        EnaSupport=True,
        SriovNetSupport="simple",
        BootMode="uefi",
        TpmSupport="v2.0",
        ImdsSupport="v2.0",
        RootDeviceType="ebs",
        RootDeviceName="/dev/sda1",
        PlatformDetails="Linux/UNIX",
        UsageOperation="RunInstances",
        Tags=_tags(("Name", "my-os")),
        ProductCodes=None,
    )
    equal(
        image["BlockDeviceMappings"],
        [
            {"DeviceName": "/dev/sda1", "Ebs": {**root, "DeleteOnTermination": True, "Encrypted": False}},
            {"DeviceName": "/dev/sdb", "VirtualName": "ephemeral0"},
        ],
    )


def what_a_registration_leaves_out(world):
    ec2 = world.client("ec2")
    image_id = ec2.register_image(
        Name="from-long-ago",
        RootDeviceName="/dev/sda1",
        BlockDeviceMappings=[{"DeviceName": "/dev/sda1", "Ebs": {"SnapshotId": written_snapshot(world)}}],
    )["ImageId"]
    holds(described_image(world, image_id), Architecture="i386", VirtualizationType="paravirtual", Tags=None)


def registrations_that_are_refused(world):
    ec2 = world.client("ec2")
    snapshot_id = written_snapshot(world)
    image_id = ec2.register_image(**registration("taken", snapshot_id))["ImageId"]
    with refused("InvalidAMIName.Duplicate", 400, image_id):
        ec2.register_image(**registration("taken", snapshot_id))
    with refused("DryRunOperation", 412):
        ec2.register_image(**registration("free", snapshot_id), DryRun=True)
    with refused("InvalidAMIName.Malformed", 400):
        ec2.register_image(**registration("no: colons", snapshot_id))
    with refused("InvalidSnapshot.NotFound", 400):
        ec2.register_image(**registration("free", "snap-0123456789abcdef0"))
    with refused("InvalidParameterValue", 400, "not a valid taggable resource type"):
        tags = [{"ResourceType": "snapshot", "Tags": _tags(("a", "b"))}]
        ec2.register_image(**registration("free", snapshot_id, TagSpecifications=tags))
    with refused("InvalidParameterValue", 400):
        ec2.register_image(**registration("free", snapshot_id, Architecture="riscv64"))
    for changed in (
        {"Encrypted": False},
        {"VolumeSize": 70_000},
        {"Iops": 100},
        {"VolumeSize": 8, "Iops": 4001},
        {"Iops": 3000, "Throughput": 751},
        {"VolumeType": "io1", "VolumeSize": 8, "Iops": 401},
    ):
        devices = [{"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": snapshot_id, "VolumeType": "gp3", **changed}}]
        try:
            ec2.register_image(**registration("free", snapshot_id, BlockDeviceMappings=devices))
        except ec2.exceptions.ClientError:
            continue
        raise AssertionError(f"{changed} was accepted")
    root = {"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": snapshot_id}}
    for more in (
        [{"DeviceName": "/dev/data", "Ebs": {"VolumeSize": 1}}],
        [{"DeviceName": "/dev/sdb", "VirtualName": "ephemeral24"}],
        [{"DeviceName": name, "VirtualName": "ephemeral0"} for name in ("/dev/sdb", "/dev/sdc")],
    ):
        with refused("InvalidBlockDeviceMapping", 400):
            ec2.register_image(**registration("free", snapshot_id, BlockDeviceMappings=[root, *more]))


def machine_of_several_disks(world):
    ec2 = world.client("ec2")
    system, data = written_snapshot(world), written_snapshot(world)
    devices = [
        {"DeviceName": "/dev/xvda", "Ebs": {"SnapshotId": system}},
        {"DeviceName": "/dev/sdf", "Ebs": {"SnapshotId": data, "VolumeType": "gp3", "VolumeSize": 16, "Iops": 8000}},
        {"DeviceName": "/dev/sdg", "Ebs": {"VolumeType": "io2", "VolumeSize": 4, "Iops": 4000}},
        {"DeviceName": "/dev/sdb", "VirtualName": "ephemeral23"},
    ]
    image_id = ec2.register_image(**registration("several", system, BlockDeviceMappings=devices))["ImageId"]
    mappings = described_image(world, image_id)["BlockDeviceMappings"]
    equal([mapping["DeviceName"] for mapping in mappings], ["/dev/xvda", "/dev/sdf", "/dev/sdg", "/dev/sdb"])
    equal([mapping.get("Ebs", {}).get("SnapshotId") for mapping in mappings], [system, data, None, None])
    with refused("InvalidSnapshot.InUse", 400):
        ec2.delete_snapshot(SnapshotId=data)


def descriptions(world):
    ec2 = world.client("ec2")
    snapshot_id = written_snapshot(world)
    made = [available_image(world, f"my-os-{at}", snapshot_id=snapshot_id) for at in range(3)]
    other = available_image(world, "other", snapshot_id=snapshot_id)
    paginator = ec2.get_paginator("describe_images")
    pages = list(paginator.paginate(Owners=["self"], PaginationConfig={"PageSize": 3}))
    equal([len(page["Images"]) for page in pages], [3, 1])
    equal({image["ImageId"] for page in pages for image in page["Images"]}, {*made, other})
    for name, values, found in (
        ("name", ["my-os-*"], set(made)),
        ("name", ["other", "my-os-1"], {made[1], other}),
        ("state", ["available"], {*made, other}),
        ("block-device-mapping.snapshot-id", [snapshot_id], {*made, other}),
        ("is-public", ["true"], set()),
    ):
        images = ec2.describe_images(Owners=["self"], Filters=[{"Name": name, "Values": values}])["Images"]
        equal({image["ImageId"] for image in images}, found)
    with refused("InvalidAMIID.NotFound", 400, f"The image id '[{NOWHERE}]' does not exist"):
        ec2.describe_images(ImageIds=[NOWHERE])
    with refused("InvalidAMIID.Malformed", 400, 'Invalid id: "x" (expecting "ami-...")'):
        ec2.describe_images(ImageIds=["x"])
    with refused("InvalidParameterCombination", 400):
        ec2.describe_images(ImageIds=made, MaxResults=5)
    with refused("InvalidParameterValue", 400):
        ec2.describe_images(Filters=[{"Name": "colour", "Values": ["red"]}])


def other_attributes(world):
    ec2 = world.client("ec2")
    uefi_data = base64.b64encode(b"AMZNUEFI" + bytes(64)).decode()
    image_id = available_image(
        world,
        BootMode="uefi",
        TpmSupport="v2.0",
        UefiData=uefi_data,
        SriovNetSupport="simple",
        Description="before",
    )

    def attribute(name):
        return ec2.describe_image_attribute(ImageId=image_id, Attribute=name)

    ec2.modify_image_attribute(ImageId=image_id, Description={"Value": "after"})
    ec2.modify_image_attribute(ImageId=image_id, ImdsSupport={"Value": "v2.0"})
    holds(attribute("description"), ImageId=image_id, Description={"Value": "after"})
    holds(attribute("imdsSupport"), ImdsSupport={"Value": "v2.0"})
    holds(attribute("bootMode"), BootMode={"Value": "uefi"})
    holds(attribute("tpmSupport"), TpmSupport={"Value": "v2.0"})
    holds(attribute("uefiData"), UefiData={"Value": uefi_data})
    holds(attribute("sriovNetSupport"), SriovNetSupport={"Value": "simple"})
    holds(attribute("productCodes"), ProductCodes=[])
    equal(attribute("deregistrationProtection")["DeregistrationProtection"]["Value"], "disabled")
    with refused("AuthFailure", 403):
        attribute("blockDeviceMapping")
    with refused("InvalidAMIID.NotFound", 400):
        ec2.describe_image_attribute(ImageId=NOWHERE, Attribute="description")
    with refused("InvalidParameterValue", 400):
        ec2.register_image(**registration("bad", written_snapshot(world), UefiData=uefi_data + "!"))


def protection_and_deregistration(world):
    ec2 = world.client("ec2")
    snapshot_id = written_snapshot(world)
    image_id = available_image(world, snapshot_id=snapshot_id)
    ec2.enable_image_deregistration_protection(ImageId=image_id, WithCooldown=True)
    equal(described_image(world, image_id)["DeregistrationProtection"], "enabled-with-cooldown")
    with refused("OperationNotPermitted", 400):
        ec2.deregister_image(ImageId=image_id)
    ec2.disable_image_deregistration_protection(ImageId=image_id)
    with refused("OperationNotPermitted", 400):
        ec2.deregister_image(ImageId=image_id)
    world.advance(24 * 3600)
    gone = ec2.deregister_image(ImageId=image_id, DeleteAssociatedSnapshots=True)
    equal(gone["Return"], True)
    equal(gone["DeleteSnapshotResults"], [{"SnapshotId": snapshot_id, "ReturnCode": "success"}])
    with refused("InvalidAMIID.NotFound", 400):
        ec2.describe_images(ImageIds=[image_id])


def a_copy(world):
    world.settings({"latencySeconds": {"copyImage": 600}})
    source = available_image(world, TagSpecifications=[{"ResourceType": "image", "Tags": _tags(("a", "b"))}])
    world.client("ec2").modify_image_attribute(ImageId=source, LaunchPermission={"Add": [{"UserId": PARTNER}]})
    ec2 = world.client("ec2", "eu-west-1")
    wanted = {"SourceRegion": "us-east-1", "SourceImageId": source, "Name": "my-os-1", "Description": "a copy"}
    image_id = ec2.copy_image(
        **wanted,
        CopyImageTags=True,
        ClientToken="token",
        TagSpecifications=[{"ResourceType": "snapshot", "Tags": _tags(("c", "d"))}],
    )["ImageId"]
    equal(described_image(world, image_id, "eu-west-1")["State"], "pending")
    ec2.get_waiter("image_available").wait(ImageIds=[image_id], WaiterConfig=SOON)
    image = described_image(world, image_id, "eu-west-1")
    holds(image, Description="a copy", SourceImageId=source, SourceImageRegion="us-east-1", Tags=_tags(("a", "b")))
    snapshot_id = image["BlockDeviceMappings"][0]["Ebs"]["SnapshotId"]
    equal(ec2.describe_snapshots(SnapshotIds=[snapshot_id])["Snapshots"][0]["Tags"], _tags(("c", "d")))
    found = ec2.describe_image_attribute(ImageId=image_id, Attribute="launchPermission")
    equal(found["LaunchPermissions"], [])
    with refused("InvalidAMIID.NotFound", 400):
        ec2.copy_image(**{**wanted, "SourceImageId": NOWHERE})


def watermarks(world):
    ec2 = world.client("ec2")
    image_id = available_image(world)
    key = ec2.attach_image_watermark(ImageId=image_id, WatermarkName="golden")["WatermarkKey"]
    equal([mark["WatermarkKey"] for mark in described_image(world, image_id)["ImageWatermarks"]], [key])
    with refused("InvalidParameter", 400):
        ec2.modify_image_attribute(ImageId=image_id, LaunchPermission={"Add": [{"Group": "all"}]})
    equal(ec2.detach_image_watermark(ImageId=image_id, WatermarkKey=key)["Return"], True)
    equal("ImageWatermarks" in described_image(world, image_id), False)
    with refused("InvalidAMIID.NotFound", 400):
        ec2.attach_image_watermark(ImageId=NOWHERE, WatermarkName="golden")
    with refused("InvalidAMIID.NotFound", 400):
        ec2.detach_image_watermark(ImageId=NOWHERE, WatermarkKey=key)


def instance_types(world):
    ec2 = world.client("ec2")
    image_id = available_image(world)
    replace = ec2.replace_image_instance_type_specification
    wanted = {"SupportedInstanceTypes": ["m7i.*"], "UnsupportedInstanceTypes": ["m7i.metal*"]}
    equal(replace(ImageId=image_id, InstanceTypeSpecification=wanted)["ReturnValue"], True)
    shown = described_image(world, image_id)["InstanceTypeSpecification"]
    equal([one["InstanceType"] for one in shown["SupportedInstanceTypes"]], ["m7i.*"])
    equal([one["InstanceType"] for one in shown["UnsupportedInstanceTypes"]], ["m7i.metal*"])
    equal(replace(ImageId=image_id)["ReturnValue"], True)
    equal("InstanceTypeSpecification" in described_image(world, image_id), False)
    with refused("InvalidAMIID.NotFound", 400):
        replace(ImageId=NOWHERE)


cases = [
    a_registration,
    what_a_registration_leaves_out,
    registrations_that_are_refused,
    machine_of_several_disks,
    descriptions,
    other_attributes,
    protection_and_deregistration,
    a_copy,
    watermarks,
    instance_types,
]
