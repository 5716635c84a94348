"""Parameter Store, SNS and Service Quotas."""

import json

from harness import equal, holds, refused
from fixtures import available_image

HISTORY = "/my-os/history"


def parameters(world):
    ssm = world.client("ssm")
    put = ssm.put_parameter(
        Name="/my-os/1.0/version", Value="1.0", Type="String", Description="which", Tags=[{"Key": "a", "Value": "b"}]
    )
    holds(put, Version=1, Tier="Standard")
    got = ssm.get_parameter(Name="/my-os/1.0/version")["Parameter"]
    holds(got, Value="1.0", Type="String", Version=1, DataType="text")
    equal(got["ARN"], f"arn:aws:ssm:us-east-1:{world.account_id}:parameter/my-os/1.0/version")
    with refused("ParameterAlreadyExists", 400):
        ssm.put_parameter(Name="/my-os/1.0/version", Value="2", Type="String")
    with refused("ValidationException", 400):
        ssm.put_parameter(Name="/my-os/new", Value="2")
    equal(ssm.put_parameter(Name="/my-os/1.0/version", Value="1.1", Overwrite=True)["Version"], 2)
    ssm.put_parameter(Name="/my-os/secret", Value="hush", Type="SecureString")
    equal(ssm.get_parameter(Name="/my-os/secret", WithDecryption=True)["Parameter"]["Value"], "hush")
    several = ssm.get_parameters(Names=["/my-os/1.0/version:1", "/my-os/none"])
    equal([parameter["Value"] for parameter in several["Parameters"]], ["1.0"])
    equal(several["InvalidParameters"], ["/my-os/none"])
    with refused("ValidationException", 400):
        ssm.get_parameters(Names=["/a", "/a"])
    with refused("ParameterNotFound", 400):
        ssm.get_parameter(Name="/my-os/none")


def parameters_of_images(world):
    world.settings({"ssm": {"imageValidationSeconds": 3600}})
    ssm = world.client("ssm")
    image_id = available_image(world)
    ssm.put_parameter(Name="/my-os/latest", Value=image_id, Type="String", DataType="aws:ec2:image")
    # The request succeeds before the value is validated.
    with refused("ParameterNotFound", 400):
        ssm.get_parameter(Name="/my-os/latest")
    world.advance(3600)
    holds(ssm.get_parameter(Name="/my-os/latest")["Parameter"], Value=image_id, DataType="aws:ec2:image")
    ssm.put_parameter(Name="/my-os/wrong", Value="ami-0123456789abcdef0", Type="String", DataType="aws:ec2:image")
    world.advance(3600)
    with refused("ParameterNotFound", 400):
        ssm.get_parameter(Name="/my-os/wrong")


def parameters_listed(world):
    ssm = world.client("ssm")
    for number in range(3):
        ssm.put_parameter(Name=f"/my-os/{number}/name", Value=str(number), Type="String")
    for version in range(3):
        ssm.put_parameter(Name=HISTORY, Value=f"v{version}", Type="String", Overwrite=True)
    ssm.label_parameter_version(Name=HISTORY, ParameterVersion=1, Labels=["first"])
    equal(ssm.get_parameter(Name=f"{HISTORY}:first")["Parameter"]["Value"], "v0")

    def listed(operation, page_size=2, **options):
        pages = ssm.get_paginator(operation).paginate(**options, PaginationConfig={"PageSize": page_size})
        return [parameter for page in pages for parameter in page["Parameters"]]

    by_path = listed("get_parameters_by_path", Path="/my-os", Recursive=True)
    equal(sorted(parameter["Value"] for parameter in by_path), ["0", "1", "2", "v2"])
    equal([parameter["Value"] for parameter in listed("get_parameter_history", Name=HISTORY)], ["v0", "v1", "v2"])
    filters = [{"Key": "Name", "Option": "BeginsWith", "Values": ["/my-os/"]}]
    equal(len(listed("describe_parameters", ParameterFilters=filters)), 4)
    with refused("ValidationException", 400):
        ssm.describe_parameters(ParameterFilters=[{"Key": "Colour", "Values": ["red"]}])
    with refused("ParameterNotFound", 400):
        ssm.get_parameter_history(Name="/none")
    with refused("ParameterNotFound", 400):
        ssm.label_parameter_version(Name="/none", Labels=["first"])
    with refused("InvalidNextToken", 400):
        ssm.get_parameters_by_path(Path="/my-os", NextToken="mine")


def tags_of_parameters(world):
    ssm = world.client("ssm")
    ssm.put_parameter(Name="/my-os/a", Value="1", Type="String")
    this = {"ResourceType": "Parameter", "ResourceId": "/my-os/a"}
    ssm.add_tags_to_resource(**this, Tags=[{"Key": "a", "Value": "b"}, {"Key": "c", "Value": "d"}])
    ssm.remove_tags_from_resource(**this, TagKeys=["a"])
    equal(ssm.list_tags_for_resource(**this)["TagList"], [{"Key": "c", "Value": "d"}])
    none = {**this, "ResourceId": "/none"}
    for call in (
        lambda: ssm.add_tags_to_resource(**none, Tags=[{"Key": "a", "Value": "b"}]),
        lambda: ssm.remove_tags_from_resource(**none, TagKeys=["a"]),
        lambda: ssm.list_tags_for_resource(**none),
    ):
        with refused("InvalidResourceId", 400):
            call()


