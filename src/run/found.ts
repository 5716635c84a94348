/**
 * What exists in AWS, in this program's own words. AWS's answers are parsed into these types where they are read
 * (`resources/<thing>/read.ts`), so that a field which the rest relies on is there, or the read has failed.
 */

type Tags = Readonly<Record<string, string>>;

/** An AMI of the account. */
export interface Image {
  readonly id: string;
  readonly name: string;
  /** AWS's: `pending`, `available`, `disabled`, `failed`, … */
  readonly state: string;
  /** Why it is in that state, in AWS's words; empty when AWS gives no reason. */
  readonly stateReason: string;
  readonly public: boolean;
  readonly tags: Tags;
  /** Milliseconds since the epoch, as are all times here; NaN for an image without a date. */
  readonly createdMs: number;
  readonly deprecationMs: number | undefined;
  readonly lastLaunchedMs: number | undefined;
  /** `disabled`, `enabled-with-cooldown` or `enabled-without-cooldown`. */
  readonly deregistrationProtection: string;
  /** Empty when it has none. */
  readonly description: string;
  readonly architecture: string;
  /** `windows`, or undefined for any other. */
  readonly platform: string | undefined;
  readonly bootMode: string | undefined;
  readonly rootDeviceName: string | undefined;
  readonly rootDeviceType: string | undefined;
  /** Its EBS volumes; instance store has no entry here. */
  readonly volumes: readonly ImageVolume[];
  /** Its instance store volumes, such as `ephemeral0` at `/dev/sdb`. */
  readonly virtualDevices: readonly { readonly deviceName: string; readonly virtualName: string }[];
  readonly enaSupport: boolean;
  readonly sriovNetSupport: string | undefined;
  readonly tpmSupport: string | undefined;
  readonly imdsSupport: string | undefined;
  /** IDs of the product codes that AWS Marketplace bills it by. */
  readonly productCodes: readonly string[];
  /** Each an account's ID, a colon and the watermark's name. */
  readonly watermarkKeys: readonly string[];
  readonly instanceTypes: InstanceTypes;
}

/** The instance types that an image can be launched on, as names and patterns. Two empty lists: on all. */
export interface InstanceTypes {
  readonly supported: readonly string[];
  readonly unsupported: readonly string[];
}

/** An EBS volume that instances of an image get. */
export interface ImageVolume {
  readonly deviceName: string;
  readonly snapshotId: string | undefined;
  readonly type: string | undefined;
  readonly sizeGiB: number | undefined;
  readonly iops: number | undefined;
  readonly throughputMiBps: number | undefined;
  readonly encrypted: boolean;
  readonly deleteOnTermination: boolean | undefined;
}

/** The volume that an image boots from. */
export function rootVolume(image: Image): ImageVolume | undefined {
  return image.volumes.find(({ deviceName }) => deviceName === image.rootDeviceName);
}

/** The ID of the snapshot that an image's root volume is made from. */
export function rootSnapshotId(image: Image): string | undefined {
  return rootVolume(image)?.snapshotId;
}

/** Distinct IDs of an image's snapshots, those of other devices than the root included. */
export function snapshotIdsOf(image: Image): string[] {
  return [...new Set(image.volumes.flatMap(({ snapshotId }) => snapshotId ?? []))];
}

/** Whether AWS refuses to deregister the image. */
export function isProtected(image: Image): boolean {
  return image.deregistrationProtection !== 'disabled';
}

/** An EBS snapshot of the account. */
export interface Snapshot {
  readonly id: string;
  /** AWS's: `pending`, `completed`, `error`, `recoverable`, `recovering`. */
  readonly state: string;
  /** Empty when AWS gives none. */
  readonly stateMessage: string;
  readonly description: string;
  /** `62%`; empty before AWS shows any. */
  readonly progress: string;
  readonly startedMs: number;
  readonly encrypted: boolean;
  /** ARN of the key of an encrypted snapshot, as far as AWS shows it. */
  readonly kmsKeyArn: string | undefined;
  readonly sizeGiB: number;
  readonly tags: Tags;
}

export interface CopiedSnapshot extends Snapshot {
  /** What has the name of the copy, itself included. */
  readonly named: readonly Snapshot[];
}

