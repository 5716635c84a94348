import * as z from 'zod';
import { licenseArnPattern } from '../license-arn.js';
import { pattern } from './scalars.js';

export const licenseConfigurationArnsSchema = z.array(
  pattern(
    licenseArnPattern,
    'be the ARN of a license configuration, such as arn:aws:license-manager:us-east-1:123456789012:license-configuration:lic-…',
  ),
);
