import base64
import json

from harness import client, equal, refused


def _web_token(world, **claims):
    """A JSON web token like those of GitHub. It is unsigned, because the signature is not verified."""
    body = {
        "iss": "https://token.actions.githubusercontent.com",
        "sub": "repo:octo/images:ref:refs/heads/main",
        "aud": "sts.amazonaws.com",
        "exp": 4_000_000_000,
        **claims,
    }
    parts = [{"alg": "RS256"}, body]
    encoded = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts]
    return ".".join([*encoded, "c2ln"])


def caller_identity(world):
    identity = world.client("sts").get_caller_identity()
    equal(identity["Account"], world.account_id)
    assert identity["Arn"].startswith(f"arn:aws:iam::{world.account_id}:"), identity["Arn"]


def a_role_by_keys(world):
    sts = world.client("sts")
    role = f"arn:aws:iam::{world.account_id}:role/publish"
    assumed = sts.assume_role(RoleArn=role, RoleSessionName="conformance")
    equal(assumed["AssumedRoleUser"]["Arn"], f"arn:aws:sts::{world.account_id}:assumed-role/publish/conformance")
    session = _session_client("sts", assumed["Credentials"])
    equal(session.get_caller_identity()["Arn"], assumed["AssumedRoleUser"]["Arn"])
    with refused("AccessDenied", 403):
        sts.assume_role(RoleArn=f"arn:aws-cn:iam::{world.account_id}:role/publish", RoleSessionName="conformance")


def a_role_with_permissions(world):
    # Image Builder's role for distribution has its managed policy in every account.
    role = f"arn:aws:iam::{world.account_id}:role/EC2ImageBuilderDistributionCrossAccountRole"
    keys = world.client("sts").assume_role(RoleArn=role, RoleSessionName="distribution")["Credentials"]
    ec2 = _session_client("ec2", keys)
    equal(ec2.describe_images(Owners=["self"])["Images"], [])
    with refused("InvalidAMIID.NotFound", 400):
        ec2.copy_image(Name="a copy", SourceImageId="ami-12345678", SourceRegion="us-east-1")
    with refused("UnauthorizedOperation", 403):
        ec2.copy_snapshot(SourceSnapshotId="snap-12345678", SourceRegion="us-east-1")
    with refused("UnauthorizedOperation", 403):
        ec2.create_tags(Resources=["snap-12345678"], Tags=[{"Key": "a", "Value": "b"}])
    with refused("AccessDeniedException", 400):
        _session_client("ssm", keys).get_parameters(Names=["a"])


def a_session_ends(world):
    role = f"arn:aws:iam::{world.account_id}:role/publish"
    keys = world.client("sts").assume_role(RoleArn=role, RoleSessionName="short", DurationSeconds=900)["Credentials"]
    world.advance(901)
    with refused("ExpiredToken", 400):
        _session_client("s3", keys).list_buckets()
    with refused("ExpiredToken"):
        _session_client("sts", keys).get_caller_identity()
    with refused("RequestExpired"):
        _session_client("ec2", keys).describe_regions()


def a_role_by_web_identity(world):
    # The request is unsigned, so the keys don't matter.
    anybody = client("sts", "us-east-1", {"accessKeyId": "nobody", "secretAccessKey": "nothing"})
    role = f"arn:aws:iam::{world.account_id}:role/publish"
    token = _web_token(world)
    assumed = anybody.assume_role_with_web_identity(RoleArn=role, RoleSessionName="job", WebIdentityToken=token)
    equal(assumed["Audience"], "sts.amazonaws.com")
    equal(assumed["SubjectFromWebIdentityToken"], "repo:octo/images:ref:refs/heads/main")
    equal(_session_client("sts", assumed["Credentials"]).get_caller_identity()["Account"], world.account_id)
    with refused("ExpiredTokenException", 400):
        anybody.assume_role_with_web_identity(
            RoleArn=role, RoleSessionName="job", WebIdentityToken=_web_token(world, exp=1)
        )
    with refused("InvalidIdentityToken", 400):
        anybody.assume_role_with_web_identity(
            RoleArn=role, RoleSessionName="job", WebIdentityToken=_web_token(world, iss="https://example.com")
        )


def a_role_that_was_created(world):
    sts, iam = world.client("sts"), world.client("iam")
    provider = f"arn:aws:iam::{world.account_id}:oidc-provider/token.actions.githubusercontent.com"
    claims = "token.actions.githubusercontent.com"

    def create(name, principal, action, condition):
        statement = {"Effect": "Allow", "Principal": principal, "Action": action, "Condition": condition}
        document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        return iam.create_role(RoleName=name, AssumeRolePolicyDocument=document)["Role"]["Arn"]

    condition = {
        "StringEquals": {f"{claims}:aud": "sts.amazonaws.com"},
        "StringLike": {f"{claims}:sub": "repo:octo/images:ref:refs/tags/v*"},
    }
    publish = create("publish", {"Federated": provider}, "sts:AssumeRoleWithWebIdentity", condition)

    def assume(**claims_of_job):
        token = _web_token(world, **{"sub": "repo:octo/images:ref:refs/tags/v1", **claims_of_job})
        return sts.assume_role_with_web_identity(RoleArn=publish, RoleSessionName="job", WebIdentityToken=token)

    with refused("InvalidIdentityToken", 400):
        assume()
    audiences = ["sts.amazonaws.com", "https://github.com/octo"]
    iam.create_open_id_connect_provider(Url=f"https://{claims}", ClientIDList=audiences)
    equal(assume()["Provider"], provider)
    for sub in ("repo:octo/other:ref:refs/tags/v1", "repo:octo/images:ref:refs/heads/main"):
        with refused("AccessDenied", 403):
            assume(sub=sub)
    with refused("AccessDenied", 403):
        assume(aud="https://github.com/octo")
    with refused("InvalidIdentityToken", 400):
        assume(aud="sts.amazonaws.com.cn")

    externally = {"StringEquals": {"sts:ExternalId": "secret"}}
    chained = create("chained", {"AWS": world.account_id}, "sts:AssumeRole", externally)
    sts.assume_role(RoleArn=chained, RoleSessionName="next", ExternalId="secret")
    with refused("AccessDenied", 403):
        sts.assume_role(RoleArn=chained, RoleSessionName="next", ExternalId="guess")
    with refused("AccessDenied", 403):
        sts.assume_role(RoleArn=publish, RoleSessionName="next")
    with refused("AccessDenied", 403):
        sts.assume_role(RoleArn=f"arn:aws:iam::{world.account_id}:role/missing", RoleSessionName="next")


def _session_client(service, keys):
    return client(
        service,
        "us-east-1",
        {
            "accessKeyId": keys["AccessKeyId"],
            "secretAccessKey": keys["SecretAccessKey"],
            "sessionToken": keys["SessionToken"],
        },
    )


cases = [
    caller_identity,
    a_role_by_keys,
    a_role_with_permissions,
    a_session_ends,
    a_role_by_web_identity,
    a_role_that_was_created,
]
