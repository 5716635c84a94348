import type { CopyImageCommandInput } from '@aws-sdk/client-ec2';
import { awsCode } from '../../aws/errors.js';
import { given } from '../../aws/given.js';
import { asTagList } from '../../aws/tags.js';
import type { Image as ImageConfig } from '../../config/config.js';
import { isEncrypted, keyInRegion } from '../../config/kms-key.js';
import { configTag, registrationTags } from '../../identity/tags.js';
import { clientToken } from '../../identity/tokens.js';
import { requireId } from '../../run/change.js';
import { afterPartialChange, lookUntilFound, visibleWithinMs, whilePassing } from '../../run/consistency.js';
import type { Place, Publication } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import { describeImage } from '../image/read.js';
import { whenSlotIsFree } from '../snapshot/slots.js';

type Tags = Readonly<Record<string, string>>;

/** Tokens that are tried beyond the first, when each answers with a copy that is dead. */
const mostTokens = 3;

/**
 * Requests the copy of an image in its region, as the role of another account. A replayed client token answers with its
 * first result, also when that has failed or was deregistered since: then the next attempt's token is tried.
 * @param dead how many copies have failed before
 * @returns the ID of the copy
 */
export async function requestCopy(run: Run, home: Publication, place: Place, dead: number): Promise<string> {
  const { region } = place;
  for (let attempt = dead; ; attempt += 1) {
    const input = copyInput(home, place, attempt);
    const { ImageId } = await whenSlotIsFree(run, region, 'copy', () =>
      whileUnreadable(run, () => region.ec2.copyImage(input)),
    );
    const id = given(ImageId, 'ImageId of CopyImage');
    const look = () => describeImage(region.ec2, id);
    const shown = await afterPartialChange(() => lookUntilFound(run, `the copy ${id} in ${region.name}`, look));
    if ((shown && shown.state !== 'failed') || attempt >= dead + mostTokens) return id;
  }
}

/** What was just shared, a server may not show to the other account yet. The error is as public issues show it. */
function whileUnreadable<T>(run: Run, request: () => Promise<T>): Promise<T> {
  const again = (error: unknown): boolean =>
    awsCode(error) === 'InvalidRequest' && /access the storage/.test((error as Error).message);
  return whilePassing(run, { timeoutMs: visibleWithinMs, again }, request);
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html */
function copyInput(home: Publication, { region, image }: Place, attempt: number): CopyImageCommandInput {
  const input = {
    Name: image.name,
    SourceImageId: requireId(home.ami.id),
    SourceRegion: region.name,
    ...(image.config.description === '' ? {} : { Description: image.config.description }),
    ...encryptionOf(image.config, region.name),
    // The role may tag images only.
    TagSpecifications: [{ ResourceType: 'image' as const, Tags: asTagList(copyTags(home)) }],
  };
  // AWS refuses a token that came with other parameters: a copy that is gone may be made again with other tags.
  const place = `${region.accountId} ${region.name}`;
  return { ...input, ClientToken: clientToken('account-copy', JSON.stringify(input), image.name, place, attempt) };
}

/** The key is looked for in the account that copies: an ID or an alias is one of its own. */
function encryptionOf(config: ImageConfig, region: string): Pick<CopyImageCommandInput, 'Encrypted' | 'KmsKeyId'> {
  if (!isEncrypted(config)) return {};
  const KmsKeyId = config.kms_key_id && keyInRegion(config.kms_key_id, region);
  return { Encrypted: true, ...(KmsKeyId ? { KmsKeyId } : {}) };
}

/** The tags of a new copy: as a registered image has them, or those of an image that exists that show what it is. */
export function copyTags({ image, ami }: Publication): Tags {
  if (image.recipe) return registrationTags(image.recipe.tags, image.config.entry);
  const own = Object.entries(ami.tags).filter(([key]) => key.startsWith('awspub:source:') || key === configTag);
  return { ...Object.fromEntries(own), ...image.config.tags };
}
