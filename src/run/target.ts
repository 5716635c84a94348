import type { Clients } from '../aws/clients.js';
import type { EC2 } from '../aws/ec2.js';
import type { Poller } from '../aws/poller.js';
import type { Age } from '../config/age.js';
import type { Config, Image as ImageConfig } from '../config/config.js';
import type { PublishError } from '../error.js';
import type { CopiedSnapshot, Image, ImportTask, Inventory, KmsKey, PublishingFacts, Snapshot } from './found.js';
import type { Product } from './product.js';
import type { Source, WantedImage } from './wanted.js';

/** One (partition, account) with credentials. */
export interface Target {
  /** Its name in the config, or its account ID. */
  readonly name: string;
  /** Whether it is the only one of the run, so that messages needn't name it. */
  readonly isOnly: boolean;
  readonly partition: string;
  readonly accountId: string;
  readonly clients: Clients;
  /** The accounts of the configs' other targets, by ID; undefined for one that this run does not go to. */
  readonly others: ReadonlyMap<string, Clients | undefined>;
  /** The license configurations in the accounts of other targets, by ARN, for a command that looks at them. */
  readonly sharedLicenses: ReadonlyMap<string, SharedLicense>;
  /** Every region of the partition, those that aren't enabled included. */
  readonly available: readonly RegionState[];
  /** The configs as this target takes them; none where the run is about other images (`refresh`). */
  readonly configs: readonly Config[];
  /** One per config and further disk of its images; none for a command that doesn't look at sources. */
  readonly sources: readonly Source[];
  readonly regions: readonly Region[];
  /** Names of the regions that the run was narrowed to (input `regions`); empty when it wasn't. */
  readonly only: readonly string[];
  /** Whether the inputs leave out some of the regions or images of the configs. */
  readonly isNarrowed: boolean;
  /** All images of all configs, whatever the run was narrowed to. */
  readonly configured: readonly ImageConfig[];
  /** The age from which `cleanup` deletes leftovers; undefined: it keeps them. */
  readonly leftoversOlderThan: Age | undefined;
  /** Where disk images are uploaded to. */
  readonly staging: readonly Staging[];
  /** By entity id: the version titles that any image of any config asks for, whatever the run was narrowed to. */
  readonly versionTitles: ReadonlyMap<string, ReadonlySet<string>>;
  /** The Marketplace products that images ask for, by entity ID; or why one can't be read. */
  readonly products: ReadonlyMap<string, Product | PublishError>;
  /** Reads a KMS key of a region by ID, ARN or alias; each once. */
  readKey(region: string, name: string): Promise<KmsKey>;
  /**
   * The other accounts that get copies of this target's images: each a target of its own with these images, without
   * sources. None for a command that leaves other accounts alone.
   */
  readonly copies: readonly Target[];
  /** ARN of the role that makes the copies in this account; undefined for an account that images are built in. */
  readonly copyRole?: string;
  /** Why the role can't be assumed: nothing is known of the account then. */
  readonly unreachable?: PublishError;
}

/** Whether another account shares a license configuration with this one, as far as the role may ask. */
export type SharedLicense = 'shared' | 'missing' | 'unknown';

/** The part of a bucket in which a config keeps its disk images. */
export interface Staging {
  readonly bucket: string;
  readonly prefix: string;
  readonly accountId: string;
  /** Name of the bucket's region. */
  readonly region: string;
}

/** A region of the partition. */
export interface RegionState {
  readonly name: string;
  readonly enabled: boolean;
}

/** A region in which images are wanted, or in which a source becomes its first snapshot. */
export interface Region {
  readonly name: string;
  readonly accountId: string;
  readonly ec2: EC2;
  /** The images that the configs want here; none in a home region that no image is wanted in. */
  readonly images: readonly WantedImage[];
  /** Names of all images of all configs, whatever the run was narrowed to: none of them counts as an older one. */
  readonly configuredNames: ReadonlySet<string>;
  readonly found: Inventory;
  /** What publishing depends on; empty for a command that doesn't publish. */
  readonly publishing: PublishingFacts;
  readonly awaitSnapshot: Poller<Snapshot>;
  /** Waits for a copy that has just been requested under a name. */
  awaitCopy(id: string, name: string): Promise<CopiedSnapshot>;
  readonly awaitImage: Poller<Image>;
  readonly awaitImport: Poller<ImportTask>;
  /** What the role of another account may not read, so that it is left as it is there. */
  readonly unmanaged?: ReadonlySet<Unmanaged>;
}

export type Unmanaged = 'all launch permissions' | 'encryption keys' | 'volume permissions' | 'SSM parameters';
