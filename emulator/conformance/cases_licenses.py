"""License Manager: license configurations, and the AMIs that they are associated with."""

from fixtures import available_image
from harness import equal, holds, refused


def license_configurations(world):
    licenses = world.client("license-manager")
    arn = licenses.create_license_configuration(
        Name="db", LicenseCountingType="vCPU", LicenseCount=8, Tags=[{"Key": "a", "Value": "b"}]
    )["LicenseConfigurationArn"]
    with refused("InvalidParameterValueException", 400):
        licenses.create_license_configuration(Name="x", LicenseCountingType="Socket", LicenseRules=["#maximumVcpus=2"])
    licenses.update_license_configuration(LicenseConfigurationArn=arn, LicenseCountHardLimit=True)
    got = licenses.get_license_configuration(LicenseConfigurationArn=arn)
    holds(got, Name="db", LicenseCount=8, LicenseCountHardLimit=True, Status="AVAILABLE", ConsumedLicenses=0)
    pages = licenses.get_paginator("list_license_configurations").paginate()
    equal([one["LicenseConfigurationArn"] for page in pages for one in page["LicenseConfigurations"]], [arn])
    with refused("InvalidParameterValueException", 400):
        licenses.list_license_configurations(Filters=[{"Name": "colour", "Values": ["red"]}])
    licenses.tag_resource(ResourceArn=arn, Tags=[{"Key": "c", "Value": "d"}])
    licenses.untag_resource(ResourceArn=arn, TagKeys=["a"])
    equal(licenses.list_tags_for_resource(ResourceArn=arn)["Tags"], [{"Key": "c", "Value": "d"}])
    with refused("InvalidParameterValueException", 400):
        licenses.tag_resource(ResourceArn=arn, Tags=[{"Key": "aws:x", "Value": "d"}])
    licenses.delete_license_configuration(LicenseConfigurationArn=arn)
    for ask in (
        lambda: licenses.get_license_configuration(LicenseConfigurationArn=arn),
        lambda: licenses.update_license_configuration(LicenseConfigurationArn=arn, Name="y"),
        lambda: licenses.delete_license_configuration(LicenseConfigurationArn=arn),
        lambda: licenses.untag_resource(ResourceArn=arn, TagKeys=["a"]),
        lambda: licenses.list_tags_for_resource(ResourceArn=arn),
    ):
        with refused("InvalidParameterValueException", 400):
            ask()


def licenses_of_images(world):
    licenses = world.client("license-manager")
    arn = licenses.create_license_configuration(Name="db", LicenseCountingType="Core")["LicenseConfigurationArn"]
    image_arn = f"arn:aws:ec2:us-east-1::image/{available_image(world)}"
    specification = {"LicenseConfigurationArn": arn, "AmiAssociationScope": "cross-account"}
    licenses.update_license_specifications_for_resource(
        ResourceArn=image_arn, AddLicenseSpecifications=[specification]
    )
    got = licenses.get_paginator("list_license_specifications_for_resource").paginate(ResourceArn=image_arn)
    equal([one for page in got for one in page["LicenseSpecifications"]], [specification])
    pages = licenses.get_paginator("list_associations_for_license_configuration").paginate(LicenseConfigurationArn=arn)
    (association,) = [one for page in pages for one in page["LicenseConfigurationAssociations"]]
    holds(association, ResourceArn=image_arn, ResourceType="EC2_AMI", AmiAssociationScope="cross-account")
    usage = licenses.list_usage_for_license_configuration(LicenseConfigurationArn=arn)
    equal(usage["LicenseConfigurationUsageList"], [])
    gone = "arn:aws:ec2:us-east-1::image/ami-0123456789abcdef0"
    for ask in (
        lambda: licenses.delete_license_configuration(LicenseConfigurationArn=arn),
        lambda: licenses.update_license_specifications_for_resource(ResourceArn=gone),
        lambda: licenses.list_license_specifications_for_resource(ResourceArn=gone),
        lambda: licenses.list_associations_for_license_configuration(LicenseConfigurationArn=arn + "x"),
        lambda: licenses.list_usage_for_license_configuration(LicenseConfigurationArn=arn + "x"),
    ):
        with refused("InvalidParameterValueException", 400):
            ask()


cases = [license_configurations, licenses_of_images]
