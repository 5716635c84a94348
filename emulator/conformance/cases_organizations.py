"""Organizations: units, accounts, and images that are shared with them."""

from fixtures import available_image
from harness import World, equal, holds, refused


def organizations(_world):
    world = World(accounts=[{}, {}])
    try:
        tree_of_accounts(world)
    finally:
        world.destroy()


def tree_of_accounts(world):
    management = world.client("organizations")
    member = world.client("organizations", account=1)
    member_id = world.accounts[1]["id"]
    with refused("AWSOrganizationsNotInUseException", 400):
        member.describe_organization()
    for ask in (management.list_roots, management.list_accounts, management.delete_organization):
        with refused("AWSOrganizationsNotInUseException", 400):
            ask()
    organization = management.create_organization(FeatureSet="ALL")["Organization"]
    holds(organization, MasterAccountId=world.account_id, FeatureSet="ALL")
    with refused("AlreadyInOrganizationException", 400):
        management.create_organization()
    target = {"Id": member_id, "Type": "ACCOUNT"}
    handshake = management.invite_account_to_organization(Target=target)["Handshake"]
    with refused("DuplicateHandshakeException", 400):
        management.invite_account_to_organization(Target=target)
    equal(member.accept_handshake(HandshakeId=handshake["Id"])["Handshake"]["State"], "ACCEPTED")
    with refused("HandshakeNotFoundException", 400):
        member.accept_handshake(HandshakeId="h-00000000")
    equal(member.describe_organization()["Organization"]["Id"], organization["Id"])
    (root,) = [one for page in management.get_paginator("list_roots").paginate() for one in page["Roots"]]
    unit = management.create_organizational_unit(ParentId=root["Id"], Name="releases")["OrganizationalUnit"]
    with refused("ParentNotFoundException", 400):
        management.create_organizational_unit(ParentId="r-zzzz", Name="releases")
    unit_id = unit["Id"]
    equal(management.describe_organizational_unit(OrganizationalUnitId=unit_id)["OrganizationalUnit"], unit)
    management.move_account(AccountId=member_id, SourceParentId=root["Id"], DestinationParentId=unit_id)
    with refused("DuplicateAccountException", 400):
        management.move_account(AccountId=member_id, SourceParentId=root["Id"], DestinationParentId=unit_id)
    pages = management.get_paginator("list_accounts").paginate(PaginationConfig={"PageSize": 1})
    equal(len([one for page in pages for one in page["Accounts"]]), 2)
    inside = management.list_accounts_for_parent(ParentId=unit_id)["Accounts"]
    equal([one["Id"] for one in inside], [member_id])
    equal(management.list_organizational_units_for_parent(ParentId=root["Id"])["OrganizationalUnits"], [unit])
    equal(management.list_children(ParentId=unit_id, ChildType="ACCOUNT")["Children"], [target])
    equal(management.list_parents(ChildId=member_id)["Parents"][0]["Id"], unit_id)
    equal(management.describe_account(AccountId=member_id)["Account"]["Id"], member_id)

    image_id = available_image(world)
    launch = {"LaunchPermission": {"Add": [{"OrganizationalUnitArn": unit["Arn"]}]}}
    world.client("ec2").modify_image_attribute(ImageId=image_id, **launch)
    seen = world.client("ec2", account=1).describe_images(ExecutableUsers=["self"])["Images"]
    equal([image["ImageId"] for image in seen], [image_id])

    with refused("AccountNotFoundException", 400):
        management.describe_account(AccountId="000000000000")
    with refused("AccountNotFoundException", 400):
        management.remove_account_from_organization(AccountId="000000000000")
    with refused("ChildNotFoundException", 400):
        management.list_parents(ChildId="000000000000")
    for ask in (management.list_accounts_for_parent, management.list_organizational_units_for_parent):
        with refused("ParentNotFoundException", 400):
            ask(ParentId="r-zzzz")
    with refused("ParentNotFoundException", 400):
        management.list_children(ParentId="r-zzzz", ChildType="ACCOUNT")
    with refused("OrganizationalUnitNotEmptyException", 400):
        management.delete_organizational_unit(OrganizationalUnitId=unit_id)
    with refused("MasterCannotLeaveOrganizationException", 400):
        management.leave_organization()
    member.leave_organization()
    member.accept_handshake(HandshakeId=management.invite_account_to_organization(Target=target)["Handshake"]["Id"])
    management.remove_account_from_organization(AccountId=member_id)
    management.delete_organizational_unit(OrganizationalUnitId=unit_id)
    with refused("OrganizationalUnitNotFoundException", 400):
        management.describe_organizational_unit(OrganizationalUnitId=unit_id)
    management.delete_organization()


cases = [organizations]
