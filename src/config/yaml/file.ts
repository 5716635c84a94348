import { type Document, isAlias, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic, Position } from '../../error.js';

/** A YAML file with everything that is needed to point into it. */
export interface YamlFile {
  /** The path as shown to users. */
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  /** The line and column of an offset into the text. */
  position(offset: number): Position;
  /** Where the file is not YAML. With any of these, the document can't be relied on. */
  readonly syntaxProblems: readonly Diagnostic[];
}

/** Parses one YAML 1.2 document. Never throws; duplicate keys are found later, once templates are filled in. */
export function parseYaml(file: string, text: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
    merge: true,
    schema: 'core', // also for a file with %YAML 1.1, where `no` would be a boolean and 010 eight
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
        ? 'a second YAML document begins here. Put it into a file of its own.'
        : invalidYaml(problem.message),
  }));
  return { file, text, document, position, syntaxProblems };
}

/** A problem that the YAML parser reports, as a sentence. */
export function invalidYaml(reason: string): string {
  return `This is not valid YAML: ${reason.replace(/\.$/, '')}.`;
}

/** The text of a map's key. Undefined where the key is not text. */
export function keyText(key: unknown): string | undefined {
  return isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
}

/** The node that an alias stands for; any other node as it is. */
export function resolved(yaml: YamlFile, node: unknown): unknown {
  return isAlias(node) ? node.resolve(yaml.document) : node;
}

/** Whether a map's key is `<<`. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.source === '<<' && key.type === 'PLAIN';
}

/** The offset at which a node begins. Undefined for a node that the file doesn't have. */
export function startOf(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
}
