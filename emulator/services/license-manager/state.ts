import { AwsError } from '../../protocol/aws-error.js';
import { current } from '../../world/versioned-table.js';
import type { World } from '../../world/world.js';
import { ec2Region } from '../ec2/state.js';
import type { Context } from '../service.js';
import type { Tags } from '../tags.js';

/** A self-managed license, which the API calls a license configuration. */
export interface LicenseConfiguration {
  readonly id: string;
  readonly arn: string;
  readonly ownerId: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly countingType: 'vCPU' | 'Instance' | 'Core' | 'Socket';
  readonly count?: number | undefined;
  readonly hardLimit: boolean;
  readonly rules: readonly string[];
  readonly status: 'AVAILABLE' | 'DISABLED';
  readonly disassociateWhenNotFound: boolean;
  /** Seconds since the epoch. */
  readonly expiry?: number | undefined;
  readonly tags: Tags;
}

/** An AMI that a license configuration is associated with. It uses no license itself; its instances do. */
export interface Association {
  readonly configurationArn: string;
  readonly resourceArn: string;
  readonly imageId: string;
  readonly resourceOwnerId: string;
  readonly scope?: string | undefined;
  /** Milliseconds of the world's clock. */
  readonly associatedAt: number;
}

/** License Manager in one region, with what all accounts have. */
interface LicenseRegion {
  /** By ARN. */
  readonly configurations: Map<string, LicenseConfiguration>;
  associations: readonly Association[];
}

/** License Manager as it is now, without the associations of AMIs that are gone. */
export function licenseRegion(world: World, region: string): LicenseRegion {
  const state = world.state<LicenseRegion>('license-manager', region, () => ({
    configurations: new Map(),
    associations: [],
  }));
  if (!world.settings.licenseManager.keepsDeletedImages) {
    const { images } = ec2Region(world, region);
    state.associations = state.associations.filter(({ imageId }) => current(images, imageId) !== undefined);
  }
  return state;
}

export function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterValueException', message);
}

/**
 * One that the caller can use for its AMIs: its own, or one that AWS RAM shares with its account.
 * @throws AwsError InvalidParameterValueException
 * https://docs.aws.amazon.com/license-manager/latest/userguide/share-license-configuration.html
 */
export function usableConfiguration(context: Context, arn: string | undefined): LicenseConfiguration {
  const found = licenseRegion(context.world, context.region).configurations.get(arn ?? '');
  return found !== undefined && isUsable(found, context) ? found : ownConfiguration(context, arn);
}

export function isUsable({ arn, ownerId }: LicenseConfiguration, { world, account }: Context): boolean {
  return ownerId === account.id || (world.settings.licenseManager.shares[arn] ?? []).includes(account.id);
}

/**
 * The caller's license configuration.
 * @throws AwsError InvalidParameterValueException, also for one that does not exist.
 * https://github.com/hashicorp/terraform-provider-aws/issues/32832
 */
export function ownConfiguration({ world, region, account }: Context, arn: string | undefined): LicenseConfiguration {
  const found = licenseRegion(world, region).configurations.get(arn ?? '');
  if (found === undefined || found.ownerId !== account.id) throw invalid('Invalid license configuration ARN.');
  return found;
}
