import type { DescribeInstancesCommandInput, DescribeVolumesCommandInput, Filter } from '@aws-sdk/client-ec2';
import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { endDryRun, type MaybeDryRun } from './dry-run.js';
import { filterResources } from './filters.js';
import { ec2Page } from './paging.js';

/**
 * The account has no instances, so the list is empty. What names one is refused.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
 */
export function describeInstances(input: DescribeInstancesCommandInput, context: Context): object {
  checkRequestForNone(input, input.InstanceIds, context, {
    filterNames: instanceFilters,
    isWellFormed: (id) => /^i-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id),
    malformed: (id) => new AwsError('InvalidInstanceID.Malformed', `Invalid id: "${id}" (expecting "i-...")`),
    missing: (ids) => {
      const [plural, verb] = ids.length === 1 ? ['', 'does'] : ['s', 'do'];
      const text = `The instance ID${plural} '${ids.join(', ')}' ${verb} not exist`;
      return new AwsError('InvalidInstanceID.NotFound', text);
    },
  });
  return { Reservations: [] };
}

/**
 * The account has no volumes, so the list is empty. What names one is refused.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html
 */
export function describeVolumes(input: DescribeVolumesCommandInput, context: Context): object {
  checkRequestForNone(input, input.VolumeIds, context, {
    filterNames: volumeFilters,
    isWellFormed: (id) => /^vol-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id),
    malformed: (id) =>
      new AwsError('InvalidParameterValue', `Value (${id}) for parameter volumeId is invalid. Expected: 'vol-...'.`),
    missing: ([id = '']) => new AwsError('InvalidVolume.NotFound', `The volume '${id}' does not exist.`),
  });
  return { Volumes: [] };
}

interface Request extends MaybeDryRun {
  readonly Filters?: Filter[] | undefined;
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

/** Checks a request to describe resources of which there are none. @throws AwsError */
function checkRequestForNone(
  input: Request,
  ids: readonly string[] = [],
  { world }: Context,
  rules: {
    readonly filterNames: string;
    readonly isWellFormed: (id: string) => boolean;
    readonly malformed: (id: string) => AwsError;
    readonly missing: (ids: readonly string[]) => AwsError;
  },
): void {
  const bad = ids.find((id) => !rules.isWellFormed(id));
  if (bad !== undefined) throw rules.malformed(bad);
  if (ids.length > 0 && input.MaxResults === undefined) throw rules.missing(ids);
  const fields = Object.fromEntries(rules.filterNames.split(/\s+/).map((name) => [name, () => []]));
  const none = filterResources([], input.Filters, fields, () => new Map());
  ec2Page(world, none, input, () => '', { withIds: ids.length > 0, minPageSize: 5 });
  endDryRun(input);
}

/** The names in the API reference, besides those of tags. */
const instanceFilters = `
  affinity architecture availability-zone availability-zone-id block-device-mapping.attach-time
  block-device-mapping.delete-on-termination block-device-mapping.device-name block-device-mapping.status
  block-device-mapping.volume-id boot-mode capacity-reservation-id
  capacity-reservation-specification.capacity-reservation-preference
  capacity-reservation-specification.capacity-reservation-target.capacity-reservation-id
  capacity-reservation-specification.capacity-reservation-target.capacity-reservation-resource-group-arn
  client-token current-instance-boot-mode dns-name ebs-optimized ena-support enclave-options.enabled
  hibernation-options.configured host-id hypervisor iam-instance-profile.arn iam-instance-profile.id image-id
  instance-id instance-lifecycle instance-state-code instance-state-name instance-type instance.group-id
  instance.group-name ip-address ipv6-address kernel-id key-name launch-index launch-time
  maintenance-options.auto-recovery metadata-options.http-endpoint metadata-options.http-protocol-ipv4
  metadata-options.http-protocol-ipv6 metadata-options.http-put-response-hop-limit metadata-options.http-tokens
  metadata-options.instance-metadata-tags metadata-options.state monitoring-state
  network-interface.addresses.association.allocation-id network-interface.addresses.association.association-id
  network-interface.addresses.association.carrier-ip network-interface.addresses.association.customer-owned-ip
  network-interface.addresses.association.ip-owner-id network-interface.addresses.association.public-dns-name
  network-interface.addresses.association.public-ip network-interface.addresses.primary
  network-interface.addresses.private-dns-name network-interface.addresses.private-ip-address
  network-interface.association.allocation-id network-interface.association.association-id
  network-interface.association.carrier-ip network-interface.association.customer-owned-ip
  network-interface.association.ip-owner-id network-interface.association.public-dns-name
  network-interface.association.public-ip network-interface.attachment.attach-time
  network-interface.attachment.attachment-id network-interface.attachment.delete-on-termination
  network-interface.attachment.device-index network-interface.attachment.instance-id
  network-interface.attachment.instance-owner-id network-interface.attachment.network-card-index
  network-interface.attachment.status network-interface.availability-zone network-interface.deny-all-igw-traffic
  network-interface.description network-interface.group-id network-interface.group-name
  network-interface.ipv4-prefixes.ipv4-prefix network-interface.ipv6-address
  network-interface.ipv6-addresses.ipv6-address network-interface.ipv6-addresses.is-primary-ipv6
  network-interface.ipv6-native network-interface.ipv6-prefixes.ipv6-prefix network-interface.mac-address
  network-interface.network-interface-id network-interface.operator.managed network-interface.operator.principal
  network-interface.outpost-arn network-interface.owner-id network-interface.private-dns-name
  network-interface.private-ip-address network-interface.public-dns-name network-interface.requester-id
  network-interface.requester-managed network-interface.status network-interface.source-dest-check
  network-interface.subnet-id network-interface.tag-key network-interface.tag-value network-interface.vpc-id
  network-performance-options.bandwidth-weighting operator.managed operator.principal outpost-arn owner-id
  placement-group-name placement-partition-number platform platform-details private-dns-name
  private-dns-name-options.enable-resource-name-dns-a-record
  private-dns-name-options.enable-resource-name-dns-aaaa-record private-dns-name-options.hostname-type
  private-ip-address product-code product-code.type ramdisk-id reason requester-id reservation-id root-device-name
  root-device-type source-dest-check spot-instance-request-id state-reason-code state-reason-message subnet-id
  tenancy tpm-support usage-operation usage-operation-update-time virtualization-type vpc-id
`.trim();

const volumeFilters = `
  attachment.attach-time attachment.delete-on-termination attachment.device attachment.instance-id
  attachment.status availability-zone availability-zone-id create-time encrypted fast-restored
  multi-attach-enabled operator.managed operator.principal size snapshot-id status volume-id volume-type
`.trim();
