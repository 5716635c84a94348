from harness import World, equal, holds, refused
from fixtures import available_image, written_snapshot

OWN_KEY = "11111111-2222-3333-4444-555555555555"


def regions(world):
    ec2 = world.client("ec2")
    usable = ec2.describe_regions()["Regions"]
    (ireland,) = [region for region in usable if region["RegionName"] == "eu-west-1"]
    holds(ireland, Endpoint="ec2.eu-west-1.amazonaws.com", OptInStatus="opt-in-not-required")
    every = ec2.describe_regions(AllRegions=True)["Regions"]
    assert len(every) > len(usable) >= 17, (len(every), len(usable))
    with refused("InvalidParameterValue", 400):
        ec2.describe_regions(RegionNames=["us-moon-1"])
    closed = next(region["RegionName"] for region in every if region["OptInStatus"] == "not-opted-in")
    with refused("AuthFailure", 401):
        world.client("ec2", closed).describe_images(Owners=["self"])


def another_partition(_):
    world = World(accounts=[{"partition": "aws-cn"}])
    try:
        china = world.client("ec2", "cn-north-1")
        names = {region["RegionName"] for region in china.describe_regions()["Regions"]}
        equal(names, {"cn-north-1", "cn-northwest-1"})
        assert world.client("sts", "cn-north-1").get_caller_identity()["Arn"].startswith("arn:aws-cn:")
        with refused("AuthFailure", 401):
            world.client("ec2").describe_regions()
    finally:
        world.destroy()


def tags(world):
    ec2 = world.client("ec2")
    snapshot_id = written_snapshot(world)
    image_id = available_image(world, snapshot_id=snapshot_id)
    both = [{"Key": "Project", "Value": "my-os"}, {"Key": "empty", "Value": ""}]
    ec2.create_tags(Resources=[image_id, snapshot_id], Tags=both)
    paginator = ec2.get_paginator("describe_tags")
    pages = list(paginator.paginate(Filters=[{"Name": "resource-id", "Values": [image_id]}]))
    found = [tag for page in pages for tag in page["Tags"]]
    expected = [{"ResourceId": image_id, "ResourceType": "image", **tag} for tag in both]
    equal(sorted(found, key=lambda tag: tag["Key"]), expected)
    ec2.delete_tags(Resources=[image_id], Tags=[{"Key": "Project"}])
    (image,) = ec2.describe_images(Filters=[{"Name": "tag:empty", "Values": [""]}])["Images"]
    equal(image["Tags"], [{"Key": "empty", "Value": ""}])
    with refused("InvalidSnapshot.NotFound", 400):
        ec2.create_tags(Resources=["snap-0123456789abcdef0"], Tags=both)
    with refused("InvalidParameterValue", 400):
        ec2.create_tags(Resources=[image_id], Tags=[{"Key": "aws:mine", "Value": ""}])
    with refused("TagLimitExceeded", 400):
        ec2.create_tags(Resources=[image_id], Tags=[{"Key": f"k{at}", "Value": ""} for at in range(51)])
    with refused("InvalidAMIID.NotFound", 400):
        ec2.delete_tags(Resources=["ami-0123456789abcdef0"])
    with refused("InvalidParameterValue", 400):
        ec2.describe_tags(Filters=[{"Name": "colour", "Values": ["red"]}])


def encryption_by_default(world):
    ec2 = world.client("ec2")
    equal(ec2.get_ebs_encryption_by_default()["EbsEncryptionByDefault"], False)
    equal(ec2.enable_ebs_encryption_by_default()["EbsEncryptionByDefault"], True)
    equal(ec2.get_ebs_encryption_by_default()["EbsEncryptionByDefault"], True)
    snapshot_id = written_snapshot(world)
    (snapshot,) = ec2.describe_snapshots(SnapshotIds=[snapshot_id])["Snapshots"]
    equal(snapshot["Encrypted"], True)
    image_id = available_image(world, snapshot_id=snapshot_id)
    with refused("UnsupportedOperation", 400, "Encrypted snapshots can’t be shared publicly."):
        ec2.modify_image_attribute(ImageId=image_id, LaunchPermission={"Add": [{"Group": "all"}]})
    equal(ec2.disable_ebs_encryption_by_default()["EbsEncryptionByDefault"], False)
    for call in (
        ec2.get_ebs_encryption_by_default,
        ec2.enable_ebs_encryption_by_default,
        ec2.disable_ebs_encryption_by_default,
        ec2.get_ebs_default_kms_key_id,
        ec2.reset_ebs_default_kms_key_id,
    ):
        with refused("DryRunOperation", 412):
            call(DryRun=True)


def the_default_key(world):
    ec2 = world.client("ec2")
    equal(ec2.get_ebs_default_kms_key_id()["KmsKeyId"], "alias/aws/ebs")
    arn = f"arn:aws:kms:us-east-1:{world.account_id}:key/{OWN_KEY}"
    equal(ec2.modify_ebs_default_kms_key_id(KmsKeyId=OWN_KEY)["KmsKeyId"], arn)
    equal(ec2.get_ebs_default_kms_key_id()["KmsKeyId"], arn)
    equal(ec2.reset_ebs_default_kms_key_id()["KmsKeyId"], "alias/aws/ebs")
    with refused("InvalidKmsKey.InvalidKeyId", 400):
        ec2.modify_ebs_default_kms_key_id(KmsKeyId="no key")


def throttling(_):
    world = World(factor=0, settings={"throttling": {"enabled": True}})
    try:
        ec2 = world.client("ec2")
        with refused("RequestLimitExceeded", 503):
            for _attempt in range(101):
                ec2.describe_images(Owners=["self"])
        world.advance(1)
        ec2.describe_images(Owners=["self"])
    finally:
        world.destroy()


cases = [regions, another_partition, tags, encryption_by_default, the_default_key, throttling]
