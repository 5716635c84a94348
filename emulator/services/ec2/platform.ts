import type { Image as Output } from '@aws-sdk/client-ec2';
import type { Image } from './state.js';

/** The billing product of Windows, as instance identity documents show it. */
const windowsBillingProduct = 'bp-6ba54002';

/** The platform of an image that is registered: without Windows' billing product it is Linux. */
export function registeredPlatform(billingProducts: readonly string[]): Image['platform'] {
  return billingProducts.includes(windowsBillingProduct) ? 'windows' : undefined;
}

/** What images and instances show of their platform. */
export type PlatformOutput = Pick<Output, 'Platform' | 'PlatformDetails' | 'UsageOperation'>;

/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html */
export function platformOutput({ platform, usageOperation }: Image): PlatformOutput {
  if (platform === undefined) return { PlatformDetails: 'Linux/UNIX', UsageOperation: 'RunInstances' };
  const isOwnLicense = usageOperation === 'RunInstances:0800';
  return {
    // The service model says Windows, the documentation and AWS's responses windows.
    Platform: 'windows' as 'Windows',
    PlatformDetails: isOwnLicense ? 'Windows BYOL' : 'Windows',
    UsageOperation: usageOperation ?? 'RunInstances:0002',
  };
}
