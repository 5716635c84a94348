import * as z from 'zod';
import { defaulted, optional, problem, required } from './fields.js';
import { flag, pattern, text } from './scalars.js';

// PutParameter's limit of 1,011 characters includes the ARN before the name, up to 55 characters.
const longestName = 956;

/** What is wrong with a parameter's name, or nothing. Goes on after the key. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html */
export function parameterNameProblem(name: string): string | undefined {
  if (!/^[a-zA-Z0-9_.\-/]+$/.test(name)) return 'must contain only letters, digits and _ . - /';
  if (name.length > longestName) return `must have at most ${longestName} characters, not ${name.length}`;
  const levels = name.replace(/^\//, '').split('/');
  if (levels.length > 15) return 'must have at most 15 levels';
  if (levels.includes('')) return 'must not contain an empty level, as with two slashes in a row or one at the end';
  if (levels.length > 1 && !name.startsWith('/')) return 'must start with a slash if it has several levels';
  // A name without levels must not start with these words. In a path they are reserved as the whole first level.
  const reserved = name.startsWith('/') ? /^(aws|ssm)$/i : /^(aws|ssm)/i;
  return reserved.test(levels[0] ?? '') ? 'must not start with "aws" or "ssm", which AWS reserves' : undefined;
}

export const parameterName = z.string().superRefine((name, context) => {
  const message = parameterNameProblem(name.replaceAll(/\{(image|region|architecture|account)\}/g, 'x'));
  if (message !== undefined) context.addIssue(problem(message));
});

const ssmParameterSchema = z.strictObject({
  name: required(parameterName, {
    description:
      'The full name of the parameter, unique in each region. `{image}`, `{region}`, `{architecture}` and `{account}` are ' +
      "replaced with the image's name, the region, the architecture and the account ID.",
    examples: ['/my-os/{architecture}/latest'],
  }),
  description: optional(text(0, 1024), {
    description: 'The description of the parameter, with the same placeholders.',
  }),
  account_id: optional(pattern(/^\d{12}$/, 'be an account ID of 12 digits'), {
    description: 'The account that gets the parameter, which has the AMI. Default: every account.',
  }),
  allow_overwrite: defaulted(flag, false, {
    description:
      'Overwrite the parameter if it exists, as a "latest" parameter requires. Without it, an existing parameter with another value is an error.',
  }),
});

export const ssmParametersSchema = z.array(ssmParameterSchema).superRefine((parameters, context) => {
  const names = parameters.map(({ name }) => name);
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) context.addIssue(problem('must be unique in this list', [index, 'name']));
  }
});