/** A KMS key in one region, as far as this role may look. */
export interface KmsKey {
  /** As the config or EBS names it. */
  readonly name: string;
  /** undefined when it can't be known what an alias stands for. */
  readonly arn: string | undefined;
  /** What a snapshot's name tells keys apart by: the key's ARN, or as long as that is unknown the alias's. */
  readonly identities: readonly [string, ...string[]];
  /** undefined when it can't be known. Other accounts can't use a key that AWS manages. */
  readonly manager: 'aws' | 'customer' | undefined;
  /** AWS's: `Enabled`, `Disabled`, `PendingDeletion`, …; or `missing`, or `unknown` when this role may not look. */
  readonly state: string;
  /** Why it is unknown: a clause. */
  readonly why: string;
  /** Whether its kind is the one that EBS can use: symmetric, to encrypt and decrypt. */
  readonly isForEncryption: boolean;
}

/** A task that imports a snapshot from S3. */
export interface ImportTask {
  readonly id: string;
  /** `active`, `completed`, or `deleted` for one that failed (docs/aws-facts.md#imports). */
  readonly status: string;
  /** Empty when AWS gives none. */
  readonly statusMessage: string;
  /** In percent, without the sign; empty before AWS shows any. */
  readonly progress: string;
  /** Absent until the import has made it. */
  readonly snapshotId: string | undefined;
  readonly tags: Tags;
}

/** What exists in one region of what the configs name, read once at the start of a run. */
export interface Inventory {
  /** By name. Names are unique per account and region except for copies, so there are at most a few of one name. */
  readonly images: ReadonlyMap<string, readonly Image[]>;
  /** By tag `Name`, in any state. */
  readonly snapshots: ReadonlyMap<string, readonly Snapshot[]>;
  /** By id: all of `snapshots`, and those of `images`. */
  readonly snapshotsById: ReadonlyMap<string, Snapshot>;
  /** By image ID: account IDs, and ARNs of organizations and organizational units. */
  readonly launchPermissions: ReadonlyMap<string, readonly string[]>;
  /** By ID of a snapshot of an image: account IDs, and `all`. */
  readonly volumePermissions: ReadonlyMap<string, readonly string[]>;
  /** undefined when nobody asked, or this role may not. */
  readonly encryptionByDefault: EncryptionByDefault | undefined;
}

/** What AWS encrypts by itself in one region. */
export interface EncryptionByDefault {
  readonly on: boolean;
  /** A customer managed key, or the AWS managed one, which can't be shared; read only where encryption is on. */
  readonly key: 'customer' | 'aws-managed' | undefined;
  /** The default key as EBS names it; read only where encryption is on. */
  readonly kmsKeyId?: string | undefined;
}

/** What publishing in one region depends on, read once at the start of a run. */
export interface PublishingFacts {
  /** undefined where nothing is to become public. */
  readonly blocks: {
    readonly images: PublicAccessBlock | undefined;
    readonly snapshots: PublicAccessBlock | undefined;
  };
  readonly quota: PublicImageQuota | undefined;
  /** Images with our tag that match a `supersede.match`, newest first; by that pattern. */
  readonly older: ReadonlyMap<string, readonly Image[]>;
  /**
   * Public snapshots of older images that are private, where no public image uses them: by ID, the names of the images
   * that use each. A run that ended while it made an image private leaves such snapshots.
   */
  readonly snapshotsLeftPublic: ReadonlyMap<string, readonly string[]>;
  /** SSM parameters that exist, by name; `unknown` when this role may not ask. */
  readonly parameters: ReadonlyMap<string, StoredParameter> | 'unknown';
}

/** The account's block on public access to one kind of resource in one region. */
export interface PublicAccessBlock {
  /** `unblocked`, `block-new-sharing` or `block-all-sharing`; `unknown` when this role may not ask. */
  readonly state: string | undefined;
  /** `account` or `declarative-policy`. */
  readonly managedBy: string | undefined;
}

/** How many public AMIs a region may hold, and which it holds. */
export interface PublicImageQuota {
  /** `unknown` says why it can't be read: a clause after the name of the action. */
  readonly limit: number | { readonly unknown: string };
  /** Ids of the images that are public now. */
  readonly publicIds: readonly string[];
}

export interface StoredParameter {
  readonly value: string;
  /** `String`, `StringList` or `SecureString`; an overwrite can't change it. */
  readonly type: string;
  /** `text` or `aws:ec2:image`. */
  readonly dataType: string;
}
