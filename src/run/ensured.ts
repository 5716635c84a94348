import type { Id } from './change.js';
import type { InstanceTypes } from './found.js';

/** A snapshot as it is, or as it will be. */
export interface EnsuredSnapshot {
  readonly id: Id;
  readonly tags: Readonly<Record<string, string>>;
  /** Who may use it: account IDs, and `all`. */
  readonly volumePermissions: readonly string[];
  /** The key that AWS shows, of a snapshot that is encrypted. */
  readonly kmsKeyArn?: string | undefined;
}

/** The AMI of an image in one region, as it is or as it will be. */
export interface Ami {
  readonly id: Id;
  /** The snapshot of its root volume; undefined for an image that has none. */
  readonly snapshotId: Id | undefined;
  /** The snapshots of all its volumes, each once. */
  readonly snapshotIds: readonly Id[];
  readonly tags: Readonly<Record<string, string>>;
  /** AWS's state; `missing` when it is only planned. */
  readonly state: string;
  readonly public: boolean;
  /** With whom it is shared: account IDs, and ARNs of organizations and organizational units. */
  readonly launchPermissions: readonly string[];
  /** Milliseconds since the epoch; undefined for an image that is only planned. */
  readonly createdMs: number | undefined;
  readonly deprecationMs: number | undefined;
  /** `disabled`, `enabled-with-cooldown` or `enabled-without-cooldown`. */
  readonly deregistrationProtection: string;
  readonly instanceTypes: InstanceTypes;
  /** Each an account's ID, a colon and the watermark's name. */
  readonly watermarkKeys: readonly string[];
}

/**
 * An image that is about to be registered.
 * @param snapshots those of its volumes
 */
export function unregistered(
  region: { readonly name: string },
  { root, all }: { readonly root: Id | undefined; readonly all: readonly Id[] },
  tags: Ami['tags'],
): Ami {
  return {
    id: { knownAfterApply: `image in ${region.name}` },
    snapshotId: root,
    snapshotIds: all,
    tags,
    state: 'missing',
    public: false,
    launchPermissions: [],
    createdMs: undefined,
    deprecationMs: undefined,
    deregistrationProtection: 'disabled',
    instanceTypes: { supported: [], unsupported: [] },
    watermarkKeys: [],
  };
}
