import json

from harness import equal, holds, refused


def a_role_that_services_assume(world):
    # IAM is global, so every region returns the same.
    for region in ("us-east-1", "eu-west-1"):
        role = world.client("iam", region).get_role(RoleName="vmimport")["Role"]
        holds(role, RoleName="vmimport", Path="/", Arn=f"arn:aws:iam::{world.account_id}:role/vmimport")
        # botocore decodes the document.
        (statement,) = role["AssumeRolePolicyDocument"]["Statement"]
        holds(statement, Effect="Allow", Principal={"Service": "vmie.amazonaws.com"}, Action="sts:AssumeRole")


def a_trust_policy_of_ones_own(world):
    policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "sts:*"}]}
    world.settings({"iam": {"trustPolicies": {"vmimport": json.dumps(policy)}}})
    equal(world.client("iam").get_role(RoleName="vmimport")["Role"]["AssumeRolePolicyDocument"], policy)


def no_such_role(world):
    iam = world.client("iam")
    with refused("NoSuchEntity", 404, "The role with name importer cannot be found."):
        iam.get_role(RoleName="importer")
    with refused("ValidationError", 400):
        iam.get_role(RoleName="my importer")


def another_partition(world):
    other = type(world)(accounts=[{"partition": "aws-cn"}])
    try:
        role = other.client("iam", "cn-northwest-1").get_role(RoleName="vmimport")["Role"]
        equal(role["Arn"], f"arn:aws-cn:iam::{other.account_id}:role/vmimport")
    finally:
        other.destroy()


cases = [a_role_that_services_assume, a_trust_policy_of_ones_own, no_such_role, another_partition]
