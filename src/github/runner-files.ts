import type { Core } from './core.js';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Sets the outputs of the step. Outside a runner, which names no file for them, nothing is written: there @actions/core
 * would print each as a command that GitHub has switched off.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-output-parameter
 */
export function writeOutputs(core: Core, env: Env, outputs: Readonly<Record<string, string>>): void {
  if (!env.GITHUB_OUTPUT) return;
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** Adds Markdown to the job summary. Outside a runner nothing is written: there @actions/core would throw. */
export async function writeSummary(core: Core, env: Env, markdown: string): Promise<void> {
  if (!env.GITHUB_STEP_SUMMARY) return;
  await core.summary.addRaw(markdown).write();
}
