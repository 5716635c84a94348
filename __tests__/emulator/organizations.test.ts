import { Organizations } from '@aws-sdk/client-organizations';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clientOf } from '../support/aws.js';
import { availableImage, ec2, importedSnapshot, outcome, region } from '../support/ec2-fixtures.js';
import { createWorld, type TestAccount, type TestWorld } from '../support/world.js';

const clientIn = clientOf(Organizations);
let world: TestWorld;
let owner: TestAccount;
let manager: TestAccount;
let member: TestAccount;
let stranger: TestAccount;
beforeEach(async () => {
  world = await createWorld({ accounts: [{}, {}, {}, {}] });
  [owner, manager, member, stranger] = world.accounts as [TestAccount, TestAccount, TestAccount, TestAccount];
});
afterEach(() => world.destroy());

const as = (account: TestAccount) => clientIn(world, 'us-east-1', account);

async function found(): Promise<{ arn: string; root: string }> {
  const { Organization } = await as(manager).createOrganization({});
  const { Roots } = await as(manager).listRoots({});
  return { arn: Organization?.Arn ?? '', root: Roots?.[0]?.Id ?? '' };
}

async function join(account: TestAccount): Promise<void> {
  const { Handshake } = await as(manager).inviteAccountToOrganization({ Target: { Id: account.id, Type: 'ACCOUNT' } });
  await as(account).acceptHandshake({ HandshakeId: Handshake?.Id });
}

const unit = async (ParentId: string, Name: string) =>
  (await as(manager).createOrganizationalUnit({ ParentId, Name })).OrganizationalUnit;

describe('an organization', () => {
  it('is shown to its accounts, listed to its management account, and deleted when it is empty', async () => {
    expect(await outcome(as(member).describeOrganization({}))).toBe('AWSOrganizationsNotInUseException');
    const { arn } = await found();
    expect(arn).toMatch(new RegExp(`^arn:aws:organizations::${manager.id}:organization/o-[a-z0-9]{10}$`));
    await join(member);
    expect((await as(member).describeOrganization({})).Organization).toMatchObject({
      ...{ Arn: arn, MasterAccountId: manager.id, FeatureSet: 'ALL' },
    });
    expect(await outcome(as(member).listAccounts({}))).toBe('AccessDeniedException');
    const first = await as(manager).listAccounts({ MaxResults: 1 });
    const second = await as(manager).listAccounts({ NextToken: first.NextToken });
    const ids = [first, second].flatMap(({ Accounts = [] }) => Accounts.map(({ Id }) => Id));
    expect(ids).toEqual([manager.id, member.id].sort());
    expect(await outcome(as(manager).createOrganization({}))).toBe('AlreadyInOrganizationException');
    expect(await outcome(as(manager).leaveOrganization({}))).toBe('MasterCannotLeaveOrganizationException');
    expect(await outcome(as(manager).deleteOrganization({}))).toBe('OrganizationNotEmptyException');
    await as(member).leaveOrganization({});
    await as(manager).deleteOrganization({});
    expect(await outcome(as(manager).listRoots({}))).toBe('AWSOrganizationsNotInUseException');
  });

  it('is joined by invitation only, within 15 days', async () => {
    await found();
    const invite = () => as(manager).inviteAccountToOrganization({ Target: { Id: member.id, Type: 'ACCOUNT' } });
    const { Handshake } = await invite();
    const named = { HandshakeId: Handshake?.Id };
    expect(await outcome(invite())).toBe('DuplicateHandshakeException');
    expect(await outcome(as(stranger).acceptHandshake(named))).toBe('HandshakeNotFoundException');
    await world.advance(15 * 86_400);
    expect(await outcome(as(member).acceptHandshake(named))).toBe('InvalidHandshakeTransitionException');
    await join(member);
    expect(await outcome(invite())).toBe('HandshakeConstraintViolationException');
  });

  it('has units with units and accounts in them', async () => {
    const { root } = await found();
    await join(member);
    const upper = await unit(root, 'upper');
    const lower = await unit(upper?.Id ?? '', 'lower');
    expect(await outcome(unit(root, 'upper'))).toBe('DuplicateOrganizationalUnitException');
    const move = (SourceParentId: string, DestinationParentId: string) =>
      outcome(as(manager).moveAccount({ AccountId: member.id, SourceParentId, DestinationParentId }));
    expect(await move(root, 'r-0000')).toBe('DestinationParentNotFoundException');
    expect(await move(root, root)).toBe('DuplicateAccountException');
    expect(await move(root, lower?.Id ?? '')).toBe('ok');
    expect((await as(manager).listParents({ ChildId: member.id })).Parents).toEqual([
      { Id: lower?.Id, Type: 'ORGANIZATIONAL_UNIT' },
    ]);
    expect((await as(manager).listParents({ ChildId: upper?.Id })).Parents).toEqual([{ Id: root, Type: 'ROOT' }]);
    const accounts = async (ParentId: string | undefined) =>
      (await as(manager).listAccountsForParent({ ParentId })).Accounts?.map(({ Id }) => Id);
    expect([await accounts(root), await accounts(lower?.Id)]).toEqual([[manager.id], [member.id]]);
    const { OrganizationalUnits: units } = await as(manager).listOrganizationalUnitsForParent({ ParentId: root });
    expect(units).toEqual([upper]);
    const { Children } = await as(manager).listChildren({ ParentId: root, ChildType: 'ORGANIZATIONAL_UNIT' });
    expect(Children).toEqual([{ Id: upper?.Id, Type: 'ORGANIZATIONAL_UNIT' }]);
    const drop = () => outcome(as(manager).deleteOrganizationalUnit({ OrganizationalUnitId: lower?.Id }));
    expect(await drop()).toBe('OrganizationalUnitNotEmptyException');
    await as(manager).removeAccountFromOrganization({ AccountId: member.id });
    expect([await drop(), await drop()]).toEqual(['ok', 'OrganizationalUnitNotFoundException']);
    expect(await outcome(as(manager).describeAccount({ AccountId: member.id }))).toBe('AccountNotFoundException');
    expect(await outcome(accounts('ou-0000-00000000'))).toBe('ParentNotFoundException');
  });
});

