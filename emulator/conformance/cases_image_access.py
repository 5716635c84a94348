"""Who can see and launch an image, and until when."""

from harness import World, equal, holds, refused
from fixtures import available_image, described_image, written_snapshot

NOWHERE = "ami-0123456789abcdef0"
PARTNER = "210987654321"
ORGANIZATION = "arn:aws:organizations::123456789012:organization/o-abcdefghij"
UNIT = "arn:aws:organizations::123456789012:ou/o-abcdefghij/ou-abcd-12345678"


def launch_permissions(world):
    ec2 = world.client("ec2")
    image_id = available_image(world)
    this = {"ImageId": image_id}

    def permissions():
        found = ec2.describe_image_attribute(**this, Attribute="launchPermission")["LaunchPermissions"]
        return sorted(value for permission in found for value in permission.values())

    add = [{"UserId": PARTNER}, {"OrganizationArn": ORGANIZATION}, {"OrganizationalUnitArn": UNIT}]
    ec2.modify_image_attribute(**this, LaunchPermission={"Add": add})
    equal(permissions(), sorted([PARTNER, ORGANIZATION, UNIT]))
    ec2.modify_image_attribute(
        **this, Attribute="launchPermission", OperationType="remove", UserIds=[PARTNER], OrganizationArns=[ORGANIZATION]
    )
    equal(permissions(), [UNIT])
    ec2.modify_image_attribute(**this, Attribute="launchPermission", OperationType="add", UserGroups=["all"])
    equal(described_image(world, image_id)["Public"], True)
    equal(permissions(), sorted([UNIT, "all"]))
    ec2.reset_image_attribute(**this, Attribute="launchPermission")
    equal(permissions(), [])
    with refused("InvalidAMIAttributeItemValue", 400, 'Invalid attribute item value "12" for userId item type.'):
        ec2.modify_image_attribute(**this, LaunchPermission={"Add": [{"UserId": "12"}]})
    with refused("InvalidAMIID.NotFound", 400):
        ec2.modify_image_attribute(ImageId=NOWHERE, LaunchPermission={"Add": add})
    with refused("InvalidAMIID.NotFound", 400):
        ec2.reset_image_attribute(ImageId=NOWHERE, Attribute="launchPermission")


def the_attribute_in_other_letters(world):
    # awspub writes the name like this, and EC2 accepts it.
    ec2 = world.client("ec2")
    image_id = available_image(world)
    add = {"Add": [{"UserId": PARTNER}]}
    ec2.modify_image_attribute(Attribute="LaunchPermission", ImageId=image_id, LaunchPermission=add)
    found = ec2.describe_image_attribute(ImageId=image_id, Attribute="launchPermission")
    equal(found["LaunchPermissions"], [{"UserId": PARTNER}])


def public_access_blocked(world):
    world.settings({"blockPublicAccess": {"images": "block-new-sharing", "snapshots": "block-new-sharing"}})
    ec2 = world.client("ec2")
    snapshot_id = written_snapshot(world)
    image_id = available_image(world, snapshot_id=snapshot_id)
    everybody = {"LaunchPermission": {"Add": [{"Group": "all"}]}}
    with refused("OperationNotPermitted", 400, "you must call the DisableImageBlockPublicAccess API."):
        ec2.modify_image_attribute(ImageId=image_id, **everybody)
    with refused("OperationNotPermitted", 400):
        ec2.modify_snapshot_attribute(
            SnapshotId=snapshot_id, Attribute="createVolumePermission", OperationType="add", GroupNames=["all"]
        )
    holds(
        ec2.get_image_block_public_access_state(),
        ImageBlockPublicAccessState="block-new-sharing",
        ManagedBy="account",
    )
    equal(ec2.disable_image_block_public_access()["ImageBlockPublicAccessState"], "unblocked")
    equal(ec2.disable_snapshot_block_public_access()["State"], "unblocked")
    world.advance(600)
    equal(ec2.get_image_block_public_access_state()["ImageBlockPublicAccessState"], "unblocked")
    equal(ec2.get_snapshot_block_public_access_state()["State"], "unblocked")
    ec2.modify_image_attribute(ImageId=image_id, **everybody)
    equal(
        ec2.enable_image_block_public_access(ImageBlockPublicAccessState="block-new-sharing")[
            "ImageBlockPublicAccessState"
        ],
        "block-new-sharing",
    )
    equal(ec2.enable_snapshot_block_public_access(State="block-all-sharing")["State"], "block-all-sharing")
    for refuse in (
        ec2.get_image_block_public_access_state,
        ec2.get_snapshot_block_public_access_state,
        ec2.disable_image_block_public_access,
        ec2.disable_snapshot_block_public_access,
    ):
        with refused("DryRunOperation", 412):
            refuse(DryRun=True)
    with refused("InvalidParameterValue", 400):
        ec2.enable_snapshot_block_public_access(State="unblocked")
    with refused("InvalidParameterValue", 400):
        ec2.enable_image_block_public_access(ImageBlockPublicAccessState="block-all-sharing")


