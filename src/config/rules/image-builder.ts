import { fillAmiName, slugOf } from '../dialects/image-builder/names.js';
import { keyProblems } from '../kms-key.js';
import { partitionOfRegion } from '../partitions.js';
import type { Problem } from '../problem.js';
import type { DraftImage } from '../schema.js';
import type { Path } from '../yaml/path.js';

/** A region without the AMI, a name that no AMI of Image Builder can have, and a component of another region. */
export function imageBuilderRules(name: string, image: DraftImage, architecture = 'x86_64'): Problem[] {
  const { image_builder: builder } = image;
  if (builder === undefined) return [];
  const path = ['images', name, 'image_builder'];
  const { distribution_configuration: distribution, recipe, regions } = builder;
  const aboutRegions = regions.flatMap((region, index) => regionProblems(image, region, [...path, 'regions', index]));
  if (image.temporary)
    aboutRegions.push({
      path,
      of: 'key',
      message: "can't be set together with temporary: true, because a temporary image is never published. Remove it.",
    });
  return [
    ...aboutRegions,
    ...(distribution === undefined
      ? []
      : [
          ...amiNameProblems(distribution.ami_name, { name, architecture }, [...path, 'distribution_configuration']),
          ...circleProblems(image.distributions, distribution.name, [...path, 'distribution_configuration', 'name']),
        ]),
    ...(recipe?.components ?? []).flatMap(({ component_arn: arn }, index) =>
      componentProblems(arn, regions, [...path, 'recipe', 'components', index, 'component_arn']),
    ),
    ...(recipe?.block_device_mappings ?? []).flatMap((device, index) =>
      deviceProblems(device, regions, [...path, 'recipe', 'block_device_mappings', index]),
    ),
  ];
}

function regionProblems(image: DraftImage, region: string, path: Path): Problem[] {
  if (image.regions_denylist.includes(region))
    return [
      { path, message: `${region} is in regions_denylist, so it has no AMI. Remove it from one of the two lists.` },
    ];
  if (image.regions.length > 0 && typeof image.distributions !== 'string' && !image.regions.includes(region))
    return [{ path, message: `${region} is not in regions, so it has no AMI. Add it there, or remove it here.` }];
  return [];
}

// https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AmiDistributionConfiguration.html
const amiNameExpression = /^[-_A-Za-z0-9{][-_A-Za-z0-9\s:{}.]+[-_A-Za-z0-9}]$/;
const longestAmiName = 127;

/** Image Builder's variables. */
const variables = ['imagebuilder:buildDate', 'imagebuilder:buildVersion'];

function amiNameProblems(
  amiName: string,
  image: { readonly name: string; readonly architecture: string },
  within: Path,
): Problem[] {
  const path = [...within, 'ami_name'];
  const filled = fillAmiName(amiName, image);
  const used = [...amiName.matchAll(/\{\{\s*(.*?)\s*\}\}/g)].map(([, variable = '']) => variable);
  const unknown = used.find((variable) => !variables.includes(variable));
  if (unknown !== undefined) {
    const message = `has the variable {{ ${unknown} }}, which Image Builder does not know. It knows ${variables.join(' and ')}.`;
    return [{ path, message }];
  }
  if (!used.includes('imagebuilder:buildDate')) {
    return [{ path, message: 'must contain {{ imagebuilder:buildDate }}, because Image Builder requires it.' }];
  }
  if (filled.length > longestAmiName) {
    const message = `becomes "${filled}" with ${filled.length} characters for the image "${image.name}"; Image Builder accepts at most ${longestAmiName}. Set a shorter one.`;
    return [{ path, message }];
  }
  if (!amiNameExpression.test(filled)) {
    const message = `becomes "${filled}" for the image "${image.name}", but Image Builder accepts only letters, digits, spaces and - _ . : { }. Set one without other characters.`;
    return [{ path, message }];
  }
  return [];
}

/** An image that takes its settings from the very distribution configuration that gets them. */
function circleProblems(distributions: DraftImage['distributions'], name: string, path: Path): Problem[] {
  if (typeof distributions !== 'string' || !distributions.endsWith(`/${slugOf(name)}`)) return [];
  return [{ path, message: 'is the distribution configuration in distributions. Choose another name.' }];
}

/** Image Builder finds components in the recipe's region only. */
function componentProblems(arn: string, regions: readonly string[], path: Path): Problem[] {
  const [, partition = '', , region = ''] = arn.split(':');
  if (region.startsWith('{')) return [];
  const others = regions.filter(
    (one) => one !== region && (partition.startsWith('{') || partitionOfRegion(one) === partition),
  );
  if (others.length === 0) return [];
  const message = `is a component of ${region}, but image_builder.regions has ${others.join(', ')}. Write {region} in the ARN.`;
  return [{ path, message }];
}

type Device = NonNullable<NonNullable<DraftImage['image_builder']>['recipe']>['block_device_mappings'][number];

/** A snapshot and most keys are in one region, and the recipe is in all of them. */
function deviceProblems({ snapshot, kms_key_id: key }: Device, regions: readonly string[], path: Path): Problem[] {
  const all = regions.join(', ');
  const ofSnapshot = `is in one region, but image_builder.regions has ${all}. Remove it, or keep one region.`;
  const ofKey = `is not a key of each region in image_builder.regions (${all}). Use an alias name that each of them has, or a multi-Region key (mrk-).`;
  return [
    ...(snapshot !== undefined && regions.length > 1 ? [{ path: [...path, 'snapshot'], message: ofSnapshot }] : []),
    ...(key !== undefined && keyProblems(key, regions).length > 0
      ? [{ path: [...path, 'kms_key_id'], message: ofKey }]
      : []),
  ];
}
