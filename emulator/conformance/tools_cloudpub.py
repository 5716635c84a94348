"""Red Hat's cloudpub: versions of a Marketplace product come, change and go."""

from cloudpub.aws import AWSProductService, AWSVersionMetadata
from cloudpub.error import InvalidStateError, NotFoundError
from cloudpub.models.aws import VersionMapping

from cases_marketplace import CATALOG, new_product
from fixtures import available_image
from harness import equal, refused


def _service(world):
    keys = world.accounts[0]
    return AWSProductService(keys["accessKeyId"], keys["secretAccessKey"])


def _mapping(world, title, image_id, notes="Everything is new."):
    details = {
        "AmiSource": {
            "AmiId": image_id,
            "AccessRoleArn": f"arn:aws:iam::{world.account_id}:role/ingestion",
            "UserName": "admin",
            "OperatingSystemName": "RHEL",
            "OperatingSystemVersion": "10",
            "ScanningPort": 22,
        },
        "UsageInstructions": "ssh",
        "RecommendedInstanceType": "t3.micro",
        "SecurityGroups": [{"FromPort": 22, "ToPort": 22, "IpProtocol": "tcp", "IpRanges": ["0.0.0.0/0"]}],
    }
    return VersionMapping.from_json(
        {
            "Version": {"VersionTitle": title, "ReleaseNotes": notes},
            "DeliveryOptions": [{"Details": {"AmiDeliveryOptionDetails": details}}],
        }
    )


def _publish(world, entity_id, title, image_id, notes="Everything is new.", **options):
    _service(world).publish(
        AWSVersionMetadata(
            version_mapping=_mapping(world, title, image_id, notes),
            marketplace_entity_type="AmiProduct",
            image_path=image_id,
            architecture="x86_64",
            destination=entity_id,
            **{"keepdraft": False, **options},
        )
    )


def _versions(world, entity_id):
    entity = world.client("marketplace-catalog").describe_entity(**CATALOG, EntityId=entity_id)
    return entity["DetailsDocument"].get("Versions", [])


def publishes_a_version(world):
    entity_id = new_product(world)["entityId"]
    image_id = available_image(world)
    _publish(world, entity_id, "1.0", image_id)
    (version,) = _versions(world, entity_id)
    equal((version["VersionTitle"], version["Sources"][0]["Image"]), ("1.0", image_id))
    equal(version["DeliveryOptions"][0]["Visibility"], "Public")


def validates_a_draft(world):
    entity_id = new_product(world)["entityId"]
    _publish(world, entity_id, "1.0", available_image(world), keepdraft=True)
    equal(_versions(world, entity_id), [])


def is_refused_an_overwrite(world):
    entity_id = new_product(world)["entityId"]
    image_id = available_image(world)
    _publish(world, entity_id, "1.0", image_id)
    # It sends the title and the AMI again, which the published shape of UpdateDeliveryOptions does not have.
    with refused("ValidationException", 422, "VersionTitle"):
        _publish(world, entity_id, "1.0", image_id, notes="Some words are new.", overwrite=True)
    equal([version["ReleaseNotes"] for version in _versions(world, entity_id)], ["Everything is new."])


def restricts_old_versions(world):
    entity_id = new_product(world)["entityId"]
    images = [available_image(world, f"my-os-{at}") for at in range(2)]
    for title, image_id in zip(("1.0.0", "1.1.0"), images):
        _publish(world, entity_id, title, image_id)
    equal(_service(world).restrict_versions(entity_id, "AmiProduct", restrict_minor=1), images[:1])
    shown = {version["VersionTitle"]: version["DeliveryOptions"][0]["Visibility"] for version in _versions(world, entity_id)}
    equal(shown, {"1.0.0": "Restricted", "1.1.0": "Public"})


def finds_and_lists(world):
    entity_id = new_product(world, "My OS")["entityId"]
    service = _service(world)
    equal(service.get_product_by_name("AmiProduct", "My OS").description.product_title, "My OS")
    _publish(world, entity_id, "1.0", available_image(world))
    equal(list(service.get_product_versions(entity_id)), ["1.0"])
    equal(service.get_product_active_changesets(entity_id), [])
    for missing in (
        lambda: service.get_product_by_name("AmiProduct", "Your OS"),
        lambda: service.get_product_version_by_name(entity_id, "2.0"),
    ):
        try:
            missing()
        except NotFoundError:
            continue
        raise AssertionError("something was found that does not exist")


def waits_for_a_change_in_progress_and_cancels(world):
    entity_id = new_product(world)["entityId"]
    service = _service(world)
    _publish(world, entity_id, "1.0", available_image(world))
    (version,) = _versions(world, entity_id)
    other = available_image(world, "my-os-2")
    _publish(world, entity_id, "2.0", other)
    change_set = service.set_restrict_versions(entity_id, "AmiProduct", [version["DeliveryOptions"][0]["Id"]])
    equal([found.id for found in service.get_product_active_changesets(entity_id)], [change_set])
    service.wait_active_changesets(entity_id)
    equal(service.check_publish_status(change_set), "SUCCEEDED")
    (first, second) = _versions(world, entity_id)
    del first
    cancelled = service.set_restrict_versions(entity_id, "AmiProduct", [second["DeliveryOptions"][0]["Id"]])
    equal(service.cancel_change_set(cancelled), cancelled)
    described = world.client("marketplace-catalog").describe_change_set(**CATALOG, ChangeSetId=cancelled)
    equal(described["Status"], "CANCELLED")


def reports_a_failed_scan(world):
    entity_id = new_product(world)["entityId"]
    world.settings({"marketplace": {"failure": {"errorCode": "SCAN_ERROR", "errorMessage": "port 22 is closed"}}})
    try:
        _publish(world, entity_id, "1.0", available_image(world))
    except InvalidStateError as error:
        assert "port 22 is closed" in str(error), error
    else:
        raise AssertionError("the failure was not reported")
    equal(_versions(world, entity_id), [])


cases = [
    publishes_a_version,
    validates_a_draft,
    is_refused_an_overwrite,
    restricts_old_versions,
    finds_and_lists,
    waits_for_a_change_in_progress_and_cancels,
    reports_a_failed_scan,
]
