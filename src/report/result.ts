import type { CallerPolicy } from './iam/requests.js';
import type { Resource } from './resource.js';
import type { RunStage } from './stages.js';
import type { SubscriptionsResult } from './subscriptions-result.js';

/** What a run found and did: the one value that manifest, summary, outputs and annotations are made from. */
export interface RunResult {
  readonly command: string;
  readonly outcome: 'succeeded' | 'failed' | 'cancelled';
  /** Every image exists as wanted in every region, best-effort regions aside. */
  readonly complete: boolean;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** In the configs' order: the outputs show the first one. */
  readonly targets: readonly TargetResult[];
  readonly sources: readonly SourceResult[];
  /** Of machines with several disks: all but the root disks. */
  readonly dataDisks: readonly DataDiskResult[];
  readonly images: readonly ImageResult[];
  readonly marketplace: readonly MarketplaceResult[];
  /** What was found of the content of snapshots; empty unless the input `content` asks for it. */
  readonly contents?: readonly ContentResult[];
  /** How AMIs were tested before they became public; empty unless a config has `boot_test`. */
  readonly bootTests?: readonly BootTestResult[];
  /** What `list` was asked to show of AWS Marketplace; absent otherwise. */
  readonly subscriptions?: SubscriptionsResult;
  /** What the locator shows; absent unless the input `locator` asks for it. */
  readonly publicImages?: PublicImagesResult;
  /** The manifest, where GitHub has an attestation of it. */
  readonly attestedManifest?: AttestedManifest;
  readonly changes: readonly ChangeResult[];
  /** What preflight has asked and found; empty where the run didn't come to it. */
  readonly checks?: readonly CheckResult[];
  readonly failures: readonly FailureResult[];
  readonly warnings: readonly string[];
  readonly timeline: readonly TimelineEntry[];
  /** Present where nothing of all this happened in AWS: it was a rehearsal. */
  readonly rehearsal?: RehearsalResult;
}

/** What a rehearsal, which asks no AWS, takes for granted. */
export interface RehearsalResult {
  readonly assumptions: readonly Assumption[];
  /** Whether it starts from what an earlier run has read of the account. */
  readonly isRemembered?: true;
  /** How many requests the run has sent; absent where it ended before. */
  readonly requests?: number;
  /** What each identity needs that has sent requests, in the order of their first ones; absent where a rehearsal ended before. */
  readonly policies?: readonly CallerPolicy[];
}

export interface Assumption {
  /** In words: a clause without a full stop. */
  readonly what: string;
  /** Empty where it is no region's. */
  readonly region: string;
  readonly why: string;
}

interface TargetResult {
  /** Its name in the config, or its account ID. */
  readonly name: string;
  readonly partition: string;
  readonly accountId: string;
  /** Empty where no source was looked at. */
  readonly homeRegion: string;
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
  /** Of all that the config says of it; absent for an image that no config lists. */
  readonly configSha256?: string;
  /** Registers of a NitroTPM in hexadecimal digits, by their names: `PCR4`. */
  readonly measurements?: Readonly<Record<string, string>>;
  readonly architecture: string;
  readonly groups: readonly string[];
  /** Of the names of all its versions, as `supersede` has it; absent where nothing says what these are called. */
  readonly versionsPattern?: string;
  /** Names of its watermarks, as the config has them. */
  readonly watermarks?: readonly string[];
  readonly regions: readonly ImageRegionResult[];
}

export interface AttestedManifest {
  /** Such as `my-org/my-os`. */
  readonly repository: string;
  /** The name of the file. */
  readonly name: string;
}

/** A region of one account: whatever a run finds, does or fails at is in one. */
export interface AccountRegion {
  readonly accountId: string;
  /** Name of the region. */
  readonly region: string;
}

export interface ImageRegionResult extends AccountRegion {
  readonly partition: string;
  /** Absent while the image doesn't exist there. */
  readonly imageId?: string;
  /** The root device's snapshot. */
  readonly snapshotId?: string;
  /** The ARN of the key that encrypts its snapshots; absent where none is encrypted, or not known. */
  readonly kmsKeyArn?: string | undefined;
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
  /** License configurations that it is associated with; absent when the run didn't look. */
  readonly licenseConfigurationArns?: readonly string[];
  readonly bestEffort: boolean;
}

