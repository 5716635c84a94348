"""EC2's launch templates, and fast launch of Windows images."""

from fixtures import available_image
from harness import equal, holds, refused


def launch_templates(world):
    ec2 = world.client("ec2")
    data = {"ImageId": "ami-11111111", "InstanceType": "t3.micro", "MetadataOptions": {"HttpTokens": "required"}}
    made = ec2.create_launch_template(LaunchTemplateName="my-os", LaunchTemplateData=data)["LaunchTemplate"]
    holds(made, LaunchTemplateName="my-os", DefaultVersionNumber=1, LatestVersionNumber=1)
    with refused("InvalidLaunchTemplateName.AlreadyExistsException", 400):
        ec2.create_launch_template(LaunchTemplateName="my-os", LaunchTemplateData=data)
    named = {"LaunchTemplateId": made["LaunchTemplateId"]}
    added = ec2.create_launch_template_version(
        **named, SourceVersion="$Latest", VersionDescription="second", LaunchTemplateData={"ImageId": "ami-22222222"}
    )["LaunchTemplateVersion"]
    holds(added, VersionNumber=2, DefaultVersion=False, VersionDescription="second")
    holds(added["LaunchTemplateData"], ImageId="ami-22222222", InstanceType="t3.micro")
    with refused("InvalidLaunchTemplateId.VersionNotFound", 400):
        ec2.create_launch_template_version(**named, SourceVersion="9", LaunchTemplateData={"ImageId": "ami-2"})
    equal(ec2.modify_launch_template(**named, DefaultVersion="2")["LaunchTemplate"]["DefaultVersionNumber"], 2)
    with refused("InvalidLaunchTemplateId.VersionNotFound", 400):
        ec2.modify_launch_template(**named, DefaultVersion="9")
    pages = ec2.get_paginator("describe_launch_template_versions").paginate(**named, PaginationConfig={"PageSize": 1})
    equal([one["VersionNumber"] for page in pages for one in page["LaunchTemplateVersions"]], [1, 2])
    with refused("InvalidLaunchTemplateName.NotFoundException", 400):
        ec2.describe_launch_template_versions(LaunchTemplateName="none")
    deleted = ec2.delete_launch_template_versions(**named, Versions=["1", "2"])
    equal([one["VersionNumber"] for one in deleted["SuccessfullyDeletedLaunchTemplateVersions"]], [1])
    equal([one["VersionNumber"] for one in deleted["UnsuccessfullyDeletedLaunchTemplateVersions"]], [2])
    pages = ec2.get_paginator("describe_launch_templates").paginate()
    equal([one["LaunchTemplateName"] for page in pages for one in page["LaunchTemplates"]], ["my-os"])
    equal(ec2.delete_launch_template(LaunchTemplateName="my-os")["LaunchTemplate"]["LaunchTemplateName"], "my-os")
    with refused("InvalidLaunchTemplateId.NotFound", 400):
        ec2.delete_launch_template(**named)
    with refused("InvalidLaunchTemplateId.NotFound", 400):
        ec2.describe_launch_templates(LaunchTemplateIds=[made["LaunchTemplateId"]])
    with refused("InvalidLaunchTemplateId.Malformed", 400):
        ec2.delete_launch_template_versions(LaunchTemplateId="lt-1", Versions=["1"])


def fast_launch(world):
    ec2 = world.client("ec2")
    image_id = available_image(world, BillingProducts=["bp-6ba54002"])
    enabled = ec2.enable_fast_launch(ImageId=image_id, SnapshotConfiguration={"TargetResourceCount": 2})
    holds(enabled, ImageId=image_id, ResourceType="snapshot", State="enabling", MaxParallelLaunches=6)
    with refused("InvalidParameterValue", 400):
        ec2.enable_fast_launch(ImageId=image_id, MaxParallelLaunches=1)
    world.advance(3600)
    pages = ec2.get_paginator("describe_fast_launch_images").paginate()
    equal([one["State"] for page in pages for one in page["FastLaunchImages"]], ["enabled"])
    with refused("InvalidAMIID.Malformed", 400):
        ec2.describe_fast_launch_images(ImageIds=["x"])
    equal(ec2.disable_fast_launch(ImageId=image_id)["State"], "disabling")
    world.advance(3600)
    with refused("IncorrectState", 400):
        ec2.disable_fast_launch(ImageId=image_id)


cases = [launch_templates, fast_launch]
