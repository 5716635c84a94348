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


def an_inline_policy(world):
    iam = world.client("iam")
    found = iam.get_role_policy(RoleName="vmimport", PolicyName="vmimport")
    holds(found, RoleName="vmimport", PolicyName="vmimport")
    equal(found["PolicyDocument"]["Statement"][0]["Action"], ["s3:GetBucketLocation", "s3:GetObject", "s3:ListBucket"])
    policy = {"Version": "2012-10-17", "Statement": []}
    world.settings({"iam": {"inlinePolicies": {"vmimport/mine": json.dumps(policy)}}})
    equal(iam.get_role_policy(RoleName="vmimport", PolicyName="mine")["PolicyDocument"], policy)
    with refused("NoSuchEntity", 404, "The role policy with name vmimport cannot be found."):
        iam.get_role_policy(RoleName="vmimport", PolicyName="vmimport")
    with refused("NoSuchEntity", 404, "The role with name importer cannot be found."):
        iam.get_role_policy(RoleName="importer", PolicyName="mine")


def another_partition(world):
    other = type(world)(accounts=[{"partition": "aws-cn"}])
    try:
        role = other.client("iam", "cn-northwest-1").get_role(RoleName="vmimport")["Role"]
        equal(role["Arn"], f"arn:aws-cn:iam::{other.account_id}:role/vmimport")
    finally:
        other.destroy()


def policies_that_are_enforced(world):
    user = f"arn:aws:iam::{world.account_id}:user/emulator"

    def allow(*statements):
        policy = {"Version": "2012-10-17", "Statement": list(statements)}
        world.settings({"iam": {"userPolicies": {user: json.dumps(policy)}}})

    world.client("s3").create_bucket(Bucket="images")
    condition = {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}
    allow({"Effect": "Allow", "Action": "ec2:Describe*", "Resource": "*", "Condition": condition})
    equal(world.client("ec2", "eu-west-1").describe_images(Owners=["self"])["Images"], [])
    with refused("UnauthorizedOperation", 403):
        world.client("ec2", "us-east-1").describe_images(Owners=["self"])
    with refused("AccessDenied", 403):
        world.client("s3").put_object(Bucket="images", Key="a/b", Body=b"x")
    with refused("AccessDenied", 403):
        world.client("iam").get_role(RoleName="vmimport")
    with refused("AccessDeniedException", 400):
        world.client("ssm").get_parameters(Names=["/a"])
    with refused("AccessDeniedException", 403):
        world.client("ebs").list_snapshot_blocks(SnapshotId="snap-00000000000000001")
    allow({"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::images/a/*"})
    world.client("s3").put_object(Bucket="images", Key="a/b", Body=b"x")
    equal(world.client("sts").get_caller_identity()["Arn"], user)


def roles_of_ones_own(world):
    iam = world.client("iam")
    trust = {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": {"AWS": world.account_id}, "Action": "sts:AssumeRole"}],
    }
    created = iam.create_role(RoleName="publish", Path="/ci/", AssumeRolePolicyDocument=json.dumps(trust))["Role"]
    holds(created, RoleName="publish", Path="/ci/", Arn=f"arn:aws:iam::{world.account_id}:role/ci/publish")
    found = iam.get_role(RoleName="publish")["Role"]
    holds(found, Arn=created["Arn"], CreateDate=created["CreateDate"], AssumeRolePolicyDocument=trust)
    with refused("EntityAlreadyExists", 409, "Role with name publish already exists."):
        iam.create_role(RoleName="publish", AssumeRolePolicyDocument=json.dumps(trust))
    with refused("MalformedPolicyDocument", 400):
        iam.create_role(RoleName="other", AssumeRolePolicyDocument="{")

    allowed = {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}}
    iam.put_role_policy(RoleName="publish", PolicyName="mine", PolicyDocument=json.dumps(allowed))
    equal(iam.get_role_policy(RoleName="publish", PolicyName="mine")["PolicyDocument"], allowed)
    with refused("NoSuchEntity", 404, "The role with name importer cannot be found."):
        iam.put_role_policy(RoleName="importer", PolicyName="mine", PolicyDocument=json.dumps(allowed))
    with refused("MalformedPolicyDocument", 400):
        iam.put_role_policy(RoleName="publish", PolicyName="mine", PolicyDocument="[")
    long = {**allowed, "Statement": {**allowed["Statement"], "Resource": ["x" * 10_240]}}
    with refused("LimitExceeded", 409):
        iam.put_role_policy(RoleName="publish", PolicyName="long", PolicyDocument=json.dumps(long))


def identity_providers(world):
    iam = world.client("iam")
    url = "https://token.actions.githubusercontent.com"
    created = iam.create_open_id_connect_provider(Url=url, ClientIDList=["sts.amazonaws.com"])
    arn = f"arn:aws:iam::{world.account_id}:oidc-provider/token.actions.githubusercontent.com"
    equal(created["OpenIDConnectProviderArn"], arn)
    with refused("EntityAlreadyExists", 409):
        iam.create_open_id_connect_provider(Url=url, ClientIDList=["other"])
    with refused("ValidationError", 400):
        iam.create_open_id_connect_provider(Url="http://example.com")


cases = [
    roles_of_ones_own,
    identity_providers,
    a_role_that_services_assume,
    a_trust_policy_of_ones_own,
    an_inline_policy,
    no_such_role,
    another_partition,
    policies_that_are_enforced,
]
