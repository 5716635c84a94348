import type { Action } from './action.js';

/**
 * src/github/input-defaults.ts: the defaults that action.yml states, for an input that is given but blank. The runner
 * fills in a default only where an input is absent. An expression, such as that of `github-token`, is the runner's
 * alone to evaluate and is left out.
 */
export function inputDefaultsModule(action: Action): string {
  const lines = Object.entries(action.inputs).flatMap(([name, input]) =>
    input.default === '' || input.default.includes('${{') ? [] : [`  ${property(name)}: ${quoted(input.default)},\n`],
  );
  return `// Written by \`npm run generate\` from action.yml.\nexport const inputDefaults = {\n${lines.join('')}} as const;\n`;
}

/** A name in quotes only where it needs them, as the formatter has it. */
function property(name: string): string {
  return /^[a-z]+$/.test(name) ? name : quoted(name);
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}
