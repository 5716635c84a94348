import type { Image as Ec2Image } from '@aws-sdk/client-ec2';
import { change, type Run } from '../../run/run.js';
import type { MadeImage, Region } from '../../run/wanted.js';

/** What of an image can be changed after it was registered. */
interface Mending {
  readonly resource: 'description' | 'IMDS support';
  readonly from: string | null;
  readonly to: string;
}

/**
 * What differs from the config and can be mended in place. A description that the config doesn't give is left alone,
 * and IMDSv2 can be demanded but never taken back: then it is a conflict. Pure.
 */
function mendings(found: Ec2Image, { made: { registration } }: MadeImage): Mending[] {
  const { description, imdsSupport } = registration;
  const from = found.Description ?? '';
  return [
    ...(description === '' || description === from
      ? []
      : [{ resource: 'description' as const, from, to: description }]),
    ...(imdsSupport === undefined || imdsSupport === found.ImdsSupport
      ? []
      : [{ resource: 'IMDS support' as const, from: found.ImdsSupport ?? null, to: imdsSupport }]),
  ];
}

/**
 * Brings an existing image's description and IMDS support up to date; each is a request of its own.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html
 */
export async function ensureAttributes(run: Run, region: Region, image: MadeImage, found: Ec2Image): Promise<void> {
  for (const { resource, from, to } of mendings(found, image)) {
    const Value = { Value: to };
    await change(
      run,
      { region: region.name, image: image.name, resource, action: 'update', from, to },
      {
        expected: undefined,
        apply: async () => {
          await region.ec2.modifyImageAttribute({
            ImageId: found.ImageId ?? '',
            ...(resource === 'description' ? { Description: Value } : { ImdsSupport: Value as { Value: 'v2.0' } }),
          });
        },
      },
    );
  }
}
