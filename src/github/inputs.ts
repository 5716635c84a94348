import { aws, partitionNamed } from '../config/partitions.js';
import { roleArn, roleArnInWords } from '../config/role-arn.js';
import { PublishError } from '../error.js';
import { type FormatName, formatFiles, formatNames } from '../report/formats/formats.js';
import type { ShardBy } from '../report/matrix.js';
import { inputDefaults } from './input-defaults.js';
import {
  parseBoolean,
  parseChoice,
  parseInteger,
  parseList,
  parsePattern,
  parsePercent,
  parseSeconds,
  parseTag,
} from './input-values.js';

/** What `command` may be. A new command is one word here, and its policy in commands/definitions.ts. */
const commands = [
  'auto',
  'check',
  'plan',
  'rehearse',
  'verify',
  'create',
  'publish',
  'list',
  'cleanup',
  'unpublish',
  'refresh',
] as const;
export type CommandInput = (typeof commands)[number];
/** The commands that know `expect-plan`; only `publish` compares with it. */
const publishes: readonly CommandInput[] = ['auto', 'publish'];
/** The commands that know `content`; `check` ignores it. */
const readsContent: readonly CommandInput[] = ['auto', 'check', 'plan', 'rehearse', 'verify', 'create', 'publish'];
/** The commands that know `release`; only `publish` writes it. */
const knowsRelease: readonly CommandInput[] = ['auto', 'check', 'plan', 'rehearse', 'publish'];
/** The commands that know `attest`; only `create` and `publish` attest. */
const knowsAttest: readonly CommandInput[] = ['auto', 'check', 'plan', 'rehearse', 'create', 'publish'];
/** The commands after which the locator is written. */
export const writesLocator: readonly CommandInput[] = ['auto', 'publish', 'refresh', 'unpublish', 'cleanup', 'list'];
/** A command that can run: `auto` has been resolved (event.ts). */
export type Command = Exclude<CommandInput, 'auto'>;

/** The action's inputs, keyed by their names in action.yml. An input that isn't given is `undefined` or empty. */
export interface Inputs {
  /** Paths or globs, relative to the working directory; at least one. */
  readonly config: readonly string[];
  readonly command: CommandInput;
  readonly 'config-mapping': string | undefined;
  readonly group: string | undefined;
  /** Patterns of image names; empty means all. */
  readonly images: readonly string[];
  /** Region names; empty means all. */
  readonly regions: readonly string[];
  /** Names or account IDs of targets; empty means all. */
  readonly target: readonly string[];
  readonly 'source-path': string | undefined;
  /** Role ARN. Without one, the AWS SDK's default credential chain is used. */
  readonly 'role-to-assume': string | undefined;
  /** Role ARNs, assumed one after the other, each with the credentials of the one before. */
  readonly 'role-chain': readonly string[];
  readonly 'role-session-name': string;
  /** 900 to 43,200 seconds. */
  readonly 'role-duration-seconds': number;
  /** `aud` of the OIDC token that is asked for. */
  readonly audience: string;
  readonly 'aws-region': string;
  /** Whose Image Builder resources `list` shows besides; undefined: none. */
  readonly owner: 'AWSMarketplace' | undefined;
  /** How much of each snapshot's content is compared with its source: 0 to 100 percent. */
  readonly content: number;
  /** Whether a boot test that has failed is done again, although neither the AMI nor its settings have changed. */
  readonly 'boot-test': 'auto' | 'again';
  /** Path, relative to the working directory. */
  readonly manifest: string;
  /** What the jobs are that the matrix of a plan has. */
  readonly 'shard-by': ShardBy;
  /** The digest of the plan that was approved, or the path of its manifest; undefined: none is required. */
  readonly 'expect-plan': string | undefined;
  /** Directory of the locator's page, relative to the working directory; undefined: none is written. */
  readonly locator: string | undefined;
  /** Where that page is published; undefined: only what the directory has is known. */
  readonly 'locator-url': URL | undefined;
  readonly 'github-token': string | undefined;
  /** Whether the result is written as a comment on the pull request. */
  readonly comment: 'auto' | 'never';
  /** Whether the disk images and the manifest are attested. */
  readonly attest: boolean;
  /** Whether `verify` asks for attestations of the AMIs. */
  readonly attestation: boolean;
  /** File with the trusted roots by which `verify` believes attestations; undefined: Sigstore's public one. */
  readonly 'trusted-root': string | undefined;
  /** Files in other formats, each with its path, relative to the working directory. */
  readonly formats: readonly { readonly name: FormatName; readonly path: string }[];
  /** Tag of the release that `publish` writes to. Undefined: that of the run, if it has a release. False: none. */
  readonly release: string | false | undefined;
  /** Seconds. */
  readonly 'max-wait': number;
  readonly 'on-incomplete': 'fail' | 'succeed';
  readonly 'allow-on-pull-request': boolean;
  /** Whether what is read of the account is remembered for rehearsals, and a rehearsal starts from it. */
  readonly 'remember-account': boolean;
  /** `cleanup`, `unpublish` and `refresh` only say what they would do. */
  readonly 'dry-run': boolean;
}

