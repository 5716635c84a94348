import type { ResourceKind } from '../report/resource.js';
import type { Change } from '../report/result.js';

/** The fields of an image in the config that decide about a resource: the first that a file has is shown. */
const fields: Partial<Readonly<Record<ResourceKind, readonly string[]>>> = {
  'boot mode': ['boot_mode'],
  'root device': ['root_device_name'],
  'root volume type': ['root_device_volume_type'],
  'root volume size': ['root_device_volume_size'],
  'root volume iops': ['root_device_volume_iops'],
  'root volume throughput': ['root_device_volume_throughput'],
  'data disks': ['block_device_mappings'],
  'block device': ['block_device_mappings'],
  'ephemeral devices': ['ephemeral_devices'],
  'ENA support': ['ena_support'],
  'SR-IOV support': ['sriov_net_support'],
  'TPM support': ['tpm_support'],
  'IMDS support': ['imds_support'],
  description: ['description'],
  'encryption key': ['kms_key_id', 'encrypted'],
  'image tags': ['tags'],
  'snapshot tags': ['tags'],
  'instance types': ['instance_types'],
  watermarks: ['watermarks'],
  'license configurations': ['license_configuration_arns'],
  'volume permission': ['share', 'public'],
  'launch permission': ['share', 'public'],
  'block public access': ['allow_unblock_public_access', 'public'],
  'older image': ['supersede'],
  deprecation: ['deprecation'],
  'deregistration protection': ['deregistration_protection'],
  'SSM parameter': ['ssm_parameter'],
  'launch template version': ['launch_templates'],
  'default launch template version': ['launch_templates'],
  'fast launch': ['fast_launch'],
  'distribution configuration': ['image_builder'],
  'image recipe': ['image_builder'],
  'Marketplace version': ['marketplace'],
  'Marketplace versions': ['marketplace'],
  'SNS topic': ['sns'],
  'successor of older image': ['supersede'],
};

/** The fields that a change comes from; none where it comes from the image as a whole. */
export function fieldsOf({ resource: { kind }, action }: Pick<Change, 'resource' | 'action'>): readonly string[] {
  const isPermission = kind === 'launch permission' || kind === 'volume permission';
  return isPermission && action === 'publish' ? ['public'] : (fields[kind] ?? []);
}
