import type { Problem } from '../problem.js';
import { denylistProblem } from '../schema/regions.js';
import type { DraftImage } from '../schema.js';
import { parseShare } from '../share.js';

export function bootRules(name: string, image: DraftImage, architecture: string | undefined): Problem[] {
  const mode = image.boot_mode;
  if (mode === undefined) {
    const message = 'boot_mode is required, in the image or in defaults: legacy-bios, uefi or uefi-preferred.';
    return [{ path: ['images', name, 'boot_mode'], message }];
  }
  const problems: Problem[] = [];
  if (architecture === 'arm64' && mode === 'legacy-bios') {
    problems.push({
      path: ['images', name, 'boot_mode'],
      message: 'boot_mode must be uefi or uefi-preferred for arm64; got "legacy-bios".',
    });
  }
  // NitroTPM can't be registered with uefi-preferred, and can't be added later.
  if (image.tpm_support !== undefined && mode !== 'uefi') {
    problems.push({
      path: ['images', name, 'tpm_support'],
      message: `tpm_support needs boot_mode uefi; it is ${mode}.`,
    });
  }
  return problems;
}

export function regionRules(name: string, image: DraftImage): Problem[] {
  const { regions, regions_denylist: denied } = image;
  const message = denylistProblem(regions, denied);
  const problems: Problem[] =
    message === undefined
      ? []
      : [{ path: ['images', name, 'regions_denylist'], message: `regions_denylist ${message}.` }];
  for (const [index, region] of image.best_effort_regions.entries()) {
    const path = ['images', name, 'best_effort_regions', index];
    if (denied.includes(region)) {
      problems.push({ path, message: `${region} is both in best_effort_regions and in regions_denylist.` });
    } else if (regions.length > 0 && !regions.includes(region)) {
      problems.push({ path, message: `${region} is in best_effort_regions but not in regions.` });
    }
  }
  return problems;
}

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html: an organization or a unit counts as one. */
const sharesPerImage = 1000;

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
      message: `share has ${count} entries for the partition ${partition}; AWS allows ${sharesPerImage} per AMI. Share with an organization or an organizational unit instead.`,
    }));
}
