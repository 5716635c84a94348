"""EC2 Image Builder: every operation, with success and error."""

from harness import control, equal, holds, refused
from fixtures import available_image, described_image

DOCUMENT = "name: hello\nschemaVersion: 1.0\nphases:\n  - name: build\n    steps: []\n"
NAMED = "my-os-{{ imagebuilder:buildDate }}"


def _seed(world, **resource):
    seed = {"kind": "component", "region": "us-east-1", "version": "1.0.0/1", **resource}
    return control("POST", f"worlds/{world.id}/image-builder-resources", seed)["arn"]


def _arn(world, resource):
    return f"arn:aws:imagebuilder:us-east-1:{world.account_id}:{resource}"


def _infrastructure(builder, name="infrastructure"):
    made = builder.create_infrastructure_configuration(name=name, instanceProfileName="builder")
    return made["infrastructureConfigurationArn"]


def _recipe(world, name="my-os", version="1.0.0", **more):
    builder = world.client("imagebuilder")
    parent = more.pop("parentImage", None) or available_image(world, f"base-of-{name}-{version}")
    return builder.create_image_recipe(name=name, semanticVersion=version, parentImage=parent, **more)["imageRecipeArn"]


def _none(kind, version=""):
    return f"arn:aws:imagebuilder:us-east-1:123456789012:{kind}/none{version}"


def distribution_configurations(world):
    builder = world.client("imagebuilder")
    distribution = {
        "region": "eu-west-1",
        "amiDistributionConfiguration": {
            "name": NAMED,
            "description": "My OS",
            "amiTags": {"a": "b"},
            "launchPermission": {"userIds": ["210987654321"], "userGroups": ["all"]},
        },
        "ssmParameterConfigurations": [{"parameterName": "/my/os", "dataType": "aws:ec2:image"}],
        "licenseConfigurationArns": [
            "arn:aws:license-manager:eu-west-1:123456789012:license-configuration:lic-0123456789abcdef0123456789abcdef"
        ],
    }
    wanted = {"name": "My Images_1", "description": "all", "distributions": [distribution], "tags": {"team": "os"}}
    arn = builder.create_distribution_configuration(**wanted, clientToken="one")["distributionConfigurationArn"]
    equal(arn, _arn(world, "distribution-configuration/my-images-1"))
    again = builder.create_distribution_configuration(**wanted, clientToken="one")
    holds(again, distributionConfigurationArn=arn, clientToken="one")
    with refused("IdempotentParameterMismatchException", 400):
        builder.create_distribution_configuration(**{**wanted, "description": "other"}, clientToken="one")
    with refused("ResourceAlreadyExistsException", 400):
        builder.create_distribution_configuration(**wanted)
    this = {"distributionConfigurationArn": arn}
    holds(builder.get_distribution_configuration(**this)["distributionConfiguration"], arn=arn, **wanted)
    builder.update_distribution_configuration(**this, description="new", distributions=[distribution])
    changed = builder.get_distribution_configuration(**this)["distributionConfiguration"]
    holds(changed, description="new", name="My Images_1", tags={"team": "os"})
    (summary,) = builder.list_distribution_configurations(filters=[{"name": "name", "values": ["My Images_1"]}])[
        "distributionConfigurationSummaryList"
    ]
    holds(summary, arn=arn, regions=["eu-west-1"])
    builder.delete_distribution_configuration(**this)
    equal(builder.list_distribution_configurations()["distributionConfigurationSummaryList"], [])
    for call in (builder.get_distribution_configuration, builder.delete_distribution_configuration):
        with refused("ResourceNotFoundException", 404):
            call(**this)
    with refused("ResourceNotFoundException", 404):
        builder.update_distribution_configuration(**this, distributions=[distribution])
    with refused("InvalidParameterValueException", 400):
        builder.list_distribution_configurations(filters=[{"name": "color", "values": ["red"]}])
    with refused("InvalidPaginationTokenException", 400):
        builder.list_distribution_configurations(nextToken="none")


