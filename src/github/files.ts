import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';

/**
 * Sets the step's outputs through the file that the runner names in GITHUB_OUTPUT; outside a runner there is none,
 * and nothing is written.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-output-parameter
 */
export async function writeOutputs(
  env: Readonly<Record<string, string | undefined>>,
  outputs: Readonly<Record<string, string>>,
): Promise<void> {
  if (!env.GITHUB_OUTPUT) return;
  // The delimiter can't be guessed, so that no value can end early and set an output of its own.
  const delimiter = `end_${randomUUID()}`;
  const text = Object.entries(outputs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  await appendFile(env.GITHUB_OUTPUT, text.join(''), 'utf8');
}

/** Adds Markdown to the job summary (GITHUB_STEP_SUMMARY); outside a runner nothing is written. */
export async function writeSummary(env: Readonly<Record<string, string | undefined>>, markdown: string): Promise<void> {
  if (!env.GITHUB_STEP_SUMMARY) return;
  await appendFile(env.GITHUB_STEP_SUMMARY, markdown, 'utf8');
}
