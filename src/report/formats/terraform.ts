import { canonicalText } from '../canonical.js';
import type { RunResult } from '../result.js';
import { amisByRegion } from './existing.js';

/**
 * The value of a Terraform variable, `ami_ids`: AMI IDs by image and region.
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definitions-tfvars-files
 */
export function terraformText(result: RunResult): string {
  const images = amisByRegion(result).map(({ image, ids }) => [image.name, Object.fromEntries(ids)]);
  return canonicalText({ ami_ids: Object.fromEntries(images) });
}
