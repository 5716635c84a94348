import { readFile, stat } from 'node:fs/promises';

// RegisterImage's UefiData, in characters of base64.
const longest = 64_000;

/**
 * The content of a file with a UEFI variable store, base64 as in the file, without white space; or what is wrong with
 * the file, as the end of a sentence that begins with its name.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/uefi-secure-boot.html
 */
export async function readUefiData(path: string): Promise<string | { readonly problem: string }> {
  let text: string;
  try {
    // A pipe or a device may have no end.
    const found = await stat(path);
    if (!found.isFile() && !found.isDirectory()) return { problem: 'is not a regular file.' };
    text = (await readFile(path, 'latin1')).replaceAll(/\s/g, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { problem: code === 'ENOENT' ? `doesn't exist (${path}).` : `can't be read (${code}).` };
  }
  if (text === '') return { problem: 'is empty.' };
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) {
    return { problem: 'is not base64. Encode it first, for example with base64 -w0.' };
  }
  if (text.length > longest) {
    return { problem: `has ${text.length} characters of base64; AWS accepts at most ${longest}.` };
  }
  return text;
}
