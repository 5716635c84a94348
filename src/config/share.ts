import { aws } from './partitions.js';

/** Who may use an image, and in which partition. */
interface Share {
  readonly partition: string;
  readonly kind: 'account' | 'organization' | 'organizational-unit';
  /** An account ID of 12 digits, or the full ARN: EC2 accepts no bare organization IDs. */
  readonly value: string;
}

/**
 * Reads an entry of `share` that the schema accepts. An ARN contains its partition; an account ID may have one before
 * it, such as `aws-cn:123456789012`, and without one belongs to `aws`.
 */
export function parseShare(entry: string): Share {
  const prefix = /^(aws(?:-[a-z]+)*):(.+)$/.exec(entry);
  const value = prefix?.[2] ?? entry;
  const partition = (value.startsWith('arn:') ? value.split(':')[1] : prefix?.[1]) ?? aws.name;
  if (!value.startsWith('arn:')) return { partition, kind: 'account', value };
  return { partition, kind: value.includes(':organization/') ? 'organization' : 'organizational-unit', value };
}
