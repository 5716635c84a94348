import type {
  Component,
  CreateComponentRequest,
  DeleteComponentRequest,
  GetComponentRequest,
  ListComponentBuildVersionsRequest,
  ListComponentsRequest,
} from '@aws-sdk/client-imagebuilder';
import type { Context } from '../service.js';
import { arnOf, compareVersions, placeOf, splitVersion, versionArn } from './arns.js';
import { hasDependents, invalidCombination, invalidValue } from './errors.js';
import { canSeeListed } from './marketplace.js';
import { ownerName } from './owners.js';
import { filtered, once, ownedBy, page } from './requests.js';
import { newVersion } from './semantic-versions.js';
import { addResource, builderOf, commonOutput, isVisible, ownResource, resolve, type Stored } from './state.js';

type StoredComponent = Stored<Component>;

/**
 * Creates a build version of a component. Its document is not parsed beyond its phases.
 * https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html
 */
export const createComponent = once<CreateComponentRequest>('CreateComponent', (input, context) => {
  const { name = '', semanticVersion = '', data, uri, tags, clientToken: _token, ...given } = input;
  if ((data === undefined) === (uri === undefined)) {
    throw invalidCombination("Exactly one of the parameters 'data' and 'uri' must be given.");
  }
  if (uri !== undefined) throw invalidValue('uri', 'This emulator reads components from data only.');
  if (!/^schemaVersion:/m.test(data ?? '') || !/^phases:/m.test(data ?? '')) {
    throw invalidValue('data', 'A component document has a schemaVersion and phases.');
  }
  const { components } = builderOf(context.world, context.region);
  const base = arnOf('component', name, placeOf(context));
  const existing = [...components.keys()].filter((arn) => splitVersion(arn).base === base);
  const semantic = newVersion(semanticVersion, existing);
  const builds = existing.filter((arn) => versionArn(arn) === `${base}/${semantic}`);
  const arn = arnOf('component', name, placeOf(context), { semantic, build: builds.length + 1 });
  const isTest = !/^\s*-?\s*name: *['"]?(build|validate)\b/m.test(data ?? '');
  const value: Component = {
    ...given,
    arn,
    name,
    version: semantic,
    type: isTest ? 'TEST' : 'BUILD',
    data,
    encrypted: true,
    obfuscate: false,
    state: { status: 'ACTIVE' },
  };
  addResource(components, arn, value, { context, tags });
  return { componentBuildVersionArn: arn };
});

/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetComponent.html */
export function getComponent({ componentBuildVersionArn: arn = '' }: GetComponentRequest, context: Context): object {
  const component = resolve(builderOf(context.world, context.region).components, arn, context);
  return {
    requestId: context.requestId,
    component: { ...component.value, owner: ownerName(component), ...commonOutput(component) },
  };
}

/** The newest build of each version. Those of the Marketplace are the ones that the caller is subscribed to. */
export function listComponents(input: ListComponentsRequest, context: Context): object {
  const { components } = builderOf(context.world, context.region);
  const listed = ownedBy(components.values(), input.owner, context).filter((component) =>
    canSeeListed(component, context),
  );
  const groupOf = ({ arn }: StoredComponent) => (input.byName === true ? splitVersion(arn).base : versionArn(arn));
  const newest = [...listed].filter(
    (component) =>
      !listed.some((other) => groupOf(other) === groupOf(component) && compareVersions(other.arn, component.arn) > 0),
  );
  const matching = filtered(newest, input.filters, {
    description: ({ value }) => [value.description],
    name: ({ value }) => [value.name],
    platform: ({ value }) => [value.platform],
    supportedOsVersion: ({ value }) => value.supportedOsVersions ?? [],
    type: ({ value }) => [value.type],
    version: ({ value }) => [value.version],
  });
  const { items, nextToken } = page(matching, input, ({ arn }) => versionArn(arn));
  return {
    requestId: context.requestId,
    componentVersionList: items.map((component) => {
      const { name, version, description, platform, supportedOsVersions, type, productCodes, state } = component.value;
      return {
        arn: versionArn(component.arn),
        ...{ name, version, description, platform, supportedOsVersions, type, productCodes },
        status: state?.status,
        owner: ownerName(component),
        dateCreated: commonOutput(component).dateCreated,
      };
    }),
    nextToken,
  };
}

/** https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponentBuildVersions.html */
export function listComponentBuildVersions(input: ListComponentBuildVersionsRequest, context: Context): object {
  const { components } = builderOf(context.world, context.region);
  const builds = [...components.values()].filter(
    (component) =>
      isVisible(component, context.account.id) &&
      (input.componentVersionArn === undefined
        ? component.owner === context.account.id
        : versionArn(component.arn) === input.componentVersionArn),
  );
  const { items, nextToken } = page(builds, input, ({ arn }) => arn);
  return {
    requestId: context.requestId,
    componentSummaryList: items.map((component) => {
      // A summary has neither product codes nor the document.
      const {
        productCodes: _codes,
        data: _data,
        parameters: _parameters,
        kmsKeyId: _key,
        encrypted: _,
        ...summary
      } = component.value;
      return { ...summary, owner: ownerName(component), ...commonOutput(component) };
    }),
    nextToken,
  };
}

/** @throws AwsError ResourceDependencyException while a recipe names it. */
export function deleteComponent(
  { componentBuildVersionArn: arn = '' }: DeleteComponentRequest,
  context: Context,
): object {
  const { components, imageRecipes, containerRecipes } = builderOf(context.world, context.region);
  ownResource(components, arn, context);
  const recipes = [...imageRecipes.values(), ...containerRecipes.values()];
  const named = recipes.flatMap(({ value }) => value.components ?? []).map(({ componentArn }) => componentArn);
  if (named.includes(arn) || named.includes(versionArn(arn))) throw hasDependents(arn);
  components.delete(arn);
  return { requestId: context.requestId, componentBuildVersionArn: arn };
}