/** A snapshot whose content was read, and is what it was compared with. */
export interface ContentResult extends AccountRegion {
  readonly snapshotId: string;
  /** Names of the images that have it. */
  readonly images: readonly string[];
  /** Hex SHA-256 of the digests of the blocks that were read, in ascending order. */
  readonly sha256: string;
  /** How many of the blocks of the volume were read; 100 for all. */
  readonly percent: number;
  /** What the sample is drawn with; absent where all blocks were read. */
  readonly seed?: string;
  /** In words; absent where there was nothing to compare it with, and it was only read. */
  readonly comparedWith?: string;
  /** ISO 8601, UTC. */
  readonly readAt: string;
  /** Whether the snapshot's tag says so, and this run read nothing. */
  readonly isRecorded: boolean;
}

/** The boot test of an AMI. */
export interface BootTestResult extends AccountRegion {
  readonly image: string;
  readonly imageId: string;
  /**
   * `unknown`: it did not come to an end, for reasons that are not the AMI's. `not run`: it was launched where nothing can
   * be learned of it, as in a rehearsal without qemu.
   */
  readonly outcome: 'passed' | 'failed' | 'unknown' | 'not run';
  /** In words; for one that has passed what it was launched on. */
  readonly about: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Whether the tag of the AMI says so, and this run launched nothing. */
  readonly isRecorded: boolean;
  /** Those of this run, by instance type; of one in the order in which they ended. */
  readonly launches: readonly LaunchResult[];
}

/** One instance that a boot test has launched, or could not launch. */
export interface LaunchResult {
  /** Absent where EC2 refused the launch. */
  readonly instanceId?: string;
  readonly instanceType: string;
  /** EC2's: `uefi` or `legacy-bios`; absent where it did not come so far. */
  readonly bootMode?: string;
  readonly outcome: 'passed' | 'failed' | 'unknown' | 'not run';
  /** From the launch to the proof, or to the end of the test. */
  readonly seconds: number;
  /** What proved the boot, or why it counts as failed. */
  readonly about: string;
  /** What its serial console showed, without color codes; empty where it showed nothing. */
  readonly console: string;
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

/** The public images that belong to the configs of a run, older releases included, as AWS shows them. */
export interface PublicImagesResult {
  /** ISO 8601, UTC. */
  readonly readAt: string;
  /** The regions that were read: what they don't show is not public any more. */
  readonly regions: readonly AccountRegion[];
  readonly images: readonly PublicImageResult[];
}

export interface PublicImageResult extends AccountRegion {
  readonly partition: string;
  readonly imageId: string;
  readonly imageName: string;
  /** The key of the config's image that it comes from, such as `my-os-$version`; undefined where its tags lack it. */
  readonly key: string | undefined;
  readonly architecture: string;
  /** ISO 8601, UTC; undefined where AWS shows none. */
  readonly createdAt: string | undefined;
  readonly deprecationTime: string | undefined;
  /** AWS's words. */
  readonly bootMode: string | undefined;
  readonly tpmSupport: string | undefined;
  /** ID of the image that superseded it. */
  readonly supersededBy: string | undefined;
  /** Instance types that a boot test of it has passed on. */
  readonly bootTestedOn: readonly string[];
}

/** `not run`: a boot test for which a rehearsal has no machine. */
export type ChangeOutcome = 'planned' | 'done' | 'failed' | 'unknown' | 'not run';
export type ChangeAction = 'create' | 'update' | 'publish' | 'announce' | 'revoke' | 'delete' | 'conflict';

/** One difference between config and AWS. `from` and `to` are config values, never IDs that AWS assigns. */
export interface Change extends AccountRegion {
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

/** A question of preflight, or one thing that it is about. What was answered with `no` is among the failures. */
export interface CheckResult {
  readonly what: string;
  readonly answer: 'yes' | 'no' | 'unknown';
  /** Why it can't be known beforehand. */
  readonly why?: string;
}

export interface FailureResult {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  /** Absent when the failure isn't one account's, one region's or one image's. */
  readonly accountId?: string;
  readonly region?: string;
  readonly image?: string;
  readonly bestEffort: boolean;
  /** Where in a config file, when the config is at fault, or AWS isn't as it says. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** A span of the run for the summary's timeline. */
export interface TimelineEntry extends AccountRegion {
  readonly stage: RunStage;
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly end: number;
}
