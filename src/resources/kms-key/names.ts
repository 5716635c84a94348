/** The alias of the key that AWS manages for EBS, as an ARN or without. */
export const ebsAlias = /^$|(^|:)alias\/aws\/ebs$/;

/** Whether KMS says that there is no such key here; it takes an ARN of another region for one that doesn't exist. */
export function mayBeAbsent(code: string | undefined): boolean {
  return code === 'NotFoundException' || code === 'InvalidArnException';
}
