import { type FileProblem, readNamedFile } from './named-file.js';

/** EC2 takes so much before it is encoded. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html */
const mostBytes = 16_384;

/** A file of user data in base64; or what is wrong with it, as the end of a sentence that begins with its name. */
export async function readUserData(path: string): Promise<{ readonly content: string } | FileProblem> {
  const bytes = await readNamedFile(path);
  if ('problem' in bytes) return bytes;
  if (bytes.length > mostBytes) return { problem: `has ${bytes.length} bytes; EC2 accepts ${mostBytes} of user data.` };
  return { content: bytes.toString('base64') };
}
