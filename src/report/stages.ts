import { type Resource, stageOf } from './resource.js';

/** What a run spends its time with, in the order in which it comes to it. */
export const runStages = [
  'upload',
  'first snapshot',
  'copy snapshots',
  'register images',
  'tag and share',
  'go public',
  'announce',
  'retire older images',
  'clean up',
] as const;

export type RunStage = (typeof runStages)[number];

const announced = stageOf({ kind: 'SSM parameter' });

interface Staged {
  readonly resource: Resource;
  readonly action: string;
  readonly to: unknown;
}

/** The stage of a run that a change belongs to. */
export function runStageOf({ resource, action, to }: Staged): RunStage {
  const { kind } = resource;
  if (kind === 'older image' || kind === 'successor of older image') return 'retire older images';
  if (action === 'delete') return 'clean up';
  if (kind === 'S3 object') return 'upload';
  if (kind === 'snapshot') return isCopy(to) ? 'copy snapshots' : 'first snapshot';
  if (kind === 'image') return isCopy(to) ? 'copy snapshots' : 'register images';
  if (action === 'publish' || kind === 'block public access') return 'go public';
  return stageOf(resource) >= announced ? 'announce' : 'tag and share';
}

function isCopy(to: unknown): boolean {
  return typeof to === 'object' && to !== null && 'copy_of' in to;
}
