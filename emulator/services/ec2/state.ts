import type { SnapshotData } from '../../world/blocks.js';
import { current, put, type VersionedTable } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import type { ClientTokens } from '../client-tokens.js';
import type { Tags } from '../tags.js';

/** A failure that happens after the request has succeeded. */
interface LateFailure {
  /** Milliseconds of the world's clock. */
  readonly at: number;
  readonly message: string;
}

/**
 * An EBS snapshot. Its state follows from the clock, `completesAt` and `failure`. Times are milliseconds of the world's
 * clock.
 */
export interface Snapshot {
  readonly snapshotId: string;
  readonly ownerId: string;
  readonly description: string;
  /** `vol-ffffffff` for copies and imports. */
  readonly volumeId: string;
  readonly volumeSizeGiB: number;
  readonly encrypted: boolean;
  /** The ARN of the key, if the snapshot is encrypted. */
  readonly kmsKeyId?: string | undefined;
  readonly startTime: number;
  /** Undefined while the snapshot is being written through EBS direct. */
  readonly completesAt?: number | undefined;
  readonly failure?: LateFailure | undefined;
  /** Copies share the data of their source. */
  readonly data: SnapshotData;
  readonly tags: Tags;
  /** Account ids and `all`. */
  readonly createVolumePermissions: ReadonlySet<string>;
  readonly productCodes: readonly string[];
  readonly transferType?: 'standard' | 'time-based' | undefined;
  readonly completionDurationMinutes?: number | undefined;
  /** Whether CopySnapshot created it. Copies in progress count toward the quota of the region. */
  readonly isCopy: boolean;
}

/** A launch permission. `kind` is the member of LaunchPermission that holds `value`. */
export interface LaunchPermission {
  readonly kind: 'UserId' | 'Group' | 'OrganizationArn' | 'OrganizationalUnitArn';
  readonly value: string;
}

/** A device of an image. It has exactly one of `ebs`, `virtualName` and `noDevice`. */
export interface ImageDevice {
  readonly deviceName: string;
  readonly virtualName?: string | undefined;
  readonly noDevice?: string | undefined;
  readonly ebs?:
    | {
        readonly snapshotId?: string | undefined;
        readonly volumeSizeGiB: number;
        readonly volumeType: string;
        readonly deleteOnTermination: boolean;
        readonly encrypted: boolean;
        readonly iops?: number | undefined;
        readonly throughputMiBps?: number | undefined;
        readonly volumeInitializationRateMiBps?: number | undefined;
      }
    | undefined;
}

/** A watermark of an image. Copies of the image have it too. */
interface Watermark {
  /** `<account id>:<name>` */
  readonly key: string;
  readonly creationTime: number;
  readonly sourceImageId: string;
  readonly sourceImageRegion: string;
  readonly sourceImageCreationTime: number;
}

/** An AMI. The states `pending`, `available` and `failed` follow from the clock. */
export interface Image {
  readonly imageId: string;
  readonly ownerId: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly creationTime: number;
  readonly availableAt: number;
  readonly failure?: LateFailure | undefined;
  readonly disabled: boolean;
  readonly architecture: string;
  /** Undefined for Linux. */
  readonly platform?: 'windows' | undefined;
  /** Of Windows: whether the license is the owner's. */
  readonly usageOperation?: string | undefined;
  readonly virtualizationType: string;
  readonly imageLocation: string;
  readonly rootDeviceName?: string | undefined;
  readonly devices: readonly ImageDevice[];
  readonly bootMode?: string | undefined;
  readonly tpmSupport?: string | undefined;
  readonly imdsSupport?: string | undefined;
  readonly enaSupport: boolean;
  readonly sriovNetSupport?: string | undefined;
  readonly kernelId?: string | undefined;
  readonly ramdiskId?: string | undefined;
  readonly uefiData?: string | undefined;
  /** No operation returns it. */
  readonly billingProducts: readonly string[];
  readonly productCodes: readonly string[];
  readonly watermarks: readonly Watermark[];
  /** Undefined: the image can be launched on every instance type. */
  readonly instanceTypes?:
    | { readonly supported: readonly string[]; readonly unsupported: readonly string[] }
    | undefined;
  readonly tags: Tags;
  readonly launchPermissions: readonly LaunchPermission[];
  readonly deprecationTime?: number | undefined;
  readonly deregistrationProtection: {
    readonly enabled: boolean;
    readonly withCooldown: boolean;
    /** The end of the cooldown, until which the image stays protected. */
    readonly until?: number | undefined;
  };
  readonly sourceImageId?: string | undefined;
  readonly sourceImageRegion?: string | undefined;
}

/** How an import ends. It is known once the disk images have been read, or when the task is cancelled. */
type ImportOutcome<Result> = Result | { readonly failureMessage: string } | { readonly cancelled: true };

/** A task that imports a disk image from S3 as a snapshot. */
export interface ImportTask {
  readonly importTaskId: string;
  readonly ownerId: string;
  readonly description?: string | undefined;
  readonly containerDescription?: string | undefined;
  /** RAW, VMDK, VHD or VHDX; undefined until it is detected, when the request states none. */
  readonly format?: string | undefined;
  readonly s3Bucket?: string | undefined;
  readonly s3Key?: string | undefined;
  readonly url?: string | undefined;
  readonly encrypted: boolean;
  readonly kmsKeyId?: string | undefined;
  readonly startTime: number;
  readonly endsAt: number;
  readonly diskImageSizeBytes: number;
  readonly outcome?: ImportOutcome<{ readonly snapshotId: string }> | undefined;
  readonly tags: Tags;
}

