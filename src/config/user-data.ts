import { readFile, stat } from 'node:fs/promises';

/** EC2 takes so much before it is encoded. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html */
const mostBytes = 16_384;

/** A file of user data in base64; or what is wrong with it, as the end of a sentence that begins with its name. */
export async function readUserData(path: string): Promise<string | { readonly problem: string }> {
  try {
    // A pipe or a device may have no end.
    const found = await stat(path);
    if (!found.isFile()) return { problem: 'is not a regular file.' };
    if (found.size > mostBytes) return { problem: `has ${found.size} bytes; EC2 accepts ${mostBytes} of user data.` };
    return (await readFile(path)).toString('base64');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { problem: code === 'ENOENT' ? `doesn't exist (${path}).` : `can't be read (${code}).` };
  }
}
