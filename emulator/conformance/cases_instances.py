"""Instances of images, their network and types, and commands that run on them."""

import base64

from fixtures import available_image
from harness import SOON, equal, holds, refused

ID = "0123456789abcdef0"


def launched(world, **more):
    image_id = available_image(world)
    ec2 = world.client("ec2")
    (instance,) = ec2.run_instances(
        ImageId=image_id, InstanceType="t3.micro", MinCount=1, MaxCount=1, **more
    )["Instances"]
    ec2.get_waiter("instance_running").wait(InstanceIds=[instance["InstanceId"]], WaiterConfig=SOON)
    return instance["InstanceId"]


def an_instance_lives(world):
    ec2 = world.client("ec2")
    tags = [{"Key": "run", "Value": "7"}]
    specifications = [{"ResourceType": kind, "Tags": tags} for kind in ("instance", "volume", "network-interface")]
    instance_id = launched(world, TagSpecifications=specifications, ClientToken="once")
    ec2.get_waiter("instance_status_ok").wait(InstanceIds=[instance_id], WaiterConfig=SOON)
    ec2.get_waiter("system_status_ok").wait(InstanceIds=[instance_id], WaiterConfig=SOON)
    by_tag = [{"Name": "tag:run", "Values": ["7"]}]
    pages = ec2.get_paginator("describe_instances").paginate(Filters=by_tag, PaginationConfig={"PageSize": 5})
    ((reservation,),) = [page["Reservations"] for page in pages]
    (instance,) = reservation["Instances"]
    holds(instance, InstanceId=instance_id, CurrentInstanceBootMode="legacy-bios", Tags=tags)
    (volume,) = ec2.describe_volumes(Filters=by_tag)["Volumes"]
    holds(volume, State="in-use", Size=1, VolumeType="gp3")
    latest = ec2.get_console_output(InstanceId=instance_id, Latest=True)["Output"]
    assert latest.endswith("login: "), latest
    (change,) = ec2.terminate_instances(InstanceIds=[instance_id])["TerminatingInstances"]
    equal(change["PreviousState"]["Name"], "running")
    ec2.get_waiter("instance_terminated").wait(InstanceIds=[instance_id], WaiterConfig=SOON)
    (status,) = ec2.describe_instance_status(InstanceIds=[instance_id], IncludeAllInstances=True)["InstanceStatuses"]
    equal(status["InstanceState"]["Name"], "terminated")


def instances_that_do_not_exist(world):
    ec2 = world.client("ec2")
    with refused("InvalidInstanceID.NotFound", 400, f"The instance ID 'i-{ID}' does not exist"):
        ec2.terminate_instances(InstanceIds=[f"i-{ID}"])
    with refused("InvalidInstanceID.NotFound", 400):
        ec2.get_console_output(InstanceId=f"i-{ID}")
    with refused("InvalidInstanceID.NotFound", 400):
        ec2.describe_instance_status(InstanceIds=[f"i-{ID}"])
    with refused("InvalidAMIID.NotFound", 400, f"The image id '[ami-{ID}]' does not exist"):
        ec2.run_instances(ImageId=f"ami-{ID}", InstanceType="t3.micro", MinCount=1, MaxCount=1)


def refused_launches(world):
    ec2 = world.client("ec2")
    launch = {"ImageId": available_image(world), "MinCount": 1, "MaxCount": 1}
    with refused("InvalidParameterValue", 400, "does not match the architecture 'x86_64' of the specified AMI"):
        ec2.run_instances(**launch, InstanceType="t4g.nano")
    with refused("InvalidGroup.NotFound", 400):
        ec2.run_instances(**launch, InstanceType="t3.nano", SecurityGroupIds=["sg-12345678"])
    with refused("DryRunOperation", 412):
        ec2.run_instances(**launch, InstanceType="t3.nano", DryRun=True)
    capacity = {"t3.nano": {"code": "InsufficientInstanceCapacity", "attempts": 1}}
    world.settings({"ec2": {"instances": {"refusedLaunches": capacity}}})
    with refused("InsufficientInstanceCapacity", 500, "We currently do not have sufficient t3.nano capacity"):
        ec2.run_instances(**launch, InstanceType="t3.nano")
    script = base64.b64encode(b"#!/bin/sh").decode()
    equal(len(ec2.run_instances(**launch, InstanceType="t3.nano", UserData=script)["Instances"]), 1)


