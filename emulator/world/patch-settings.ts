import { AwsError } from '../protocol/aws-error.js';
import { problemsOfPolicies } from '../services/iam/statements.js';
import { instanceDefaults } from './instance-settings.js';
import type { Settings } from './settings.js';

/** The groups whose keys the user chooses, with an example of the value of a key. */
const openGroups: Readonly<Record<string, unknown>> = {
  regions: '',
  encryptionByDefault: true,
  'ec2.instances.guests': instanceDefaults.guest,
  'ec2.instances.notOffered': [''],
  'ec2.instances.refusedLaunches': { code: '', attempts: 0 },
  'ec2.instances.securityGroups': { name: '', ingress: [''] },
  'ec2.organizations': { organizationArn: '', organizationalUnitArns: [''] },
  'iam.inlinePolicies': '',
  'iam.instanceProfiles': '',
  'iam.rolePolicies': '',
  'iam.userPolicies': '',
  'iam.trustPolicies': '',
  'imageBuilder.subscriptions': [''],
  'licenseManager.shares': [''],
  'serviceQuotas.publicImages': 0,
  'throttling.buckets': { capacity: 0, refillPerSecond: 0 },
  'sts.roles': { audiences: [''], subjects: [''], callers: [''], maxSessionSeconds: 0 },
};

/** The settings whose value is one of a few words. */
const choices: Readonly<Record<string, readonly string[]>> = {
  'blockPublicAccess.images': ['unblocked', 'block-new-sharing'],
  'blockPublicAccess.snapshots': ['unblocked', 'block-new-sharing', 'block-all-sharing'],
  'blockPublicAccess.managedBy': ['account', 'declarative-policy'],
  'ec2.instances.guest.runs': ['scripted', 'qemu'],
  'ec2.instances.qemu.accelerator': ['auto', 'kvm', 'tcg'],
  'imageBuilder.build.status': ['AVAILABLE', 'FAILED', 'CANCELLED', 'DEPRECATED', 'DISABLED', 'DELETED'],
  'marketplace.failure.phase': ['PREPARING', 'APPLYING'],
  'marketplace.failure.failureCode': ['CLIENT_ERROR', 'SERVER_FAULT'],
};
/** The form of the texts in a list, by the last part of the setting's name. */
const itemForms: Readonly<Record<string, readonly [pattern: RegExp, words: string]>> = {
  console: [/^\d+(\.\d+)? /, '<seconds> <text>'],
  ingress: [/^\S+ -?\d+ -?\d+ \S+$/, '<protocol> <from> <to> <CIDR>'],
};

const optInStatuses: readonly string[] = ['opt-in-not-required', 'opted-in', 'not-opted-in'];

/**
 * Changes settings in place. Groups are merged key by key; lists are replaced.
 *
 * @param patch any part of the settings.
 * @throws AwsError that names every key that does not exist and every value of the wrong type. Nothing is changed then.
 */
export function patchSettings(settings: Settings, patch: unknown): void {
  const problems: string[] = [];
  check(settings, patch, '', problems);
  if (problems.length > 0) throw new AwsError('InvalidSettings', problems.join(' '));
  merge(settings as Record<string, unknown>, patch as Record<string, unknown>);
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function check(model: unknown, value: unknown, path: string, problems: string[]): void {
  const name = path === '' ? 'The settings' : `Setting ${path}`;
  if (isGroup(model)) {
    if (!isGroup(value)) {
      problems.push(`${name} must be an object.`);
      return;
    }
    for (const [key, part] of Object.entries(value)) {
      const inner = path === '' ? key : `${path}.${key}`;
      const known = path in openGroups ? openGroups[path] : model[key];
      if (known === undefined || key === '__proto__') problems.push(`There is no setting ${inner}.`);
      else check(known, part, inner, problems);
    }
  } else if (Array.isArray(model)) {
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
      problems.push(`${name} must be a list of strings.`);
      return;
    }
    const [pattern, words] = itemForms[path.split('.').at(-1) ?? ''] ?? [];
    if (pattern !== undefined && !value.every((item: string) => pattern.test(item))) {
      problems.push(`Each item of ${path} must be ${words}.`);
    }
  } else if (typeof value !== typeof model || Number.isNaN(value)) {
    problems.push(`${name} must be a ${typeof model}.`);
  } else if (typeof value === 'number' && value < 0) {
    problems.push(`${name} must not be negative.`);
  } else if (typeof value === 'string') {
    if (/^iam\.(role|user)Policies\./.test(path)) {
      problems.push(...problemsOfPolicies(value).map((problem) => `${name} ${problem}`));
    }
    const allowed = path.startsWith('regions.') ? optInStatuses : choices[sharedPath(path)];
    if (allowed?.includes(value) === false) problems.push(`${name} must be one of ${allowed.join(', ')}.`);
  }
}

/** The guests of `ec2.instances.guests` have the fields of `ec2.instances.guest`. */
function sharedPath(path: string): string {
  return path.replace(/^ec2\.instances\.guests\..*\./, 'ec2.instances.guest.');
}

function merge(into: Record<string, unknown>, patch: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(patch)) {
    const present = into[key];
    if (isGroup(value) && isGroup(present)) merge(present, value);
    else into[key] = structuredClone(value);
  }
}
