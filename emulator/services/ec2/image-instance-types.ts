import type {
  InstanceTypeSpecificationRequest,
  Image as Output,
  ReplaceImageInstanceTypeSpecificationCommandInput,
} from '@aws-sdk/client-ec2';
import type { Context } from '../service.js';
import { ownImage } from './access.js';
import { configuredError } from './configured-error.js';
import { endDryRun } from './dry-run.js';
import { type Image, updateImage } from './state.js';

/**
 * Sets the instance types that an image can be launched on, or removes them when the request names none.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceImageInstanceTypeSpecification.html
 */
export function replaceImageInstanceTypeSpecification(
  input: ReplaceImageInstanceTypeSpecificationCommandInput,
  context: Context,
): object {
  const { world, region } = context;
  const image = ownImage(context, input.ImageId ?? '');
  const { SupportedInstanceTypes: supported = [], UnsupportedInstanceTypes: unsupported = [] } =
    input.InstanceTypeSpecification ?? {};
  const reason = problem(supported, unsupported);
  if (reason !== undefined) throw configuredError(world, 'badInstanceTypes', { reason });
  if (image.productCodes.length > 0) throw configuredError(world, 'instanceTypesInMarketplace');
  endDryRun(input);
  const isEmpty = supported.length + unsupported.length === 0;
  updateImage(world, region, image.imageId, { instanceTypes: isEmpty ? undefined : { supported, unsupported } });
  return { ReturnValue: true };
}

/** The constraints of InstanceTypeSpecificationRequest, which the service model states in words only. */
function problem(
  supported: NonNullable<InstanceTypeSpecificationRequest['SupportedInstanceTypes']>,
  unsupported: NonNullable<InstanceTypeSpecificationRequest['UnsupportedInstanceTypes']>,
): string | undefined {
  if (supported.length > 100 || unsupported.length > 100) return 'A list has more than 100 entries.';
  const all = [...supported, ...unsupported];
  const malformed = all.find((entry) => !/^[A-Za-z0-9_.*-]{1,24}$/.test(entry) || entry.includes('**'));
  if (malformed !== undefined) return `The entry ${malformed} is malformed.`;
  const repeated = all.find((entry, index) => all.indexOf(entry) !== index);
  return repeated === undefined ? undefined : `The entry ${repeated} is given twice.`;
}

/** As DescribeImages shows it. */
export function instanceTypeSpecification({ instanceTypes }: Image): Output['InstanceTypeSpecification'] {
  if (instanceTypes === undefined) return undefined;
  const items = (types: readonly string[]) =>
    types.length === 0 ? undefined : types.map((InstanceType) => ({ InstanceType }));
  return {
    SupportedInstanceTypes: items(instanceTypes.supported),
    UnsupportedInstanceTypes: items(instanceTypes.unsupported),
  };
}
