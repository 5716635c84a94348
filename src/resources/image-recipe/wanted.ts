import type { ImageRecipe as AwsRecipe, CreateImageRecipeRequest } from '@aws-sdk/client-imagebuilder';
import type { ImageRecipe } from '../../config/config.js';
import { keyArn } from '../../config/dialects/image-builder/distributions-of.js';
import { keyInRegion } from '../../config/kms-key.js';
import { followedImageTag } from '../../identity/tags.js';
import type { Place } from '../../run/place.js';
import { differencesOf } from '../image-builder/differences.js';
import { fillPlaceholders } from '../ssm-parameter/names.js';

/** What a version of a recipe is made of, besides its base image. */
type RecipeContent = Pick<
  CreateImageRecipeRequest,
  | 'additionalInstanceConfiguration'
  | 'amiTags'
  | 'blockDeviceMappings'
  | 'components'
  | 'description'
  | 'workingDirectory'
>;

/** The recipe that an image has in a region; undefined where it has none. */
export function recipeOf({ region, image }: Pick<Place, 'region' | 'image'>): ImageRecipe | undefined {
  const { image_builder: builder, temporary } = image.config;
  return builder?.regions.includes(region.name) && !temporary ? builder.recipe : undefined;
}

/** The ARNs of a recipe's components in a region. */
export function componentArn(text: string, place: Place): string {
  return fillPlaceholders(text.replaceAll('{partition}', place.target.partition), place);
}

/** The request for a recipe, without what the config leaves out: Image Builder takes nothing that is empty. */
export function contentOf(recipe: ImageRecipe, place: Place): RecipeContent {
  const { description, components, block_device_mappings: devices, ami_tags: amiTags } = recipe;
  return {
    ...(description === undefined ? {} : { description }),
    ...(components.length === 0
      ? {}
      : {
          components: components.map(({ component_arn: arn, parameters }) => ({
            componentArn: componentArn(arn, place),
            ...(Object.keys(parameters).length === 0
              ? {}
              : { parameters: Object.entries(parameters).map(([name, value]) => ({ name, value: [...value] })) }),
          })),
        }),
    ...(devices.length === 0 ? {} : { blockDeviceMappings: devices.map((device) => deviceOf(device, place)) }),
    ...(recipe.working_directory === undefined ? {} : { workingDirectory: recipe.working_directory }),
    ...(recipe.uninstall_ssm_agent === undefined
      ? {}
      : {
          additionalInstanceConfiguration: {
            systemsManagerAgent: { uninstallAfterBuild: recipe.uninstall_ssm_agent },
          },
        }),
    ...(Object.keys(amiTags).length === 0 ? {} : { amiTags: { ...amiTags } }),
  };
}

type Device = NonNullable<RecipeContent['blockDeviceMappings']>[number];

function deviceOf(device: ImageRecipe['block_device_mappings'][number], { target, region }: Place): Device {
  const { device_name: deviceName, virtual_name: virtualName, kms_key_id: key } = device;
  if (device.no_device) return { deviceName, noDevice: '' };
  if (virtualName !== undefined) return { deviceName, virtualName };
  const { partition, accountId } = target;
  const ofKey = key === undefined ? undefined : keyInRegion(key, region.name);
  const ebs = {
    snapshotId: device.snapshot,
    volumeType: device.volume_type,
    volumeSize: device.volume_size,
    iops: device.iops,
    throughput: device.throughput,
    encrypted: device.encrypted,
    kmsKeyId: ofKey === undefined ? undefined : keyArn(ofKey, { partition, region: region.name, accountId }),
    deleteOnTermination: device.delete_on_termination,
  };
  return { deviceName, ebs };
}

/** The tags of a version that is created. */
export function tagsOf({ tags }: ImageRecipe, { image }: Pick<Place, 'image'>): Record<string, string> {
  return { ...tags, [followedImageTag]: image.name };
}

/**
 * What differs, by path, besides the base image. Whether the agent is removed is Image Builder's decision where the config
 * doesn't say it. Components have an order, block devices have none. Pure.
 */
export function recipeDifferences(found: AwsRecipe, wanted: RecipeContent) {
  return differencesOf(comparable(found, wanted), comparable(wanted, wanted));
}

function comparable(recipe: RecipeContent, wanted: RecipeContent): object {
  const { additionalInstanceConfiguration } = recipe;
  const devices = (recipe.blockDeviceMappings ?? []).map(({ deviceName = '', ...device }) => [
    deviceName,
    device.noDevice === undefined ? device : { noDevice: true },
  ]);
  return {
    description: recipe.description,
    amiTags: recipe.amiTags,
    components: Object.fromEntries(
      (recipe.components ?? []).map(({ componentArn: arn, parameters = [] }, index) => [
        index,
        {
          arn,
          parameters: Object.fromEntries(parameters.map(({ name = '', value }) => [name, JSON.stringify(value)])),
        },
      ]),
    ),
    blockDeviceMappings: Object.fromEntries(devices),
    workingDirectory: recipe.workingDirectory,
    ...(wanted.additionalInstanceConfiguration === undefined
      ? {}
      : {
          uninstallAfterBuild: additionalInstanceConfiguration?.systemsManagerAgent?.uninstallAfterBuild ?? false,
        }),
  };
}
