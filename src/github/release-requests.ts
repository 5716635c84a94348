import { createHash } from 'node:crypto';
import { PublishError } from '../error.js';
import { type Octokit, refusalOf, type repositoryOf } from './api.js';

/** The releases of a repository. */
export interface Releases {
  readonly octokit: Octokit;
  readonly repository: ReturnType<typeof repositoryOf>;
}

/** A release as far as it matters here. */
export interface Release {
  readonly id: number;
  readonly draft: boolean;
  readonly body: string;
  readonly url: string;
  readonly uploadUrl: string;
  readonly isImmutable: boolean;
  /** `digest` is undefined where GitHub has none, and for an upload that broke off, which nobody can read. */
  readonly assets: readonly { readonly id: number; readonly name: string; readonly digest: string | undefined }[];
}

/** Another job has changed the release since it was read. */
export class Overtaken extends Error {}

/** In the body of a draft from its creation until it is published: a draft of somebody else is not ours to publish. */
export const createdMarker = '<!-- ami-publish creates this release -->\n';

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
      digest: asset.state === 'uploaded' ? (asset.digest ?? undefined) : undefined,
    })),
  };
}

/** The published release of a tag, or else a draft for it: the first one that this action has created, if there is one. */
export async function findRelease({ octokit, repository }: Releases, tag: string): Promise<Release | undefined> {
  try {
    return releaseOf((await octokit.rest.repos.getReleaseByTag({ ...repository, tag })).data);
  } catch (cause) {
    if (refusalOf(cause).status !== 404) throw cause;
  }
  // Drafts are in the list only, and there for whoever may write.
  const drafts: Release[] = [];
  const pages = octokit.paginate.iterator(octokit.rest.repos.listReleases, { ...repository, per_page: 100 });
  for await (const { data } of pages) drafts.push(...data.filter((one) => one.tag_name === tag).map(releaseOf));
  const created = drafts.filter(({ body }) => body.startsWith(createdMarker));
  return created.toSorted((a, b) => a.id - b.id)[0] ?? drafts[0];
}

/** Throws Overtaken when it is gone. */
export async function readRelease({ octokit, repository }: Releases, id: number): Promise<Release> {
  return releaseOf((await unlessGone(octokit.rest.repos.getRelease({ ...repository, release_id: id }))).data);
}

/** Without its tag, GitHub would create the tag with the release, from the default branch. */
export async function requireTag({ octokit, repository }: Releases, tag: string): Promise<void> {
  try {
    await octokit.rest.git.getRef({ ...repository, ref: `tags/${tag}` });
  } catch (cause) {
    if (refusalOf(cause).status !== 404) throw cause;
    throw new PublishError('input', `the repository has no tag "${tag}" to release`, {
      cause,
      hint: 'Push the tag before the run, or correct `release`.',
    });
  }
}

/**
 * Creates a draft; where another job does the same at the same moment, both return the same one.
 * @param body begins with `createdMarker`
 */
export async function createDraft(releases: Releases, tag: string, body: string): Promise<Release> {
  const { octokit, repository } = releases;
  await requireTag(releases, tag);
  const { data } = await octokit.rest.repos.createRelease({
    ...repository,
    tag_name: tag,
    name: tag,
    body,
    draft: true,
  });
  const created = releaseOf(data);
  const chosen = (await findRelease(releases, tag)) ?? created;
  if (chosen.id !== created.id) await deleteRelease(releases, created.id);
  return chosen;
}

/**
 * Throws Overtaken when it was deleted, or another release of its tag was published: then the draft that ami-publish
 * created is deleted.
 */
export async function updateRelease(
  releases: Releases,
  { id, body }: Release,
  edit: { readonly body?: string; readonly draft?: boolean },
): Promise<void> {
  const { octokit, repository } = releases;
  try {
    await unlessGone(octokit.rest.repos.updateRelease({ ...repository, release_id: id, ...edit }));
  } catch (cause) {
    if (cause instanceof Overtaken || !isTaken(cause)) throw cause;
    if (body.startsWith(createdMarker)) await deleteRelease(releases, id);
    throw new Overtaken();
  }
}

async function deleteRelease({ octokit, repository }: Releases, id: number): Promise<void> {
  try {
    await octokit.rest.repos.deleteRelease({ ...repository, release_id: id });
  } catch (cause) {
    if (refusalOf(cause).status !== 404) throw cause;
  }
}

/** As GitHub writes it. */
export function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/**
 * GitHub replaces other characters in the names of assets, and then the next run would not find its own.
 * https://docs.github.com/rest/releases/assets#upload-a-release-asset
 */
export function assetName(file: string): string {
  return file.replaceAll(/[^\w-]+/g, '.').replaceAll(/^\.|\.$/g, '') || 'manifest';
}

/** Returns why the asset is not there, where that is so. Throws Overtaken when another job has changed it meanwhile. */
export async function keepAsset(
  { octokit, repository }: Releases,
  release: Release,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<readonly string[]> {
  const existing = release.assets.find((asset) => asset.name === name);
  if (existing?.digest === digestOf(text)) return [];
  try {
    // A release has one asset of a name. An immutable one would lose nothing, but the request is in vain.
    if (existing && !release.isImmutable) {
      await unlessGone(octokit.rest.repos.deleteReleaseAsset({ ...repository, asset_id: existing.id }));
    }
    const headers = { 'content-type': 'application/json' };
    await unlessGone(octokit.request({ method: 'POST', url: release.uploadUrl, name, headers, data: text }));
    return [];
  } catch (cause) {
    if (cause instanceof Overtaken) throw cause;
    if (isTaken(cause)) throw new Overtaken();
    const { status, message } = refusalOf(cause);
    if (status !== 422 || !(release.isImmutable || /immutable/i.test(message))) throw cause;
    const state = existing ? `keeps the ${name} of an earlier run` : `has no ${name}`;
    return [
      `The release is immutable and ${state}. Run before the release is published: create it as a draft, or leave its creation to \`release\`.`,
    ];
  }
}

/** What was read a moment ago is gone: another job has deleted it. */
async function unlessGone<T>(request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (cause) {
    throw refusalOf(cause).status === 404 ? new Overtaken() : cause;
  }
}

/** Whether something else has the name. */
function isTaken(cause: unknown): boolean {
  const { status, message } = refusalOf(cause);
  return status === 422 && /already_exists/.test(message);
}
