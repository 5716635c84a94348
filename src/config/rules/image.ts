import type { Problem } from '../problem.js';
import { denylistProblem } from '../schema/regions.js';
import type { DraftImage } from '../schema.js';
import { parseShare } from '../share.js';

/** A boot mode that is missing, or that the architecture or NitroTPM can't have. */
export function bootRules(name: string, image: DraftImage, architecture: string | undefined): Problem[] {
  const mode = image.boot_mode;
  if (mode === undefined) {
    const message = 'is required, here or in defaults. Set legacy-bios, uefi or uefi-preferred.';
    return [{ path: ['images', name, 'boot_mode'], message }];
  }
  const problems: Problem[] = [];
  if (architecture === 'arm64' && mode === 'legacy-bios') {
    problems.push({
      path: ['images', name, 'boot_mode'],
      message: 'must be uefi or uefi-preferred for arm64; got "legacy-bios".',
    });
  }
  // NitroTPM can't be registered with uefi-preferred, and can't be added later.
  if (image.tpm_support !== undefined && mode !== 'uefi') {
    const message = `requires boot_mode uefi, but boot_mode is ${mode}.`;
    problems.push({ path: ['images', name, 'tpm_support'], message });
  }
  if (image.measurements !== undefined && image.tpm_support === undefined) {
    const message = 'requires tpm_support: "v2.0". Only a NitroTPM has the registers that it is about.';
    problems.push({ path: ['images', name, 'measurements'], message });
  }
  return problems;
}

/** A region in two lists of which it can be in one only, or in a list alone that narrows another. */
export function regionRules(name: string, image: DraftImage): Problem[] {
  const { regions, regions_denylist: denied } = image;
  const overlap = denylistProblem(regions, denied);
  const problems: Problem[] =
    overlap === undefined ? [] : [{ path: ['images', name, 'regions_denylist'], message: `${overlap}.` }];
  for (const [index, region] of image.best_effort_regions.entries()) {
    const path = ['images', name, 'best_effort_regions', index];
    if (denied.includes(region)) {
      problems.push({ path, message: `${region} is also in regions_denylist. Remove it from one of the two lists.` });
    } else if (regions.length > 0 && !regions.includes(region)) {
      problems.push({ path, message: `${region} is not in regions. Add it there, or remove it here.` });
    }
  }
  return problems;
}

// An organization or organizational unit counts as one.
// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html
const sharesPerImage = 1000;

/** More shares in one partition than an AMI can have. */
export function shareRules(name: string, image: DraftImage): Problem[] {
  const counts = new Map<string, number>();
  for (const entry of new Set(image.share)) {
    const { partition } = parseShare(entry);
    counts.set(partition, (counts.get(partition) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > sharesPerImage)
    .map(([partition, count]) => ({
      path: ['images', name, 'share'],
      message: `has ${count} entries for the partition ${partition}; AWS allows ${sharesPerImage} per AMI. Share with an organization or organizational unit instead.`,
    }));
}
