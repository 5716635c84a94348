import type { Problem } from '../problem.js';
import type { DraftImage } from '../schema.js';

/** Fields of which AWS allows an AMI only one. */
export function exclusionRules(name: string, image: DraftImage): Problem[] {
  const restricts = [...(image.instance_types?.supported ?? []), ...(image.instance_types?.unsupported ?? [])];
  if (image.marketplace === undefined || restricts.length === 0) return [];
  const message =
    "can't be set together with marketplace: AWS lists no AMI whose instance types are restricted. Remove one of the two.";
  return [{ path: ['images', name, 'instance_types'], of: 'key', message }];
}
