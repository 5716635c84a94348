import { resolve } from 'node:path';
import { type Measurements, readMeasurements } from './measurements.js';
import { measurementTagKey } from './schema/tags.js';
import { readUefiData } from './uefi-data.js';

/** The content of the files that fields of an image name. */
export interface ImageFiles {
  readonly uefi_data?: string | undefined;
  readonly measurements?: Measurements | undefined;
}

type FileField = keyof ImageFiles;

/** What is wrong with the file that a field names: a whole sentence. */
interface FieldProblem {
  readonly field: FileField;
  readonly message: string;
}

/** Reads the files that an image's fields name, relative to the config's folder. */
export async function readImageFiles(
  names: { readonly [Field in FileField]?: string | undefined },
  directory: string,
): Promise<{ readonly files: ImageFiles; readonly problems: readonly FieldProblem[] }> {
  const { uefi_data: uefiFile, measurements: measured } = names;
  const uefi = uefiFile === undefined ? undefined : await readUefiData(resolve(directory, uefiFile));
  const read = measured === undefined ? undefined : await readMeasurements(resolve(directory, measured));
  const problems: FieldProblem[] = [];
  if (typeof uefi === 'object')
    problems.push({ field: 'uefi_data', message: `the file "${uefiFile}" ${uefi.problem}` });
  if (read !== undefined && 'problem' in read) {
    problems.push({ field: 'measurements', message: `the file "${measured}" ${read.problem}` });
  }
  return {
    files: {
      uefi_data: typeof uefi === 'string' ? uefi : undefined,
      measurements: read !== undefined && 'registers' in read ? read.registers : undefined,
    },
    problems,
  };
}

/** An image with the content of its files. Its measurements are tags, too. */
export function withFiles<I extends { readonly tags: Readonly<Record<string, string>> }>(
  image: I,
  files: ImageFiles,
): Omit<I, FileField> & ImageFiles & { readonly tags: Record<string, string> } {
  const measured = Object.entries(files.measurements ?? {});
  const tags = measured.map(([register, value]) => [measurementTagKey(register), value] as const);
  return { ...image, ...files, tags: { ...image.tags, ...Object.fromEntries(tags) } };
}