def instance_types(world):
    ec2 = world.client("ec2")
    nitro = [{"Name": "hypervisor", "Values": ["nitro"]}, {"Name": "supported-boot-mode", "Values": ["uefi"]}]
    pages = ec2.get_paginator("describe_instance_types").paginate(Filters=nitro, PaginationConfig={"PageSize": 5})
    names = [one["InstanceType"] for page in pages for one in page["InstanceTypes"]]
    assert "m5.large" in names and "t2.micro" not in names, names
    with refused("InvalidInstanceType", 400, "[x9.huge]"):
        ec2.describe_instance_types(InstanceTypes=["x9.huge"])
    only = [{"Name": "instance-type", "Values": ["t3.micro"]}]
    pages = ec2.get_paginator("describe_instance_type_offerings").paginate(
        LocationType="availability-zone", Filters=only
    )
    zones = [one["Location"] for page in pages for one in page["InstanceTypeOfferings"]]
    equal(zones, ["us-east-1a", "us-east-1b", "us-east-1c"])
    with refused("InvalidParameterValue", 400):
        ec2.describe_instance_type_offerings(Filters=[{"Name": "price", "Values": ["1"]}])


def default_network(world):
    ec2 = world.client("ec2")
    pages = ec2.get_paginator("describe_vpcs").paginate(Filters=[{"Name": "is-default", "Values": ["true"]}])
    ((vpc,),) = [page["Vpcs"] for page in pages]
    of_vpc = [{"Name": "vpc-id", "Values": [vpc["VpcId"]]}]
    pages = ec2.get_paginator("describe_subnets").paginate(Filters=of_vpc)
    equal([one["DefaultForAz"] for page in pages for one in page["Subnets"]], [True] * 3)
    pages = ec2.get_paginator("describe_security_groups").paginate(Filters=of_vpc)
    equal([one["GroupName"] for page in pages for one in page["SecurityGroups"]], ["default"])
    with refused("InvalidVpcID.NotFound", 400, "The vpc ID 'vpc-12345678' does not exist"):
        ec2.describe_vpcs(VpcIds=["vpc-12345678"])
    with refused("InvalidSubnetID.NotFound", 400):
        ec2.describe_subnets(SubnetIds=["subnet-12345678"])
    with refused("InvalidGroup.NotFound", 400, "The security group 'sg-12345678' does not exist"):
        ec2.describe_security_groups(GroupIds=["sg-12345678"])


def commands(world):
    world.settings({"iam": {"instanceProfiles": {"ssm": "ssm-role"}}})
    guest = {"agentAfterSeconds": 1, "commandOutput": "running\n"}
    world.settings({"ec2": {"instances": {"guests": {"managed": guest}}}})
    profile = world.client("iam").get_instance_profile(InstanceProfileName="ssm")["InstanceProfile"]
    equal([role["RoleName"] for role in profile["Roles"]], ["ssm-role"])
    with refused("NoSuchEntity", 404):
        world.client("iam").get_instance_profile(InstanceProfileName="none")
    instance_id = launched(world, IamInstanceProfile={"Arn": profile["Arn"]})
    world.advance(60)
    ssm = world.client("ssm")
    pages = ssm.get_paginator("describe_instance_information").paginate()
    equal([one["InstanceId"] for page in pages for one in page["InstanceInformationList"]], [instance_id])
    with refused("InvalidFilterKey", 400):
        ssm.describe_instance_information(Filters=[{"Key": "Color", "Values": ["red"]}])
    command = {"DocumentName": "AWS-RunShellScript", "Parameters": {"commands": ["systemctl is-system-running"]}}
    sent = ssm.send_command(InstanceIds=[instance_id], **command)["Command"]
    with refused("InvalidInstanceId", 400, f"Instances [[i-{ID}]] not in a valid state for account"):
        ssm.send_command(InstanceIds=[f"i-{ID}"], **command)
    asked = {"CommandId": sent["CommandId"], "InstanceId": instance_id}
    world.advance(1)
    ssm.get_waiter("command_executed").wait(**asked, WaiterConfig=SOON)
    holds(ssm.get_command_invocation(**asked), Status="Success", ResponseCode=0, StandardOutputContent="running\n")
    with refused("InvocationDoesNotExist", 400):
        ssm.get_command_invocation(CommandId=sent["CommandId"], InstanceId=f"i-{ID}")


cases = [
    an_instance_lives,
    instances_that_do_not_exist,
    refused_launches,
    instance_types,
    default_network,
    commands,
]