def the_quota_of_public_images(world):
    world.settings({"quotas": {"publicImages": 1}})
    ec2 = world.client("ec2")
    snapshot_id = written_snapshot(world)
    first, second = (available_image(world, f"public-{at}", snapshot_id=snapshot_id) for at in range(2))
    everybody = {"LaunchPermission": {"Add": [{"Group": "all"}]}}
    ec2.modify_image_attribute(ImageId=first, **everybody)
    with refused("ResourceLimitExceeded", 400):
        ec2.modify_image_attribute(ImageId=second, **everybody)


def deprecation(world):
    ec2 = world.client("ec2")
    image_id = available_image(world)
    equal(ec2.enable_image_deprecation(ImageId=image_id, DeprecateAt="2031-01-01T00:00:31Z")["Return"], True)
    # Rounded to the nearest minute; a string, unlike the other times.
    equal(described_image(world, image_id)["DeprecationTime"], "2031-01-01T00:01:00.000Z")
    equal(ec2.disable_image_deprecation(ImageId=image_id)["Return"], True)
    equal("DeprecationTime" in described_image(world, image_id), False)
    for when in ("2001-01-01T00:00:00Z", "2051-01-01T00:00:00Z"):
        with refused("InvalidParameterValue", 400):
            ec2.enable_image_deprecation(ImageId=image_id, DeprecateAt=when)
    ec2.modify_image_attribute(ImageId=image_id, LaunchPermission={"Add": [{"Group": "all"}]})
    image = described_image(world, image_id)
    created, deprecated = image["CreationDate"], image["DeprecationTime"]
    equal(int(deprecated[:4]), int(created[:4]) + 2)
    with refused("InvalidParameter", 400):
        ec2.disable_image_deprecation(ImageId=image_id)


def who_sees_what_is_deprecated(_):
    world = World(accounts=[{}, {}], start="2030-01-01T00:00:00Z")
    try:
        owner, guest = world.client("ec2"), world.client("ec2", account=1)
        image_id = available_image(world)
        owner.modify_image_attribute(ImageId=image_id, LaunchPermission={"Add": [{"UserId": world.accounts[1]["id"]}]})
        owner.enable_image_deprecation(ImageId=image_id, DeprecateAt="2030-02-01T00:00:00Z")
        world.advance(40 * 24 * 3600)
        owners = [world.account_id]
        equal(guest.describe_images(Owners=owners)["Images"], [])
        equal(len(guest.describe_images(Owners=owners, IncludeDeprecated=True)["Images"]), 1)
        equal(len(owner.describe_images(Owners=["self"])["Images"]), 1)
        with refused("AuthFailure", 403):
            guest.deregister_image(ImageId=image_id)
    finally:
        world.destroy()


def disabling(world):
    ec2 = world.client("ec2")
    image_id = available_image(world)
    ec2.modify_image_attribute(ImageId=image_id, LaunchPermission={"Add": [{"UserId": PARTNER}]})
    equal(ec2.disable_image(ImageId=image_id)["Return"], True)
    equal(ec2.describe_images(Owners=["self"])["Images"], [])
    (image,) = ec2.describe_images(Owners=["self"], IncludeDisabled=True)["Images"]
    equal(image["State"], "disabled")
    equal(ec2.enable_image(ImageId=image_id)["Return"], True)
    equal(described_image(world, image_id)["State"], "available")
    found = ec2.describe_image_attribute(ImageId=image_id, Attribute="launchPermission")
    equal(found["LaunchPermissions"], [])
    for call in (
        ec2.disable_image,
        ec2.enable_image,
        ec2.enable_image_deregistration_protection,
        ec2.disable_image_deregistration_protection,
        ec2.deregister_image,
    ):
        with refused("InvalidAMIID.NotFound", 400):
            call(ImageId=NOWHERE)


def an_account_that_leaves(_):
    world = World(accounts=[{}, {}])
    try:
        image_id = available_image(world)
        own, other = world.client("ec2"), world.client("ec2", account=1)
        own.modify_image_attribute(ImageId=image_id, LaunchPermission={"Add": [{"UserId": world.accounts[1]["id"]}]})
        equal(other.cancel_image_launch_permission(ImageId=image_id)["Return"], True)
        found = own.describe_image_attribute(ImageId=image_id, Attribute="launchPermission")
        equal(found["LaunchPermissions"], [])
        with refused("InvalidAMIID.NotFound", 400):
            other.cancel_image_launch_permission(ImageId=image_id)
    finally:
        world.destroy()


cases = [
    an_account_that_leaves,
    launch_permissions,
    the_attribute_in_other_letters,
    public_access_blocked,
    the_quota_of_public_images,
    deprecation,
    who_sees_what_is_deprecated,
    disabling,
]