/**
 * Every input as a typed value, read from the `INPUT_*` variables that the runner sets: from `env`, because
 * `getInput` of @actions/core knows the process's own environment only.
 * A blank value counts as not given, because an expression that finds nothing passes an empty string. The runner fills
 * in no default for it, so it gets the one of action.yml here.
 * Throws PublishError('input') that names the input, what it is, and what it should be.
 */
export function readInputs(env: Readonly<Record<string, string | undefined>>): Inputs {
  const given = (name: string): string | undefined => env[variableName(name)]?.trim() || undefined;
  const givenOrDefault = (name: keyof typeof inputDefaults): string => given(name) ?? inputDefaults[name];
  const list = (name: string): string[] => parseList(name, given(name) ?? '');

  const config = list('config');
  if (config.length === 0) {
    throw new PublishError('input', 'input "config" is not given; expected one or more paths of image configs', {
      hint: 'Add "config: image.yaml" under "with:" in the workflow.',
    });
  }
  const owner = given('owner');
  if (owner !== undefined && given('command') !== 'list') {
    throw new PublishError('input', '"owner" requires the command list', {
      hint: 'Set "command: list", or remove "owner".',
    });
  }
  const command = parseChoice('command', givenOrDefault('command'), commands);
  const content = parsePercent('content', givenOrDefault('content'));
  if (content > 0) requireCommand('content', command, readsContent);
  const release = given('release');
  if (release !== undefined && release !== 'false') {
    requireCommand('release', command, knowsRelease);
    requireToken('release', given('github-token'));
    parseTag('release', release);
  }
  const attest = parseBoolean('attest', givenOrDefault('attest'));
  if (attest) {
    requireCommand('attest', command, knowsAttest);
    requireToken('attest', given('github-token'));
  }
  const attestation = parseBoolean('attestation', givenOrDefault('attestation'));
  if (attestation) {
    requireCommand('attestation', command, ['verify']);
    requireToken('attestation', given('github-token'));
  }
  if (given('expect-plan') !== undefined) requireCommand('expect-plan', command, publishes);
  const locator = given('locator');
  const locatorUrl = given('locator-url');
  if (locator !== undefined) requireCommand('locator', command, writesLocator);
  if (locatorUrl !== undefined && locator === undefined) {
    throw new PublishError('input', '"locator-url" requires "locator", the directory that the page is written to', {
      hint: 'Set "locator" to a directory, such as "site".',
    });
  }
  if (given('trusted-root') !== undefined && !attestation) {
    throw new PublishError('input', '"trusted-root" requires "attestation", which reads it', {
      hint: 'Set "attestation: true" with "command: verify", or remove "trusted-root".',
    });
  }
  const role = given('role-to-assume');
  if (role !== undefined) parsePattern('role-to-assume', role, roleArn, roleArnInWords);
  const roleChain = list('role-chain');
  for (const next of roleChain) parsePattern('role-chain', next, roleArn, roleArnInWords);
  if (roleChain.length > 0 && role === undefined) {
    throw new PublishError('input', '"role-chain" requires "role-to-assume", the first role of the chain', {
      hint: 'Set "role-to-assume" to the first role.',
    });
  }
  const partition = partitionNamed(roleArn.exec(role ?? '')?.[1] ?? aws.name) ?? aws;

  return {
    config,
    command,
    content,
    'config-mapping': given('config-mapping'),
    group: given('group'),
    images: list('images'),
    regions: list('regions').map((region) => parseRegion('regions', region)),
    target: list('target'),
    'source-path': given('source-path'),
    'role-to-assume': role,
    'role-chain': roleChain,
    'role-session-name': parsePattern(
      'role-session-name',
      givenOrDefault('role-session-name'),
      /^[\w+=,.@-]{2,64}$/,
      '2 to 64 characters: letters, digits and _+=,.@-',
    ),
    'role-duration-seconds': parseInteger(
      'role-duration-seconds',
      givenOrDefault('role-duration-seconds'),
      900,
      43_200,
    ),
    audience: given('audience') ?? partition.audience,
    'aws-region': parseRegion(
      'aws-region',
      given('aws-region') || env.AWS_REGION || env.AWS_DEFAULT_REGION || partition.mainRegion,
    ),
    owner: owner === undefined ? undefined : parseChoice('owner', owner, ['AWSMarketplace']),
    'boot-test': parseChoice('boot-test', givenOrDefault('boot-test'), ['auto', 'again']),
    manifest: givenOrDefault('manifest'),
    'shard-by': parseChoice('shard-by', givenOrDefault('shard-by'), ['image', 'area', 'image-and-area']),
    'expect-plan': given('expect-plan'),
    locator,
    'locator-url': locatorUrl === undefined ? undefined : parseUrl('locator-url', locatorUrl),
    'github-token': given('github-token'),
    comment: parseChoice('comment', givenOrDefault('comment'), ['auto', 'never']),
    attest,
    attestation,
    'trusted-root': given('trusted-root'),
    formats: list('formats').map(parseFormat),
    release: release === 'false' ? false : release,
    'max-wait': parseSeconds('max-wait', givenOrDefault('max-wait')),
    'on-incomplete': parseChoice('on-incomplete', givenOrDefault('on-incomplete'), ['fail', 'succeed']),
    'dry-run': parseBoolean('dry-run', givenOrDefault('dry-run')),
    'remember-account': parseBoolean('remember-account', givenOrDefault('remember-account')),
    'allow-on-pull-request': parseBoolean('allow-on-pull-request', givenOrDefault('allow-on-pull-request')),
  };
}

