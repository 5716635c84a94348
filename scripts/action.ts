import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as z from 'zod';

const input = z.strictObject({
  description: z.string(),
  required: z.boolean().default(false),
  default: z.string().default(''),
});

const action = z.object({
  inputs: z.record(z.string(), input),
  outputs: z.record(z.string(), z.strictObject({ description: z.string() })),
  runs: z.object({ using: z.string(), main: z.string() }),
});

export type Action = z.infer<typeof action>;

/** action.yml, as far as the runner's stand-in and the README's tables need it. */
export async function readAction(file: string): Promise<Action> {
  return action.parse(parse(await readFile(file, 'utf8')));
}
