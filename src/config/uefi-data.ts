import { readFile } from 'node:fs/promises';

// RegisterImage's UefiData: base64, at most 64,000 characters.
const longest = 64_000;

/**
 * The content of a UEFI variable store file, base64 as it is in the file, without white space; or what is wrong with it.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/uefi-secure-boot.html
 */
export async function readUefiData(path: string): Promise<string | { readonly problem: string }> {
  let text: string;
  try {
    text = (await readFile(path, 'latin1')).replaceAll(/\s/g, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { problem: code === 'ENOENT' ? `there is no such file (${path}).` : `it can't be read: ${code}.` };
  }
  if (text === '') return { problem: 'the file is empty.' };
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) {
    return { problem: 'its content is not base64. Encode it first, e.g. with base64 -w0.' };
  }
  if (text.length > longest)
    return { problem: `it has ${text.length} characters of base64; AWS takes at most ${longest}.` };
  return text;
}
