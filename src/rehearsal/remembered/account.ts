import * as z from 'zod';

/** A change of what is remembered gives it another number: an entry of another one is ignored. */
export const version = 2;

const text = z.string().max(4096);
/** Milliseconds since the epoch, before the year 2100. */
const time = z.number().int().min(0).max(4_102_444_800_000);
const count = z.number().int().min(0);
const texts = z.array(text);
const tags = z.record(text, text);
const json: z.ZodType<unknown> = z.json();
const imageId = z.string().regex(/^ami-[0-9a-f]+$/);
const snapshotId = z.string().regex(/^snap-[0-9a-f]+$/);

const volume = z.strictObject({
  deviceName: text,
  snapshotId: snapshotId.optional(),
  type: text.optional(),
  sizeGiB: count.optional(),
  iops: count.optional(),
  throughputMiBps: count.optional(),
  encrypted: z.boolean(),
  deleteOnTermination: z.boolean().optional(),
});

const image = z.strictObject({
  id: imageId,
  name: text,
  state: z.enum(['available', 'disabled']),
  public: z.boolean(),
  tags,
  createdMs: time,
  deprecationMs: time.optional(),
  deregistrationProtection: text,
  description: text,
  architecture: text,
  isWindows: z.boolean(),
  bootMode: text.optional(),
  rootDeviceName: text.optional(),
  volumes: z.array(volume),
  virtualDevices: z.array(z.strictObject({ deviceName: text, virtualName: text })),
  enaSupport: z.boolean(),
  sriovNetSupport: text.optional(),
  tpmSupport: text.optional(),
  imdsSupport: text.optional(),
  instanceTypes: z.strictObject({ supported: texts, unsupported: texts }),
  launchPermissions: texts,
  productCodes: texts,
  watermarkKeys: texts,
  licenses: z.array(z.strictObject({ arn: text, crossAccount: z.boolean() })),
  fastLaunch: z
    .strictObject({
      maxParallelLaunches: count.optional(),
      targetResourceCount: count.optional(),
      template: z.strictObject({ id: text, version: text }).optional(),
    })
    .optional(),
});

const snapshot = z.strictObject({
  id: snapshotId,
  description: text,
  startedMs: time,
  encrypted: z.boolean(),
  kmsKeyArn: text.optional(),
  sizeGiB: count.positive(),
  tags,
  productCodes: texts,
  volumePermissions: texts,
});

const parameter = z.strictObject({
  name: text,
  /** The ID of an AMI; absent for any other value, which is not remembered. */
  imageId: imageId.optional(),
  type: z.enum(['String', 'StringList', 'SecureString']),
  dataType: text,
});

const launchTemplate = z.strictObject({
  id: text,
  name: text.optional(),
  defaultVersion: count,
  latestVersion: count,
  /** Of those that the configs name. */
  versions: z.array(z.strictObject({ number: count, imageId: imageId.optional(), formerDefault: count.optional() })),
});

const builder = z.strictObject({
  configurations: z.array(z.strictObject({ name: text, description: text, distributions: z.array(json), tags })),
  recipes: z.array(z.strictObject({ name: text, version: text, parentImage: text, content: json, tags })),
});

const region = z.strictObject({
  name: text,
  images: z.array(image),
  snapshots: z.array(snapshot),
  encryptionByDefault: z.boolean().optional(),
  imageBlock: text.optional(),
  snapshotBlock: text.optional(),
  quota: z.strictObject({ limit: count, publicIds: texts }).optional(),
  parameters: z.array(parameter),
  /** Keys that the configs name. `missing` is a state, too. */
  keys: z.array(z.strictObject({ name: text, id: text.optional(), state: text })),
  /** By name, those that the configs name: whether it exists. */
  topics: z.record(text, z.boolean()),
  /** All of the region; absent: they were not read. */
  launchTemplates: z.array(launchTemplate).optional(),
  /** Those that the configs name, by ARN: AWS's status, or `missing`. */
  licenses: z.record(text, text),
  builder: builder.optional(),
});

const product = z.strictObject({ entityId: text, versions: z.array(json) });

const account = z.strictObject({
  id: z.string().regex(/^\d{12}$/),
  partition: text,
  enabledRegions: texts,
  buckets: z.array(z.strictObject({ name: text, region: text })),
  /** Disk images that the bucket has: of those of the default branch. */
  objects: z.array(z.strictObject({ bucket: text, key: text })),
  /** What `supersede` matches in the configs: AMIs that match nothing of it are not known. */
  patterns: texts,
  regions: z.array(region),
  products: z.array(product),
  /** Names of roles, and whether each exists and trusts VM Import. */
  importRoles: z.record(text, z.enum(['there', 'missing', 'untrusted'])),
  /** The image build version, and its AMI, that each ARN of Image Builder stands for. */
  builtImages: z.array(z.strictObject({ arn: text, build: text, imageId })),
});

const remembered = z.strictObject({
  version: z.literal(version),
  repository: text,
  ref: text,
  run: text,
  readMs: time,
  accounts: z.array(account).min(1),
});

/** What a run has read of its accounts, for a rehearsal that can't read them. It has no secrets. */
export type Remembered = z.infer<typeof remembered>;
export type RememberedAccount = Remembered['accounts'][number];
export type RememberedRegion = RememberedAccount['regions'][number];
export type RememberedImage = RememberedRegion['images'][number];
export type RememberedSnapshot = RememberedRegion['snapshots'][number];

/** Whose entry a run may use. */
export interface Origin {
  readonly repository: string;
  /** The ref of the default branch. */
  readonly ref: string;
}

/**
 * Reads an entry of the cache. GitHub shows a pull request the entries that it has saved for itself before those of the
 * default branch. What such an entry says of its origin is no proof: it can only mislead the rehearsals of the pull request
 * that saved it, as its config and its workflow can.
 * @returns the accounts, or why they aren't used: a clause
 */
export function parseRemembered(entry: string, { repository, ref }: Origin): Remembered | string {
  const parsed = parseJson(entry);
  const head = z.object({ version: z.unknown() }).safeParse(parsed);
  if (head.success && head.data.version !== version) return 'another version of ami-publish has saved it';
  const read = remembered.safeParse(parsed);
  if (!read.success) return 'it is damaged';
  if (read.data.repository !== repository) return `it comes from the repository ${read.data.repository}`;
  if (read.data.ref !== ref) return `it comes from ${read.data.ref}, not from the default branch`;
  return read.data;
}

function parseJson(entry: string): unknown {
  try {
    return JSON.parse(entry);
  } catch {
    return undefined;
  }
}
