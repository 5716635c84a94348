import { type Document, isAlias, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic, Position } from '../../error.js';

/** A YAML file with everything that is needed to point into it. */
export interface YamlFile {
  /** As shown to users. */
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  position(offset: number): Position;
  /** What is no YAML: with any of these the document is not to be trusted. */
  readonly syntaxProblems: readonly Diagnostic[];
}

/** Parses one YAML 1.2 document; never throws. Duplicate keys are left to `duplicateKeys`, after templates are filled in. */
export function parseYaml(file: string, text: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
    merge: true,
    schema: 'core', // also for a file that says %YAML 1.1, where `no` would be a boolean and 010 eight
  });
  const position = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const syntaxProblems = [...document.errors, ...document.warnings].map((problem) => ({
    ...position(problem.pos[0]),
    path: '',
    message:
      problem.code === 'MULTIPLE_DOCS'
        ? 'A second YAML document begins here, and a file may have only one: give it a file of its own.'
        : `This is not valid YAML: ${problem.message.replace(/\.$/, '')}.`,
  }));
  return { file, text, document, position, syntaxProblems };
}

/** The text of a map's key, or nothing when the key is not text. */
export function keyText(key: unknown): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}

/** What an alias stands for; anything else is what it is. */
export function resolved(yaml: YamlFile, node: unknown): unknown {
  return isAlias(node) ? node.resolve(yaml.document) : node;
}

export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.source === '<<' && key.type === 'PLAIN';
}

export function startOf(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
}
