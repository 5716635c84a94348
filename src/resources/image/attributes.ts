import type { ModifyImageAttributeCommandInput } from '@aws-sdk/client-ec2';
import { change } from '../../run/change.js';
import { toleratingRefusal } from '../../run/consistency.js';
import type { Image } from '../../run/found.js';
import { type BuildablePlace, inRegion } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { BuildableImage } from '../../run/wanted.js';
import { keepingSuccessor } from '../older-image/successor.js';
import { describeImage } from './read.js';

/** An attribute that can be changed after the image was registered. */
interface Update {
  readonly kind: 'description' | 'IMDS support';
  readonly from: string | null;
  readonly to: string;
  readonly input: Omit<ModifyImageAttributeCommandInput, 'ImageId'>;
}

/**
 * What differs from the config and can be changed in place. A description that the config doesn't give is left alone,
 * and IMDSv2 can be required but never taken back: then it is a conflict. Pure.
 */
function attributeUpdates(found: Image, { config }: BuildableImage): Update[] {
  const { description, imds_support: imds } = config;
  const updates: Update[] = [];
  const described = keepingSuccessor(found.description, description);
  if (description !== '' && described !== found.description) {
    updates.push({
      kind: 'description',
      from: found.description,
      to: described,
      input: { Description: { Value: described } },
    });
  }
  if (imds !== undefined && imds !== found.imdsSupport) {
    updates.push({
      kind: 'IMDS support',
      from: found.imdsSupport ?? null,
      to: imds,
      input: { ImdsSupport: { Value: imds } },
    });
  }
  return updates;
}

/**
 * Brings an existing image's description and IMDS support up to date; each is a request of its own.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html
 */
export async function ensureAttributes(run: Run, { region, image }: BuildablePlace, found: Image): Promise<void> {
  for (const { kind, from, to, input } of attributeUpdates(found, image)) {
    await change(
      run,
      { ...inRegion(region), image: image.name, resource: { kind }, action: 'update', from, to },
      {
        expected: undefined,
        apply: async () => {
          const isSo = async () => {
            const now = await describeImage(region.ec2, found.id);
            return now !== undefined && !attributeUpdates(now, image).some((update) => update.kind === kind);
          };
          await toleratingRefusal(run, isSo, () => region.ec2.modifyImageAttribute({ ImageId: found.id, ...input }));
        },
      },
    );
  }
}
