import { PublishError } from '../../error.js';
import { canonicalText } from '../canonical.js';
import { groupBy, sortedNames } from '../order.js';
import type { RunResult } from '../result.js';
import { type ExistingAmi, type FormatProblem, finishedAmis } from './existing.js';

// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImageCriterionRequest.html
const mostCriteria = 10;
const mostNames = 50;
const mostProviders = 200;
const mostWatermarks = 50;

/**
 * Criteria by which an account of a consumer allows these images and their later versions (Allowed AMIs), by partition:
 * an account ID of one may be a stranger's in another. They ask for the owner, for a name by the pattern of `supersede`
 * or else the image's own, and for a watermark where the image has any.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-allowed-amis.html
 */
export function allowedAmisTexts(result: RunResult): ReadonlyMap<string, string> {
  return new Map(
    [...criteriaByPartition(result)].map(([partition, ImageCriteria]) => [partition, canonicalText({ ImageCriteria })]),
  );
}

/** Whether AWS would take fewer criteria. */
export function allowedAmisProblem(result: RunResult): FormatProblem | undefined {
  const fits = [...criteriaByPartition(result).values()].every(
    (criteria) =>
      criteria.length <= mostCriteria &&
      criteria.every(
        ({ ImageProviders, ImageWatermarks = [] }) =>
          ImageProviders.length <= mostProviders && ImageWatermarks.length <= mostWatermarks,
      ),
  );
  return fits ? undefined : { error: tooMany() };
}

interface Criterion {
  readonly ImageProviders: readonly string[];
  readonly ImageNames: readonly string[];
  readonly ImageWatermarks?: readonly { readonly WatermarkKey: string }[];
}

function criteriaByPartition(result: RunResult): Map<string, Criterion[]> {
  const byPartition = groupBy(finishedAmis(result), ({ region }) => region.partition);
  return new Map([...byPartition].map(([partition, amis]) => [partition, criteriaOf(amis)]));
}

function criteriaOf(amis: readonly ExistingAmi[]): Criterion[] {
  const alike = groupBy(amis, ({ image }) => JSON.stringify(sortedNames(image.watermarks ?? [])));
  return [...alike.values()].flatMap((ofOne) => {
    const providers = sortedNames(ofOne.map(({ region }) => region.accountId));
    const names = sortedNames(ofOne.map(({ image }) => image.versionsPattern ?? image.name));
    const watermarks = ofOne[0]?.image.watermarks ?? [];
    const keys = sortedNames(providers.flatMap((account) => watermarks.map((name) => `${account}:${name}`)));
    return slices(names, mostNames).map((some) => ({
      ImageProviders: providers,
      ImageNames: some,
      ...(keys.length > 0 ? { ImageWatermarks: keys.map((WatermarkKey) => ({ WatermarkKey })) } : {}),
    }));
  });
}

function slices<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size));
}

function tooMany(): PublishError {
  return new PublishError('preflight', 'the images need more criteria than Allowed AMIs takes', {
    hint:
      `AWS takes ${mostCriteria} criteria, each with ${mostNames} names, ${mostProviders} accounts and ${mostWatermarks} watermarks. ` +
      'Give all versions of an image one pattern with `supersede.match`, or remove `allowed-amis` from `formats`.',
  });
}
