import { code } from './markdown.js';
import type { RunResult } from './result.js';

/**
 * A condition for the key policy of KMS: only an instance of the image can use the key.
 * https://docs.aws.amazon.com/kms/latest/developerguide/conditions-nitro-tpm.html
 * @param measurements registers of a NitroTPM in hexadecimal digits, by their names: `PCR4`
 */
export function keyPolicyCondition(measurements: Readonly<Record<string, string>>): object {
  const keys = Object.entries(measurements).map(
    ([register, value]) => [`kms:RecipientAttestation:NitroTPM${register}`, value] as const,
  );
  return { StringEquals: Object.fromEntries(keys) };
}

/** The condition for each image that has measurements, folded away, in Markdown; empty where none has any. */
export function measurementsText({ images }: RunResult): string {
  const blocks = images.flatMap(({ name, measurements }) =>
    measurements === undefined
      ? []
      : [
          `<details><summary>Condition for a KMS key that only instances of ${code(name)} can use</summary>\n\n` +
            `\`\`\`json\n${JSON.stringify(keyPolicyCondition(measurements), null, 2)}\n\`\`\`\n\n</details>`,
        ],
  );
  return blocks.join('\n\n');
}
