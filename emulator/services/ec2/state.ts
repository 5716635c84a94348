import type { SnapshotData } from '../../world/blocks.js';
import { current, put, type VersionedTable } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import type { ClientTokens } from '../client-tokens.js';
import type { Tags } from '../tags.js';

/** Something that goes wrong some time after the request was accepted. */
interface LateFailure {
  /** Milliseconds of the world's clock. */
  readonly at: number;
  readonly message: string;
}

/**
 * An EBS snapshot. Its state isn't stored: it follows from the clock, `completesAt` and `failure`.
 * All times are milliseconds of the world's clock.
 */
export interface Snapshot {
  readonly snapshotId: string;
  readonly ownerId: string;
  readonly description: string;
  /** `vol-ffffffff` for copies and imports. */
  readonly volumeId: string;
  readonly volumeSizeGiB: number;
  readonly encrypted: boolean;
  /** ARN of the key, when encrypted. */
  readonly kmsKeyId?: string | undefined;
  readonly startTime: number;
  /** Undefined while nobody knows when: a snapshot that is still being written through EBS direct. */
  readonly completesAt?: number | undefined;
  readonly failure?: LateFailure | undefined;
  /** Shared with the snapshot that this one was copied from. */
  readonly data: SnapshotData;
  readonly tags: Tags;
  /** Account ids, or `all`. */
  readonly createVolumePermissions: ReadonlySet<string>;
  readonly productCodes: readonly string[];
  readonly transferType?: 'standard' | 'time-based' | undefined;
  readonly completionDurationMinutes?: number | undefined;
  /** Set on copies in progress: they count against the quota of this region. */
  readonly isCopy: boolean;
}

/** Who may launch an image. `kind` says which member of a LaunchPermission carries `value`. */
export interface LaunchPermission {
  readonly kind: 'UserId' | 'Group' | 'OrganizationArn' | 'OrganizationalUnitArn';
  readonly value: string;
}

/** One device of an image. Ebs devices have a snapshot, ephemeral ones a virtual name. */
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

/** A mark that an image and all that is derived from it carry. */
interface Watermark {
  /** `<account id>:<name>` */
  readonly key: string;
  readonly creationTime: number;
  readonly sourceImageId: string;
  readonly sourceImageRegion: string;
  readonly sourceImageCreationTime: number;
}

/** An AMI. `pending`, `available` and `failed` follow from the clock; the other states are stored. */
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
  /** Never shown by any read. */
  readonly billingProducts: readonly string[];
  readonly productCodes: readonly string[];
  readonly watermarks: readonly Watermark[];
  readonly tags: Tags;
  readonly launchPermissions: readonly LaunchPermission[];
  readonly deprecationTime?: number | undefined;
  readonly deregistrationProtection: {
    readonly enabled: boolean;
    readonly withCooldown: boolean;
    /** Set while a cooldown runs: protection holds until then. */
    readonly until?: number | undefined;
  };
  readonly sourceImageId?: string | undefined;
  readonly sourceImageRegion?: string | undefined;
}

/** A task that reads a disk image from S3. What it will come to is decided when its file was read. */
export interface ImportTask {
  readonly importTaskId: string;
  readonly ownerId: string;
  readonly description?: string | undefined;
  readonly containerDescription?: string | undefined;
  readonly format: string;
  readonly s3Bucket?: string | undefined;
  readonly s3Key?: string | undefined;
  readonly url?: string | undefined;
  readonly encrypted: boolean;
  readonly kmsKeyId?: string | undefined;
  readonly startTime: number;
  readonly endsAt: number;
  readonly diskImageSizeBytes: number;
  readonly outcome?: { readonly snapshotId: string } | { readonly failureMessage: string } | undefined;
  readonly tags: Tags;
}

/** What an account has set for itself in one region. Undefined: the world's default holds. */
export interface AccountAttributes {
  readonly encryptionByDefault?: boolean | undefined;
  readonly defaultKmsKeyId?: string | undefined;
  readonly imageBlockPublicAccess?: DelayedState | undefined;
  readonly snapshotBlockPublicAccess?: DelayedState | undefined;
}

/** A state that was asked for and takes effect later. */
export interface DelayedState {
  readonly before: string;
  readonly state: string;
  readonly effectiveAt: number;
}

/** EC2 in one region; all accounts' resources. */
interface Ec2Region {
  readonly snapshots: VersionedTable<Snapshot>;
  readonly images: VersionedTable<Image>;
  readonly importTasks: VersionedTable<ImportTask>;
  /** By account id. */
  readonly accounts: VersionedTable<AccountAttributes>;
  readonly clientTokens: ClientTokens<object>;
}

export function ec2Region(world: World, region: string): Ec2Region {
  return world.state('ec2', region, () => ({
    snapshots: new Map(),
    images: new Map(),
    importTasks: new Map(),
    accounts: new Map(),
    clientTokens: new Map(),
  }));
}

/** The snapshot as it is now, whoever owns it. EC2's own reads lag behind this. */
export function findSnapshot(world: World, region: string, snapshotId: string): Snapshot | undefined {
  return current(ec2Region(world, region).snapshots, snapshotId);
}

/** What is needed to make a snapshot; the rest has defaults. */
type NewSnapshot = Partial<Snapshot> & Pick<Snapshot, 'ownerId' | 'volumeSizeGiB' | 'encrypted' | 'data'>;

/**
 * Makes a snapshot with a new id, which exists from its `startTime` on (default: now).
 * Without `completesAt` it stays pending until `updateSnapshot` sets it.
 */
export function createSnapshot(world: World, region: string, snapshot: NewSnapshot): Snapshot {
  const made: Snapshot = {
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
  put(world, ec2Region(world, region).snapshots, made.snapshotId, made, made.startTime);
  return made;
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

/** How much of a task is done at `time`: 0 to 99 percent, because 100 is for a task that has ended. All in milliseconds. */
export function percentDone(startTime: number, endTime: number, time: number): number {
  const percent = Math.floor(((time - startTime) / Math.max(1, endTime - startTime)) * 100);
  return Math.max(0, Math.min(99, percent));
}

/** The state at `time` (milliseconds): a failure wins over completion once its time has come. */
export function snapshotState(snapshot: Snapshot, time: number): 'pending' | 'completed' | 'error' {
  if (snapshot.failure !== undefined && snapshot.failure.at <= time) return 'error';
  return snapshot.completesAt !== undefined && snapshot.completesAt <= time ? 'completed' : 'pending';
}