def parameters_that_go(world):
    ssm = world.client("ssm")
    for name in ("/a", "/b"):
        ssm.put_parameter(Name=name, Value="1", Type="String")
    ssm.delete_parameter(Name="/a")
    with refused("ParameterNotFound", 400):
        ssm.delete_parameter(Name="/a")
    gone = ssm.delete_parameters(Names=["/a", "/b"])
    holds(gone, DeletedParameters=["/b"], InvalidParameters=["/a"])
    world.settings(
        {"throttling": {"enabled": True, "buckets": {"ssm:mutating": {"capacity": 0, "refillPerSecond": 0}}}}
    )
    with refused("ThrottlingException", 400):
        ssm.delete_parameters(Names=["/a"])


def topics(world):
    sns = world.client("sns")
    made = [sns.create_topic(Name=name, Tags=[{"Key": "a", "Value": "b"}])["TopicArn"] for name in ("one", "two")]
    equal(made[0], f"arn:aws:sns:us-east-1:{world.account_id}:one")
    pages = sns.get_paginator("list_topics").paginate()
    equal(sorted(topic["TopicArn"] for page in pages for topic in page["Topics"]), made)
    sns.set_topic_attributes(TopicArn=made[0], AttributeName="DisplayName", AttributeValue="News")
    attributes = sns.get_topic_attributes(TopicArn=made[0])["Attributes"]
    holds(attributes, DisplayName="News", Owner=world.account_id, TopicArn=made[0])
    equal(json.loads(attributes["Policy"])["Statement"][0]["Effect"], "Allow")
    equal(sns.list_tags_for_resource(ResourceArn=made[0])["Tags"], [{"Key": "a", "Value": "b"}])
    waiting = sns.subscribe(TopicArn=made[0], Protocol="email", Endpoint="me@example.com")
    equal(waiting["SubscriptionArn"], "pending confirmation")
    (subscription,) = sns.list_subscriptions_by_topic(TopicArn=made[0])["Subscriptions"]
    holds(subscription, SubscriptionArn="PendingConfirmation", Endpoint="me@example.com", Protocol="email")
    sns.delete_topic(TopicArn=made[0])
    for call in (
        lambda: sns.get_topic_attributes(TopicArn=made[0]),
        lambda: sns.set_topic_attributes(TopicArn=made[0], AttributeName="DisplayName", AttributeValue="x"),
        lambda: sns.list_subscriptions_by_topic(TopicArn=made[0]),
        lambda: sns.subscribe(TopicArn=made[0], Protocol="email", Endpoint="me@example.com"),
        lambda: sns.publish(TopicArn=made[0], Message="lost"),
    ):
        # The code in the response is NotFound; botocore names the exception after its shape.
        with refused("NotFound", 404):
            call()
    with refused("ResourceNotFound", 404):
        sns.list_tags_for_resource(ResourceArn=made[0])
    with refused("InvalidParameter", 400):
        sns.delete_topic(TopicArn="one")
    with refused("InvalidParameter", 400):
        sns.create_topic(Name="no spaces")
    with refused("InvalidParameter", 400):
        sns.list_topics(NextToken="mine")


def messages(world):
    sns = world.client("sns")
    topic = sns.create_topic(Name="news")["TopicArn"]
    sent = sns.publish(
        TopicArn=topic,
        Subject="my-os 1.0",
        Message=json.dumps({"default": "It is there.", "email": "Dear all"}),
        MessageStructure="json",
        MessageAttributes={"release": {"DataType": "String", "StringValue": "1.0"}},
    )
    assert sent["MessageId"]
    for wrong in (
        {"Message": "x", "Subject": "y" * 100},
        {"Message": "{}", "MessageStructure": "json"},
        {"Message": ""},
    ):
        with refused("InvalidParameter", 400):
            sns.publish(TopicArn=topic, **wrong)
    with refused("AuthorizationError", 403):
        sns.publish(TopicArn="arn:aws:sns:us-east-1:210987654321:news", Message="x")


def quotas(world):
    service_quotas = world.client("service-quotas")
    this = {"ServiceCode": "ec2", "QuotaCode": "L-0E3CBAB9"}
    world.settings({"quotas": {"publicImages": 17}})
    equal(service_quotas.get_service_quota(**this)["Quota"]["Value"], 17.0)
    equal(service_quotas.get_aws_default_service_quota(**this)["Quota"]["Value"], 5.0)
    for operation in ("list_service_quotas", "list_aws_default_service_quotas"):
        pages = service_quotas.get_paginator(operation).paginate(ServiceCode="ec2", PaginationConfig={"PageSize": 1})
        found = [quota["QuotaCode"] for page in pages for quota in page["Quotas"]]
        assert "L-0E3CBAB9" in found and len(set(found)) == len(found), found
        with refused("NoSuchResourceException", 400):
            getattr(service_quotas, operation)(ServiceCode="none")
    for call in (service_quotas.get_service_quota, service_quotas.get_aws_default_service_quota):
        with refused("NoSuchResourceException", 400):
            call(ServiceCode="ec2", QuotaCode="L-00000000")


cases = [
    parameters,
    parameters_of_images,
    parameters_listed,
    tags_of_parameters,
    parameters_that_go,
    topics,
    messages,
    quotas,
]
