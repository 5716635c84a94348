import { isScalar, type Scalar, visit } from 'yaml';
import type { Diagnostic } from '../../error.js';
import { didYouMean } from '../suggest.js';
import type { YamlFile } from './file.js';
import type { MappedValue } from './mapping.js';
import { formatPath, pathWithin } from './path.js';

// Python's string.Template, which awspub uses, plus a dot in braces for `github.` values.
// https://docs.python.org/3/library/string.html#template-strings
const placeholder = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*|github\.[_a-z0-9]+)\}|)/gi;

/** GitHub's values that are the same in every run of a repository. All others are those of one run. */
const lasting: readonly string[] = ['github.repository', 'github.repository_owner', 'github.server_url'];

/** A piece of a template that can't be filled in, and why. */
interface TemplateProblem {
  readonly piece: string;
  readonly message: string;
}

function noName(rest: string): string {
  return rest.startsWith('${{')
    ? `GitHub doesn't evaluate $\{{ … }} in this file. Use \${github.sha}, \${github.ref_name} and so on, or put the value into the config mapping.`
    : `a single "$" must be followed by a name, as in $version or \${version}. Write "$$" for a dollar sign.`;
}

function noValue(name: string, known: readonly string[]): string {
  const unset = name.startsWith('github.') ? ", and GitHub doesn't set it on this event" : '';
  const advice = name === 'github' ? ` Put GitHub's values in braces, as in \${github.sha}.` : didYouMean(name, known);
  return `the template variable "${name}" has no value: it is not in the config mapping${unset}.${advice}`;
}

/**
 * Fills in `$name`, `${name}` and `${github.name}`; `$$` is a dollar sign. A value is never filled in itself, so one
 * with a dollar sign stays as it is.
 */
function fillIn(
  template: string,
  values: ReadonlyMap<string, MappedValue>,
): { readonly text: string; readonly problems: readonly TemplateProblem[] } {
  const problems: TemplateProblem[] = [];
  const text = template.replaceAll(
    placeholder,
    (piece, dollar: string | undefined, bare: string | undefined, braced: string | undefined, offset: number) => {
      if (dollar !== undefined) return '$';
      const name = bare ?? braced;
      const value = name === undefined ? undefined : values.get(name);
      if (typeof value === 'string') return value;
      if (value !== undefined) {
        problems.push({ piece, message: `the template variable "${name}" ${value.problem}` });
        return piece;
      }
      const message = name === undefined ? noName(template.slice(offset)) : noValue(name, [...values.keys()]);
      problems.push({ piece, message });
      return piece;
    },
  );
  return { text, problems };
}

/** A plain scalar's value by the YAML 1.2 core schema: null, boolean, number or text, never a map or a list. */
function readPlain(yaml: YamlFile, text: string): unknown {
  for (const tag of yaml.document.schema.tags) {
    if (tag.collection !== undefined || tag.default !== true || tag.test === undefined || !tag.test.test(text))
      continue;
    const value = tag.resolve?.(text, () => undefined, { intAsBigInt: false }) as unknown;
    return isScalar(value) ? value.value : value;
  }
  return text;
}

/** The values with `*` for those that GitHub gives one run. */
function ofAnyRun(values: ReadonlyMap<string, MappedValue>): Map<string, MappedValue> {
  return new Map(
    [...values].map(([name, value]) => [name, name.startsWith('github.') && !lasting.includes(name) ? '*' : value]),
  );
}

/**
 * Fills in the templates of every scalar in place, keys included; comments are left alone. A quoted or block scalar
 * stays text. A plain one is then read as YAML, so that `$size` can be a number.
 * @returns the problems, as `unfilled` the scalars that are still templates because of them, and as `perRun` what is
 * another text in another run, with `*` for what differs
 */
export function fillInDocument(
  yaml: YamlFile,
  values: ReadonlyMap<string, MappedValue>,
): {
  readonly diagnostics: readonly Diagnostic[];
  readonly unfilled: ReadonlySet<unknown>;
  readonly perRun: ReadonlyMap<string, string>;
} {
  const diagnostics: Diagnostic[] = [];
  const perRun = new Map<string, string>();
  const inAnyRun = ofAnyRun(values);
  const unfilled = new Set<unknown>();
  visit(yaml.document, {
    Scalar(key, node, ancestors) {
      const scalar = node as Scalar & { range?: readonly [number, number, number] | null };
      const template = scalar.type === 'PLAIN' ? scalar.source : scalar.value;
      if (typeof template !== 'string' || !template.includes('$')) return;
      const { text, problems } = fillIn(template, values);
      if (problems.length > 0) unfilled.add(scalar);
      const pattern = fillIn(template, inAnyRun).text;
      if (pattern !== text) perRun.set(text, pattern);
      const [start, end] = scalar.range ?? [0, 0];
      for (const { piece, message } of problems) {
        const within = Math.max(yaml.text.slice(start, end).indexOf(piece), 0);
        diagnostics.push({
          ...yaml.position(start + within),
          path: formatPath(pathWithin(ancestors, key, node)),
          message,
        });
      }
      scalar.value = scalar.type === 'PLAIN' && scalar.tag === undefined ? readPlain(yaml, text) : text;
      scalar.source = text;
    },
  });
  return { diagnostics, unfilled, perRun };
}
