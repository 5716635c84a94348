import type {
  GetAWSDefaultServiceQuotaCommandInput,
  GetServiceQuotaCommandInput,
  ListAWSDefaultServiceQuotasCommandInput,
  ListServiceQuotasCommandInput,
  ServiceQuota,
} from '@aws-sdk/client-service-quotas';
import * as client from '@aws-sdk/client-service-quotas';
import { AwsError } from '../protocol/aws-error.js';
import { pageOf } from './paging.js';
import type { Context, Service } from './service.js';
import { type Quota, quotas } from './service-quotas/quotas.js';

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetServiceQuota.html */
function getServiceQuota(input: GetServiceQuotaCommandInput, context: Context): object {
  return { Quota: appliedQuota(quotaNamed(input.ServiceCode, input.QuotaCode), context) };
}

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetAWSDefaultServiceQuota.html */
function getAwsDefaultServiceQuota(input: GetAWSDefaultServiceQuotaCommandInput, context: Context): object {
  return { Quota: defaultQuota(quotaNamed(input.ServiceCode, input.QuotaCode), context) };
}

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListServiceQuotas.html */
function listServiceQuotas(input: ListServiceQuotasCommandInput, context: Context): object {
  const ofService = quotasOf(input.ServiceCode);
  return quotaPage(
    input.QuotaCode === undefined ? ofService : ofService.filter(({ quotaCode }) => quotaCode === input.QuotaCode),
    input,
    (quota) => appliedQuota(quota, context),
  );
}

/** https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListAWSDefaultServiceQuotas.html */
function listAwsDefaultServiceQuotas(input: ListAWSDefaultServiceQuotasCommandInput, context: Context): object {
  return quotaPage(quotasOf(input.ServiceCode), input, (quota) => defaultQuota(quota, context));
}

/** Service Quotas, for EC2's images and snapshots. */
export const serviceQuotas: Service = {
  name: 'servicequotas',
  title: 'Service Quotas',
  protocol: 'awsJson1.1',
  client,
  operations: {
    GetAWSDefaultServiceQuota: getAwsDefaultServiceQuota,
    GetServiceQuota: getServiceQuota,
    ListAWSDefaultServiceQuotas: listAwsDefaultServiceQuotas,
    ListServiceQuotas: listServiceQuotas,
  },
  permissions(operation, { ServiceCode: service = '', QuotaCode: quota = '' }, { account, region }) {
    const action = `servicequotas:${operation}`;
    if (operation !== 'GetServiceQuota') return [{ action, resource: '*' }];
    const resource = `arn:${account.partition}:servicequotas:${region}:${account.id}:${service}/${quota}`;
    return [{ action, type: 'quota', resource, values: { 'servicequotas:service': service } }];
  },
};

function quotaPage(
  found: readonly Quota[],
  input: { MaxResults?: number | undefined; NextToken?: string | undefined },
  write: (quota: Quota) => ServiceQuota,
): object {
  const { items, nextToken } = pageOf(found, input, ({ quotaCode }) => quotaCode, {
    pageSize: 100,
    badToken: () => new AwsError('InvalidPaginationTokenException', 'The pagination token is not valid.'),
  });
  return { Quotas: items.map(write), NextToken: nextToken };
}

function quotasOf(serviceCode: string | undefined): readonly Quota[] {
  const found = quotas.filter((quota) => quota.serviceCode === serviceCode);
  if (found.length > 0) return found;
  throw new AwsError('NoSuchResourceException', 'The request failed because the specified service does not exist.');
}

function quotaNamed(serviceCode: string | undefined, quotaCode: string | undefined): Quota {
  const found = quotasOf(serviceCode).find((quota) => quota.quotaCode === quotaCode);
  if (found !== undefined) return found;
  throw new AwsError(
    'NoSuchResourceException',
    'The request failed because the specified service quota does not exist.',
  );
}

/** A quota with the account's own value. Its ARN names the account. */
function appliedQuota(quota: Quota, { world, region, account }: Context): ServiceQuota {
  return {
    ...quotaOutput(quota, `arn:${account.partition}:servicequotas:${region}:${account.id}`),
    Value: quota.value(world, region, account.id),
    QuotaAppliedAtLevel: 'ACCOUNT',
  };
}

/** A quota with AWS's default value. */
function defaultQuota(quota: Quota, { region, account }: Context): ServiceQuota {
  return { ...quotaOutput(quota, `arn:${account.partition}:servicequotas:${region}:`), Value: quota.defaultValue };
}

function quotaOutput(quota: Quota, arnStart: string): ServiceQuota {
  return {
    ServiceCode: quota.serviceCode,
    ServiceName: quota.serviceName,
    QuotaArn: `${arnStart}:${quota.serviceCode}/${quota.quotaCode}`,
    QuotaCode: quota.quotaCode,
    QuotaName: quota.quotaName,
    Unit: 'None',
    Adjustable: true,
    GlobalQuota: false,
  };
}