/** A task that imports disk images from S3, or snapshots, as an image. */
export interface ImportImageTask {
  readonly importTaskId: string;
  readonly ownerId: string;
  readonly description?: string | undefined;
  readonly architecture: string;
  readonly bootMode?: string | undefined;
  readonly licenseType: string;
  readonly platform?: string | undefined;
  readonly usageOperation: string;
  readonly licenseConfigurationArns: readonly string[];
  readonly encrypted: boolean;
  readonly kmsKeyId?: string | undefined;
  readonly startTime: number;
  readonly endsAt: number;
  readonly disks: readonly ImportedImageDisk[];
  readonly outcome?: ImportOutcome<{ readonly imageId: string; readonly snapshotIds: readonly string[] }> | undefined;
  readonly tags: Tags;
}

/** A disk of an import. It is in S3, or a snapshot already. */
export interface ImportedImageDisk {
  readonly description?: string | undefined;
  readonly format?: string | undefined;
  readonly s3Bucket?: string | undefined;
  readonly s3Key?: string | undefined;
  readonly url?: string | undefined;
  readonly snapshotId?: string | undefined;
  readonly diskImageSizeBytes: number;
}

/** The attributes that an account has set in a region. For others the world's default applies. */
export interface AccountAttributes {
  readonly encryptionByDefault?: boolean | undefined;
  readonly defaultKmsKeyId?: string | undefined;
  readonly imageBlockPublicAccess?: DelayedState | undefined;
  readonly snapshotBlockPublicAccess?: DelayedState | undefined;
}

/** A requested state that takes effect later. */
export interface DelayedState {
  readonly before: string;
  readonly state: string;
  readonly effectiveAt: number;
}

/** The resources of all accounts in a region. */
interface Ec2Region {
  readonly snapshots: VersionedTable<Snapshot>;
  readonly images: VersionedTable<Image>;
  readonly importTasks: VersionedTable<ImportTask>;
  readonly importImageTasks: VersionedTable<ImportImageTask>;
  /** By account id. */
  readonly accounts: VersionedTable<AccountAttributes>;
  readonly clientTokens: ClientTokens<object>;
}

export function ec2Region(world: World, region: string): Ec2Region {
  return world.state('ec2', region, () => ({
    snapshots: new Map(),
    images: new Map(),
    importTasks: new Map(),
    importImageTasks: new Map(),
    accounts: new Map(),
    clientTokens: new Map(),
  }));
}

/** A snapshot of any account as it is now, without the consistency lag. */
export function findSnapshot(world: World, region: string, snapshotId: string): Snapshot | undefined {
  return current(ec2Region(world, region).snapshots, snapshotId);
}

/** The properties of a new snapshot; those that are not required have defaults. */
type NewSnapshot = Partial<Snapshot> & Pick<Snapshot, 'ownerId' | 'volumeSizeGiB' | 'encrypted' | 'data'>;

/**
 * Creates a snapshot, which exists from its `startTime` on (default: now). Without `completesAt` it stays pending until
 * `updateSnapshot` sets that.
 */
export function createSnapshot(world: World, region: string, snapshot: NewSnapshot): Snapshot {
  const created: Snapshot = {
    description: '',
    volumeId: 'vol-ffffffff',
    startTime: world.clock.now(),
    tags: new Map(),
    createVolumePermissions: new Set(),
    productCodes: [...world.settings.ec2.productCodesOfNewSnapshots],
    isCopy: false,
    ...snapshot,
    snapshotId: snapshot.snapshotId ?? world.random.id('snap'),
  };
  put(world, ec2Region(world, region).snapshots, created.snapshotId, created, created.startTime);
  return created;
}

/** Changes a snapshot that exists. */
export function updateSnapshot(world: World, region: string, snapshotId: string, change: Partial<Snapshot>): void {
  update(world, ec2Region(world, region).snapshots, snapshotId, change);
}

/** Changes an image that exists. */
export function updateImage(world: World, region: string, imageId: string, change: Partial<Image>): void {
  update(world, ec2Region(world, region).images, imageId, change);
}

function update<T>(world: World, table: VersionedTable<T>, id: string, change: Partial<T>): void {
  const before = current(table, id);
  if (before === undefined) throw new Error(`${id} does not exist.`);
  put(world, table, id, { ...before, ...change });
}

/**
 * How much of a task is done at `time`: 0 to 99 percent, because 100 is for a task that has ended. All in milliseconds.
 */
export function percentDone(startTime: number, endTime: number, time: number): number {
  const percent = Math.floor(((time - startTime) / Math.max(1, endTime - startTime)) * 100);
  return Math.max(0, Math.min(99, percent));
}

/** The state at `time` (milliseconds). A failure takes precedence over completion. */
export function snapshotState(snapshot: Snapshot, time: number): 'pending' | 'completed' | 'error' {
  if (snapshot.failure !== undefined && snapshot.failure.at <= time) return 'error';
  return snapshot.completesAt !== undefined && snapshot.completesAt <= time ? 'completed' : 'pending';
}
