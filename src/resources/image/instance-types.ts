import { change, requireId } from '../../run/change.js';
import { toleratingRefusal } from '../../run/consistency.js';
import type { Ami } from '../../run/ensured.js';
import type { Image, InstanceTypes } from '../../run/found.js';
import { inRegion, type Place } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { WantedImage } from '../../run/wanted.js';
import { describeImage } from './read.js';

/** As a set: AWS documents no order. */
function inOrder({ supported, unsupported }: InstanceTypes): InstanceTypes {
  return { supported: supported.toSorted(), unsupported: unsupported.toSorted() };
}

function isSame(a: InstanceTypes, b: InstanceTypes): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

/** Whether an image can't be launched on every instance type. */
function isRestricted({ supported, unsupported }: InstanceTypes): boolean {
  return supported.length + unsupported.length > 0;
}

/** Why AWS would refuse an image that exists: it has restricted instance types, or is in AWS Marketplace, never both. Pure. */
export function instanceTypesRefusal(
  { name, config }: WantedImage,
  found: Image,
): [message: string, hint: string] | undefined {
  const wanted = config.instance_types;
  if (config.marketplace && wanted === undefined && isRestricted(found.instanceTypes)) {
    return [
      `${name} (${found.id}) can't be listed in AWS Marketplace: its instance types are restricted`,
      'Set `instance_types: {}` to remove the restriction, or remove `marketplace`.',
    ];
  }
  if (wanted && isRestricted(wanted) && found.productCodes.length > 0) {
    return [
      `the instance types of ${name} (${found.id}) can't be restricted: it is listed in AWS Marketplace`,
      'AWS allows only one of the two. Remove `instance_types`, or create an image with another name.',
    ];
  }
  return undefined;
}

/**
 * Restricts the image to the instance types of the config. Without `instance_types` in the config, it is left as it is.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceImageInstanceTypeSpecification.html
 */
export async function ensureInstanceTypes(run: Run, { region, image }: Place, ami: Ami): Promise<void> {
  const { instance_types: wanted } = image.config;
  if (wanted === undefined) return;
  const from = inOrder(ami.instanceTypes);
  const to = inOrder(wanted);
  if (isSame(from, to)) return;
  const specification = {
    ...(to.supported.length > 0 ? { SupportedInstanceTypes: [...to.supported] } : {}),
    ...(to.unsupported.length > 0 ? { UnsupportedInstanceTypes: [...to.unsupported] } : {}),
  };
  await change(
    run,
    { ...inRegion(region), image: image.name, resource: { kind: 'instance types' }, action: 'update', from, to },
    {
      expected: undefined,
      apply: async () => {
        const ImageId = requireId(ami.id);
        const isSo = async () => {
          const now = await describeImage(region.ec2, ImageId);
          return now !== undefined && isSame(now.instanceTypes, to);
        };
        await toleratingRefusal(run, isSo, () =>
          region.ec2.replaceImageInstanceTypeSpecification({
            ImageId,
            ...(isRestricted(to) ? { InstanceTypeSpecification: specification } : {}),
          }),
        );
      },
    },
  );
}
