import { AwsError } from '../../protocol/aws-error.js';

/**
 * Whether a request says nowhere what to do with its plain `UserId.N` and `UserGroup.N`. Beside a structure with the
 * same permissions that is allowed, and the structure decides: packer sends both (docs/aws-facts.md#protocols-and-endpoints).
 *
 * @throws AwsError MissingParameter when there is no structure either.
 */
export function isOperationMissing(
  { OperationType: operation }: { readonly OperationType?: string | undefined },
  structure: object | undefined,
): boolean {
  if (operation === undefined && structure === undefined) {
    throw new AwsError('MissingParameter', 'The request must contain the parameter operationType');
  }
  return operation === undefined;
}
