import type { Config } from '../config/config.js';

/** As they are in the names of SSM parameters and of what Image Builder has. */
const placeholder = /\{(?:image|region|architecture|account)\}/;

/**
 * The pattern that a name has in every run of the same configs: with `*` where a template puts in what GitHub gives one
 * run, such as the name of its branch. A release has another one than the pull request in which it is rehearsed.
 * @returns a name as it is, unless a config has a template for it
 */
export function nameInAnyRun(configs: readonly Config[]): (name: string) => string {
  const templates = configs.flatMap(({ images, perRun = new Map<string, string>() }) => [
    ...images.flatMap(({ ssm_parameter: parameters }) => parameters.map(({ name }) => [name, name] as const)),
    ...perRun,
  ]);
  const patterns = templates.map(
    ([text, pattern]) => [new RegExp(`^${text.split(placeholder).map(literal).join('(.+)')}$`), pattern] as const,
  );
  const known = new Map(configs.flatMap(({ perRun }) => [...(perRun ?? [])]));
  return (name) => {
    for (const [template, pattern] of patterns.toReversed()) {
      const found = template.exec(name);
      if (found === null) continue;
      const values = found.slice(1).map((value) => known.get(value) ?? value);
      return pattern.split(placeholder).reduce((text, part, index) => `${text}${values[index - 1] ?? ''}${part}`);
    }
    return name;
  };
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
