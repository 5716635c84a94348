import type * as core from '@actions/core';

/**
 * What a run uses of @actions/core. The package itself writes to the standard output of the process and to the files
 * that process.env names; it is an argument so that several runs in one process can each have their own.
 */
export type Core = Pick<
  typeof core,
  'startGroup' | 'endGroup' | 'info' | 'warning' | 'error' | 'setSecret' | 'setOutput'
> & {
  readonly summary: { addRaw(text: string): { write(): Promise<unknown> } };
};
