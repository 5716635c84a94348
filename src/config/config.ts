import type { z } from 'zod';
import type { Position } from '../error.js';
import type { mergedSchema } from './schema.js';
import type { Path } from './yaml/path.js';

// What a key means is said in the schema, and in docs/config.md, which is made from it.

type Immutable<T> = T extends object ? { readonly [Key in keyof T]: Immutable<T[Key]> } : T;

type Settings = Immutable<z.output<typeof mergedSchema>>;

interface PathSource {
  readonly kind: 'path';
  /** Absolute. Whether the file exists has not been checked. */
  readonly path: string;
}

/** What the images of a config are made from. */
export type Source = Pick<Settings['source'], 'architecture' | 'format'> &
  (
    | PathSource
    | { readonly kind: 's3'; readonly uri: string; readonly bucket: string; readonly key: string }
    | { readonly kind: 'snapshot'; readonly snapshot: string }
    | { readonly kind: 'image'; readonly image: string }
  );

/**
 * One entry of `images`, complete: its own fields over those of `defaults`, and the schema's defaults below them.
 * `tags` include the config's; `uefi_data` is the content of the file, in base64. Empty `regions`: every enabled region
 * of the partition.
 */
export type Image = { readonly name: string } & Settings['images'][string];

export type Deprecation = NonNullable<Image['deprecation']>;
export type Supersede = NonNullable<Image['supersede']>;
export type Retention = NonNullable<Image['retention']>;
export type SsmParameter = Image['ssm_parameter'][number];
export type SnsNotification = Image['sns'][number];
export type Marketplace = NonNullable<Image['marketplace']>;

/** One config file, checked and complete. */
export interface Config extends Omit<Settings, 'source' | 'images'> {
  /** As shown to users and annotated: relative to the working directory where it lies below it. */
  readonly file: string;
  /** Absolute; relative paths in the config start here. */
  readonly directory: string;
  readonly source: Source;
  readonly images: readonly Image[];
  /** Where a key is, for errors that are found later, e.g. `['s3', 'bucket_name']`. A field that an image has from `defaults` is found there. */
  readonly locate: (path: Path) => Position;
}
