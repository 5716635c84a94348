import type { Config } from '../config/config.js';
import { chooseUpload } from '../config/upload-method.js';
import type { Run } from '../run/run.js';
import { type AccountFacts, uploadRegionOf } from './account-facts.js';
import { namesFiles } from './read-disks.js';

/** Shows how the disk image files of a config get to EC2, and why so. */
export function reportUpload(run: Run, config: Config, facts: AccountFacts): void {
  if (!namesFiles(config)) return;
  const { method, why } = chooseUpload(config);
  const region = uploadRegionOf(config, facts);
  const what =
    method === 's3'
      ? `imported in ${region} through the bucket ${config.s3.bucket_name}`
      : `written to a snapshot in ${region} through EBS direct`;
  run.report.info(`${config.file}: the disk image is ${what}, because ${why}`);
}
