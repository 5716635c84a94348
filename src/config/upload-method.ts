import type { Config } from './config.js';

/** How the disk image files of a config get to EC2, and why so: a clause. */
interface UploadChoice {
  readonly method: 's3' | 'ebs-direct';
  readonly why: string;
}

/** Decides `upload.method: auto`. Pure. @param config as its target takes it */
export function chooseUpload({ upload, s3 }: Pick<Config, 'upload' | 's3'>): UploadChoice {
  if (upload.method !== 'auto') return { method: upload.method, why: `\`upload.method\` is ${upload.method}` };
  if (s3.bucket_name !== undefined) return { method: 's3', why: `the bucket ${s3.bucket_name} is given` };
  return { method: 'ebs-direct', why: 'no `s3` is given' };
}

/** Whether disk image files of a config are written through EBS direct in any of its targets. */
export function mayWriteDirectly(config: Pick<Config, 'upload' | 's3' | 'targets'>): boolean {
  return choices(config).some(({ method }) => method === 'ebs-direct');
}

/** Whether disk image files of a config are uploaded to a bucket in any of its targets. */
export function mayUploadToBucket(config: Pick<Config, 'upload' | 's3' | 'targets'>): boolean {
  return choices(config).some(({ method }) => method === 's3');
}

function choices({ upload, s3, targets }: Pick<Config, 'upload' | 's3' | 'targets'>): UploadChoice[] {
  if (targets.length === 0) return [chooseUpload({ upload, s3 })];
  return targets.map(({ bucket_name: own }) =>
    chooseUpload({ upload, s3: { ...s3, bucket_name: own ?? s3.bucket_name } }),
  );
}
