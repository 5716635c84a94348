import type {
  EC2,
  Image as Ec2Image,
  ImportSnapshotTask,
  RegisterImageCommandInput,
  Snapshot,
} from '@aws-sdk/client-ec2';
import type { S3 } from '@aws-sdk/client-s3';
import type { Clients } from '../aws/clients.js';
import type { Poller } from '../aws/wait.js';
import type { Config, Image as ImageConfig } from '../config/config.js';
import type { Digest } from '../disk/digest.js';
import type { DiskImage } from '../disk/format.js';
import type { ImportFormat } from '../disk/import-format.js';
import type { PublishError } from '../error.js';
import type { RegionState } from '../opening/account.js';
import type { Inventory } from '../opening/inventory.js';
import type { Product } from '../resources/marketplace/read.js';
import type { PublishingFacts } from '../resources/public-access/read.js';
import type { Id } from './run.js';

/** A disk image file that was looked at and hashed. */
export interface LocalDisk {
  readonly disk: DiskImage;
  readonly digest: Digest;
  readonly importFormat: ImportFormat;
}

/** Where the first snapshot comes from. */
export type Origin =
  /** A file, that is uploaded to the object first. */
  | (ObjectOrigin & {
      readonly kind: 'file';
      readonly local: LocalDisk;
      readonly objectTags: Readonly<Record<string, string>>;
    })
  /** An object that is there already, and stays. */
  | (ObjectOrigin & { readonly kind: 'object' })
  /** A snapshot that isn't ours to change: every region, the home region too, gets a copy of it. */
  | { readonly kind: 'snapshot'; readonly snapshotId: string; readonly encrypted: boolean };

interface ObjectOrigin {
  readonly bucket: string;
  readonly key: string;
  /** In the bucket's region. */
  readonly s3: S3;
  readonly importFormat: ImportFormat;
}

/** What a config starts from, and where it becomes the first snapshot. */
export interface Source {
  readonly config: Config;
  /** The source digest: by it everything is found again. 64 hex digits. */
  readonly digest: string;
  /** A file's name, or the id or URI of the source. */
  readonly name: string;
  /** `raw`, `vmdk`, …; of a snapshot or image `snapshot`. */
  readonly format: string;
  /** Of the file or object; of a snapshot its volume's size. */
  readonly sizeBytes: number;
  /** Size of the disk as a machine sees it. */
  readonly virtualSizeBytes: number;
  readonly homeRegion: string;
  readonly origin: Origin;
}

/** One snapshot that every region of its images needs: found again by its tag `Name`. */
export interface WantedSnapshot {
  readonly name: string;
  readonly source: Source;
  readonly tags: Readonly<Record<string, string>>;
  /** The image that it belongs to; empty when several share it. */
  readonly owner: string;
}

export interface WantedImage {
  readonly name: string;
  readonly config: ImageConfig;
  readonly configFile: string;
  readonly architecture: string;
  /** The config lets the run lift the account's blocks on public access. */
  readonly mayUnblock: boolean;
  /** Absent when the command doesn't look at the source (`list`). */
  readonly made: Made | undefined;
  readonly share: Share;
}

/** What an image is made from, and how. */
export interface Made {
  readonly snapshot: WantedSnapshot;
  /** Hex SHA-256 of the source: the tag by which an AMI is known to be ours. */
  readonly digest: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly registration: Registration;
}

/** An image together with what it is made from. */
export type MadeImage = WantedImage & { readonly made: Made };

export interface Share {
  /** For the image: accounts, organizations, organizational units of this partition. */
  readonly principals: readonly Principal[];
  /** For the snapshot, which knows accounts only. */
  readonly accounts: readonly string[];
}

export interface Principal {
  readonly kind: 'account' | 'organization' | 'organizational-unit';
  /** Account id or full ARN. */
  readonly value: string;
}

/** RegisterImage's input, as far as the config decides it. */
export interface Registration {
  readonly architecture: 'x86_64' | 'arm64';
  readonly bootMode: NonNullable<RegisterImageCommandInput['BootMode']>;
  readonly description: string;
  readonly rootDeviceName: string;
  readonly rootVolume: RootVolume;
  readonly enaSupport: boolean;
  readonly sriovNetSupport: 'simple' | undefined;
  readonly tpmSupport: 'v2.0' | undefined;
  readonly imdsSupport: 'v2.0' | undefined;
  /** Base64. */
  readonly uefiData: string | undefined;
  readonly billingProducts: readonly string[];
}

export interface RootVolume {
  readonly type: 'gp2' | 'gp3' | 'io1' | 'io2' | 'standard';
  readonly sizeGiB: number;
  readonly iops?: number | undefined;
  readonly throughputMiBps?: number | undefined;
}

/** One (partition, account) with credentials. */
export interface Target {
  readonly partition: string;
  readonly accountId: string;
  readonly clients: Clients;
  /** Every region of the partition, those that aren't enabled included. */
  readonly available: readonly RegionState[];
  /** One per config; none for a command that doesn't look at sources. */
  readonly sources: readonly Source[];
  readonly regions: readonly Region[];
  /** Names or patterns of the regions that the run was narrowed to (input `regions`); empty when it wasn't. */
  readonly only: readonly string[];
  /** By entity id: the version titles that any image of any config asks for, whatever the run was narrowed to. */
  readonly versionTitles: ReadonlyMap<string, ReadonlySet<string>>;
  /** The Marketplace products that images ask for, by entity id; or why one can't be read. */
  readonly products: ReadonlyMap<string, Product | PublishError>;
}

export interface Region {
  readonly name: string;
  readonly ec2: EC2;
  /** The images that the configs want here; none in a home region that no image is wanted in. */
  readonly images: readonly WantedImage[];
  /** Names of all images of all configs, those that the run was narrowed to or not: none of them is an old one. */
  readonly reserved: ReadonlySet<string>;
  readonly found: Inventory;
  /** What publishing has to know; empty for a command that doesn't publish. */
  readonly publishing: PublishingFacts;
  readonly awaitSnapshot: Poller<Snapshot>;
  readonly awaitImage: Poller<Ec2Image>;
  readonly awaitImport: Poller<ImportSnapshotTask>;
}

/** A snapshot as it is, or as it will be. */
export interface EnsuredSnapshot {
  readonly id: Id;
  readonly tags: Readonly<Record<string, string>>;
  /** Accounts with createVolumePermission, and `all`. */
  readonly volumePermissions: readonly string[];
}
