import { isDenied } from '../../aws/errors.js';
import type { Config } from '../../config/config.js';
import { PublishError } from '../../error.js';
import { groupBy } from '../../report/order.js';
import { mapAll } from '../../run/barrier.js';
import type { BuiltImage, MarketplaceComponent } from '../../run/built-image.js';
import type { CheckAnswer } from '../../run/checks.js';
import type { Image } from '../../run/found.js';
import { type Place, placesOf } from '../../run/place.js';
import type { Target } from '../../run/target.js';
import type { Source } from '../../run/wanted.js';
import { findImage } from '../image/find.js';
import { describeImages } from '../image/read.js';

/** Image Builder's AMIs in this account by the name of their region; none of a region that this role may not read. */
type OutputAmis = ReadonlyMap<string, readonly Image[]>;

/** The AMIs of an image as EC2 shows them. Those that were deregistered are left out. */
export async function readOutputAmis(target: Target, { amis }: BuiltImage): Promise<OutputAmis> {
  const own = amis.filter(({ accountId }) => accountId === target.accountId);
  const enabled = new Set(target.available.flatMap(({ name, enabled: on }) => (on ? name : [])));
  const byRegion = [...groupBy(own, ({ region }) => region)].filter(([region]) => enabled.has(region));
  const read = await mapAll(byRegion, async ([region, ofRegion]): Promise<[string, readonly Image[]]> => {
    try {
      const ec2 = await target.clients.ec2(region);
      const ids = ofRegion.map(({ imageId }) => imageId);
      return [region, await describeImages(ec2, 'image-id', ids)];
    } catch (error) {
      if (isDenied(error)) return [region, []];
      throw error;
    }
  });
  return new Map(read);
}

interface Built {
  readonly target: Target;
  readonly source: Source;
  readonly amis: OutputAmis;
}

/**
 * Do the AMIs of Image Builder, and those that exist already and come from them, have a component's product codes? They
 * come with the snapshot, and nothing can add them later.
 */
export function checkProductCodes(config: Config, component: MarketplaceComponent, built: Built): CheckAnswer[] {
  const { name, productCodes } = component;
  const what = `the AMIs have the product codes of the Marketplace component ${name}`;
  const refuse = (message: string, hint: string): CheckAnswer => {
    const diagnostics = [{ ...config.locate(['source', 'image_builder']), message: `${message}. ${hint}` }];
    const error = new PublishError('preflight', message, { hint, diagnostics });
    return { answer: 'no', what, error, scope: { bestEffort: false } };
  };
  if (productCodes.length === 0) {
    const message = `Marketplace component ${name} has no product code, so its use can't be billed`;
    return [refuse(message, 'Its vendor may not have published it. Build the image without it.')];
  }
  return [...existingAmis(built)].flatMap(([id, { region, image }]): CheckAnswer[] => {
    const missing = productCodes.filter((code) => !image.productCodes.includes(code));
    if (missing.length === 0) return [];
    const codes = `${missing.length === 1 ? 'code' : 'codes'} ${missing.join(', ')}`;
    const message = `${id} in ${region} lacks the product ${codes} of the Marketplace component ${name}`;
    return [
      refuse(message, 'Build the image again: product codes come with its snapshots, and none can be added later.'),
    ];
  });
}

/** By ID. */
function existingAmis({
  target,
  source,
  amis,
}: Built): Map<string, { readonly region: string; readonly image: Image }> {
  const theirs = [...amis].flatMap(([region, images]) => images.map((image) => ({ region, image })));
  const isOfSource = ({ image }: Place): boolean => image.recipe?.snapshot.source === source;
  const ours = target.regions.flatMap((region) =>
    placesOf(target, region)
      .filter(isOfSource)
      .flatMap((place) => {
        const image = findImage(place);
        return image === undefined ? [] : { region: region.name, image };
      }),
  );
  return new Map([...theirs, ...ours].map((one) => [one.image.id, one]));
}
