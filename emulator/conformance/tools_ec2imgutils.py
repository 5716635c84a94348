"""SUSE's ec2imgutils: images are listed, published, shared, made private, deprecated and removed."""

from datetime import datetime, timezone

from ec2imgutils.ec2deprecateimg import EC2DeprecateImg
from ec2imgutils.ec2listimg import EC2ListImage
from ec2imgutils.ec2publishimg import EC2PublishImage
from ec2imgutils.ec2removeimg import EC2RemoveImage

from fixtures import available_image, described_image, registration, written_snapshot
from harness import equal

PARTNERS = ["210987654321", "321098765432"]


def _tool(world, tool, **options):
    keys = world.accounts[0]
    made = tool(access_key=keys["accessKeyId"], secret_key=keys["secretAccessKey"], **options)
    made.set_region("us-east-1")
    return made


def _permissions(world, image_id):
    """The permissions of an image and of its snapshot."""
    ec2 = world.client("ec2")
    snapshot_id = described_image(world, image_id)["BlockDeviceMappings"][0]["Ebs"]["SnapshotId"]
    image = ec2.describe_image_attribute(ImageId=image_id, Attribute="launchPermission")["LaunchPermissions"]
    snapshot = ec2.describe_snapshot_attribute(SnapshotId=snapshot_id, Attribute="createVolumePermission")
    return image, snapshot["CreateVolumePermissions"]


def lists_images(world):
    available_image(world, "my-os-1")
    available_image(world, "other")
    found = _tool(world, EC2ListImage, image_name_fragment="my-os").list_images()
    equal([image["Name"] for image in found], ["my-os-1"])


def publishes_with_its_snapshot(world):
    image_id = available_image(world, "my-os-1")
    _tool(world, EC2PublishImage, image_name="my-os-1", visibility="all", allow_copy="image").publish_images()
    equal(_permissions(world, image_id), ([{"Group": "all"}], [{"Group": "all"}]))


def waits_for_a_pending_image(world):
    world.settings({"latencySeconds": {"registerImage": 120}})
    image_id = world.client("ec2").register_image(**registration("my-os-1", written_snapshot(world)))["ImageId"]
    equal(described_image(world, image_id)["State"], "pending")
    _tool(world, EC2PublishImage, image_id=image_id, visibility="all").publish_images()
    equal(_permissions(world, image_id), ([{"Group": "all"}], []))


def shares_with_accounts(world):
    image_id = available_image(world, "my-os-1")
    options = {"visibility": ",".join(PARTNERS), "allow_copy": PARTNERS[0]}
    _tool(world, EC2PublishImage, image_name_fragment="os-1", **options).publish_images()
    everyone = [{"UserId": partner} for partner in PARTNERS]
    equal(_permissions(world, image_id), (everyone, everyone[:1]))


def makes_private_again(world):
    image_id = available_image(world, "my-os-1")
    _tool(world, EC2PublishImage, image_id=image_id, visibility="all", allow_copy="image").publish_images()
    _tool(world, EC2PublishImage, image_id=image_id, visibility="none").publish_images()
    equal(_permissions(world, image_id), ([], []))


def deprecates_with_a_replacement(world):
    old, new = available_image(world, "my-os-1"), available_image(world, "my-os-2")
    today = datetime.now(timezone.utc).strftime("%Y%m%d")
    _tool(
        world,
        EC2DeprecateImg,
        deprecation_date=today,
        deprecation_image_name="my-os-1",
        replacement_image_name="my-os-2",
    ).deprecate_images()
    image = described_image(world, old)
    tags = {tag["Key"]: tag["Value"] for tag in image["Tags"]}
    equal(tags["Replacement image"], f"{new} -- my-os-2")
    equal(tags["Deprecated on"], today)
    # Its removal date, six months later, is AWS's date of deprecation.
    equal(image["DeprecationTime"][:10].replace("-", ""), tags["Removal date"])


def removes_images_with_their_snapshots(world):
    available_image(world, "my-os-1")
    kept = available_image(world, "my-os-2")
    _tool(world, EC2RemoveImage, image_name_match="my-os-1$").remove_images()
    ec2 = world.client("ec2")
    (image,) = ec2.describe_images(Owners=["self"])["Images"]
    equal(image["ImageId"], kept)
    equal(len(ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"]), 1)


cases = [
    lists_images,
    publishes_with_its_snapshot,
    waits_for_a_pending_image,
    shares_with_accounts,
    makes_private_again,
    deprecates_with_a_replacement,
    removes_images_with_their_snapshots,
]
