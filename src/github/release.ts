import { createHash } from 'node:crypto';
import { PublishError } from '../error.js';
import { bodyWithImages } from '../report/release-notes.js';
import type { RunResult } from '../report/result.js';
import { connect, type Env, type Octokit, type Refusal, rateLimitHint, refusalOf, repositoryOf } from './api.js';

interface Asset {
  readonly name: string;
  readonly text: string;
}

export interface ReleaseToWrite {
  readonly tag: string;
  /** Whether it is created where GitHub has none. */
  readonly creates: boolean;
  /** What tells the section in the body from those of other steps, such as the configs. */
  readonly about: readonly unknown[];
  readonly result: RunResult;
  readonly manifest: Asset;
}

/** What became of the release. */
interface WrittenRelease {
  /** Its page; undefined where there is none. */
  readonly url: string | undefined;
  readonly isDraft: boolean;
  /** What could not be done, in sentences. */
  readonly notices: readonly string[];
}

/**
 * The AMIs in the body of a release, and the manifest as an asset of it. What is there already is left alone. The order
 * suits immutable releases, which take no asset once they are published: draft, asset, body. A draft that this function
 * has created is published with the body, any other stays a draft.
 * Throws PublishError('input') when GitHub refuses or can't be reached; the signal's reason when that aborts.
 * https://docs.github.com/rest/releases
 */
export async function writeRelease(
  env: Env,
  token: string,
  wanted: ReleaseToWrite,
  signal: AbortSignal,
): Promise<WrittenRelease> {
  if (wanted.result.rehearsal) {
    throw new PublishError('input', "a rehearsal can't be released: its AMIs don't exist", {
      hint: 'Remove `release`, or run `publish`.',
    });
  }
  signal.throwIfAborted();
  try {
    return await write(await connect(env, token, signal), env, wanted);
  } catch (cause) {
    signal.throwIfAborted();
    throw cause instanceof PublishError ? cause : refusal(cause);
  }
}

/** In the body of a draft from its creation until it is published: a draft of somebody else is not ours to publish. */
const createdMarker = '<!-- ami-publish creates this release -->\n';

async function write(octokit: Octokit, env: Env, wanted: ReleaseToWrite): Promise<WrittenRelease> {
  const { tag, creates, about, result } = wanted;
  const manifest = { ...wanted.manifest, name: assetName(wanted.manifest.name) };
  const repository = repositoryOf(env);
  const id = createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 16);
  const withImages = (body: string) => bodyWithImages(body, id, result, manifest.name);
  const found = await findRelease(octokit, repository, tag);
  if (found === undefined && !creates) return { url: undefined, isDraft: false, notices: [] };
  const release = found ?? (await createDraft(octokit, repository, tag, `${createdMarker}${withImages('') ?? ''}`));
  const isOurs = release.draft && release.body.startsWith(createdMarker);
  const body = isOurs ? release.body.slice(createdMarker.length) : release.body;
  const notices = [...(await keepAsset(octokit, repository, release, manifest))];
  const filled = withImages(body);
  if (filled === undefined) {
    notices.push(`The text of the release ${tag} leaves no room for the AMIs: GitHub allows 125,000 characters.`);
  }
  const next = filled ?? body;
  const edit = { ...(next === release.body ? {} : { body: next }), ...(isOurs ? { draft: false } : {}) };
  if (Object.keys(edit).length === 0) return { url: release.url, isDraft: release.draft, notices };
  const { data } = await octokit.rest.repos.updateRelease({ ...repository, release_id: release.id, ...edit });
  return { url: data.html_url, isDraft: data.draft, notices };
}

/**
 * GitHub replaces other characters in the names of assets, and then the next run would not find its own.
 * https://docs.github.com/rest/releases/assets#upload-a-release-asset
 */
function assetName(file: string): string {
  return file.replaceAll(/[^\w-]+/g, '.').replaceAll(/^\.|\.$/g, '') || 'manifest';
}

type Repository = ReturnType<typeof repositoryOf>;

