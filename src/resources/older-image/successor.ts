import { supersededByTag, tagsPerResource } from '../../identity/tags.js';
import { change, type Id, requireId } from '../../run/change.js';
import { afterPartialChange, toleratingRefusal } from '../../run/consistency.js';
import type { Image } from '../../run/found.js';
import { inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import { describeImage } from '../image/read.js';
import { ignoringGone } from './delete.js';

const descriptionLength = 255;
/** How the description of a superseded image begins. */
export const successorMark = /^Superseded by [^\n]+? \((ami-[0-9a-f]+)\)\. ?/;

/** A new image. */
interface Successor {
  readonly name: string;
  readonly id: Id;
  /** Whether it is to be public. */
  readonly public: boolean;
}

/** What an image was described as before it was superseded. Pure. */
export function originalDescription(description: string): string {
  return description.replace(successorMark, '');
}

/** ID of the successor that a description names. Pure. */
export function successorIn(description: string): string | undefined {
  return successorMark.exec(description)?.[1];
}

/** The description of a superseded image, cut where it is longer than AWS allows. Pure. */
export function supersededDescription(description: string, name: string, imageId: string): string {
  const whole = `Superseded by ${name} (${imageId}). ${originalDescription(description)}`;
  return [...whole.trim()].slice(0, descriptionLength).join('');
}

/** A description as the config gives it, for an image that may be superseded: it goes on naming its successor. Pure. */
export function keepingSuccessor(found: string, configured: string): string {
  const [named = ''] = successorMark.exec(found) ?? [];
  return named === '' ? configured : [...`${named.trim()} ${configured}`].slice(0, descriptionLength).join('');
}

/**
 * What an older image lacks that leads to its successor. One that names a successor goes on naming it, unless that one
 * was withdrawn. Pure.
 */
export function lacksSuccessor(
  { state, description, tags }: Image,
  isWithdrawn = false,
): { description: boolean; tag: boolean } {
  if (state !== 'available' && state !== 'disabled') return { description: false, tag: false };
  const isTagged = tags[supersededByTag] !== undefined;
  const hasRoom = isTagged || Object.keys(tags).length < tagsPerResource;
  // Whether AWS lets the description of a disabled image be changed is not documented.
  const isChangeable = state === 'available';
  return {
    description: isChangeable && (isWithdrawn || !successorMark.test(description)),
    tag: (isWithdrawn || !isTagged) && hasRoom,
  };
}

/**
 * Whether the successor that an older image names can no longer be used, and leads to no other: one that was superseded
 * itself names the next.
 */
async function namesWithdrawn(region: Region, old: Image, { id, public: isPublic }: Successor): Promise<boolean> {
  const named = successorIn(old.description) ?? old.tags[supersededByTag];
  if (named === undefined || named === id) return false;
  // As the run found it: what it has made private itself is superseded.
  const known = [...region.publishing.older.values()].flat().find((image) => image.id === named);
  const successor = known ?? (await describeImage(region.ec2, named));
  if (successor === undefined) return true;
  const isUsable = successor.state === 'available' && (successor.public || !isPublic);
  return !isUsable && !successorMark.test(successor.description);
}

/**
 * Names the successor in front of the older image's description, the only field that all who can use the image see, and
 * in a tag.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html
 */
export async function ensureSuccessor(run: Run, region: Region, old: Image, successor: Successor): Promise<void> {
  const { name, id } = successor;
  const lacks = lacksSuccessor(old, await namesWithdrawn(region, old, successor));
  if (!lacks.description && !lacks.tag) return;
  const send = (isSo: (now: Image) => boolean, request: () => Promise<unknown>) => {
    const isShown = async () => {
      const now = await describeImage(region.ec2, old.id);
      return now !== undefined && isSo(now);
    };
    return ignoringGone(region, old.id, () => toleratingRefusal(run, isShown, request));
  };
  const describe = () => {
    const Value = supersededDescription(old.description, name, requireId(id));
    return send(
      ({ description }) => description === Value,
      () => region.ec2.modifyImageAttribute({ ImageId: old.id, Description: { Value } }),
    );
  };
  const tag = () => {
    const Value = requireId(id);
    return send(
      ({ tags }) => tags[supersededByTag] === Value,
      () => region.ec2.createTags({ Resources: [old.id], Tags: [{ Key: supersededByTag, Value }] }),
    );
  };
  await change(
    run,
    {
      ...inRegion(region),
      image: name,
      resource: { kind: 'successor of older image', name: old.name },
      action: 'update',
      from: null,
      to: name,
    },
    {
      expected: undefined,
      apply: async () => {
        if (lacks.description) await describe();
        if (lacks.tag) await (lacks.description ? afterPartialChange(tag) : tag());
      },
    },
  );
}
