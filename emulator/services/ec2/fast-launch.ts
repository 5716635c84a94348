import type {
  DescribeFastLaunchImagesCommandInput,
  DescribeFastLaunchImagesSuccessItem,
  DisableFastLaunchCommandInput,
  EnableFastLaunchCommandInput,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { addressable, current, put, readTime, type VersionedTable, visible } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import type { Context } from '../service.js';
import { canLaunch, checkImageIds, imageNotFound } from './access.js';
import { configuredError } from './configured-error.js';
import { endDryRun } from './dry-run.js';
import { filterResources } from './filters.js';
import { namedTemplate, namedVersion } from './launch-template-state.js';
import { ec2Page } from './paging.js';
import { ec2Region, type Image } from './state.js';

/** Fast launch of one AMI in one account. */
interface FastLaunch {
  readonly imageId: string;
  readonly ownerId: string;
  readonly targetResourceCount: number;
  readonly maxParallelLaunches: number;
  readonly template?: { readonly id: string; readonly name: string; readonly version: string } | undefined;
  readonly isOn: boolean;
  /** When it was switched on or off, in milliseconds of the world's clock. */
  readonly switchedAt: number;
  readonly doneAt: number;
  /** Why it could not be switched on. */
  readonly failure: string;
}

// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/win-fast-launch-configure.html
const defaultTargetResourceCount = 5;
const minParallelLaunches = 6;

/**
 * Enables fast launch for a Windows AMI of the caller or one that is shared with it, or changes its settings. Nothing
 * is launched: the state follows from the clock.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableFastLaunch.html
 */
export function enableFastLaunch(input: EnableFastLaunchCommandInput, context: Context): object {
  const { world, region, account } = context;
  const { imageId, platform } = usableImage(input.ImageId ?? '', context);
  if (platform !== 'windows') throw configuredError(world, 'fastLaunchNotWindows', { id: imageId });
  if (input.ResourceType !== undefined && input.ResourceType !== 'snapshot') {
    throw new AwsError('InvalidParameterValue', `Value (${input.ResourceType}) for parameter resourceType is invalid.`);
  }
  const maxParallelLaunches = input.MaxParallelLaunches ?? minParallelLaunches;
  if (maxParallelLaunches < minParallelLaunches) {
    throw new AwsError('InvalidParameterValue', `MaxParallelLaunches must be ${minParallelLaunches} or greater.`);
  }
  const targetResourceCount = input.SnapshotConfiguration?.TargetResourceCount ?? defaultTargetResourceCount;
  if (targetResourceCount < 1) throw new AwsError('InvalidParameterValue', 'TargetResourceCount must be 1 or greater.');
  const { LaunchTemplate: wanted } = input;
  const template = wanted && namedTemplate(wanted, context);
  if (wanted && template) namedVersion(template, wanted.Version ?? '');
  const table = fastLaunches(world, region);
  const before = current(table, key(account.id, imageId));
  if (before !== undefined && !before.isOn && !isGone(before, world.clock.now())) {
    throw configuredError(world, 'fastLaunchDisabling', { id: imageId });
  }
  endDryRun(input);
  const { enablingSeconds, failure } = world.settings.ec2.fastLaunch;
  const now = world.clock.now();
  const isNew = before === undefined || !before.isOn;
  const enabled: FastLaunch = {
    imageId,
    ownerId: account.id,
    targetResourceCount,
    maxParallelLaunches,
    template: template && { id: template.id, name: template.name, version: wanted?.Version ?? '' },
    isOn: true,
    switchedAt: isNew ? now : before.switchedAt,
    doneAt: isNew ? now + enablingSeconds * 1000 : before.doneAt,
    failure: isNew ? failure : before.failure,
  };
  put(world, table, key(account.id, imageId), enabled);
  return fastLaunchOutput(enabled, now);
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableFastLaunch.html */
export function disableFastLaunch(input: DisableFastLaunchCommandInput, context: Context): object {
  const { world, region, account } = context;
  const imageId = input.ImageId ?? '';
  checkImageIds([imageId]);
  const table = fastLaunches(world, region);
  const before = current(table, key(account.id, imageId));
  if (before?.isOn !== true) throw configuredError(world, 'fastLaunchNotEnabled', { id: imageId });
  endDryRun(input);
  const now = world.clock.now();
  const doneAt = now + world.settings.ec2.fastLaunch.disablingSeconds * 1000;
  const disabled = { ...before, isOn: false, switchedAt: now, doneAt, failure: '' };
  put(world, table, key(account.id, imageId), disabled);
  return fastLaunchOutput(disabled, now);
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFastLaunchImages.html */
export function describeFastLaunchImages(input: DescribeFastLaunchImagesCommandInput, context: Context): object {
  endDryRun(input);
  const { world, region, account } = context;
  const { ImageIds: ids = [] } = input;
  checkImageIds(ids);
  const time = readTime(world);
  const own = visible(world, fastLaunches(world, region)).filter(
    (one) => one.ownerId === account.id && !isGone(one, time) && (ids.length === 0 || ids.includes(one.imageId)),
  );
  const matching = filterResources(
    own.map((one) => fastLaunchOutput(one, time)),
    input.Filters,
    {
      'resource-type': ({ ResourceType: type }) => [type],
      'owner-id': ({ OwnerId: id }) => [id],
      state: ({ State: state }) => [state],
    },
  );
  const { items, nextToken } = ec2Page(world, matching, input, ({ ImageId: id }) => id ?? '', {
    withIds: ids.length > 0,
  });
  return { FastLaunchImages: [...items], NextToken: nextToken };
}

function fastLaunches(world: World, region: string): VersionedTable<FastLaunch> {
  return world.state('ec2 fast launch', region, () => new Map());
}

function key(ownerId: string, imageId: string): string {
  return `${ownerId} ${imageId}`;
}

/** Whether the cleaning up has ended, so that nothing is left to describe. */
function isGone({ isOn, doneAt }: FastLaunch, time: number): boolean {
  return !isOn && doneAt <= time;
}

function usableImage(imageId: string, { world, region, account }: Context): Image {
  checkImageIds([imageId]);
  const image = addressable(world, ec2Region(world, region).images, imageId);
  if (image === undefined || !canLaunch(world, image, account.id)) throw imageNotFound([imageId]);
  return image;
}

function fastLaunchOutput(fastLaunch: FastLaunch, time: number): DescribeFastLaunchImagesSuccessItem {
  const { template, failure } = fastLaunch;
  const isDone = fastLaunch.doneAt <= time;
  const enabled = isDone ? (failure === '' ? 'enabled' : 'enabling-failed') : 'enabling';
  return {
    ImageId: fastLaunch.imageId,
    ResourceType: 'snapshot',
    SnapshotConfiguration: { TargetResourceCount: fastLaunch.targetResourceCount },
    LaunchTemplate: template && {
      LaunchTemplateId: template.id,
      LaunchTemplateName: template.name,
      Version: template.version,
    },
    MaxParallelLaunches: fastLaunch.maxParallelLaunches,
    OwnerId: fastLaunch.ownerId,
    State: fastLaunch.isOn ? enabled : 'disabling',
    StateTransitionReason: isDone && failure !== '' ? failure : 'Client.UserInitiated',
    StateTransitionTime: new Date(isDone ? fastLaunch.doneAt : fastLaunch.switchedAt),
  };
}
