import { describe, expect, it } from '@jest/globals';
import { checkEncryption, type Encryption, expectedEncryption } from '../../../src/resources/ebs-encryption/check.js';
import type { EncryptionByDefault } from '../../../src/run/found.js';
import type { Target } from '../../../src/run/target.js';

const off: EncryptionByDefault = { on: false, key: undefined };
const awsManaged: EncryptionByDefault = { on: true, key: 'aws-managed' };
const customer: EncryptionByDefault = { on: true, key: 'customer' };

describe('what a snapshot that is still to be made will be', () => {
  it.each<[boolean | undefined, EncryptionByDefault | undefined, Encryption]>([
    [false, off, 'none'],
    [false, awsManaged, 'aws-managed-key'],
    [false, customer, 'customer-key'],
    [true, off, 'some-key'],
    [true, awsManaged, 'aws-managed-key'],
    [true, customer, 'customer-key'],
    [undefined, off, 'unknown'],
    [undefined, customer, 'customer-key'],
    [false, undefined, 'unknown'],
    [true, undefined, 'some-key'],
  ])('from encrypted %s, by default %j: %s', (from, byDefault, expected) => {
    expect(expectedEncryption(from, byDefault)).toBe(expected);
  });
});

interface Case {
  readonly image: {
    public?: boolean;
    temporary?: boolean;
    accounts?: string[];
    bestEffort?: boolean;
    marketplace?: boolean;
  };
  /** The region of the image; eu-west-1 unless given. */
  readonly region?: string;
  readonly partition?: string;
  /** Whether the image exists there already, with a volume that is encrypted or not. */
  readonly imageEncrypted?: boolean;
  readonly home?: EncryptionByDefault | undefined;
  readonly there?: EncryptionByDefault | undefined;
  /** The snapshot that the other region has already. */
  readonly existing?: { state: string; encrypted: boolean; kmsKeyArn?: string };
  /** A source that is a snapshot, and whether it is encrypted. */
  readonly sourceEncrypted?: boolean;
  /** Who manages the key that the config asks for. */
  readonly asked?: 'aws' | 'customer';
  /** What KMS says of any other key; undefined: this role may not ask. */
  readonly manager?: 'aws' | 'customer';
}

/** A target of the home region us-west-2, where no image is wanted, and of another, where one is. */
function target(given: Case): Target {
  const { image, home, there, existing, sourceEncrypted, asked, manager } = given;
  const { region = 'eu-west-1', partition = 'aws', imageEncrypted } = given;
  const source = {
    homeRegion: 'us-west-2',
    origin: sourceEncrypted === undefined ? { kind: 'object' } : { kind: 'snapshot', encrypted: sourceEncrypted },
  };
  const first = { name: 'digest', names: ['digest'], source };
  const snapshot = { ...first, first, ...(asked === undefined ? {} : { encryption: { key: { manager: asked } } }) };
  const wanted = {
    name: 'my-os',
    config: {
      public: image.public ?? false,
      temporary: image.temporary ?? false,
      best_effort_regions: image.bestEffort ? [region] : [],
      marketplace: image.marketplace ? { entity_id: 'prod' } : undefined,
    },
    share: { principals: (image.accounts ?? []).map((value) => ({ kind: 'account', value })) },
    copyTo: [],
    recipe: { snapshot, devices: [] },
  };
  const images = imageEncrypted === undefined ? [] : [{ id: 'ami-1', volumes: [{ encrypted: imageEncrypted }] }];
  const found = (encryptionByDefault: EncryptionByDefault | undefined, snapshots: unknown[] = []) => ({
    images: new Map([['my-os', images]]),
    launchPermissions: new Map(),
    snapshots: new Map(snapshots.length > 0 ? [['digest', snapshots]] : []),
    encryptionByDefault,
  });
  const ec2 = { getEbsDefaultKmsKeyId: async () => ({ KmsKeyId: 'the default key' }) };
  return {
    partition,
    regions: [
      { name: 'us-west-2', images: [], found: found(home), ec2 },
      { name: region, images: [wanted], found: found(there, existing ? [existing] : []), ec2 },
    ],
    readKey: async () => ({ manager }),
  } as unknown as Target;
}

const shared = { accounts: ['210987654321'] };
const sold = { region: 'us-east-1', image: { marketplace: true } };

