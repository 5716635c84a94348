"""KMS keys, and the snapshots that are encrypted with them."""

import json

from fixtures import written_snapshot
from harness import SOON, equal, holds, refused

UNKNOWN = "11111111-2222-3333-4444-555555555555"


def keys(world):
    kms = world.client("kms", "eu-west-1")
    key = kms.create_key(Description="images")["KeyMetadata"]
    holds(key, KeyState="Enabled", KeyManager="CUSTOMER", KeyUsage="ENCRYPT_DECRYPT", MultiRegion=False)
    with refused("ValidationException", 400):
        kms.create_key(KeySpec="RSA_2048")
    equal(kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"]["Arn"], key["Arn"])
    with refused("NotFoundException", 400):
        kms.describe_key(KeyId=UNKNOWN)
    pages = list(kms.get_paginator("list_keys").paginate())
    equal([entry["KeyArn"] for page in pages for entry in page["Keys"]], [key["Arn"]])
    with refused("InvalidMarkerException", 400):
        kms.list_keys(Marker="made up")


def key_states(world):
    kms = world.client("kms")
    key_id = kms.create_key()["KeyMetadata"]["Arn"]
    kms.disable_key(KeyId=key_id)
    with refused("DisabledException", 400):
        kms.create_grant(
            KeyId=key_id, GranteePrincipal=f"arn:aws:iam::{world.account_id}:root", Operations=["Decrypt"]
        )
    kms.enable_key(KeyId=key_id)
    with refused("KMSInvalidStateException", 400):
        kms.cancel_key_deletion(KeyId=key_id)
    holds(kms.schedule_key_deletion(KeyId=key_id, PendingWindowInDays=7), KeyState="PendingDeletion")
    for change in (kms.enable_key, kms.disable_key, kms.schedule_key_deletion):
        with refused("KMSInvalidStateException", 400):
            change(KeyId=key_id)
    equal(kms.cancel_key_deletion(KeyId=key_id)["KeyId"], key_id)


def replicas(world):
    kms = world.client("kms")
    key_id = kms.create_key(MultiRegion=True)["KeyMetadata"]["KeyId"]
    replica = kms.replicate_key(KeyId=key_id, ReplicaRegion="eu-west-1")["ReplicaKeyMetadata"]
    equal(replica["KeyId"], key_id)
    with refused("AlreadyExistsException", 400):
        kms.replicate_key(KeyId=key_id, ReplicaRegion="eu-west-1")


def aliases(world):
    kms = world.client("kms")
    first, second = (kms.create_key()["KeyMetadata"]["KeyId"] for _ in range(2))
    kms.create_alias(AliasName="alias/images", TargetKeyId=first)
    with refused("AlreadyExistsException", 400):
        kms.create_alias(AliasName="alias/images", TargetKeyId=second)
    kms.update_alias(AliasName="alias/images", TargetKeyId=second)
    with refused("NotFoundException", 400):
        kms.update_alias(AliasName="alias/none", TargetKeyId=second)
    pages = list(kms.get_paginator("list_aliases").paginate())
    names = [alias["AliasName"] for page in pages for alias in page["Aliases"]]
    equal(names, ["alias/aws/ebs", "alias/images"])
    with refused("NotFoundException", 400):
        kms.list_aliases(KeyId=UNKNOWN)
    kms.delete_alias(AliasName="alias/images")
    with refused("NotFoundException", 400):
        kms.delete_alias(AliasName="alias/images")


def policies(world):
    kms = world.client("kms")
    key_id = kms.create_key()["KeyMetadata"]["KeyId"]
    policy = kms.get_key_policy(KeyId=key_id)["Policy"]
    equal(json.loads(policy)["Statement"][0]["Action"], "kms:*")
    kms.put_key_policy(KeyId=key_id, Policy=policy)
    with refused("MalformedPolicyDocumentException", 400):
        kms.put_key_policy(KeyId=key_id, Policy="{}")
    with refused("NotFoundException", 400):
        kms.get_key_policy(KeyId=key_id, PolicyName="other")


def grants(world):
    kms = world.client("kms")
    key_id = kms.create_key()["KeyMetadata"]["KeyId"]
    grant = kms.create_grant(
        KeyId=key_id, GranteePrincipal=f"arn:aws:iam::{world.account_id}:root", Operations=["Decrypt"]
    )
    listed = [one for page in kms.get_paginator("list_grants").paginate(KeyId=key_id) for one in page["Grants"]]
    equal([one["GrantId"] for one in listed], [grant["GrantId"]])
    with refused("NotFoundException", 400):
        kms.list_grants(KeyId=UNKNOWN)
    kms.revoke_grant(KeyId=key_id, GrantId=grant["GrantId"])
    with refused("NotFoundException", 400):
        kms.revoke_grant(KeyId=key_id, GrantId=grant["GrantId"])


def encrypted_copies(world):
    kms, ec2 = world.client("kms", "eu-west-1"), world.client("ec2", "eu-west-1")
    key = kms.create_key()["KeyMetadata"]["Arn"]
    source = written_snapshot(world)
    copied = {"SourceRegion": "us-east-1", "SourceSnapshotId": source, "Encrypted": True}
    copy = ec2.copy_snapshot(**copied, KmsKeyId=key)["SnapshotId"]
    ec2.get_waiter("snapshot_completed").wait(SnapshotIds=[copy], WaiterConfig=SOON)
    holds(ec2.describe_snapshots(SnapshotIds=[copy])["Snapshots"][0], KmsKeyId=key, Encrypted=True)


cases = [keys, key_states, replicas, aliases, policies, grants, encrypted_copies]
