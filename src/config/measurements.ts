import * as z from 'zod';
import { type FileProblem, readNamedFile } from './named-file.js';

/** Registers of a NitroTPM as SHA-384 in lower-case hexadecimal digits, by their names: `PCR4`. */
export type Measurements = Readonly<Record<string, string>>;

/** Those that nitro-tpm-pcr-compute knows. */
export const measuredRegisters = ['PCR4', 'PCR7', 'PCR12'] as const;

const register = z.string().regex(/^[0-9a-fA-F]{96}$/);
const output = z.object({
  Measurements: z.strictObject({
    HashAlgorithm: z.string().regex(/^SHA-?384\b/i),
    PCR4: register,
    PCR7: register,
    PCR12: register.optional(),
  }),
});

/**
 * What nitro-tpm-pcr-compute has written about a unified kernel image.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/create-pcr-compute.html
 */
export async function readMeasurements(path: string): Promise<{ readonly content: Measurements } | FileProblem> {
  const bytes = await readNamedFile(path);
  if ('problem' in bytes) return bytes;
  const { data } = output.safeParse(parsed(bytes.toString('utf8')));
  if (data === undefined) {
    return {
      problem:
        'is not the output of nitro-tpm-pcr-compute: {"Measurements": {"HashAlgorithm": "SHA384", "PCR4": "…", "PCR7": "…", "PCR12": "…"}}, with 96 hexadecimal digits each.',
    };
  }
  const values = measuredRegisters.flatMap((name) => {
    const value = data.Measurements[name];
    return value === undefined ? [] : [[name, value.toLowerCase()] as const];
  });
  return { content: Object.fromEntries(values) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
