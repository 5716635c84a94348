import { current, put, type VersionedTable } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import { canLaunch } from '../ec2/access.js';
import { imageState } from '../ec2/images.js';
import { ec2Region } from '../ec2/state.js';
import type { Tags } from '../tags.js';

/** One version of a parameter, with everything that PutParameter sets. */
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
  /** The ARN of the caller. */
  readonly modifiedBy: string;
  readonly labels: readonly string[];
}

/** A parameter with its versions, oldest first. */
export interface Parameter {
  readonly name: string;
  readonly ownerId: string;
  readonly versions: readonly [ParameterVersion, ...ParameterVersion[]];
  readonly tags: Tags;
}

/** A version of data type aws:ec2:image that has not been validated yet. Reads don't show it. */
interface PendingVersion {
  readonly name: string;
  readonly ownerId: string;
  readonly version: ParameterVersion;
  /** The tags of the parameter, if the version creates it. */
  readonly tags: Tags;
  readonly validatesAt: number;
}

/** Parameter Store in one region, with the parameters of all accounts by `parameterKey`. */
export interface SsmRegion {
  readonly parameters: VersionedTable<Parameter>;
  pending: readonly PendingVersion[];
}

export function parameterKey(ownerId: string, name: string): string {
  return `${ownerId} ${name}`;
}

/** Parameter Store as it is now, after the validations that are due. */
export function ssmRegion(world: World, region: string): SsmRegion {
  const ssm = world.state<SsmRegion>('ssm', region, () => ({ parameters: new Map(), pending: [] }));
  const now = world.clock.now();
  const due = ssm.pending.filter(({ validatesAt }) => validatesAt <= now);
  ssm.pending = ssm.pending.filter(({ validatesAt }) => validatesAt > now);
  for (const pending of [...due].sort((a, b) => a.validatesAt - b.validatesAt)) {
    // A version whose image can't be used disappears silently: AWS reports it only to EventBridge.
    if (isUsableImage(world, region, pending)) {
      const { ownerId, name, version, tags, validatesAt } = pending;
      putVersion(world, ssm, { name, ownerId, tags }, version, validatesAt);
    }
  }
  return ssm;
}

/**
 * Adds a version to a parameter and creates the parameter if necessary.
 *
 * @param parameterDefaults the properties of a parameter that is created.
 * @param at milliseconds of the world's clock.
 */
export function putVersion(
  world: World,
  ssm: SsmRegion,
  parameterDefaults: Omit<Parameter, 'versions'>,
  version: ParameterVersion,
  at: number,
): void {
  const key = parameterKey(parameterDefaults.ownerId, parameterDefaults.name);
  const before = current(ssm.parameters, key);
  if (before === undefined) {
    put(world, ssm.parameters, key, { ...parameterDefaults, versions: [version] }, at);
    return;
  }
  const [oldest, ...later] = before.versions;
  // PutParameter has checked that the version to be dropped has no label.
  const kept = before.versions.length < maxVersions ? [oldest, ...later] : later;
  const [first = version, ...rest] = [...kept, version];
  put(world, ssm.parameters, key, { ...before, versions: [first, ...rest] }, at);
}

export const maxVersions = 100;

export function newestVersion(parameter: Parameter): ParameterVersion {
  return parameter.versions.at(-1) ?? parameter.versions[0];
}

/** Whether the value names an AMI that is available to the account in this region. */
function isUsableImage(world: World, region: string, { ownerId, version, validatesAt }: PendingVersion): boolean {
  const image = current(ec2Region(world, region).images, version.value);
  return image !== undefined && canLaunch(world, image, ownerId) && imageState(image, validatesAt) === 'available';
}
