import { PublishError } from '../../error.js';
import { groupBy } from '../../report/order.js';
import { mapAll } from '../../run/barrier.js';
import type { CheckAnswer } from '../../run/checks.js';
import type { FailureScope } from '../../run/ledger.js';
import { type BuildablePlace, placesOf, scopeAt, scopeOf } from '../../run/place.js';
import type { Region, Target } from '../../run/target.js';
import { isBuildable, snapshotsOf, type WantedEncryption, type WantedSnapshot } from '../../run/wanted.js';
import { findImage } from '../image/find.js';
import { hasSnapshot } from '../snapshot/ensure.js';
import { keyInWords } from './encryption.js';

/** A snapshot that is still to be created for an image. */
interface Creation {
  readonly place: BuildablePlace;
  readonly wanted: WantedSnapshot;
}

/** Can EBS use the key of each snapshot that is still to be created, and that of what it is copied from? */
export async function checkKeys(target: Target): Promise<CheckAnswer[]> {
  const answers = await mapAll(target.regions, async (region): Promise<CheckAnswer[]> => {
    const missing = placesOf(target, region).flatMap(({ image, ...place }): BuildablePlace[] =>
      isBuildable(image) && !findImage({ ...place, image }) ? [{ ...place, image }] : [],
    );
    const toCreate = missing.flatMap((place) =>
      snapshotsOf(place.image)
        .filter((wanted) => !hasSnapshot(region, wanted))
        .map((wanted): Creation => ({ place, wanted })),
    );
    const byDefault = toCreate.length > 0 ? await readUsedByDefault(target, region) : undefined;
    return [...checkOwnKeys(region, toCreate, byDefault), ...(await checkSourceKeys(target, region, toCreate))];
  });
  return withoutRepetition([...answers.flat(), ...checkFirstKeys(target)]);
}

/** The customer managed key that encryption by default uses for what the config doesn't encrypt. */
async function readUsedByDefault({ readKey }: Target, region: Region): Promise<WantedEncryption | undefined> {
  const { on = false, key, kmsKeyId } = region.found.encryptionByDefault ?? {};
  if (!on || key !== 'customer' || kmsKeyId === undefined) return undefined;
  return { kmsKeyId: undefined, key: await readKey(region.name, kmsKeyId) };
}

function checkOwnKeys(
  region: Region,
  creations: readonly Creation[],
  byDefault: WantedEncryption | undefined,
): CheckAnswer[] {
  return [...groupBy(creations, ({ place }) => place.image.name)].flatMap(([, ofImage]) => {
    const all = ofImage.flatMap(({ wanted }) => wanted.encryption ?? byDefault ?? []);
    const byKey = new Map(all.map((encryption) => [encryption.key, encryption]));
    const [first] = ofImage;
    return [...byKey.values()].flatMap((encryption) =>
      first ? checkKey(region.name, encryption, scopeAt(first.place)) : [],
    );
  });
}

/** What can't be known of a key is said once, however many images want it. */
function withoutRepetition(answers: readonly CheckAnswer[]): CheckAnswer[] {
  const said = new Set<string>();
  return answers.filter(({ answer, what }) => {
    const isFirst = answer !== 'unknown' || !said.has(what);
    said.add(what);
    return isFirst;
  });
}

/** Those of first snapshots in a home region where no image is wanted. */
function checkFirstKeys({ regions }: Target): CheckAnswer[] {
  const copies = regions.flatMap((region) =>
    region.images.flatMap(snapshotsOf).flatMap((snapshot) => {
      const isImported = snapshot.first !== snapshot && snapshot.source.origin.kind !== 'snapshot';
      return isImported && !hasSnapshot(region, snapshot) ? snapshot.first : [];
    }),
  );
  return [...new Set(copies)].flatMap((first) => {
    const home = regions.find(({ name }) => name === first.source.homeRegion);
    const isWantedThere = home?.images.flatMap(snapshotsOf).some(({ name }) => name === first.name) ?? true;
    if (!home || isWantedThere || !first.encryption || hasSnapshot(home, first)) return [];
    return checkKey(home.name, first.encryption, scopeOf(home, []));
  });
}

/** A snapshot or AMI that is the source may be encrypted itself: copies are decrypted with its key. */
async function checkSourceKeys(
  { readKey }: Target,
  region: Region,
  creations: readonly Creation[],
): Promise<CheckAnswer[]> {
  const bySource = groupBy(creations, ({ wanted: { source } }) =>
    source.origin.kind === 'snapshot' ? `${source.homeRegion} ${source.origin.kmsKeyArn ?? ''}` : '',
  );
  const answers = await mapAll(bySource, async ([, uses]): Promise<CheckAnswer[]> => {
    const source = uses[0]?.wanted.source;
    if (source?.origin.kind !== 'snapshot' || source.origin.kmsKeyArn === undefined) return [];
    const kmsKeyId = source.origin.kmsKeyArn;
    const key = await readKey(source.homeRegion, kmsKeyId);
    const images = [...new Set(uses.map(({ place }) => place.image))];
    return checkKey(source.homeRegion, { kmsKeyId, key }, scopeOf(region, images), 'decrypt');
  });
  return answers.flat();
}

export function checkKey(
  region: string,
  encryption: WantedEncryption,
  scope: FailureScope,
  use: 'encrypt' | 'decrypt' = 'encrypt',
): CheckAnswer[] {
  const { key } = encryption;
  const named = keyInWords(encryption);
  const what = `${region}: KMS key ${named} can ${use} snapshots`;
  if (key.state === 'unknown') return [{ answer: 'unknown', what, why: key.why }];
  const refusal = keyRefusal(region, encryption);
  if (refusal === undefined) return [];
  const [message, hint] = refusal;
  return [{ answer: 'no', what, error: new PublishError('preflight', message, { hint }), scope, neverBuild: true }];
}

/** Why EBS can't use a key. https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html */
function keyRefusal(region: string, encryption: WantedEncryption): [message: string, hint: string] | undefined {
  const { key } = encryption;
  const named = `KMS key ${keyInWords(encryption)}`;
  if (key.state === 'missing') {
    return [
      `${named} does not exist in ${region}`,
      'Correct `kms_key_id`. A key belongs to one region: use a map from region to key, an alias that every region has, or a multi-Region key with a replica in each region.',
    ];
  }
  if (key.arn !== undefined && key.arn.split(':')[3] !== region) {
    return [`${named} is not in ${region}`, 'Use a key of that region.'];
  }
  if (!key.isForEncryption) {
    return [`${named} can't encrypt EBS snapshots`, 'Use a symmetric key with the usage ENCRYPT_DECRYPT.'];
  }
  if (key.state === 'Enabled') return undefined;
  const hints: Readonly<Record<string, string>> = {
    Disabled: 'Enable it (`aws kms enable-key`), or use another key.',
    PendingDeletion: 'Cancel its deletion (`aws kms cancel-key-deletion`) and enable it, or use another key.',
  };
  return [`${named} is ${key.state}, not Enabled`, hints[key.state] ?? 'Wait until it is enabled, or use another key.'];
}
