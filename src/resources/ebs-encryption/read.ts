import type { EC2 } from '../../aws/ec2.js';
import { isDenied } from '../../aws/errors.js';
import type { EncryptionByDefault } from '../../run/found.js';
import { ebsAlias } from '../kms-key/names.js';

/**
 * Encryption by default in the client's region; undefined when this role may not ask. As long as nobody has chosen a key,
 * EBS names the alias of its own.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEbsEncryptionByDefault.html
 */
export async function readEncryptionByDefault(ec2: EC2): Promise<EncryptionByDefault | undefined> {
  try {
    const { EbsEncryptionByDefault: on = false } = await ec2.getEbsEncryptionByDefault({});
    if (!on) return { on, key: undefined };
    const { KmsKeyId = '' } = await ec2.getEbsDefaultKmsKeyId({});
    return { on, key: ebsAlias.test(KmsKeyId) ? 'aws-managed' : 'customer', kmsKeyId: KmsKeyId };
  } catch (error) {
    if (isDenied(error)) return undefined;
    throw error;
  }
}
