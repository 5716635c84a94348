import { createHash } from 'node:crypto';
import type { Clock } from '../aws/wait.js';
import { PublishError } from '../error.js';
import { bodyWithImages, hasSection, isManifestOfOthers } from '../report/release-notes.js';
import type { RunResult } from '../report/result.js';
import { connect, type Env, type Refusal, rateLimitHint, refusalOf, repositoryOf } from './api.js';
import {
  assetName,
  createDraft,
  createdMarker,
  digestOf,
  findRelease,
  keepAsset,
  Overtaken,
  type Release,
  type Releases,
  readRelease,
  updateRelease,
} from './release-requests.js';

export interface ReleaseToWrite {
  readonly tag: string;
  /** Whether it is created where GitHub has none. */
  readonly creates: boolean;
  /** What tells the section in the body from those of other steps, such as the configs. */
  readonly about: readonly unknown[];
  readonly result: RunResult;
  readonly manifest: { readonly name: string; readonly text: string };
}

/** What became of the release. */
export interface WrittenRelease {
  /** Its page; undefined where there is none. */
  readonly url: string | undefined;
  readonly isDraft: boolean;
  /** What could not be done, in sentences. */
  readonly notices: readonly string[];
}

/**
 * GitHub has no conditional requests for releases: who writes the text overwrites what another job has written since it
 * was read. That is a moment ago, so whoever looks again after this time sees it.
 */
const settleMs = 5_000;
/** GitHub may not answer, or may have us wait for others. */
export const releaseMs = 180_000;
const mostAttempts = 4;

/**
 * The AMIs in the body of a release, and the manifest as an asset of it. What is there already is left alone, and so is
 * what another job writes at the same time. The order suits immutable releases, which take no asset once they are
 * published: draft, asset, body. A draft that this function has created is published with the body, any other stays a
 * draft.
 * Throws PublishError('input') when GitHub refuses or can't be reached; the signal's reason when that aborts.
 * https://docs.github.com/rest/releases
 */
export async function writeRelease(
  env: Env,
  token: string,
  wanted: ReleaseToWrite,
  signal: AbortSignal,
  clock: Clock,
): Promise<WrittenRelease> {
  if (wanted.result.rehearsal) {
    throw new PublishError('input', "a rehearsal can't be released: its AMIs don't exist", {
      hint: 'Remove `release`, or run `publish`.',
    });
  }
  signal.throwIfAborted();
  try {
    const releases = { octokit: await connect(env, token, signal, clock), repository: repositoryOf(env) };
    const settle = () => clock.sleep(settleMs, signal);
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      if (attempt > 1) await settle();
      const written = await writeOnce(releases, wanted, settle).catch(ifOvertaken);
      if (written !== undefined) return written;
    }
  } catch (cause) {
    signal.throwIfAborted();
    throw cause instanceof PublishError ? cause : releaseRefusal(refusalOf(cause), cause);
  }
  throw new PublishError('input', `other jobs overwrite the release ${wanted.tag} while this one writes it`, {
    hint: 'Give the jobs that write to one release the same `concurrency`, and run again: only the release is written.',
  });
}

function ifOvertaken(cause: unknown): undefined {
  if (!(cause instanceof Overtaken)) throw cause;
}

/** Throws Overtaken when another job has changed the release meanwhile. */
async function writeOnce(
  releases: Releases,
  { tag, creates, about, result, manifest: { name: file, text } }: ReleaseToWrite,
  settle: () => Promise<void>,
): Promise<WrittenRelease> {
  const manifest = { name: assetName(file), text };
  const id = createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 16);
  const withImages = (body: string) => bodyWithImages(body, id, result, manifest.name);
  const isTaken = ({ body, assets }: Release) =>
    isManifestOfOthers(body, id, manifest.name) && assets.some((asset) => asset.name === manifest.name);
  const found = await findRelease(releases, tag);
  if (found === undefined && !creates) return { url: undefined, isDraft: false, notices: [] };
  const release = found ?? (await createDraft(releases, tag, `${createdMarker}${withImages('') ?? ''}`));
  const kept = isTaken(release) ? [] : await keepAsset(releases, release, manifest);
  const notices = [...kept];

  const current = await readRelease(releases, release.id);
  const isOurs = current.draft && current.body.startsWith(createdMarker);
  const body = isOurs ? current.body.slice(createdMarker.length) : current.body;
  const filled = withImages(body);
  if (filled === undefined) {
    notices.push(`The text of the release ${tag} leaves no room for the AMIs: GitHub allows 125,000 characters.`);
  }
  const next = filled ?? body;
  const edit = { ...(next === current.body ? {} : { body: next }), ...(isOurs ? { draft: false } : {}) };
  let written = current;
  if (Object.keys(edit).length > 0) {
    await updateRelease(releases, current, edit);
    await settle();
    written = await readRelease(releases, release.id);
    if (filled !== undefined && !hasSection(written.body, id)) throw new Overtaken();
  }
  const asset = written.assets.find(({ name }) => name === manifest.name);
  if (asset === undefined && kept.length === 0) throw new Overtaken();
  if (isTaken(written) && asset?.digest !== digestOf(text)) {
    notices.push(
      `The release ${tag} keeps the ${manifest.name} of other configs, and has none of these. Set \`manifest\` to another name for them.`,
    );
  }
  return { url: written.url, isDraft: written.draft, notices };
}

/** What GitHub's refusal means for the run. */
export function releaseRefusal(refusal: Refusal, cause: unknown): PublishError {
  if (refusal.unreachable) return refusal.unreachable;
  const hint = hintFor(refusal);
  return new PublishError('input', `GitHub refused the release (${refusal.status}): ${refusal.message}`, {
    cause,
    ...(hint === undefined ? {} : { hint }),
  });
}

function hintFor({ status, isRateLimit }: Refusal): string | undefined {
  if (isRateLimit) return rateLimitHint;
  if (status === 401) return 'Set `github-token` to a valid token, or remove it to use the token of the job.';
  if (status !== undefined && status >= 500)
    return 'Run again later: GitHub could not answer, and only the release is written.';
  if (status !== 403 && status !== 404) return undefined;
  return 'Add "permissions: contents: write" to the job. Pull requests from forks never get this permission.';
}
