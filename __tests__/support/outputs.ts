import type { ActionResult } from './action.js';

/** An output as a later step reads it. The runner's file has `name<<delimiter`, the lines, and the delimiter again. */
export function readOutput({ outputs }: Pick<ActionResult, 'outputs'>, name: string): string {
  const found = new RegExp(`^${name}<<(\\S+)\\n(?:([^]*?)\\n)?\\1$`, 'm').exec(outputs);
  if (found === null) throw new Error(`there is no output ${name}`);
  return found[2] ?? '';
}
