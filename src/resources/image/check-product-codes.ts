import { PublishError } from '../../error.js';
import type { CheckAnswer } from '../../run/checks.js';
import type { Target } from '../../run/target.js';
import type { Source, WantedImage } from '../../run/wanted.js';

/**
 * Can what the config wants be made of an AMI with product codes? They come with its snapshots. What Image Builder has
 * built has a check of its own, which knows the components. docs/aws-facts.md#public-access
 */
export function checkProductCodes({ sources, regions }: Target): CheckAnswer[] {
  return sources.flatMap((source) => {
    if (!source.productCodes?.length || source.builtImage !== undefined) return [];
    const wanted = regions.flatMap(({ images }) => images.filter((image) => comesFrom(image, source)));
    const images = [...new Map(wanted.map((image) => [image.name, image])).keys()];
    return images.flatMap((name) => refusals(source, name, wanted));
  });
}

function comesFrom({ recipe }: WantedImage, source: Source): boolean {
  return recipe?.snapshot.source === source;
}

function refusals({ config, productCodes = [] }: Source, name: string, wanted: readonly WantedImage[]): CheckAnswer[] {
  const all = wanted.filter((image) => image.name === name);
  const cause = `its source has the product ${productCodes.length === 1 ? 'code' : 'codes'} ${productCodes.join(', ')}`;
  const no = (key: string, what: string, message: string, hint: string): CheckAnswer => {
    const diagnostics = [{ ...config.locate(['images', name, key]), message: `${message}. ${hint}` }];
    const error = new PublishError('preflight', message, { hint, diagnostics });
    return { answer: 'no', what, error, scope: { image: name, bestEffort: false } };
  };
  const answers: CheckAnswer[] = [];
  if (all.some(({ config: image }) => image.public && !image.temporary)) {
    const hint = 'Remove `public` and use `share`, or use another source.';
    answers.push(no('public', `${name} can become public`, `${name} can't be public: ${cause}`, hint));
  }
  if (all.some(({ copyTo }) => copyTo.length > 0)) {
    const message = `${name} can't be copied to other accounts: ${cause}`;
    const hint =
      'AWS lets no other account copy an image that comes from AWS Marketplace. Remove `target_account_ids`.';
    answers.push(no('target_account_ids', `${name} can be copied`, message, hint));
  }
  return answers;
}
