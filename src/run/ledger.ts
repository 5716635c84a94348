import type { PublishError } from '../error.js';
import type {
  AccountRegion,
  BootTestResult,
  Change,
  ChangeOutcome,
  CheckResult,
  ContentResult,
  ImageRegionResult,
  MarketplaceResult,
  TimelineEntry,
} from '../report/result.js';

/** What a run has done and found so far. Manifest, summary and outputs are made from it. */
export interface Ledger {
  /** `error`: why a conflict can't be resolved by this run, and what to do. */
  readonly changes: { readonly change: Change; outcome: ChangeOutcome; readonly error?: PublishError }[];
  readonly failures: Failure[];
  /** What is known of each image in each region: by `regionKey`, then by image name. */
  readonly images: Map<string, Map<string, ImageRegionResult>>;
  /** What is known of each Marketplace version; by product and title. */
  readonly marketplace: Map<string, MarketplaceResult>;
  /** Snapshots whose content is known to be right. */
  readonly contents: ContentResult[];
  /** What preflight has asked and found. */
  readonly checks: CheckResult[];
  /** Boot tests of this run, and those that an earlier run has done. */
  readonly bootTests: BootTestResult[];
  readonly timeline: TimelineEntry[];
  /** Rolls back permissions and values, newest last. What AWS has refused isn't among them. */
  readonly undo: Undo[];
  /** Everything is public and announced: what fails from here on is no reason to roll back. */
  published: boolean;
}

/** Where something failed, and whether the run fails with it. */
export type FailureScope = FailureRegion & {
  /** Name of the image; absent when it isn't one image's failure. */
  readonly image?: string;
  readonly bestEffort: boolean;
};

/** A region is always that of an account; what isn't one region's failure may still be one account's. */
type FailureRegion = AccountRegion | { readonly accountId?: string; readonly region?: never };

export type Failure = FailureScope & {
  readonly error: PublishError;
  /** The change that it is about, which has a place in the config. */
  readonly change?: Change;
};

export interface Undo {
  readonly change: Change;
  /** False when there was nothing to roll back. */
  rollBack(): Promise<boolean>;
}

export function createLedger(): Ledger {
  return {
    changes: [],
    failures: [],
    images: new Map(),
    marketplace: new Map(),
    contents: [],
    checks: [],
    bootTests: [],
    timeline: [],
    undo: [],
    published: false,
  };
}

/** The same for the same region of the same account, and for no other. */
export function regionKey({ accountId, region }: AccountRegion): string {
  return `${accountId} ${region}`;
}

/** What is known of all images in a region. */
export function resultsIn(ledger: Ledger, region: AccountRegion): ImageRegionResult[] {
  return [...(ledger.images.get(regionKey(region))?.values() ?? [])];
}

/** What is known of an image in a region; undefined when the run doesn't look there. */
export function imageResult(ledger: Ledger, region: AccountRegion, image: string): ImageRegionResult | undefined {
  return ledger.images.get(regionKey(region))?.get(image);
}

export function recordImage(ledger: Ledger, image: string, result: ImageRegionResult): void {
  const ofRegion = ledger.images.get(regionKey(result)) ?? new Map<string, ImageRegionResult>();
  ledger.images.set(regionKey(result), ofRegion.set(image, result));
}

/** Changes a part of what is known of an image; nothing is known of one that the run doesn't look at. */
export function updateImage(
  ledger: Ledger,
  region: AccountRegion,
  image: string,
  part: (before: ImageRegionResult) => Partial<ImageRegionResult>,
): void {
  const before = imageResult(ledger, region, image);
  if (before) recordImage(ledger, image, { ...before, ...part(before) });
}