def distributions_that_are_refused(world):
    builder = world.client("imagebuilder")

    def create(*distributions):
        builder.create_distribution_configuration(name="configuration", distributions=list(distributions))

    ami = {"name": NAMED}
    with refused("InvalidParameterValueException", 400, "must contain '{{ imagebuilder:buildDate }}'"):
        create({"region": "us-east-1", "amiDistributionConfiguration": {"name": "my-os"}})
    with refused("InvalidParameterValueException", 400, "One or more outputs"):
        create({"region": "us-east-1"})
    with refused("InvalidParameterValueException", 400, "does not exist"):
        create({"region": "us-west-9", "amiDistributionConfiguration": ami})
    with refused("InvalidParameterValueException", 400, "more than once"):
        create(*[{"region": "us-east-1", "amiDistributionConfiguration": ami}] * 2)
    with refused("InvalidParameterValueException", 400, "There is no group"):
        create({"region": "us-east-1", "amiDistributionConfiguration": {"launchPermission": {"userGroups": ["some"]}}})
    target = {"targetRepository": {"service": "ECR", "repositoryName": "os"}}
    container = {"region": "us-east-1", "containerDistributionConfiguration": target}
    with refused("InvalidParameterCombinationException", 400):
        create({**container, "amiDistributionConfiguration": ami})
    create(container)


def image_recipes(world):
    builder = world.client("imagebuilder")
    parent = available_image(world)
    device = {"deviceName": "/dev/sdb", "ebs": {"volumeType": "io2", "iops": 64000, "volumeSize": 16000}}
    tags = {"tags": {"a": "b"}, "amiTags": {"c": "d"}}
    arn = _recipe(world, "My OS", parentImage=parent, blockDeviceMappings=[device], **tags)
    equal(arn, _arn(world, "image-recipe/my-os/1.0.0"))
    with refused("ResourceAlreadyExistsException", 400, f"'ImageRecipe' already exists: '{arn}'"):
        _recipe(world, "My OS", parentImage=parent)
    newer = _recipe(world, "My OS", "1.0.x", parentImage=parent)
    equal(newer, _arn(world, "image-recipe/my-os/1.0.1"))
    found = builder.get_image_recipe(imageRecipeArn=arn)["imageRecipe"]
    holds(found, arn=arn, name="My OS", version="1.0.0", parentImage=parent, platform="Linux", **tags)
    holds(found, blockDeviceMappings=[device], owner=world.account_id, type="AMI")
    wildcard = builder.get_image_recipe(imageRecipeArn=_arn(world, "image-recipe/my-os/1.x.x"))["imageRecipe"]
    equal(wildcard["arn"], newer)
    pages = builder.get_paginator("list_image_recipes").paginate(owner="Self", PaginationConfig={"PageSize": 1})
    equal([recipe["arn"] for page in pages for recipe in page["imageRecipeSummaryList"]], [arn, newer])
    builder.delete_image_recipe(imageRecipeArn=newer)
    with refused("ResourceNotFoundException", 404):
        builder.get_image_recipe(imageRecipeArn=newer)
    with refused("ResourceNotFoundException", 404):
        builder.delete_image_recipe(imageRecipeArn=newer)
    with refused("InvalidParameterValueException", 400):
        builder.list_image_recipes(filters=[{"name": "color", "values": ["red"]}])
    with refused("InvalidVersionNumberException", 400):
        _recipe(world, "My OS", "1.x.2", parentImage=parent)
    with refused("InvalidVersionNumberException", 400):
        _recipe(world, "My OS", "1.0.1073741824", parentImage=parent)
    for ebs in (
        {"volumeType": "io2", "volumeSize": 100},
        {"volumeType": "io2", "iops": 64001, "volumeSize": 100},
        {"volumeType": "gp2", "throughput": 125},
        {"volumeType": "gp3", "throughput": 1001},
        {"volumeType": "gp3", "volumeSize": 16001},
        {"volumeType": "gp2", "iops": 100},
        {"kmsKeyId": "alias/key"},
    ):
        with refused("InvalidParameterValueException", 400):
            _recipe(world, "other", parentImage=parent, blockDeviceMappings=[{"deviceName": "/dev/sdb", "ebs": ebs}])
    with refused("InvalidParameterValueException", 400):
        _recipe(world, "other", parentImage="ami-00000000000000000")


