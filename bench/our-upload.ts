import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runAction } from '../scripts/runner.js';
import { type Client, type Cost, costBetween, moment, type openDestination } from './uploads.js';

/** The ways in that are measured. */
export type Method = 's3' | 'ebs-direct';

interface OurUpload {
  /** From the first byte that is read to the digests. */
  readonly digests: Cost;
  /** From the request that begins the upload to the one that completes it. */
  readonly send: Cost;
  /** From the start of the program to the request that completes the upload, with everything that is asked before. */
  readonly whole: Cost;
}

/**
 * Runs `create` as GitHub's runner does, until its upload would be complete.
 * @param onClient gets the process
 */
export async function ourUpload(
  destination: Awaited<ReturnType<typeof openDestination>>,
  disk: string,
  method: Method,
  onClient: (client: Client) => void = () => {},
): Promise<OurUpload> {
  const config = path.join(path.dirname(disk), `${method}.yaml`);
  await writeFile(
    config,
    `source: {path: ${path.basename(disk)}, architecture: x86_64, format: raw}
${method === 's3' ? 's3: {bucket_name: images}' : 'upload: {method: ebs-direct}\nebs: {skip: holes}'}
images: {my-os: {boot_mode: uefi, regions: [us-east-1]}}
`,
  );
  const entry = process.env.BENCH_ENTRY;
  const marks = await destination.upload(async (env, began) => {
    let client: Client | undefined;
    const { log } = await runAction({
      inputs: { command: 'create', config: path.basename(config) },
      ...(entry === undefined ? {} : { entry }),
      env,
      cwd: path.dirname(disk),
      oidc: false,
      onStart: (pid) => {
        client = began(pid);
        onClient(client);
      },
      onLine: (line) => {
        if (line.includes(`${path.basename(disk)}: raw, `)) client?.mark('opened');
        if (/^sha256 [\da-f]{64}$/.test(line)) client?.mark('hashed');
      },
    });
    return log;
  });
  const between = (from: string, to: string): Cost => costBetween(moment(marks, from), moment(marks, to));
  return {
    digests: between('opened', 'hashed'),
    send: between('begin', 'complete'),
    whole: between('start', 'complete'),
  };
}
