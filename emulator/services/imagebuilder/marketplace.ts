import type { Component, GetMarketplaceResourceRequest, ProductCodeListItem } from '@aws-sdk/client-imagebuilder';
import { AwsError } from '../../protocol/aws-error.js';
import { fillTemplate } from '../message-template.js';
import type { Context } from '../service.js';
import { invalidValue } from './errors.js';
import { builderOf, resolve, type Stored } from './state.js';

const statuses: Readonly<Record<string, number>> = { ForbiddenException: 403, ResourceNotFoundException: 404 };

/** Whether an account is subscribed to the product of a Marketplace component. */
function isSubscribed(productCodes: readonly ProductCodeListItem[], { world, account }: Context): boolean {
  const subscribed = world.settings.imageBuilder.subscriptions[account.id] ?? [];
  return productCodes.every(({ productCodeId = '' }) => subscribed.includes(productCodeId));
}

/** Whether a list shows a component: a Marketplace component only to accounts that are subscribed to its product. */
export function canSeeListed({ owner, value }: Stored<Component>, context: Context): boolean {
  return owner !== 'aws-marketplace' || isSubscribed(value.productCodes ?? [], context);
}

/**
 * Checks the caller's subscription, and returns where the component or its artifact can be downloaded.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetMarketplaceResource.html
 */
export function getMarketplaceResource(input: GetMarketplaceResourceRequest, context: Context): object {
  const { resourceArn: arn = '', resourceType, resourceLocation } = input;
  if (!arn.includes(':aws-marketplace:component/')) {
    throw invalidValue('resourceArn', `'${arn}' is not a component of AWS Marketplace.`);
  }
  if (resourceType === 'COMPONENT_ARTIFACT' && resourceLocation === undefined) {
    throw invalidValue('resourceLocation', 'An artifact needs its location.');
  }
  const component = resolve(builderOf(context.world, context.region).components, arn, context);
  checkSubscription(component, context);
  const data = Buffer.from(component.value.data ?? component.arn)
    .toString('base64')
    .slice(0, 1024);
  return {
    resourceArn: component.arn,
    ...(resourceType === 'COMPONENT_DATA' ? { data } : { url: `https://s3.amazonaws.com/${data.slice(0, 40)}` }),
  };
}

/** @throws AwsError of the setting `imageBuilder.errors.notSubscribed`. */
export function checkSubscription(component: Stored<Component>, context: Context): void {
  if (component.owner !== 'aws-marketplace' || isSubscribed(component.value.productCodes ?? [], context)) return;
  const { code, message } = context.world.settings.imageBuilder.errors.notSubscribed;
  throw new AwsError(code, fillTemplate(message, { arn: component.arn }), statuses[code] ?? 400);
}