/** A release as far as it matters here. */
interface Release {
  readonly id: number;
  readonly draft: boolean;
  readonly body: string;
  readonly url: string;
  readonly uploadUrl: string;
  readonly isImmutable: boolean;
  readonly assets: readonly { readonly id: number; readonly name: string; readonly digest: string | undefined }[];
}

type Given = Awaited<ReturnType<Octokit['rest']['repos']['getRelease']>>['data'];

function releaseOf({ id, draft, body, html_url, upload_url, immutable, assets }: Given): Release {
  return {
    id,
    draft,
    body: body ?? '',
    url: html_url,
    uploadUrl: upload_url,
    isImmutable: immutable === true,
    assets: assets.map((asset) => ({
      id: asset.id,
      name: asset.name,
      // An upload that broke off leaves an asset that nobody can read.
      digest: asset.state === 'uploaded' ? (asset.digest ?? undefined) : undefined,
    })),
  };
}

/** The published release of a tag, or else a draft for it, first one that this action has created. */
async function findRelease(octokit: Octokit, repository: Repository, tag: string): Promise<Release | undefined> {
  try {
    return releaseOf((await octokit.rest.repos.getReleaseByTag({ ...repository, tag })).data);
  } catch (cause) {
    if (refusalOf(cause).status !== 404) throw cause;
  }
  // Drafts are in the list only, and there for whoever may write.
  const drafts: Release[] = [];
  const pages = octokit.paginate.iterator(octokit.rest.repos.listReleases, { ...repository, per_page: 100 });
  for await (const { data } of pages) drafts.push(...data.filter((one) => one.tag_name === tag).map(releaseOf));
  return drafts.find(({ body }) => body.startsWith(createdMarker)) ?? drafts[0];
}

async function createDraft(octokit: Octokit, repository: Repository, tag: string, body: string): Promise<Release> {
  try {
    await octokit.rest.git.getRef({ ...repository, ref: `tags/${tag}` });
  } catch (cause) {
    if (refusalOf(cause).status !== 404) throw cause;
    // GitHub would create the tag with the release, from the default branch.
    throw new PublishError('input', `the repository has no tag "${tag}" to release`, {
      cause,
      hint: 'Push the tag before the run, or correct `release`.',
    });
  }
  return releaseOf(
    (await octokit.rest.repos.createRelease({ ...repository, tag_name: tag, name: tag, body, draft: true })).data,
  );
}

/** Returns why the asset is not there, where that is so. */
async function keepAsset(
  octokit: Octokit,
  repository: Repository,
  release: Release,
  { name, text }: Asset,
): Promise<readonly string[]> {
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const existing = release.assets.find((asset) => asset.name === name);
  if (existing?.digest === digest) return [];
  try {
    // A release has one asset of a name. An immutable one would lose nothing, but the request is in vain.
    if (existing && !release.isImmutable) {
      await octokit.rest.repos.deleteReleaseAsset({ ...repository, asset_id: existing.id });
    }
    await octokit.request({
      method: 'POST',
      url: release.uploadUrl,
      name,
      headers: { 'content-type': 'application/json' },
      data: text,
    });
    return [];
  } catch (cause) {
    const { status, message } = refusalOf(cause);
    if (status !== 422 || !(release.isImmutable || /immutable/i.test(message))) throw cause;
    const state = existing ? `keeps the ${name} of an earlier run` : `has no ${name}`;
    return [
      `The release is immutable and ${state}. Run before the release is published: create it as a draft, or leave its creation to \`release\`.`,
    ];
  }
}

function refusal(cause: unknown): PublishError {
  const refusal = refusalOf(cause);
  if (refusal.unreachable) return refusal.unreachable;
  const hint = hintFor(refusal);
  return new PublishError('input', `GitHub refused the release (${refusal.status}): ${refusal.message}`, {
    cause,
    ...(hint === undefined ? {} : { hint }),
  });
}

function hintFor({ status, isRateLimit }: Refusal): string | undefined {
  if (isRateLimit) return rateLimitHint;
  if (status !== 403 && status !== 404) return undefined;
  return 'Add "permissions: contents: write" to the job. Pull requests from forks never get this permission.';
}
