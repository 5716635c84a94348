/** Where a request was made. */
export interface RequestSite {
  readonly service: string;
  readonly operation: string;
  readonly region: string;
}

/** What to do about a certificate that isn't trusted here. */
export const certificateHint =
  'This runner does not trust the certificate that it got. Behind a proxy that opens connections, set NODE_EXTRA_CA_CERTS (or, for AWS only, AWS_CA_BUNDLE) to a file with its certificate, in `env` of the step. Check the clock of the runner, too.';

/** A region lacks a service, or its FIPS or dual-stack endpoint, and the name then resolves nowhere. */
export function missingEndpointHint(error: unknown, { service, region }: RequestSite): string {
  const { hostname = '' } = error as { hostname?: string };
  const [kind, variable] = hostname.includes('fips')
    ? ['FIPS endpoint', 'AWS_USE_FIPS_ENDPOINT']
    : /\.api\.(aws|amazonwebservices)\./.test(`${hostname}.`)
      ? ['dual-stack endpoint', 'AWS_USE_DUALSTACK_ENDPOINT']
      : ['endpoint', undefined];
  const setting = variable ? `Unset ${variable}, or remove` : 'Check the name of the region, or remove';
  return `The region ${region} seems to have no ${kind} of ${service}: ${hostname || 'its name'} does not resolve. ${setting} the region from the config. If the endpoint exists, check that this runner can reach it. Behind a proxy, set HTTPS_PROXY.`;
}

const getCredentials =
  'Set `role-to-assume` (with `permissions: id-token: write`) or run aws-actions/configure-aws-credentials before this step.';

/** By what is wrong with the caller's credentials. */
export const credentialHints = {
  none: getCredentials,
  expired:
    'The session has ended. With `role-to-assume` (and `permissions: id-token: write`), the action renews its session. Without it, run aws-actions/configure-aws-credentials right before this step, with a longer session.',
  unknown: `AWS does not know the access key here: it was deleted or deactivated, it belongs to another partition, or the region is not enabled for the account. ${getCredentials}`,
  signature:
    'The secret access key does not belong to the access key ID, or a proxy changes the requests. Check AWS_SECRET_ACCESS_KEY for missing or additional characters.',
  clock: "The clock of this runner is too far from AWS's. Set it, for instance with chrony or another NTP client.",
} as const;

/** IAM actions whose name isn't the operation's. */
export const iamAction: Readonly<Record<string, string>> = {
  HeadBucket: 'ListBucket',
  HeadObject: 'GetObject and s3:ListBucket',
  ListParts: 'ListMultipartUploadParts',
  ListMultipartUploads: 'ListBucketMultipartUploads',
  CreateMultipartUpload: 'PutObject',
  UploadPart: 'PutObject',
  CompleteMultipartUpload: 'PutObject',
};

/** By AWS's error code, or Node's. */
export const hints: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing accepts connections at the endpoint. Check AWS_ENDPOINT_URL, HTTPS_PROXY and the network.',
  ProxyRefused: 'Check HTTPS_PROXY and its user and password, and that the proxy allows the endpoint.',
  TimeoutError:
    'AWS did not respond in time. Run again to continue. If the region may be missing, list it in `best_effort_regions`.',
  RequestLimitExceeded: 'AWS throttles this account in this region. Run again later to continue.',
  ResourceLimitExceeded:
    'A quota of this account in this region is exhausted. See Service Quotas in the console. Run again to continue.',
  ServiceQuotaExceededException:
    'A quota of this account in this region is exhausted. See Service Quotas in the console. Run again to continue.',
  OperationNotPermitted:
    'The account blocks this in the region. Check block public access (EC2 console, Account attributes, Data protection and security).',
  LicenseUsageException:
    'The license configuration has a hard limit, and too few licenses are left. Raise the limit in License Manager, or remove the ARN from `license_configuration_arns`.',
  OptInRequired: 'The region is not enabled for this account. Enable it, or remove it from `regions`.',
};
