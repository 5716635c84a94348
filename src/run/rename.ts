import { PublishError } from '../error.js';
import type { Ledger } from './ledger.js';

/** Gives what the ledger has about images their other names. @param names the new ones, by those that it has */
export function renameIn({ changes, failures, checks }: Ledger, names: ReadonlyMap<string, string>): void {
  const rename = renamer(names);
  for (const [index, entry] of changes.entries()) {
    changes[index] = { ...entry, change: { ...entry.change, image: rename(entry.change.image) } };
  }
  for (const [index, failure] of failures.entries()) {
    const { code, message, hint, diagnostics, cause } = failure.error;
    const error = new PublishError(code, rename(message), {
      cause,
      diagnostics,
      ...(hint === undefined ? {} : { hint: rename(hint) }),
    });
    failures[index] = {
      ...failure,
      ...(failure.image === undefined ? {} : { image: rename(failure.image) }),
      error,
    };
  }
  for (const [index, check] of checks.entries()) checks[index] = { ...check, what: rename(check.what) };
}

/** Replaces names in a text. @param names the new ones, by those that it has */
export function renamer(names: ReadonlyMap<string, string>): (text: string) => string {
  const longestFirst = [...names].toSorted(([a], [b]) => b.length - a.length);
  return (text) => longestFirst.reduce((renamed, [before, name]) => renamed.replaceAll(before, name), text);
}
