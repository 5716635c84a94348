import type { EBS } from '@aws-sdk/client-ebs';
import type { S3 } from '../aws/s3.js';
import type { Config, Image as ImageConfig } from '../config/config.js';
import type { DiskContent } from '../disk/content.js';
import type { Digest } from '../disk/digest.js';
import type { DiskImage } from '../disk/format.js';
import type { ImportFormat } from '../disk/import-format.js';
import type { SnapshotIdentity } from '../identity/names.js';
import type { AccountRegion } from '../report/result.js';
import type { UploadSource } from '../upload/source.js';
import type { BuiltImage } from './built-image.js';
import type { Image, KmsKey } from './found.js';

/** The disk images of a config that are files. */
export interface LocalDisks {
  /** That of the source; several of an OVA, none where the source is no file. */
  readonly source: readonly LocalDisk[];
  /** Those of `block_device_mappings`, by `fileKey`. */
  readonly further: ReadonlyMap<string, LocalDisk>;
}

/** A disk image that was inspected and hashed. */
export interface LocalDisk {
  readonly disk: DiskImage;
  /** The file's name without its folder; of a disk in an OVA followed by that of the disk. */
  readonly name: string;
  /** Of the disk image as it is given. */
  readonly digest: Digest;
  /** The source digest: that of the disk image, unless it is taken as another disk than the one in it. */
  readonly sourceSha256: string;
  /** SHA-256 of the disk in it, in hexadecimal digits; undefined where that is the file's, or isn't known. */
  readonly contentSha256: string | undefined;
  /** The size of the disk as a machine sees it. */
  readonly diskSizeBytes: number;
  /** What an upload to a bucket sends: the disk image where AWS imports it as it is, else the disk in it. */
  readonly object: (UploadSource & { readonly importFormat: ImportFormat }) | undefined;
  /** What is written to a snapshot: the disk. Absent where no config has it written. */
  readonly content: UploadSource | undefined;
  /** The disk as a machine reads it. The caller closes it. */
  open(signal: AbortSignal): Promise<DiskContent>;
  /** Removes what the disk was unpacked to. */
  close(): Promise<void>;
}

/** Where the first snapshot comes from. */
type Origin =
  /** A file, which is uploaded to the object first. */
  | (ObjectOrigin & {
      readonly kind: 'file';
      readonly local: LocalDisk;
      readonly source: UploadSource;
      readonly objectTags: Readonly<Record<string, string>>;
    })
  | DirectOrigin
  /** An object that exists already, and stays. */
  | (ObjectOrigin & { readonly kind: 'object' })
  /** A snapshot that this run must not change: every region, the home region too, gets a copy of it. */
  | {
      readonly kind: 'snapshot';
      readonly snapshotId: string;
      readonly encrypted: boolean;
      readonly kmsKeyArn: string | undefined;
    };

/** A file, which is written to the snapshot itself. */
export interface DirectOrigin {
  readonly kind: 'direct';
  readonly local: LocalDisk;
  readonly source: UploadSource;
  /** The client of the home region. */
  readonly ebs: () => Promise<EBS>;
}

export interface ObjectOrigin {
  readonly bucket: string;
  readonly key: string;
  /** In the bucket's region. */
  readonly s3: S3;
  readonly importFormat: ImportFormat;
}

/** What a volume of a config's images starts from, and where it becomes the first snapshot. */
export interface Source {
  readonly config: Config;
  /** `data`: what one of its images has on a further device. */
  readonly role: 'root' | 'data';
  /** The source digest, by which everything is found again: 64 hex digits. */
  readonly sourceSha256: string;
  /** Of a packed or converted disk image, the SHA-256 of the disk in it, where it is known. */
  readonly contentSha256?: string | undefined;
  /** A file's name, or the ID or URI of the source. */
  readonly name: string;
  /** `raw`, `vmdk`, …; of a snapshot or image `snapshot`. */
  readonly format: string;
  /** Of the file or object; of a snapshot its volume's size. */
  readonly sizeBytes: number;
  /** Size of the disk as a machine sees it. */
  readonly virtualSizeBytes: number;
  /** The account in which it becomes the first snapshot. */
  readonly accountId: string;
  /** Name of the region. */
  readonly homeRegion: string;
  readonly origin: Origin;
  /** Of the AMI that it comes from: whatever is made of its snapshots has them, too. Absent where it comes from none. */
  readonly productCodes?: readonly string[];
  /** Of a source that EC2 Image Builder has built. */
  readonly builtImage?: BuiltImage;
}

