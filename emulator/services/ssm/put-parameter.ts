import type { PutParameterCommandInput } from '@aws-sdk/client-ssm';
import { AwsError } from '../../protocol/aws-error.js';
import { current } from '../../world/versioned-table.js';
import { fillTemplate } from '../message-template.js';
import type { Context } from '../service.js';
import { withTags } from '../tags.js';
import { checkName, invalid } from './names.js';
import {
  maxVersions,
  newestVersion,
  type Parameter,
  type ParameterVersion,
  parameterKey,
  putVersion,
  type SsmRegion,
  ssmRegion,
} from './state.js';
import { ssmTagRules } from './tags.js';

const standardBytes = 4096;
const advancedBytes = 8192;
const imageType = 'aws:ec2:image';
const dataTypes = ['text', imageType, 'aws:ssm:integration'];

/**
 * Creates a parameter or a new version of one. For the data type aws:ec2:image the response has the version at once,
 * but reads show it only after its validation. That fails silently if the account can't use the AMI in this region.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
 */
export function putParameter(input: PutParameterCommandInput, context: Context): object {
  const { world, region, account } = context;
  const name = input.Name ?? '';
  checkName(name, context);
  checkForm(input);
  const ssm = ssmRegion(world, region);
  const parameter = current(ssm.parameters, parameterKey(account.id, name));
  const pending = ssm.pending.filter((other) => other.name === name && other.ownerId === account.id);
  const exists = parameter !== undefined || pending.length > 0;
  if (exists && input.Overwrite !== true) {
    throw new AwsError(
      'ParameterAlreadyExists',
      'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
    );
  }
  const before = pending.at(-1)?.version ?? (parameter && newestVersion(parameter));
  const version = versionOf(input, before, context);
  const tags = withTags(new Map(), input.Tags ?? [], ssmTagRules);
  if (parameter !== undefined) checkRoomForVersion(parameter);
  if (!exists && version.tier === 'Standard') checkRoomForParameter(ssm, context);
  const parameterDefaults = { name, ownerId: account.id, tags };
  const now = world.clock.now();
  if (version.dataType === imageType) {
    const validatesAt = now + world.settings.ssm.imageValidationSeconds * 1000;
    ssm.pending = [...ssm.pending, { ...parameterDefaults, version, validatesAt }];
  } else {
    putVersion(world, ssm, parameterDefaults, version, now);
  }
  return { Version: version.version, Tier: version.tier };
}

function checkForm(input: PutParameterCommandInput): void {
  if (input.Overwrite === true && input.Tags !== undefined && input.Tags.length > 0) {
    throw invalid(
      "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource.",
    );
  }
  if (input.Value === '') {
    throw invalid(
      "Value '' at 'value' failed to satisfy constraint: Member must have length greater than or equal to 1",
    );
  }
  if (/\{\{.*\}\}/.test(input.Value ?? '')) {
    throw invalid('Parameter value can\'t nest another parameter. Do not use "{{}}" in the value.');
  }
  if (input.KeyId !== undefined && input.Type !== undefined && input.Type !== 'SecureString') {
    throw invalid('KeyId is required for SecureString type parameter only.');
  }
  if (input.DataType !== undefined && !dataTypes.includes(input.DataType)) {
    throw invalid(`The following data type is not supported: ${input.DataType} (Data type names are all lowercase.)`);
  }
  if (input.Policies !== undefined) throw invalid('This emulator does not serve parameter policies.');
}

function versionOf(
  input: PutParameterCommandInput,
  before: ParameterVersion | undefined,
  { world, account }: Context,
): ParameterVersion {
  const type = input.Type ?? before?.type;
  if (type === undefined) throw invalid('A parameter type is required when you create a parameter.');
  if (before !== undefined && before.type !== type) {
    throw new AwsError(
      'HierarchyTypeMismatchException',
      "Parameter Store doesn't support changing a parameter type in a hierarchy.",
    );
  }
  const keepsDataType = world.settings.ssm.overwriteKeepsDataType;
  const dataType = input.DataType ?? (keepsDataType ? before?.dataType : undefined) ?? 'text';
  // https://github.com/hashicorp/terraform-provider-aws/issues/35959
  if (before !== undefined && before.dataType !== dataType) {
    const { code, message } = world.settings.ssm.dataTypeChanged;
    throw new AwsError(code, fillTemplate(message, { before: before.dataType, after: dataType }));
  }
  if (dataType === imageType && type !== 'String') throw invalid(`The data type ${imageType} needs the type String.`);
  const value = input.Value ?? '';
  const allowedPattern = input.AllowedPattern ?? before?.allowedPattern;
  if (allowedPattern !== undefined && allowedPattern !== '' && !new RegExp(`^(?:${allowedPattern})$`).test(value)) {
    throw new AwsError(
      'ParameterPatternMismatchException',
      `Parameter value, cannot be validated against allowedPattern: ${allowedPattern}`,
    );
  }
  return {
    version: (before?.version ?? 0) + 1,
    type,
    value,
    keyId: type === 'SecureString' ? (input.KeyId ?? before?.keyId ?? 'alias/aws/ssm') : undefined,
    description: input.Description ?? before?.description,
    allowedPattern,
    dataType,
    tier: tierOf(input, before),
    modifiedAt: world.clock.now(),
    modifiedBy: account.arn,
    labels: [],
  };
}

/** The standard tier holds 4 KB, the advanced one 8 KB. A parameter can't return to the standard tier. */
function tierOf(input: PutParameterCommandInput, before: ParameterVersion | undefined): ParameterVersion['tier'] {
  const bytes = Buffer.byteLength(input.Value ?? '');
  const requested = input.Tier ?? before?.tier ?? 'Standard';
  if (requested === 'Standard' && before?.tier === 'Advanced') {
    throw invalid(
      "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the advanced-parameter tier to the standard-parameter tier.",
    );
  }
  if (requested === 'Standard' && bytes > standardBytes) {
    throw invalid(
      `Standard tier parameters support a maximum parameter value of ${standardBytes} characters. To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier.`,
    );
  }
  if (bytes > advancedBytes) {
    throw invalid(`Advanced tier parameters support a maximum parameter value of ${advancedBytes} characters.`);
  }
  if (requested !== 'Intelligent-Tiering') return requested;
  return before?.tier === 'Advanced' || bytes > standardBytes ? 'Advanced' : 'Standard';
}

function checkRoomForVersion({ name, versions }: Parameter): void {
  if (versions.length < maxVersions || versions[0].labels.length === 0) return;
  throw new AwsError(
    'ParameterMaxVersionLimitExceeded',
    `You attempted to create a new version of ${name} by calling the PutParameter API with the overwrite flag. Version ${versions[0].version}, the oldest version, can't be deleted because it has a label associated with it. Move the label to another version of the parameter, and try again.`,
  );
}

function checkRoomForParameter(ssm: SsmRegion, { world, account }: Context): void {
  const own = [...ssm.parameters.keys()]
    .map((key) => current(ssm.parameters, key))
    .filter((parameter) => parameter?.ownerId === account.id && newestVersion(parameter).tier === 'Standard');
  const { standardParameters: limit } = world.settings.ssm;
  if (own.length < limit) return;
  throw new AwsError('ParameterLimitExceeded', `You have exceeded the number of ${limit} standard parameters.`);
}