/** Inputs for a run that only shows why its own can't be read: where its results go, and which command it would be. */
export function inputsToShow(env: Readonly<Record<string, string | undefined>>): Inputs {
  const command = commands.find((one) => one === env.INPUT_COMMAND?.trim()) ?? 'auto';
  return readInputs({ INPUT_CONFIG: 'unread', INPUT_COMMAND: command, INPUT_MANIFEST: env.INPUT_MANIFEST });
}

/** The variable that the runner passes an input in: only spaces are replaced, hyphens stay. */
function variableName(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}

function requireCommand(name: string, command: CommandInput, knowing: readonly CommandInput[]): void {
  if (knowing.includes(command)) return;
  const others = knowing.length === 1 ? `the command ${knowing[0]}` : `one of these commands: ${knowing.join(', ')}`;
  throw new PublishError('input', `"${name}" can't be used with the command ${command}`, {
    hint: `Remove "${name}", or use it with ${others}.`,
  });
}

/** An input that is in vain without a token for GitHub's API. */
function requireToken(name: string, token: string | undefined): void {
  if (token !== undefined) return;
  throw new PublishError('input', `"${name}" requires "github-token"`, {
    hint: 'Remove "github-token" from the workflow: the action then uses the token of the job.',
  });
}

/** `csv`, or `csv=out/amis.csv`. */
function parseFormat(text: string): { readonly name: FormatName; readonly path: string } {
  const [, word = text, path = ''] = /^([^=]*)=(.*)$/.exec(text) ?? [];
  const name = parseChoice('formats', word.trim(), formatNames);
  return { name, path: path.trim() || formatFiles[name] };
}

function parseUrl(name: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return url;
  throw new PublishError('input', `input "${name}" is not the URL of a page`, {
    hint: 'Write it as https://my-org.github.io/my-os/, without a user or a password.',
  });
}

function parseRegion(name: string, text: string): string {
  return parsePattern(name, text, /^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/, 'a region name, such as us-east-1');
}
