import type { Problem } from '../problem.js';
import type { DraftImage } from '../schema.js';

/** Fields of which AWS allows an AMI only one. */
export function exclusionRules(name: string, image: DraftImage): Problem[] {
  const { instance_types: types, watermarks, marketplace } = image;
  const problems: Problem[] = [];
  if (marketplace !== undefined && types !== undefined && types.supported.length + types.unsupported.length > 0) {
    const message =
      "can't be set together with marketplace: AWS lists no AMI whose instance types are restricted. Remove one of the two.";
    problems.push({ path: ['images', name, 'instance_types'], of: 'key', message });
  }
  if (image.public && watermarks.length > 0) {
    const message =
      "can't be set together with public: true, because AWS allows watermarks on private AMIs only. Remove one of the two.";
    problems.push({ path: ['images', name, 'watermarks'], of: 'key', message });
  }
  return problems;
}
