/** What of AWS a change is about; `name` tells several of one kind apart. */
export interface Resource {
  readonly kind: ResourceKind;
  readonly name?: string;
}

/** The kinds by stage: a list of changes shows them in the order in which a run brings them about. */
const stages = [
  ['S3 object'],
  ['snapshot', 'snapshot (billing_products, separate_snapshot)', 'encryption key'],
  ['snapshot tags'],
  ['volume permission'],
  [
    'image',
    'temporary image',
    'image state',
    'architecture',
    'boot mode',
    'root device',
    'root device type',
    'root volume type',
    'root volume size',
    'root volume iops',
    'root volume throughput',
    'root snapshot state',
    'root volume delete on termination',
    'data disks',
    'block device',
    'ephemeral devices',
    'ENA support',
    'SR-IOV support',
    'TPM support',
    'IMDS support',
    'description',
    'failed snapshot',
    'duplicate snapshot',
    'leftover snapshot',
    'unfinished snapshot',
    'multipart upload',
  ],
  ['image tags'],
  ['instance types', 'watermarks', 'license configurations'],
  ['launch permission'],
  ['boot test', 'test instance'],
  ['snapshot content'],
  ['block public access'],
  ['older image'],
  ['deprecation'],
  ['deregistration protection'],
  ['SSM parameter'],
  ['launch template version'],
  ['default launch template version'],
  ['fast launch'],
  ['distribution configuration'],
  ['image recipe'],
  ['Marketplace version', 'Marketplace versions'],
  ['SNS topic'],
  ['successor of older image'],
] as const;

export type ResourceKind = (typeof stages)[number][number];

/** How people see it in logs, outputs and the manifest: `SSM parameter /my-os/latest`. Nothing reads it back. */
export function resourceLabel({ kind, name }: Resource): string {
  if (name === undefined) return kind;
  if (kind === 'encryption key') return `${kind} of ${name}`;
  return kind === 'block public access' ? `${kind} for ${name}` : `${kind} ${name}`;
}

/** Whether a sentence about it has its verb in the plural. */
export function isPlural({ kind }: Resource): boolean {
  return /[^s]s$/.test(kind);
}

/** Where in the run a resource is brought about: 0 comes first. */
export function stageOf({ kind }: Resource): number {
  return stages.findIndex((stage) => (stage as readonly string[]).includes(kind));
}