def components(world):
    builder = world.client("imagebuilder")
    wanted = {"name": "Hello", "semanticVersion": "1.0.0", "platform": "Linux", "data": DOCUMENT}
    arn = builder.create_component(**wanted)["componentBuildVersionArn"]
    equal(arn, _arn(world, "component/hello/1.0.0/1"))
    found = builder.get_component(componentBuildVersionArn=arn)["component"]
    holds(found, arn=arn, type="BUILD", owner=world.account_id, state={"status": "ACTIVE"}, data=DOCUMENT)
    (version,) = builder.list_components()["componentVersionList"]
    holds(version, arn=arn[:-2], version="1.0.0", status="ACTIVE")
    (summary,) = builder.list_component_build_versions(componentVersionArn=arn[:-2])["componentSummaryList"]
    equal(("productCodes" in summary, summary["state"]), (False, {"status": "ACTIVE"}))
    recipe = _recipe(world, components=[{"componentArn": arn}])
    with refused("ResourceDependencyException", 400, "has other resources depended on it"):
        builder.delete_component(componentBuildVersionArn=arn)
    builder.delete_image_recipe(imageRecipeArn=recipe)
    builder.delete_component(componentBuildVersionArn=arn)
    with refused("ResourceNotFoundException", 404):
        builder.get_component(componentBuildVersionArn=arn)
    with refused("InvalidParameterValueException", 400):
        _recipe(world, "other", components=[{"componentArn": arn}])
    with refused("InvalidParameterCombinationException", 400):
        builder.create_component(**wanted, uri="s3://bucket/key")
    with refused("InvalidParameterValueException", 400):
        builder.create_component(**{**wanted, "name": "x"})
    with refused("InvalidParameterValueException", 400):
        builder.list_components(filters=[{"name": "color", "values": ["red"]}])
    with refused("InvalidPaginationTokenException", 400):
        builder.list_component_build_versions(nextToken="none")


def marketplace_components(world):
    builder = world.client("imagebuilder")
    component = {"owner": "AWSMarketplace", "name": "hardening", "productCodes": ["abc123"]}
    arn = _seed(world, **component)
    equal(arn, "arn:aws:imagebuilder:us-east-1:aws-marketplace:component/hardening/1.0.0/1")
    this = {"resourceType": "COMPONENT_DATA", "resourceArn": arn}
    with refused("InvalidRequestException", 400):
        builder.get_marketplace_resource(**this)
    equal(builder.list_components(owner="AWSMarketplace")["componentVersionList"], [])
    with refused("InvalidRequestException", 400):
        _recipe(world, components=[{"componentArn": arn}])
    world.settings({"imageBuilder": {"subscriptions": {world.account_id: ["abc123"]}}})
    equal(builder.get_marketplace_resource(**this)["resourceArn"], arn)
    codes = [{"productCodeId": "abc123", "productCodeType": "marketplace"}]
    (listed,) = builder.list_components(owner="AWSMarketplace")["componentVersionList"]
    holds(listed, productCodes=codes, status="ACTIVE", owner="AWSMarketplace")
    holds(builder.get_component(componentBuildVersionArn=arn)["component"], productCodes=codes)
    recipe = _recipe(world, "subscribed", components=[{"componentArn": f"{arn[:-7]}x.x.x"}])
    image = builder.create_image(imageRecipeArn=recipe, infrastructureConfigurationArn=_infrastructure(builder))
    world.advance(3600)
    built = builder.get_image(imageBuildVersionArn=image["imageBuildVersionArn"])["image"]
    (ami,) = built["outputResources"]["amis"]
    equal(
        described_image(world, ami["image"])["ProductCodes"],
        [{"ProductCodeId": "abc123", "ProductCodeType": "marketplace"}],
    )
    _seed(world, **component, status="DISABLED", reason="Withdrawn")
    holds(
        builder.get_component(componentBuildVersionArn=arn)["component"],
        state={"status": "DISABLED", "reason": "Withdrawn"},
    )


def container_recipes(world):
    builder = world.client("imagebuilder")
    wanted = {
        "containerType": "DOCKER",
        "name": "My Container",
        "semanticVersion": "1.0.0",
        "dockerfileTemplateData": "FROM {{{ imagebuilder:parentImage }}}",
        "parentImage": "amazonlinux:latest",
        "targetRepository": {"service": "ECR", "repositoryName": "os"},
    }
    arn = builder.create_container_recipe(**wanted)["containerRecipeArn"]
    equal(arn, _arn(world, "container-recipe/my-container/1.0.0"))
    found = builder.get_container_recipe(containerRecipeArn=arn)["containerRecipe"]
    holds(found, arn=arn, parentImage="amazonlinux:latest")
    (summary,) = builder.list_container_recipes()["containerRecipeSummaryList"]
    equal(summary["arn"], arn)
    with refused("ResourceAlreadyExistsException", 400):
        builder.create_container_recipe(**wanted)
    image = builder.create_image(containerRecipeArn=arn, infrastructureConfigurationArn=_infrastructure(builder))
    world.advance(3600)
    built = builder.get_image(imageBuildVersionArn=image["imageBuildVersionArn"])["image"]
    equal((built["type"], "amis" in built["outputResources"]), ("DOCKER", False))
    builder.delete_container_recipe(containerRecipeArn=arn)
    for call in (builder.get_container_recipe, builder.delete_container_recipe):
        with refused("ResourceNotFoundException", 404):
            call(containerRecipeArn=arn)
    with refused("InvalidParameterValueException", 400):
        builder.list_container_recipes(filters=[{"name": "color", "values": ["red"]}])


