import type { ServiceClients } from '../aws/clients.js';
import { explain } from '../aws/errors.js';
import { given } from '../aws/given.js';
import { PublishError } from '../error.js';
import { toEncrypt } from '../resources/kms-key/policy.js';
import { inWords } from './assumptions.js';
import { seedBuiltImage } from './built-image.js';
import type { Need } from './needs.js';
import type { Seeding } from './seeding.js';
import { seedImage, seedSnapshot } from './source.js';

/** Makes what the configs need, one after the other: the same configs get the same world. */
export async function seed(seeding: Seeding, needs: readonly Need[]): Promise<void> {
  const primaries = new Map<string, string>();
  for (const need of needs) {
    try {
      if (need.kind === 'key' && isMultiRegion(need.key)) await seedMultiRegionKey(seeding, need, primaries);
      else await seedOne(seeding, need);
    } catch (cause) {
      throw notMade(need, cause);
    }
  }
}

/** What the emulator refuses to make. A real account may have it all the same. */
function notMade(need: Need, cause: unknown): PublishError {
  const [what] = inWords(need);
  const message = `can't rehearse that ${what}, in ${need.region}: ${explain(cause).message}`;
  const hint = 'Correct the config if the message says what is wrong with it; else use `plan` with credentials.';
  return new PublishError('input', message, { cause, hint });
}

async function seedOne(seeding: Seeding, need: Need): Promise<unknown> {
  const { account, region } = need;
  const { control } = seeding;
  const clients = seeding.clientsOf(account.id);
  switch (need.kind) {
    case 'bucket':
      return createBucket(clients, region, need.name);
    case 'object': {
      const s3 = await clients.s3(region);
      return s3.putObject({ Bucket: need.bucket, Key: need.key, Body: emptyDisk() });
    }
    case 'topic':
      return (await clients.sns(region)).createTopic({ Name: need.name });
    case 'key':
      return createKey(seeding, need);
    case 'license': {
      const manager = await clients.licenseManager(region);
      const [id = ''] = need.arn.split(':').slice(-1);
      await control('POST', 'next-ids', { ids: [id] });
      return manager.createLicenseConfiguration({ Name: id, LicenseCountingType: 'vCPU' });
    }
    case 'launch-template': {
      await control('POST', 'next-ids', { ids: [need.id] });
      const ec2 = await clients.ec2(region);
      return ec2.createLaunchTemplate({
        LaunchTemplateName: need.id,
        LaunchTemplateData: { InstanceType: 'm5.large' },
      });
    }
    case 'snapshot':
      return seedSnapshot(seeding, need);
    case 'image':
      return seedImage(seeding, need);
    case 'built-image':
      return seedBuiltImage(seeding, need);
    case 'distribution': {
      const builder = await clients.imageBuilder(region);
      const name = need.arn.split('/').at(-1) ?? '';
      const distributions = [{ region, amiDistributionConfiguration: {} }];
      return builder.createDistributionConfiguration({ name, distributions, clientToken: name.padEnd(4, '-') });
    }
    case 'component':
      return control('POST', 'image-builder-resources', componentOf(need.arn));
    case 'subnet':
    case 'security-group':
    case 'instance-profile':
      return; // settings of the world
    case 'product': {
      const entity = { entityId: need.entityId, name: need.entityId, accountId: account.id };
      return control('POST', 'marketplace-entities', entity);
    }
  }
}

/** A bucket that another account of the run has is that account's: preflight says so, as it would on AWS. */
async function createBucket(clients: ServiceClients, region: string, name: string): Promise<void> {
  const s3 = await clients.s3(region);
  const location = { LocationConstraint: region as 'eu-west-1' };
  await s3
    .createBucket({
      Bucket: name,
      ...(region === 'us-east-1' ? {} : { CreateBucketConfiguration: location }),
    })
    .catch((error: Error) => {
      if (!/^BucketAlready/.test(error.name)) throw error;
    });
}

/** A raw disk with a master boot record that has one Linux partition. */
function emptyDisk(): Buffer {
  const sectors = 2048;
  const disk = Buffer.alloc(sectors * 512);
  const entry = 0x1be;
  disk[entry + 4] = 0x83;
  disk.writeUInt32LE(1, entry + 8);
  disk.writeUInt32LE(sectors - 1, entry + 12);
  disk.writeUInt16LE(0xaa55, 0x1fe);
  return disk;
}

type KeyNeed = Extract<Need, { kind: 'key' }>;

/** By its ID it has that one; by an alias, any ID. */
async function createKey({ control, clientsOf }: Seeding, need: KeyNeed, multiRegion = false): Promise<string> {
  const { account, region, key, usedBy } = need;
  const kms = await clientsOf(account.id).kms(region);
  const name = key.replace(/^arn:([^:]*:){4}(key\/)?/, '');
  const isAlias = name.startsWith('alias/');
  const givenId = isAlias ? need.id : name;
  if (givenId !== undefined) await control('POST', 'next-ids', { ids: [givenId] });
  const { KeyMetadata } = await kms.createKey({
    ...(multiRegion ? { MultiRegion: true } : {}),
    Policy: keyPolicy(account, usedBy),
  });
  const id = given(KeyMetadata?.KeyId, 'KeyId of CreateKey');
  if (isAlias) await kms.createAlias({ AliasName: name, TargetKeyId: id });
  return id;
}

function keyPolicy({ id, partition }: Need['account'], usedBy: readonly string[]): string {
  const root = (account: string): string => `arn:${partition}:iam::${account}:root`;
  const others = usedBy.filter((other) => other !== id);
  const statement = { Effect: 'Allow', Resource: '*' };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { ...statement, Principal: { AWS: root(id) }, Action: 'kms:*' },
      ...(others.length === 0 ? [] : [{ ...statement, Principal: { AWS: others.map(root) }, Action: toEncrypt }]),
    ],
  });
}

function isMultiRegion(key: string): boolean {
  return /(^|:key\/)mrk-/.test(key);
}

/** The first region has the primary key, the others replicas. */
async function seedMultiRegionKey(seeding: Seeding, need: KeyNeed, primaries: Map<string, string>): Promise<void> {
  const { account, region, key } = need;
  const name = `${account.id} ${key.replace(/^.*(?=mrk-)/, '')}`;
  const primary = primaries.get(name);
  if (primary === undefined) {
    primaries.set(name, region);
    await createKey(seeding, need, true);
    return;
  }
  const kms = await seeding.clientsOf(account.id).kms(primary);
  const Policy = keyPolicy(account, need.usedBy);
  await kms.replicateKey({ KeyId: key.replace(/^.*(?=mrk-)/, ''), ReplicaRegion: region, Policy });
}

const componentOwners: Readonly<Record<string, string>> = {
  aws: 'Amazon',
  'aws-marketplace': 'AWSMarketplace',
  'third-party': 'ThirdParty',
};

/** Of a version with wildcards the first one. */
function componentOf(arn: string): object {
  const [, , , region = '', owner = '', resource = ''] = arn.split(':');
  const [, name = '', version = '', build = '1'] = resource.split('/');
  const semantic = version.split('.').map((part, index) => (part === 'x' ? Number(index === 0) : part));
  return {
    kind: 'component',
    region,
    owner: componentOwners[owner] ?? owner,
    name,
    version: `${semantic.join('.')}/${build}`,
  };
}
