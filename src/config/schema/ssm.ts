import { z } from 'zod';
import { defaulted, optional, problem, required } from './fields.js';
import { flag, text } from './scalars.js';

// PutParameter's 1,011 characters count the ARN before the name: 55 of them where partition and region are long.
const longestName = 956;

/** What is wrong with a parameter's name, or nothing. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html */
export function parameterNameProblem(name: string): string | undefined {
  if (!/^[a-zA-Z0-9_.\-/]+$/.test(name)) return 'must have only letters, digits and _ . - /';
  if (name.length > longestName) return `must have at most ${longestName} characters; it has ${name.length}`;
  const levels = name.replace(/^\//, '').split('/');
  if (levels.length > 15) return 'must have at most 15 levels';
  if (levels.includes('')) return 'must not have an empty level (two slashes, or one at the end)';
  if (levels.length > 1 && !name.startsWith('/')) return 'must start with a slash when it has levels';
  // Plain names must not start with these words; in a path they are reserved as the whole first level.
  const reserved = name.startsWith('/') ? /^(aws|ssm)$/i : /^(aws|ssm)/i;
  return reserved.test(levels[0] ?? '') ? 'must not start with "aws" or "ssm", which AWS keeps for itself' : undefined;
}

const parameterName = z.string().superRefine((name, context) => {
  const message = parameterNameProblem(name.replaceAll(/\{(image|region|architecture|account)\}/g, 'x'));
  if (message !== undefined) context.addIssue(problem(message));
});

const ssmParameterSchema = z.strictObject({
  name: required(parameterName, {
    description:
      "The parameter's full name, unique in each region. `{image}`, `{region}`, `{architecture}` and `{account}` stand " +
      'for what they say.',
    examples: ['/my-os/{architecture}/latest'],
  }),
  description: optional(text(0, 1024), { description: "The parameter's description; the same placeholders." }),
  allow_overwrite: defaulted(flag, false, {
    description: 'Let an existing parameter be overwritten, as a "latest" parameter needs.',
  }),
});

export const ssmParametersSchema = z.array(ssmParameterSchema).superRefine((parameters, context) => {
  const names = parameters.map(({ name }) => name);
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) context.addIssue(problem('must be unique in this list', [index, 'name']));
  }
});
