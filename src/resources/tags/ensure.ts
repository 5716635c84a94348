import { asTagList } from '../../aws/tags.js';
import { taggedDigest } from '../../identity/tags.js';
import { change, type Id, requireId } from '../../run/change.js';
import { inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { Region } from '../../run/target.js';

type Tags = Readonly<Record<string, string>>;

/** A resource with tags, and the image that it is counted under (empty when several share it). */
interface Tagged {
  readonly kind: 'image tags' | 'snapshot tags';
  readonly image: string;
  readonly id: Id;
  readonly tags: Tags;
}

/**
 * Brings a resource's tags up to date. Tags that the config doesn't name are left alone. The values of a resource that
 * ami-publish didn't create aren't shown: a config can give any image's name, and ask for any key.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html
 */
export async function ensureTags(run: Run, region: Region, tagged: Tagged, wanted: Tags): Promise<void> {
  const difference = tagDifference(tagged.tags, wanted);
  if (!difference) return;
  const { kind, image, id } = tagged;
  await change(
    run,
    { ...inRegion(region), image, resource: { kind }, action: 'update', ...difference },
    {
      expected: undefined,
      apply: async () => {
        await region.ec2.createTags({ Resources: [requireId(id)], Tags: asTagList(difference.to) });
      },
    },
  );
}

/** The part of `wanted` that differs from `current`. */
function tagDifference(
  current: Tags,
  wanted: Tags,
): { from: Record<string, string | null>; to: Record<string, string> } | undefined {
  const differing = Object.entries(wanted).filter(([key, value]) => current[key] !== value);
  if (differing.length === 0) return undefined;
  const isOurs = taggedDigest(current) !== undefined;
  const shown = (value: string | undefined) => (value === undefined ? null : isOurs ? value : 'another value');
  return {
    from: Object.fromEntries(differing.map(([key]) => [key, shown(current[key])])),
    to: Object.fromEntries(differing),
  };
}