describe('whether an image for others can be so', () => {
  it.each<[string, Case, 'no answer' | 'no' | 'unknown']>([
    ['private', { image: {}, home: awsManaged, there: awsManaged }, 'no answer'],
    [
      'temporary, so never public',
      { image: { public: true, temporary: true }, home: awsManaged, there: off },
      'no answer',
    ],
    ['public, off everywhere', { image: { public: true }, home: off, there: off }, 'no answer'],
    ['public, on there', { image: { public: true }, home: off, there: customer }, 'no'],
    ['public, on at home', { image: { public: true }, home: awsManaged, there: off }, 'no'],
    [
      'public, unencrypted there already',
      {
        image: { public: true },
        home: awsManaged,
        there: awsManaged,
        existing: { state: 'completed', encrypted: false },
      },
      'no answer',
    ],
    [
      'public, encrypted there already',
      { image: { public: true }, home: off, there: off, existing: { state: 'completed', encrypted: true } },
      'no',
    ],
    [
      'public, a failed copy there does not count',
      { image: { public: true }, home: off, there: off, existing: { state: 'error', encrypted: true } },
      'no answer',
    ],
    ['public, may not be asked', { image: { public: true }, home: undefined, there: undefined }, 'unknown'],
    ['public, of an encrypted snapshot', { image: { public: true }, there: off, sourceEncrypted: true }, 'no'],
    ['shared, on there with the AWS managed key', { image: shared, home: off, there: awsManaged }, 'no'],
    ["shared, on there with a customer's key", { image: shared, home: off, there: customer }, 'no answer'],
    [
      'shared, on at home only: the copy takes a key that was not looked at',
      { image: shared, home: customer, there: off },
      'unknown',
    ],
    ['shared, of an encrypted snapshot', { image: shared, there: customer, sourceEncrypted: true }, 'no answer'],
    [
      'shared, of an encrypted snapshot: the copy takes the default key',
      { image: shared, there: off, sourceEncrypted: true, manager: 'aws' },
      'no',
    ],
    [
      "shared, with AWS's key by its ARN as the default",
      { image: shared, home: off, there: { ...customer, kmsKeyId: 'arn' }, manager: 'aws' },
      'no',
    ],
    [
      "shared, encrypted there already with AWS's key",
      {
        image: shared,
        home: off,
        there: off,
        existing: { state: 'completed', encrypted: true, kmsKeyArn: 'arn' },
        manager: 'aws',
      },
      'no',
    ],
    ["shared, asked for with AWS's key", { image: shared, home: off, there: customer, asked: 'aws' }, 'no'],
    ["shared, asked for with a customer's key", { image: shared, there: awsManaged, asked: 'customer' }, 'no answer'],
    ['for the Marketplace, off everywhere', { ...sold, home: off, there: off }, 'no answer'],
    ['for the Marketplace, on there', { ...sold, home: off, there: customer }, 'no'],
    ['for the Marketplace, on at home', { ...sold, home: customer, there: off }, 'no'],
    ['for the Marketplace, of an encrypted snapshot', { ...sold, there: off, sourceEncrypted: true }, 'no'],
    ['for the Marketplace, may not be asked', { ...sold, home: undefined, there: undefined }, 'unknown'],
    ['for the Marketplace, there and encrypted', { ...sold, home: off, there: off, imageEncrypted: true }, 'no'],
    [
      'for the Marketplace, there and unencrypted',
      { ...sold, home: off, there: customer, imageEncrypted: false },
      'no answer',
    ],
    [
      'for the Marketplace and shared, asked for with a key',
      { ...sold, image: { ...shared, ...sold.image }, there: off, asked: 'customer' },
      'no',
    ],
    ['for the Marketplace, which takes no AMI of this region', { image: sold.image, there: customer }, 'no answer'],
    [
      'for the Marketplace, which is not in this partition',
      { ...sold, partition: 'aws-cn', there: customer },
      'no answer',
    ],
    [
      'for the Marketplace, but temporary',
      { ...sold, image: { ...sold.image, temporary: true }, there: customer },
      'no answer',
    ],
  ])('%s', async (_, given, expected) => {
    const answers = (await checkEncryption(target(given))).map(({ answer }) => answer);
    expect(answers).toEqual(expected === 'no answer' ? [] : [expected]);
  });

  it('is best effort where the region is', async () => {
    const [answer] = await checkEncryption(
      target({ image: { public: true, bestEffort: true }, home: off, there: customer }),
    );
    expect(answer).toMatchObject({ answer: 'no', scope: { region: 'eu-west-1', image: 'my-os', bestEffort: true } });
  });
});
