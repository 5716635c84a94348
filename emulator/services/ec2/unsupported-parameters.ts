import { AwsError } from '../../protocol/aws-error.js';

/** @throws AwsError UnsupportedOperation for the first of the named parameters that a request has. */
export function rejectParameters<Name extends string>(
  input: Readonly<Partial<Record<Name, unknown>>>,
  names: readonly Name[],
  reason: 'is not supported in this region' | 'is not supported by this operation',
): void {
  const given = names.find((name) => input[name] !== undefined);
  if (given !== undefined) throw new AwsError('UnsupportedOperation', `The parameter ${given} ${reason}.`);
}