def workflows(world):
    builder = world.client("imagebuilder")
    arn = _seed(world, kind="workflow", owner="AWSMarketplace", name="build")
    holds(builder.get_workflow(workflowBuildVersionArn=arn)["workflow"], arn=arn, owner="AWSMarketplace")
    (listed,) = builder.list_workflows(owner="AWSMarketplace")["workflowVersionList"]
    equal(listed["arn"], arn[:-2])
    (summary,) = builder.list_workflow_build_versions(workflowVersionArn=arn[:-2])["workflowSummaryList"]
    equal(summary["arn"], arn)
    with refused("ResourceNotFoundException", 404):
        builder.get_workflow(workflowBuildVersionArn=_none("workflow/build", "/1.0.0/1"))
    with refused("InvalidParameterValueException", 400):
        builder.list_workflows(filters=[{"name": "color", "values": ["red"]}])
    with refused("InvalidPaginationTokenException", 400):
        builder.list_workflow_build_versions(nextToken="none")


def infrastructure_configurations(world):
    builder = world.client("imagebuilder")
    arn = _infrastructure(builder)
    this = {"infrastructureConfigurationArn": arn}
    with refused("ResourceAlreadyExistsException", 400):
        _infrastructure(builder)
    builder.update_infrastructure_configuration(**this, instanceProfileName="other", instanceTypes=["t3.micro"])
    found = builder.get_infrastructure_configuration(**this)["infrastructureConfiguration"]
    holds(found, name="infrastructure", instanceProfileName="other", instanceTypes=["t3.micro"])
    (summary,) = builder.list_infrastructure_configurations()["infrastructureConfigurationSummaryList"]
    equal(summary["arn"], arn)
    builder.delete_infrastructure_configuration(**this)
    for call in (
        lambda: builder.get_infrastructure_configuration(**this),
        lambda: builder.delete_infrastructure_configuration(**this),
        lambda: builder.update_infrastructure_configuration(**this, instanceProfileName="other"),
    ):
        with refused("ResourceNotFoundException", 404):
            call()
    with refused("InvalidParameterValueException", 400):
        builder.list_infrastructure_configurations(filters=[{"name": "color", "values": ["red"]}])


def pipelines(world):
    builder = world.client("imagebuilder")
    parts = {
        "imageRecipeArn": _recipe(world),
        "infrastructureConfigurationArn": _infrastructure(builder),
        "distributionConfigurationArn": builder.create_distribution_configuration(
            name="everywhere",
            distributions=[
                {"region": region, "amiDistributionConfiguration": {"name": NAMED, "amiTags": {"a": "b"}}}
                for region in ("us-east-1", "eu-west-1")
            ],
        )["distributionConfigurationArn"],
    }
    arn = builder.create_image_pipeline(name="Nightly", **parts)["imagePipelineArn"]
    equal(arn, _arn(world, "image-pipeline/nightly"))
    with refused("ResourceAlreadyExistsException", 400):
        builder.create_image_pipeline(name="Nightly", **parts)
    with refused("InvalidParameterCombinationException", 400):
        infrastructure = parts["infrastructureConfigurationArn"]
        builder.create_image_pipeline(name="none", infrastructureConfigurationArn=infrastructure)
    with refused("ResourceDependencyException", 400):
        builder.delete_image_recipe(imageRecipeArn=parts["imageRecipeArn"])
    this = {"imagePipelineArn": arn}
    builder.update_image_pipeline(**this, **parts, description="every night")
    holds(builder.get_image_pipeline(**this)["imagePipeline"], description="every night", status="ENABLED", **parts)
    equal([pipeline["arn"] for pipeline in builder.list_image_pipelines()["imagePipelineList"]], [arn])
    image = builder.start_image_pipeline_execution(**this)["imageBuildVersionArn"]
    equal(image, _arn(world, "image/my-os/1.0.0/1"))
    world.advance(3600)
    (built,) = builder.list_image_pipeline_images(**this)["imageSummaryList"]
    holds(built, arn=image, state={"status": "AVAILABLE"}, version="1.0.0/1")
    for ami in built["outputResources"]["amis"]:
        found = described_image(world, ami["image"], ami["region"])
        equal((found["State"], found["OwnerId"], found["Name"]), ("available", world.account_id, ami["name"]))
        tags = {tag["Key"]: tag["Value"] for tag in found["Tags"]}
        equal(tags, {"CreatedBy": "EC2 Image Builder", "Ec2ImageBuilderArn": image, "a": "b"})
    equal([ami["region"] for ami in built["outputResources"]["amis"]], ["us-east-1", "eu-west-1"])
    builder.delete_image_pipeline(**this)
    for call in (
        builder.get_image_pipeline,
        builder.delete_image_pipeline,
        builder.start_image_pipeline_execution,
        builder.list_image_pipeline_images,
        lambda **request: builder.update_image_pipeline(**request, **parts),
    ):
        with refused("ResourceNotFoundException", 404):
            call(**this)
    with refused("InvalidParameterValueException", 400):
        builder.list_image_pipelines(filters=[{"name": "color", "values": ["red"]}])


