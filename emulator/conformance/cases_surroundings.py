"""What publishing tools ask beside images and snapshots."""

from harness import equal, holds, refused

ID = "0123456789abcdef0"


def no_instances(world):
    ec2 = world.client("ec2")
    running = [{"Name": "instance-state-name", "Values": ["running"]}]
    pages = list(ec2.get_paginator("describe_instances").paginate(Filters=running, PaginationConfig={"PageSize": 5}))
    equal([page["Reservations"] for page in pages], [[]])
    with refused("InvalidInstanceID.NotFound", 400, f"The instance ID 'i-{ID}' does not exist"):
        ec2.describe_instances(InstanceIds=[f"i-{ID}"])
    with refused("InvalidInstanceID.Malformed", 400):
        ec2.describe_instances(InstanceIds=["x"])
    with refused("InvalidParameterValue", 400, "Expecting a value greater than 5."):
        ec2.describe_instances(MaxResults=1)


def no_volumes(world):
    ec2 = world.client("ec2")
    pages = list(ec2.get_paginator("describe_volumes").paginate(PaginationConfig={"PageSize": 5}))
    equal([page["Volumes"] for page in pages], [[]])
    with refused("InvalidVolume.NotFound", 400, f"The volume 'vol-{ID}' does not exist."):
        ec2.describe_volumes(VolumeIds=[f"vol-{ID}"])


def availability_zones(world):
    ec2 = world.client("ec2", "eu-west-1")
    zones = ec2.describe_availability_zones(Filters=[{"Name": "state", "Values": ["available"]}])["AvailabilityZones"]
    equal([zone["ZoneName"] for zone in zones], ["eu-west-1a", "eu-west-1b", "eu-west-1c"])
    holds(zones[0], ZoneId="euw1-az1", RegionName="eu-west-1", ZoneType="availability-zone")
    with refused("InvalidParameterValue", 400):
        ec2.describe_availability_zones(ZoneNames=["us-east-1a"])


def no_auto_scaling_groups(world):
    scaling = world.client("autoscaling")
    pages = list(scaling.get_paginator("describe_auto_scaling_groups").paginate())
    equal([page["AutoScalingGroups"] for page in pages], [[]])
    with refused("InvalidNextToken", 400):
        scaling.describe_auto_scaling_groups(NextToken="made up")


cases = [no_instances, no_volumes, availability_zones, no_auto_scaling_groups]
