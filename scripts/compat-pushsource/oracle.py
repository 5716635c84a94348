"""Loads staged directories with pushsource, and names their AMIs with pubtools-marketplacesvm.

Reads from stdin a JSON list of {root, template}, and writes one of {items, error}. A directory that pushsource refuses
has the name of the exception as its error.
"""

import datetime
import enum
import json
import logging
import sys

from attr import asdict
from pubtools._marketplacesvm.cloud_providers.aws import AWSProvider, name_from_push_item
from pushsource import AmiPushItem, Source

ATTRIBUTES = [
    "type", "region", "virtualization", "volume", "root_device", "description", "sriov_net_support", "ena_support",
    "uefi_support", "boot_mode", "public_image", "release_notes", "usage_instructions", "recommended_instance_type",
    "marketplace_entity_type", "marketplace_name", "marketplace_title_template", "image_id", "scanning_port",
    "user_name", "version_title", "security_groups", "access_endpoint_url", "billing_codes", "release", "build_info",
    "sha256sum", "src", "dest",
]  # fmt: skip


def plain(value):
    if isinstance(value, datetime.date):
        return value.strftime("%Y%m%d")
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if hasattr(value, "__attrs_attrs__"):
        return plain(asdict(value, recurse=False))
    if isinstance(value, (str, int, float, bool)) or value is None:
        return value
    return [plain(one) for one in value]


def called(function, *arguments):
    """What a function returns, or the name of the exception that it raises."""
    try:
        return function(*arguments)
    except Exception as error:  # pylint: disable=broad-except
        return {"error": type(error).__name__}


def filled(text, version):
    return None if text is None else called(AWSProvider._format_version_info, None, text, version)


def described(item, template):
    return {
        **{key: plain(getattr(item, key)) for key in ATTRIBUTES},
        "ami_name": called(name_from_push_item, item, template),
        "filled_notes": filled(item.release_notes, item.release.version),
        "filled_instructions": filled(item.usage_instructions, item.release.version),
    }


def load(root, template):
    try:
        with Source.get("staged:" + root) as source:
            items = [described(item, template) for item in source if isinstance(item, AmiPushItem)]
            return {"items": sorted(items, key=lambda item: item["src"]), "error": None}
    except Exception as error:  # pylint: disable=broad-except
        return {"items": [], "error": type(error).__name__}


logging.disable(logging.CRITICAL)
json.dump([load(**case) for case in json.load(sys.stdin)], sys.stdout)