def images(world):
    builder = world.client("imagebuilder")
    plan = {"imageRecipeArn": _recipe(world), "infrastructureConfigurationArn": _infrastructure(builder)}
    first = builder.create_image(**plan)["imageBuildVersionArn"]
    equal(builder.get_image(imageBuildVersionArn=first)["image"]["state"]["status"], "CREATING")
    builder.cancel_image_creation(imageBuildVersionArn=first)
    equal(builder.get_image(imageBuildVersionArn=first)["image"]["state"]["status"], "CANCELLED")
    with refused("InvalidRequestException", 400):
        builder.cancel_image_creation(imageBuildVersionArn=first)
    world.settings({"imageBuilder": {"build": {"status": "FAILED", "reason": "The tests failed."}}})
    second = builder.create_image(**plan)["imageBuildVersionArn"]
    world.advance(3600)
    failed = builder.get_image(imageBuildVersionArn=second)["image"]
    holds(failed, state={"status": "FAILED", "reason": "The tests failed."}, outputResources={})
    version = _arn(world, "image/my-os/1.0.0")
    equal(builder.get_image(imageBuildVersionArn=version)["image"]["arn"], second)
    builds = builder.list_image_build_versions(imageVersionArn=version)["imageSummaryList"]
    equal([build["arn"] for build in builds], [first, second])
    (listed,) = builder.list_images()["imageVersionList"]
    holds(listed, arn=version, version="1.0.0", type="AMI")
    builder.delete_image(imageBuildVersionArn=first)
    for call in (builder.get_image, builder.delete_image):
        with refused("ResourceNotFoundException", 404):
            call(imageBuildVersionArn=first)
    with refused("InvalidParameterCombinationException", 400):
        builder.create_image(infrastructureConfigurationArn=plan["infrastructureConfigurationArn"])
    with refused("InvalidParameterValueException", 400):
        builder.list_images(filters=[{"name": "color", "values": ["red"]}])
    with refused("InvalidPaginationTokenException", 400):
        builder.list_image_build_versions(nextToken="none")


def tags(world):
    builder = world.client("imagebuilder")
    arn = _infrastructure(builder)
    builder.tag_resource(resourceArn=arn, tags={"a": "b", "c": "d"})
    builder.untag_resource(resourceArn=arn, tagKeys=["a"])
    equal(builder.list_tags_for_resource(resourceArn=arn)["tags"], {"c": "d"})
    none = _none("infrastructure-configuration")
    for call in (
        lambda: builder.tag_resource(resourceArn=none, tags={"a": "b"}),
        lambda: builder.untag_resource(resourceArn=none, tagKeys=["a"]),
        lambda: builder.list_tags_for_resource(resourceArn=none),
    ):
        with refused("ResourceNotFoundException", 404):
            call()


cases = [
    distribution_configurations,
    distributions_that_are_refused,
    image_recipes,
    components,
    marketplace_components,
    container_recipes,
    workflows,
    infrastructure_configurations,
    pipelines,
    images,
    tags,
]
