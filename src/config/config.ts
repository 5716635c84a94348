import type { z } from 'zod';
import type { Position } from '../error.js';
import type { Age } from './age.js';
import type { Path } from './document.js';
import type { marketplaceSchema } from './schema/marketplace.js';
import type { architectures } from './schema/source.js';

type Architecture = (typeof architectures)[number];

/** What the images of a config are made from. */
export type Source = {
  readonly architecture: Architecture;
  /** `auto`, or what the content must be. */
  readonly format: 'auto' | 'raw' | 'vmdk' | 'vhd' | 'vhdx' | 'qcow2' | 'ova';
} & (
  | { readonly kind: 'path' /** Absolute. Whether there is such a file is not checked. */; readonly path: string }
  | { readonly kind: 's3'; readonly uri: string; readonly bucket: string; readonly key: string }
  | { readonly kind: 'snapshot'; readonly snapshot: string }
  | { readonly kind: 'image'; readonly image: string }
);

export interface S3Settings {
  /** Always there when the source is a path. */
  readonly bucket_name?: string;
  readonly prefix: string;
  readonly keep: boolean;
  readonly role_name: string;
  readonly upload_multipart_concurrency: number;
}

export interface SsmParameter {
  readonly name: string;
  readonly description?: string;
  readonly allow_overwrite: boolean;
}

export interface SnsNotification {
  /** The topic's name; its ARN follows from partition, region and account. */
  readonly topic: string;
  readonly subject: string;
  readonly message: { readonly default: string; readonly email?: string };
  /** Empty: every enabled region. */
  readonly regions: readonly string[];
  readonly regions_denylist: readonly string[];
}

export type Marketplace = z.output<typeof marketplaceSchema> & {
  readonly scanning_port: number;
  readonly wait: boolean;
  readonly update: boolean;
};

/** `never`, a span after the creation of the AMI, or a time in milliseconds since the epoch. */
export type Deprecation = 'never' | { readonly after: Age } | { readonly at: number };

export interface Supersede {
  /** A name with `*` and `?`. */
  readonly match: string;
  readonly keep: number;
  readonly then: 'deprecate' | 'disable' | 'private' | 'delete';
}

/** Which older images `cleanup` deletes. */
export interface Retention {
  readonly match: string;
  readonly keep: number;
  readonly older_than?: Age;
  readonly allow: readonly ('public' | 'shared' | 'launched')[];
}

/** One entry of `images`, with `defaults` and awspub's defaults filled in. */
export interface Image {
  readonly name: string;
  /** Empty when the config gives none. */
  readonly description: string;
  /** Empty: every enabled region of the partition. */
  readonly regions: readonly string[];
  readonly regions_denylist: readonly string[];
  readonly best_effort_regions: readonly string[];
  readonly boot_mode: 'legacy-bios' | 'uefi' | 'uefi-preferred';
  /** The variable store itself, base64, not the file's path. */
  readonly uefi_data?: string;
  readonly tpm_support?: 'v2.0';
  readonly imds_support?: 'v2.0';
  readonly ena_support: boolean;
  readonly sriov_net_support: 'simple' | 'none';
  readonly root_device_name: string;
  readonly root_device_volume_type: 'gp2' | 'gp3' | 'io1' | 'io2' | 'standard';
  /** GiB; a larger source raises it. */
  readonly root_device_volume_size: number;
  readonly root_device_volume_iops?: number;
  /** MiB/s. */
  readonly root_device_volume_throughput?: number;
  readonly billing_products: readonly string[];
  readonly separate_snapshot: boolean;
  /** As written; `parseShare` reads them. */
  readonly share: readonly string[];
  readonly temporary: boolean;
  readonly share_exact: boolean;
  readonly public: boolean;
  readonly public_snapshot: boolean;
  readonly deprecation?: Deprecation;
  readonly deregistration_protection?: 'with-cooldown' | 'without-cooldown';
  readonly supersede?: Supersede;
  readonly retention?: Retention;
  readonly groups: readonly string[];
  /** The config's tags, those of `defaults` and the image's own, the later winning. */
  readonly tags: Readonly<Record<string, string>>;
  readonly on_name_conflict: 'error' | 'reuse';
  readonly ssm_parameter: readonly SsmParameter[];
  readonly sns: readonly SnsNotification[];
  readonly marketplace?: Marketplace;
}

/** One config file, checked and complete. */
export interface Config {
  /** As shown to users and annotated: relative to the working directory where it lies below it. */
  readonly file: string;
  /** Absolute; relative paths in the config start here. */
  readonly directory: string;
  readonly source: Source;
  readonly s3: S3Settings;
  readonly timeouts: { readonly importSeconds: number; readonly copySeconds: number; readonly registerSeconds: number };
  readonly rollback_on_failure: boolean;
  readonly allow_unblock_public_access: boolean;
  readonly images: readonly Image[];
  /** Tags of everything that the images share: S3 object and snapshots. Each image's `tags` include them. */
  readonly tags: Readonly<Record<string, string>>;
  /** Where a key is, for errors that are found later, e.g. `['s3', 'bucket_name']`. A field that an image has from `defaults` is found there. */
  readonly locate: (path: Path) => Position;
}
