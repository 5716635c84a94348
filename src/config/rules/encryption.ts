import { keyProblems } from '../kms-key.js';
import type { Problem } from '../problem.js';
import type { DraftImage } from '../schema.js';
import type { Path } from '../yaml/path.js';

/**
 * What an encrypted image can't be, and keys that don't fit its regions. Where `regions` is empty, AWS is asked first.
 * @param isGiven whether the file has a value at a path
 */
export function encryptionRules(name: string, image: DraftImage, isGiven: (path: Path) => boolean): Problem[] {
  const { encrypted, kms_key_id: key, regions, regions_denylist: denied } = image;
  const problems: Problem[] = [];
  const report = (path: Path, message: string, of: Problem['of'] = 'key'): void => {
    problems.push({ path: ['images', name, ...path], of, message });
  };
  if (key === undefined && encrypted !== true) return [];
  if (key !== undefined && encrypted === false) {
    report(['encrypted'], "can't be false together with kms_key_id. Remove one of the two.", 'value');
    return problems;
  }
  const field = encrypted === undefined ? 'kms_key_id' : 'encrypted';
  const snapshotIsPublic =
    image.public_snapshot && (isGiven(['images', name, 'public_snapshot']) || isGiven(['defaults', 'public_snapshot']));
  if (image.public || snapshotIsPublic) {
    const other = image.public ? 'public: true' : 'public_snapshot: true';
    report(
      [field],
      `can't be set together with ${other}: AWS makes no encrypted snapshot public. Remove one of the two.`,
    );
  }
  if (image.marketplace !== undefined) {
    report(
      [field],
      "can't be set together with marketplace: AWS Marketplace takes no AMI with encrypted snapshots. Remove one of the two.",
    );
  }
  const aliases =
    typeof key === 'string'
      ? [[[], key] as const]
      : Object.entries(key ?? {}).map(([region, one]) => [[region], one] as const);
  for (const [within, one] of aliases) {
    if (!/(^|:)alias\/aws\//.test(one)) continue;
    if (!/(^|:)alias\/aws\/ebs$/.test(one)) {
      report(
        ['kms_key_id', ...within],
        'is a key that AWS manages for another service. EBS can only use alias/aws/ebs of them.',
        'value',
      );
    } else if (image.share.length > 0) {
      report(
        ['kms_key_id', ...within],
        "can't be used together with share: other accounts can't use the AWS managed key. Use a customer managed key.",
        'value',
      );
    }
  }
  const wanted = regions.filter((region) => !denied.includes(region));
  if (key !== undefined && wanted.length > 0) {
    for (const { within, of, message } of keyProblems(key, wanted)) report(['kms_key_id', ...within], message, of);
  }
  return problems;
}
