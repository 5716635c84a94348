import { AwsError } from '../../protocol/aws-error.js';
import type { World } from '../../world/world.js';
import { fillTemplate } from '../message-template.js';

/** An error from the world's settings, for cases in which AWS's own error is not documented. */
export function configuredError(
  world: World,
  name: keyof World['settings']['errors'] | keyof World['settings']['ec2']['errors'],
  values: Readonly<Record<string, string | number>> = {},
): AwsError {
  const { code, message } = { ...world.settings.errors, ...world.settings.ec2.errors }[name];
  return new AwsError(code, fillTemplate(message, values));
}
