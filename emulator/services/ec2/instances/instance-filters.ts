import type { Instance as Output } from '@aws-sdk/client-ec2';

type Field = (instance: Output) => readonly (string | undefined)[];

const text = (value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  return value instanceof Date ? value.toISOString() : String(value);
};

const ofInterface = (read: (one: NonNullable<Output['NetworkInterfaces']>[number]) => unknown): Field => {
  return ({ NetworkInterfaces: all = [] }) => all.map((one) => text(read(one)));
};

const ofDevice = (read: (one: NonNullable<Output['BlockDeviceMappings']>[number]) => unknown): Field => {
  return ({ BlockDeviceMappings: all = [] }) => all.map((one) => text(read(one)));
};

/** The filters of the API reference that name something an instance of the emulator can have. */
const served: Readonly<Record<string, Field>> = {
  architecture: (one) => [one.Architecture],
  'availability-zone': (one) => [one.Placement?.AvailabilityZone],
  'availability-zone-id': (one) => [one.Placement?.AvailabilityZoneId],
  'block-device-mapping.attach-time': ofDevice(({ Ebs }) => Ebs?.AttachTime),
  'block-device-mapping.delete-on-termination': ofDevice(({ Ebs }) => Ebs?.DeleteOnTermination),
  'block-device-mapping.device-name': ofDevice(({ DeviceName }) => DeviceName),
  'block-device-mapping.status': ofDevice(({ Ebs }) => Ebs?.Status),
  'block-device-mapping.volume-id': ofDevice(({ Ebs }) => Ebs?.VolumeId),
  'boot-mode': (one) => [one.BootMode],
  'capacity-reservation-specification.capacity-reservation-preference': (one) => [
    one.CapacityReservationSpecification?.CapacityReservationPreference,
  ],
  'client-token': (one) => [one.ClientToken],
  'current-instance-boot-mode': (one) => [one.CurrentInstanceBootMode],
  'dns-name': (one) => [one.PublicDnsName],
  'ebs-optimized': (one) => [text(one.EbsOptimized)],
  'ena-support': (one) => [text(one.EnaSupport)],
  'enclave-options.enabled': (one) => [text(one.EnclaveOptions?.Enabled)],
  'hibernation-options.configured': (one) => [text(one.HibernationOptions?.Configured)],
  hypervisor: (one) => [one.Hypervisor],
  'iam-instance-profile.arn': (one) => [one.IamInstanceProfile?.Arn],
  'iam-instance-profile.id': (one) => [one.IamInstanceProfile?.Id],
  'image-id': (one) => [one.ImageId],
  'instance-id': (one) => [one.InstanceId],
  'instance-state-code': (one) => [text(one.State?.Code)],
  'instance-state-name': (one) => [one.State?.Name],
  'instance-type': (one) => [one.InstanceType],
  'instance.group-id': (one) => (one.SecurityGroups ?? []).map(({ GroupId }) => GroupId),
  'instance.group-name': (one) => (one.SecurityGroups ?? []).map(({ GroupName }) => GroupName),
  'ip-address': (one) => [one.PublicIpAddress],
  'launch-index': (one) => [text(one.AmiLaunchIndex)],
  'launch-time': (one) => [text(one.LaunchTime)],
  'maintenance-options.auto-recovery': (one) => [one.MaintenanceOptions?.AutoRecovery],
  'metadata-options.http-endpoint': (one) => [one.MetadataOptions?.HttpEndpoint],
  'metadata-options.http-protocol-ipv6': (one) => [one.MetadataOptions?.HttpProtocolIpv6],
  'metadata-options.http-put-response-hop-limit': (one) => [text(one.MetadataOptions?.HttpPutResponseHopLimit)],
  'metadata-options.http-tokens': (one) => [one.MetadataOptions?.HttpTokens],
  'metadata-options.instance-metadata-tags': (one) => [one.MetadataOptions?.InstanceMetadataTags],
  'metadata-options.state': (one) => [one.MetadataOptions?.State],
  'monitoring-state': (one) => [one.Monitoring?.State],
  'network-interface.addresses.association.public-ip': ofInterface(({ Association }) => Association?.PublicIp),
  'network-interface.addresses.primary': ofInterface(() => true),
  'network-interface.addresses.private-ip-address': ofInterface(({ PrivateIpAddress }) => PrivateIpAddress),
  'network-interface.association.public-ip': ofInterface(({ Association }) => Association?.PublicIp),
  'network-interface.attachment.attachment-id': ofInterface(({ Attachment }) => Attachment?.AttachmentId),
  'network-interface.attachment.delete-on-termination': ofInterface(
    ({ Attachment }) => Attachment?.DeleteOnTermination,
  ),
  'network-interface.attachment.device-index': ofInterface(({ Attachment }) => Attachment?.DeviceIndex),
  'network-interface.attachment.status': ofInterface(({ Attachment }) => Attachment?.Status),
  'network-interface.availability-zone': (one) => [one.Placement?.AvailabilityZone],
  'network-interface.description': ofInterface(({ Description }) => Description),
  'network-interface.group-id': ofInterface(({ Groups }) => Groups?.[0]?.GroupId),
  'network-interface.group-name': ofInterface(({ Groups }) => Groups?.[0]?.GroupName),
  'network-interface.mac-address': ofInterface(({ MacAddress }) => MacAddress),
  'network-interface.network-interface-id': ofInterface(({ NetworkInterfaceId }) => NetworkInterfaceId),
  'network-interface.owner-id': ofInterface(({ OwnerId }) => OwnerId),
  'network-interface.private-dns-name': ofInterface(({ PrivateDnsName }) => PrivateDnsName),
  'network-interface.private-ip-address': ofInterface(({ PrivateIpAddress }) => PrivateIpAddress),
  'network-interface.source-dest-check': ofInterface(({ SourceDestCheck }) => SourceDestCheck),
  'network-interface.status': ofInterface(({ Status }) => Status),
  'network-interface.subnet-id': ofInterface(({ SubnetId }) => SubnetId),
  'network-interface.vpc-id': ofInterface(({ VpcId }) => VpcId),
  'owner-id': ({ NetworkInterfaces: all = [] }) => all.map(({ OwnerId }) => OwnerId),
  platform: (one) => [one.Platform],
  'platform-details': (one) => [one.PlatformDetails],
  'private-dns-name': (one) => [one.PrivateDnsName],
  'private-ip-address': (one) => [one.PrivateIpAddress],
  'product-code': (one) => (one.ProductCodes ?? []).map(({ ProductCodeId }) => ProductCodeId),
  'product-code.type': (one) => (one.ProductCodes ?? []).map(({ ProductCodeType }) => ProductCodeType),
  reason: (one) => [one.StateTransitionReason],
  'root-device-name': (one) => [one.RootDeviceName],
  'root-device-type': (one) => [one.RootDeviceType],
  'source-dest-check': (one) => [text(one.SourceDestCheck)],
  'state-reason-code': (one) => [one.StateReason?.Code],
  'state-reason-message': (one) => [one.StateReason?.Message],
  'subnet-id': (one) => [one.SubnetId],
  tenancy: (one) => [one.Placement?.Tenancy],
  'tpm-support': (one) => [one.TpmSupport],
  'usage-operation': (one) => [one.UsageOperation],
  'usage-operation-update-time': (one) => [text(one.UsageOperationUpdateTime)],
  'virtualization-type': (one) => [one.VirtualizationType],
  'vpc-id': (one) => [one.VpcId],
};

