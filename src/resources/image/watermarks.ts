import { change, requireId } from '../../run/change.js';
import { afterPartialChange, toleratingRefusal } from '../../run/consistency.js';
import type { Ami } from '../../run/ensured.js';
import type { Image } from '../../run/found.js';
import { inRegion, type Place } from '../../run/place.js';
import type { Run } from '../../run/run.js';
import type { WantedImage } from '../../run/wanted.js';
import { describeImage } from './read.js';

/** Why AWS would refuse the watermarks of an image that exists: it takes none on a public one. Pure. */
export function watermarksRefusal(
  { name, config }: WantedImage,
  found: Image,
): [message: string, hint: string] | undefined {
  if (config.watermarks.length === 0 || !found.public) return undefined;
  return [
    `${name} (${found.id}) can't have watermarks: it is public`,
    'AWS allows watermarks on private AMIs only. Run `unpublish` first, or remove `watermarks`.',
  ];
}

/**
 * Attaches the watermarks of the config. Others are left alone, and those of another account too: a copy has them.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachImageWatermark.html
 */
export async function ensureWatermarks(run: Run, { target, region, image }: Place, ami: Ami): Promise<void> {
  const own = `${target.accountId}:`;
  const present = ami.watermarkKeys.flatMap((key) => (key.startsWith(own) ? key.slice(own.length) : []));
  const missing = [...new Set(image.config.watermarks)].filter((name) => !present.includes(name));
  if (missing.length === 0) return;
  const attach = (WatermarkName: string) => {
    const ImageId = requireId(ami.id);
    const isSo = async () =>
      (await describeImage(region.ec2, ImageId))?.watermarkKeys.includes(`${own}${WatermarkName}`) ?? false;
    return toleratingRefusal(run, isSo, () => region.ec2.attachImageWatermark({ ImageId, WatermarkName }));
  };
  await change(
    run,
    {
      ...inRegion(region),
      image: image.name,
      resource: { kind: 'watermarks' },
      action: 'update',
      from: present.toSorted(),
      to: [...present, ...missing].toSorted(),
    },
    {
      expected: undefined,
      apply: async () => {
        for (const [index, name] of missing.entries())
          await (index === 0 ? attach(name) : afterPartialChange(() => attach(name)));
      },
    },
  );
}
