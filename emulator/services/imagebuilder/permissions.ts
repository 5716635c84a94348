import { resourceTypes } from '../iam/reference.js';
import type { Needed } from '../iam/statements.js';
import { requestTags } from '../iam/tag-values.js';
import type { Place } from '../service.js';
import { arnOf } from './arns.js';

type BuilderInput = Readonly<Record<string, unknown>> & {
  readonly name?: string;
  readonly semanticVersion?: string;
  readonly imageRecipeArn?: string;
  readonly containerRecipeArn?: string;
  readonly resourceArn?: string;
  readonly tags?: Readonly<Record<string, string>>;
};

/** Type in the reference -> the member of inputs that names one, where that is not the type with `Arn`. */
const members: Readonly<Record<string, string>> = {
  image: 'imageBuildVersionArn',
  component: 'componentBuildVersionArn',
  workflow: 'workflowBuildVersionArn',
  allImageBuildVersions: 'imageVersionArn',
  allComponentBuildVersions: 'componentVersionArn',
  allWorkflowBuildVersions: 'workflowVersionArn',
};

/**
 * The resource of a request, by its ARN or by the name that it gets.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2imagebuilder.html
 */
export function imageBuilderPermissions(operation: string, input: BuilderInput, place: Place): Needed[] {
  const action = `imagebuilder:${operation}`;
  const types = resourceTypes(action);
  if (types.length === 0) return [{ action, resource: '*' }];
  if (operation.startsWith('Create')) {
    const [type = ''] = types;
    const resource = newArn(type, input, place);
    const values = requestTags(input.tags);
    const made = { action, type, resource, values };
    // Tags of a new resource need a permission of their own, as TagResource does.
    return 'aws:tagkeys' in values ? [made, { ...made, action: 'imagebuilder:TagResource' }] : [made];
  }
  const found = types.flatMap((type) => {
    const arn = input[members[type] ?? `${type}Arn`];
    return typeof arn === 'string' ? [{ type, resource: type.startsWith('all') ? `${arn}/*` : arn }] : [];
  });
  const [named = { resource: input.resourceArn ?? '*' }] = found;
  return [{ action, type: types[0] ?? '', ...named, values: requestTags(input.tags) }];
}

function newArn(type: string, input: BuilderInput, { account, region }: Place): string {
  const place = { partition: account.partition, region, owner: account.id };
  if (type === 'image') {
    // It has the name and the version of its recipe.
    const recipe = input.imageRecipeArn ?? input.containerRecipeArn ?? '';
    return `${recipe.replace(/:(image|container)-recipe\//, ':image/')}/*`;
  }
  const kind = type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const { name = '', semanticVersion: semantic } = input;
  const arn = arnOf(kind, name, place, semantic === undefined ? undefined : { semantic });
  return type === 'component' ? `${arn}/*` : arn;
}
