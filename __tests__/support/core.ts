import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import type { AnnotationProperties } from '@actions/core';
import type { Core } from '../../src/github/core.js';

/**
 * @actions/core for one of several runs in this process: each line that the package would print goes to `write` (no
 * newline at the end), outputs and summary go to the files that `env` names.
 */
export function createCore(env: Readonly<Record<string, string | undefined>>, write: (line: string) => void): Core {
  const annotation = (level: string, message: string | Error, where: AnnotationProperties = {}): void => {
    const { title, file, startLine: line, startColumn: col } = where;
    const properties = Object.entries({ title, file, line, col }).flatMap(([name, value]) =>
      value ? [`${name}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`] : [],
    );
    write(`::${[level, properties.join(',')].join(' ').trimEnd()}::${escapeData(String(message))}`);
  };
  return {
    startGroup: (title) => write(`::group::${escapeData(title)}`),
    endGroup: () => write('::endgroup::'),
    info: (line) => write(line),
    warning: (message, where) => annotation('warning', message, where),
    error: (message, where) => annotation('error', message, where),
    setSecret: (secret) => write(`::add-mask::${escapeData(secret)}`),
    setOutput(name, value) {
      const delimiter = `end_${randomUUID()}`;
      appendFileSync(env.GITHUB_OUTPUT ?? '', `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    },
    summary: {
      addRaw: (text) => ({ write: () => appendFile(env.GITHUB_STEP_SUMMARY ?? '', text) }),
    },
  };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
