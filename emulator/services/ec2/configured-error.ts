import { AwsError } from '../../protocol/aws-error.js';
import type { World } from '../../world/world.js';
import { fillTemplate } from '../message-template.js';

/** The error of that name in the world's settings, its `{…}` filled in: what AWS says here isn't documented. */
export function configuredError(
  world: World,
  name: keyof World['settings']['errors'] | keyof World['settings']['ec2']['errors'],
  values: Readonly<Record<string, string | number>> = {},
): AwsError {
  const { code, message } = { ...world.settings.errors, ...world.settings.ec2.errors }[name];
  return new AwsError(code, fillTemplate(message, values));
}
