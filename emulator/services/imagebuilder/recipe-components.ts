import type { Component, ComponentConfiguration, Platform } from '@aws-sdk/client-imagebuilder';
import { AwsError } from '../../protocol/aws-error.js';
import type { Context } from '../service.js';
import { invalidValue } from './errors.js';
import { checkSubscription } from './marketplace.js';
import { builderOf, resolve, type Stored } from './state.js';

/** The components that a recipe names, as they are now. @throws AwsError ResourceNotFoundException. */
export function componentsOf(
  components: readonly ComponentConfiguration[],
  context: Context,
): readonly Stored<Component>[] {
  const { components: table } = builderOf(context.world, context.region);
  return components.map(({ componentArn = '' }) => resolve(table, componentArn, context));
}

/**
 * Checks the components of a new recipe: they exist, are for its platform, are not disabled, and the account is
 * subscribed to those of the Marketplace.
 *
 * @throws AwsError for the first that does not fit.
 */
export function checkComponents(
  configurations: readonly ComponentConfiguration[],
  platform: Platform,
  context: Context,
): void {
  for (const [index, configuration] of configurations.entries()) {
    const where = `components[${index}].componentArn`;
    let component: Stored<Component> | undefined;
    try {
      [component] = componentsOf([configuration], context);
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      throw invalidValue(where, error.message);
    }
    if (component === undefined) continue;
    if (component.value.platform !== platform) {
      throw invalidValue(where, `The component is for ${component.value.platform}, the base image for ${platform}.`);
    }
    if (component.value.state?.status === 'DISABLED') throw invalidValue(where, 'The component is disabled.');
    checkSubscription(component, context);
  }
}
