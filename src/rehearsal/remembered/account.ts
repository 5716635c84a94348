import * as z from 'zod';

/** A change of what is remembered gives it another number: an entry of another one is ignored. */
export const version = 1;

const tags = z.record(z.string(), z.string());
const time = z.number();
const principals = z.array(z.string());

const volume = z.strictObject({
  deviceName: z.string(),
  snapshotId: z.string().optional(),
  type: z.string().optional(),
  sizeGiB: z.number().optional(),
  iops: z.number().optional(),
  throughputMiBps: z.number().optional(),
  encrypted: z.boolean(),
  deleteOnTermination: z.boolean().optional(),
});

const image = z.strictObject({
  id: z.string().regex(/^ami-[0-9a-f]+$/),
  name: z.string(),
  state: z.string(),
  public: z.boolean(),
  tags,
  createdMs: time,
  deprecationMs: time.optional(),
  deregistrationProtection: z.string(),
  description: z.string(),
  architecture: z.string(),
  bootMode: z.string().optional(),
  rootDeviceName: z.string().optional(),
  volumes: z.array(volume),
  virtualDevices: z.array(z.strictObject({ deviceName: z.string(), virtualName: z.string() })),
  enaSupport: z.boolean(),
  sriovNetSupport: z.string().optional(),
  tpmSupport: z.string().optional(),
  imdsSupport: z.string().optional(),
  instanceTypes: z.strictObject({ supported: z.array(z.string()), unsupported: z.array(z.string()) }),
  launchPermissions: principals,
});

const snapshot = z.strictObject({
  id: z.string().regex(/^snap-[0-9a-f]+$/),
  description: z.string(),
  startedMs: time,
  encrypted: z.boolean(),
  kmsKeyArn: z.string().optional(),
  sizeGiB: z.number().int().positive(),
  tags,
  volumePermissions: principals,
});

const parameter = z.strictObject({
  name: z.string(),
  /** The ID of an AMI; absent for any other value, which is not remembered. */
  imageId: z.string().optional(),
  dataType: z.string(),
});

const region = z.strictObject({
  name: z.string(),
  images: z.array(image),
  snapshots: z.array(snapshot),
  encryptionByDefault: z.boolean().optional(),
  imageBlock: z.string().optional(),
  snapshotBlock: z.string().optional(),
  quota: z.strictObject({ limit: z.number(), publicIds: z.array(z.string()) }).optional(),
  parameters: z.array(parameter),
  /** Customer managed keys that the configs name. */
  keys: z.array(z.strictObject({ name: z.string(), id: z.string() })),
});

const account = z.strictObject({
  id: z.string().regex(/^\d{12}$/),
  partition: z.string(),
  enabledRegions: z.array(z.string()),
  buckets: z.array(z.strictObject({ name: z.string(), region: z.string() })),
  regions: z.array(region),
});

const remembered = z.strictObject({
  version: z.literal(version),
  repository: z.string(),
  ref: z.string(),
  run: z.string(),
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
 * Reads an entry of the cache. What a pull request has saved for itself is found, too, and before that of the default
 * branch: it could say anything, so it is ignored if it says where it comes from.
 * @returns the accounts, or why they aren't used: a clause
 */
export function parseRemembered(text: string, { repository, ref }: Origin): Remembered | string {
  const json = parsed(text);
  const head = z.object({ version: z.unknown() }).safeParse(json);
  if (head.success && head.data.version !== version) return 'another version of ami-publish has saved it';
  const read = remembered.safeParse(json);
  if (!read.success) return 'it is damaged';
  if (read.data.repository !== repository) return `it comes from the repository ${read.data.repository}`;
  if (read.data.ref !== ref) return `it comes from ${read.data.ref}, not from the default branch`;
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
