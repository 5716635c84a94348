import { resourceTypes } from '../iam/reference.js';
import type { Needed } from '../iam/statements.js';
import { requestTags } from '../iam/tag-values.js';
import type { Place } from '../service.js';

type Specifications = readonly { readonly LicenseConfigurationArn?: string }[];

interface LicenseInput {
  readonly LicenseConfigurationArn?: string;
  readonly ResourceArn?: string;
  readonly AddLicenseSpecifications?: Specifications;
  readonly RemoveLicenseSpecifications?: Specifications;
  readonly Tags?: readonly { readonly Key?: string; readonly Value?: string }[];
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslicensemanager.html */
export function licensePermissions(operation: string, input: LicenseInput, _place: Place): Needed[] {
  const action = `license-manager:${operation}`;
  const values = requestTags(input.Tags);
  if (resourceTypes(action).length === 0) return [{ action, resource: '*', values }];
  const specified = [...(input.AddLicenseSpecifications ?? []), ...(input.RemoveLicenseSpecifications ?? [])];
  const arns =
    operation === 'UpdateLicenseSpecificationsForResource'
      ? specified.map(({ LicenseConfigurationArn: arn }) => arn)
      : [input.LicenseConfigurationArn ?? input.ResourceArn];
  return arns.flatMap((resource) =>
    resource === undefined ? [] : [{ action, type: 'license-configuration', resource, values }],
  );
}
