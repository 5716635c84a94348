import { existingAmis } from './formats/existing.js';
import type { ImageRegionResult, RunResult } from './result.js';

/** The type of the attestations: build provenance, which GitHub's own tools look for. https://slsa.dev/spec/v1.0/provenance */
export const provenance = 'https://slsa.dev/provenance/v1';

/** An AMI as a resource descriptor of in-toto. */
interface Byproduct {
  readonly name: string;
  readonly uri: string;
  readonly annotations: Readonly<Record<string, string>>;
}

/** The AMIs that exist, as what a build has made besides its subjects. */
export function byproductsOf(result: RunResult): Byproduct[] {
  return existingAmis(result).map(({ image, region }) => ({
    name: image.name,
    uri: imageArn(region),
    annotations: { accountId: region.accountId, architecture: image.architecture },
  }));
}

/** EC2's ARN of an image names no account. */
export function imageArn({ partition, region, imageId = '' }: ImageRegionResult): string {
  return `arn:${partition}:ec2:${region}::image/${imageId}`;
}

/**
 * The ARNs of the AMIs in a statement, or none where it isn't about this source.
 * @param statement an in-toto statement whose signature is known to be right
 */
export function attestedArns(statement: unknown, sourceSha256: string): string[] {
  const { subject, predicateType, predicate } = membersOf(statement);
  const isAbout = listOf(subject).some(({ digest }) => membersOf(digest).sha256 === sourceSha256);
  if (predicateType !== provenance || !isAbout) return [];
  const { byproducts } = membersOf(membersOf(predicate).runDetails);
  return listOf(byproducts)
    .map(({ uri }) => uri)
    .filter((uri) => typeof uri === 'string');
}

/** Other tools write statements, too: nothing of their shape is certain. */
function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function listOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(membersOf) : [];
}
