import { parseLicenseArn } from '../license-arn.js';
import { partitionOfRegion } from '../partitions.js';
import type { Problem } from '../problem.js';
import type { DraftImage } from '../schema.js';

/** A license configuration that no AMI can get: of a region that the image is not in, or that its partition does not have. */
export function licenseRules(name: string, image: DraftImage): Problem[] {
  const { regions, regions_denylist: denied } = image;
  return image.license_configuration_arns.flatMap((arn, index): Problem[] => {
    const { partition, region } = parseLicenseArn(arn);
    const path = ['images', name, 'license_configuration_arns', index];
    if (partitionOfRegion(region) !== partition) {
      return [
        {
          path,
          message: `names a region of another partition: ${region} is in ${partitionOfRegion(region)}, not in ${partition}.`,
        },
      ];
    }
    if (denied.includes(region)) {
      return [
        {
          path,
          message: `${region} is in regions_denylist, so no AMI there can get it. Remove it from one of the two lists.`,
        },
      ];
    }
    if (regions.length > 0 && !regions.includes(region)) {
      return [
        { path, message: `${region} is not in regions, so no AMI there can get it. Add it there, or remove it here.` },
      ];
    }
    return [];
  });
}