/** Where a source becomes the first snapshot. */
export function homeOf({ accountId, homeRegion }: Source): AccountRegion {
  return { accountId, region: homeRegion };
}

/** One snapshot that the images of a region need, found again by its tag `Name`. */
export interface WantedSnapshot {
  readonly name: string;
  /** All names that it may have: another one where an earlier run could not know what an alias stands for. */
  readonly names: readonly string[];
  /** What its name is made of, besides source and key. */
  readonly identity: SnapshotIdentity;
  /** Absent where the config leaves that to the account. */
  readonly encryption: WantedEncryption | undefined;
  /** The first snapshot, in the home region: what this one is a copy of; itself there. */
  readonly first: WantedSnapshot;
  readonly source: Source;
  readonly tags: Readonly<Record<string, string>>;
  /** Whether another image of the same source can use it, be it of another config: not with `separate_snapshot`. */
  readonly isShareable: boolean;
  /** Name of the image that it belongs to; empty when several share it. */
  readonly owner: string;
}

/** How the config wants a snapshot to be encrypted. */
export interface WantedEncryption {
  /** As the config gives it for this region; undefined: with the default key of the region. */
  readonly kmsKeyId: string | undefined;
  readonly key: KmsKey;
}

/** An entry under `images:`, as one account is to have it. */
export interface WantedImage {
  readonly name: string;
  readonly config: ImageConfig;
  readonly configFile: string;
  readonly architecture: 'x86_64' | 'arm64';
  /** Whether the config lets the run remove the account's blocks on public access. */
  readonly mayUnblock: boolean;
  /** Absent when the command doesn't look at the source, or the image is taken as it is. */
  readonly recipe: Recipe | undefined;
  readonly share: Share;
  /** The other accounts of the partition that get a copy of the image in each of its regions. */
  readonly copyTo: readonly CopyAccount[];
  /** The public image that `refresh` registers again; absent in every other command. */
  readonly refreshOf?: Image;
  /** What `supersede` of a refreshed image is about: the older versions as the run saw them when it decided. */
  readonly replaced?: readonly Image[];
}

/** What an image is built from; all else is in its config. */
interface Recipe {
  /** That of the root volume. */
  readonly snapshot: WantedSnapshot;
  /** The source digest: the tag that proves that an AMI comes from this source. */
  readonly sourceSha256: string;
  /** The digest of its further disks: the tag that proves that an AMI has these; undefined without any. */
  readonly dataDisks: string | undefined;
  /** Its block devices besides the root volume. */
  readonly devices: readonly WantedDevice[];
  readonly tags: Readonly<Record<string, string>>;
  /** The config's size, or the source's where that is larger. */
  readonly rootVolumeSizeGiB: number;
}

/** A block device of an image besides its root volume. */
export type WantedDevice =
  | WantedVolume
  | { readonly kind: 'instance store'; readonly deviceName: string; readonly virtualName: string };

export interface WantedVolume {
  readonly kind: 'volume';
  readonly deviceName: string;
  /** undefined for an empty volume. */
  readonly snapshot: WantedSnapshot | undefined;
  readonly type: 'gp2' | 'gp3' | 'io1' | 'io2' | 'sc1' | 'st1' | 'standard';
  readonly sizeGiB: number;
  readonly iops: number | undefined;
  readonly throughputMiBps: number | undefined;
  readonly encrypted: boolean;
  readonly deleteOnTermination: boolean;
}

/** The snapshots that an image is built from, that of its root volume first; none of an image that is taken as it is. */
export function snapshotsOf({ recipe }: WantedImage): WantedSnapshot[] {
  if (recipe === undefined) return [];
  const further = recipe.devices.flatMap((device) => (device.kind === 'volume' ? (device.snapshot ?? []) : []));
  return [...new Set([recipe.snapshot, ...further])];
}

/** An image together with what it is built from. */
export type BuildableImage = WantedImage & { readonly recipe: Recipe };

export function isBuildable(image: WantedImage): image is BuildableImage {
  return image.recipe !== undefined;
}

/** An account that gets a copy of an image. */
export interface CopyAccount {
  readonly accountId: string;
  /** ARN of the role in it that makes the copy. */
  readonly role: string;
}

/** With whom an image is shared. */
export interface Share {
  /** Who gets the image: accounts, organizations and organizational units of this partition. */
  readonly principals: readonly Principal[];
  /** Ids of those that get its snapshot, which can be shared with accounts only. */
  readonly accounts: readonly string[];
}

export interface Principal {
  readonly kind: 'account' | 'organization' | 'organizational-unit';
  /** Account ID or full ARN. */
  readonly value: string;
}
