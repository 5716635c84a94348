import type { StartSnapshotCommandInput, StartSnapshotCommandOutput } from '@aws-sdk/client-ebs';
import { awsCode } from '../../aws/errors.js';
import { given } from '../../aws/given.js';
import { asTagList } from '../../aws/tags.js';
import { PublishError } from '../../error.js';
import { clientToken } from '../../identity/tokens.js';
import { formatMark, uploadTag } from '../../identity/upload-mark.js';
import { lookUntilFound, visibleWithinMs } from '../../run/consistency.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import type { WantedSnapshot } from '../../run/wanted.js';
import { snapshotSizeGiB } from '../../upload/ebs-direct/layout.js';
import { type DirectUpload, firstMark, type StartedSnapshot } from './direct-upload.js';
import { describeSnapshots } from './read.js';

/** The longest idle time that EBS allows, three days. It isn't a limit of the whole (docs/aws-facts.md#ebs-direct). */
const idleMinutes = 4_320;
/** A client token that AWS answers with a dead snapshot is replaced this often: one for each that was ever deleted. */
const mostTokens = 50;
/** A snapshot that was started longer ago than this was started by an earlier request with the same token. */
const freshMs = 60_000;

/**
 * Starts the snapshot, or gets the one that another run has started just now: both write the same bytes. A replayed
 * client token returns its first snapshot, even one that failed or was deleted: then the next attempt's token is tried.
 * https://docs.aws.amazon.com/ebs/latest/APIReference/API_StartSnapshot.html
 * @param gone IDs of snapshots that this run has deleted
 */
export async function startSnapshot(
  run: Run,
  upload: DirectUpload,
  gone: ReadonlySet<string>,
): Promise<StartedSnapshot> {
  const { wanted, origin, home } = upload;
  const ebs = await origin.ebs();
  const tags = startTags(upload);
  for (let attempt = 0; ; attempt += 1) {
    const request: StartSnapshotCommandInput = {
      VolumeSize: snapshotSizeGiB(wanted.source.virtualSizeBytes),
      Description: `Upload of ${wanted.source.name}`.slice(0, 255),
      Timeout: idleMinutes,
      ClientToken: clientToken('ebs-direct', wanted.source.sourceSha256, wanted.name, home.name, attempt),
      ...encryptionOfStart(wanted, home),
      Tags: asTagList(tags),
    };
    try {
      const started = await ebs.startSnapshot(request);
      const id = given(started.SnapshotId, 'SnapshotId of StartSnapshot');
      if (!gone.has(id) && (await isAlive(run, home, id, started))) return { id, tags };
    } catch (error) {
      // An earlier run used the token with other tags or another key.
      if (awsCode(error) !== 'ConflictException') throw error;
    }
    if (attempt >= mostTokens) throw usedUp(wanted, home);
  }
}

function usedUp({ source }: WantedSnapshot, { name: region }: Region): PublishError {
  const message = `${region}: AWS answers every token for an upload of ${source.name} with a snapshot that was deleted or has failed`;
  return new PublishError('aws', message, {
    hint: 'AWS forgets them in time. Until then, import through a bucket (`upload.method: s3`).',
  });
}

async function isAlive(
  run: Run,
  home: Region,
  id: string,
  { StartTime }: StartSnapshotCommandOutput,
): Promise<boolean> {
  const ageMs = StartTime === undefined ? freshMs : run.awsTime.now() - StartTime.getTime();
  if (ageMs < freshMs) return true;
  const look = async () => (await describeSnapshots(home.ec2, 'snapshot-id', [id]))[0];
  const found = await lookUntilFound(run, id, look, Math.max(0, visibleWithinMs - ageMs));
  return found !== undefined && found.state !== 'error';
}

/** EBS direct takes shorter tags than EC2 does; the others are set when the snapshot is complete. */
export function startTags({ wanted, layout }: Pick<DirectUpload, 'wanted' | 'layout'>): Record<string, string> {
  const fitting = Object.entries(wanted.tags).filter(([key, value]) => key.length <= 127 && value.length <= 255);
  return { ...Object.fromEntries(fitting), [uploadTag]: formatMark({ ...firstMark(layout), atMs: undefined }) };
}

/** StartSnapshot takes a key by its ARN only; without a key it takes the default key of the region. */
function encryptionOfStart(
  { encryption }: WantedSnapshot,
  { name: region }: Region,
): Pick<StartSnapshotCommandInput, 'Encrypted' | 'KmsKeyArn'> {
  if (encryption === undefined) return {};
  const { kmsKeyId, key } = encryption;
  if (kmsKeyId === undefined) return { Encrypted: true };
  if (key.arn === undefined) throw unknownKey(region, kmsKeyId);
  return { Encrypted: true, KmsKeyArn: key.arn };
}

/** Of a key that is named by its alias, only KMS knows the ARN. */
export function unknownKey(region: string, kmsKeyId: string): PublishError {
  const message = `${region}: EBS direct needs the ARN of a KMS key, and that of ${kmsKeyId} can't be read`;
  return new PublishError('preflight', message, {
    hint: 'Allow kms:DescribeKey for this role, or set `kms_key_id` to the ARN of the key.',
    request: 'notSent',
  });
}
