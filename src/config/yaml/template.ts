import { isScalar, type Scalar, visit } from 'yaml';
import type { Diagnostic } from '../../error.js';
import { didYouMean } from '../suggest.js';
import type { YamlFile } from './file.js';
import { formatPath, pathWithin } from './path.js';

// Python's string.Template, which awspub uses, plus a dot in braces for `github.` values.
// https://docs.python.org/3/library/string.html#template-strings
const placeholder = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*|github\.[_a-z0-9]+)\}|)/gi;

/** What can't be filled in: the piece of the template, and why. */
interface TemplateProblem {
  readonly piece: string;
  readonly message: string;
}

/**
 * Fills in `$name`, `${name}` and `${github.name}`; `$$` is a dollar. What is put in is not looked at again, so a value
 * with a dollar in it stays as it is.
 */
export function fillIn(
  template: string,
  values: ReadonlyMap<string, string>,
): { readonly text: string; readonly problems: readonly TemplateProblem[] } {
  const problems: TemplateProblem[] = [];
  const text = template.replaceAll(
    placeholder,
    (piece, dollar?: string, bare?: string, braced?: string, offset?: number) => {
      if (dollar !== undefined) return '$';
      const name = bare ?? braced;
      if (name === undefined) {
        const rest = template.slice(offset ?? 0);
        problems.push({
          piece,
          message: /^\$\{\{/.test(rest)
            ? `GitHub doesn't evaluate $\{{ … }} in this file; write \${github.sha}, \${github.ref_name} and so on, or put the value into the config mapping.`
            : `A single "$" must be followed by a name, as in $version or \${version}; write "$$" for a dollar.`,
        });
        return piece;
      }
      const value = values.get(name);
      if (value !== undefined) return value;
      const github = name === 'github' ? ` A value of GitHub needs braces, as in \${github.sha}.` : '';
      problems.push({
        piece,
        message: `Nothing gives "${name}" a value: it is not in the config mapping${name.startsWith('github.') ? ", and GitHub doesn't set it here" : ''}.${github || didYouMean(name, [...values.keys()])}`,
      });
      return piece;
    },
  );
  return { text, problems };
}

/** A plain scalar's value by the YAML 1.2 core schema: null, boolean, number or text. It can't become a map or a list. */
function readPlain(yaml: YamlFile, text: string): unknown {
  for (const tag of yaml.document.schema.tags) {
    if (tag.collection !== undefined || tag.default !== true || tag.test === undefined || !tag.test.test(text))
      continue;
    const value = tag.resolve?.(text, () => undefined, { intAsBigInt: false }) as unknown;
    return isScalar(value) ? value.value : value;
  }
  return text;
}

/**
 * Fills in the templates of every scalar, keys included, in place. Comments are no scalars. A quoted or block scalar
 * stays text; a plain one is read as YAML again, so `$size` can be a number. `unfilled`: the scalars, keys included, that
 * are still templates because of a problem.
 */
export function fillInDocument(
  yaml: YamlFile,
  values: ReadonlyMap<string, string>,
): { readonly diagnostics: readonly Diagnostic[]; readonly unfilled: ReadonlySet<unknown> } {
  const diagnostics: Diagnostic[] = [];
  const unfilled = new Set<unknown>();
  visit(yaml.document, {
    Scalar(key, node, ancestors) {
      const scalar = node as Scalar & { range?: readonly [number, number, number] | null };
      const template = scalar.type === 'PLAIN' ? scalar.source : scalar.value;
      if (typeof template !== 'string' || !template.includes('$')) return;
      const { text, problems } = fillIn(template, values);
      if (problems.length > 0) unfilled.add(scalar);
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
  return { diagnostics, unfilled };
}
