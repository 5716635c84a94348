import { undatedName } from '../config/build-date.js';
import type { Image as ImageConfig } from '../config/config.js';
import { type SnapshotIdentity, snapshotName } from '../identity/names.js';
import { commonTags, snapshotTags } from '../identity/tags.js';
import type { Source, WantedEncryption, WantedSnapshot } from '../run/wanted.js';
import type { EncryptionByRegion } from './wanted-encryption.js';

/** A source that an image has on one of its volumes: each such pair needs a snapshot. */
export interface SnapshotUse {
  readonly source: Source;
  readonly image: ImageConfig;
}

type SnapshotOf = (source: Source, image: ImageConfig) => WantedSnapshot;
type Unfinished = Omit<WantedSnapshot, 'first'> & { first?: WantedSnapshot };

/**
 * The snapshots of each region. There is one per name, also when several images, or several configs, come to the same: the
 * first one's source provides it.
 */
export function snapshotsByRegion(
  uses: readonly SnapshotUse[],
  encryption: Pick<EncryptionByRegion, 'of'>,
): (region: string) => SnapshotOf {
  const byRegion = new Map<string, Unfinished[]>();
  /** In the order of `uses`. */
  function snapshotsIn(region: string): readonly Unfinished[] {
    const known = byRegion.get(region);
    if (known) return known;
    const named = uses.map(({ source, image }) => {
      const encrypted = encryption.of(image, region);
      return { source, image, encrypted, names: namesOf(source, image, encrypted) };
    });
    const snapshots = new Map<string, Unfinished>();
    for (const { source, image, encrypted, names } of named) {
      const [name] = names;
      if (snapshots.has(name)) continue;
      const users = named.filter((one) => one.names[0] === name);
      const isOfOne = users.every((user) => user.image === image);
      const tags: Record<string, string> = Object.assign(
        {},
        ...users.map((user) => tagsOfSource(user.source)).reverse(),
      );
      const snapshot: Unfinished = {
        name,
        names,
        identity: identityOf(image),
        encryption: encrypted,
        source,
        owner: isOfOne ? image.name : '',
        isShareable: !image.separate_snapshot,
        tags: snapshotTags(tags, name),
      };
      snapshots.set(name, snapshot);
    }
    const here = named.map(({ names: [name] }) => snapshots.get(name) as Unfinished);
    byRegion.set(region, here); // before the first ones are looked for: two home regions may ask for each other's
    for (const [index, snapshot] of here.entries()) {
      const { homeRegion } = snapshot.source;
      snapshot.first ??= (homeRegion === region ? snapshot : snapshotsIn(homeRegion)[index]) as WantedSnapshot;
    }
    return here;
  }
  return (region) => {
    const snapshots = snapshotsIn(region);
    return (source, image) => {
      const index = uses.findIndex((use) => use.source === source && use.image === image);
      return snapshots[index] as WantedSnapshot;
    };
  };
}

function identityOf(image: ImageConfig): SnapshotIdentity {
  return {
    imageName: undatedName(image), // the build date may be that of the snapshot
    separateSnapshot: image.separate_snapshot,
    billingProducts: image.billing_products,
  };
}

function namesOf(
  { sourceSha256 }: Source,
  image: ImageConfig,
  encryption: WantedEncryption | undefined,
): readonly [string, ...string[]] {
  const nameWith = (key?: string) => snapshotName(sourceSha256, identityOf(image), key);
  if (encryption === undefined) return [nameWith()];
  const [key, ...others] = encryption.key.identities;
  return [nameWith(key), ...others.map(nameWith)];
}

/** The tags of what comes from a source. */
export function tagsOfSource({ name, sourceSha256, contentSha256, config }: Source): Record<string, string> {
  const { architecture } = config.source;
  return commonTags({ filename: name, architecture, sha256: sourceSha256, contentSha256 }, config.tags);
}
