import { allPages } from '../../aws/filters.js';
import type { S3 } from '../../aws/s3.js';
import { asRecord } from '../../aws/tags.js';
import { isSnapshotName, objectKey } from '../../identity/names.js';
import { isFromSource, ownTagKeys } from '../../identity/tags.js';
import { change } from '../../run/change.js';
import type { Run } from '../../run/run.js';
import type { Staging } from '../../run/target.js';
import { keptForTags, type LeftoverRules } from '../older-image/retention.js';

/**
 * Deletes disk images that ami-publish or awspub uploaded before a time, and whose source nothing needs. Key and tag
 * have to name the same source: others may keep objects under such keys, too. One with tags that no config gives stays.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
export async function removeStaleObjects(
  run: Run,
  s3: S3,
  { bucket, prefix, accountId, region }: Staging,
  { needed, configuredTags, oldestMs }: LeftoverRules,
): Promise<void> {
  const objects = await allPages(s3.paginateListObjectsV2({ Bucket: bucket, Prefix: prefix }), (page) => page.Contents);
  for (const { Key = '', LastModified } of objects) {
    const sha256 = Key.slice(prefix.length);
    const isOld = LastModified !== undefined && LastModified.getTime() < oldestMs;
    if (!isOld || !isSnapshotName(sha256) || Key !== objectKey(prefix, sha256) || needed.has(sha256)) continue;
    const { TagSet } = await s3.getObjectTagging({ Bucket: bucket, Key });
    const tags = asRecord(TagSet);
    if (!isFromSource(tags, sha256)) continue;
    const ownTags = ownTagKeys(tags, configuredTags);
    if (ownTags.length > 0) {
      run.report.info(keptForTags(region, `s3://${bucket}/${Key}`, ownTags));
      continue;
    }
    await change(
      run,
      {
        accountId,
        region,
        image: '',
        resource: { kind: 'S3 object' },
        action: 'delete',
        from: `s3://${bucket}/${Key}`,
        to: null,
      },
      {
        expected: undefined,
        apply: async () => {
          await s3.deleteObject({ Bucket: bucket, Key });
        },
      },
    );
  }
}
