import type { Imagebuilder } from '@aws-sdk/client-imagebuilder';
import { isCredentialError, requestFailure, requestOutcome } from '../../aws/errors.js';
import { allPages } from '../../aws/filters.js';
import { given } from '../../aws/given.js';
import type { MarketplaceComponent } from '../../run/built-image.js';
import { isMissing, isNotAllowed, pageSize } from './read.js';

/**
 * A component; undefined when it doesn't exist.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetComponent.html
 *
 * @param arn with or without the number of a build
 */
export async function readComponent(builder: Imagebuilder, arn: string): Promise<MarketplaceComponent | undefined> {
  try {
    const answer = await builder.getComponent({ componentBuildVersionArn: arn });
    const component = given(answer.component, `component of GetComponent ${arn}`);
    return {
      arn: given(component.arn, 'arn of a component'),
      name: given(component.name, 'name of a component'),
      status: component.state?.status ?? 'ACTIVE',
      reason: component.state?.reason ?? '',
      productCodes: (component.productCodes ?? []).flatMap(({ productCodeId }) => productCodeId ?? []),
    };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Whether the account is subscribed. `said` is how AWS refused, `why` what keeps it from being known. */
type Subscription =
  | { readonly state: 'subscribed' }
  | { readonly state: 'missing'; readonly said: string }
  | { readonly state: 'unknown'; readonly why: string };

/**
 * Asks AWS to verify the subscription. No document says with which error AWS answers without one, and a missing
 * permission may look the same: then the list of the account's subscribed components decides.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetMarketplaceResource.html
 */
export async function readSubscription(builder: Imagebuilder, component: MarketplaceComponent): Promise<Subscription> {
  try {
    await builder.getMarketplaceResource({ resourceType: 'COMPONENT_DATA', resourceArn: component.arn });
    return { state: 'subscribed' };
  } catch (error) {
    if (isCredentialError(error) || requestOutcome(error) !== 'refused') throw error;
    const said = requestFailure(error)?.message ?? '';
    const listed = await isListed(builder, component);
    if (listed === false) return { state: 'missing', said };
    if (!isNotAllowed(error)) return { state: 'missing', said };
    if (listed === true) return { state: 'subscribed' };
    return { state: 'unknown', why: 'imagebuilder:GetMarketplaceResource is not allowed' };
  }
}

/** Whether the list of what the account is subscribed to has the component; undefined when this role may not ask. */
async function isListed(
  builder: Imagebuilder,
  { arn, name }: Pick<MarketplaceComponent, 'arn' | 'name'>,
): Promise<boolean | undefined> {
  const pages = builder.paginateListComponents({
    owner: 'AWSMarketplace',
    filters: [{ name: 'name', values: [name] }],
    maxResults: pageSize,
  });
  try {
    const components = await allPages(pages, (page) => page.componentVersionList);
    // Another version of the component belongs to the same product.
    return components.some((listed) => resourceOf(listed.arn ?? '') === resourceOf(arn));
  } catch (error) {
    if (isNotAllowed(error)) return undefined;
    throw error;
  }
}

/** The ARN without version and build. */
function resourceOf(arn: string): string {
  return arn.split('/').slice(0, 2).join('/');
}