/** The others of the API reference: no instance of the emulator matches them. */
const unmatched = `
  affinity capacity-reservation-id
  capacity-reservation-specification.capacity-reservation-target.capacity-reservation-id
  capacity-reservation-specification.capacity-reservation-target.capacity-reservation-resource-group-arn host-id
  instance-lifecycle ipv6-address kernel-id key-name metadata-options.http-protocol-ipv4
  network-interface.addresses.association.allocation-id network-interface.addresses.association.association-id
  network-interface.addresses.association.carrier-ip network-interface.addresses.association.customer-owned-ip
  network-interface.addresses.association.ip-owner-id network-interface.addresses.association.public-dns-name
  network-interface.addresses.private-dns-name network-interface.association.allocation-id
  network-interface.association.association-id network-interface.association.carrier-ip
  network-interface.association.customer-owned-ip network-interface.association.ip-owner-id
  network-interface.association.public-dns-name network-interface.attachment.attach-time
  network-interface.attachment.instance-id network-interface.attachment.instance-owner-id
  network-interface.attachment.network-card-index network-interface.deny-all-igw-traffic
  network-interface.ipv4-prefixes.ipv4-prefix network-interface.ipv6-address
  network-interface.ipv6-addresses.ipv6-address network-interface.ipv6-addresses.is-primary-ipv6
  network-interface.ipv6-native network-interface.ipv6-prefixes.ipv6-prefix network-interface.operator.managed
  network-interface.operator.principal network-interface.outpost-arn network-interface.public-dns-name
  network-interface.requester-id network-interface.requester-managed network-interface.tag-key
  network-interface.tag-value network-performance-options.bandwidth-weighting operator.managed operator.principal
  outpost-arn placement-group-name placement-partition-number
  private-dns-name-options.enable-resource-name-dns-a-record
  private-dns-name-options.enable-resource-name-dns-aaaa-record private-dns-name-options.hostname-type ramdisk-id
  requester-id spot-instance-request-id
`.trim();

/** Every filter of DescribeInstances, besides those of tags and the reservation. */
export const instanceFilters: Readonly<Record<string, Field>> = {
  ...Object.fromEntries(unmatched.split(/\s+/).map((name) => [name, (): readonly string[] => []])),
  ...served,
};
