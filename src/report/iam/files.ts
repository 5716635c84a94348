import { basename } from 'node:path';
import type { RunResult } from '../result.js';
import type { CallerPolicy, PolicyDocument } from './requests.js';

/** A policy as a file beside the manifest, as IAM takes it. */
interface PolicyFile {
  readonly name: string;
  readonly text: string;
}

/** The files of each caller, in the order of its documents. */
interface FilesOfCaller {
  readonly policy: CallerPolicy;
  readonly files: readonly PolicyFile[];
}

/**
 * The policies of a rehearsal as files: one for each document.
 * @param manifest the path of the manifest, whose name the names begin with
 */
export function policyFiles({ rehearsal }: RunResult, manifest: string): FilesOfCaller[] {
  const { policies = [] } = rehearsal ?? {};
  const base = baseName(manifest);
  return policies.map((policy) => ({
    policy,
    files: policy.documents.map((document, index) => {
      const whose = policies.length > 1 ? [fileNameOf(policy.caller)] : [];
      const which = policy.documents.length > 1 ? [String(index + 1)] : [];
      return { name: `${[base, ...whose, ...which].join('-')}.json`, text: policyText(document) };
    }),
  }));
}

/** Whether a file beside the manifest has a name that `policyFiles` gives, in this run or in another one. */
export function isPolicyFile(name: string, manifest: string): boolean {
  const base = baseName(manifest);
  return name.startsWith(base) && /^(-(run|\d{12}-[\w.-]+))?(-\d+)?\.json$/.test(name.slice(base.length));
}

function baseName(manifest: string): string {
  return `${basename(manifest).replace(/\.json$/, '')}.iam-policy`;
}

function policyText(document: PolicyDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Targets often have a role of the same name in each account. */
function fileNameOf(caller: string): string {
  const [, , , , accountId = '', resource = ''] = caller.split(':');
  if (caller === '') return 'run';
  return `${accountId}-${resource.split('/').at(-1)}`.replaceAll(/[^A-Za-z0-9._-]/g, '_');
}
