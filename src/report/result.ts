import type { Resource } from './resource.js';

/** What a run found and did: the one value that manifest, summary, outputs and annotations are made from. */
export interface RunResult {
  readonly command: string;
  readonly outcome: 'succeeded' | 'failed' | 'cancelled';
  /** Every image exists as wanted in every region, best-effort regions aside. */
  readonly complete: boolean;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly targets: readonly { readonly partition: string; readonly accountId: string; readonly homeRegion: string }[];
  readonly sources: readonly SourceResult[];
  /** Of machines with several disks: all but the root disks. */
  readonly dataDisks: readonly DataDiskResult[];
  readonly images: readonly ImageResult[];
  readonly marketplace: readonly MarketplaceResult[];
  readonly changes: readonly ChangeResult[];
  readonly failures: readonly FailureResult[];
  readonly warnings: readonly string[];
  readonly timeline: readonly TimelineEntry[];
}

export interface SourceResult {
  readonly config: string;
  readonly path: string;
  readonly architecture: string;
  readonly format: string;
  /** Hex SHA-256 of the file as given. */
  readonly sha256: string;
  readonly fileSizeBytes: number;
  readonly virtualSizeBytes: number;
}

export type DataDiskResult = Omit<SourceResult, 'architecture'>;

export interface ImageResult {
  readonly name: string;
  /** The config file that the image comes from. */
  readonly config: string;
  readonly architecture: string;
  readonly groups: readonly string[];
  readonly regions: readonly ImageRegionResult[];
}

export interface ImageRegionResult {
  readonly region: string;
  readonly partition: string;
  /** Absent while the image doesn't exist there. */
  readonly imageId?: string;
  /** The root device's snapshot. */
  readonly snapshotId?: string;
  /** Those of all its volumes, each once; the root device's first. */
  readonly snapshotIds: readonly string[];
  /** AWS's image state, or `missing`, or `unknown` when it could not be read, or its creation or deletion got no answer. */
  readonly state: string;
  /** `unknown` when a request to change it was sent and it could not be read again. */
  readonly public: boolean | 'unknown';
  /** Account IDs, organization and OU ARNs with launch permission, as far as the config names them. */
  readonly sharedWith: readonly string[];
  /** When it is, or was, deprecated: ISO 8601, UTC. */
  readonly deprecationTime?: string | undefined;
  /** AWS's word: `disabled`, `enabled-with-cooldown` or `enabled-without-cooldown`. */
  readonly deregistrationProtection?: string | undefined;
  /** Those of the config's SSM parameters that say this image; `unknown` when they could not be read. */
  readonly ssmParameters: readonly string[] | 'unknown';
  readonly bestEffort: boolean;
}

/** A version of an AWS Marketplace product that an image asks for. */
export interface MarketplaceResult {
  readonly image: string;
  readonly entityId: string;
  readonly versionTitle: string;
  /** `unknown`: an answer was lost, and the product can't be read. `requested`: a change set that makes it is under way, or was by the end of the run. */
  readonly state: 'missing' | 'requested' | 'public' | 'restricted' | 'unknown';
  /** Those that made, change or restrict something for this version, as far as the run knows them; oldest first. */
  readonly changeSets: readonly ChangeSetResult[];
}

export interface ChangeSetResult {
  readonly kind: 'add' | 'update' | 'restrict';
  readonly id: string;
  /** AWS's: `PREPARING`, `APPLYING`, `SUCCEEDED`, `CANCELLED` or `FAILED`. */
  readonly status: string;
}

export type ChangeOutcome = 'planned' | 'done' | 'failed' | 'unknown';
export type ChangeAction = 'create' | 'update' | 'publish' | 'announce' | 'revoke' | 'delete' | 'conflict';

/** One difference between config and AWS. `from` and `to` are config values, never IDs that AWS assigns. */
export interface Change {
  readonly region: string;
  /** The image's name; empty for what all images of a config share (the S3 object, a shared snapshot). */
  readonly image: string;
  readonly resource: Resource;
  readonly action: ChangeAction;
  readonly from: unknown;
  readonly to: unknown;
}

export interface ChangeResult extends Change {
  readonly outcome: ChangeOutcome;
}

export interface FailureResult {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  /** Absent when the failure isn't one region's or one image's. */
  readonly region?: string;
  readonly image?: string;
  readonly bestEffort: boolean;
  /** Where in a config file, when the config is at fault. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A span of the run for the summary's gantt. */
export interface TimelineEntry {
  readonly section: string;
  readonly label: string;
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly end: number;
}
