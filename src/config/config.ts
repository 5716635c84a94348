import type * as z from 'zod';
import type { Diagnostic } from '../error.js';
import type { ImageFiles } from './image-files.js';
import type { mergedSchema } from './schema.js';
import type { Path } from './yaml/path.js';

// What a key means is said in the schema, and in docs/config.md, which is made from it.

type Immutable<T> = T extends object ? { readonly [Key in keyof T]: Immutable<T[Key]> } : T;

type Settings = Immutable<z.output<typeof mergedSchema>>;

interface PathSource {
  readonly kind: 'path';
  /** Absolute. Whether the file exists has not been checked. */
  readonly path: string;
  /** The SHA-256 that the file must have, in lower case. Staged metadata may give one. */
  readonly sha256?: string;
}

/** The fields of an image that can differ by region. */
type RegionalField =
  | 'description'
  | 'fast_launch'
  | 'launch_templates'
  | 'public'
  | 'share'
  | 'ssm_parameter'
  | 'tags'
  | 'target_account_ids';

/** What the images of a config are made from. */
export type Source = Pick<Settings['source'], 'architecture' | 'format'> &
  (
    | PathSource
    | { readonly kind: 's3'; readonly uri: string; readonly bucket: string; readonly key: string }
    | { readonly kind: 'snapshot'; readonly snapshot: string }
    | { readonly kind: 'image_builder'; readonly arn: string }
    /** `region` where it is not the configured one. */
    | { readonly kind: 'image'; readonly image: string; readonly region?: string | undefined }
  );

/** The entry of a config that an image comes from: the same for all its releases. */
export interface ConfigEntry {
  /** The repository, and the config as shown to users: `my-org/my-os:images/my-os.yaml`. */
  readonly config: string;
  /** The image's name as the config has it, with its templates: `my-os-$version`. */
  readonly name: string;
}

/**
 * One entry of `images`, complete: its own fields over those of `defaults`, and the schema's defaults below them.
 * `tags` include the config's and the measurements; `uefi_data` and `user_data` of `boot_test` are the content of the file, in base64; paths of further disk images are absolute. Empty `regions`: every enabled region
 * of the partition. `awspubName` is the name that awspub gives the image, where it is another one. `entry` is absent
 * outside of GitHub Actions, where nothing tells one repository's config from another's. `within` are the
 * regions of its target, where the target lists any. `byRegion` has what holds in one region instead; the field itself
 * then has what any region has.
 */
export type Image = {
  readonly name: string;
  /** Its key in the config, where the name has a build date that the key lacks. */
  readonly key?: string;
  readonly awspubName?: string;
  readonly entry?: ConfigEntry;
  readonly within?: readonly string[];
  readonly byRegion?: Readonly<Record<string, Partial<Pick<Settings['images'][string], RegionalField>>>>;
  /** Further products that get a version of the AMI, beside `marketplace`: several staged entries can name one each. */
  readonly otherProducts?: readonly Marketplace[];
} & Omit<Settings['images'][string], keyof ImageFiles> &
  ImageFiles;

export type BlockDeviceMapping = Image['block_device_mappings'][number];
export type TargetConfig = Settings['targets'][number];
export type Deprecation = NonNullable<Image['deprecation']>;
export type Supersede = NonNullable<Image['supersede']>;
export type Retention = NonNullable<Image['retention']>;
export type FastLaunch = NonNullable<Image['fast_launch']>;
export type ImageBuilder = NonNullable<Image['image_builder']>;
export type DistributionConfiguration = NonNullable<ImageBuilder['distribution_configuration']>;
export type ImageRecipe = NonNullable<ImageBuilder['recipe']>;
export type BootTest = NonNullable<Image['boot_test']>;
export type LaunchTemplate = Image['launch_templates'][number];
export type SsmParameter = Image['ssm_parameter'][number];
export type SnsNotification = Image['sns'][number];
export type Marketplace = NonNullable<Settings['images'][string]['marketplace']>;

/** One config file, checked and complete. */
export interface Config extends Omit<Settings, 'source' | 'images'> {
  /** The path as shown to users: relative to the working directory where it lies below it. */
  readonly file: string;
  /** The absolute path of the config's folder, where relative paths in the config start. */
  readonly directory: string;
  readonly source: Source;
  readonly images: readonly Image[];
  /** The region asked first, and the home of a source that names no bucket; absent: that of the run. */
  readonly home?: string;
  /** Names and other texts with a value that GitHub gives one run -> the same with `*` for it. */
  readonly perRun?: ReadonlyMap<string, string>;
  /**
   * Where the value at a path such as `['s3', 'bucket_name']` is written, for diagnostics that are found later. A field
   * that an image has from `defaults` is found there; of what the file doesn't have, the nearest thing above it.
   */
  readonly locate: (path: Path) => Omit<Diagnostic, 'message'>;
  /** Whether the file has a value at a path, not looking into `defaults` for that of an image. */
  readonly isGiven: (path: Path) => boolean;
}
