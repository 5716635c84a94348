import { createHash } from 'node:crypto';
import { bootTestTagKey } from '../config/schema/tags.js';

type Tags = Readonly<Record<string, string>>;

/** On an AMI: how its boot test ended. On what a test launched: which AMI it is for. */
export const bootTestTag = bootTestTagKey;

/** On what a test launched: the run that launched it. */
const launchedByTag = 'ami-publish:run';

/** On what a test launched: from when on any run may terminate it, ISO 8601, UTC. */
const expiresTag = 'ami-publish:expires';

/** EC2's limit for the value of a tag. */
const longestValue = 256;
/** The longest type has some twenty characters. */
const mostTypes = 6;

/** How the boot test of an AMI ended. */
export interface BootTestRecord {
  readonly outcome: 'passed' | 'failed';
  /** Digest of the settings that it was tested with. */
  readonly settings: string;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
  /** The instance types that it was launched on, as many as a tag has room for. */
  readonly types: readonly string[];
  /** What proved the boot, or why it failed; in words, cut where a tag has no room. */
  readonly about: string;
}

/** The digest of a test's settings: 16 hex digits. A result is of no use once they differ. */
export function settingsDigest(settings: object): string {
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 16);
}

export function formatRecord({ outcome, settings, atMs, types, about }: BootTestRecord): string {
  const on = types.slice(0, mostTypes).join('+');
  const value = `${outcome} settings:${settings} ${new Date(atMs).toISOString()} on:${on} ${about}`;
  // Other characters than these are refused or altered by some of AWS's services.
  const plain = value.replaceAll(/[^\p{L}\p{N} +\-=._:/@]/gu, '_');
  return [...plain].slice(0, longestValue).join('').trimEnd();
}

/** A record as the next run reads it from its tag: both runs then show the same. */
export function asKept(record: BootTestRecord): BootTestRecord {
  return readRecord({ [bootTestTag]: formatRecord(record) }) ?? record;
}

/** The record among an AMI's tags; undefined where there is none that can be read. */
export function readRecord(tags: Tags): BootTestRecord | undefined {
  const [, outcome, settings = '', at = '', on = '', about = ''] =
    /^(passed|failed) settings:([0-9a-f]{16}) (\S+) on:(\S*)(?: (.*))?$/su.exec(tags[bootTestTag] ?? '') ?? [];
  const atMs = Date.parse(at);
  if (outcome === undefined || Number.isNaN(atMs)) return undefined;
  return {
    outcome: outcome === 'passed' ? 'passed' : 'failed',
    settings,
    atMs,
    types: on === '' ? [] : on.split('+'),
    about,
  };
}

/** What a launched instance is for. */
export interface LaunchMark {
  readonly imageId: string;
  readonly settings: string;
  /** Names the run: at most 256 characters. */
  readonly run: string;
  /** Milliseconds since the epoch. */
  readonly expiresMs: number;
}

export function launchTags({ imageId, settings, run, expiresMs }: LaunchMark): Record<string, string> {
  return {
    [bootTestTag]: `${imageId} settings:${settings}`,
    [launchedByTag]: run,
    [expiresTag]: new Date(expiresMs).toISOString(),
  };
}

/**
 * The mark of an instance that a boot test launched; undefined for any other. One whose expiry can't be read never
 * expires: whoever changed the tag looks after it.
 */
export function readLaunchMark(tags: Tags): LaunchMark | undefined {
  const [, imageId, settings = ''] = /^(ami-\w+) settings:([0-9a-f]{16})$/.exec(tags[bootTestTag] ?? '') ?? [];
  if (imageId === undefined) return undefined;
  const expiresMs = Date.parse(tags[expiresTag] ?? '');
  return {
    imageId,
    settings,
    run: tags[launchedByTag] ?? '',
    expiresMs: Number.isNaN(expiresMs) ? Number.POSITIVE_INFINITY : expiresMs,
  };
}