describe('an image that is shared with', () => {
  let ImageId: string;
  let snapshotId: string;
  beforeEach(async () => {
    snapshotId = await importedSnapshot(world);
    ImageId = await availableImage(world, snapshotId);
  });

  const share = (permission: object) =>
    ec2(world, region, owner).modifyImageAttribute({ ImageId, LaunchPermission: { Add: [permission] } });
  /** Which accounts see it, among all and by its id. */
  async function seenBy(): Promise<string[]> {
    const asked = [manager, member, stranger].map(async (account) => {
      const { Images = [] } = await ec2(world, region, account).describeImages({ ExecutableUsers: ['self'] });
      const named = await outcome(ec2(world, region, account).describeImages({ ImageIds: [ImageId] }));
      expect(named).toBe(Images.length === 1 ? 'ok' : 'InvalidAMIID.NotFound');
      return Images.length === 1 ? [account.id] : [];
    });
    return (await Promise.all(asked)).flat();
  }
  const copy = (account: TestAccount) =>
    outcome(
      ec2(world, region, account).copyImage({ SourceImageId: ImageId, SourceRegion: region, Name: `by ${account.id}` }),
    );

  it('an organization can be used by its accounts, and copied once they have the snapshot', async () => {
    const { arn } = await found();
    await join(member);
    await share({ OrganizationArn: arn });
    expect(await seenBy()).toEqual([manager.id, member.id]);
    expect([await copy(member), await copy(stranger)]).toEqual(['InvalidRequest', 'InvalidAMIID.NotFound']);
    await ec2(world, region, owner).modifySnapshotAttribute({
      SnapshotId: snapshotId,
      CreateVolumePermission: { Add: [{ UserId: member.id }] },
    });
    expect(await copy(member)).toBe('ok');
    await as(member).leaveOrganization({});
    expect(await seenBy()).toEqual([manager.id]);
  });

  it('a unit can be used by the accounts in it and below it, while they are there', async () => {
    const { root } = await found();
    await join(member);
    const upper = await unit(root, 'upper');
    const lower = await unit(upper?.Id ?? '', 'lower');
    await share({ OrganizationalUnitArn: upper?.Arn });
    expect(await seenBy()).toEqual([]);
    const places = { AccountId: member.id, SourceParentId: root, DestinationParentId: lower?.Id };
    await as(manager).moveAccount(places);
    expect(await seenBy()).toEqual([member.id]);
    await as(manager).moveAccount({ ...places, SourceParentId: lower?.Id, DestinationParentId: root });
    expect(await seenBy()).toEqual([]);
  });
});
