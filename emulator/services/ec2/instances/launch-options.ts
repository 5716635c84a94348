import type { RunInstancesCommandInput } from '@aws-sdk/client-ec2';
import { AwsError } from '../../../protocol/aws-error.js';
import { findInstanceProfile } from '../../iam/instance-profiles.js';
import type { Context } from '../../service.js';
import { rejectParameters } from '../unsupported-parameters.js';
import type { Instance } from './state.js';

const unsupported = [
  'AdditionalInfo',
  'CapacityReservationSpecification',
  'CpuOptions',
  'CreditSpecification',
  'DisableApiStop',
  'ElasticGpuSpecification',
  'ElasticInferenceAccelerators',
  'EnablePrimaryIpv6',
  'EnclaveOptions',
  'HibernationOptions',
  'InstanceMarketOptions',
  'Ipv6AddressCount',
  'Ipv6Addresses',
  'KernelId',
  'LaunchTemplate',
  'LicenseSpecifications',
  'MaintenanceOptions',
  'NetworkPerformanceOptions',
  'Operator',
  'PrivateDnsNameOptions',
  'PrivateIpAddress',
  'RamdiskId',
  'SecondaryInterfaces',
] as const;

/** Parts of Placement that the emulator serves. */
const placement = ['AvailabilityZone', 'Tenancy'];
const largestUserData = 16_384;

/** Checks what does not depend on image, type and network. @throws AwsError */
export function checkLaunchOptions(input: RunInstancesCommandInput): void {
  rejectParameters(input, unsupported, 'is not supported in this region');
  const { MinCount: min = 1, MaxCount: max = 1 } = input;
  if (min < 1 || max < min) {
    const [value, name] = min < 1 ? [min, 'minCount'] : [max, 'maxCount'];
    throw new AwsError('InvalidParameterValue', `Value (${value}) for parameter ${name} is invalid.`);
  }
  // https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html
  if ((input.ClientToken ?? '').length > 64) {
    throw new AwsError('InvalidParameterValue', 'The client token must not be longer than 64 characters.');
  }
  const elsewhere = Object.keys(input.Placement ?? {}).filter((name) => !placement.includes(name));
  rejectParameters<string>({ ...input.Placement }, elsewhere, 'is not supported in this region');
  if ((input.Placement?.Tenancy ?? 'default') !== 'default') {
    throw new AwsError('UnsupportedOperation', 'Only the tenancy default is supported in this region.');
  }
  if (input.KeyName !== undefined) {
    throw new AwsError('InvalidKeyPair.NotFound', `The key pair '${input.KeyName}' does not exist`);
  }
  checkUserData(input.UserData);
}

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html: 16 KB before it is encoded. */
function checkUserData(userData: string | undefined): void {
  if (userData === undefined) return;
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(userData)) {
    throw new AwsError('InvalidUserData.Malformed', 'Invalid BASE64 encoding of user data.');
  }
  if (Buffer.from(userData, 'base64').length > largestUserData) {
    throw new AwsError('InvalidParameterValue', `User data is limited to ${largestUserData} bytes`);
  }
}

/**
 * The instance profile of a launch.
 * https://github.com/hashicorp/terraform-provider-aws/issues/27516
 *
 * @throws AwsError for one that the account doesn't have.
 */
export function launchProfile(
  wanted: RunInstancesCommandInput['IamInstanceProfile'],
  { world, account }: Context,
): Instance['profile'] {
  if (wanted === undefined) return undefined;
  const { Name: name, Arn: arn } = wanted;
  if (name !== undefined && arn !== undefined) {
    const text = "The parameter 'iamInstanceProfile.name' may not be used in combination with 'iamInstanceProfile.arn'";
    throw new AwsError('InvalidParameterCombination', text);
  }
  const profile = findInstanceProfile(world, account, name ?? arn?.split('/').at(-1) ?? '');
  if (profile !== undefined && (arn === undefined || arn === profile.arn)) return { arn: profile.arn, id: profile.id };
  const [value, kind, label] = name === undefined ? [arn, 'arn', 'ARN'] : [name, 'name', 'name'];
  const text = `Value (${value}) for parameter iamInstanceProfile.${kind} is invalid. Invalid IAM Instance Profile ${label}`;
  throw new AwsError('InvalidParameterValue', text);
}

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html */
export function launchMetadata(
  options: RunInstancesCommandInput['MetadataOptions'],
  imdsSupport: string | undefined,
): Instance['metadata'] {
  // An image that says v2.0 makes its instances require tokens, with one hop more for containers.
  const isV2 = imdsSupport === 'v2.0';
  return {
    httpTokens: options?.HttpTokens ?? (isV2 ? 'required' : 'optional'),
    hopLimit: options?.HttpPutResponseHopLimit ?? (isV2 ? 2 : 1),
    endpoint: options?.HttpEndpoint ?? 'enabled',
    ipv6: options?.HttpProtocolIpv6 ?? 'disabled',
    instanceTags: options?.InstanceMetadataTags ?? 'disabled',
  };
}
