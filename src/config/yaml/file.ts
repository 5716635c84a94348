import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
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

const parseOptions = {
  prettyErrors: false,
  uniqueKeys: false,
  merge: true,
  schema: 'core', // also for a file with %YAML 1.1, where `no` would be a boolean and 010 eight
} as const;

/** Deeper than any config, and less deep than the parser's and our own recursion can go. */
const deepest = 100;

/** Parses one YAML 1.2 document. Never throws; duplicate keys are found later, once templates are filled in. */
export function parseYaml(file: string, text: string): YamlFile {
  const lineCounter = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const tooDeep = (at: Position) => ({ ...at, path: '', message: `This is nested more than ${deepest} levels deep.` });
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { ...parseOptions, lineCounter });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // the call stack
    const nothing = parseDocument('', parseOptions);
    return { file, text, document: nothing, position, syntaxProblems: [tooDeep({ file, line: 1, column: 1 })] };
  }
  const deepNode = nodeBelow(document.contents, deepest);
  const syntaxProblems =
    deepNode === undefined
      ? syntaxErrors(document, text).map(({ offset, message }) => ({ ...position(offset), path: '', message }))
      : [tooDeep(position(startOf(deepNode) ?? 0))];
  return { file, text, document, position, syntaxProblems };
}

/** The first node found at so many levels below another. Without recursion, which such a node is to be kept from. */
function nodeBelow(root: unknown, levels: number): unknown {
  const waiting: [node: unknown, level: number][] = [[root, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, level] = next;
    if (level > levels) return node;
    if (isMap(node)) for (const { key, value } of node.items) waiting.push([key, level + 1], [value, level + 1]);
    if (isSeq(node)) for (const item of node.items) waiting.push([item, level + 1]);
  }
  return undefined;
}

interface SyntaxError {
  readonly offset: number;
  readonly message: string;
}

/** The parser's errors, at the line that is wrong: some it finds only where it can't go on, a line before or after. */
function syntaxErrors(document: Document.Parsed, text: string): SyntaxError[] {
  const errors = [...document.errors, ...document.warnings];
  const textOfLine = (offset: number): number => offset + (/^[ \t]*/.exec(text.slice(offset))?.[0].length ?? 0);
  const atSameKey = (code: string, start: number) => errors.find((one) => one.code === code && one.pos[0] === start);
  return errors.flatMap(({ code, message, pos: [start] }): SyntaxError[] => {
    if (code === 'MULTIPLE_DOCS') {
      return [{ offset: start, message: 'a second YAML document begins here. Put it into a file of its own.' }];
    }
    // A line that is indented too far goes on with the value of the line before, which then can't be a key.
    if (code === 'MULTILINE_IMPLICIT_KEY' && atSameKey('BLOCK_AS_IMPLICIT_KEY', start)) return [];
    const key = code === 'BLOCK_AS_IMPLICIT_KEY' ? atSameKey('MULTILINE_IMPLICIT_KEY', start) : undefined;
    if (key !== undefined) {
      const offset = textOfLine(text.lastIndexOf('\n', key.pos[1] - 1) + 1);
      return [{ offset, message: invalidYaml('this line is indented further than the key before it') }];
    }
    const open = /^Flow |^Missing closing/.test(message) ? openAt(document, start) : undefined;
    if (open !== undefined) return [{ offset: open, message: invalidYaml(message) }];
    return [{ offset: code === 'BAD_INDENT' ? textOfLine(start) : start, message: invalidYaml(message) }];
  });
}

/** The offset at which the innermost list, map or text in brackets or quotes begins that is still open at another. */
function openAt(document: Document.Parsed, offset: number): number | undefined {
  let found: number | undefined;
  visit(document, (_, node) => {
    const start = startOf(node);
    const isDelimited = isScalar(node)
      ? node.type?.startsWith('QUOTE_')
      : (isMap(node) || isSeq(node)) && node.flow === true;
    if (isDelimited && start !== undefined && start < offset) found = Math.max(found ?? 0, start);
  });
  return found;
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
