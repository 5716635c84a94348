import type { ServiceQuotas } from '@aws-sdk/client-service-quotas';
import type { EC2 } from '../../aws/ec2.js';
import { awsCode, isDenied } from '../../aws/errors.js';
import type { PublicAccessBlock, PublicImageQuota } from '../../run/found.js';
import { describeImagesBy } from '../image/read.js';

/** The quota of public AMIs per region. */
const publicImagesQuota = 'L-0E3CBAB9';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageBlockPublicAccessState.html */
export function readImageBlock(ec2: EC2): Promise<PublicAccessBlock> {
  return unlessDenied(async () => {
    const { ImageBlockPublicAccessState, ManagedBy } = await ec2.getImageBlockPublicAccessState({});
    return { state: ImageBlockPublicAccessState, managedBy: ManagedBy };
  });
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSnapshotBlockPublicAccessState.html */
export function readSnapshotBlock(ec2: EC2): Promise<PublicAccessBlock> {
  return unlessDenied(async () => {
    const { State, ManagedBy } = await ec2.getSnapshotBlockPublicAccessState({});
    return { state: State, managedBy: ManagedBy };
  });
}

/** What this role may not read is no reason to stop: AWS will refuse the publication itself. */
async function unlessDenied(read: () => Promise<PublicAccessBlock>): Promise<PublicAccessBlock> {
  try {
    return await read();
  } catch (error) {
    if (!isDenied(error)) throw error;
    return { state: 'unknown', managedBy: undefined };
  }
}

export async function readPublicImageQuota(
  ec2: EC2,
  serviceQuotas: () => Promise<ServiceQuotas>,
): Promise<PublicImageQuota> {
  const [limit, images] = await Promise.all([
    readLimit(serviceQuotas),
    describeImagesBy(ec2, [{ Name: 'is-public', Values: ['true'] }]),
  ]);
  return { limit, publicIds: images.map(({ id }) => id) };
}

/** A quota that can't be read is no reason to stop: AWS will refuse what goes beyond it. */
async function readLimit(serviceQuotas: () => Promise<ServiceQuotas>): Promise<PublicImageQuota['limit']> {
  try {
    const client = await serviceQuotas();
    const { Quota } = await client.getServiceQuota({ ServiceCode: 'ec2', QuotaCode: publicImagesQuota });
    return Quota?.Value ?? { unknown: 'has no answer' };
  } catch (error) {
    if (awsCode(error) === undefined) throw error;
    return { unknown: isDenied(error) ? 'is not allowed' : `failed (${awsCode(error)})` };
  }
}
