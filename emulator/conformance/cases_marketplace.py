import json

from harness import control, equal, holds, refused
from fixtures import available_image

CATALOG = {"Catalog": "AWSMarketplace"}


def new_product(world, name="My OS"):
    return control("POST", f"worlds/{world.id}/marketplace-entities", {"name": name, "accountId": world.account_id})


def _new_version(world, product, title="1.0", **change):
    details = {
        "Version": {"VersionTitle": title, "ReleaseNotes": "Everything is new."},
        "DeliveryOptions": [
            {
                "Details": {
                    "AmiDeliveryOptionDetails": {
                        "UsageInstructions": "ssh",
                        "RecommendedInstanceType": "t3.micro",
                        "AmiSource": {
                            "AmiId": available_image(world, f"my-os-{title}"),
                            "AccessRoleArn": f"arn:aws:iam::{world.account_id}:role/ingestion",
                            "UserName": "admin",
                            "OperatingSystemName": "UBUNTU",
                            "OperatingSystemVersion": "24.04",
                        },
                        "SecurityGroups": [
                            {"FromPort": 22, "ToPort": 22, "IpProtocol": "tcp", "IpRanges": ["0.0.0.0/0"]}
                        ],
                    }
                }
            }
        ],
    }
    return {
        "ChangeType": "AddDeliveryOptions",
        "Entity": {"Type": "AmiProduct@1.0", "Identifier": product["entityId"]},
        "Details": json.dumps(details),
        **change,
    }


def _slow(world):
    # The clock is fast: a change set has to be in progress until the case ends it.
    world.settings({"marketplace": {"preparingSeconds": 1_000_000, "applyingSeconds": 1_000_000}})
    return world.client("marketplace-catalog")


def a_version(world):
    catalog = _slow(world)
    product = new_product(world)
    change = _new_version(world, product)
    started = catalog.start_change_set(**CATALOG, ChangeSet=[change], ChangeSetName="release 1.0")
    this = {**CATALOG, "ChangeSetId": started["ChangeSetId"]}
    holds(catalog.describe_change_set(**this), ChangeSetName="release 1.0", Intent="APPLY")
    with refused("ResourceInUseException", 423):
        catalog.start_change_set(**CATALOG, ChangeSet=[change])
    world.advance(3_000_000)
    done = catalog.describe_change_set(**this)
    equal((done["Status"], done["ChangeSet"][0]["ErrorDetailList"]), ("SUCCEEDED", []))
    entity = catalog.describe_entity(**CATALOG, EntityId=product["entityId"])
    holds(
        entity, EntityType="AmiProduct@1.0", EntityIdentifier=f"{product['entityId']}@2", EntityArn=product["entityArn"]
    )
    equal(entity["DetailsDocument"], json.loads(entity["Details"]))
    (version,) = entity["DetailsDocument"]["Versions"]
    equal((version["VersionTitle"], version["Sources"][0]["Type"]), ("1.0", "AmazonMachineImage"))
    pages = catalog.get_paginator("list_change_sets").paginate(**CATALOG)
    equal([found["Status"] for page in pages for found in page["ChangeSetSummaryList"]], ["SUCCEEDED"])


def changes_that_are_refused(world):
    catalog = _slow(world)
    product = new_product(world)
    with refused("ValidationException", 422):
        catalog.start_change_set(**CATALOG, ChangeSet=[_new_version(world, product, Details="{}")])
    nobody = {"Type": "AmiProduct@1.0", "Identifier": "prod-none"}
    with refused("ResourceNotFoundException", 404):
        catalog.start_change_set(**CATALOG, ChangeSet=[_new_version(world, product, "1.1", Entity=nobody)])
    with refused("ResourceNotFoundException", 404):
        catalog.describe_change_set(**CATALOG, ChangeSetId="none")
    with refused("ResourceNotFoundException", 404):
        catalog.cancel_change_set(**CATALOG, ChangeSetId="none")
    with refused("ResourceNotFoundException", 404):
        catalog.describe_entity(**CATALOG, EntityId="prod-none")
    with refused("ValidationException", 422):
        catalog.list_change_sets(**CATALOG, FilterList=[{"Name": "Colour", "ValueList": ["red"]}])
    with refused("ValidationException", 422):
        catalog.list_entities(**CATALOG, EntityType="AmiProduct", FilterList=[{"Name": "Colour", "ValueList": ["red"]}])
    with refused("ValidationException", 422):
        catalog.batch_describe_entities(EntityRequestList=[{"Catalog": "Elsewhere", "EntityId": "prod-none"}])


def a_cancellation(world):
    catalog = _slow(world)
    change_set_id = catalog.start_change_set(**CATALOG, ChangeSet=[_new_version(world, new_product(world))])["ChangeSetId"]
    catalog.cancel_change_set(**CATALOG, ChangeSetId=change_set_id)
    equal(catalog.describe_change_set(**CATALOG, ChangeSetId=change_set_id)["Status"], "CANCELLED")


def products(world):
    catalog = _slow(world)
    made = {new_product(world, name)["entityId"] for name in ("One", "Two")}
    pages = catalog.get_paginator("list_entities").paginate(
        **CATALOG, EntityType="AmiProduct", PaginationConfig={"PageSize": 1}
    )
    equal({entity["EntityId"] for page in pages for entity in page["EntitySummaryList"]}, made)
    wanted = [{"Catalog": "AWSMarketplace", "EntityId": entity_id} for entity_id in (*made, "prod-none")]
    found = catalog.batch_describe_entities(EntityRequestList=wanted)
    equal((set(found["EntityDetails"]), set(found["Errors"])), (made, {"prod-none"}))


def tags_of_products(world):
    catalog = _slow(world)
    arn = new_product(world)["entityArn"]
    catalog.tag_resource(ResourceArn=arn, Tags=[{"Key": "a", "Value": "b"}, {"Key": "c", "Value": "d"}])
    catalog.untag_resource(ResourceArn=arn, TagKeys=["a"])
    holds(catalog.list_tags_for_resource(ResourceArn=arn), ResourceArn=arn, Tags=[{"Key": "c", "Value": "d"}])
    none = f"{arn}0"
    for call in (
        lambda: catalog.tag_resource(ResourceArn=none, Tags=[{"Key": "a", "Value": "b"}]),
        lambda: catalog.untag_resource(ResourceArn=none, TagKeys=["a"]),
        lambda: catalog.list_tags_for_resource(ResourceArn=none),
    ):
        with refused("ResourceNotFoundException", 404):
            call()


cases = [a_version, changes_that_are_refused, a_cancellation, products, tags_of_products]
