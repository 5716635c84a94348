import { current, put, type VersionedTable } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import { canLaunch } from '../ec2/access.js';
import { imageState } from '../ec2/images.js';
import { ec2Region } from '../ec2/state.js';
import type { Tags } from '../tags.js';

/** One version of a parameter: everything that a PutParameter sets. */
export interface ParameterVersion {
  readonly version: number;
  readonly type: 'String' | 'StringList' | 'SecureString';
  readonly value: string;
  readonly keyId?: string | undefined;
  readonly description?: string | undefined;
  readonly allowedPattern?: string | undefined;
  readonly dataType: string;
  readonly tier: 'Standard' | 'Advanced';
  /** Milliseconds of the world's clock. */
  readonly modifiedAt: number;
  /** ARN */
  readonly modifiedBy: string;
  readonly labels: readonly string[];
}

/** A parameter with its history, oldest version first; there is at least one. */
export interface Parameter {
  readonly name: string;
  readonly ownerId: string;
  readonly versions: readonly [ParameterVersion, ...ParameterVersion[]];
  readonly tags: Tags;
}

/** A version of data type aws:ec2:image that was accepted and isn't validated yet: no read shows it. */
interface PendingVersion {
  readonly name: string;
  readonly ownerId: string;
  readonly version: ParameterVersion;
  /** Of a parameter that is to be made. */
  readonly tags: Tags;
  readonly validatesAt: number;
}

/** Parameter Store in one region; all accounts' parameters, by `parameterKey`. */
export interface SsmRegion {
  readonly parameters: VersionedTable<Parameter>;
  pending: readonly PendingVersion[];
}

export function parameterKey(ownerId: string, name: string): string {
  return `${ownerId} ${name}`;
}

/** Parameter Store as it is now: what was due for validation has been validated. */
export function ssmRegion(world: World, region: string): SsmRegion {
  const ssm = world.state<SsmRegion>('ssm', region, () => ({ parameters: new Map(), pending: [] }));
  const now = world.clock.now();
  const due = ssm.pending.filter(({ validatesAt }) => validatesAt <= now);
  ssm.pending = ssm.pending.filter(({ validatesAt }) => validatesAt > now);
  for (const pending of [...due].sort((a, b) => a.validatesAt - b.validatesAt)) {
    // One whose image can't be used vanishes without a word: AWS tells nobody but EventBridge.
    if (isUsableImage(world, region, pending)) {
      const { ownerId, name, version, tags, validatesAt } = pending;
      putVersion(world, ssm, { name, ownerId, tags }, version, validatesAt);
    }
  }
  return ssm;
}

/**
 * Adds a version to a parameter, which is made if it isn't there.
 *
 * @param made what a parameter that is made starts with.
 * @param at when, in milliseconds of the world's clock.
 */
export function putVersion(
  world: World,
  ssm: SsmRegion,
  made: Omit<Parameter, 'versions'>,
  version: ParameterVersion,
  at: number,
): void {
  const key = parameterKey(made.ownerId, made.name);
  const before = current(ssm.parameters, key);
  if (before === undefined) {
    put(world, ssm.parameters, key, { ...made, versions: [version] }, at);
    return;
  }
  const [oldest, ...later] = before.versions;
  // A hundred versions are kept; PutParameter sees to it that the oldest bears no label.
  const kept = before.versions.length < mostVersions ? [oldest, ...later] : later;
  const [first = version, ...rest] = [...kept, version];
  put(world, ssm.parameters, key, { ...before, versions: [first, ...rest] }, at);
}

export const mostVersions = 100;

export function newestVersion(parameter: Parameter): ParameterVersion {
  return parameter.versions.at(-1) ?? parameter.versions[0];
}

/** Whether the value names an AMI that is available to the account in this region. */
function isUsableImage(world: World, region: string, { ownerId, version, validatesAt }: PendingVersion): boolean {
  const image = current(ec2Region(world, region).images, version.value);
  return image !== undefined && canLaunch(world, image, ownerId) && imageState(image, validatesAt) === 'available';
}
