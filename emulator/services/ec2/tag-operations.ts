import type {
  CreateTagsCommandInput,
  DeleteTagsCommandInput,
  DescribeTagsCommandInput,
  DescribeTagsCommandOutput,
  TagDescription,
} from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import { put, visible } from '../../world/versioned-table.js';
import type { Context } from '../service.js';
import { type Tags, tagList, withTags } from '../tags.js';
import { ownImage, ownSnapshot } from './access.js';
import { endDryRun } from './dry-run.js';
import { filterResources } from './filters.js';
import { ownTask } from './import-progress.js';
import { checkInstanceIds, instancesNotFound } from './instances/describe.js';
import { instanceRegion, ownInstance, putInstance, visibleInstances } from './instances/state.js';
import { visibleVolumes } from './instances/volume-life.js';
import { launchTemplates, namedTemplate, putTemplate } from './launch-template-state.js';
import { ec2Page } from './paging.js';
import { ec2Region } from './state.js';
import { ec2TagRules } from './tags.js';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html */
export function createTags(input: CreateTagsCommandInput, context: Context): object {
  const changes = resourcesNamed(input.Resources, context).map((resource) => ({
    resource,
    tags: withTags(resource.tags, input.Tags ?? [], ec2TagRules),
  }));
  endDryRun(input);
  for (const { resource, tags } of changes) resource.setTags(tags);
  return {};
}

/**
 * Deletes tags: without Tags all of them; a tag with a value only if the resource has that value.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html
 */
export function deleteTags(input: DeleteTagsCommandInput, context: Context): object {
  const resources = resourcesNamed(input.Resources, context);
  endDryRun(input);
  for (const resource of resources) {
    const tags = new Map(input.Tags === undefined ? [] : resource.tags);
    for (const { Key: key = '', Value: value } of input.Tags ?? []) {
      if (value === undefined || tags.get(key) === value) tags.delete(key);
    }
    resource.setTags(tags);
  }
  return {};
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTags.html */
export function describeTags(
  input: DescribeTagsCommandInput,
  context: Context,
): Omit<DescribeTagsCommandOutput, '$metadata'> {
  endDryRun(input);
  const { world, region, account } = context;
  const { images, snapshots, importTasks, importImageTasks } = ec2Region(world, region);
  const described = [
    ...visibleInstances(context).flatMap(({ instanceId, ownerId, tags, network }) => [
      { id: instanceId, ownerId, tags, type: 'instance' as const },
      { id: network.interfaceId, ownerId, tags: network.tags, type: 'network-interface' as const },
    ]),
    ...visibleVolumes(context).map(({ volume }) => ({ ...volume, id: volume.volumeId, type: 'volume' as const })),
    ...visible(world, launchTemplates(world, region)).map((template) => ({
      ...template,
      type: 'launch-template' as const,
    })),
    ...visible(world, images).map((image) => ({ ...image, id: image.imageId, type: 'image' as const })),
    ...visible(world, snapshots).map((snapshot) => ({
      ...snapshot,
      id: snapshot.snapshotId,
      type: 'snapshot' as const,
    })),
    ...visible(world, importTasks).map((task) => ({
      ...task,
      id: task.importTaskId,
      type: 'import-snapshot-task' as const,
    })),
    ...visible(world, importImageTasks).map((task) => ({
      ...task,
      id: task.importTaskId,
      type: 'import-image-task' as const,
    })),
  ]
    .filter((resource) => resource.ownerId === account.id)
    .flatMap(({ id, type, tags }) =>
      tagList(tags).map((tag): TagDescription => ({ ...tag, ResourceId: id, ResourceType: type })),
    );
  const matching = filterResources(
    described,
    input.Filters,
    {
      key: (tag) => [tag.Key],
      value: (tag) => [tag.Value],
      'resource-id': (tag) => [tag.ResourceId],
      'resource-type': (tag) => [tag.ResourceType],
    },
    (tag) => new Map([[tag.Key ?? '', tag.Value ?? '']]),
  );
  const { items, nextToken } = ec2Page(world, matching, input, (tag) => `${tag.ResourceId} ${tag.Key}`, {
    withIds: false,
    minPageSize: 5,
  });
  return { Tags: [...items], NextToken: nextToken };
}

interface Taggable {
  readonly tags: Tags;
  setTags(tags: Tags): void;
}

function resourcesNamed(ids: readonly string[] | undefined, context: Context): Taggable[] {
  if ((ids ?? []).length > 1000) {
    throw new AwsError('InvalidParameterValue', 'The maximum number of resources for one request is 1000.');
  }
  const { world, region } = context;
  const { images, snapshots, importTasks, importImageTasks } = ec2Region(world, region);
  return [...new Set(ids)].map((id) => {
    if (id.startsWith('ami-')) {
      const image = ownImage(context, id);
      return { tags: image.tags, setTags: (tags) => put(world, images, id, { ...image, tags }) };
    }
    if (id.startsWith('snap-')) {
      const snapshot = ownSnapshot(context, id);
      return { tags: snapshot.tags, setTags: (tags) => put(world, snapshots, id, { ...snapshot, tags }) };
    }
    if (id.startsWith('import-snap-')) {
      const task = ownTask(context, importTasks, id);
      return { tags: task.tags, setTags: (tags) => put(world, importTasks, id, { ...task, tags }) };
    }
    if (id.startsWith('import-ami-')) {
      const task = ownTask(context, importImageTasks, id);
      return { tags: task.tags, setTags: (tags) => put(world, importImageTasks, id, { ...task, tags }) };
    }
    if (id.startsWith('lt-')) {
      const template = namedTemplate({ LaunchTemplateId: id }, context);
      return { tags: template.tags, setTags: (tags) => putTemplate(context, { ...template, tags }) };
    }
    if (id.startsWith('i-')) {
      checkInstanceIds([id]);
      const instance = ownInstance(context, id);
      if (instance === undefined) throw instancesNotFound([id]);
      return { tags: instance.tags, setTags: (tags) => putInstance(context, { ...instance, tags }) };
    }
    if (id.startsWith('vol-')) {
      const { volumes } = instanceRegion(world, region);
      const found = visibleVolumes(context).find(({ volume }) => volume.volumeId === id)?.volume;
      if (found === undefined) throw new AwsError('InvalidVolume.NotFound', `The volume '${id}' does not exist.`);
      return { tags: found.tags, setTags: (tags) => put(world, volumes, id, { ...found, tags }) };
    }
    throw new AwsError('InvalidID', `The ID '${id}' is not valid`);
  });
}
