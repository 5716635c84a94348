import { resolve } from 'node:path';
import { type Measurements, readMeasurements } from './measurements.js';
import type { FileProblem } from './named-file.js';
import { measurementTagKey } from './schema/tags.js';
import { readUefiData } from './uefi-data.js';
import { readUserData } from './user-data.js';

/** An image as its config names its files, by their paths from the config's folder on. */
interface NamingFiles {
  readonly uefi_data?: string | undefined;
  readonly measurements?: string | undefined;
  readonly boot_test?: { readonly user_data?: string | undefined } | undefined;
}

/** The content of the files that fields of an image name. */
export interface FileContents {
  /** In base64. */
  readonly uefiData: string | undefined;
  readonly measurements: Measurements | undefined;
  /** Of the boot test, in base64. */
  readonly userData: string | undefined;
}

/** The fields of an image that have the content of files. */
export interface ImageFiles {
  readonly uefi_data?: string | undefined;
  readonly measurements?: Measurements | undefined;
}

/** What is wrong with the file that a field names: a whole sentence. */
interface FieldProblem {
  /** From the image on. */
  readonly path: readonly string[];
  readonly message: string;
}

/** Reads the files that an image's fields name. */
export async function readImageFiles(
  image: NamingFiles,
  directory: string,
): Promise<{ readonly contents: FileContents; readonly problems: readonly FieldProblem[] }> {
  const problems: FieldProblem[] = [];
  const read = async <T>(
    path: readonly string[],
    file: string | undefined,
    reader: (path: string) => Promise<{ readonly content: T } | FileProblem>,
  ): Promise<T | undefined> => {
    if (file === undefined) return undefined;
    const found = await reader(resolve(directory, file));
    if ('content' in found) return found.content;
    problems.push({ path, message: `the file "${file}" ${found.problem}` });
    return undefined;
  };
  const contents = {
    uefiData: await read(['uefi_data'], image.uefi_data, readUefiData),
    measurements: await read(['measurements'], image.measurements, readMeasurements),
    userData: await read(['boot_test', 'user_data'], image.boot_test?.user_data, readUserData),
  };
  return { contents, problems };
}

/** What `withContents` takes: an image as the schema has it. */
interface ParsedImage extends NamingFiles {
  readonly tags: Readonly<Record<string, string>>;
}

/** An image with the content of its files. Its measurements are tags, too. */
export function withContents<I extends ParsedImage>(
  image: I,
  { uefiData, measurements, userData }: FileContents,
): Omit<I, keyof ImageFiles> & ImageFiles {
  const measured = Object.entries(measurements ?? {});
  const tags = measured.map(([register, value]) => [measurementTagKey(register), value] as const);
  return {
    ...image,
    uefi_data: uefiData,
    measurements,
    boot_test: image.boot_test && { ...image.boot_test, user_data: userData },
    tags: { ...image.tags, ...Object.fromEntries(tags) },
  };
}
