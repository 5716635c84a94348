import { supersededByTag } from '../../identity/tags.js';
import { change, type Id, requireId } from '../../run/change.js';
import { afterPartialChange, toleratingRefusal } from '../../run/consistency.js';
import type { Image } from '../../run/found.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';
import { describeImage } from '../image/read.js';
import { ignoringGone } from './delete.js';

const descriptionLength = 255;
const tagsPerResource = 50;
const mark = /^Superseded by [^\n]+? \(ami-[0-9a-f]+\)\. ?/;

/** A new image. */
interface Successor {
  readonly name: string;
  readonly id: Id;
}

/** What an image was described as before it was superseded. Pure. */
export function originalDescription(description: string): string {
  return description.replace(mark, '');
}

/** The description of a superseded image, cut where it is longer than AWS allows. Pure. */
export function supersededDescription(description: string, name: string, imageId: string): string {
  const whole = `Superseded by ${name} (${imageId}). ${originalDescription(description)}`;
  return [...whole.trim()].slice(0, descriptionLength).join('');
}

/** What an older image lacks that leads to its successor. One that names a successor goes on naming it. Pure. */
export function lacksSuccessor({ state, description, tags }: Image): { description: boolean; tag: boolean } {
  if (state !== 'available') return { description: false, tag: false };
  const hasRoom = Object.keys(tags).length < tagsPerResource;
  return { description: !mark.test(description), tag: tags[supersededByTag] === undefined && hasRoom };
}

/**
 * Names the successor in front of the older image's description, the only field that all who can use the image see, and
 * in a tag.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html
 */
export async function ensureSuccessor(run: Run, region: Region, old: Image, successor: Successor): Promise<void> {
  const { name, id } = successor;
  const lacks = lacksSuccessor(old);
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
      region: region.name,
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
