import type { Imagebuilder } from '@aws-sdk/client-imagebuilder';
import type { BuiltImage, MarketplaceParts } from '../../run/built-image.js';
import { isNotAllowed, readBuiltImage } from './read.js';

/** Image Builder images stand on each other; more levels than this mean that something goes in circles. */
const mostLevels = 20;

/** Follows an image down to the one that it starts from, and collects what comes from AWS Marketplace on the way. */
export async function collectMarketplaceParts(builder: Imagebuilder, top: BuiltImage): Promise<MarketplaceParts> {
  const chain = [top];
  const unread: { arn: string; why: string }[] = [];
  while (chain.length <= mostLevels) {
    const { parentImage: arn, createdMs } = chain.at(-1) ?? top;
    // Amazon's images contain nothing of the Marketplace; an AMI shows what it contains by its product codes.
    if (!arn.startsWith('arn:') || ownerOf(arn) === 'aws') break;
    const below = await readBelow(builder, arn, createdMs);
    if ('why' in below) {
      unread.push({ arn, why: below.why });
      break;
    }
    chain.push(below);
  }
  return {
    componentArns: unique(chain.flatMap(({ componentArns }) => componentArns).filter(isOfMarketplace)),
    workflowArns: unique(chain.flatMap(({ workflowArns }) => workflowArns).filter(isOfMarketplace)),
    images: chain.filter(({ arn }) => isOfMarketplace(arn)),
    unread,
  };
}

/** @param builtMs when the image on top of it was built: an ARN with wildcards meant the newest one of that time */
async function readBelow(
  builder: Imagebuilder,
  arn: string,
  builtMs: number,
): Promise<BuiltImage | { readonly why: string }> {
  try {
    const below = await readBuiltImage(builder, arn);
    if (below === undefined) return { why: 'it no longer exists' };
    return below.createdMs > builtMs ? { why: 'a later version has taken its place' } : below;
  } catch (error) {
    if (!isNotAllowed(error)) throw error;
    return { why: 'imagebuilder:GetImage is not allowed' };
  }
}

export function isOfMarketplace(arn: string): boolean {
  return ownerOf(arn) === 'aws-marketplace';
}

function ownerOf(arn: string): string {
  return arn.split(':')[4] ?? '';
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
