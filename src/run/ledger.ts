import type { PublishError } from '../error.js';
import type { Change, ChangeOutcome, ImageRegionResult, MarketplaceResult, TimelineEntry } from '../report/result.js';

/** What a run has done and found so far. Manifest, summary and outputs are made from it. */
export interface Ledger {
  /** `error`: why a conflict can't be resolved by this run, and what to do. */
  readonly changes: { readonly change: Change; outcome: ChangeOutcome; readonly error?: PublishError }[];
  readonly failures: Failure[];
  /** What is known of each image in each region: by region name, then by image name. */
  readonly images: Map<string, Map<string, ImageRegionResult>>;
  /** What is known of each Marketplace version; by product and title. */
  readonly marketplace: Map<string, MarketplaceResult>;
  readonly timeline: TimelineEntry[];
  /** Rolls back permissions and values, newest last. What AWS has refused isn't among them. */
  readonly undo: Undo[];
  /** Everything is public and announced: what fails from here on is no reason to roll back. */
  published: boolean;
}

/** Where something failed, and whether the run fails with it. */
export interface FailureScope {
  /** Name of the region; absent when it isn't one region's failure. */
  readonly region?: string;
  /** Name of the image; absent when it isn't one image's failure. */
  readonly image?: string;
  readonly bestEffort: boolean;
}

export interface Failure extends FailureScope {
  readonly error: PublishError;
}

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
    timeline: [],
    undo: [],
    published: false,
  };
}

/** What is known of an image in a region; undefined when the run doesn't look there. */
export function imageResult(ledger: Ledger, regionName: string, image: string): ImageRegionResult | undefined {
  return ledger.images.get(regionName)?.get(image);
}

export function recordImage(ledger: Ledger, image: string, result: ImageRegionResult): void {
  const ofRegion = ledger.images.get(result.region) ?? new Map<string, ImageRegionResult>();
  ledger.images.set(result.region, ofRegion.set(image, result));
}

/** Changes a part of what is known of an image; nothing is known of one that the run doesn't look at. */
export function updateImage(
  ledger: Ledger,
  regionName: string,
  image: string,
  part: (before: ImageRegionResult) => Partial<ImageRegionResult>,
): void {
  const before = imageResult(ledger, regionName, image);
  if (before) recordImage(ledger, image, { ...before, ...part(before) });
}
